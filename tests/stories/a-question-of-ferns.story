set: train
LADY TANSLEY (f): Lady Tansley, Honoria, Aunt Honoria, my lady
MISS TANSLEY (f): Miss Tansley, Augusta, Miss Augusta Tansley
CECILY TANSLEY (f): Cecily, Miss Cecily, Miss Cecily Tansley, Cis
MR. FREDERICK TANSLEY (m): Mr. Tansley, Frederick, Freddy
COLONEL BRABANT (m): Colonel Brabant, the Colonel, Brabant
SIR LUCAS ORME (m): Sir Lucas, Sir Lucas Orme
MISS ORME (f): Miss Orme, Letitia, Letty
PARGETER (m): Pargeter, the butler
MR. VYE (m): Mr. Vye, the curate
---

There were three ferns in Lady Tansley's drawing-room, and it was
generally agreed in Marchbury that there ought to have been two. The
third had arrived on Tuesday in a basket, with no card, and had been
placed in the window by Pargeter, who disapproved of it. By Thursday
the whole of the family had an opinion upon it, and on Thursday, being
her day, Lady Tansley was prepared to hear the opinions of everybody
else.

"[[LADY TANSLEY/e|It is not,]]" said Lady Tansley, "[[LADY TANSLEY/e|that I object to a fern. I object to
being sent one. One cannot thank nobody.]]"

"[[CECILY TANSLEY/i|One might thank everybody, Aunt Honoria, and be sure of including
him.]]"

"[[LADY TANSLEY/i|Cecily, sit up. What makes you say 'him'?]]"

Cecily sat up. She was nineteen, and she had been reading "The
Language of Leaves" under cover of the "Parish Magazine." "[[CECILY TANSLEY/e|A lady
would have sent a card,]]" she said.

Her cousin Augusta, who was thirty-four and the eldest, and was
therefore Miss Tansley upon envelopes, went on counting stitches.
"[[MISS TANSLEY/e|Eleven, twelve. A lady would have sent a begonia. Thirteen.]]"

[[sound? laugh|Frederick laughed.]] He was stretched upon the only comfortable chair,
as he had been since luncheon. "[[MR. FREDERICK TANSLEY/e|I know a fellow who sent a girl a
cactus,]]" he remarked. "[[MR. FREDERICK TANSLEY/e|She married a canon.]]"

"[[MISS TANSLEY/e|Was it the same girl?]]" inquired Miss Tansley.

"[[MR. FREDERICK TANSLEY/i|As the one with the cactus? Naturally.]]"

"[[MISS TANSLEY/i|Then I do not see the point of the story.]]"

"[[MR. FREDERICK TANSLEY/i|There isn't one, Gussie. It had the points beforehand.]]"

At that moment [[sound doorbell|the front-door bell rang]], and Frederick removed his
feet from the fender. [[sound steps|Pargeter's tread was heard crossing the hall]] in
no haste. It was a saying of Lady Tansley's that he would not have
hurried for the Last Trump; but then no trumpet had ever been sounded
at Tansley Lodge except Frederick's, and that had been locked up since
he was twelve.

"[[PARGETER/e|Sir Lucas Orme,]]" announced Pargeter. "[[PARGETER/e|Miss Orme. Colonel Brabant.]]"

They came in together, without having meant to. Sir Lucas was small
and neat and walked as though he were being measured. His sister was
tall and vague, and the Colonel, who brought up the rear, was trying
to hide a pair of muddy boots behind her skirts.

"[[SIR LUCAS ORME/e|My dear Lady Tansley!]]" cried Sir Lucas. "[[SIR LUCAS ORME/e|How well you look; and how
well the room looks. Is it possible that there is something new in
it?]]"

"[[LADY TANSLEY/a|You have exceedingly sharp eyes,]]" she said, giving him two fingers.

"[[SIR LUCAS ORME/i|For beauty, always.]]"

"[[MR. FREDERICK TANSLEY/e|He means the fern,]]" said Frederick. "[[MR. FREDERICK TANSLEY/e|How do, Miss Orme? How do,
Colonel? You've been in a ditch.]]"

The Colonel turned a deep red. "[[COLONEL BRABANT/e|The short cut by the mill,]]" he
explained to Miss Tansley, as if she had been the one to mention it.
"[[COLONEL BRABANT/e|I had no notion it was so wet.]]"

"[[MISS TANSLEY/i|It is a stream, Colonel Brabant.]]"

"[[COLONEL BRABANT/i|So it is. So it is. I dare say that would account for it.]]"

She very nearly smiled; but she had got to forty-one, and it was a bad
place for smiling. He took a chair beside her, [[sound? creak|which creaked]], and
looked at his hat.

