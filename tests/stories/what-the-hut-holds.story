set: train
YLVA RASMUSEN (f): Ylva, I, me, the vet
CORMORAN EYRE (m): Cormoran, Mr Eyre, the man with the beard, the bearded man, the beard
ZUZANA HOLT (f): Zuzana, Zuza, the woman in yellow
ALEX NWOSU (u): Alex, the student, the tall one
MR FAIRWEATHER (m): Mr Fairweather, Edmund, the old man
PATIENCE FAIRWEATHER (f): Patience, Mrs Fairweather, his wife, the old woman
---
I had the hut to myself for almost an hour, and I’d got the stove going and my socks on the line above it when [[sound door bursts open|the door burst in against the wall]] and the weather came through it carrying a man with a beard.

“[[CORMORAN EYRE/a|Shut it!]]” he roared, as though I’d been the one to open it. “[[CORMORAN EYRE/a|Help me shut it!]]”

We put our shoulders to it. [[sound wind|Outside the wind was howling over the ridge like something with a grievance]], and it took both of us, with our boots sliding, before [[sound bar drops|the bar fell into its bracket with a clunk.]]

“[[CORMORAN EYRE/a|Thank you,]]” he said, in an ordinary voice. “[[CORMORAN EYRE/a|Is there tea?]]”

“[[YLVA RASMUSEN/i|There’s a pan. There’s snow.]]”

“[[CORMORAN EYRE/i|That’s most of the way to tea.]]”

So that was two of us. I’d better say that I hadn’t come up to the Corrie Hut to meet people. I had come because it was ten miles from a telephone, and because on the Friday I’d put down a farm’s whole herd, a hundred and sixty head, and I could still hear it. What I wanted was to sit in a stone box with eight bunks and a stove and hear nothing.

“[[CORMORAN EYRE/a|Cormoran Eyre,]]” said the man with the beard.

“[[YLVA RASMUSEN/a|Ylva,]]” I said.

“[[CORMORAN EYRE/i|Just the one name?]]”

“[[YLVA RASMUSEN/i|Just the one night.]]”

He laughed, [[sound? laughter|a big soft sound]], and took off his gloves. He had a very small stove of his own and a very large knife, and he’d set both of them out on the table, in line, when [[sound knock|someone beat on the shutter.]]

It was two women. At least I took it for two; the yellow jacket was a woman of about my age with ice in her eyebrows, and what she was holding up by the rucksack was a tall young person with no hat, whose lips had gone the wrong colour.

“[[ZUZANA HOLT/a|I found this on the path,]]” said the woman in yellow. “[[ZUZANA HOLT/a|Sitting down. Somebody make room by the fire.]]”

“[[ALEX NWOSU/a|I wasn’t sitting,]]” the tall one objected thickly. “[[ALEX NWOSU/a|I was having a think.]]”

“[[ZUZANA HOLT/i|You were having hypothermia. Boots off. Are you a doctor?]]”

That was to me. I’d got hold of a wrist before I knew that I had moved.

“[[YLVA RASMUSEN/i|I’m a vet.]]”

“[[ZUZANA HOLT/i|Good enough! It’s big and it kicks. I’m Zuzana.]]”

“[[YLVA RASMUSEN/i|What’s your name, love?]]”

“[[ALEX NWOSU/a|Alex,]]” said the student, for it was a student; it said so on the sweatshirt. “[[ALEX NWOSU/a|Please don’t put me down.]]”

I suppose I must have jumped. It was only a joke, and a good one. Cormoran, who was [[sound? pouring|pouring snow-water into a mug]], gave me a look over the top of it and then gave the mug to Alex.

“[[CORMORAN EYRE/e|Sip,]]” said Cormoran. “[[CORMORAN EYRE/e|Don’t gulp.]]”

“[[ALEX NWOSU/i|It tastes of sock.]]”

“[[CORMORAN EYRE/a|It’s the local style.]]” He glanced up at my line. “[[CORMORAN EYRE/a|Somebody’s been steeping.]]”

* * *

[[sound thunder|The first thunder came at six.]] You don’t often get it with snow, and it has a muffled sound, like furniture being moved in the flat above. We had by then gone through the pleasantries. Zuzana was an actuary from Leeds; she was walking the whole ridge end to end, and had a spreadsheet. Cormoran mended church organs. Alex was doing a doctorate on lichen, and had gone off the path to look at some.

