set: test
GWENDOLYN ABARA (f): Gwendolyn, Gwendolyn Abara, Ms. Abara, Gwen, the news director
TOBIAS FINCH-MORETTI (m): Tobias, Finch-Moretti, Tobias Finch-Moretti, the newsreader, the anchor, the four o'clock
SUNNIVA KHOURY (f): Sunniva, Sunniva Khoury, Sunny
MARK OLUWOLE (m): Mark, Mark Oluwole
HOPE CASTELLANO (f): Hope, Hope Castellano, the intern
ERNO VADAS (m): Erno, Erno Vadas, the engineer, Mr. Vadas, the old man
IDA PRUITT (f): Mrs. Pruitt, Ida Pruitt, the caller, the woman on the line
THE TROOPER (m): the trooper, the state trooper
---
It was three forty-one by the clock over the news desk when the lights went, and it stayed three forty-one there for the rest of the night.

[[sound power down|Everything wound down at once.]] You don't know how loud a newsroom is, what with the scanners, the fans, and four televisions muttering to nobody, until it's taken away. [[sound fans stop|It sank through an octave and was gone,]] and in the dark [[sound? chair rolls|a chair rolled a little way by itself]] and stopped.

"[[MARK OLUWOLE/i|I lost it. I lost the whole thing.]]"

"[[GWENDOLYN ABARA/i|Mark?]]"

"[[MARK OLUWOLE/e|I had six hundred words on the school board,]]" Mark Oluwole's voice went on. "[[MARK OLUWOLE/e|I had the quote from the superintendent. I hadn't saved.]]"

"[[GWENDOLYN ABARA/i|You never save. Where's everybody else? Sing out.]]"

"[[SUNNIVA KHOURY/i|Here. Sunny. By the printer.]]"

"[[HOPE CASTELLANO/i|Here! I'm under the desk!]]"

"[[GWENDOLYN ABARA/i|Why are you under the desk, Hope?]]"

"[[HOPE CASTELLANO/i|I don't know. It seemed like what you do.]]"

[[sound lighter|A lighter rasped,]] and over the flame was the face of Gwendolyn Abara, news director of KVLR, the Voice of the Lower River, with a pen in her teeth and her glasses up in her hair. She'd quit smoking in June. She had kept the lighter for birthdays.

"[[GWENDOLYN ABARA/e|Generator,]]" said Gwendolyn around the pen. "[[GWENDOLYN ABARA/e|Ten seconds, Erno told me. Does anybody hear a generator?]]"

They all held still. There was no generator. There was no rumble in the floor and no hum in the walls, and nothing came up from the basement but the smell of it.

"[[SUNNIVA KHOURY/e|So we're off the air,]]" said Sunniva Khoury.

"[[GWENDOLYN ABARA/i|We're off the air.]]"

"[[SUNNIVA KHOURY/i|Has that ever happened?]]"

"[[GWENDOLYN ABARA/i|Nineteen eighty-six. A raccoon.]]"

[[sound footsteps on stairs|Slow feet were climbing the basement stairs]], a step and a rest, a step and a rest, and a flashlight came round the corner with an old man on the end of it. Erno Vadas had put in the transmitter with his own hands. He was supposed to have retired, and nobody had been able to make him.

"[[ERNO VADAS/a|It won't turn over,]]" he said. "[[ERNO VADAS/a|I've kicked it. I've spoken to it in Hungarian. It needs the starter battery, and some genius has borrowed the starter battery.]]"

In the light of it they all looked at Mark.

"[[MARK OLUWOLE/i|My car was dead! It was one time!]]"

"[[GWENDOLYN ABARA/i|Where is it now?]]"

"[[MARK OLUWOLE/i|In my car.]]"

"[[GWENDOLYN ABARA/i|And where's your car?]]"

"[[MARK OLUWOLE/a|My wife has it. She's in Dunlap, at her mother's.]]" He [[sound? hands on face|dragged both his hands down his face.]] "[[MARK OLUWOLE/a|I was going to put it back on Monday.]]"

