set: test
FARIDA RAHMAN (f): Farida, Rahman, Inspector Rahman, the inspector
GRANT BRANDVOLD (m): Grant, Brandvold, the sergeant
JOY TIERNEY (f): Joy, Tierney
ALEX PRUITT (u): Alex, Pruitt
DESMOND LUSBY (m): Lusby, Desmond, the superintendent
THE CALLER (m): the caller, the voice
---
# 22:40

[[sound rain|Rain was coming down hard on the flat roof over Room Four]], and the bucket under the light fitting was a third full. [[sound drip|Every few seconds a drop fell into it.]] Nobody had emptied the bucket, because nobody had left the room since the drop went wrong.

"[[GRANT BRANDVOLD/e|Five people,]]" Grant Brandvold said again. "[[GRANT BRANDVOLD/e|Five. I've counted us twice.]]"

"[[JOY TIERNEY/i|Count the drivers.]]"

"[[GRANT BRANDVOLD/i|The drivers were told at the kerb. They didn't know there was a second car until they were sitting in it.]]"

"[[JOY TIERNEY/i|Then control.]]"

"[[GRANT BRANDVOLD/i|Control had the first car. That was the entire point of the second car, Joy.]]"

"[[JOY TIERNEY/i|Don't 'Joy' me.]]"

"[[FARIDA RAHMAN/e|Both of you, stop,]]" said Farida Rahman, who had her back to them. She was looking at the whiteboard, where a photograph of Daniel Achterberg was held up by a magnet in the shape of a pineapple. He had been gone for fifty-one hours. In the picture he was squinting into the sun and holding a child's kite. "[[FARIDA RAHMAN/e|Alex, where are we with the phone?]]"

"[[ALEX PRUITT/a|Nowhere.]]" They didn't look up; [[sound typing|the keys went on clattering]]. "[[ALEX PRUITT/a|It's off. It was on for forty seconds at ten past six, at the bridge, and it's been off since. He took the battery out. I would have.]]"

"[[JOY TIERNEY/i|Is that a confession?]]"

"[[ALEX PRUITT/i|That's not funny.]]"

"[[JOY TIERNEY/e|It's a bit funny,]]" said Joy, but [[sound? sigh|she sighed]] and put her head down on her arms.

[[sound door|The door banged open]] hard enough to knock the fire notice off its nail, and Superintendent Lusby came in, shaking out an umbrella. He was in evening dress. There was a programme for *The Pirates of Porthcurno* sticking out of his pocket.

"[[DESMOND LUSBY/a|Somebody explain to me,]]" he said, "[[DESMOND LUSBY/a|in short words.]]"

They all did it at once.

"[[GRANT BRANDVOLD/i|He never showed, sir, he rang the wife at—]]"

"[[JOY TIERNEY/i|—because he knew about the second car, he said so, he said, 'Tell the blue Astra to go home'—]]"

"[[ALEX PRUITT/i|It's not an Astra, it's a—]]"

"[[DESMOND LUSBY/i|One. One person. Inspector.]]"

"[[FARIDA RAHMAN/a|He knew, sir,]]" she said. "[[FARIDA RAHMAN/a|He told Mrs Achterberg the make, the colour and the street it was parked in. We put that car there at half past five. At ten past six he had it.]]"

"[[DESMOND LUSBY/i|And who knew at half past five?]]"

Nobody answered. [[sound? drip|In the bucket, a drop fell.]]

"[[DESMOND LUSBY/e|I see.]]" Lusby looked round the table, from face to face, as if he were choosing a lobster. "[[DESMOND LUSBY/e|That few.]]"

# 22:55

"[[GRANT BRANDVOLD/i|I'm only saying what everybody's thinking.]]"

"[[JOY TIERNEY/i|You're saying what you're thinking. You've been looking at me for an hour.]]"

"[[GRANT BRANDVOLD/i|You went out for sandwiches.]]"

