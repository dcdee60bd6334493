set: train
HANNELORE (f): Hannelore, Hanne, the ticket seller
MARK DELACOUR (m): Mark, Mark Delacour, Delacour
AMA BOATENG-REYES (f): Ama, Ama Boateng-Reyes, Ms Reyes, the bride
PASTOR JOHN (m): Pastor John, John, the pastor
DEL (m): Del, Derek, the skipper, the ferryman
ROSA REYES (f): Rosa, Mrs Reyes, her mother, Mama
---
The woman who came running down the slip at five to nine was wearing a wedding dress and one shoe.

"[[AMA BOATENG-REYES/a|Has it gone?]]" she called.

Hannelore put her head out of the ticket window. It was a small window, in a small green hut, and she had sat behind it every summer since the divorce with a flask and a crossword. "[[HANNELORE/e|Has what gone?]]" said Hannelore.

"[[AMA BOATENG-REYES/i|The boat. The last one. To the island.]]"

"[[HANNELORE/i|That's it there. He's just having his sandwich.]]"

The bride looked. A little blunt ferry lay against the steps, [[sound engine|its engine muttering to itself]], with a man in it eating an egg roll. Behind it there was nothing but a great deal of pink water. She bent over with her hands on her knees and got her breath, and [[sound? pins|a shower of hairpins pattered down on the boards]].

"[[AMA BOATENG-REYES/a|One, please,]]" she said. "[[AMA BOATENG-REYES/a|Single.]]"

"[[HANNELORE/e|Will there be a gentleman?]]" asked Hannelore, with her hand on the roll.

"[[AMA BOATENG-REYES/i|No.]]"

"[[HANNELORE/i|Only they're cheaper with a gentleman. It's a special.]]"

"[[AMA BOATENG-REYES/i|There isn't one. There was one. There'll be no gentleman.]]"

Hannelore thought it over. Then she [[sound stamp|brought down the stamp on a pink ticket, with a bang]], and pushed it through. "[[HANNELORE/a|On the house,]]" she said. "[[HANNELORE/a|I like the sleeves.]]"

They heard the car before they saw it. [[sound car|It was coming down the hill in the wrong gear, howling.]] [[sound horn|Its horn blew at the bend.]] Ama Boateng-Reyes picked up the whole front of her skirt in both arms and went off down the steps like a woman carrying a cloud; and halfway along, there being nothing else to hide behind, she got into the hut.

"[[HANNELORE/i|You can't come in here. It's staff.]]"

"[[AMA BOATENG-REYES/i|Please.]]"

"[[HANNELORE/i|Mind the flask, then.]]"

[[sound brakes|Tyres shrieked.]] [[sound door|A car door slammed, and after it another.]] Down on the floor, between a heater and a box of lost gloves, the bride could see two dog biscuits and a calendar with lighthouses. She put her fist in her mouth. All that afternoon she had been hearing the organ in her head; it had got stuck on the same four notes, like a van reversing.

"[[ROSA REYES/a|Have you seen my daughter?]]" said a voice from outside that could have been heard in Norway.

"[[HANNELORE/e|What does she look like?]]" Hannelore asked.

"[[ROSA REYES/i|She looks like a bride! How many have you had?]]"

"[[HANNELORE/i|It's been slow.]]"

"[[PASTOR JOHN/a|We don't wish to cause any distress,]]" put in someone else, who was panting. "[[PASTOR JOHN/a|I'm Pastor John. It's merely that there are a hundred and forty people in a marquee, and they've started on the cake.]]"

"[[HANNELORE/i|And which of you's the gentleman?]]"

Nobody replied to that for a moment. [[sound gulls|A few gulls were quarrelling over the ferryman's crusts.]]

"[[MARK DELACOUR/a|I am,]]" said a third voice. It was a good one, rather low. It sounded as if it had been used for crying and hadn't yet been wiped. "[[MARK DELACOUR/a|I suppose. Mark Delacour. If you do see her, would you tell her I've got her other shoe?]]"

* * *

