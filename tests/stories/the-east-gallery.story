set: train
CATHERINE AMORY (f): I, me, Catherine, Miss Amory, Kate
LADY VAUTREY (f): Lady Vautrey, her ladyship, the old lady, my lady
ROBIN VAUTREY (m): Robin, Mr. Vautrey, Robin Vautrey, the heir
URSULA VAUTREY (f): Ursula, Miss Vautrey
MRS. PELL (f): Mrs. Pell, Pell, the housekeeper
DR. ANSELM (m): Dr. Anselm, the physician, Anselm
GIDEON (m): Gideon, the old man, the porter
THE VOICE (u): the voice
---

It was past ten o’clock, and there was no moon, when the chaise which
had been sent to fetch me from Thornley stopped before the gates of
Vautrey. I had been told to expect lights. There were none. [[sound bell|The
post-boy got down and dragged at an iron handle, and a great way off a
bell answered him]], so hoarse and so reluctant that I was sorry for
having disturbed it.

“[[GIDEON/i|Who is it?]]”

The words came out of the darkness at the level of my knee. I let down
the glass, and perceived that a very old man was standing in the road
with his hand about a candle.

“[[CATHERINE AMORY/a|I am Miss Amory,]]” I told him. “[[CATHERINE AMORY/a|I am the new companion.]]”

“[[GIDEON/a|Ay,]]” said the old man. “[[GIDEON/a|That’s what they all are.]]”

He held up the light, so as to examine my features. I suppose that
they satisfied him; for [[sound gates|the gates swung inward with a scream of rust]],
and we rolled on, under trees that met overhead, for what appeared to
me to be the better part of a mile.

Upon the steps there stood a stout, comfortable person in black, and I
could have embraced her, only because she was stout.

“[[MRS. PELL/e|You’ll be starved, miss,]]” said Mrs. Pell. “[[MRS. PELL/e|I’ve kept a fire in your
room. Her ladyship’s abed; but she’ll have you in for five minutes, if
you’re not too tired, for she can’t abide to sleep with a stranger in
the house. Was it Gideon let you through?]]”

“[[CATHERINE AMORY/a|I did not learn his name,]]” I said.

“[[MRS. PELL/i|He said something?]]”

“[[CATHERINE AMORY/i|Nothing of consequence.]]”

“[[MRS. PELL/a|He’s my own uncle,]]” said the housekeeper, “[[MRS. PELL/a|and I tell you not to heed
him. There’s no more harm in this house than there is in a loaf of
bread; so long as folk stop in bed.]]”

I followed her candle. There was no sound in the place but such as we
made ourselves; no clock ticked, and no dog barked, and I remember
that our shadows went before us up that enormous stair as if they knew
the way. At the head of it two passages opened. She took that upon the
left hand.

“[[CATHERINE AMORY/i|And where does the other lead?]]”

“[[MRS. PELL/a|To the east gallery,]]” she answered, without looking round. “[[MRS. PELL/a|It’s
locked.]]”

* * *

“[[LADY VAUTREY/i|Come where I can see you. Nearer. You are pretty; I had asked for a
plain one. Can you read French?]]”

“[[CATHERINE AMORY/i|Yes, my lady.]]”

“[[LADY VAUTREY/i|Do you walk in your sleep?]]”

“[[CATHERINE AMORY/a|I never have,]]” I replied, astonished.

“[[LADY VAUTREY/e|Good,]]” said Lady Vautrey. “[[LADY VAUTREY/e|The last one did.]]”

She was sitting up against her pillows in a bed as black as a hearse;
a tiny old woman, with a face like a folded letter. [[sound? fire|The fire had sunk
to a few coals that whispered and fell.]] Upon one side of it was a
gentleman with a white beard, and upon the other a girl, who did not
raise her eyes from her embroidery.

“[[LADY VAUTREY/i|That is my grand-daughter Ursula. She will tell you that she is
unhappy. That is Dr. Anselm; he comes to see me die, and I give him a
glass of Madeira for it. Now I will tell you the rules; there are
three. You will not go out at night. You will not go into the east
gallery. And if you should hear your name called, Miss Amory, you will
not answer it.]]”

“[[CATHERINE AMORY/a|Not answer!]]” said I. “[[CATHERINE AMORY/a|But if your ladyship should be in want of me?]]”