"[[JOY TIERNEY/e|You asked me to! You gave me a tenner! You said, 'No tomato'!]]" [[sound slap|Joy slapped the table]], and four cups of cold coffee jumped.

"[[FARIDA RAHMAN/i|Joy.]]"

"[[JOY TIERNEY/a|No, boss, I'm sorry. Two years I've worked for him. If he wants to search my bag he can search my bag.]]" [[sound? bag|She upended it]], and out of it came keys, lipsticks, a stapler, half a packet of mints. "[[JOY TIERNEY/a|There. Find the burner phone. Go on.]]"

"[[ALEX PRUITT/e|That's my stapler,]]" said Alex.

"[[JOY TIERNEY/i|I was going to bring it back.]]"

Farida rubbed her eyes. It had been the sort of day that leaves a ringing in the skull, although there was nothing at all to hear now but the rain. On the sill the radiator was cold. She could remember the exact noise that the phone in the Achterbergs' kitchen had made at ten past six, and the exact noise that the wife had made after it.

"[[FARIDA RAHMAN/a|Let's go back,]]" she said. "[[FARIDA RAHMAN/a|Not who. How. Half past five, I say where the car's going. Where's everybody standing?]]"

"[[ALEX PRUITT/i|Here. This chair.]]"

"[[GRANT BRANDVOLD/e|By the map.]]" Grant pointed at it with his pen. "[[GRANT BRANDVOLD/e|I put the pin in.]]"

"[[JOY TIERNEY/i|I'd just come back with the sandwiches. I was sitting on the desk.]]"

"[[FARIDA RAHMAN/i|And you, sir?]]"

Lusby had been trying to undo his tie. He stopped. "[[DESMOND LUSBY/e|I wasn't here. I was at home, looking for my cufflinks. I was on the thing.]]"

"[[FARIDA RAHMAN/i|What thing?]]"

"[[DESMOND LUSBY/i|The conference thing. The starfish.]]"

They all looked at it. It had been put in during somebody's efficiency drive, so that those above the rank of chief inspector could attend to things without the trouble of being present, and in three years it had never once been known to ring. It sat in the middle of the table among the sandwich wrappers, grey and three-legged, as it had sat for so long that nobody saw it any more.

