set: train
HOPE LARWOOD (f): Hope, Hope Larwood, Larwood, the new girl
GRACE ABERNATHY (f): Grace, Grace Abernathy, Abernathy
WINNIE POOLE (f): Winnie, Poole, Winnie Poole
MISS BASKERFIELD (f): Miss Baskerfield, the Bask, the headmistress
MISS MARCH (f): Miss March, the matron, Matron
MR. RUDDOCK (m): Mr. Ruddock, Ruddock, the governor, the stout gentleman
TOBY (m): Toby, the boot-boy
DORA PYNE (f): Dora, Dora Pyne, Pyne
---

The carrier put Hope Larwood down at the gate, and her box beside her,
and drove off in a great hurry, as if he were afraid that somebody
might hand her back.

She was eleven. She had on a black frock that had been cut out of
another black frock, and in her hand was a card, which said: "St.
Osric's Charitable Foundation for the Daughters of Seamen. Admit One."
She looked through the bars at the long grey front, with its
forty-eight windows; and she thought that it was the first time in her
life she had been admitted to anything by herself.

[[sound bell|She pulled the bell.]] [[sound? steps|After a while somebody came whistling round the
corner]]; it was a boy of about her own height, in a green apron, with a
boot on one hand.

"[[TOBY/e|You can't come in there,]]" said Toby. "[[TOBY/e|That's for governors. You got a
card?]]"

"[[HOPE LARWOOD/a|Yes,]]" she said.

"[[TOBY/i|Then you go to the back. What was he?]]"

"[[HOPE LARWOOD/i|What was who?]]"

"[[TOBY/i|Your dad. I have to ask. I keep a list. We've got forty-one drowned,
nine fevers, two fell off of things, and a cannibals.]]"

"[[HOPE LARWOOD/e|He isn't dead,]]" said Hope. "[[HOPE LARWOOD/e|He's only late.]]"

The boy took the boot off, so as to be able to scratch his head. He
looked at her with respect. "[[TOBY/a|I'll have to start a new page,]]" he said.

* * *

"[[MISS BASKERFIELD/i|Stand up straight. Your name?]]"

"[[HOPE LARWOOD/i|Hope, please, ma'am.]]"

"[[MISS BASKERFIELD/i|Here we are called by our surnames. Your name?]]"

"[[HOPE LARWOOD/i|Larwood, please, ma'am.]]"

Miss Baskerfield wrote it down. [[sound? pen|Her pen had a scratch in it.]] She was a
large, pale lady, and everything about the room was pale too, except a
map of the world, in which the sea was so blue, and there was so much
of it, that Hope could not keep her eyes away.

"[[MISS BASKERFIELD/i|Larwood. Barque *Adelaide Rose*, wrecked off the Azores, all hands. I
am sorry for you, Larwood; but we are all of us in the same boat here,
and I do not encourage moping.]]"

"[[HOPE LARWOOD/i|She wasn't wrecked, ma'am. They found a spar.]]"

"[[MISS BASKERFIELD/i|I beg your pardon?]]"

"[[HOPE LARWOOD/i|They only found the one spar. It was in the paper. You can lose one
spar and not be wrecked. My father's lost lots.]]"

The headmistress laid her pen in the tray, and turned her head. "[[MISS BASKERFIELD/a|Miss
March,]]" said she, "[[MISS BASKERFIELD/a|you will see to it that this child is not with the
little ones. I won't have them upset.]]"

"[[MISS MARCH/e|No, ma'am,]]" said Miss March. "[[MISS MARCH/e|Will I put her in Trafalgar?]]"

"[[MISS BASKERFIELD/i|Put her with Abernathy. Abernathy is sensible.]]"

"[[MISS MARCH/i|There's only the bed under the skylight, ma'am. It leaks.]]"

"[[MISS BASKERFIELD/i|Then she will be able to fancy that she is at sea.]]"

The matron was a thin person with a red nose and a bunch of keys. [[sound keys|It
went chink, chink before Hope up three pairs of stairs]], and did not
stop until they had come to the top of the last of them; and there, to
the girl's surprise, she found that her hand was being held.

"[[MISS MARCH/a|You're not to mind her,]]" whispered the matron. "[[MISS MARCH/a|She's to answer to
the governors, and it's turned her sour. Have you a dry pair of
stockings to your name?]]"

"[[HOPE LARWOOD/i|Yes, Miss March.]]"

"[[MISS MARCH/i|Then you're a rich woman. Mine's been darned till there's no stocking
in it. In with you, now.]]"

