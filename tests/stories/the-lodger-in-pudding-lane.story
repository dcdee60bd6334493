set: train
MRS. TAPSELL (f): Mrs. Tapsell, the landlady, Martha
MR. TIMOTHY GADBURY (m): Mr. Gadbury, Gadbury, Timothy Gadbury, the clerk
MR. SILAS GADBURY (m): Mr. Silas Gadbury, Silas, Uncle Silas, Mr. Loft, Loft, the new gentleman, the stranger
FANNY TAPSELL (f): Fanny, Miss Tapsell, Miss Fanny
MR. DABNEY (m): Mr. Dabney, Dabney, the attorney
THE CRIER (m): the bellman, the crier
MRS. GADBURY (f): Mrs. Silas Gadbury, Mrs. Gadbury, the lady
---

If there was one thing upon which Mrs. Tapsell prided herself more
than upon another, it was that she never asked a question of her
lodgers. She had merely a way of stating what was not the case, and of
waiting.

"[[MRS. TAPSELL/e|It's not from London that you'd be come, I suppose,]]" said Mrs.
Tapsell to the new gentleman, as she put down his tea.

The new gentleman, who had taken the first floor front on Monday, and
had paid a fortnight in advance out of a stocking, said that it was
not.

"[[MRS. TAPSELL/i|Nor yet from foreign parts.]]"

"[[MR. SILAS GADBURY/i|No, ma'am.]]"

"[[MRS. TAPSELL/i|And Loft is not, as you might say, the name that you were born with.]]"

[[sound spoon|The gentleman dropped his spoon.]] He was a little round man, with a
bald head and a frightened eye, and he wore, both in the house and out
of it, an extremely large green comforter. "[[MR. SILAS GADBURY/a|What makes you say so,
ma'am?]]" he asked, in a trembling voice.

"[[MRS. TAPSELL/e|Only that it's on your linen G,]]" returned Mrs. Tapsell.

She told the whole of it to her daughter Fanny upon the back stairs,
in three minutes; Fanny told it to Mr. Timothy Gadbury, the clerk,
across the area railings, in one; and Timothy, who ought to have been
upon his stool at Dabney and Dabney's a quarter of an hour before,
turned quite pale behind his pen.

"[[MR. TIMOTHY GADBURY/a|G?]]" said he. "[[MR. TIMOTHY GADBURY/a|In red?]]"

"[[FANNY TAPSELL/i|In red. In cross-stitch.]]"

"[[MR. TIMOTHY GADBURY/i|And bald? And does he suck in his cheeks, like that, before he
speaks?]]"

"[[FANNY TAPSELL/e|Lor, Tim,]]" said Fanny, "[[FANNY TAPSELL/e|you've got him to the life! Who is it?]]"

"[[MR. TIMOTHY GADBURY/e|It is my Uncle Silas,]]" said Timothy Gadbury. "[[MR. TIMOTHY GADBURY/e|We buried him in
March.]]"

* * *

[[sound? pens|Nothing was to be heard in the office of Dabney and Dabney but the
squeaking of two pens]], one of which was Mr. Dabney's, and went fast,
while the other was Timothy's, and did not. There had never been a
second Dabney. The attorney had put him up on the door-plate for
company.

"[[MR. DABNEY/e|You are late, Gadbury,]]" said Mr. Dabney. "[[MR. DABNEY/e|You have made a blot. You
have engrossed 'the said deceased' four times in one line. Are you
unwell?]]"

"[[MR. TIMOTHY GADBURY/a|No, sir,]]" the clerk replied. "[[MR. TIMOTHY GADBURY/a|Mr. Dabney, sir, might I make so bold?
If a party has been buried—]]"

"[[MR. DABNEY/i|Well?]]"

"[[MR. TIMOTHY GADBURY/i|And has left his property to his widow—]]"

"[[MR. DABNEY/i|Well, well?]]"

"[[MR. TIMOTHY GADBURY/i|And it was to come out subsequently that he hadn't died?]]"

The attorney laid down his pen, and looked at his clerk over the top
of his spectacles for so long a time that a bluebottle walked the
whole way across the window. "[[MR. DABNEY/e|Then, Gadbury,]]" said Mr. Dabney, "[[MR. DABNEY/e|he
would be liable for the funeral.]]"

[[sound bell|The street bell jangled]], and upon the heels of it [[sound? dress|came a rustling and
a sweeping]], and a scent of violets. It was Mrs. Silas Gadbury. She was
the handsomest widow in the borough. There were persons who thought
that she was, perhaps, rather the handsomer for being one; and Mr.
Dabney, who had proved the will, was of the number.

"[[MRS. GADBURY/a|Don't rise, Mr. Dabney,]]" said the lady. "[[MRS. GADBURY/a|Good morning, Timothy. I
have come about the stone. I had intended 'Gone Before,' but I hear
that they charge for it by the letter.]]"