“[[LADY VAUTREY/i|I shall ring.]]”

“[[DR. ANSELM/e|It is a fancy of Lady Vautrey’s,]]” Anselm observed in a soft, foreign
voice. He had risen to set a chair for me. “[[DR. ANSELM/e|There is an echo upon the
staircase. It has alarmed several persons. One grows accustomed to
it.]]”

“[[URSULA VAUTREY/e|Does one?]]” Ursula said.

It was all that she said; but she had looked up at last, and her eyes
were so full of terror that I felt my own heart knock, like a fist,
upon my ribs.

“[[LADY VAUTREY/a|Go to bed, child,]]” said her grandmother. “[[LADY VAUTREY/a|You are pulling the
threads.]]”

* * *

I had been a fortnight at Vautrey, and had heard nothing worse than
the wind, when Robin came home.

He came without notice, in the midst of dinner, with the mud of three
counties upon him, and flung down his hat among the spoons. [[sound hat|A decanter
rang with it.]] He was Ursula’s brother, and the heir; I had been told
that he was wild. He kissed his grandmother; he kissed his sister; he
got as far as me, and stopped short.

“[[ROBIN VAUTREY/e|Whom have we here?]]” asked Robin Vautrey.

“[[LADY VAUTREY/a|That is Miss Amory,]]” the old lady said. “[[LADY VAUTREY/a|She reads to me. You are not
to be agreeable to her.]]”

“[[ROBIN VAUTREY/a|I have never been that to anyone,]]” said he, and bowed; “[[ROBIN VAUTREY/a|I have been
told so upon oath. Miss Amory, are you happy in this mausoleum? Has it
begun to call you yet?]]”

“[[URSULA VAUTREY/i|Robin!]]”

“[[ROBIN VAUTREY/i|Well, has it?]]”

“[[CATHERINE AMORY/a|I do not know what you mean, sir,]]” I said.

“[[ROBIN VAUTREY/i|Then you have still a night or two. It took a month over poor Miss
Lessing, but she was deaf of one ear.]]”

“[[LADY VAUTREY/e|Be silent!]]” cried Lady Vautrey; and [[sound stick|she struck the floor so violently
with her ebony stick]] that Pell, who was bringing in the fruit, stood
as though turned into stone. “[[LADY VAUTREY/e|You are drunk, sir. You shall leave my
table.]]”

“[[ROBIN VAUTREY/i|I am as sober as the doctor, ma’am. Look at him! He has not touched a
drop of your wine since I came into the room. Do you never wonder at
it?]]”

Dr. Anselm smiled. He took up his glass by the stem, and held it to
the candle. “[[DR. ANSELM/e|I prefer to look at it,]]” he said. “[[DR. ANSELM/e|It is the privilege of
age. Mr. Vautrey will acquire the habit.]]”

“[[ROBIN VAUTREY/a|I may not live to,]]” the young man retorted. “[[ROBIN VAUTREY/a|My father did not.]]”

Nobody spoke after this. [[sound rain|The rain had begun to beat against the
shutters.]] Ursula’s hand had crept into mine, beneath the cloth, and
she was so cold that I chafed it between my own until we rose.

“[[URSULA VAUTREY/a|Kate,]]” she breathed, as we went up together, “[[URSULA VAUTREY/a|you must lock your
door. Promise me. Lock it, and give me the key.]]”

“[[CATHERINE AMORY/i|How should I get out, if you had it?]]”

“[[URSULA VAUTREY/i|You would not get out. That is why.]]”

So she had it of me; and I lay for a long while and listened [[sound rain|to the
rain]], and to [[sound? steps|her footsteps, as they went from me down the boards]].

* * *

“[[THE VOICE/i|Catherine.]]”

I was awake upon the instant. The fire was out. I thought at first
that I had dreamed it; I had often dreamed of being called, when I was
at school, and of some dreadful lesson that I had not learned.

“[[THE VOICE/i|Catherine. Come and let me in.]]”

It was a low voice, and gentle, and it was at my door. It might have
been a man’s or a woman’s. I did not answer. I put the sheet between
my teeth, for I felt the word rising in my throat, as obedient as a
dog.

“[[THE VOICE/i|Kate, dear Kate. It is so cold in the gallery. I cannot turn the key
upon this side.]]”