[[sound? studio door|The door to studio A opened with its soft rubber kiss]], and into the beam, one hand up against the glare, came the four o'clock. That's what they called him. To the Lower River he was Tobias Finch-Moretti, eleven years in the chair, with a voice like a good car door; he wore a cardigan to read the news, and he'd never been seen to hurry.

"[[TOBIAS FINCH-MORETTI/a|I seem,]]" said the newsreader, "[[TOBIAS FINCH-MORETTI/a|to have gone quiet.]]"

"[[GWENDOLYN ABARA/i|We've all gone quiet, Tobias. It's the power.]]"

"[[TOBIAS FINCH-MORETTI/i|How much of it?]]"

That was the question. Sunniva had gotten to the window by feel, and she [[sound blinds|ran up the blinds with a clatter.]] Nobody spoke. From the fifth floor you can see the whole of the valley, the mill and the hospital on its hill and the long string of the bridge. There wasn't a light in it. It was the middle of January, a quarter to four in the morning, and eleven below.

"[[SUNNIVA KHOURY/a|It's everything,]]" she said. "[[SUNNIVA KHOURY/a|Gwen, it's all of it. It's both banks.]]"

"[[HOPE CASTELLANO/e|Is it a war?]]" asked Hope, coming out from under the desk.

"[[GWENDOLYN ABARA/e|It's a substation,]]" Gwendolyn said. "[[GWENDOLYN ABARA/e|It's always a substation. Sunny, who've we got with a phone that works?]]"

* * *

They had four phones. Two had bars. By the light of the flashlight, stood on its end on a coffee can, the news director dealt them out like cards.

"[[GWENDOLYN ABARA/i|Sunny, the power company. Don't take the recording for an answer. Mark, the hospital. Then the sheriff.]]"

"[[MARK OLUWOLE/i|What do I ask the hospital?]]"

"[[GWENDOLYN ABARA/i|Whether they can see what they're doing.]]"

"[[HOPE CASTELLANO/a|What about me?]]" said the intern.

"[[GWENDOLYN ABARA/i|You've got the best handwriting. You're the printer.]]"

"[[HOPE CASTELLANO/a|I'm the printer,]]" she repeated, and found herself a legal pad, and stood up straighter.

Tobias had taken off his watch and laid it in the light, where he could see the hands. "[[TOBIAS FINCH-MORETTI/e|I don't wish to be a wet blanket,]]" he observed, "[[TOBIAS FINCH-MORETTI/e|but what precisely am I going to read it into?]]"

Nobody had a reply to that. Sunniva, on hold, could be heard [[sound? humming|humming along with the music through her teeth]]; [[sound? hold music|a tiny string band was playing in her hand.]]

"[[ERNO VADAS/i|How long do you need?]]"

They had forgotten him. The engineer was sitting on the step of the studio in his overcoat, with his hat on his knee.

"[[GWENDOLYN ABARA/i|What do you mean, how long?]]"

"[[ERNO VADAS/i|The transmitter on the hill has its own battery. It isn't for broadcasting. It's for the red lamp on the mast, so that airplanes don't hit it. But a battery's a battery. If I turn off the lamp I can give you, what, a couple of hundred watts.]]"

"[[GWENDOLYN ABARA/i|For how long?]]"

"[[ERNO VADAS/i|Twenty minutes. Maybe twenty-two.]]"

"[[GWENDOLYN ABARA/i|Is that legal?]]"

"[[ERNO VADAS/e|To turn off the lamp?]]" Erno turned the hat around by its brim. "[[ERNO VADAS/e|It is extremely illegal.]]"

"[[TOBIAS FINCH-MORETTI/a|Are there any airplanes?]]" the newsreader asked.

"[[ERNO VADAS/i|At four in the morning? The mail. He comes over at half past.]]"

"[[TOBIAS FINCH-MORETTI/e|Then I'd better be done by half past,]]" said Tobias.

"[[GWENDOLYN ABARA/i|You can run it from here?]]"

"[[ERNO VADAS/i|There's a line. It's copper, it's from before the flood. It wants no power but what I put in it. I'll need the car battery out of somebody's car.]]"

Every head came around again.

"[[MARK OLUWOLE/i|I don't HAVE a car! I just told you! My wife has it!]]"

