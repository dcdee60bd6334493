set: test
MERIT ODUYA (f): Merit, the cashier, the girl at the till
KEVIN (m): the wolf, Kevin, Kev
THE PIG (f): the pig, the smaller one, the girl
THE TAXI DRIVER (m): the taxi driver, the driver
THE WOMAN WITH THE CAT FOOD (f): the woman with the cat food, the old lady, Mrs. Lanigan
THE CYCLIST (m): the cyclist, the man in the helmet
THE SERGEANT (f): the sergeant
---
There were four people in the shop when the wolf and the pig came in.

There was Merit Oduya, behind the till, with a library book under the counter. There was a taxi driver, choosing a sandwich from among the dead ones in the fridge. There was a woman with a basket of cat food. And there was a cyclist, dripping on the mat, who wanted to know if they sold inner tubes.

“[[MERIT ODUYA/e|We have batteries,]]” said Merit, “[[MERIT ODUYA/e|and we have string.]]”

“[[THE CYCLIST/a|String’s no good to me.]]” He had his helmet on still, with a small red light winking at the back of it. “[[THE CYCLIST/a|It’s a seven-hundred by twenty-eight.]]”

“[[MERIT ODUYA/i|It’s quite strong string.]]”

[[sound chime|The door chimed.]] It had a chime that played the first six notes of something, nobody had ever worked out of what. [[sound rain|The rain came in with it, and the hiss of the road]], and then the door swung to and there they were: two people in raincoats, one tall, one short, in plastic masks. They were good masks. The wolf had a tongue.

“[[KEVIN/a|Nobody move,]]” said the wolf.

Nobody had been going to.

“[[MERIT ODUYA/e|It isn’t Halloween,]]” said Merit. It was the tenth of March.

“[[KEVIN/a|It’s a robbery.]]” He had his right hand in his pocket, and he pushed the pocket out at her so that it made a point. “[[KEVIN/a|Okay? So, hands where I can see them. Everybody. You, with the cans.]]”

“[[THE WOMAN WITH THE CAT FOOD/a|I’m holding a basket,]]” said the woman with the cat food. “[[THE WOMAN WITH THE CAT FOOD/a|If I put up my hands I’ll drop it.]]”

“[[KEVIN/i|Put it down, then.]]”

“[[THE WOMAN WITH THE CAT FOOD/i|I’ve a bad back.]]”

“[[THE PIG/a|Here, I’ll take it,]]” said the pig, and came forward and took it from her. It was a girl’s voice, muffled, with a cold in it.

“[[THE WOMAN WITH THE CAT FOOD/i|Thank you, dear.]]”

“[[KEVIN/a|Don’t help her!]]” The wolf’s head swung round, tongue and all. “[[KEVIN/a|Do the door. I told you. You do the door, I do the talking.]]”

“[[THE PIG/i|She’s about ninety.]]”

“[[THE WOMAN WITH THE CAT FOOD/i|Eighty-four.]]”

“[[KEVIN/i|The door!]]”

The pig went back and [[sound bolt|shot the bolt]]. She turned the sign around as well, so that from inside it read “Open.” Over the freezer [[sound? buzz|one of the strip lights buzzed]], as it had been buzzing since Christmas, and the taxi driver very carefully put down his sandwich.

* * *

Merit had been told what to do in a robbery. It had been on the same sheet as the allergens. You opened the drawer; you stood back; you didn’t say anything funny. “Nobody ever died of being boring,” the owner had written at the bottom, and underlined it.

“[[KEVIN/a|The till,]]” said the wolf.

“[[MERIT ODUYA/i|It won’t open.]]”

“[[KEVIN/i|Don’t mess me about.]]”

“[[MERIT ODUYA/i|I’m not. It won’t open unless I ring something up. You have to buy something.]]”

[[sound? breath|Behind the plastic there was a sound of breathing.]] “[[KEVIN/a|Like what?]]”

“[[MERIT ODUYA/i|Anything. Gum.]]”

“[[THE TAXI DRIVER/a|Get the mints,]]” the taxi driver suggested. “[[THE TAXI DRIVER/a|They’re two for one.]]”

“[[KEVIN/a|Did I ask you?]]” The pocket came around to point at him. “[[KEVIN/a|Did I?]]”

