set: train
BEATRIZ LANG (f): Bea, Beatriz, Beatriz Lang, Lang, the director
MARCUS TENNANT-OYE (m): Marcus, Tenny, Marcus Tennant-Oye, the leading man
INGRID SOLBERG (f): Ingrid, Ingrid Solberg, Solberg, Inky
GAFFER (m): Gaffer, Gaffer Doyle, Doyle, Pat, the gaffer, the big man
PICKLE (f): Pickle, Priscilla, Priscilla Kwan, the first AD, the assistant director
SPARROW (u): Sparrow, the runner, the kid
THE FARMER (m): the farmer, Mr. Hollis, Hollis, the man in the cap, the man on the tractor
---
“Quiet on set” is a thing that people say. It had never once, in Pickle’s experience, been a thing that happened.

“[[PICKLE/a|Quiet, please!]]” she shouted through the megaphone. “[[PICKLE/a|That means you, catering! Rolling in thirty!]]”

“[[GAFFER/e|I’m losing the sun,]]” said Gaffer Doyle, behind her.

“[[PICKLE/i|You’ve had the sun since six.]]”

“[[GAFFER/a|And I’m losing it,]]” he said.

“[[PICKLE/i|How long?]]”

Doyle held his fist at arm’s length and squinted over the knuckles. “[[GAFFER/e|Eleven minutes. Twelve, if that cloud’s got any manners.]]”

“[[BEATRIZ LANG/e|Then why are we talking?]]” The director had come up on the other side with her headphones round her neck and a banana in her hand. Beatriz Lang was five feet tall and had never been seen to finish a piece of fruit. “[[BEATRIZ LANG/e|Pickle, my love, why aren’t we shooting?]]”

“[[PICKLE/e|We’re missing Tenny,]]” Pickle said.

“[[BEATRIZ LANG/i|Missing how?]]”

“[[PICKLE/i|Missing as in he’s not here.]]”

“[[BEATRIZ LANG/i|He was here at lunch!]]”

“[[INGRID SOLBERG/e|He had the fish,]]” said Ingrid Solberg from her canvas chair. She was in a wedding dress and wellington boots, and was doing the crossword. “[[INGRID SOLBERG/e|I told him not to have the fish.]]”

“[[BEATRIZ LANG/e|Oh, no,]]” said Bea.

“[[INGRID SOLBERG/i|I said, ’Marcus, we’re forty miles from the sea.’]]”

“[[PICKLE/e|Sparrow!]]” Pickle called.

The runner popped up at her elbow, as runners do. Sparrow was nineteen and had a radio, a clipboard, and two different shoes. “[[SPARROW/e|Yes, boss?]]”

“[[PICKLE/a|Find Tenny,]]” she said.

“[[SPARROW/i|He’s in the honey wagon.]]”

“[[PICKLE/i|Is he all right?]]”

“[[SPARROW/e|He’s reciting,]]” said Sparrow.

“[[BEATRIZ LANG/i|Reciting what?]]”

“[[SPARROW/i|I think the Lord’s Prayer.]]”

[[sound radio|The radio on Pickle’s hip crackled]] and said something that might have been “standing by.” The cloud, which had no manners at all, began to come over the hill.

* * *

It was a simple shot, and that was the tragedy of it. The bride comes out of the barn, running. The groom catches her at the gate. She says a line, he says a line, and behind them, if God and Gaffer Doyle are willing, the sun goes down into a field of barley.

“[[MARCUS TENNANT-OYE/e|I can do it,]]” Marcus said. He was the color of putty. Two women from makeup were holding him up between them. “[[MARCUS TENNANT-OYE/e|I’m fine. Where do you want me?]]”

“[[BEATRIZ LANG/i|At the gate, darling.]]”

“[[MARCUS TENNANT-OYE/i|Which gate?]]”

“[[BEATRIZ LANG/i|There’s one gate, Tenny.]]”

“[[MARCUS TENNANT-OYE/i|I can see two.]]”

“[[BEATRIZ LANG/e|Take the one on the left,]]” said Bea. “[[BEATRIZ LANG/e|Inky? Are you ready for him?]]”