[[sound phone|The phone on Grant's desk rang]], and he was on it before the second ring. "[[GRANT BRANDVOLD/e|Incident room. Yes. No. No, love, there's no news, I'd have called you. I will. I promise you.]]" [[sound? receiver|He put the receiver down]] as though it might break. "[[GRANT BRANDVOLD/e|The wife.]]"

"[[DESMOND LUSBY/i|Does she know that we suspect a—]]"

But Alex had stood up. [[sound chair|Their chair rolled back and hit the filing cabinet]]. They had one finger on their lips, and they were staring at the table, and something in the look of them shut even the superintendent up.

# 22:58

For a few seconds there was no talk at all. Alex leaned across, very slowly, and turned the starfish round with one fingertip. On the far leg, where it had faced the wall all day, a green light the size of a lentil was burning.

Joy opened her mouth. Farida shook her head at her.

[[sound marker|The marker squeaked on the whiteboard]] as Alex wrote, in capitals, under the man with the kite: LINE IS OPEN. Then: SINCE 3? And then, after a moment: HE DIALLED IN WITH US.

It was so quiet that a siren three streets off would have made them all jump. Grant's face had gone the colour of putty. He looked at Joy, and Joy looked back at him, and he mouthed two words, and she mouthed two words in answer, of which the second was "off".

Farida took the pen out of Alex's hand. KEEP TALKING, she wrote. ARGUE.

"[[JOY TIERNEY/e|Well, I think it's you,]]" she burst out, and swung round on Grant. It was always going to be Joy who got there first. "[[JOY TIERNEY/e|Since you ask. You've got the mortgage.]]"

"[[GRANT BRANDVOLD/i|I've got a— Everybody's got a mortgage! The superintendent's got a mortgage!]]"

"[[DESMOND LUSBY/e|I have two.]]" Lusby's voice was a shade too loud; he would not have lasted long in Porthcurno. "[[DESMOND LUSBY/e|And I will not be spoken to like this by a, by a sergeant.]]"

While they shouted, Farida wrote and Alex nodded. [[sound? marker|The pen squeaked again]]; this time Joy had the sense to [[sound? cough|cover it with a fit of coughing]]. WE TELL HIM A NEW DROP. SOMEWHERE HE'LL WANT TO WATCH. And below it: ALEX – CAN YOU TRACE HIM FROM IT?

FOUR MINUTES, wrote Alex, and underlined it, and went back to the keyboard on tiptoe.

"[[FARIDA RAHMAN/e|Enough!]]" [[sound fist|Farida brought her fist down beside the starfish]]. "[[FARIDA RAHMAN/e|I don't care who it was. Listen to me. The wife has got hold of the money. All of it. Her father's sold the boat. She wants to go tonight, on her own, and she doesn't want us anywhere near.]]"

"[[DESMOND LUSBY/i|I can't authorise that.]]"

"[[FARIDA RAHMAN/i|I'm not asking you to, sir. She's going. She's asked me to get a message to him, and I haven't the faintest idea how.]]"

"[[JOY TIERNEY/i|Where's she going?]]"

"[[FARIDA RAHMAN/i|The old ice rink on Cutler Road. She'll leave it on the counter where they gave out the skates. Midnight.]]"

"[[GRANT BRANDVOLD/e|The rink?]]" Grant was good at this, it turned out. He sounded like a man who has been awake for two days, which helped. "[[GRANT BRANDVOLD/e|That place is all windows. You could watch it from anywhere in the flats.]]"

"[[FARIDA RAHMAN/i|That's why she picked it. So he can see she's alone.]]"

"[[DESMOND LUSBY/i|And we do nothing?]]"

"[[FARIDA RAHMAN/i|We sit here, sir, and we do nothing. Joy, shut that window, it's coming in on the files.]]"

There was no window open. Joy considered this for half a second, [[sound heels|walked across the room with her heels clicking]], and [[sound window|opened the window and slammed it]].

[[sound thunder|Thunder grumbled over the river.]] On the screen in front of Alex a column of figures was climbing, one line at a time. They held up three fingers. They held up two.

Farida counted in her head. She pictured a man in a dark room with his ear to a telephone, the tinny rain in it, the slammed window, all of their voices very small. She pictured him getting up and fetching his coat. The seconds hammered at her and made no noise whatever.

# 23:09

"[[DESMOND LUSBY/i|Is there any more of that coffee?]]"

"[[JOY TIERNEY/i|It's been there since lunch, sir.]]"

"[[DESMOND LUSBY/i|I didn't ask how old it was.]]"

"[[GRANT BRANDVOLD/i|I'll get you a cup.]]"

"[[JOY TIERNEY/i|Oh, he'll get *you* a cup.]]"

"[[GRANT BRANDVOLD/i|Give it a rest, Tierney.]]"

"[[JOY TIERNEY/i|You give it a rest. I'm not the one who counted everybody twice.]]"

It was only half an act. Farida, listening to it, thought that she had never in her life been so fond of four people. If somebody knocked now she would scream. [[sound? pouring|Coffee glugged into a mug]]; [[sound? spoon|a spoon went round]].

And then, [[sound click|in the middle of the table, something clicked]].

"[[THE CALLER/a|Inspector Rahman,]]" said the starfish.

[[sound mug|The mug broke on the floor.]]

It was a pleasant voice, rather young, and it filled the room.

"[[THE CALLER/i|Please don't get up. I've enjoyed today more than I can say. You work so hard, all of you. But Cutler Road's been boarded up since Easter. There isn't a window left in it. You should get out more.]]"

Nobody breathed. Alex, white to the lips, was holding up one finger.

"[[FARIDA RAHMAN/e|You're right,]]" Farida said. She sat down, because her knees had gone, and pulled the thing towards her. "[[FARIDA RAHMAN/e|I made it up. I'm tired. Is he all right?]]"

"[[THE CALLER/i|He's asleep.]]"

"[[FARIDA RAHMAN/i|Does he need anything? He takes tablets. Did he tell you that?]]"

"[[THE CALLER/i|You're keeping me talking.]]"

"[[FARIDA RAHMAN/i|Of course I am. It's my job. You've been listening all day, you must have noticed I'm not very good at it.]]"

[[sound laugh|A laugh crackled out of the speaker.]] "[[THE CALLER/a|I like you,]]" the voice said. "[[THE CALLER/a|Goodnight, Inspector. Goodnight, Grant. Joy, I believed every word. Alex, I never could make out what you—]]"

"[[ALEX PRUITT/e|Flat thirty-one,]]" said Alex, out loud. "[[ALEX PRUITT/e|Gantry House. Fourth floor. You've got your lights off and a kettle on.]]"

The silence at the other end lasted about as long as it takes to turn one's head towards a door.

"[[THE CALLER/a|Ah,]]" said the starfish, and [[sound hang-up|the line went dead]].

"[[FARIDA RAHMAN/i|Go, go, go!]]"

[[sound drawer|Grant wrenched a drawer open]] and had the car keys; [[sound steps|he and Joy were already pounding down the stairs]], still arguing, it seemed, about which of them would drive. [[sound? door|The street door crashed.]] [[sound engine|An engine caught]], and [[sound siren|the siren started up before it was out of the yard]].

Lusby stood among the pieces of the mug with coffee on his shirt front. He had the look of someone who had come in halfway through the second act.

"[[DESMOND LUSBY/a|How,]]" he asked at last, "[[DESMOND LUSBY/a|did you know about the kettle?]]"

"[[ALEX PRUITT/e|Smart meter, sir.]]" Alex had begun to shake, now that it was allowed. "[[ALEX PRUITT/e|I had the building off the trace, but not the flat. So I asked the power company who was up. I believe it's mostly illegal.]]"

"[[DESMOND LUSBY/a|I didn't hear that,]]" he said. "[[DESMOND LUSBY/a|I had coffee in my ear.]]"

# 23:31

[[sound rain|The rain had thinned to a patter.]] Somebody had to empty the bucket, so the superintendent did it, in his dinner jacket, and [[sound? bucket|set it back in its place]]. Farida unplugged the starfish at the wall and carried it to the furthest filing cabinet and [[sound? drawer|shut it in the bottom drawer]].

[[sound? radio|The radio on the shelf hissed]] and said nothing. They sat on three sides of it like people at a hearth.

"[[ALEX PRUITT/i|What if he ran?]]"

"[[FARIDA RAHMAN/i|Then he ran.]]"

"[[DESMOND LUSBY/i|There's only one staircase in Gantry House. My mother lived there.]]"

"[[ALEX PRUITT/i|What if he—]]"

[[sound radio|The radio spat.]] "[[JOY TIERNEY/i|Boss? Boss, are you there? It's Joy. We've got him. We've got them both, he's all right, he's groggy but he's all right, he wants to know who's flying the— what? Grant says I've to say it properly. One in custody, one for the ambulance. And Grant fell over a bicycle.]]"

"[[GRANT BRANDVOLD/i|I didn't fall,]]" came faintly from somewhere behind her. "[[GRANT BRANDVOLD/i|I was pushed.]]"

Farida looked at the photograph on the board, the sun and the squint and the kite. She found that she couldn't see it very well. When she had found the button on the handset she held it down for a time before she trusted herself with it.

"[[FARIDA RAHMAN/a|Received,]]" she said.