And then [[sound latch|the latch rose, and fell]]. It rose again. I do not know by
what means I had got out of bed, but I was standing in the middle of
the floor; and I had opened my lips, God forgive me, and I believe
that in another moment I should have said yes, when [[sound crash|from the end of
the passage there came a crash, and a cry]], and the light of a candle
ran along beneath the door.

“[[ROBIN VAUTREY/a|I have him!]]” shouted a voice that I knew. “[[ROBIN VAUTREY/a|Ursula! The key, quick!
Pell, hold that arm; he has a knife in it!]]”

“[[MRS. PELL/a|I’ve got him, Master Robin. Lord, he’s like an eel!]]”

“[[URSULA VAUTREY/i|I can’t find the lock. Robin, I can’t—my hands—]]”

“[[CATHERINE AMORY/a|Push it beneath the door!]]” I cried. “[[CATHERINE AMORY/a|Ursula, push it beneath, and I
will do it!]]”

[[sound key|It came skating over the boards and struck against my foot.]] When I had
the door open I saw all of it, as one sees a picture: the girl upon
her knees, with her hair about her; Pell in a flannel gown, as large
as a ship; and between her and Robin, with his white beard torn half
away and a smooth cheek beneath it, the physician.

“[[DR. ANSELM/a|You are making a very great mistake,]]” he said. He was not even out of
breath; he spoke, from mere habit, I suppose, in that same low tone
which had called me out of my bed, and the hair stood up upon my neck.
“[[DR. ANSELM/a|I heard the young lady cry out. I came to her assistance.]]”

“[[CATHERINE AMORY/a|I never cried out,]]” said I.

“[[ROBIN VAUTREY/e|Six companions in four years, Anselm!]]” Robin was ashen; he had been
struck above the eye, and the blood ran down. “[[ROBIN VAUTREY/e|All of them without a
friend in the world, and all walked out of that window in the gallery,
in their sleep. And each of them had left my grandmother her savings
by a will, which you had witnessed; and what has she ever signed,
pray, but what you put before her?]]”

“[[MRS. PELL/e|Lord have mercy,]]” said Mrs. Pell.

“[[DR. ANSELM/i|You will not find that you can prove it. Who has seen me? Who has
heard my voice? They heard a ghost. You have all of you heard it; you
have told one another so for years.]]”

“[[GIDEON/a|I seen thee,]]” said somebody upon the stairs.

It was the porter. He had a lantern, and [[sound? cough|he stood coughing, with one
hand upon the newel]]. I never saw anything so old or so patient as his
face.

“[[GIDEON/e|Seen thee every time,]]” said Gideon. “[[GIDEON/e|But they said I was to hold my
tongue, and mind the gate. I telled every one of them lasses. ‘That’s
what they all are,’ I says. They never asked me what I meant by it.]]”

There was a dreadful moment, in which nobody looked at anybody else. I
heard the words over again, as I had heard them from the window of the
chaise. And it was then, when every hand had slackened, that the man
between them gave a sort of twist, and was gone out of his coat. He
went by the right-hand passage. [[sound running|We heard him running]], down the whole
length of the gallery; and after that [[sound glass|we heard the window]].

“[[URSULA VAUTREY/a|Is he—]]” she whispered. “[[URSULA VAUTREY/a|Robin, is it far?]]”

“[[ROBIN VAUTREY/e|Forty feet,]]” said Robin, “[[ROBIN VAUTREY/e|on to stone.]]”

He went a step or two into the dark, and returned. Upon the other side
of the landing a door had been opened. [[sound stick|The stick came tapping towards
us over the oak, tap, and tap, and tap.]]

“[[LADY VAUTREY/e|I rang,]]” said Lady Vautrey. She was in her night-cap, and she peered
round upon us all, from the one to the other, until she arrived at me.
“[[LADY VAUTREY/e|I have rung and rung. I heard somebody call Miss Amory. I hope, my
dear, that you had the sense not to answer?]]”

“[[CATHERINE AMORY/a|I had not the courage, my lady,]]” I said.

“[[LADY VAUTREY/i|It comes to the same thing. Where is Anselm? I feel exceedingly
unwell.]]”

“[[ROBIN VAUTREY/a|He was called away, ma’am,]]” said her grandson.