* * *

Trafalgar was a long attic with twelve beds, and upon each of eleven
beds there sat a girl.

"[[GRACE ABERNATHY/e|You're the new one,]]" said Grace Abernathy. She was fourteen, and wore
her hair in two flat plaits. "[[GRACE ABERNATHY/e|I'm head of this room. That's Poole, and
this is Pyne. The rest will keep.]]"

"[[WINNIE POOLE/e|Is it true,]]" said Winnie Poole, "[[WINNIE POOLE/e|that yours isn't drowned?]]"

Hope put down her bundle. "[[HOPE LARWOOD/e|How did you know?]]" she asked.

"[[WINNIE POOLE/i|Toby told the kitchen. The kitchen told Matron's cat.]]"

"[[DORA PYNE/e|I think it's wicked,]]" said Dora Pyne. "[[DORA PYNE/e|Everybody's is drowned. It's
what the place is for. If hers isn't drowned she's stealing.]]"

"[[GRACE ABERNATHY/e|Shut up, Pyne,]]" said Grace.

"[[DORA PYNE/i|I won't. She's eating a drowned person's bread.]]"

"[[GRACE ABERNATHY/i|You'd a second slice of it at tea. I saw you.]]"

"[[DORA PYNE/i|That was my own!]]"

"[[WINNIE POOLE/e|It was Eliza Cobb's,]]" Winnie remarked. "[[WINNIE POOLE/e|But she'd licked it.]]"

A short fight took place here, mostly of pillows. Hope sat down on the
twelfth bed, [[sound? bed|which gave a twang]], and found that there was a jug
standing on the middle of it. [[sound drip|Tick, said the jug; and presently it
said tick again.]] She looked up through the skylight. It was getting
dusk, and [[sound? rain|raining a little]], and there was a star.

"[[GRACE ABERNATHY/a|You empty it at ten and at two,]]" said the head of the room, who had
come out of the battle with one plait undone. "[[GRACE ABERNATHY/a|I'll show you. When did
he sail?]]"

"[[HOPE LARWOOD/i|A year last March.]]"

"[[GRACE ABERNATHY/i|Mine was coming home,]]" she said. "[[GRACE ABERNATHY/i|They could see the pier.]]"

It was not a thing to which there is any answer; and so, after she had
thought it over, Hope moved along to make room. "[[HOPE LARWOOD/e|He's got a wooden box
with a lock on it,]]" she told her, "[[HOPE LARWOOD/e|and a green parrot, for me. He
wrote it from Valparaiso. He'd hardly have bought the parrot, would
he, if he weren't coming?]]"

"[[GRACE ABERNATHY/e|No,]]" said Grace, after a moment. "[[GRACE ABERNATHY/e|I don't see why he should have gone
to the expense.]]"

* * *

The governors came on the first Thursday in the month. The floors were
waxed until you could not stand on them, and Toby was put into gloves.
There was one of them who came oftener than the others did; his name
was Ruddock, and he had built a chapel. He was a stout gentleman who
breathed.

"[[MR. RUDDOCK/e|Fine, healthy set of girls,]]" said Mr. Ruddock, going along the row.
"[[MR. RUDDOCK/e|Very creditable. And what is your name, my dear?]]"

"[[DORA PYNE/i|Pyne, sir.]]"

"[[MR. RUDDOCK/i|And are you happy here, Pyne?]]"

"[[DORA PYNE/i|Oh, yes, sir. Thank you, sir. I pray for you every night.]]"

"[[WINNIE POOLE/e|She never!]]" Winnie breathed.

"[[MISS BASKERFIELD/e|Who spoke?]]" said Miss Baskerfield.

Nobody had. [[sound? watch|The governor drew out a gold watch and it played him a
little tune]], by way of telling the hour, and he passed on with his
hands behind him until he got to the end of the line, where there was
an odd, small, upright person whose stockings did not match.

"[[MR. RUDDOCK/a|And what's yours?]]"

"[[HOPE LARWOOD/e|Hope Larwood, sir,]]" said Hope, forgetting.

[[sound cane|There was a tap. It was the headmistress's cane upon the boards.]] But
the gentleman had stopped breathing. It was only for a second or so;
and he took out his handkerchief, and went all over his forehead.
"[[MR. RUDDOCK/a|Larwood,]]" he said. "[[MR. RUDDOCK/a|Not the *Adelaide Rose*?]]"

"[[HOPE LARWOOD/i|Yes, sir. Did you know her, sir?]]"

"[[MR. RUDDOCK/e|I—she was a vessel of mine,]]" said Mr. Ruddock. "[[MR. RUDDOCK/e|One of my vessels. A
sad loss. A very heavy loss to all of us.]]"

