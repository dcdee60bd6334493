set: train
DR. PENROSE (m): Penrose, Dr. Penrose, I, me, the doctor
AMBROSE THRALE (m): Thrale, Ambrose Thrale, Mr. Thrale, my friend
INSPECTOR GUMMIDGE-ROE (m): Inspector Roe, Roe, the Inspector
MRS. WICKENS (f): Mrs. Wickens, the housekeeper, the old woman
MR. SEBASTIAN HALL (m): Mr. Hall, Sebastian Hall, the nephew, the young man
MISS JEVONS (f): Miss Jevons, the secretary
THE CABMAN (m): the cabman, the driver
---

I had not seen Ambrose Thrale for the greater part of a fortnight,
when, upon a raw evening towards the end of January, [[sound steps|I heard his step
upon my stair]]. It was a step that I should have known among a hundred;
for he came up three at a time, and then stood still upon the landing,
as though he had forgotten what he came for.

“[[AMBROSE THRALE/a|You are engaged, Penrose?]]” said he, putting in his head.

“[[DR. PENROSE/a|To my dinner,]]” I replied, “[[DR. PENROSE/a|and it is cold. Come in and share it.]]”

“[[AMBROSE THRALE/i|I cannot stop. There is a cab below. Have you any patients who would
die of your absence before midnight?]]”

“[[DR. PENROSE/i|None who would not die of my presence equally well.]]”

“[[AMBROSE THRALE/i|Then bring your bag, my dear fellow, and something for an old lady’s
nerves.]]”

In two minutes [[sound? cab|we were rattling eastward]]. [[sound rain|The rain drummed upon the
roof of the four-wheeler]] and ran down the panes so thickly that I soon
lost all notion of the streets. Thrale had thrown himself into the
corner with his hat over his eyes. I knew better than to question him.
Once, when I had done so upon a similar occasion, he had put me out at
Islington.

“[[AMBROSE THRALE/a|You remember Josiah Hall?]]” said he suddenly.

“[[DR. PENROSE/a|The miniature man?]]” I asked.

“[[AMBROSE THRALE/i|The same. He had the finest collection of miniatures in London. This
afternoon he had nineteen of them fewer. They were taken from a locked
cabinet, in a locked room, of which there are but two keys. The one is
on Hall’s watch-chain; and Hall is at Torquay for his chest.]]”

“[[DR. PENROSE/i|And the second?]]”

“[[AMBROSE THRALE/i|In the custody of his housekeeper, who has been with him for thirty
years, and who swears that it has never left her person.]]”

“[[DR. PENROSE/i|Then it would appear to be the housekeeper.]]”

“[[AMBROSE THRALE/e|It would,]]” said Thrale drily. “[[AMBROSE THRALE/e|Inspector Roe has telegraphed to me to
say that it is. When Roe is certain, I put on my boots.]]”

[[sound? cab|The cab drew up with a jerk.]] “[[THE CABMAN/a|Forty-one, sir,]]” said the driver through
the trap. “[[THE CABMAN/a|And a policeman on the step. You’ll not want me to wait?]]”

“[[AMBROSE THRALE/e|On the contrary,]]” answered Thrale, “[[AMBROSE THRALE/e|I want you extremely. Walk him up
and down, and keep your eyes upon that house; and if any person should
come out by the area, cough.]]”

“[[THE CABMAN/i|Cough, sir?]]”

“[[AMBROSE THRALE/i|As if you were paid for it.]]” He tossed up a half-sovereign, [[sound? coin|which
rang upon the roof]], and was out upon the pavement before I had found
my bag.

It was a tall, mean house with a brass plate. [[sound knocker|My friend plied the
knocker]], and we were admitted by the Inspector himself; a large pink
man, with whom I had already some acquaintance, and whose manner to
Thrale was that of a schoolmaster to the cleverest boy.

“[[INSPECTOR GUMMIDGE-ROE/e|A very plain business, Mr. Thrale,]]” said Roe. “[[INSPECTOR GUMMIDGE-ROE/e|Very plain indeed. I’m
half sorry I troubled you. Good evening, doctor. She’s in the kitchen,
and she won’t say a word.]]”

“[[AMBROSE THRALE/e|Then you have not asked her the right question,]]” Thrale rejoined.
“[[AMBROSE THRALE/e|Who else is in the house?]]”

“[[INSPECTOR GUMMIDGE-ROE/i|There’s the nephew, Mr. Sebastian, that came up from Oxford on
Friday. There’s a Miss Jevons, who writes the old gentleman’s letters;
she goes home at six as a rule, but I’ve kept her. And there’s a girl,
but the girl’s been in bed with the mumps since Sunday.]]”

“[[DR. PENROSE/i|You have seen her?]]”

