set: train
PROFESSOR ASKWITH (m): Professor Askwith, Askwith, the Professor, the professor
MR. BENBOW (m): Mr. Benbow, Benbow, the schoolmaster
JABEZ TULL (m): Jabez, Jabez Tull, old Tull, the carrier
MRS. PINNOCK (f): Mrs. Pinnock, the landlady, the landlady of the Wheatsheaf
SAM PINNOCK (m): Sam, Sam Pinnock, the boy
THE VICAR (m): the Vicar, Mr. Ludd
CONSTABLE HOAD (m): Constable Hoad, Hoad, the constable
THE CREATURE (u): the creature, the thing, the voice
THE STRANGER (m): the stranger, the young man with the camera
---

The light came down upon Dunmere a little after ten on the night of
the harvest supper, and the greater number of those who saw it put it
down to the cider.

Jabez Tull, the carrier, who had been found asleep in the pound, was
the only man who claimed to have been near it. He sat now in the
tap-room of the Wheatsheaf with his hat on his knees, the centre of a
circle, and he was being given drink.

"[[JABEZ TULL/i|Green, it were. Green as a gooseberry.]]"

"[[MRS. PINNOCK/e|Yesterday 'ee said 'twas blue,]]" objected Mrs. Pinnock, from behind
the bar.

"[[JABEZ TULL/e|Green one side, missus,]]" said old Tull firmly, "[[JABEZ TULL/e|and blue t'other. And
it come down slow, like a leaf might. And it never made no more noise
nor a cat.]]"

"[[MR. BENBOW/e|That is scientifically impossible,]]" said Mr. Benbow.

The schoolmaster stood a little apart, with a small lemonade. He had
been to London for an examination in physical geography, and it had
given him a habit of contradiction.

"[[JABEZ TULL/i|Were you there?]]"

"[[MR. BENBOW/i|I was not. But a body which enters the atmosphere—]]"

"[[JABEZ TULL/i|I were. I were a-laying on my back. There b'ain't no better place to
see a thing from.]]"

"[[CONSTABLE HOAD/e|He was drunk and incapable,]]" observed Constable Hoad, not unkindly.
"[[CONSTABLE HOAD/e|I got it wrote down.]]"

[[sound? laugh|There was a general laugh]], under cover of which nobody perceived that
the door had been opened. [[sound? cough|A dry little cough caused them all to look
round.]] Upon the threshold stood an elderly gentleman in a Norfolk
suit, with a butterfly-net over his shoulder, and at the end of a
strap a black box studded with brass.

"[[PROFESSOR ASKWITH/a|Pardon me,]]" said this person. "[[PROFESSOR ASKWITH/a|Which of you gentlemen is Mr. Tull?]]"

"[[JABEZ TULL/e|I be,]]" said Jabez, after some thought.

"[[PROFESSOR ASKWITH/i|My name is Askwith. I am a professor of—well, it is of no importance;
they have abolished it. I should be so very much obliged if you would
show me your pond.]]"

"[[JABEZ TULL/i|My what?]]"

"[[PROFESSOR ASKWITH/i|I understand there to be a pond. The descending object was observed
by me from the train, and I have drawn the two lines upon the map.]]" He
unfolded it upon the bar, among the wet rings. "[[PROFESSOR ASKWITH/a|They cross in a pond.]]"

"[[MRS. PINNOCK/a|That'll be Dunmere itself,]]" said the landlady. "[[MRS. PINNOCK/a|Behind church. But
lord, sir, there be nought in Dunmere, 'cept what folks throw in it.]]"

"[[PROFESSOR ASKWITH/e|Precisely,]]" said the Professor.

* * *

They went in a body; for it was a fine evening, and the harvest was
in. Sam Pinnock, who was eleven and had not been invited, went on
ahead. The mere lay in a hollow below the churchyard wall, a black,
weedy sheet of about two acres, and [[sound? ducks|a few ducks were talking in the
reeds]]. [[sound clock|The church clock struck seven.]] The Vicar, who had seen the
procession pass his window, came down through the graves in his
slippers to ask what it was about.

"[[THE VICAR/e|I trust,]]" said the Vicar, "[[THE VICAR/e|that it is not the Baptists again?]]"

"[[MR. BENBOW/e|A meteorite, sir,]]" said Mr. Benbow. "[[MR. BENBOW/e|It is supposed to have fallen
here. This gentleman is good enough to agree with Tull.]]"

"[[PROFESSOR ASKWITH/e|I don't agree with anybody,]]" said Askwith mildly. He had set down his
box, and was kneeling to open it. "[[PROFESSOR ASKWITH/e|Would someone be so kind as to hold
this wire? Not you, constable, if you please; you have metal buttons.]]"

