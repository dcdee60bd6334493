set: test
DEACON (m): Deacon, Ambrose
PENNYWEIGHT (f): Pennyweight, Penny
LAPIN (f): Lapin, the Rabbit
TUBA (m): Tuba, the big man
THE OTHER MARK (m): the Other Mark, Mark
VESPER (u): Vesper, the kid, the new one
THE COP (f): the cop, the patrolwoman, the woman in the doorway
---
The vault was a chest freezer. The laser grid was a ball of red yarn. The guards were two department-store mannequins in bathrobes, one of them headless, and the headless one was called Captain Dubois.

"[[DEACON/e|From the top,]]" said Deacon.

[[sound? groan|A groan went up]] from behind the Buick.

"[[THE OTHER MARK/e|We did it from the top,]]" the Other Mark complained. "[[THE OTHER MARK/e|We've done the top nine times. I could do the top asleep. It's the bottom I'm worried about.]]"

"[[DEACON/a|From the top,]]" he said again, and [[sound stopwatch click|clicked the stopwatch.]]

They had rented bay six from a man who thought that they were a theater group. It was the end one in a row of storage garages out past the rail yard, with a roll-up door and a drain in the floor, and for three weeks they had been robbing it every night between eight and eleven. [[sound? space heater|A space heater ticked in the corner.]] Nobody used names. That was Deacon's first rule, and it would have worked better if they hadn't all known each other since Saint Bruno's.

"[[DEACON/i|Lapin. You're on the roof.]]"

"[[LAPIN/e|I'm on the roof,]]" agreed Lapin, who was on a stepladder. She was the smallest of them and could fold herself into a carry-on. "[[LAPIN/e|It's cold. There's a pigeon looking at me.]]"

"[[DEACON/i|Don't embroider. Penny?]]"

"[[PENNYWEIGHT/e|In the van.]]" Pennyweight sat in a lawn chair with a laptop on her knees. "[[PENNYWEIGHT/e|I have the cameras. I loop the cameras. You've got eleven minutes, starting now.]]"

"[[DEACON/i|Tuba.]]"

"[[TUBA/i|Loading dock.]]"

"[[DEACON/i|What are you wearing?]]"

"[[TUBA/i|The overalls.]]"

"[[DEACON/i|What are you actually wearing?]]"

The big man looked down at himself. He had come straight from his daughter's swim meet in shorts and a whistle. "[[TUBA/a|I'm imagining the overalls,]]" he said.

"[[DEACON/i|And our driver's asleep, evidently.]]"

"[[THE OTHER MARK/e|The driver is resting his eyes,]]" said the Other Mark from inside the Buick. There had been another Mark once. He was in Leavenworth, and it was felt to be bad luck to promote anyone. "[[THE OTHER MARK/e|Engine's running. Vroom.]]"

"[[DEACON/i|That leaves Vesper.]]"

They all turned to see. Vesper stood by the roll-up door in a black turtleneck, nineteen or thereabouts, with silver tape across the knuckles, and had so far that evening said nothing at all. Pennyweight had brought the kid in. A cousin, she'd said, or the cousin of a cousin, with hands like you wouldn't believe.

"[[VESPER/e|I go when the Rabbit drops the line,]]" said Vesper. "[[VESPER/e|I do the yarn. I do the box. I come out with the egg.]]"

"[[DEACON/i|How long do you have for the box?]]"

"[[VESPER/i|Four minutes.]]"

"[[DEACON/i|And how long did it take you last night?]]"

"[[VESPER/i|Six. But it's a freezer. It hasn't got a lock on it. I was pretending.]]"

"[[DEACON/i|Then pretend faster.]]"

[[sound rope drop|Lapin let the rope go, and it slapped on the concrete.]] After that it went well, for a while. Vesper climbed up one side of the ladder and came down the other on the line, head first, making no more sound than a coat coming off a hook; went under the first strand of yarn and over the second; stopped, breathing, with one foot in the air.

"[[PENNYWEIGHT/e|Guard,]]" Pennyweight announced. "[[PENNYWEIGHT/e|Corridor B.]]"

Tuba put his shoulder behind Captain Dubois, who was on casters, and [[sound casters|rolled him squeaking across the floor.]]