“[[THE TAXI DRIVER/i|No, boss.]]”

“[[KEVIN/i|What’s that in your hand?]]”

“[[THE TAXI DRIVER/i|My keys.]]”

“[[KEVIN/i|Put them on the floor.]]”

[[sound keys|They rang on the tiles.]] The driver was a wide, sad man with a beaded cushion-mark across the back of his cardigan, and he kept both palms out at the level of his ears, as if he were carrying a tray. The wolf put a packet of gum on the counter. Merit passed it over the glass, and [[sound beep|the scanner beeped]].

“[[MERIT ODUYA/i|That’s one ninety.]]”

There was a pause.

“[[KEVIN/i|Are you serious?]]”

“[[MERIT ODUYA/i|It won’t open otherwise. It’s an old one. You have to put in the amount.]]”

“[[KEVIN/a|Have you got two euro?]]” the wolf asked, over his shoulder.

“[[THE PIG/i|I’ve got my bus money.]]”

“[[KEVIN/i|Give us it.]]”

“[[THE PIG/i|Then how do I get home?]]”

“[[KEVIN/a|We’ll have—]]” He shut his eyes; you could tell by the way the snout went up. “[[KEVIN/a|In one minute we’ll have all the money there is. We’ll get a taxi.]]”

“[[THE TAXI DRIVER/a|Not from me, you won’t,]]” said the driver.

It was the cyclist who laughed. He didn’t intend to. [[sound laugh|It came out through his nose, high and helpless]], and once he’d begun he couldn’t seem to stop. The wolf took three steps and shoved him in the chest with his left hand, and he went back into the display of beans.

[[sound crash|It came down with a noise like the end of the world]], and afterwards [[sound cans|a single can went on rolling, all the way down the aisle, and hit the freezer]].

“[[THE WOMAN WITH THE CAT FOOD/a|You big bully,]]” said the old lady, quite distinctly.

“[[THE CYCLIST/a|I’m all right.]]” He was sitting among the cans with his light winking. “[[THE CYCLIST/a|I think I’m all right. Am I bleeding?]]”

“[[THE PIG/a|A bit.]]” The pig had gone down on her knees beside him. “[[THE PIG/a|It’s only your lip. Have you a tissue? Has anybody got a tissue?]]”

“[[MERIT ODUYA/e|Aisle two,]]” said Merit.

“[[KEVIN/i|Leave him!]]”

“[[THE PIG/i|You said no one would get hurt, Kev!]]”

[[sound? buzz|The light buzzed.]] Everyone looked at the wolf, then, with great tact, at other things.

“[[KEVIN/a|No names,]]” he said. It was almost a whisper. “[[KEVIN/a|We said. It was the one rule we had.]]”

* * *

[[sound phone|The phone on the wall rang.]]

It was beside the cigarettes, an old gray thing that the owner would not replace. [[sound phone|It rang six times]] while they all stood and listened to it.

“[[KEVIN/i|Who’s that?]]”

“[[MERIT ODUYA/i|It’ll be Mr. Szabo. He rings at midnight, to see did I put the bread out.]]”

“[[KEVIN/i|Don’t answer it.]]”

“[[MERIT ODUYA/i|If I don’t, he’ll come down. He lives over us.]]”

[[sound? ceiling|A board creaked above their heads]], as if to bear her out. The pocket wavered. It was a curious thing, Merit thought, but the point in it had got shorter. If it was a gun, it was a very small one; if it went off, it would go off into his own knee. She had heard a real one once, on her uncle’s farm, and it had been no louder than a lid.

“[[KEVIN/i|Answer it. Be normal.]]”

She picked it up. “[[MERIT ODUYA/a|Late Stop, good evening. Yes. Yes, I did it. The pan loaves and the rolls. No, it’s quiet.]]” She looked at the cans, and the blood, and the pig with a box of tissues. “[[MERIT ODUYA/a|Four customers. Six. Yes. No, that was the radio. Good night, Mr. Szabo. I will. God bless.]]” [[sound click|She hung up.]]

“[[KEVIN/a|That was good,]]” said the wolf grudgingly.

“[[MERIT ODUYA/i|I’m doing drama.]]”