“[[ZUZANA HOLT/e|And was it good?]]” Zuzana asked. “[[ZUZANA HOLT/e|The lichen that you nearly died for?]]”

“[[ALEX NWOSU/i|It was quite common, actually.]]”

“[[CORMORAN EYRE/e|How common?]]” asked Cormoran.

“[[ALEX NWOSU/i|I’ve got it on my bike.]]”

[[sound? laughter|Even I laughed.]] It felt like using a leg that’s been in plaster.

“[[ZUZANA HOLT/a|One in eleven thousand,]]” she said. “[[ZUZANA HOLT/a|If you want to know. The odds of dying up here on any one day. It’s safer than stairs.]]”

“[[CORMORAN EYRE/e|Whose stairs?]]” said Cormoran.

“[[ZUZANA HOLT/i|Everybody’s stairs. On average.]]”

“[[CORMORAN EYRE/i|I’d hate to see the average stairs.]]”

[[sound thunder|It thundered again, closer,]] and the [[sound? tin plates|tin plates buzzed on the shelf.]] In the quiet after it Alex sat up very straight in the blanket.

“[[ALEX NWOSU/i|Did you hear that?]]”

“[[ZUZANA HOLT/e|It’s only thunder,]]” said Zuzana.

“[[ALEX NWOSU/i|Not that. After it. There was a whistle.]]”

“[[CORMORAN EYRE/i|It’s the flue. It sings in a north-easter. That’s a B flat, near enough.]]”

“[[ALEX NWOSU/i|It wasn’t a note. It was six. Six short ones.]]”

We listened. [[sound? wind, stove|I heard the wind, and the stove]], and my own blood. I thought of the cattle crush and its gate, that clang, over and over, and I pushed it away. There was no whistle. There wasn’t any—

[[sound whistle|Then I had it too: thin as a wire, and somewhere down to the left, where the gully was. Six.]]

“[[ZUZANA HOLT/e|Oh, no,]]” said Zuzana. “[[ZUZANA HOLT/e|Who’s still out?]]”

“[[YLVA RASMUSEN/a|What’s six?]]” I said.

“[[ZUZANA HOLT/a|Six is come and get me.]]” She was already [[sound? stamping into boots|stamping into her boots.]] “[[ZUZANA HOLT/a|Six in a minute, and then you wait a minute, and then six.]]”

“[[CORMORAN EYRE/e|You can’t go out in that,]]” said Cormoran.

“[[ZUZANA HOLT/i|It’s two hundred metres.]]”

“[[CORMORAN EYRE/i|And what are the odds of two hundred metres?]]”

“[[ZUZANA HOLT/a|Rotten,]]” she said. “[[ZUZANA HOLT/a|Have you got a rope?]]”

He had a rope. It was for organ pipes, it turned out, but it was forty metres of good hemp. We had a short, bad-tempered argument about who would be on the end of it. Zuzana was the best climber, so she would go; Cormoran was the heaviest, so he would be the post. Alex wanted to come, and stood up to say so, and [[sound fall|went down again over the bench.]]

“[[YLVA RASMUSEN/a|You’re staying,]]” I said.

“[[ALEX NWOSU/i|So who’s the middle? You need a middle. Somebody at the corner, so it doesn’t fray.]]”

Nobody looked at me. They were nice people. They went on not looking at me until I’d reached up and [[sound? socks pulled down|pulled my socks off the line.]]

* * *

I can’t tell it in order. I remember that when [[sound bar drops|we dropped the bar]] the door flew out of Cormoran’s hands and [[sound door slams|slammed back on the stones]], and that [[sound wind|the noise was so great]] we had to put our heads together, the three of us, like a team.

“[[CORMORAN EYRE/a|Two tugs for stop!]]” he bellowed into my ear. “[[CORMORAN EYRE/a|Three for pull!]]”

“[[YLVA RASMUSEN/i|What’s one?]]”

“[[CORMORAN EYRE/i|One’s an accident!]]”

I found the corner of the rock by walking into it. I got the rope across my sleeve and knelt there, and it went out through my hands, a yard and then a yard, with a woman on the end of it I’d known for two hours. [[sound whistle|Six blasts. They were close now]]; I could have told you what sort of whistle, the orange kind that’s sewn on a strap.

Then the rope stopped.