"[[TUBA/a|Halt,]]" he said. "[[TUBA/a|Who goes there?]]"

"[[LAPIN/i|They don't say that.]]"

"[[TUBA/i|What do they say?]]"

"[[LAPIN/i|They don't say anything, Tuba, they're looking at their phone.]]"

"[[TUBA/i|He doesn't have a head.]]"

"[[LAPIN/i|He doesn't need a head to look at his phone.]]"

"[[DEACON/e|Quiet on the roof!]]" Deacon barked. "[[DEACON/e|Vesper, keep going. You're fine. He's past. He's gone around the corner, he's thinking about his lunch.]]"

[[sound bells jingling|Jingle, went the yarn.]]

It was the third strand. They had tied a cat bell to each, and once one of them started [[sound bells jingling|it set off the rest, up and down the garage, like a sleigh going over a cliff.]] Vesper hung in the midst of it with both eyes shut.

"[[DEACON/a|And we're all in prison,]]" said somebody wearily, and [[sound stopwatch click|the watch clicked off.]]

* * *

They took ten. Pennyweight had brought soup. She'd brought it in a paint can, which she swore was new, and [[sound soup poured|she ladled it out into five mugs and a hubcap.]]

"[[THE OTHER MARK/i|Why do I get the hubcap?]]"

"[[PENNYWEIGHT/i|Because you fell asleep.]]"

"[[THE OTHER MARK/i|I was in character.]]"

"[[LAPIN/e|You were drooling on the wheel,]]" Lapin told him. She had climbed down and was sitting on the vault. "[[LAPIN/e|Your character's got problems, Mark.]]"

"[[THE OTHER MARK/i|The Other Mark.]]"

"[[LAPIN/i|I've known you since you ate chalk.]]"

He toasted her with the hubcap. Across the floor Deacon had gone back to the plan, which covered the whole of the back wall, and was standing in front of it with his mug going cold. He wore a tie to these things. He had been a priest, very nearly; he'd gotten as far as the last interview, and it was said that he'd walked out of it with the bishop's watch. He didn't say so himself. He'd looked at that watch a good deal tonight.

Tuba [[sound? footsteps|came and stood next to him.]]

"[[TUBA/i|They're not ready, huh?]]"

"[[DEACON/i|They're as ready as they get.]]"

"[[TUBA/i|The kid's good.]]"

"[[DEACON/i|The kid's very good. In there. With a cat bell. It won't be a cat bell on Saturday, it'll be every siren between the river and the airport.]]"

"[[TUBA/i|So we push it. Another week.]]"

"[[DEACON/i|The egg flies to Geneva on Sunday.]]"

"[[TUBA/i|So let it. There's other eggs.]]"

"[[DEACON/e|There's one of these,]]" said Deacon.

Tuba [[sound? drinking|drank some of his soup.]] He could lift the back end of a car, and had; but what he was for, mostly, was standing next to people. He let a minute go by.

"[[TUBA/a|Ambrose,]]" he said then, very low. "[[TUBA/a|What's really the matter?]]"

"[[DEACON/i|No names.]]"

"[[TUBA/i|I was an altar boy with you. What is it?]]"

Deacon didn't answer at once. [[sound train|Far off in the yard a freight was being put together, car by car, the couplings banging down the line and out into the dark.]] He waited for the last one.

"[[DEACON/a|Somebody's been in here,]]" he said. "[[DEACON/a|Since last night. I leave a thread across the bottom of the door. It was broken when I came.]]"

"[[TUBA/i|Mice?]]"

"[[DEACON/i|It's a roll-up door, Tuba.]]"

"[[TUBA/i|Who else has a key?]]"

"[[DEACON/a|Nobody. The five of us.]]" He lifted one finger from the mug. "[[DEACON/a|Six.]]"

They both, without meaning to, looked at the turtleneck.

"[[PENNYWEIGHT/e|Don't you dare,]]" said Pennyweight.

She'd come up behind them with the ladle. She was fifty-eight, she ran a yarn store, and it was never wise to forget that the laser grid had been her idea.

"[[PENNYWEIGHT/i|I vouched.]]"