The three of them spread out along the quay. The mother took the lifeboat shed, the pastor took the public lavatories, and the tall young man took nothing in particular; he walked out to the end, and looked at the water, and walked back. If there was a bell still ringing in the church across the bay, it was not for him.

There is not much room on the floor of a ticket hut, and less with a train. Ama sat with her back against the safe. She'd had it all quite clear on the road: she would get on the boat; she would go over to her grandfather's house, where there was no telephone; and she'd sit on the step until she was old. It was a good plan. Nobody in it had a voice. She had been over it from all sides, between the traffic lights and the harbour, in a taxi that still had cans tied to it, and there was only one part she hadn't seen to, and that was what came after.

"[[HANNELORE/e|He's sat down on the bollard,]]" Hannelore reported, out of the corner of her mouth. She had taken up the crossword, for cover. "[[HANNELORE/e|He's got it in his lap. The shoe. What did he do, drink?]]"

"[[AMA BOATENG-REYES/i|No.]]"

"[[HANNELORE/i|Another girl?]]"

"[[AMA BOATENG-REYES/i|No! He wouldn't know how.]]"

"[[HANNELORE/i|Hit you?]]"

"[[AMA BOATENG-REYES/i|_Mark?_ He apologises to doors.]]"

"[[HANNELORE/a|I only ask. Mine ran off with a lady from the lottery.]]" She filled in a word, and then counted the squares and [[sound? rubber|rubbed it out]]. "[[HANNELORE/a|Well, then, what?]]"

The bride picked at a bead. It took her some time to find out how to begin. [[sound wind|The wind had got up a little, and was flapping the poster on the door]]; and when she did speak, it was to the box of gloves.

"[[AMA BOATENG-REYES/i|We'd got as far as the vows. And the pastor asked him, will you, and he said, 'I will.' He didn't even stop to think about it. It was like asking someone if they'd like a chip. Then he asked me.]]"

"[[HANNELORE/i|And you wouldn't?]]"

"[[AMA BOATENG-REYES/i|I couldn't hear. I saw his mouth go. It went all quiet in there, like when you dive, and I looked round, and there was everybody I've ever met. And I thought, I've been engaged for six years, and I've had a list. I've had a spreadsheet. I've never once actually been asked.]]"

"[[HANNELORE/i|He must have asked you.]]"

"[[AMA BOATENG-REYES/e|My mother asked me,]]" said Ama. "[[AMA BOATENG-REYES/e|She said, 'So when are you two going to?' We were doing the washing-up. And he said, 'Well, I'm free in June.']]"

[[sound laugh|Hannelore laughed so hard that she upset the flask.]] She clapped a hand to her lips, too late. Outside the steps had stopped their pacing; [[sound steps|now they turned, click, click, click, on a pair of very high heels, and came up to the window]].

"[[ROSA REYES/e|Who is that?]]" Mrs Reyes demanded. "[[ROSA REYES/e|Who's in there with you?]]"

"[[HANNELORE/i|It's my cat.]]"

"[[ROSA REYES/i|That was you, laughing. Why do you laugh? What is so funny about my family?]]"

"[[HANNELORE/i|It's the crossword, love. Seven down.]]"

"[[PASTOR JOHN/i|Rosa, come and sit in the car. You'll wear yourself out.]]"

"[[ROSA REYES/i|I'll sit in the car when I'm dead, John! She was always like this. At her christening she rolled off the cushion. Ama! Ama, if you're on that boat, I'm coming on it!]]"

"[[DEL/a|Nobody's coming on it,]]" said the skipper.

It was the first thing he had said. He'd finished his egg roll. He stood up in the stern, a lean brown man in a woollen hat, whose name was Derek and who had been called Del by everyone except his mother, and [[sound? hands|dusted the crumbs off his palms]]. "[[DEL/a|It's nine o'clock,]]" he went on. "[[DEL/a|I go at nine. I don't go at one past. Who's got a ticket?]]"

In the hut the bride looked at the thing in her hand. It was pink. It's not true that you can hear a heart break, or mend; there was no sound at all but the water.