"[[HOPE CASTELLANO/a|I've got a moped,]]" said the intern.

* * *

[[sound dragging|It came up five flights in the hood of Mark's parka, bumping at every stair]], because the elevator was dead and it leaked. By then it was seven minutes to four. Erno had his sleeves rolled and a screwdriver between his teeth, and he took the thing from them as a surgeon takes a baby.

"[[SUNNIVA KHOURY/e|Got her!]]" Sunniva clapped a hand over the phone. "[[SUNNIVA KHOURY/e|It's a human. She's called Bernadette, she's crying, she's been on since midnight. It's the Ansel Creek substation. Ice on the lines. She thinks six hours, but she isn't supposed to tell me.]]"

"[[GWENDOLYN ABARA/i|Will she say it to us?]]"

"[[SUNNIVA KHOURY/i|No. She'll say 'crews are responding.']]"

"[[GWENDOLYN ABARA/i|Then it's a source with knowledge. Hope, write it down. Mark?]]"

"[[MARK OLUWOLE/a|Hospital's okay. They've got their generator, they've got fuel till tomorrow night. It's the other thing.]]" He had two fingers on a line of his notebook. "[[MARK OLUWOLE/a|It's people on oxygen. At home. They've got machines, and the machines have got maybe four hours in them, and nobody knows who they all are. There's a list, but it's on a computer.]]"

"[[TOBIAS FINCH-MORETTI/e|How many people?]]" asked Tobias.

"[[MARK OLUWOLE/i|The nurse figures thirty. They should come in, or call, and somebody'll come for them. But the landlines run through a box with a plug on it now, so half of them don't have a phone.]]"

"[[SUNNIVA KHOURY/e|Do they have a radio?]]" said Sunniva.

"[[TOBIAS FINCH-MORETTI/a|They're eighty years old,]]" said the anchor quietly. "[[TOBIAS FINCH-MORETTI/a|They've all got a radio.]]"

It was odd what that did to the room. They had been playing at it up to then, a little, the way you do in a power cut. Hope could feel something click into place, though it made no noise, and she turned to a clean sheet and drew a line under the old one.

"[[GWENDOLYN ABARA/e|That's the lead, then,]]" said Gwendolyn. "[[GWENDOLYN ABARA/e|The lead is oxygen. Then the six hours, then keep your taps dripping. What else? Think. You're in bed, it's black, your kid's asking if it's a war.]]"

"[[HOPE CASTELLANO/e|Don't run the grill in the house,]]" said Hope.

"[[GWENDOLYN ABARA/i|Good. Write it.]]"

"[[MARK OLUWOLE/i|The bridge is sheet ice. The sheriff's closed it.]]"

"[[SUNNIVA KHOURY/i|There's a warming room at the Methodists'.]]"

"[[GWENDOLYN ABARA/i|Which Methodists?]]"

"[[SUNNIVA KHOURY/a|Upper. No, hang on.]]" She said something into the phone. "[[SUNNIVA KHOURY/a|Bernadette says Lower. She goes there.]]"

"[[ERNO VADAS/a|I would like,]]" came a voice from underneath the console, "[[ERNO VADAS/a|somebody with small hands to hold this. And not let go of it, whatever it does.]]"

"[[HOPE CASTELLANO/i|What's it going to do?]]"

"[[ERNO VADAS/i|Bite.]]"

[[sound electric crackle|There was a crackle and a fat blue spark,]] and the intern said a word that you can't say on the radio. On the console one needle, out of sixty, lifted itself off its pin.

"[[ERNO VADAS/a|Ha,]]" breathed the old man.

* * *

"[[TOBIAS FINCH-MORETTI/e|Good morning,]]" said Tobias Finch-Moretti. "[[TOBIAS FINCH-MORETTI/e|This is KVLR, and it's four o'clock. We're broadcasting tonight by the light of one flashlight and the battery of a moped, so you'll forgive me if I come to the point.]]

"[[TOBIAS FINCH-MORETTI/i|If you, or someone in your house, is on an oxygen machine, this is for you. Your machine has a battery. It will last you about four hours from when the power failed, and the power failed at three forty-one. Please don't wait. If your phone works, call Saint Brannoc's at the number I'm about to give. If it doesn't, then hang a sheet, a towel, anything white, out of your front window, and somebody will come.]]

"[[TOBIAS FINCH-MORETTI/i|Those of you with no one on oxygen: put your boots on and look for the sheets.]]"

It had not been on the legal pad. Gwendolyn, on the other side of the glass, looked at Mark, and Mark was looking at the pad.

"[[GWENDOLYN ABARA/i|Did you write that? With the sheets?]]"

"[[MARK OLUWOLE/i|No.]]"

"[[GWENDOLYN ABARA/i|Did she?]]"

"[[MARK OLUWOLE/i|He just did it. He made it up. Is that okay?]]"

"[[GWENDOLYN ABARA/a|Get me the sheriff back,]]" she said, "[[GWENDOLYN ABARA/a|and tell him it was his idea.]]"

He read on, through the ice and the grill and the Lower Methodists, unhurried, in that voice. He might have been reading a recipe. [[sound page turned|When he turned a page you could hear it]], and when he stopped for breath you heard how small the room was. It was eleven minutes past by the watch. It was fourteen.

Then [[sound phone ringing|the desk phone rang.]] They all jumped a foot; it was the red one, the old request line, and no one had known that it was still connected to anything.

"[[HOPE CASTELLANO/e|KVLR,]]" said Hope, who was nearest. "[[HOPE CASTELLANO/e|Hello? Yes, ma'am. No, ma'am, this isn't him, he's on the air. Yes. Hold on, please.]]" She [[sound? receiver|put the receiver against her shirt.]] Her eyes were very big. "[[HOPE CASTELLANO/e|It's a Mrs. Pruitt on Quarry Road. She's got her husband on a machine and it's beeping. She called the number and it's busy.]]"

"[[GWENDOLYN ABARA/a|Give it here. No. Wait.]]" The news director had her hand out, and she drew it back. "[[GWENDOLYN ABARA/a|Erno, can you put that line to air?]]"

"[[ERNO VADAS/i|I can put a cat to air.]]"

"[[GWENDOLYN ABARA/i|Do it.]]"

[[sound click on line|A click; a wash of static]], and under it, in every kitchen from the mill to the county line, [[sound? breathing on line|somebody old was breathing into a telephone.]]

"[[IDA PRUITT/i|Hello?]]"

"[[TOBIAS FINCH-MORETTI/i|Mrs. Pruitt, this is Tobias. You're on the radio with me. Would you tell me where you are?]]"

"[[IDA PRUITT/i|I know I'm on the radio, I can hear myself. It's Ida. We're at two-twelve Quarry, it's the one with the wagon wheel. He's gone kind of gray.]]"

"[[TOBIAS FINCH-MORETTI/i|Has he got a spare bottle, Ida? A little green one?]]"

"[[IDA PRUITT/i|It's in the shed. I can't get the shed open. It's froze.]]"

"[[TOBIAS FINCH-MORETTI/i|What's your husband's name?]]"

"[[IDA PRUITT/i|Walter.]]" [[sound beeping on line|Behind her the machine could be heard plainly, three beeps and a gap.]] "[[IDA PRUITT/i|He can't talk just now.]]"

"[[TOBIAS FINCH-MORETTI/i|That's all right. I'll talk. Who lives on Quarry Road? I'm asking everybody now. There's a couple at two-twelve, with a wagon wheel, and a shed that's frozen shut. It wants someone with a crowbar. You don't need to call me. Just go.]]"

He stopped. He did what nobody does in radio, which is nothing. [[sound static|The line hissed.]] In the newsroom Sunniva had her knuckles in her mouth. Six seconds; eight. Dead air, they call it, and Mark had once heard a man get fired for five.

"[[ERNO VADAS/e|Four minutes,]]" Erno muttered to no one. "[[ERNO VADAS/e|And the mail plane.]]"

"[[GWENDOLYN ABARA/i|I don't care about the mail plane.]]"

"[[ERNO VADAS/i|The pilot does.]]"

"[[IDA PRUITT/a|There's a light,]]" said the woman on the line.

"[[TOBIAS FINCH-MORETTI/i|What sort of a light?]]"

"[[IDA PRUITT/i|On the road. There's two. There's, my goodness, there's a whole bunch of them. They've got their robes on.]]" [[sound knocking on line|Far down the wire somebody was pounding on a door,]] and [[sound dog barking on line|a dog had started up.]] "[[IDA PRUITT/i|Come in, it's open! It's around the back! Well, don't wipe your feet!]]"

[[sound receiver put down|The receiver went down on something hard.]] They listened to it, all of them, as you'd listen at a keyhole: [[sound footsteps on line|the boots going through,]] [[sound wood breaking on line|a screech of wood,]] [[sound voices on line|men calling to each other]], [[sound beeping on line|and that beep, and that beep, and that beep.]] And then [[sound hiss of oxygen on line|a long, long hiss.]]

"[[IDA PRUITT/e|He's pinking up,]]" said Ida Pruitt in their ears. "[[IDA PRUITT/e|He wants to know who won the game.]]"

"[[TOBIAS FINCH-MORETTI/a|Tell Walter,]]" said the anchor, and it was the only time in eleven years that anybody heard it shake, "[[TOBIAS FINCH-MORETTI/a|that they went to overtime. This is KVLR. It's four twenty-six, and I'm told we have to put out a light, I beg your pardon, put one on. Leave your radios where they are. We'll be back.]]"

[[sound switch|Erno threw the switch.]] On the hill, five miles off, a red lamp opened its eye. They stood at the window in a row, and after a minute or so [[sound airplane|a little plane came droning up the valley]] underneath the stars, and went around it.

* * *

They'd run out of chairs on that side, so they [[sound? sitting down|sat on the floor]]. Hope had two Band-Aids on. Someone had found the birthday cupboard, and there were candles all along the baseboard, the thin twisty kind, pink and blue.

"[[MARK OLUWOLE/e|Thirty-one sheets,]]" Mark reported from the phone. "[[MARK OLUWOLE/e|The sheriff says thirty-one. He's taking full credit.]]"

"[[GWENDOLYN ABARA/i|Let him.]]"

"[[SUNNIVA KHOURY/i|Bernadette says hi.]]"

"[[GWENDOLYN ABARA/i|Is she still crying?]]"

"[[SUNNIVA KHOURY/i|She's still crying, but it's a different kind.]]"

[[sound knock|There was a rap on the glass of the outer door]], and a trooper looked in. He had climbed all five flights in his boots. There was ice in his mustache, and he carried, hugged to his chest, something square in a blanket.

"[[THE TROOPER/a|I've got a starter battery here,]]" said the trooper. "[[THE TROOPER/a|A lady in Dunlap flagged me down. She says it belongs to a Mark, and she says to tell him she heard him say it was her that had it.]]"

"[[MARK OLUWOLE/i|That went out? On the air?]]"

"[[ERNO VADAS/e|I was testing the line,]]" said Erno, not looking up.

"[[THE TROOPER/i|She'd like her car seat back, too. And which one of you's the four o'clock?]]"

Tobias raised one finger. He was lying flat on the carpet with the cardigan folded under his head.

"[[THE TROOPER/a|My mother's on Quarry,]]" the trooper told him. "[[THE TROOPER/a|That's all. She had the crowbar.]]"

[[sound generator starts|Ten minutes later something coughed in the basement, and caught,]] and the floor began to tremble; and overhead, one after the other, [[sound? fluorescent lights|the tubes pinged on.]] They [[sound? groan|groaned]] and covered their eyes. On the wall the clock shook itself and went forward, from three forty-one to three forty-two, as if nothing had been happening.

"[[TOBIAS FINCH-MORETTI/a|I don't suppose,]]" said the voice from the carpet, "[[TOBIAS FINCH-MORETTI/a|that anyone's written the five?]]"

"[[MARK OLUWOLE/e|I had six hundred words on the school board,]]" Mark began.

"[[GWENDOLYN ABARA/e|Mark,]]" said Gwendolyn. "[[GWENDOLYN ABARA/e|Save it.]]"