I counted. If she had shouted I’d never have heard it. If she’d fallen there would have been a jerk, surely, and there had been no jerk. I got as far as ninety. I was thinking, in the calmest way, of the last one on the Friday, an old red cow with a crumpled horn who had walked up to me by herself because she knew me, when it came: one, two, three.

“[[YLVA RASMUSEN/a|Pull!]]” I screamed. “[[YLVA RASMUSEN/a|Cormoran! Three! Pull!]]”

We pulled. [[sound rope creaks|It creaked like a ship]] round that corner. And what came up out of the white, in the end, on their hands and knees, was not one and not two of them but three, and the first was an old man in a tweed hat tied on with a scarf, and he was talking.

“[[MR FAIRWEATHER/a|So good of you,]]” he was saying. “[[MR FAIRWEATHER/a|So very good. Mind my wife. She’s the one with the whistle.]]”

* * *

“[[MR FAIRWEATHER/e|Fairweather,]]” said Mr Fairweather, when he could hold a mug. “[[MR FAIRWEATHER/e|I know. I know. We’ve heard all of them.]]”

“[[PATIENCE FAIRWEATHER/a|We’ve been married fifty years today,]]” his wife put in. “[[PATIENCE FAIRWEATHER/a|He wanted a cruise.]]”

“[[MR FAIRWEATHER/i|I did want a cruise, Patience.]]”

“[[PATIENCE FAIRWEATHER/i|And I said, Edmund, we got engaged in that hut, and I’m going to have my tea in it if it kills me.]]”

“[[MR FAIRWEATHER/i|And here’s the tea.]]”

“[[PATIENCE FAIRWEATHER/a|It’s a little bit socky,]]” said the old woman, and drank it to the bottom.

They were eighty if they were a day. I went over the two of them by the lamp, fingers, toes, ears, as I would have gone over a pair of ewes. He had a cut on his shin that wanted a stitch. She had nothing wrong with her whatsoever.

“[[YLVA RASMUSEN/a|This’ll hurt,]]” I told him. “[[YLVA RASMUSEN/a|I’ve only got what I use on dogs.]]”

“[[MR FAIRWEATHER/i|Does it hurt the dogs?]]”

“[[YLVA RASMUSEN/i|They don’t say.]]”

“[[MR FAIRWEATHER/i|Then I shan’t either.]]”

He didn’t. He held Alex’s hand, since it was the nearest, and it was Alex who [[sound? gasp|sucked in a breath]] every time the needle went through.

“[[ALEX NWOSU/i|Is it done?]]”

“[[YLVA RASMUSEN/i|One more.]]”

“[[ALEX NWOSU/i|Tell me when.]]”

“[[MR FAIRWEATHER/e|You’re doing very well,]]” Mr Fairweather told the student kindly.

On the other side of the stove Zuzana was shaking. It had come on all at once, after, the way it does. She sat with her arms round her yellow knees and [[sound? teeth chattering|her teeth going]], and Cormoran, without any fuss, [[sound? sits down|sat down next to her]] and opened his coat, and put half of it round her as if she’d been a draught he was stopping.

“[[ZUZANA HOLT/e|I dropped the,]]” said Zuzana. “[[ZUZANA HOLT/e|I dropped my. I had the sheet in my pocket. All the stages. It blew away.]]”

“[[CORMORAN EYRE/i|The spreadsheet?]]”

“[[ZUZANA HOLT/i|The paper copy.]]”

“[[CORMORAN EYRE/i|What were the odds?]]”

She [[sound? thump|hit him quite hard in the chest]], and left her fist where it was.

“[[PATIENCE FAIRWEATHER/e|Now then,]]” Patience said. She’d been unpacking her rucksack on to a bunk, item by item, and at the bottom was a tin, and in the tin, not even cracked, was a fruit cake the size of a hat. “[[PATIENCE FAIRWEATHER/e|Who has a knife?]]”

“[[CORMORAN EYRE/e|I’ve a knife,]]” Cormoran said.

“[[PATIENCE FAIRWEATHER/i|Dear me, so you have. Six, please. And don’t be mean with it, I carried it up.]]”

“[[MR FAIRWEATHER/i|I carried it as far as the bridge.]]”

“[[PATIENCE FAIRWEATHER/i|You did, Edmund. And then you put it down to look at a bird.]]”

“[[MR FAIRWEATHER/i|It was a ring ouzel.]]”

“[[PATIENCE FAIRWEATHER/i|It was a blackbird, and you very well know it.]]”