"[[MISS ORME/e|What a sweet fern!]]" said Miss Orme suddenly, from the window. She had
drifted there, as she drifted everywhere. "[[MISS ORME/e|Lucas, is it not sweet? It
is just like the one that you—]]"

"[[SIR LUCAS ORME/a|Letitia,]]" said her brother, "[[SIR LUCAS ORME/a|you will be in a draught.]]"

"[[MISS ORME/i|But I am never in a draught, dear. I only said that it was like the—]]"

"[[SIR LUCAS ORME/i|Come away from the window.]]"

There was a silence, in which Lady Tansley looked at Sir Lucas, and
Cecily looked at Lady Tansley, and Frederick, who was not so idle as
he appeared, looked at all three. Nobody looked at the Colonel. [[sound clock|The
clock upon the chimney-piece struck four.]]

"[[LADY TANSLEY/e|Frederick,]]" said Lady Tansley, "[[LADY TANSLEY/e|ring for tea.]]"

"[[MR. FREDERICK TANSLEY/i|It's four, Aunt. Pargeter will bring it whether I ring or no.]]"

"[[LADY TANSLEY/i|Then it will do you good to be useless on your feet.]]"

He rose, and pulled the rope; but no bell answered him, for the wire
had been broken since Easter and everybody had forgotten it. "[[MR. FREDERICK TANSLEY/a|There,]]"
said he. "[[MR. FREDERICK TANSLEY/a|I've rung. Colonel, what's your view? We are having a
debate.]]"

"[[COLONEL BRABANT/e|Eh?]]" said the Colonel. "[[COLONEL BRABANT/e|View of what?]]"

"[[MR. FREDERICK TANSLEY/i|Ferns. Anonymous. Would you, as a military man, send a lady a fern
and not say who did it?]]"

The Colonel opened his mouth, shut it, and dropped his hat. [[sound? hat|It rolled
as far as the coal-scuttle.]] Miss Tansley put down her wool and picked
it up for him.

"[[MISS TANSLEY/i|You are cruel to him, Frederick. Colonel Brabant has never sent
anybody anything.]]"

"[[COLONEL BRABANT/e|That's quite true,]]" said the Colonel humbly. "[[COLONEL BRABANT/e|At least—no. Quite
true.]]"

"[[CECILY TANSLEY/e|I call it very romantic,]]" Cecily declared. "[[CECILY TANSLEY/e|Don't you think so, Miss
Orme?]]"

"[[MISS ORME/e|Dear child, I think everything is.]]" Miss Orme had come away from the
window and was now in some danger from a footstool. "[[MISS ORME/e|I once had a
pineapple from a gentleman, and I have always believed that he meant
it.]]"

"[[LADY TANSLEY/e|And what came of it?]]" asked Lady Tansley.

"[[MISS ORME/i|We ate it.]]"

Here [[sound tea|the tea came in with a great rattle of silver]], and behind it Mr.
Vye, the curate, who had met it in the hall and had not liked to go
first. He was a long, pale young man with a cold. He shook hands with
Lady Tansley, and with Sir Lucas, and by some error with Pargeter, and
at last [[sound? sit|sat down]] where he could see Cecily only by turning his head.

"[[LADY TANSLEY/a|Mr. Vye,]]" said his hostess, "[[LADY TANSLEY/a|you are a student of nature. Look at
that.]]"

"[[MR. VYE/i|At Miss Cecily?]]"

"[[LADY TANSLEY/i|At the fern, Mr. Vye.]]"

He put up his glasses, crimson to the ears. "[[MR. VYE/a|It is a *Davallia*,]]" he
said. "[[MR. VYE/a|A hare's-foot. I should say that it came from Pratt's. They
have had only one this year, and I know, because I—because I asked for
it on Tuesday, and it had been sold.]]"