“[[INSPECTOR GUMMIDGE-ROE/i|I’ve seen the mumps, doctor. That was enough for me.]]”

He led the way to the first floor. [[sound key|The key grated in the lock]]; he held
it up to us with a certain pride, attached as it was to about a yard
of black tape. “[[INSPECTOR GUMMIDGE-ROE/a|Off of her own neck,]]” said he. “[[INSPECTOR GUMMIDGE-ROE/a|She fought like a
cat.]]”

The room was small, with one barred window. The cabinet stood open,
and upon the green baize were nineteen little ovals where the colour
had not faded. Thrale dropped upon his knees. For five minutes [[sound? clock|there
was no sound but the ticking of the clock upon the bracket]]. He looked
at the floor, and at the bars, and he smelt the lock of the cabinet;
and finally he took out his own watch, and frowned.

“[[AMBROSE THRALE/i|Who winds that clock?]]”

“[[INSPECTOR GUMMIDGE-ROE/e|Clock?]]” said the Inspector. “[[INSPECTOR GUMMIDGE-ROE/e|I’m sure I couldn’t say. I came about
the miniatures.]]”

“[[AMBROSE THRALE/a|It is an eight-day clock,]]” said my friend. He had risen, and was
dusting the knees of his trousers. “[[AMBROSE THRALE/a|Hall has been gone a month. The
door is opened by nobody, so they assure you, save on the first of the
month, to let in the sweep. And yet the clock goes, and goes well.
Penrose, will you oblige me by stepping down to the kitchen? You have
a bedside manner; I have none. Ask Mrs. Wickens this: upon what day of
the week does she lend the key?]]”

“[[DR. PENROSE/a|Lend it?]]” I exclaimed. “[[DR. PENROSE/a|But she has sworn—]]”

“[[AMBROSE THRALE/i|That it has not left her person. Just so. I do not say that she lends
it without herself attached.]]”

* * *

I found the old woman beside the range, with her apron over her head.
[[sound kettle|A kettle was boiling its heart out upon the hob]], and I took it off
before I spoke to her. She was a tiny creature, and her hands shook;
but when I had put the question, just as it had been given to me, she
took down the apron and looked at me with the utmost astonishment.

“[[MRS. WICKENS/a|Who told you?]]” she whispered.

“[[DR. PENROSE/a|Nobody,]]” I said. “[[DR. PENROSE/a|Mr. Thrale looked at the clock.]]”

“[[MRS. WICKENS/i|Lord have mercy. It’s Mondays, sir. It’s only for the winding. She
couldn’t abear it should stop, she said, and the master so fond of it;
and I’m no good on steps. I stood in the door the whole of the time,
sir. I never so much as took my eyes off of her.]]”

“[[DR. PENROSE/i|Off whom, Mrs. Wickens?]]”

“[[MRS. WICKENS/e|Miss Jevons,]]” said Mrs. Wickens.

I could see her standing there, faithful and short-sighted, at the end
of her yard of tape; for her spectacles, I now observed, were as thick
as the bottom of a tumbler. I gave her twenty drops of sal volatile
and bade her be easy. As I mounted the stairs [[sound voices|a sound of voices raised
in dispute came down to me]], and I entered the dining-room to discover
a scene of some warmth.

A handsome, flushed young man in evening dress was upon the hearthrug.
The lady in grey, who was seated very upright by the lamp, must be the
secretary. Thrale had perched himself upon the sideboard, and was
eating a walnut.

“[[MR. SEBASTIAN HALL/a|I tell you I know nothing about it!]]” the young man was crying. “[[MR. SEBASTIAN HALL/a|I’ve
not set foot in that room since I was breeched. Ask anybody. What are
you grinning at, sir?]]”

“[[AMBROSE THRALE/e|At your shirt-cuff,]]” said Thrale. “[[AMBROSE THRALE/e|You have been doing sums upon it.
May I ask whether they came out?]]”

“[[MR. SEBASTIAN HALL/e|They’re racing debts, if you must know,]]” muttered Hall. “[[MR. SEBASTIAN HALL/e|Four hundred
and ten pounds.]]”

“[[INSPECTOR GUMMIDGE-ROE/e|And nineteen miniatures at, say, fifty pound apiece,]]” the Inspector
put in. “[[INSPECTOR GUMMIDGE-ROE/e|I’m only thinking aloud, Mr. Hall.]]”

“[[MR. SEBASTIAN HALL/a|Damn your thinking!]]” said the other.

“[[MISS JEVONS/a|Sebastian,]]” said the lady in grey, “[[MISS JEVONS/a|be quiet.]]”

It was said without raising her voice; and he was quiet. [[sound nut|Thrale
cracked a second walnut]], and I thought the noise of it curiously loud.