“[[THE CYCLIST/a|At the college?]]” the cyclist asked from the floor, through tissue. “[[THE CYCLIST/a|I teach there. Soils.]]”

“[[KEVIN/i|Can everyone please stop talking!]]”

“[[THE WOMAN WITH THE CAT FOOD/e|Kevin,]]” said Mrs. Lanigan.

She hadn’t spoken loudly. She had taken off her glasses and wiped them on the end of her scarf and put them back on, and she was looking up, a good long way, into the eyeholes.

“[[THE WOMAN WITH THE CAT FOOD/a|It’s Kevin Roche,]]” she said. “[[THE WOMAN WITH THE CAT FOOD/a|I thought I knew the shoulders. I had you for First Communion.]]”

“[[KEVIN/i|I don’t know who that is.]]”

“[[THE WOMAN WITH THE CAT FOOD/i|You were a lamb in the pageant. You were sick on a shepherd.]]”

“[[THE PIG/a|Were you?]]” The pig sat back on her heels. “[[THE PIG/a|You never told me that.]]”

“[[KEVIN/i|I was six!]]”

“[[THE WOMAN WITH THE CAT FOOD/i|And how’s your mother?]]”

It seemed for a moment that he would not reply. Outside [[sound bus|a bus went by, throwing up water]], and its windows crossed the ceiling one by one. Years after, at a party, Merit would tell this story and put in a gunshot. There was no gunshot. There was only the wolf, who took his hand out of his pocket to push up his mask, because something had got into his eyes; and in the hand was a banana.

“[[KEVIN/e|She’s bad, Miss,]]” said Kevin Roche. “[[KEVIN/e|She’s very bad.]]”

* * *

They sat him on the step-stool. Without the wolf he was about twenty, with a shaving rash. The pig kept hers on.

“[[THE TAXI DRIVER/a|A banana,]]” said the taxi driver. He picked up his keys. “[[THE TAXI DRIVER/a|I’d my life go past me, for a banana. I’d all my exes there.]]”

“[[KEVIN/e|I’m sorry,]]” said Kevin.

“[[THE TAXI DRIVER/i|Two of them I’d forgotten.]]”

“[[MERIT ODUYA/e|What was it for?]]” asked Merit. “[[MERIT ODUYA/e|The money?]]”

“[[KEVIN/i|The ferry. There’s a fella in Wales does the thing for her hip, he does it private. They said four thousand.]]”

“[[MERIT ODUYA/i|There’s sixty in here.]]”

“[[KEVIN/i|What?]]”

“[[MERIT ODUYA/a|There’s never more than sixty. It goes down the chute at ten. There’s a sign.]]” She pointed. It was on the door, at eye level, and it said “Staff cannot open safe,” with a picture of a safe looking sad. “[[MERIT ODUYA/a|You’d have come away with about sixty euro and some gum.]]”

“[[THE PIG/a|I said that,]]” said the pig. “[[THE PIG/a|I said, what about the sign. Didn’t I say?]]”

“[[KEVIN/i|You did.]]”

“[[THE CYCLIST/a|How long has she been waiting?]]” the cyclist asked. He had got as far as his elbows.

“[[KEVIN/i|Two years and a bit. She goes up the stairs on her hands.]]”

“[[THE CYCLIST/i|My brother does hips. I mean, not himself. He’s up at the Regional. He’s the one with the lists.]]”

[[sound? hum|The fridges hummed.]] The driver turned his head; so did the pig.

“[[THE WOMAN WITH THE CAT FOOD/e|Your brother,]]” said Mrs. Lanigan, “[[THE WOMAN WITH THE CAT FOOD/e|has the lists.]]”

“[[THE CYCLIST/i|I could ring him. I couldn’t promise. He’s never cared for me much.]]”

“[[THE TAXI DRIVER/a|Imagine that,]]” the driver murmured, though not unkindly.

“[[THE CYCLIST/i|But what would I say? That I met a fellow in a shop?]]”

“[[MERIT ODUYA/e|You’d say he gave you a hand up,]]” said Merit. “[[MERIT ODUYA/e|After you fell.]]”

There was a longish silence. Kevin looked at the banana. He seemed to be wondering how it had come there, and whether it was too late to peel it.

