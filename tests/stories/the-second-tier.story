set: test
NERYS PARGETER (f): Nerys, Nerys Pargeter, Mum, Mrs Pargeter
IGNATIUS PARGETER (m): Ignatius, Iggy, Dad
CORDELIA PARGETER (f): Cordelia, Cordie, the bride
PIERS PARGETER (m): Piers
JOY PARGETER (f): Joy
OTTILIE PARGETER (f): Ottilie, Aunt Ottilie, Great-aunt Ottilie, Tilly, the old lady
BRAM PARGETER (m): Bram
ZAHRA PARGETER (f): Zahra
THE FLORIST (m): the florist, the young man
WINSTON ADEBOYE (m): Winston, Winston Adeboye, the groom
---
By half past seven there were seven Pargeters in a kitchen built for two, and one of them was standing on a chair.

‘[[NERYS PARGETER/e|Nobody move.]]’ Nerys had a cake slice in one hand and a torch in the other. ‘[[NERYS PARGETER/e|Nobody so much as breathe. I counted three tiers last night. I went to bed on three tiers.]]’

‘[[PIERS PARGETER/a|And now,]]’ said her eldest, from the floor, ‘[[PIERS PARGETER/a|there are—]]’

‘[[NERYS PARGETER/i|Two, Piers. Thank you. I can still do two.]]’

[[sound kettle|The kettle came up to its scream]] and Ignatius reached round his wife to take it off. He had on his wedding shirt, his wedding waistcoat and his gardening trousers. ‘[[IGNATIUS PARGETER/e|It can’t have gone far, love. It’s fruit.]]’

‘[[NERYS PARGETER/i|What has that got to do with it?]]’

‘[[IGNATIUS PARGETER/e|Well, it’s heavy.]]’ Ignatius poured, since pouring was a thing he could be sure of. [[sound tea|Tea gurgled into seven cups that did not match.]] There had been a time, Nerys would tell you, when she could say a thing in this room and have only one person answer it. That was before Bram. Since then it had been like living in a rookery, and the rooks had married, and the ones they married talked too.

Joy, who was seventeen and had been put in charge of toast, [[sound? laugh|let out a snort]] and turned it into a cough. [[sound toaster|The toaster went off with a clang.]] ‘[[JOY PARGETER/e|Who wants this? It’s only burnt on the one side.]]’

‘[[OTTILIE PARGETER/e|I’ll have it.]]’ Great-aunt Ottilie held up a hand from the depths of the only comfortable seat. ‘[[OTTILIE PARGETER/e|I like a bit of carbon.]]’

‘[[NERYS PARGETER/i|Tilly, you had two eggs at six.]]’

‘[[OTTILIE PARGETER/i|That was breakfast.]]’

The fact was that there had been a third tier, or rather a second, since it was the middle one that was missing. The bottom stood on the dresser, wide and white as a snowfield. The top stood beside it in a hatbox. Between them was a ring of icing sugar and nothing at all. On the lid of the hatbox Nerys had written ‘Do Not Lift’ in felt pen, and no one had.

‘[[ZAHRA PARGETER/e|Could it be a theft?]]’ Zahra asked. She had married into the family in April and still asked things as if they might be on a test. ‘[[ZAHRA PARGETER/e|In my family it would be a theft.]]’

‘[[BRAM PARGETER/e|In your family they’d have taken the telly,]]’ said Bram.

‘[[ZAHRA PARGETER/e|In my family we’d have locked the back door.]]’ Zahra said it without heat, as a matter of record.

They all turned to look at the back door.

‘[[NERYS PARGETER/e|Bram,]]’ said Nerys.

‘[[BRAM PARGETER/i|It wasn’t me.]]’

‘[[NERYS PARGETER/i|You were last in. I heard you. You fell over the dog.]]’

‘[[BRAM PARGETER/i|I fell over Piers!]]’

‘[[PIERS PARGETER/e|I was asleep,]]’ said Piers with dignity. ‘[[PIERS PARGETER/e|On the mat. Where I was put.]]’

[[sound knock|Somebody knocked at the front of the house, three brisk knocks,]] and seven Pargeters drew in their elbows to let Joy past. She was back almost at once with a young man behind a great many lilies.

‘[[THE FLORIST/a|Pargeter?]]’ he said.

‘[[IGNATIUS PARGETER/e|Which?]]’ asked Ignatius.