"[[SAM PINNOCK/i|I will, mister!]]"

"[[PROFESSOR ASKWITH/i|Thank you, my boy. You may feel a tickling.]]"

"[[SAM PINNOCK/e|It do tickle,]]" Sam reported. "[[SAM PINNOCK/e|What's it for?]]"

"[[PROFESSOR ASKWITH/i|For listening.]]"

He threw the other end out as far as he was able. [[sound splash|It fell with a plop,
and sank.]] Then he put a pair of ear-pieces upon his head, and turned a
little wheel; and there was no sound of any kind for as long as it
might take to say the Lord's Prayer. [[sound? sniff|The schoolmaster sniffed.]] Nothing
would have pleased him better than a loud report, or a smell; he had
said to Mrs. Pinnock on the road that there would be neither.

[[sound hum|And then the box began to hum.]]

It was a low note, and a rich one, like that of a bee in a foxglove;
but it rose, and rose, until the dogs at the farm, half a mile away,
[[sound dogs|set up a howling]], and [[sound? teeth|Constable Hoad's teeth could be heard to
chatter]].

"[[CONSTABLE HOAD/a|Turn it off, sir!]]" he said hoarsely. "[[CONSTABLE HOAD/a|It ain't lawful!]]"

"[[PROFESSOR ASKWITH/e|I have not turned it on,]]" replied the Professor. His face had gone as
white as paper. "[[PROFESSOR ASKWITH/e|I merely asked. This is the answer.]]"

"[[THE VICAR/a|To what question?]]" whispered the clergyman.

"[[PROFESSOR ASKWITH/i|The only one that I could think of. One, two, three; I sent it. And
it has come back four.]]"

"[[MRS. PINNOCK/i|Lord save us.]]"

"[[MR. BENBOW/i|An echo, Mrs. Pinnock. A simple case of—]]"

"[[PROFESSOR ASKWITH/e|An echo, my dear Mr. Benbow,]]" said Askwith, "[[PROFESSOR ASKWITH/e|does not go on to five.]]"

The water in the middle of the mere had begun to move. It did not
bubble; it parted, quite smoothly, as hair does to a comb, and there
came up between the lilies something round and wet that was first of
the one colour and then of the other.

"[[JABEZ TULL/e|Gooseberry,]]" breathed Jabez Tull.

He got no farther. The whole of the company had fallen back against
the churchyard wall, with the exception of the Professor, who was on
his knees, and of Sam, who had hold of the wire and did not think that
he ought to let go.

"[[MRS. PINNOCK/e|Sam!]]" shrieked his mother. But it was Mrs. Pinnock's way to shriek at
him, and he paid no heed. "[[MRS. PINNOCK/e|Sam Pinnock! You come away from there!]]"

"[[SAM PINNOCK/a|I can't, Mam!]]" he shouted. "[[SAM PINNOCK/a|It's a-talking!]]"

It was true. They all of them heard it then. It came from nowhere in
particular, from the box and the wire and the reeds, and it had got
hold of a voice, as a man who has lost his own coat will take down
whatever there is upon the peg. The voice was Jabez Tull's.

"[[THE CREATURE/a|Green, it were,]]" said the creature in the pond. "[[THE CREATURE/a|Green as a
gooseberry.]]"

"[[JABEZ TULL/i|That's me! Parson, that's me own voice what it's using! That's theft,
that is! Hoad, take it up!]]"

"[[CONSTABLE HOAD/a|What for?]]" said the wretched constable. "[[CONSTABLE HOAD/a|I can't take up a voice.]]"

"[[PROFESSOR ASKWITH/e|Hush!]]" cried Askwith. "[[PROFESSOR ASKWITH/e|It is only trying the words, to see which of
them fit. Say something to it. Anything. Vicar, you are accustomed to
it. Say something simple.]]"

Mr. Ludd swallowed. He removed, for some reason, his spectacles. "[[THE VICAR/e|Good
evening,]]" he said.

"[[THE CREATURE/i|Good evening. I be. I be a-laying on my back.]]"

"[[THE VICAR/e|Dear me,]]" said the Vicar. "[[THE VICAR/e|Are you—are you hurt?]]"

"[[THE CREATURE/i|Hurt?]]"

"[[SAM PINNOCK/e|He means have you got a pain,]]" explained Sam. "[[SAM PINNOCK/e|Like when you fall off
of a wall.]]"

There was a pause. The thing turned a slow quarter of a circle, and
the blue came uppermost.