"[[DEACON/e|You vouched for a cousin's cousin,]]" said Deacon.

"[[PENNYWEIGHT/i|I vouched, period. You want to ask something, ask it out loud. Vesper! Come here, honey. The Pope wants a word.]]"

The talk stopped around the freezer. Vesper came over with a mug in both hands, stepping across the yarn without so much as looking at it.

"[[DEACON/i|Were you here today?]]"

"[[VESPER/i|Yes.]]"

"[[DEACON/i|Alone?]]"

"[[VESPER/i|From noon. I came to practice.]]"

"[[DEACON/i|Practice what? The line? The box?]]"

"[[VESPER/a|The yarn,]]" the kid said. "[[VESPER/a|I keep hitting the third one. I thought if I did it a hundred times I'd stop.]]"

"[[LAPIN/e|And did you?]]" asked Lapin.

"[[VESPER/i|At sixty-one. I got it at sixty-one, and then all the way to a hundred. I can do it with my eyes shut. I just can't do it with everybody watching.]]" [[sound? mug|The mug shook a little.]] "[[VESPER/i|I know it's stupid.]]"

It was so far from what any of them had been bracing for that the Other Mark laughed, [[sound? laughter|one short bark]], and was sorry.

"[[TUBA/e|How'd you get in?]]" said Tuba.

"[[VESPER/i|I picked it.]]"

"[[TUBA/i|That's a Pritchard disc lock. The guy who sold it to us said it couldn't be picked.]]"

"[[VESPER/i|It took forty seconds.]]"

"[[DEACON/e|Forty seconds,]]" said Deacon.

"[[VESPER/e|It's got a lock on it,]]" Vesper explained. "[[VESPER/e|The freezer hasn't. I'm a lot better when there's a lock on it.]]"

Deacon looked at the kid; he looked at Pennyweight, who was wearing the smile of someone whose horse has come in; and he opened his mouth, and never got to say what he was going to, because just then [[sound knock on metal door|a fist fell on the roll-up door, three times, and made the whole sheet of it boom.]]

* * *

"[[THE COP/a|Police,]]" called a woman outside. "[[THE COP/a|Anyone in there?]]"

Nobody breathed. If a pin had dropped they would have heard it bounce.

"[[THE OTHER MARK/a|Engine's running,]]" came a whisper from the Buick.

"[[DEACON/e|It isn't, though, is it?]]" Deacon murmured. "[[DEACON/e|It's on blocks.]]"

"[[THE OTHER MARK/i|I know it's on blocks. I'm just saying where I am emotionally.]]"

Pennyweight had the laptop clutched to her. "[[PENNYWEIGHT/e|What do we do?]]"

"[[LAPIN/e|The wall!]]" hissed Lapin. "[[LAPIN/e|Somebody cover the wall!]]"

"[[THE COP/a|I can hear you,]]" the voice pointed out. "[[THE COP/a|I can see the light under the door. I'm going to ask you to open up, please.]]"

There was a bathrobe on Captain Dubois and a bathrobe on his lieutenant, and neither was big enough to cover the ground plan of the Museum of the Americas. Deacon straightened his tie. He seemed, for the first time in three weeks, to be at peace.

"[[DEACON/a|We're a theater group,]]" he said softly. "[[DEACON/a|From the top.]]" And he bent down and [[sound roll-up door|sent the door rattling up into the roof.]]

The cop had a flashlight and a wet hat. She was young, and by herself, and she ran the beam along the whole of it one thing at a time: the stepladder, the rope, the freezer, the yarn. It stopped on the mannequin.

"[[THE COP/i|Where's his head?]]"

"[[TUBA/e|We couldn't afford the head,]]" said Tuba.

"[[THE COP/a|We had a report,]]" the patrolwoman said, "[[THE COP/a|about bells.]]"

"[[DEACON/i|That would be the storm scene, officer. I do apologize. It's an experimental piece.]]"

"[[THE COP/i|What's it called?]]"

Five people said five different things. Out of it, by pure volume, came Tuba's, which was "[[TUBA/e|Egg.]]"

"[[THE COP/i|Egg.]]"

"[[PENNYWEIGHT/e|It's about motherhood,]]" said Pennyweight.

