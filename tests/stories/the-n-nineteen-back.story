set: test
GWENLLIAN PARRY (f): Gwenllian, Gwen, the driver, Parry
HARUKA (f): Haruka, Ruka, the little girl, the child, the girl
DESMOND OKORO-BLYTHE (m): Desmond, Des, the big man, the man in the hi-vis
ISKRA (f): Iskra, the nurse, the woman in the blue tunic
PIERS (m): Piers, the lad in the bow tie, the student
MARGUERITE (f): Marguerite, the other student, the girl in the taffeta
MR WETHERBY (m): Mr Wetherby, Wetherby, the old gentleman
CONTROL (m): control, the radio, Faisal
NAOKI (m): Naoki, the father, the man in the dressing gown
---
Gwenllian Parry had driven the N19 for eleven years and had a rule about the top deck, which was that nobody was ever really up there after two in the morning. There were only feet, and noises, and now and then a kebab. So when [[sound bus bell|the bell went]] between stops, ding, ding, ding, like somebody learning the piano, she took no notice until Lowther Road.

‘[[GWENLLIAN PARRY/e|Who’s the musician?]]’ Gwenllian called up the stairs.

[[sound bus bell|Ding, said the bell, ding.]]

She pulled in, [[sound handbrake|hauled on the handbrake]] and leaned out of the cab. There were five people downstairs, and none of them was looking at her. A big man in a hi-vis jacket was asleep with his mouth open. A woman in a blue tunic had her shoes off. Two students in evening dress were sharing a tray of chips, and an old gentleman sat very upright in the seat for those who need it most, a trombone case across his knees.

‘[[GWENLLIAN PARRY/i|Is anybody up there with anybody?]]’

‘[[PIERS/a|Not us,]]’ said the lad in the bow tie. ‘[[PIERS/a|Thought it was a drunk.]]’

‘[[MARGUERITE/a|It isn’t a drunk,]]’ said the girl in the taffeta. ‘[[MARGUERITE/a|It’s been singing.]]’

‘[[PIERS/i|Drunks sing.]]’

‘[[MARGUERITE/i|Not the alphabet, Piers.]]’

That woke something in the woman in the tunic. She put her shoes back on, one, two, without a word, and [[sound footsteps stairs|went up the stairs two at a time]]. They heard her stop. Then they heard her say, in quite a different voice from the one you would expect of a person with feet that sore, ‘[[ISKRA/a|Hello, sweetheart. Who are you here with?]]’

* * *

The child was five, perhaps, or a small six. She had on wellingtons, pyjamas with foxes and a cycle helmet, and she came down the stairs on her bottom, [[sound bump|bump, bump, bump]], holding a torch.

‘[[HARUKA/a|I was driving,]]’ she told everybody.

‘[[GWENLLIAN PARRY/e|Were you, cariad?]]’ said Gwenllian. ‘[[GWENLLIAN PARRY/e|I’d wondered who was.]]’

‘[[HARUKA/i|There’s a window right at the front and you can do it from there.]]’

‘[[GWENLLIAN PARRY/i|That’s the best seat. I’d sit there myself if they let me. And what’s your name?]]’

The child considered this. She looked at the woman in blue, who had come down behind her, and at the students, and at the large sleeping man. ‘[[HARUKA/a|I’m not supposed to say it to people.]]’

‘[[ISKRA/a|That’s very sensible,]]’ the woman said, and crouched. ‘[[ISKRA/a|I’m Iskra. I’m a nurse. You don’t need to tell me anything. Can you tell me if you hurt anywhere?]]’

‘[[HARUKA/i|I banged my elbow. It’s fine now.]]’

‘[[ISKRA/i|Which one?]]’

‘[[HARUKA/i|Both.]]’

Iskra inspected the elbows gravely, one after the other, and pronounced them excellent.

‘[[PIERS/e|Shouldn’t somebody ring the police?]]’ said Piers. He had gone rather pale above the bow tie. ‘[[PIERS/e|I mean, isn’t that what one does? Marguerite?]]’

‘[[MARGUERITE/i|My phone’s dead. You had mine for the torch.]]’

‘[[PIERS/i|You had mine for the taxi.]]’

‘[[MARGUERITE/i|What taxi? We’re on a bus.]]’

‘[[PIERS/i|That’s how well it went.]]’

‘[[GWENLLIAN PARRY/e|I’ll do it,]]’ said Gwenllian, ‘[[GWENLLIAN PARRY/e|that’s what the radio’s for,]]’ and she went back to the cab and unhooked the handset. [[sound radio hiss|It hissed at her.]] ‘[[GWENLLIAN PARRY/e|Control, this is November One-Nine at Lowther Road. I’ve got an unaccompanied minor.]]’

