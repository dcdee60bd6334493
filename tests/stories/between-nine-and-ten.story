set: train
GRACE OYELOWO-HART (f): Grace, Grace Hart, Hart, Ms Hart, the lawyer
ALEX (f): Alex, Alex Tran, Tran, the courier
ROBIN SAYEED (m): Robin, Robin Sayeed, Sayeed, the man from Accounts
MR WINTERBOURNE (m): Mr Winterbourne, Winterbourne, the chairman, the old man, Hugh
HOPE (f): Hope, the cleaner
THE ENGINEER (m): the engineer, the voice, Gary
---
The lift stopped between the ninth floor and the tenth. [[sound jolt|It did so with a jolt, and a groan of cables, and a bang underfoot that they felt in their teeth.]] [[sound light|The light buzzed, went out and came on again.]]

"[[ROBIN SAYEED/a|That's not right,]]" said the man from Accounts.

Nobody answered him. There were five of them in it, and they had all been looking up at the numbers, as people do, so as not to look at one another. The nine was lit. It stayed lit. Somewhere, each of them felt, there ought to have been a voice, a recorded one, to tell them calmly that assistance was on its way.

"[[GRACE OYELOWO-HART/e|Press it again,]]" said Grace Hart.

The courier, who was nearest, did so. Her name was Alex Tran, and she'd a parcel under one arm and a bicycle helmet on, and she was already four minutes late. "[[ALEX/e|I've pressed it,]]" said Alex. "[[ALEX/e|I've pressed ten, eleven and the bell.]]"

"[[ROBIN SAYEED/i|Did the bell ring?]]"

"[[ALEX/i|Did you hear it ring?]]"

No bell had rung. Robin Sayeed leaned past her and tried it for himself with the flat of his thumb. He was a thin, careful person in a tie. He tried it a second time. "[[ROBIN SAYEED/e|It's disconnected,]]" he said. "[[ROBIN SAYEED/e|I know it is. I saw the invoice. They were going to put it back on in the new year.]]"

"[[MR WINTERBOURNE/a|Who were?]]" asked an old man at the back.

"[[ROBIN SAYEED/i|The board.]]"

"[[MR WINTERBOURNE/a|Ah,]]" said the old man.

He had on a tweed overcoat and carried a hat. Next to him stood a woman in an overall, with a bucket and mop, who had pushed herself into the corner to take up as little room as she could. [[sound? mop|The mop dripped on the carpet, at long intervals.]] She had been in that building every night for seven years. She was the only one there who'd recognised him.

"[[HOPE/e|There's a phone behind the flap,]]" Hope told them. "[[HOPE/e|Down there by your knee, miss. You've got to bang it.]]"

Alex went down on her heels and [[sound bang|hit the flap with the side of her fist]]. [[sound? flap|It dropped open.]] She put the receiver to her ear, under the strap of the helmet.

"[[ALEX/a|It's ringing. It's ringing. Hello? Hi! We're stuck in your lift.]]" She listened. "[[ALEX/a|He wants to know which one.]]"

"[[GRACE OYELOWO-HART/e|Tell him the one that isn't moving,]]" said Grace.

"[[ALEX/i|She says the one that's not moving. I don't know. He says that none of them are, it's gone ten at night.]]"

"[[GRACE OYELOWO-HART/i|Give me that.]]"

The lawyer held out her hand. It was a hand that people put things in. She had a grey suit and a small grey case, and was on her way up to the eleventh floor with a paper that would put four hundred people out of work by the end of the week; she knew it by heart. "[[GRACE OYELOWO-HART/a|Good evening,]]" she said into the phone. "[[GRACE OYELOWO-HART/a|Who's this? Gary. Gary, my name is Hart. I'm in the east lift at Winterbourne House with four other people, and I've a meeting that began at ten. How long? No. No, Gary, I said how long?]]"

[[sound voice|A little tinny quacking came from the receiver.]] [[sound? receiver|She hung it up.]]

"[[ROBIN SAYEED/i|Well?]]"

"[[GRACE OYELOWO-HART/a|He's in Croydon,]]" she said.

* * *

After half an hour [[sound? sitting|they sat down]]. The carpet was the colour of gravy and smelled of a hundred thousand shoes. [[sound rain|They could hear rain, a long way up, blowing across the top of the shaft]], and [[sound? cable|now and then a cable ticked as it cooled]]. Robin had taken off his tie, rolled it up and put it in his pocket. Alex had offered round a packet of mints. There had been five.

"[[ALEX/e|What's everybody up here for?]]" Alex asked. "[[ALEX/e|I'm only asking. It's the middle of the night. I've got a parcel.]]"

"[[ROBIN SAYEED/e|Who's it for?]]" asked Robin.

"[[ALEX/i|Somebody called H. Winterbourne. To be signed for in person.]]"

"[[ROBIN SAYEED/i|He never comes in! I've worked here since I was twenty, and I've not once set eyes on the man. We've got a picture of him by the lifts, with a dog.]]"

"[[GRACE OYELOWO-HART/e|He'll be in tonight,]]" said Grace, "[[GRACE OYELOWO-HART/e|since he's got to sign something for me.]]"

"[[ROBIN SAYEED/i|What?]]"

"[[GRACE OYELOWO-HART/i|I couldn't possibly say.]]"

Robin [[sound? swallow|swallowed]]. He had gone pink, and then quite white. He was looking at the small grey case. "[[ROBIN SAYEED/e|It's the closure, isn't it?]]" Robin said. "[[ROBIN SAYEED/e|It's Northfield. I did the sums for it. They asked me how much it would save, and I told them. I've not slept since Thursday. I came up to ask if I could have them back.]]"

"[[GRACE OYELOWO-HART/a|You can't have sums back,]]" the lawyer said.

"[[ROBIN SAYEED/i|I put a mistake in them.]]"

"[[GRACE OYELOWO-HART/i|You did what?]]"

"[[ROBIN SAYEED/a|Not at first. I did them properly, first. And after that I went in again, last night, and I carried a two.]]" He [[sound? laugh|gave a kind of laugh]]. "[[ROBIN SAYEED/a|If he signs it on those, it won't stand up. I thought I ought to tell someone. I thought that I'd tell him.]]"

You would have thought that a thing like that, said aloud, must make some noise, that it would go off like a firework. Hope moved her bucket over by an inch. It made none. [[sound? cable|Above them the cable ticked.]] The old man had been studying the inside of his hat. He hadn't spoken in so long that they'd begun to forget him.

"[[MR WINTERBOURNE/e|Which two?]]" said Mr Winterbourne.

They looked at him. The portrait had been painted when he was sixty. It had more hair, and a harder mouth, and the painter had given it a good deal of chin. Then, one by one, all except for the cleaner, they looked again; you could see each of them add in the dog.

"[[ROBIN SAYEED/e|Oh, God,]]" said Robin.

"[[MR WINTERBOURNE/i|I'm asking what column it was in. I read them on the train. I couldn't get them to come out.]]"

"[[ROBIN SAYEED/i|Plant and fixtures. Page nine.]]"

"[[MR WINTERBOURNE/a|Page nine! I never looked at nine.]]" He seemed delighted. "[[MR WINTERBOURNE/a|I was an apprentice at Northfield, you know. My father made me. I had the lathe by the door. What's it like now? Has anybody here been?]]"

Nobody had. Twenty-six floors of people had opinions about Northfield, and there was a model of it in the lobby, under a dome, with little trees. The lawyer was gazing straight ahead of her, at the crack between the doors, with her hands folded upon the case; and then she saw that the courier had put up her arm, as you do in school.

"[[ALEX/e|My mum's there,]]" said Alex. "[[ALEX/e|Thirty-one years. She's on the line. It's cold, she says. But they've got a choir.]]"

[[sound jolt|The lift dropped.]]

It wasn't far, a foot or perhaps two; [[sound scream|somebody screamed]], and [[sound bucket|the bucket went over with a clang, and the whole floor was awash]]. [[sound brakes|Something shrieked overhead, iron on iron.]] It caught. They found themselves in a heap in the dark, with their arms about whoever was nearest, and in that way it came about that Grace Oyelowo-Hart, who had not been touched by anyone but a dentist since the spring, was holding hands with a man from Accounts.

For some time there was no light at all. Then the courier found the little lamp on the front of her helmet, and [[sound? click|clicked it on]], and there they were, five faces and a mop, like something in a cave that has been waiting to be discovered.

"[[HOPE/e|Everybody stay where they are,]]" said Hope. "[[HOPE/e|It's done this before.]]"

"[[GRACE OYELOWO-HART/i|When?]]"

"[[HOPE/i|In 2019. I was in it for the night.]]"

"[[ROBIN SAYEED/i|On your own?]]"

"[[HOPE/e|I sang,]]" said Hope. "[[HOPE/e|It passes the time. I've told them about it, I put a note in the book, I said, that bell's not working. I put it every month.]]" There was a pause, in which [[sound water|the water could be heard trickling out under the door and falling, floor after floor after floor]]. "[[HOPE/e|I know what they say about Northfield, Mr Winterbourne. I do your bins. I wasn't going to mention it. It's not my place.]]"

"[[MR WINTERBOURNE/i|What do they say?]]"

"[[HOPE/i|That you'd never sign it if you'd been.]]"

[[sound phone|Behind its flap the telephone rang.]]

It was Alex who groped for it. "[[ALEX/e|Gary?]]" said Alex. "[[ALEX/e|Where are you? Are you really? He's on the roof!]]"

"[[GRACE OYELOWO-HART/e|Ask him if it's safe,]]" said Grace.

"[[ALEX/i|She says, is it safe? He says, define safe.]]"

[[sound clank|High over their heads a hatch clanked open]], and [[sound rain|the noise of the rain came in]], and a disc of torchlight the size of a penny slid down the wall. [[sound shout|A voice boomed in the shaft.]]

"[[THE ENGINEER/i|Evening, all! Which one's Hart?]]"

"[[GRACE OYELOWO-HART/i|I am!]]"

"[[THE ENGINEER/a|I've got good news and bad news!]]" the engineer shouted. "[[THE ENGINEER/a|I can take you up to eleven, or I can take you down! I can't do both! It's the drum! Which d'you want?]]"

Nobody said a word. She could feel the pulse in the hand that she was holding; it might have been hers. Eleven was where the table was, with the good pens, and the four gentlemen who'd have been looking at their watches since ten o'clock. She had been poor, once, in a town a good deal like it, and had taken great trouble to forget the name of the bus. She thought of a lathe beside a door. She thought, for no reason, of a choir.

"[[MR WINTERBOURNE/a|It's your meeting, Ms Hart,]]" said the chairman. "[[MR WINTERBOURNE/a|I should warn you that I've mislaid my glasses. I doubt that I could sign a thing before the morning. When's the first train for Northfield? Does anyone know?]]"

"[[ALEX/e|Five fifty-two,]]" said Alex. "[[ALEX/e|Change at Crewe.]]"

"[[MR WINTERBOURNE/i|Would your mother mind?]]"

"[[ALEX/i|She'd _die_. You still have to sign for this parcel.]]"

"[[MR WINTERBOURNE/i|What's in it?]]"

Alex shook it. [[sound rattle|It rattled.]] "[[ALEX/e|Feels like dog biscuits.]]"

Grace Hart tilted back her head and put her free hand to her mouth. There was a paper in her case, and it would be there tomorrow; so would she, she supposed, with a mop, possibly. She had never in all her life raised her voice in a public building.

"[[GRACE OYELOWO-HART/a|Gary!]]" she bellowed up the shaft. "[[GRACE OYELOWO-HART/a|Take us down!]]"

[[sound motor|And the motor whined, and bit; and slowly at first, with a hum, and a shudder]], and [[sound singing|somebody already starting to sing]], they sank.