‘[[THE FLORIST/a|All of them, looks like. I’ve got a Pargeter bridal, a Pargeter mother-of, four Pargeter buttonholes and—]]’ He consulted his wrist, on which it was all written in biro. ‘[[THE FLORIST/a|And a wreath.]]’

‘[[NERYS PARGETER/i|A what?]]’

‘[[THE FLORIST/i|It does say wreath.]]’

‘[[OTTILIE PARGETER/a|That’s mine,]]’ said the old lady comfortably. ‘[[OTTILIE PARGETER/a|They were doing two for one.]]’

Nerys turned the torch on her. ‘[[NERYS PARGETER/e|Who’s dead, Tilly?]]’

‘[[OTTILIE PARGETER/i|Nobody yet. I thought I’d see what I was getting.]]’

The florist looked for somewhere to put the lilies, and found the sink. ‘[[THE FLORIST/a|Only I’ve got to be in Didcot by nine,]]’ he told the room. ‘[[THE FLORIST/a|Could one of you sign?]]’

‘[[PIERS PARGETER/e|Which one?]]’ said Piers.

‘[[THE FLORIST/i|Any Pargeter will do.]]’

‘[[IGNATIUS PARGETER/e|Story of my life,]]’ said Ignatius, and took the pen.

# The stairs

Cordelia Pargeter sat on the fifth stair from the bottom in her dressing gown and her veil. From there you could hear everything that was said in the kitchen, and she had known it since she was four.

‘[[CORDELIA PARGETER/i|Have they found it?]]’

‘[[JOY PARGETER/e|They’ve found a wreath.]]’ Joy [[sound? sit|dropped down on the stair below]] and gave her half a slice of toast. ‘[[JOY PARGETER/e|Eat that. You’re green.]]’

‘[[CORDELIA PARGETER/i|It’s the light.]]’

‘[[JOY PARGETER/i|It’s ten hours without food, you muppet.]]’

‘[[CORDELIA PARGETER/i|Are you going to be nice to me at all today?]]’

‘[[JOY PARGETER/i|I got up at five to iron you.]]’

Cordelia ate the toast. She had dreamt that night that the organ wouldn’t stop, it went on and on and the roof came down in lumps; and she had woken at two to a house without a sound in it. She had gone down. She had stood in the dark and looked at her cake.

‘[[CORDELIA PARGETER/i|Joy?]]’

‘[[JOY PARGETER/i|Mm.]]’

‘[[CORDELIA PARGETER/i|If somebody had done something. Something really stupid. Would you want to be told, or would you rather be able to say you didn’t know?]]’

Joy took her time. [[sound clock|On the landing the long clock gathered itself and coughed up eight.]] ‘[[JOY PARGETER/e|Is this about Winston?]]’

‘[[CORDELIA PARGETER/i|No! God, no. It’s about marzipan.]]’

‘[[JOY PARGETER/a|Cordie.]]’ She put down the crust. She had a face made for mischief, and it was strange to see it without any. ‘[[JOY PARGETER/a|What did you do?]]’

‘[[CORDELIA PARGETER/i|I only wanted to see if it was straight.]]’

[[sound crash|Something made of china went over in the kitchen,]] and after it came their mother’s voice, very calm, asking who had left a wreath on the draining board.

‘[[CORDELIA PARGETER/e|It’s in the car,]]’ Cordelia whispered.

‘[[JOY PARGETER/i|Whose car?]]’

‘[[CORDELIA PARGETER/i|Dad’s. It’s on the back seat. It’s got the belt on.]]’

‘[[JOY PARGETER/i|Why has it got the—]]’

‘[[CORDELIA PARGETER/a|Because it leaned! It leaned, Joy, I moved it a bit and it came off its pillars, so I thought I’d drive it round to Mrs Okonjo’s and she could mend it, and I got as far as the gate and then I thought about what I looked like. At two in the morning. In this.]]’ She plucked at the veil. ‘[[CORDELIA PARGETER/a|So I came back to bed.]]’

‘[[JOY PARGETER/i|You were wearing the veil? In the car?]]’

‘[[CORDELIA PARGETER/i|I’d been trying it on.]]’

For a moment it hung in the balance. Then Joy put her head down on her knees, and [[sound laugh|her whole back shook, and at last it got out, a long helpless whoop]] that must have carried to the road.