[[sound cup|Sir Lucas's cup went down upon its saucer with a click.]]

"[[SIR LUCAS ORME/a|Pratt's,]]" said he, "[[SIR LUCAS ORME/a|is not a shop that I enter.]]"

"[[MR. VYE/i|I beg your pardon, Sir Lucas. I never supposed—]]"

"[[LADY TANSLEY/e|Why did you ask for it?]]" demanded Lady Tansley.

The curate looked at his boots, and then at the ceiling, and then,
since there was no help in either, at Cecily. "[[MR. VYE/a|For the church,]]" he
said faintly. "[[MR. VYE/a|For the font.]]"

"[[MR. FREDERICK TANSLEY/e|I say,]]" murmured Frederick, "[[MR. FREDERICK TANSLEY/e|that's two of them.]]"

"[[CECILY TANSLEY/i|Two of what, Freddy?]]"

"[[MR. FREDERICK TANSLEY/i|Never mind, Cis. Hand me the muffins.]]"

Augusta had poured the tea, as she always did. She carried the second
cup to the Colonel herself, and found him staring at the window with
so wretched an expression that she was quite concerned.

"[[MISS TANSLEY/i|I have given you three lumps. Are you ill?]]"

"[[COLONEL BRABANT/a|No, no,]]" he whispered. "[[COLONEL BRABANT/a|Miss Tansley, do you—is it your opinion that
it's an ugly thing?]]"

"[[MISS TANSLEY/i|What is?]]"

"[[COLONEL BRABANT/i|That plant.]]"

She considered. It was like her to consider; people said that she
could not have been asked the time without going into it. "[[MISS TANSLEY/a|I think
that it is the handsomest of the three,]]" she said, "[[MISS TANSLEY/a|and that my aunt
has put it where it will die.]]"

"[[COLONEL BRABANT/i|Die!]]"

"[[MISS TANSLEY/i|They cannot bear the sun. Anybody who had kept one would know it. I
should have had it up to the north landing, if I had been consulted,
but it did not come to me.]]"

"[[COLONEL BRABANT/i|Didn't it?]]"

"[[MISS TANSLEY/i|It was addressed to nobody.]]"

The Colonel drank the whole of his tea at a draught, and it was very
hot. "[[COLONEL BRABANT/e|The devil it was,]]" said he. "[[COLONEL BRABANT/e|I told the fellow twice over. I
wrote it down for him. I printed it.]]"

"[[LADY TANSLEY/e|Colonel Brabant,]]" said Lady Tansley, who could hear through a wall,
"[[LADY TANSLEY/e|what did you print?]]"

Everyone had turned. Sir Lucas, who had been about to speak of the
Lord Lieutenant, stopped with a finger raised. [[sound fire|A coal fell in the
grate]], and in the hush it might have been a cannon.

"[[COLONEL BRABANT/e|A label, ma'am,]]" said the Colonel. He stood up. He stood as he had
once stood upon a very hot hill with eleven men. "[[COLONEL BRABANT/e|'Miss Tansley, with
respectful compliments.' They must have lost it. I've been three days
wishing I was dead; I thought that she had seen it, you know, and
didn't care to say so.]]"

"[[MISS ORME/e|Oh!]]" breathed Miss Orme. "[[MISS ORME/e|It is better than the pineapple.]]"

"[[LADY TANSLEY/i|Letitia, be quiet. Augusta, have you nothing to say?]]"

Augusta had sat down upon the footstool, a thing that no one had ever
seen her do. Her wool was under the Colonel's boot. "[[MISS TANSLEY/e|I have lost
count,]]" said she.

Lady Tansley turned to Sir Lucas with some severity. She had been, it
must be owned, prepared to refuse him since Tuesday afternoon, and had
composed the sentence. "[[LADY TANSLEY/e|Then pray, what was it that your sister was
about to say? 'Just like the one that you'?]]"

"[[SIR LUCAS ORME/a|That I sat upon,]]" he replied stiffly, "[[SIR LUCAS ORME/a|at the Dean's.]]"

"[[MR. FREDERICK TANSLEY/e|Bravo!]]" cried Frederick. [[sound? clap|He clapped his hands]], and [[sound? laugh|even the curate
laughed]], until he met Lady Tansley's eye.

* * *

It was Pargeter who carried the fern to the north landing; and it was
Pargeter who, in doing so, [[sound rustle|drew from the bottom of the basket, with a
slight crackle, a card]].

"[[PARGETER/a|I fancy, miss,]]" he said, "[[PARGETER/a|that this is intended for you.]]"

Augusta read it. It was in very large print, as for a child, and it
had been there since Tuesday. "[[MISS TANSLEY/e|You never looked in the basket?]]"

"[[PARGETER/a|I did, miss,]]" said the butler.

"[[MISS TANSLEY/i|Then why in the world—]]"

He was silent so long that she thought he had not heard. Downstairs
[[sound piano|somebody had begun upon the piano]]; that would be Cecily, and the
person turning the wrong page would be Mr. Vye.

"[[PARGETER/i|It was the boots, miss. I have had twenty years of that gentleman's
boots upon my carpets. I did not see my way to having them for good.]]"

"[[MISS TANSLEY/i|And now?]]"

"[[PARGETER/a|Now, miss,]]" he said, and [[sound? sigh|sighed]], "[[PARGETER/a|I shall put down oil-cloth.]]"