‘[[CONTROL/a|Say again?]]’ said the radio.

‘[[GWENLLIAN PARRY/i|A kid, Faisal. I’ve got a kid with no grown-up.]]’

‘[[CONTROL/i|What sort of a kid?]]’

‘[[GWENLLIAN PARRY/i|A small one! What do you mean, what sort? In a bike helmet. She got on, I don’t know where, she must have walked on behind somebody. Have you had anything come in?]]’

‘[[CONTROL/i|Nothing here. Hang on, Gwen. I’ll try the Old Bill. Stop where you are.]]’

‘[[GWENLLIAN PARRY/i|I’ve stopped.]]’

‘[[CONTROL/i|Well, stay stopped.]]’

She hung it up. In the mirror she could see the whole of her lower deck, lit up yellow like a fish tank, and [[sound rain|the rain beginning to tick on the roof]].

The big man opened his eyes. ‘[[DESMOND OKORO-BLYTHE/a|Is this Carver’s End?]]’

‘[[MARGUERITE/a|Lowther Road,]]’ the girl in the taffeta told him.

‘[[DESMOND OKORO-BLYTHE/i|Why aren’t we moving?]]’

‘[[HARUKA/a|Because of me,]]’ said the little girl, with satisfaction, and she climbed up on the seat next to his and shone the torch in his face. ‘[[HARUKA/a|Are you a builder?]]’

‘[[DESMOND OKORO-BLYTHE/i|I’m a fare inspector, off duty. Have you got a ticket?]]’

Her mouth fell open. It was a terrible moment. You could have heard a pin drop, if anyone had brought a pin.

‘[[ISKRA/e|He’s joking,]]’ Iskra said. ‘[[ISKRA/e|Tell her you’re joking.]]’

‘[[DESMOND OKORO-BLYTHE/a|I’m joking,]]’ the big man said hastily. ‘[[DESMOND OKORO-BLYTHE/a|I lay tarmac. Under-fives go free, anyhow. Ask the driver.]]’

‘[[HARUKA/i|I’m not under five. I’m six in eleven days.]]’

‘[[DESMOND OKORO-BLYTHE/a|Then you owe them for eleven days’ time, don’t you? They’ll put it on a tab. I’m Desmond.]]’ He held out a hand like a shovel, and she shook it.

* * *

At ten to three the control room had still not rung back. Gwenllian turned off the engine to save diesel. [[sound engine dies|It shuddered and died]], and the night came in.

‘[[GWENLLIAN PARRY/i|Right. Nobody’s obliged to stay. If you want to walk, walk. There’ll be another one in forty minutes, if it turns up, which it won’t.]]’

None of them got up. Marguerite passed the chips along. The old gentleman with the trombone, who had not so far uttered, took one, thanked her with a small bow and ate it as though it were a communion wafer.

‘[[MARGUERITE/e|How do we find out where she lives without asking her name?]]’ whispered Marguerite.

‘[[ISKRA/i|We ask about other things.]]’

‘[[MARGUERITE/i|Such as?]]’

Iskra turned round in her seat. ‘[[ISKRA/e|Who gave you that lovely helmet?]]’

‘[[HARUKA/i|Papa. It’s for my bike. My bike’s got a basket and a bell, but the bell’s broken, it only goes “tick”.]]’

‘[[ISKRA/i|And where do you ride it?]]’

‘[[HARUKA/i|Round the pond.]]’

‘[[DESMOND OKORO-BLYTHE/e|There’s four ponds on this route,]]’ Desmond muttered. ‘[[DESMOND OKORO-BLYTHE/e|Carver’s, the Lido, St Anne’s and that puddle by the tip.]]’

‘[[PIERS/e|Are there ducks on it?]]’ asked Piers.

‘[[HARUKA/i|There’s a dead trolley.]]’

‘[[PIERS/i|And what can you see, behind the trolley? If you look up?]]’

‘[[HARUKA/i|The sky.]]’

‘[[PIERS/i|Fair.]]’

[[sound thunder|Thunder grumbled]] somewhere over the gasworks. The child edged a little nearer to the hi-vis, and its owner, without appearing to notice, lifted an arm so that there was room beneath it.

‘[[DESMOND OKORO-BLYTHE/i|You don’t like that much, do you?]]’

‘[[HARUKA/i|I don’t mind it. It’s just big clouds being rude.]]’

‘[[DESMOND OKORO-BLYTHE/i|Who told you so?]]’

‘[[HARUKA/a|Mama.]]’ She [[sound? torch click|clicked the torch off and on]]. ‘[[HARUKA/a|That’s who I’m going to see.]]’

