set: train
VERA LINDQVIST (f): Vera, Vera Lindqvist, Lindqvist, Lieutenant
NOOR (f): Noor, the diver, Noor Haddad
SERGEANT KEMP (m): Kemp, Sergeant Kemp, the sergeant
MR WEATHERALL (m): Mr Weatherall, Weatherall, the keeper, the old man
ANSEL (m): Ansel, Ansel Weatherall, Weatherall, the grandson, the boy
---
[[sound phone|The telephone was ringing in the harbour office]], and there was nobody to answer it but the cat, and then Vera Lindqvist, who had only come in to get dry.

—[[VERA LINDQVIST/a|Harbour,]] she said.

—[[SERGEANT KEMP/a|Lieutenant?]] It was Kemp, out at the breakwater; she knew him by his breathing. —[[SERGEANT KEMP/a|You had better come. The diver's found your car.]]

—[[VERA LINDQVIST/i|Is he in it?]]

—[[SERGEANT KEMP/i|That's the thing. There's nobody in it. There's a piano.]]

Vera shut her eyes for a moment. [[sound rain|The rain was beating on the tin roof like a great many people drumming their fingers.]] —[[VERA LINDQVIST/e|Say it again.]]

—[[SERGEANT KEMP/i|A piano, ma'am. On the back seat. A little one.]]

—[[VERA LINDQVIST/i|Don't let her touch it.]]

—[[SERGEANT KEMP/a|I think she's playing it,]] said the sergeant.

[[sound receiver|She hung up.]] In nine years in that town she had never once heard a phone ring with good news in it. The cat had sat down on her gloves. She took it up, and it hung in her hands like a wet sock, and she put it in the drawer with the lost property, where it liked to be, and went out to the bicycle.

***

They had rigged a lamp on the end of the mole. It swung, and with it the whole night swung; the crane, the wet stones, the car on its chains with the water running out at the doors. [[sound chains|The chains creaked at every swing.]] [[sound sea|Below them the sea thudded, and sucked, and drew back, and thudded again.]] The diver was sitting on the running board in her rubber suit with a cigarette. Her name was Noor Haddad, and she'd been twice down a submarine. She wasn't easily put out. A few men from the trawlers had come along to see, and stood back at the edge of the light with their hands in their pockets; [[sound? voices|they talked in low voices]], and when Vera passed them they stopped.

—[[NOOR/e|It's in tune,]] said Noor.

Vera bent and looked in. It was a child's instrument, three octaves, black once. It had been roped to the seat with a good deal of care and a blanket. She put out a finger and pressed on the nearest key, and [[sound piano|a small wet note came out]].

—[[VERA LINDQVIST/a|How long's it been down?]] she asked the diver.

—[[NOOR/i|The car? A fortnight. There's weed on the wheels.]]

—[[VERA LINDQVIST/i|And that?]]

—[[NOOR/a|Not as much as an hour.]] The diver blew smoke. —[[NOOR/a|Felt's dry, underneath. I'd say that someone sank the car two weeks ago, and tonight somebody else came along and put a piano in it.]]

—[[SERGEANT KEMP/e|Under the water?]] said Kemp.

—[[NOOR/i|Don't look at me, Sergeant. I only bring it up.]]

Kemp wiped his moustache. He was a family man, a Methodist, and he liked a crime to have an order to it. —[[SERGEANT KEMP/e|Who'd do a thing like that?]] he said to Vera. —[[SERGEANT KEMP/e|And how?]]

—[[VERA LINDQVIST/i|At low tide. What time was it low?]]

—[[SERGEANT KEMP/i|Ten past eight.]]

—[[VERA LINDQVIST/i|And where was the car lying, Noor? How far under?]]

—[[NOOR/i|You could have walked to it at ten past eight. In boots.]]

So that was how. It left the other thing. They'd gone over every yard of that coast on account of a car, because a cashier at the savings bank had been seen to drive off in one just like it with eleven thousand crowns; there were men up at the frontier now, stopping people. It had never crossed her mind that there might be two, and now the thought fell into its place with a click. Vera straightened up with a hand on the wet roof, and looked along the mole to where the lighthouse stood, with its white door and its one small window. [[sound foghorn|The foghorn sounded, a long cow's note.]] It ought not to have. There was no fog.

—[[VERA LINDQVIST/a|Who is it that keeps the light?]] she asked.

—[[SERGEANT KEMP/i|Old Weatherall. Him and his grandson.]]

—[[VERA LINDQVIST/i|The one whose car this is.]]

—[[SERGEANT KEMP/e|The one who says he never learned to drive, ma'am,]] Kemp agreed.

***

[[sound knock|She knocked with the butt of her torch.]] Nothing; [[sound? wind|only the wind, fumbling about the lock]]. [[sound knock|She knocked again]], and a long way up [[sound? steps|somebody started down]]. It took him a hundred and nine steps. They could count them. It is an odd thing to stand at the foot of a tower and hear a man come down inside it, round and round, like something that is being unscrewed.

—[[MR WEATHERALL/a|We're closed,]] said a voice on the far side.

—[[VERA LINDQVIST/i|It's a lighthouse, Mr Weatherall.]]

—[[MR WEATHERALL/i|We're closed to visitors.]]

—[[VERA LINDQVIST/i|It's the police.]]

[[sound bolts|Two bolts were drawn.]] The keeper of the light at Salt Point was a man of eighty with a lamp in his hand and his braces down. He'd a long chin with white stubble on it. He looked at her, then at the sergeant, then at the diver, who had come along because nobody had told her not to, and was dripping on his step.

—[[MR WEATHERALL/a|You'll have found her, then,]] the old man said.

—[[VERA LINDQVIST/i|Found whom?]]

—[[MR WEATHERALL/i|The car. We call her Dolly.]]

—[[VERA LINDQVIST/e|May we come in?]] asked Lindqvist.

—[[MR WEATHERALL/i|Would it matter if I said no?]]

The room was round, and as neat as a ship's. A calendar hung by the door; on it the days had been crossed out in red, up to a certain Sunday, and after that in blue, in another hand. There were bunks in it, built to the curve, and a stove, and a table with two bowls. [[sound stove|The stove roared quietly.]] On the floor by the wall, in the dust, were four small squares that were not dusty, at the corners of an oblong that would be, say, three octaves wide. Kemp saw it too; she heard him [[sound? sniff|sniff]].

—[[SERGEANT KEMP/e|Where's the lad?]] asked Kemp.

—[[MR WEATHERALL/i|In bed.]]

—[[SERGEANT KEMP/i|Which bed?]]

The old man glanced, he couldn't help it, at the ceiling. [[sound foghorn|The horn went off again above them, so loud that the bowls crept on the table.]] After it the quiet rang like a struck glass. Noor had squatted down next to the oblong and laid her palm upon it.

—[[NOOR/a|Somebody loved that,]] she observed. —[[NOOR/a|There's polish.]]

—[[MR WEATHERALL/i|It was my daughter's. The boy's mother. She'd sit there, and he'd sit under it.]]

—[[VERA LINDQVIST/i|Where is she now?]]

—[[MR WEATHERALL/i|You've been nine years in this town, and you don't know that?]]

—[[VERA LINDQVIST/i|I know that she left. I read the file. It says ‘Left.’]]

—[[MR WEATHERALL/e|She drove off the end,]] said Weatherall. —[[MR WEATHERALL/e|A fortnight ago on Sunday. I stood at the window. I had the lamp to trim. She put on her hat and she went along the mole as straight as a ruler, and she never touched the brake. I went down at low water and the door was open. There was no one. There was just the hat.]]

[[sound? silence|A coal shifted.]] It was Kemp who took his helmet off. Vera hadn't got one; she'd have been glad of something to hold. She thought about the file. It had her own initials on the cover, and inside there was a single sheet, and on the sheet was that one word, in ink, with a full stop.

—[[VERA LINDQVIST/i|You ought to have told us.]]

—[[MR WEATHERALL/i|And you'd have said it to the boy. You would have sat him down in an office. I told him she'd gone to see the sea.]]

—[[VERA LINDQVIST/a|Mr Weatherall,]] she said, as gently as she could, —[[VERA LINDQVIST/a|who put the piano in the car?]]

But she had known for some time. [[sound steps|Light feet were coming down the iron stair, with long stops between]], as they do when someone has been listening. A pair of wet boots, too large. A pair of knees, blue with cold. He was ten or so, with that chin, and in his hand was a coil of the same good rope.

—[[ANSEL/a|I did,]] said the boy.

—[[MR WEATHERALL/i|Ansel! You went down there on your own? At night?]]

—[[ANSEL/i|You were asleep. I used the barrow.]]

—[[MR WEATHERALL/i|You might've been drowned!]]

—[[ANSEL/a|It was only up to here.]] He showed them. He had begun to shiver in earnest. —[[ANSEL/a|I tied it on with a bowline. And I blew the horn, so she'd know where. She always said you can hear it for nine miles. I've done it every ten minutes. Has she come?]]

Not one of them could have said a word to save their lives; there wasn't a creak, there wasn't a breath. [[sound sea|Far down, the sea hit the rock, and the whole tower hummed.]] And then the diver, who'd got no family that anybody knew about and had never been heard to say a kind word in the course of duty, took the cigarette from behind her ear, and put it back there.

—[[NOOR/e|What does she play?]] asked Noor.

—[[ANSEL/i|What?]]

—[[NOOR/i|Your mum. What's her tune?]]

—[[ANSEL/i|‘The Grey Cock.’ And a polka.]]

—[[NOOR/a|I only know the one polka. Is it this?]] And [[sound whistle|she whistled it, four bars, between her teeth, not well]].

The boy's face altered. —[[ANSEL/a|That bit goes up,]] he told her.

—[[NOOR/i|Show me.]]

—[[SERGEANT KEMP/a|Lieutenant,]] murmured the sergeant, —[[SERGEANT KEMP/a|I ought to ring the hospital up at Cray. There was a woman, Tuesday week. The trawler brought her in. She wasn't able to tell them who she was. It was in the day book, I'd have said, only nobody asked me about a woman. It was a man that we were after.]]

Vera turned and stared at him. The old man did as well. The lamp had started to shake in his hand, so that everyone's shadow shook.

—[[VERA LINDQVIST/e|What was she like?]] Vera said.

—[[SERGEANT KEMP/i|Fair. Thirty or so. They'd had to take her out of the day room.]]

—[[VERA LINDQVIST/i|Why?]]

—[[SERGEANT KEMP/a|Because of the table, ma'am.]] Kemp was turning his helmet round and round by the brim. —[[SERGEANT KEMP/a|She'd sit up to it all day long with her hands like so. She was wearing out the cloth.]]

[[sound crash|It was Weatherall who dropped the lamp.]] [[sound? fire|Noor put her boot on the flame.]] In the darkness no one moved, except that somebody small had got past them to the foot of the stairs, and was climbing; [[sound steps|they could hear him, two at a time, and falling, and up again]], all the way round and round to the top.

[[sound foghorn|And the great horn opened its mouth over the water, and went on, and on.]]