“[[AMBROSE THRALE/a|So it is Sebastian,]]” he observed. “[[AMBROSE THRALE/a|Thank you, Miss Jevons. I had been
wondering. Penrose, what day?]]”

“[[DR. PENROSE/a|Monday,]]” said I. “[[DR. PENROSE/a|It was Miss Jevons who wound it.]]”

“[[MISS JEVONS/e|And why not?]]” Miss Jevons asked coolly. “[[MISS JEVONS/e|Is it a crime to wind a
clock? The housekeeper was with me upon every occasion.]]”

“[[AMBROSE THRALE/i|At the door.]]”

“[[MISS JEVONS/i|At the door, since you are so exact.]]”

“[[AMBROSE THRALE/i|With her back to the window, and the lamp behind her; and she cannot
see a face at four paces. I tried her with the coal-scuttle, and she
called it Mr. Sebastian.]]”

“[[INSPECTOR GUMMIDGE-ROE/e|But see here, Mr. Thrale,]]” protested Roe. “[[INSPECTOR GUMMIDGE-ROE/e|The lady couldn’t have
carried off nineteen pictures in her hand, not if Mrs. Wickens was as
blind as a mole! And the cabinet had a lock of its own.]]”

“[[AMBROSE THRALE/e|A lock which smells of sweet oil. My dear Inspector, she did not
carry nineteen. She carried one, upon each of nineteen Mondays.]]”
Thrale slipped down from his perch. “[[AMBROSE THRALE/e|And Hall was here for fifteen of
them, and never missed one, for upon the baize where each had lain she
put its likeness. She paints; she has ultramarine beneath the nail of
her left forefinger. Nineteen copies! It was only when the nineteenth
was in place that it became desirable for all of them to vanish, since
Mr. Hall comes home upon Saturday, and brings a gentleman from the
Museum with a glass.]]”

Nobody spoke. I had expected her to cry out, I believe; I had known
women do so at less. She only drew her gloves through her fingers, and
looked at the nephew with a kind of contempt.

“[[MISS JEVONS/a|I told you to burn your cuffs,]]” she said.

“[[MR. SEBASTIAN HALL/a|You said that there was no risk!]]” he burst out. “[[MR. SEBASTIAN HALL/a|You said he was half
blind himself, and would never—]]”

“[[MISS JEVONS/i|I said a number of things. You were to have sold them, and you sold
four.]]”

“[[MR. SEBASTIAN HALL/i|I couldn’t get a price! I went to every—]]”

“[[INSPECTOR GUMMIDGE-ROE/e|One at a time, please,]]” said Roe, who had got out his note-book, and
was breathing hard. “[[INSPECTOR GUMMIDGE-ROE/e|I must caution you both. Where are the other
fifteen?]]”

She smiled at him. There was in that smile something which I did not
like; and it struck me that she was listening. So, I perceived, was
Thrale. The house was perfectly still. I thought of the girl upstairs,
whom no one had seen but for her swollen face; and of a servant’s box;
and of the area door.

And then, [[sound cough|out in the rain, somebody coughed]]. It was a shocking cough;
a cough worth ten shillings of any man’s money.

“[[AMBROSE THRALE/e|The mumps!]]” cried Thrale. “[[AMBROSE THRALE/e|After her, Penrose!]]”

[[sound crash|I overset the lamp as I leapt up]], and left the Inspector bawling in
the dark. [[sound steps|We went down the kitchen stairs together in one clatter]] and
up the area steps upon the other side. Beneath the street lamp the
cabman had a stout young woman fast by the shawl, and was holding her
at the length of his arm.

“[[THE CABMAN/a|Is this the one, sir?]]” he called. “[[THE CABMAN/a|She’s stronger than what she
looks.]]”

“[[AMBROSE THRALE/e|That is the one,]]” said Thrale; and he plucked off the flannel in
which her jaws were bound. [[sound patter|Down upon the flagstones, one after
another, pattered]] what I took for pebbles, until I stooped and picked
up a lady in a powdered wig, who was rather less than two inches tall.

“[[DR. PENROSE/a|Fifteen?]]” I asked, when I had groped in the gutter for the last of
them.

“[[AMBROSE THRALE/a|Fourteen,]]” said my friend. He lifted the remaining one to the light,
and his lean face was, for an instant, quite gentle. “[[AMBROSE THRALE/a|This is poor
Josiah’s mother, and it is the copy; they had never the heart to part
with that, or never a buyer. Put it with the rest. I do not suppose
that he will ever know the difference.]]”

“[[DR. PENROSE/i|And Miss Jevons?]]”

“[[AMBROSE THRALE/i|Can paint,]]” he said, “[[AMBROSE THRALE/i|better than he can see. It is a great pity.
Cabman, can you take five?]]”
