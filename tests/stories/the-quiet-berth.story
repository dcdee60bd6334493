set: train
MIRA OYELARAN (f): Mira, Mira Oyelaran, Engineer Oyelaran, the engineer
DRAGAN (m): Dragan, Dragan Petrov, the pilot
HALLE (f): Halle, the ship, the ship's voice
COMMANDER STROUD (f): Stroud, Commander Stroud, the commander
YUN (u): Yun, the apprentice, the kid
---
## The Quiet Berth

[[sound alarm|The alarm went off at 0340, ship's time]], and Mira Oyelaran [[sound? thump|hit it with
her shoe]].

"[[HALLE/a|That won't help,]]" said the ceiling. "[[HALLE/a|It's not a clock.]]"

"[[MIRA OYELARAN/i|What is it, then?]]"

"[[HALLE/i|Something is knocking on the outside of the hull.]]"

Mira lay in the dark and considered this. The _Patient Halle_ was eleven
months out from anything. There was no outside, not in the sense of a
place from which somebody could knock. There were two hundred metres of
steel and ceramic, with a lamp at one end and a fire at the other, and
then there was everything else. "[[MIRA OYELARAN/e|Say that again,]]" she said.

"[[HALLE/i|Something is knocking on the outside of the hull, Mira. It's been going
on for six minutes. I thought I should let you finish your dream.]]"

"[[MIRA OYELARAN/i|You can't see my dreams.]]"

"[[HALLE/a|You talk,]]" said the ship.

She found her other shoe. [[sound hatch|The cabin hatch ground open]], a hand's breadth
at a time, since she had been meaning to oil it since March, and she
swung herself into the spine. There ought to have been a wind, she
always felt, in a corridor that long; there ought to be something that
whistled. There was only [[sound fans|the whirr of the fans]], and, from forward,
[[sound? music|Dragan's terrible music]].

The pilot had his feet up on the board. He was peeling an orange, the
last one but four.

"[[DRAGAN/a|Is it the filter?]]" he asked. "[[DRAGAN/a|Tell me that it's the filter.]]"

"[[MIRA OYELARAN/i|It's not the filter. Turn that off.]]"

"[[DRAGAN/i|It's Mahler.]]"

"[[MIRA OYELARAN/i|I don't care if it's your mother. Turn it off and listen.]]"

[[sound music|He turned it off, in the middle of a trombone.]] They both held their
breath. [[sound knock|It came through the metal more than through the air: three,
four, five slow taps; a gap; five more.]]

Dragan [[sound? orange|put down his orange]]. "[[DRAGAN/e|That's the filter,]]" he said, without
conviction.

"[[MIRA OYELARAN/i|Where's it coming from?]]"

"[[HALLE/i|The port side, aft of frame thirty. Near the quiet berth.]]"

No one had used that name for a while. They'd a word for everything on
board, like any crew, and that one had started as a joke; but it was
where they'd put Anselm, in April, sewn up in a thermal sheet, because
the commander wouldn't have him let go into nothing. It was a locker on
the outer hull. It had a door on the inside and a door on the outside,
and it was four degrees above the absolute zero.

"[[DRAGAN/e|No,]]" said Dragan.

"[[MIRA OYELARAN/i|I didn't say anything.]]"

"[[DRAGAN/i|You were going to. You had the face.]]"

Mira didn't have a face, so far as she knew; she had a forehead and an
opinion. She reached past him and brought up the port cameras. Of the
six, two had been dead since launch. The others gave her starlight on
frost, four grey squares of nothing in particular, and in the corner of
the last one a thing like a bent pin, which was the outer handle of the
berth.

"[[MIRA OYELARAN/a|Wake up Stroud,]]" she said.

"[[DRAGAN/i|_You_ wake up Stroud. I woke her for the comet.]]"

## Two

The commander came down the ladder with her uniform jacket over her
nightshirt and [[sound boots|her magnetic boots clacking on every rung]]. She was a
short square woman, who had once, it was said, ended a mutiny by taking
off her glasses. She took the pilot's chair without asking, and looked
for a time at what was in the four grey squares, and at what was not.

"[[COMMANDER STROUD/a|How long?]]" she said.

"[[HALLE/i|Nineteen minutes, Commander.]]"

"[[COMMANDER STROUD/i|Pattern?]]"

"[[HALLE/i|Fives. It isn't debris and it isn't thermal. I've listened to my hull
for eleven years, and I know how it sounds when it stretches.]]"