Nobody said anything for a second. Gwenllian found that she had taken hold of the pole.

‘[[GWENLLIAN PARRY/e|And where is she, lovely?]]’ she asked. It was Gwenllian’s lightest voice, the one she kept for drunks with bottles.

‘[[HARUKA/i|In the hospital. She’s getting my brother. They said I could come when he was out, and then the phone rang and Papa said he’s out, he’s out, and he was crying, and then he fell asleep on the sofa. So I came.]]’

‘[[GWENLLIAN PARRY/i|Which hospital? Do you know its name?]]’

‘[[HARUKA/i|The one with the nineteen. You get the nineteen and it’s the last one.]]’

‘[[ISKRA/e|The Royal.]]’ Iskra sat back. ‘[[ISKRA/e|That’s mine. I’ve just come from there. Oh, you poor lamb, you’re going the wrong way. You’re on the nineteen back.]]’

It was the wrong thing to have said. The little face under the helmet held out for a moment, and folded. [[sound crying|She wept without shame, at the top of her voice, like a kettle.]] The students looked at each other in horror.

‘[[MARGUERITE/i|Do something, Piers.]]’

‘[[PIERS/i|Me? Why me?]]’

‘[[MARGUERITE/i|You’ve got sisters!]]’

‘[[PIERS/i|They’re thirty!]]’

It was then that the old gentleman stood up. He [[sound case clasps|snapped open the two clasps of his case]], put the thing together with a twist, and set it to his lips; and [[sound trombone|out of the trombone came a long, low, slithering, extremely vulgar noise]], such as might be made by an elephant sitting on a cushion.

The crying stopped as if it had been switched off.

‘[[HARUKA/a|Do it again,]]’ said the child.

[[sound trombone|He did it again]], higher. [[sound? giggle|A hiccup, and then a giggle.]]

‘[[MR WETHERBY/a|Wetherby,]]’ said the old gentleman, lowering the slide. ‘[[MR WETHERBY/a|Forty-one years in the pit at the Alhambra. That was a cloud being rude.]]’

* * *

[[sound radio crackle|The radio crackled]] at four minutes past.

‘[[CONTROL/i|November One-Nine, you there?]]’

‘[[GWENLLIAN PARRY/e|Go on, Faisal,]]’ said Gwenllian.

‘[[CONTROL/i|We’ve got a father at Tanner’s Rise, says he woke up with the front door open. Not making a lot of sense. Kid’s called Haruka. That your one?]]’

She put her head out of the cab. ‘[[GWENLLIAN PARRY/a|Is your name Haruka?]]’

The torch went out. There was a silence, full of foxes and wellingtons.

‘[[HARUKA/i|Who told you?]]’

‘[[GWENLLIAN PARRY/i|Your papa did.]]’

‘[[HARUKA/i|Then it’s all right. It’s Ruka, really. Haruka’s for the dentist.]]’

‘[[GWENLLIAN PARRY/a|That’s her,]]’ the driver said into the handset, and had to say it twice, since something had got into her throat. ‘[[GWENLLIAN PARRY/a|Tell him she’s safe. Tell him she’s in the warm and she’s had a chip.]]’

‘[[HARUKA/a|Three chips!]]’ came a voice from behind.

‘[[GWENLLIAN PARRY/i|Three chips.]]’

‘[[CONTROL/i|He’s no car and the police say half an hour. They’ve a burglary. Can you sit tight?]]’

‘[[DESMOND OKORO-BLYTHE/e|Half an hour!]]’ said Desmond. ‘[[DESMOND OKORO-BLYTHE/e|Tanner’s Rise is six minutes from here. I did that road. I know every hole in it.]]’

‘[[GWENLLIAN PARRY/i|It isn’t on the route.]]’

‘[[DESMOND OKORO-BLYTHE/i|I know it isn’t on the route.]]’

‘[[GWENLLIAN PARRY/i|There’s a width restriction at the top. There’s a camera.]]’

‘[[DESMOND OKORO-BLYTHE/i|Seven foot six, and you’re eight foot two with your mirrors. I put the bollards in. They lift out.]]’

Gwenllian looked at him; then she looked at the others, one at a time. A bus was not a taxi. They told you that the first day, and it was up on the wall of the canteen, in capitals, under ‘Think!’

‘[[ISKRA/e|I’m not in a hurry,]]’ said Iskra.

‘[[MARGUERITE/e|Nor us.]]’ Marguerite had already got hold of a pole.

‘[[MR WETHERBY/e|I should consider it an honour,]]’ said Mr Wetherby.

‘[[CONTROL/i|Gwen? Gwen, what are you doing? Why have I got your engine on?]]’