"[[AMA BOATENG-REYES/a|I have,]]" said Ama, and she got to her feet.

# The Crossing

She came out with a glove stuck to her train. The sun had got down behind the island, and the light lay flat along the planks and lit up every bead on her, so that for a second or two nobody could look at her straight. Her mother opened her mouth. She was a big, handsome woman in emerald silk, who'd buried a husband, run a bakery and put three children through college on her voice alone, and everyone there braced themselves. It was the pastor, to his lasting credit, who put his hat over it.

Mark Delacour stood up from his bollard. He'd undone his tie. There was icing on his lapel where some child had taken hold of it. "[[MARK DELACOUR/e|Hello,]]" he said.

"[[AMA BOATENG-REYES/i|Hello.]]"

"[[MARK DELACOUR/i|I brought your shoe.]]"

"[[AMA BOATENG-REYES/a|I see that,]]" she said.

"[[MARK DELACOUR/a|I'm not here to fetch you. I wanted to say that. They sort of put me in the car.]]" He held it out to her, by the strap. "[[MARK DELACOUR/a|You don't have to say what it was. If you just tell me whether you're all right, I'll go back and eat some cake.]]"

"[[AMA BOATENG-REYES/i|Are _you_ all right?]]"

"[[MARK DELACOUR/e|No,]]" said Mark. "[[MARK DELACOUR/e|I don't seem to be.]]"

[[sound bell|On the ferry Del had taken hold of the bell rope, and he gave it one pull.]] [[sound chain|The chain ran in over the roller.]] Between the steps and the boat there opened a black line of water the width of a hand.

"[[DEL/a|Are you getting on, miss, or aren't you?]]" the ferryman said.

"[[AMA BOATENG-REYES/i|Yes!]]"

She jumped. [[sound thump|She landed on a coil of rope, with a thump and a noise of tearing]], and she sat there in the midst of herself like something that has come down by parachute. A yard of water; two yards. On the edge stood a tall young man in a hired suit with a white shoe in his hand, getting smaller.

"[[AMA BOATENG-REYES/a|Mark!]]" she shouted. [[sound engine|The engine had begun to roar.]] "[[AMA BOATENG-REYES/a|Ask me something!]]"

"[[MARK DELACOUR/i|What?]]"

"[[AMA BOATENG-REYES/i|Ask me! Anything!]]"

You could see him try to think. The whole slip had stopped to watch it, the boy with the crab line, the two old men with the one pair of binoculars, the taxi driver, who had still not been paid. It was no good hurrying him, it never had been; he liked to get things right. He looked at the shoe, he looked at the sky. Three yards. Her mother had got the pastor's hat off her face by now, and even she was holding her breath.

"[[MARK DELACOUR/e|Would you like,]]" yelled Mark Delacour, "[[MARK DELACOUR/e|to have dinner with me? Some time? If you're free?]]"

"[[AMA BOATENG-REYES/i|When?]]"

"[[MARK DELACOUR/i|I don't know! Are you doing anything now?]]"

"[[AMA BOATENG-REYES/i|You'd have to swim!]]"

[[sound splash|It was an enormous splash for so thin a person.]] [[sound scream|Mrs Reyes screamed.]] [[sound gulls|Every gull in the harbour went up at once]], and Hannelore, in her window, leaned right out over the sill and hooted like a girl.

"[[PASTOR JOHN/e|Dear Lord,]]" said Pastor John. "[[PASTOR JOHN/e|Can he swim?]]"

"[[ROSA REYES/a|Of course he can't swim!]]" her mother wailed. "[[ROSA REYES/a|He's an accountant! Derek! Stop the boat!]]"

"[[DEL/e|It's gone nine, Mama,]]" said Del, "[[DEL/e|I don't stop,]]" but he had already put her astern; [[sound engine|the engine coughed, and sank to a mumble]]. And he got out the boathook and held it over the side, and wasn't at all surprised to find, when he pulled, that there was a shoe on the other end of it.

Hannelore drew down her blind. She took a second pink ticket from the roll, since she had always been particular about the books, and [[sound stamp|stamped it]].