"[[COMMANDER STROUD/e|Could it be one of us?]]" Stroud asked.

"[[MIRA OYELARAN/e|There's only five of us,]]" said Mira, and heard it, and corrected
herself. "[[MIRA OYELARAN/e|Four. And there are three of us in here.]]"

They looked at one another. It is a thing you stop doing, on a long
haul. You get to know the back of a head, a cough, a way of leaving a
cup. It came to Mira that she could not have said, for certain, what
colour the kid's eyes were.

"[[DRAGAN/e|Where's Yun?]]" Dragan asked.

Halle didn't reply at once, and this frightened Mira more than anything
had yet. In eleven months the ship had never been silent when you asked
it a thing; its silence was as loud as a klaxon.

"[[HALLE/a|Yun asked me not to say,]]" it said finally.

"[[COMMANDER STROUD/i|I'm asking you to say.]]"

"[[HALLE/i|I gave my word.]]"

"[[COMMANDER STROUD/i|You're a ship, Halle.]]"

"[[HALLE/i|Yes, Commander. I don't have very many things to give.]]"

[[sound knock|Tap, tap, tap, tap, tap.]]

"[[MIRA OYELARAN/a|She's in the berth,]]" said the engineer. "[[MIRA OYELARAN/a|He is. Yun is. Oh, that
stupid, stupid kid. Halle, is there a suit gone?]]"

"[[HALLE/i|I am not able to tell you that there is a suit gone from rack two.]]"

"[[MIRA OYELARAN/i|And how much air would there not be in it?]]"

"[[HALLE/a|Thirty-one minutes' worth,]]" said the ship's voice, very low. "[[HALLE/a|I've been
counting. I didn't know what else I could do but ring the bell.]]"

[[sound boots|Mira was running before it had finished. She could hear Stroud behind
her, clack, clack, clack]], and [[sound? crash|Dragan going headlong over the orange
crate]]. Frame ten. Frame twenty. Anselm had been the one who taught Yun
to weld. He'd taught Yun to play chess, badly, and to whistle; you used
to hear the pair of them, all down the spine, two notes that never quite
met. And not one of them, since April, had thought to ask the apprentice
anything except whether the bolts were done.

The inner door of the berth was as she had left it, dogged shut, with
the little brass plate. She put her palm on it. [[sound knock|She knocked five times
with her ring.]]

[[sound? pause|Nothing]], and then, quite distinctly, [[sound knock|five back]].

"[[DRAGAN/e|Why doesn't the kid just use the radio?]]" Dragan panted.

"[[HALLE/i|The radio is how you would all have known.]]"

"[[COMMANDER STROUD/i|Known what?]]"

"[[HALLE/i|That Yun comes here.]]"

The commander rubbed her eyes. "[[COMMANDER STROUD/a|How often?]]"

"[[HALLE/i|Sundays. There's a chessboard, you see. It's painted on the inside of
the lid. Yun goes in by the outer door, and makes a move for each of
them, and tells him about the week. And then comes home. It takes forty
minutes. Tonight the outer door didn't open again.]]"

[[sound? hiss|A relief valve let go, over their heads]], with a hiss that made all three
duck. Mira was already on her knees with the panel off. Behind it was a
mess of frost.

"[[MIRA OYELARAN/a|Seized,]]" she said through the torch in her teeth. "[[MIRA OYELARAN/a|It's iced right up.
Same as my hatch. I should've done it in March. Dragan, the heat gun.]]"

"[[DRAGAN/e|Where is it?]]" Dragan was already pulling out drawers, [[sound? drawers|one after
another]].

"[[MIRA OYELARAN/i|Where it always is!]]"

"[[DRAGAN/i|It's never where it always is!]]"

"[[COMMANDER STROUD/e|Here,]]" said Stroud, who'd brought it. "[[COMMANDER STROUD/e|What happens if we open this
side?]]"

"[[MIRA OYELARAN/i|With the outer one not sealed? Then we all go for a walk.]]"

"[[COMMANDER STROUD/i|Is it sealed?]]"

"[[MIRA OYELARAN/i|Ask _her_.]]"