Ingrid kicked off the boots. “[[INGRID SOLBERG/e|Is he going to be sick on me?]]”

“[[MARCUS TENNANT-OYE/i|I would never.]]”

“[[INGRID SOLBERG/e|You did in Prague,]]” said Ingrid.

“[[MARCUS TENNANT-OYE/i|That was a boat!]]”

“[[PICKLE/e|Nine minutes,]]” Pickle said. “[[PICKLE/e|Can we please have this conversation at the gate?]]”

They went to their marks. [[sound bang|Somebody dropped a case of lenses on the track]], and nobody turned round to see who. The boom swung out over the grass. Pickle lifted the megaphone, and looked at the barley, and lowered it again.

“[[PICKLE/i|Gaffer?]]”

“[[GAFFER/i|What?]]”

“[[PICKLE/i|Is that tractor ours?]]”

“[[GAFFER/i|What tractor?]]”

[[sound tractor|It came round the end of the barn with a noise like a cement mixer]], a red one, very old, and it drove straight into the middle of the sunset and stopped. The man on the tractor wore a cap. He looked at the lights, and the rails, and the bride in the barn door. [[sound engine|He switched off.]]

“[[THE FARMER/a|Which of you is the boss?]]” he said.

Forty people pointed at Bea.

“[[BEATRIZ LANG/a|Hello!]]” she cried. “[[BEATRIZ LANG/a|Hello, sir! You’re in my shot!]]”

“[[THE FARMER/a|You’re in my field,]]” he said.

“[[BEATRIZ LANG/i|We have a permit!]]”

“[[THE FARMER/a|For Thursday,]]” said the man in the cap.

“[[BEATRIZ LANG/a|It is Thursday.]]” She turned to the first AD. “[[BEATRIZ LANG/a|It’s Thursday, isn’t it?]]”

“[[PICKLE/e|It’s Wednesday,]]” Pickle said.

“[[BEATRIZ LANG/i|Since when?]]”

“[[PICKLE/i|Since midnight, Bea.]]”

“[[THE FARMER/a|Wednesdays I cut,]]” said the farmer.

* * *

“[[GAFFER/a|Seven minutes.]]” The big man had stopped bothering with his fist. “[[GAFFER/a|And it’s going to go orange in four, and it’ll be the best orange you ever saw, and I’ll be looking at it round a Massey Ferguson.]]”

“[[BEATRIZ LANG/e|I know, Pat,]]” said Bea.

“[[GAFFER/i|I’m just saying.]]”

“[[BEATRIZ LANG/i|What does he want? Does he want money? Pickle, what have we got in petty cash?]]”

“[[PICKLE/e|Sixty dollars and a voucher for the car wash,]]” Pickle said.

“[[BEATRIZ LANG/i|Offer him that.]]”

“[[PICKLE/i|The voucher?]]”

“[[BEATRIZ LANG/i|Everything!]]”

Pickle walked out through the barley with her hands where he could see them. She had talked down a stuntman, a python, and a member of the House of Lords; she could talk down a farmer.

“[[PICKLE/a|Hi,]]” she said. “[[PICKLE/a|I’m Priscilla.]]”

“[[THE FARMER/i|Hollis.]]”

“[[PICKLE/i|Mr. Hollis, I’m so sorry. This is completely our mistake.]]”

“[[THE FARMER/i|It is.]]”

“[[PICKLE/i|If you could give us seven minutes—]]”

“[[THE FARMER/i|Then it’s dark.]]”

“[[PICKLE/i|Five, then.]]”

“[[THE FARMER/a|There’s rain tonight. I cut now or I don’t cut.]]” He had a slow, fair, immovable sort of voice. “[[THE FARMER/a|What is it, anyhow? Some advertisement?]]”

“[[PICKLE/a|It’s a love story,]]” she told him.

“[[THE FARMER/i|Who’s that in the door?]]”

“[[PICKLE/i|That’s the bride.]]”

“[[THE FARMER/i|What’s she running off for?]]”