“[[THE CYCLIST/a|May I get up?]]” asked the cyclist.

“[[THE WOMAN WITH THE CAT FOOD/e|Give him your arm, Kevin,]]” said Mrs. Lanigan. “[[THE WOMAN WITH THE CAT FOOD/e|You’ll tell that man you’re sorry and you’ll pay for his lip.]]”

“[[KEVIN/i|Yes, Miss. I’m really sorry.]]”

“[[THE CYCLIST/i|It’s quite all right.]]”

“[[THE WOMAN WITH THE CAT FOOD/i|It is not all right. Don’t encourage him.]]”

It was then that they heard it: [[sound siren|a siren, coming down the hill from the bridge]], and getting no smaller. Kevin stood up. The pig stood up. Everybody looked at Merit.

“[[MERIT ODUYA/a|I didn’t,]]” she said. “[[MERIT ODUYA/a|I swear I didn’t. God bless. Oh, no. I never say God bless.]]”

“[[THE TAXI DRIVER/a|Is there a back way?]]” said the driver.

“[[MERIT ODUYA/i|Through the yard. It’s locked, it’s—]]”

“[[THE PIG/i|We’re done. We’re done, Kev, we’re finished, my da will murder me.]]”

“[[THE WOMAN WITH THE CAT FOOD/a|Quiet, all of you.]]” The old lady had put down her handbag on the ice-cream freezer. Thirty years fell off her. When she clapped her hands, [[sound clap|it cracked like a ruler on a desk]], and the cyclist, who’d never been in her class, came to attention. “[[THE WOMAN WITH THE CAT FOOD/a|You, bolt. You, masks. In the freezer with them, under the peas. Kevin, pick up those cans. Now, what did the rest of us see?]]”

“[[THE TAXI DRIVER/a|Me?]]” The driver thought it over, keys in hand. The siren was in the street by now. He looked at the boy on his knees among the beans, and [[sound? sigh|he sighed]] from the bottom of his cardigan. “[[THE TAXI DRIVER/a|I was looking at the sandwiches.]]”

“[[THE CYCLIST/a|I slipped,]]” said the cyclist. “[[THE CYCLIST/a|My shoes. They’re the wrong shoes for tile.]]”

“[[THE WOMAN WITH THE CAT FOOD/i|Good man.]]”

[[sound chime|The door played its six notes]], and [[sound radio|a radio squawked]], and a sergeant came in with her hand on her belt and rain running off the peak of her cap. Under the hood of the smaller raincoat there was now a face, round and pink and seventeen. It was not so very unlike the mask.

“[[THE SERGEANT/a|We’d a call from upstairs,]]” said the sergeant. She took in the six of them, one at a time. “[[THE SERGEANT/a|The gentleman was concerned. He said the girl was blessing people.]]”

“[[MERIT ODUYA/e|I’m trying it out,]]” said Merit. “[[MERIT ODUYA/e|For a part.]]”

“[[THE SERGEANT/i|And the crash?]]”

“[[THE CYCLIST/i|That was me.]]”

“[[THE SERGEANT/i|What happened to your lip?]]”

“[[THE CYCLIST/i|Beans.]]”

The sergeant let that lie where it was. She strolled along the counter. She stopped at the freezer, on which an old lady’s handbag stood, and beside it an old lady. “[[THE SERGEANT/a|Evening, Mrs. Lanigan. You’re out late.]]”

“[[THE WOMAN WITH THE CAT FOOD/i|The cats don’t keep hours. How’s the spelling, Bernadette?]]”

“[[THE SERGEANT/a|It’s grand now, Miss.]]” She’d gone a little red. [[sound? tap|Her fingers drummed once on the lid]], and stopped, and she turned to go; and then she turned back. “[[THE SERGEANT/a|Whose is the banana?]]”

No one answered. [[sound? buzz|The light buzzed and buzzed.]]

“[[KEVIN/e|Mine,]]” said Kevin, very low. “[[KEVIN/e|I haven’t paid for it.]]”

“[[THE SERGEANT/a|Well,]]” said the sergeant, “[[THE SERGEANT/a|see that you do.]]”

Merit rang it up. [[sound till|The till gave its ping, and the drawer shot open.]]