"[[HOPE LARWOOD/i|But you'd have been paid for her, sir.]]"

"[[MR. RUDDOCK/i|What?]]"

"[[HOPE LARWOOD/i|The insurance. My father said that she was worth more at the bottom
than what she was on top. He said it to Mother, the night before they
went. He said he'd had a look at her bolts; and if old Ruddock thought
that—]]"

"[[MISS BASKERFIELD/a|Larwood!]]" cried the headmistress. "[[MISS BASKERFIELD/a|Leave the room!]]"

"[[HOPE LARWOOD/a|I was only going to say what he said,]]" she explained. "[[HOPE LARWOOD/a|He said he'd a
mind to put her in somewhere quiet, and write to the Board of Trade.]]"

You could have heard a pin, if anybody there had dared to drop one.
Grace Abernathy, three from the end, had gone as pale as the wall. Her
own father's ship was the *Constance Rose*. They could see the pier.

"[[GRACE ABERNATHY/e|Please, Miss Baskerfield,]]" said Grace, "[[GRACE ABERNATHY/e|may I ask the governor a
question?]]"

"[[MISS BASKERFIELD/i|Certainly not.]]"

"[[GRACE ABERNATHY/i|Please, sir, was mine insured?]]"

"[[MR. RUDDOCK/i|Really, ma'am, I must say that the discipline in this—]]"

"[[GRACE ABERNATHY/i|Because it was quite a calm day.]]"

"[[WINNIE POOLE/e|And mine, sir!]]" said Winnie suddenly. "[[WINNIE POOLE/e|Mine was the *Marigold Rose*!
Were they all of them Roses?]]"

It went along the row as fire goes along a hedge. [[sound stamp|Somebody stamped.
Then they were all stamping]], fifty-three pairs of charity boots at
once upon the waxed floor; and the more that the headmistress beat
with her stick, the better it kept time. It was Miss March who got the
gentleman away. She took him by the back stairs, because they were
nearer, and it was a great pity that Toby should have been waxing
them.

[[sound fall|They all heard him go down.]] He went from the top to the bottom; and
the watch, which must have been jolted, [[sound watch|played its tune right through
without stopping]].

"[[MISS BASKERFIELD/e|Who,]]" asked Miss Baskerfield, in a terrible voice, "[[MISS BASKERFIELD/e|has been at those
stairs?]]"

"[[TOBY/e|Me, ma'am,]]" said Toby. "[[TOBY/e|You told me to do 'em so's he could see his
face in 'em. I should think he has.]]"

* * *

That night [[sound rain|the rain came down upon the skylight like peas]], and the jug
was full by nine. Hope had been given bread and water, and the others
had each of them saved her something, so that she had a cold potato,
two figs, and a quantity of cheese. Dora had given the cheese.

"[[DORA PYNE/a|I don't take back what I said,]]" she announced. "[[DORA PYNE/a|I only take back the
wicked.]]"

"[[GRACE ABERNATHY/e|Go to bed, Pyne,]]" said Grace. "[[GRACE ABERNATHY/e|Larwood, are you awake? Matron's
written to the Board of Trade. She's got an uncle there who carries
the coals. She says that it'll be us that has to leave, I dare say;
but she'd sooner starve in her own stockings.]]"

"[[HOPE LARWOOD/a|I'm listening to something,]]" was the answer out of the dark.

"[[WINNIE POOLE/e|To what?]]" said Winnie's voice. "[[WINNIE POOLE/e|There's only the wet.]]"

There was the wet. There was the jug; there was a door downstairs that
wanted oiling. She had, for a year, every night of her life, told
herself that she heard the gate go, and a step, and somebody asking
for her at the wrong door, and not one of those nights had there been
anything at all. Hope knew quite well how that sounded. It sounded
like nothing.

This was not like nothing. [[sound knock|It was a knock.]] It was far down, at the
front, where only governors go; and when it had knocked, it waited;
and then [[sound parrot|something which was certainly not a governor gave a loud,
harsh, disgusted scream]].

"[[GRACE ABERNATHY/e|What on earth—]]" began Grace.

"[[HOPE LARWOOD/e|It's green,]]" said Hope, with her feet already on the floor. "[[HOPE LARWOOD/e|Tell
Toby that he can have his page back.]]"