“[[INGRID SOLBERG/e|I’ve often wondered!]]” called Ingrid, who had ears like a bat. “[[INGRID SOLBERG/e|Bea? Why do I run off?]]”

“[[BEATRIZ LANG/e|You’re afraid!]]” Bea called back.

“[[INGRID SOLBERG/i|Afraid of what?]]”

“[[BEATRIZ LANG/e|Happiness!]]” shouted Bea.

The farmer thought about that. “[[THE FARMER/a|Well, that’s foolish,]]” he said.

“[[INGRID SOLBERG/e|That’s what I told them!]]” Ingrid picked up her skirts and came wading out through the crop toward the tractor, barefoot, with eleven thousand dollars’ worth of lace behind her. “[[INGRID SOLBERG/e|I said it in rehearsal. Nobody’s afraid of happiness. You’re afraid of the other thing. May I come up?]]”

“[[THE FARMER/i|In that frock?]]”

“[[INGRID SOLBERG/e|It’s not mine,]]” said Ingrid.

“[[SPARROW/e|Wardrobe’s crying,]]” Sparrow reported, over the radio. “[[SPARROW/e|Just so everybody knows.]]”

* * *

What Gaffer Doyle always said afterward was that nobody called it. Nobody said “action.” There was a bride going up the side of a red tractor, hand over hand, with the sun dead behind her, and the man in the cap leaning down to give her his arm; and Doyle, who had thirty-one years in and had seen every sort of orange there is, said one word to his board operator.

“[[GAFFER/i|Now.]]”

[[sound lamp|The big lamp by the gate came on with a thump.]]

“[[BEATRIZ LANG/e|Are we rolling?]]” Bea had the headphones on. She’d dropped the banana. “[[BEATRIZ LANG/e|Tell me somebody’s rolling.]]”

“[[PICKLE/a|We’ve been rolling since the tractor,]]” the first AD whispered. “[[PICKLE/a|I never said cut.]]”

“[[BEATRIZ LANG/i|I love you.]]”

“[[PICKLE/i|I know.]]”

“[[BEATRIZ LANG/i|Where’s Tenny? Get me Tenny!]]”

“[[SPARROW/e|He’s sitting down,]]” said Sparrow.

“[[BEATRIZ LANG/i|Sitting where?]]”

“[[SPARROW/e|In the ditch,]]” said Sparrow.

“[[MARCUS TENNANT-OYE/a|I’m up,]]” said a faint voice out of the ditch. “[[MARCUS TENNANT-OYE/a|I’m absolutely up. What’s my line?]]”

“[[PICKLE/e|You haven’t got a line. Just go to her,]]” Pickle told him.

“[[MARCUS TENNANT-OYE/i|Where is she?]]”

“[[PICKLE/i|On the tractor, Tenny!]]”

“[[MARCUS TENNANT-OYE/e|Why’s she on a tractor?]]” Marcus asked.

“[[BEATRIZ LANG/a|Because she’s not afraid!]]” hissed the director. “[[BEATRIZ LANG/a|Go! Walk! Don’t be sick!]]”

He went. [[sound wind|The wind had got up and the barley hissed]] as he came through it. No music swelled; that would be put in later, in a basement in Burbank, by a man who’d never seen barley. Marcus got as far as the front wheel, took hold of it with both hands, and lifted his ruined face to her.

He’d had a line, once. It was a good one. It had been through nine drafts.

“[[MARCUS TENNANT-OYE/e|Budge up,]]” Marcus said.

Ingrid looked down at him. Everybody saw her think about Prague. Then [[sound laugh|she laughed]], a real one, like a plate breaking.

“[[INGRID SOLBERG/a|Is there room?]]” she asked the farmer.

“[[THE FARMER/a|If he don’t mind the toolbox,]]” said the farmer.

“[[MARCUS TENNANT-OYE/e|I don’t mind anything,]]” said Marcus.

[[sound engine|The engine coughed, and coughed again, and caught.]] It hadn’t been in the script that they should drive away. It hadn’t been in the script that the man in the cap should lift it, gravely, to the camera. They went off along the edge of the sunset, three in a row, getting smaller, and nobody on the whole hillside made a sound until they had gone behind the trees.