[[sound thunder|The thunder rolled away toward the coast]] while we ate. Alex asked how he had proposed, and they both started to tell it, and it wasn’t the same story. In hers there’d been a full moon. In his it had been raining, and he had forgotten the ring, and he’d had to use the whistle.

“[[ZUZANA HOLT/e|What whistle?]]” said Zuzana.

“[[PATIENCE FAIRWEATHER/e|This one.]]” Patience brought it out from her collar on its bit of orange strap. “[[PATIENCE FAIRWEATHER/e|It’s not the same strap.]]”

“[[MR FAIRWEATHER/i|Nor the same pea.]]”

“[[PATIENCE FAIRWEATHER/i|He said, I haven’t a ring. But if ever you’re in trouble, blow on that, and I’ll come.]]”

“[[ALEX NWOSU/e|And did he?]]” asked Alex.

“[[PATIENCE FAIRWEATHER/i|Well, no! He was in the gully with me, the old fool. I had to get you lot.]]”

That did it. I don’t know why. I’d been perfectly all right; I’d had the needle in one hand and cake in the other. [[sound? sobbing|I put my head down on my arms on that filthy table and I cried,]] loudly, with my mouth open, as I hadn’t since I was a child.

No one said hush. I’ll always be grateful for it. [[sound? bench creaks|The bench took somebody’s weight]] on my left, and then on my right.

“[[CORMORAN EYRE/a|What is it?]]” said the one on the left, who smelled of candle wax and glue.

“[[YLVA RASMUSEN/i|A hundred and sixty cows.]]”

“[[CORMORAN EYRE/i|Yours?]]”

“[[YLVA RASMUSEN/i|No. I was only the one that did it. It was the right thing. It was TB, there’s a law, I’m not saying it was wrong. I did it properly. None of them was frightened. I’ve just got nobody to tell.]]”

“[[ALEX NWOSU/e|You could tell us,]]” said Alex.

“[[YLVA RASMUSEN/i|It isn’t very nice.]]”

“[[PATIENCE FAIRWEATHER/e|My dear, we’ve the whole night,]]” said Patience. “[[PATIENCE FAIRWEATHER/e|And the door won’t open.]]”

So I did. I told it from the start, from the gate, and it took a good while. Nobody called it sad, and nobody called it brave. Zuzana wanted to know how long each one had taken, and worked it out, and [[sound? whistle, low|gave a low whistle]], and I saw that for her this was a form of respect. When I got to the red cow I stopped.

“[[MR FAIRWEATHER/a|What was her name?]]” asked the old man.

“[[YLVA RASMUSEN/i|They have numbers.]]”

“[[MR FAIRWEATHER/i|But what was her name?]]”

“[[YLVA RASMUSEN/a|Duchess,]]” I said.

“[[MR FAIRWEATHER/a|Duchess,]]” he repeated, and raised his mug, and [[sound mugs clink|the tin rims knocked together all round the table]], six of them, like a very cheap bell.

* * *

I woke because of the silence. There was light coming in, blue, round the edges of the shutter, and [[sound snoring|somebody was snoring on two notes]], and the stove was out. Cormoran was up. He was standing in his stockinged feet by the flue with his ear against it.

“[[CORMORAN EYRE/a|Listen,]]” he whispered.

I got down and laid my ear on the other side of the pipe. It was stone cold.

“[[YLVA RASMUSEN/i|I can’t hear a thing.]]”

“[[CORMORAN EYRE/e|No,]]” said Cormoran. “[[CORMORAN EYRE/e|It’s stopped. That’s a perfect nothing, that is. I’ve been trying to get one of those for thirty years.]]”

“[[ZUZANA HOLT/a|Will you two be quiet?]]” said a yellow heap on the top bunk. “[[ZUZANA HOLT/a|Some of us are average sleepers.]]”

“[[PATIENCE FAIRWEATHER/i|Is it morning?]]”

“[[MR FAIRWEATHER/i|It’s gone seven, my love. Happy anniversary.]]”

“[[PATIENCE FAIRWEATHER/i|That was yesterday.]]”

“[[ALEX NWOSU/a|Is there any cake?]]” came a voice from the blankets.

“[[YLVA RASMUSEN/a|There’s a bit. There’s snow,]]” I said, and [[sound match struck|struck a match]] and held it to the kindling. “[[YLVA RASMUSEN/a|That’s most of the way to breakfast.]]”