"[[HALLE/i|I can't tell. The sensor froze with the rest. I am sorry. I've gone
over it and over it.]]"

## Three

[[sound heat gun|The heat gun whined.]] [[sound? drip|Water began to run out of the panel, first in
drips, then in a string]], and pattered on the deck, and the figures on
the wrist of Mira's suit, which she had got into up to the waist, said
nine minutes, and then eight. [[sound knock|The taps were coming in threes now.]]

"[[DRAGAN/e|They're getting slower,]]" said Dragan.

"[[MIRA OYELARAN/i|I know.]]"

"[[DRAGAN/i|They're getting—]]"

"[[MIRA OYELARAN/i|I _know_, Dragan! Talk to the kid. Do something useful.]]"

"[[DRAGAN/i|How? It's a steel door.]]"

"[[MIRA OYELARAN/i|I don't care how. Knock.]]"

The pilot knelt. He was not a man who liked to be looked at when he was
being kind; he'd have made a joke, on any other night. He took off his
watch, which was steel too, and thought for a moment, and [[sound knock|began to beat
on the door with the back of it]]. It was not fives. It went long, short,
long, with a kind of a swing.

"[[COMMANDER STROUD/a|What's that?]]" the commander murmured.

"[[DRAGAN/i|Mahler.]]"

[[sound? knock|From the other side, after a time, somebody put in the trombone.]]

[[sound? laugh|Stroud laughed. It was scarcely more than a breath]], but Mira, with her
arm in the wall to the shoulder, felt something give at the very end of
her reach. [[sound clunk|There was a clunk. A motor coughed, stuck, coughed again, and
began to turn.]]

"[[HALLE/e|Outer door is moving,]]" said Halle. "[[HALLE/e|Outer door is closing. Outer door
is — Mira, it's shut. I have a light. I have a green light!]]"

"[[MIRA OYELARAN/e|Fill it!]]" Mira yelled.

"[[HALLE/i|I'm filling it.]]"

[[sound air|They heard the air go in, thin at first, a scream and then a howl and
then a long sigh]], like someone putting down a heavy case. [[sound wheel|The commander
spun the wheel.]] [[sound door|The little door swung back against its stop with a
clang]], and the cold came out and sat upon their chests.

Yun was on the floor with both knees drawn up and one glove still raised
to tap. [[sound helmet|It took two of them to unlock the helmet.]] Beneath it the face
was blue and about fourteen years old. In the dark beyond lay the long
shape in its silver sheet, strapped in, with a white square and a black
square painted over its heart.

"[[YUN/a|Sorry,]]" said the apprentice. [[sound? teeth|You could hear the teeth going.]] "[[YUN/a|I'm
s-sorry. I did knock.]]"

"[[MIRA OYELARAN/i|We heard.]]"

"[[YUN/i|I didn't want to w-wake people up.]]"

"[[COMMANDER STROUD/a|Engineer Oyelaran sleeps with her shoes by her for the purpose,]]" the
commander said. She had taken off her jacket, and she was doing it up
around the kid, one button after another, right up to the chin. "[[COMMANDER STROUD/a|Who's
winning?]]"

"[[YUN/i|What?]]"

"[[COMMANDER STROUD/i|You or Anselm. In there.]]"

Yun looked at her, to see if it was a trick. There were no glasses on
her nose. It was only a tired, plain face with a crease down it. "[[YUN/a|He
is,]]" said Yun. "[[YUN/a|I keep giving him the good moves. I can't help it.]]"

"[[DRAGAN/e|Have an orange,]]" Dragan said. [[sound? cough|He coughed.]] "[[DRAGAN/e|There's four.]]"

"[[MIRA OYELARAN/i|You told me that there were five.]]"

"[[DRAGAN/i|I told you a lot of things.]]"

Mira sat on the wet deck, and leaned her head back on the wall, and felt
[[sound hum|the whole great ship hum against her skull]]. [[sound whistle|There was a sound in it that
was new: two notes, over and over again, which never quite met.]] It took
her some time to place it.

"[[MIRA OYELARAN/a|Halle,]]" she said. "[[MIRA OYELARAN/a|Are you whistling?]]"

"[[HALLE/a|I've been practising,]]" said the ship. "[[HALLE/a|Is it very bad?]]"