"[[THE COP/i|And who are you?]]"

"[[PENNYWEIGHT/i|I'm the mother.]]"

"[[THE COP/a|Uh-huh.]]" The flashlight went to the back wall and moved slowly over two hundred square feet of floor plan, with arrows. "[[THE COP/a|And that?]]"

"[[LAPIN/e|That's the blocking!]]" Lapin cried. "[[LAPIN/e|It's where we stand. Stage left, that's the, there. And the red's the lights.]]"

"[[THE COP/i|It says 'Vault.']]"

"[[LAPIN/i|As in leap. There's a dance.]]"

The woman in the doorway thought it over. [[sound police radio|The radio on her shoulder spat out a street and a number]], and she turned it down without taking her eyes off them. A robbery, in Deacon's experience, was like an egg itself: you never heard the crack that mattered. He kept his hands where they were.

"[[THE COP/i|Okay. Show me.]]"

"[[DEACON/i|I beg your pardon?]]"

"[[THE COP/a|I did four years of drama,]]" she said. "[[THE COP/a|I was a tree in high school, I was the understudy, I never got to go on. So show me some. Two minutes. If it's a play, it's a play.]]"

Nobody moved. Then there was [[sound? mug|the small click of a mug being put down on concrete]], and a step forward, and it was the kid in the turtleneck.

"[[VESPER/e|I go when the Rabbit drops the line,]]" said Vesper.

Lapin was up the ladder before anybody could tell her to be. [[sound rope drop|Down came the rope.]] [[sound? heater|The heater ticked]]; and up one side went Vesper, and down the other, slowly this time, upside down, with both arms out like somebody falling through water. Under the first strand. Over the second. At the third the kid stopped, and turned to look straight into the light.

"[[VESPER/a|It's harder when you watch,]]" said the upside-down face.

"[[THE COP/a|I'll bet,]]" whispered the cop.

And over it went: third, fourth, fifth. No bell rang. On the other side Vesper knelt at the freezer and laid one taped hand flat on the lid and listened. There was nothing in there to hear. But they all held their breath with it, all of them, even Deacon, until [[sound freezer lid|the lid came up with a suck of its rubber seal]], and the little bulb blinked on, and the kid lifted out between finger and thumb what they'd been using in place of six million dollars, which was a lemon.

[[sound applause|Somebody was clapping.]] It was the patrolwoman. She had the flashlight jammed under one arm so as to do it right.

"[[THE COP/a|Wow,]]" she said. "[[THE COP/a|Okay. That's, wow. It's about the thing inside. Isn't it? You do all this to get it out, and it's only a lemon.]]"

"[[PENNYWEIGHT/e|She gets it,]]" Pennyweight said to Deacon.

"[[THE COP/i|When do you open?]]"

There was a pause that you could have parked the Buick in.

"[[DEACON/a|Saturday,]]" he said.

"[[THE COP/a|I'm on Saturday. Nights. All the way over by the museum, it figures. You have a good show, though. And keep the bells down, will you?]]" She touched the wet hat, and stopped with her hand there. "[[THE COP/a|Break a leg, right? That's what you say?]]"

"[[THE OTHER MARK/e|That's what we say,]]" said the Other Mark.

[[sound footsteps|Her boots went off across the gravel.]] [[sound car starts|A cruiser started up]] by the gate, and [[sound car drives away|the sound of it dwindled]] down toward the river. Then, and only then, [[sound roll-up door|Deacon pulled the door to the ground,]] and turned around, and leaned on it.

"[[DEACON/a|Time?]]" he asked.

Pennyweight held up the watch. "[[PENNYWEIGHT/e|Three minutes fifty-two. With an audience.]]"

"[[TUBA/i|So are we pushing it?]]"

"[[DEACON/e|Over by the museum,]]" said Deacon. "[[DEACON/e|All night. She'll know every one of our faces.]]"

"[[LAPIN/e|She'll think we're doing it outdoors,]]" said Lapin.

He shut his eyes. [[sound stopwatch click|The stopwatch clicked.]]

"[[DEACON/e|From the top,]]" said Deacon. "[[DEACON/e|And this time, somebody find the Captain a head.]]"