"[[MR. DABNEY/a|My dear Mrs. Gadbury!]]" cried he. "[[MR. DABNEY/a|Take this chair. Take mine!
Timothy, the window. You shall have 'Gone,' ma'am. It is quite
sufficient.]]"

"[[MRS. GADBURY/i|You're very good. It is a lonely thing, Mr. Dabney, to have nobody to
choose one's capitals.]]"

"[[MR. DABNEY/i|It need not be for ever, ma'am.]]"

"[[MRS. GADBURY/i|It is not yet six months.]]"

"[[MR. DABNEY/i|I am a patient man. I have a great respect for the statutes.]]"

"[[MR. TIMOTHY GADBURY/e|Aunt,]]" said the wretched Timothy, who could bear no more of it, "[[MR. TIMOTHY GADBURY/e|was
there anything the matter with Uncle Silas's face, when he was—did you
look at him, aunt, at the last?]]"

Mrs. Gadbury took out a black-edged handkerchief, and shook it. "[[MRS. GADBURY/e|I
could not, Timothy,]]" she said. "[[MRS. GADBURY/e|It was sent home screwed down. You
know how he was found. They knew him by the comforter.]]"

"[[MR. TIMOTHY GADBURY/i|It was a green one?]]"

"[[MRS. GADBURY/i|He had the two. I knitted them both.]]"

* * *

Mr. Loft was at his window. He had the curtain drawn to within an
inch, and he put to this inch first the one eye and then the other;
for at the corner of Pudding Lane the bellman had taken up his stand.
[[sound handbell|He swung his bell up and down, as though it had been a pump.]]

"[[THE CRIER/a|Oh yes! Oh yes!]]" the crier bawled. "[[THE CRIER/a|Take notice! To be sold by
auction, Thursday next, by order of the relict, the household
furniture and effects of the late Mr. Silas Gadbury, corn-chandler!
One mahogany bedstead! One eight-day clock! One flute!]]"

"[[MR. SILAS GADBURY/a|My flute!]]" groaned the man behind the curtain.

"[[THE CRIER/i|One bass viol, cracked! Two cages with canaries!]]"

"[[MRS. TAPSELL/e|I don't suppose you were acquainted with him,]]" said Mrs. Tapsell, at
his elbow.

He spun round, with his hand on his heart. She had come in without
knocking; she had the coal-scuttle with her, as a sort of passport.

"[[MR. SILAS GADBURY/a|By sight,]]" he faltered. "[[MR. SILAS GADBURY/a|Only by sight. In the looking—in the
street.]]"

"[[MRS. TAPSELL/i|He was not drowned, to hear some folks talk.]]"

"[[MR. SILAS GADBURY/i|Not drowned? Why, what do they say? Who says so? They found him,
ma'am, in the mill-race! They dragged for him!]]"

"[[MRS. TAPSELL/a|Ah,]]" said the landlady. "[[MRS. TAPSELL/a|And it's not for me to say what they found.
There was a sailor missing, that was in liquor. It wasn't a green
comforter that he'd won off somebody that afternoon at skittles; oh,
dear, no.]]"

She set down the scuttle. [[sound coal|A lump of coal fell off it, and rolled under
the bed.]] Her manner altered; she folded her arms, and [[sound? sigh|she sighed]], for
at the bottom she was a good-natured woman, and her own husband had
been musical.

"[[MRS. TAPSELL/i|What was it, then? Was she cruel to you?]]"

"[[MR. SILAS GADBURY/a|She was economical,]]" he whispered. "[[MR. SILAS GADBURY/a|I could have borne it, Mrs.
Tapsell. I had borne it for nineteen years. It was all counted, ma'am;
the lumps, and the candles, and the words. She said that I had a
quarter of an hour for the flute on Sundays, and she used to sit by
with a watch. Then, one night, I was coming home by the mill, and I
heard them say I was dead. There were two men with lanterns. I stood
behind a tree; and one of them said, 'It's poor old Gadbury,' and the
other said, 'He's well out of it.' And I thought, by George, so I am!]]"

"[[MRS. TAPSELL/i|And you never gave a thought to your nephew?]]"

"[[MR. SILAS GADBURY/i|I thought that she'd give him something for his mourning.]]"

"[[MRS. TAPSELL/i|She gave him your second-best umbrella.]]"

[[sound steps|Feet came up the stairs, two at a time]], and Fanny burst in upon them
without a bonnet.

"[[FANNY TAPSELL/e|Mother!]]" panted Fanny. "[[FANNY TAPSELL/e|Tim's below, and he has run all the way!
She's coming here! She's heard that there's a gentleman with a green
comforter. It was the crier told her, and she says it's stolen goods,
and she's bringing Mr. Dabney along with her to swear to the wool!]]"

"[[MR. SILAS GADBURY/i|Hide me!]]"