‘[[NERYS PARGETER/e|What’s so funny out there?]]’ Nerys called.

‘[[CORDELIA PARGETER/e|Nothing!]]’ shouted Cordelia.

‘[[JOY PARGETER/e|Private joke,]]’ shouted Joy, and bit her own knee.

* * *

‘[[OTTILIE PARGETER/e|I’ll tell you what I think,]]’ said Aunt Ottilie.

‘[[BRAM PARGETER/i|Here we go.]]’

‘[[OTTILIE PARGETER/i|Be quiet, Bram, I held you at the font. I think it’s the other side. I think it’s those Adeboyes.]]’

‘[[NERYS PARGETER/i|Tilly!]]’

‘[[OTTILIE PARGETER/i|I’m not saying it’s not friendly. When I married my Edgar his brothers stole the piano.]]’

‘[[ZAHRA PARGETER/e|Who did?]]’ asked Zahra, enchanted. She had taken out a pencil.

‘[[OTTILIE PARGETER/i|All four of them. They put it on a coal cart. We got it back for a ham.]]’

Piers, sweeping up what had been the fish kettle’s lid and the gravy boat, leaned on the broom to think this over. ‘[[PIERS PARGETER/e|So we ought to be expecting a demand.]]’

‘[[IGNATIUS PARGETER/e|I’m not giving anyone a ham,]]’ said Ignatius.

‘[[PIERS PARGETER/i|We haven’t got a ham, Dad.]]’

‘[[IGNATIUS PARGETER/i|That’s what I’m saying.]]’

‘[[OTTILIE PARGETER/e|It was a very small piano,]]’ said Aunt Ottilie, to nobody in particular. She could hear it still, on a warm night, the whole keyboard jangling as they went over the cobbles, and Edgar running behind in his socks. ‘[[OTTILIE PARGETER/e|They’d have given it back for sausages, but he panicked.]]’

‘[[NERYS PARGETER/e|Would you all—]]’ Nerys had come down off the chair. She had been up since four, and there was royal icing in her fringe. ‘[[NERYS PARGETER/e|Would everyone who isn’t any use please go and be no use upstairs? Not you, Zahra.]]’

Nobody stirred. In fact the kitchen got fuller, because Joy came back into it, pink about the eyes, and behind her, in her veil, the bride.

‘[[CORDELIA PARGETER/e|Morning,]]’ said Cordelia.

‘[[IGNATIUS PARGETER/a|Don’t look, don’t look,]]’ cried her father, both hands over his face. ‘[[IGNATIUS PARGETER/a|It’s bad luck!]]’

‘[[CORDELIA PARGETER/i|That’s the groom, Dad.]]’

‘[[IGNATIUS PARGETER/i|Is it? Oh, well then. Hello, sweetheart. You’ve got butter on your chin.]]’

‘[[CORDELIA PARGETER/i|Mum, can I borrow the car keys?]]’

Nerys did not so much as turn round. ‘[[NERYS PARGETER/e|What for?]]’

‘[[CORDELIA PARGETER/i|Fresh air.]]’

‘[[NERYS PARGETER/i|There’s a garden.]]’

‘[[JOY PARGETER/e|She wants to sit somewhere quiet,]]’ said Joy.

‘[[BRAM PARGETER/e|I’ll drive her,]]’ Bram offered.

‘[[CORDELIA PARGETER/e|No!]]’ said Cordelia.

‘[[JOY PARGETER/e|No,]]’ said Joy at the same time, rather louder, and then, because everyone was looking: ‘[[JOY PARGETER/e|You drive like a milkman.]]’

‘[[BRAM PARGETER/i|I drive like a very good milkman.]]’

Zahra looked at the one sister and then at the other. She was, it has to be said, a solicitor. ‘[[ZAHRA PARGETER/e|Where is the car?]]’ she asked gently.

[[sound horn|A horn blared in the lane.]] [[sound horn|It blared again, and went on;]] and then [[sound shout|someone was shouting over it]], and [[sound gravel|feet came pelting up the gravel]], and [[sound door|the back door flew open and hit the mangle]]. It was Winston Adeboye. He was wearing one shoe.

‘[[WINSTON ADEBOYE/a|I haven’t seen her,]]’ he panted, with his eyes screwed shut. ‘[[WINSTON ADEBOYE/a|Is she in here? Don’t tell me. I haven’t seen her.]]’