For it was on. [[sound engine starts|It had caught the first time, with a roar]] that shook the windows, and [[sound doors hiss|the doors hissed to]].

‘[[GWENLLIAN PARRY/e|You’re breaking up, Faisal,]]’ said Gwenllian, and [[sound? handset|put the handset back on its hook]].

Nobody rang the bell. They took the corner by the launderette on what felt like two wheels; the chips went over, [[sound? shriek|Marguerite shrieked]], and [[sound trombone slide clatter|the trombone slide shot out and clattered down the aisle]].

‘[[HARUKA/e|Faster!]]’ yelled Ruka, who had been allowed to stand by the cab, in Iskra’s arms.

‘[[GWENLLIAN PARRY/i|No, not faster. I’ve got my pension to think of.]]’

‘[[DESMOND OKORO-BLYTHE/i|Left. Left here. Now mind the drain.]]’

‘[[GWENLLIAN PARRY/i|Which drain?]]’

[[sound thump|There was a thump.]]

‘[[DESMOND OKORO-BLYTHE/i|That drain.]]’

‘[[PIERS/e|I’d like it on record,]]’ Piers said from the floor, ‘[[PIERS/e|that this is a great deal better than the ball.]]’

At the top of Tanner’s Rise the bollards stood in a row in the rain. Desmond was out before they had stopped. He wrapped his arms round the first of them, like a man dancing with his aunt, and lifted. It came up with [[sound scrape|a long wet scrape]]. The lad in the bow tie ran to take the other end.

‘[[PIERS/i|My God, what’s in it?]]’

‘[[DESMOND OKORO-BLYTHE/i|Concrete. Bend your knees.]]’

‘[[PIERS/i|I’m bending them!]]’

‘[[DESMOND OKORO-BLYTHE/i|Those are your elbows, mate.]]’

Halfway down the hill every light was on in one house. A man stood in the road before it in a dressing gown, barefoot, turning round and round, as if the child might be behind him. When he saw a double-decker bus come down between the parked cars with an inch to spare on either side, he put both hands on top of his head.

‘[[HARUKA/a|That’s Papa,]]’ said the small voice at Gwenllian’s shoulder. ‘[[HARUKA/a|He hasn’t got his slippers on.]]’

[[sound brakes squeal|The brakes squealed]] and [[sound? doors|the doors opened]]. He was up the step before they had finished.

‘[[NAOKI/i|Haruka! Ruka, Ruka, I only shut my eyes, I only—]]’ The rest of it was in Japanese, into the top of a cycle helmet.

Everyone found something else to look at. Mr Wetherby wiped down his mouthpiece. [[sound? nose blowing|The nurse blew her nose, loudly]], and said it was the air conditioning, and there had never been any air conditioning on the N19.

‘[[HARUKA/e|Papa, you’re squashing,]]’ said Ruka at last. ‘[[HARUKA/e|This is Desmond. This is Iskra, she knows elbows. That’s the driver. She let me.]]’

‘[[NAOKI/a|I don’t know how to,]]’ the father began. ‘[[NAOKI/a|What can I, please, is there someone I should pay?]]’

‘[[DESMOND OKORO-BLYTHE/e|There’s the matter of a fare,]]’ said Desmond, dripping on the step. ‘[[DESMOND OKORO-BLYTHE/e|But she’s got eleven days.]]’

Naoki, for that was his name, [[sound? laugh|laughed]], and then it turned into something else, and Iskra took his elbow in a firm professional grip.

‘[[ISKRA/i|Listen to me. Boy or girl? It was a boy. What did he weigh?]]’

‘[[NAOKI/i|Three kilos. Three point one.]]’

‘[[ISKRA/i|Good. That’s good. And your wife?]]’

‘[[NAOKI/i|Tired. She is well. She is asking where we are.]]’

Iskra looked at the driver. So did the students; so did Mr Wetherby and, from under his dripping hood, Desmond. The child had already gone to her place by the cab, and switched on her torch, and aimed it up the hill, towards the Royal.

[[sound radio crackle|The radio crackled.]] ‘[[CONTROL/a|November One-Nine,]]’ it said, wearily. ‘[[CONTROL/a|I can see you on the map, you know. You’re a little red dot. You’re in somebody’s garden.]]’

Gwenllian picked up the handset.

‘[[GWENLLIAN PARRY/i|Faisal, how long is it till that baby’s visiting hours?]]’

‘[[CONTROL/i|It’s three in the morning, Gwen.]]’

‘[[GWENLLIAN PARRY/a|So we’ll be early,]]’ she said, and to those behind her, ‘[[GWENLLIAN PARRY/a|Hold tight, please.]]’

And somebody, with a torch in the other hand, [[sound bus bell|rang the bell twice]].