"[[MRS. TAPSELL/e|Under the bed,]]" said Mrs. Tapsell.

"[[FANNY TAPSELL/i|He'd never go under. He's the wrong shape.]]"

"[[MRS. TAPSELL/i|Then up the chimney.]]"

"[[FANNY TAPSELL/i|It's alight, Mother.]]"

"[[MR. SILAS GADBURY/e|I shall go out upon the leads,]]" said Mr. Silas Gadbury, for such
indeed he was, "[[MR. SILAS GADBURY/e|and I shall jump off them. I shall do it properly this
time.]]"

"[[MR. TIMOTHY GADBURY/a|Uncle,]]" said a voice in the doorway, "[[MR. TIMOTHY GADBURY/a|don't do that, sir. There's a
much better way. I've been turning it over, all along the High Street.
Do you want to come back?]]"

"[[MR. SILAS GADBURY/i|To her? To the watch?]]"

"[[MR. TIMOTHY GADBURY/i|Then whoever you are, sir, you're not my uncle. I'll take my oath I
never saw you before; I'm a lawyer's clerk, and they'll believe it.
But a man can't go about in another party's comforter. Give it to me.]]"

The little man unwound it. It took some time, for it was three yards
long; and as it came off, there was seen to be a very neat and
respectable chin beneath it, upon which, since March, there had sprung
up a beard, as red as a fox.

"[[FANNY TAPSELL/e|Why, I should never have known him!]]" said Fanny, who never had.

* * *

"[[MRS. GADBURY/i|Which is the person?]]"

"[[MR. DABNEY/e|Calm yourself, my dear ma'am,]]" said Mr. Dabney. "[[MR. DABNEY/e|Lean upon me.
Gadbury! What in the name of wonder are you doing here?]]"

"[[MR. TIMOTHY GADBURY/a|I am paying my addresses, sir,]]" answered the clerk; and, indeed, he
had got hold of Fanny round the waist. He had also got on, over his
collar, three yards of green worsted. "[[MR. TIMOTHY GADBURY/a|It's my dinner hour. If it's
about this, aunt, it's mine. It was left to me.]]"

"[[MRS. GADBURY/i|It was never left to you!]]"

"[[MR. TIMOTHY GADBURY/i|In the umbrella.]]"

The lady raised her veil. She looked at the comforter, she looked at
her nephew, and last of all she turned and looked at the stranger with
the red beard, who stood bowing upon the hearthrug; and [[sound? drum|he was so
frightened that his heel was drumming upon the fender]]. Mrs. Tapsell
held her breath. She had heard, when a girl, that a wife knew her
husband by his step in the dark, among a thousand; but nothing had
been said to her of daylight.

"[[MRS. GADBURY/e|And who is this?]]" inquired Mrs. Gadbury.

"[[MRS. TAPSELL/e|Mr. Loft, ma'am, that has my first floor,]]" said Mrs. Tapsell. "[[MRS. TAPSELL/e|He's
not in trade.]]"

"[[MRS. GADBURY/i|Loft. I knew some Lofts. You have rather a look of—are you fond of
music, sir?]]"

It was a terrible moment. The little man sucked in his cheeks. "[[MR. SILAS GADBURY/a|No,
ma'am,]]" said he. "[[MR. SILAS GADBURY/a|I can't abide it.]]"

"[[MRS. GADBURY/a|I am glad to hear that,]]" she said, [[sound? sigh|with a sigh]]. "[[MRS. GADBURY/a|My poor husband was.
I have been five months without a note of it, and do you know, Mr.
Dabney, I don't seem to be able to sleep? I have been told that I was
hard upon him; and I sit there of a Sunday night with the watch in my
hand, and there's nothing to time. I had thought that I might keep
back the flute.]]"

"[[MR. DABNEY/e|Lot forty-one,]]" Mr. Dabney remarked. "[[MR. DABNEY/e|It is catalogued.]]"

"[[MRS. GADBURY/i|Then you must bid for it.]]"

"[[MR. DABNEY/i|I, ma'am? I don't play.]]"

Something very extraordinary was going on in the face of the stranger.
It went red, and it went white; it worked like a pudding in a cloth.
He took one step towards her, and then another one.

"[[MR. SILAS GADBURY/e|Maria,]]" said Mr. Loft, "[[MR. SILAS GADBURY/e|did you wind it up?]]"

[[sound scream|The shriek which Mrs. Gadbury gave was heard at the corner of the
lane]], where the crier took it for competition; but she did not faint.
She drew out of her bosom a large silver watch, and held it up to his
ear, and he listened to it with the tears running down into his beard.
[[sound? watch|It was going beautifully.]]

"[[MR. DABNEY/a|Gadbury,]]" said the attorney, after a considerable silence, "[[MR. DABNEY/a|go back
to the office; and make out a bill to this gentleman for one funeral.]]"