‘[[CORDELIA PARGETER/e|I’m under the table,]]’ said Cordelia, who by then was.

‘[[WINSTON ADEBOYE/i|Cordie! Are you all right?]]’

‘[[CORDELIA PARGETER/i|I’m fine. Why are you here?]]’

‘[[WINSTON ADEBOYE/i|There’s a car rolling down the lane with nobody in it. It’s your dad’s. I thought you’d made a run for it.]]’

For a moment you could have heard the icing set.

Bram broke it. ‘[[BRAM PARGETER/e|Well, it wasn’t me.]]’

‘[[IGNATIUS PARGETER/e|The handbrake,]]’ said Ignatius, as a man says the name of an old enemy.

‘[[CORDELIA PARGETER/i|I put it on!]]’

‘[[IGNATIUS PARGETER/i|You have to put it on twice.]]’

‘[[NERYS PARGETER/e|You put it on,]]’ said Nerys slowly. She bent down and lifted the edge of the tablecloth. ‘[[NERYS PARGETER/e|When did you put it on, Cordelia?]]’

‘[[CORDELIA PARGETER/i|Mum, I can explain.]]’

‘[[WINSTON ADEBOYE/e|It’s all right, I stopped it,]]’ Winston said, groping for a chair back. ‘[[WINSTON ADEBOYE/e|I got in and stood on the brake. That’s where the shoe went. But, Mrs Pargeter, I don’t know how to tell you this. There’s somebody in the back.]]’

‘[[NERYS PARGETER/i|There’s who?]]’

‘[[WINSTON ADEBOYE/i|I only saw it in the mirror. Sort of round, and white. Wearing a seat belt.]]’

It was Ottilie who began it. [[sound laugh|She gave a wheeze like a gate, and then a cackle,]] and Bram caught it from her, and Piers from Bram, until [[sound laugh|the cups were chinking on their hooks with it]]. Only Nerys did not laugh. She walked out of the back door and across the yard in her slippers, and they heard [[sound door|the car door]], and then nothing.

‘[[ZAHRA PARGETER/e|Should someone go after her?]]’ said Zahra. She had got as far as the mat. Nobody followed. In that family you learned early that there were two kinds of quiet in Nerys, and that it was best to wait in another room until you knew which.

‘[[IGNATIUS PARGETER/e|I’ve been married thirty-one years,]]’ Ignatius said. ‘[[IGNATIUS PARGETER/e|No.]]’

‘[[WINSTON ADEBOYE/i|Can I open my eyes?]]’

‘[[CORDELIA PARGETER/i|Not yet!]]’

‘[[JOY PARGETER/e|You’re facing the fridge, Winston,]]’ Joy told him. ‘[[JOY PARGETER/e|You’re fine.]]’

Then Nerys came in again with the second tier in her arms. It had a dent in one side the size of a fist, and a length of grey webbing printed in the icing, clear as a fossil. She carried it to the dresser. She [[sound? cake|set it down on the first]], and [[sound? cake|the top one on that]], and turned the dent to the wall.

‘[[NERYS PARGETER/a|There,]]’ she said. ‘[[NERYS PARGETER/a|Three.]]’

‘[[CORDELIA PARGETER/i|Mum, I’m so sorry.]]’

‘[[NERYS PARGETER/a|What for? It leaned. I saw it leaning when I went to bed, and I was going to get up at two and drive it round to Mrs Okonjo’s.]]’ She wiped her fingers on her apron, and all at once her mouth began to go. ‘[[NERYS PARGETER/a|I overslept.]]’

Winston, with his eyes still closed, held out a handkerchief in what he took to be her direction, and his father-in-law had it off him. [[sound? sniff|Ignatius blew his nose.]] ‘[[IGNATIUS PARGETER/e|Is that tea still warm?]]’

‘[[OTTILIE PARGETER/e|And is that the other half of the toast?]]’ said Aunt Ottilie. ‘[[OTTILIE PARGETER/e|Because if there’s nobody dead, I’m hungry.]]’

If a bell had rung then, or the vicar had telephoned, they might never have got to the church at all. As it was, it was Winston who did it.

‘[[WINSTON ADEBOYE/a|I don’t want to rush anyone,]]’ he said to the fridge. ‘[[WINSTON ADEBOYE/a|But I’ve left my mother in the lane with the engine running, and she’s holding a ham.]]’