"[[THE CREATURE/a|Fall,]]" it said. It used this time the voice of the boy, so that his
mother threw her apron up and [[sound? sob|sobbed aloud]]. "[[THE CREATURE/a|I did fall off. There
b'ain't nobody to hold the other end.]]"

"[[PROFESSOR ASKWITH/e|Of what?]]" The Professor's own voice was scarcely to be heard. "[[PROFESSOR ASKWITH/e|The
other end of what?]]"

"[[THE CREATURE/i|Of the wire.]]"

Nobody understood it; or so they all maintained on the next day, in
the Wheatsheaf. But Sam, looking down, saw how the thing that he was
holding went away from his fist, and under the water, and out; and it
came to him that somebody at home must be holding the end of another,
very long, and had lost the feel of it.

"[[SAM PINNOCK/e|It wants to go up,]]" said Sam.

"[[MR. BENBOW/e|Nonsense,]]" said Mr. Benbow. "[[MR. BENBOW/e|Up! It has neither wings nor propulsion.
The thing is a gas. I have read of it. I shall write to the county
paper.]]"

"[[PROFESSOR ASKWITH/e|Write by all means,]]" said Askwith, "[[PROFESSOR ASKWITH/e|but be good enough to take your
foot off my cable. How did you come down?]]" he called across the water.
"[[PROFESSOR ASKWITH/e|What brought you down?]]"

"[[THE CREATURE/i|Noise.]]"

"[[PROFESSOR ASKWITH/i|What noise?]]"

For answer [[sound song|there burst from the reeds the chorus of sixty voices, very
flat, with a concertina]], as it had gone up from the great barn upon
the Tuesday night; and they heard, among the basses, the Vicar. He had
the grace to blush.

"[[THE VICAR/a|The harvest hymn,]]" he said. "[[THE VICAR/a|I fear that we were, perhaps, a trifle
hearty.]]"

"[[PROFESSOR ASKWITH/i|It came to see what it was! It came all that way to hear you sing!]]"

"[[MRS. PINNOCK/e|And us never so much as asked it in,]]" Mrs. Pinnock said. She had let
down her apron. There were still tears upon her cheeks, but she was a
good woman, who had kept an inn for twenty years, and it hurt her.
"[[MRS. PINNOCK/e|Three nights in that nasty wet. What do it eat?]]"

[[sound click|Upon the top of the wall behind them something clicked.]] A young man
with a camera was astride of it; no one had ever seen him before.

"[[THE STRANGER/a|Hold that, if you please!]]" the stranger called out. "[[THE STRANGER/a|I'm from the
*Mercury*. Could the lady go a bit nearer? We'll call it 'The Dunmere
Dragon.']]"

"[[CONSTABLE HOAD/e|You get down off of that wall,]]" said Constable Hoad.

"[[THE STRANGER/i|I've every right—]]"

"[[CONSTABLE HOAD/i|That's consecrated, that wall is.]]"

"[[THE STRANGER/i|I only want the one, officer. With the flash.]]"

"[[PROFESSOR ASKWITH/e|No!]]" the Professor shouted. "[[PROFESSOR ASKWITH/e|Not the flash! For pity's sake, not
the—]]"

[[sound flash|There was a crack like the breaking of a plate.]] For the instant the
whole hollow stood up as white as salt, with every reed and every
gravestone. When they could see again, the mere was black. [[sound water|The water
was slapping to and fro against the bank]], and over their heads, and
already very high, something green was going up the sky as a leaf
might, if leaves went home.

The wire had come slack in the boy's hand.

"[[THE VICAR/a|Is it angry?]]" asked the clergyman presently. "[[THE VICAR/a|Did it take us for—what
did we say to it?]]"

"[[PROFESSOR ASKWITH/e|I don't know,]]" said Askwith. [[sound? sit|He sat down upon his box]], like an old
man. "[[PROFESSOR ASKWITH/e|One, two, three. And it was so quick! In another week I might
have asked it anything.]]"

"[[MR. BENBOW/a|I should like it to be clearly understood,]]" said the schoolmaster in
a trembling voice, "[[MR. BENBOW/a|that I saw nothing.]]"

[[sound? steps|Their boots sounded upon the flints as they went back up the lane.]]
Nobody sang. Sam alone had remained behind; and he told no one, until
he was an old man himself and it could do no harm, that [[sound hum|the box upon
the grass had given one more little hum]], and that it spoke to him in
his mother's voice, quite kindly.

"[[THE CREATURE/i|You come away from there, Sam,]]" it said. "[[THE CREATURE/i|You'll catch your death.]]"