“[[BEATRIZ LANG/e|Cut,]]” Bea said, in a very small voice.

[[sound cheer|The crew went off like a bomb.]]

* * *

By nine it was raining. [[sound rain|It beat on the roof of the catering tent]], and under it forty people ate whatever wasn’t fish.

“[[BEATRIZ LANG/e|He signed it?]]” Bea said. “[[BEATRIZ LANG/e|You’re sure he signed it?]]”

“[[PICKLE/e|He signed everything.]]” Pickle had the release form inside her shirt, where it would keep dry. “[[PICKLE/e|He wants a copy of the movie, and he wants his gate put back.]]”

“[[BEATRIZ LANG/i|What about the field?]]”

“[[SPARROW/e|We’re doing it now,]]” said Sparrow.

“[[BEATRIZ LANG/i|Doing what?]]”

“[[SPARROW/i|Cutting it. The grips have got the hang of it. He’s letting Gaffer drive.]]”

Beatriz went to the flap of the tent and looked. Down in the dark [[sound tractor|the tractor was grinding to and fro]] with every lamp they owned set up around it, and on the seat was a very big man with a very small steering wheel. [[sound shout|He was whooping like a boy.]]

“[[BEATRIZ LANG/i|Who authorized the lamps?]]”

“[[PICKLE/e|You did,]]” said Pickle.

“[[BEATRIZ LANG/i|When?]]”

“[[PICKLE/i|About a minute from now.]]”

“[[INGRID SOLBERG/e|Eight letters,]]” said a voice from the canvas chair. Ingrid had got her boots back. “[[INGRID SOLBERG/e|’Afraid of the other thing.’ It ends in a Y.]]”

“[[MARCUS TENNANT-OYE/e|Charity?]]” suggested Marcus. He was lying along two benches with a wet cloth over his eyes.

“[[INGRID SOLBERG/e|That’s not a thing you’re afraid of,]]” Ingrid said.

“[[MARCUS TENNANT-OYE/i|You’ve never been on a telethon.]]”

“[[BEATRIZ LANG/e|Tragedy,]]” said Bea, from the doorway.

“[[INGRID SOLBERG/i|Tragedy, darling? Count it. That’s eight.]]”

“[[BEATRIZ LANG/i|I know it’s eight!]]”

“[[INGRID SOLBERG/i|You said it as if you were guessing.]]”

“[[SPARROW/e|It’s seven,]]” Sparrow said, with a mouth full of pie.

They all counted. [[sound rain|The rain came down.]] Ingrid did it on her fingers, Marcus with his lips, and Pickle on the back of the release.

“[[PICKLE/a|The kid’s right,]]” she said at last. “[[PICKLE/a|It’s seven.]]”

“[[MARCUS TENNANT-OYE/e|Then what is it?]]” Marcus moaned.

[[sound splashing|Boots came splashing up the path]], and the farmer put his head in, streaming, with a lantern in his hand. He had lost his cap.

“[[THE FARMER/a|Your fellow’s put it through the hedge,]]” he said. “[[THE FARMER/a|He’s all right. Says to tell you it was the best orange he ever saw.]]”

“[[BEATRIZ LANG/e|What was?]]” said Bea.

“[[THE FARMER/e|Couldn’t say. It was just before he hit the hedge.]]” Mr. Hollis looked round at all of them, at the forms, and the pie, and the leading man on his bench. “[[THE FARMER/e|What are you all counting?]]”

“[[INGRID SOLBERG/e|Eight letters,]]” said Ingrid, and read him the clue.

He took his time about it. Water ran out of his sleeves.

“[[THE FARMER/e|Nothing to do with Wednesday, I suppose,]]” said Mr. Hollis.

[[sound? laugh|Pickle was the first to begin laughing.]]

“[[INGRID SOLBERG/e|It doesn’t fit,]]” Ingrid said, writing it in. “[[INGRID SOLBERG/e|But it’ll do.]]”
