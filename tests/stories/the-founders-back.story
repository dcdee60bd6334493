set: train
SAFIYA RAHMAN (f): Safiya, Saf, Rahman
BARNABY COPE (m): Barnaby, Cope, Barney
XANTHE (f): Xanthe, Xan
MR GRADY (m): Mr Grady, Grady, Sir
DR UNDERHAY-POLE (f): Dr Underhay-Pole, the head, the headmistress, the Pole
WILL TUCKETT (m): Will, Will Tuckett, Tuckett, the new boy
---
‘[[BARNABY COPE/e|It’s moved,]]’ said Barnaby.

‘[[XANTHE/e|It hasn’t moved,]]’ said Xanthe. ‘[[XANTHE/e|It’s a statue. That’s the entire point of statues.]]’

‘[[BARNABY COPE/i|Yesterday it was looking at the bike shed.]]’

‘[[XANTHE/i|It’s always been looking at the bike shed.]]’

‘[[BARNABY COPE/i|Now it’s looking at us.]]’

They went and stood in front of it, all three, with their bags on their backs and [[sound? rain|the rain coming down]]. It was a bronze of the Founder, who had made his money in glue. He had a frock coat, a rolled-up plan and a pigeon. He had stood on the terrace of St Cuthman’s for a hundred and nine years, and in all that time the only thing that had ever been known to happen to him was a traffic cone. It did seem to Safiya, all the same, that there was something different about his eyebrows.

‘[[SAFIYA RAHMAN/a|We’re late,]]’ she said. [[sound bell|The second bell was going already, a long rattling peal]] that meant anyone not in a chair was dead. ‘[[SAFIYA RAHMAN/a|Come on. It’s Grady.]]’

They ran. [[sound feet|Six wet shoes squealed down the length of the lower corridor.]] Past the trophies; past the dead deputy heads in their frames; past the board with the lists of who was in what, where someone had once again added *The Founder* to the under-twelve netball. [[sound door|Barnaby hit the classroom door with his shoulder, and it burst open and rebounded off the radiator.]]

‘[[MR GRADY/a|How good of you,]]’ said a voice like a cold flannel. ‘[[MR GRADY/a|Do come in, Mr Cope. Have you brought the door with you, or will you be leaving us some?]]’

‘[[BARNABY COPE/i|Sorry, sir.]]’

‘[[MR GRADY/i|And Miss Rahman. And Miss — remind me?]]’

‘[[XANTHE/i|It’s Xanthe, sir. You’ve taught me for three years.]]’

‘[[MR GRADY/a|It has felt like more.]]’ Mr Grady [[sound? chalk|laid his chalk along the ledge]]. ‘[[MR GRADY/a|Sit. This is Tuckett. Be civil to him. He’s come to us from abroad.]]’

There was a new boy next to Safiya’s seat. He was small and brown and buttoned up, with a rip in his blazer pocket, and when she [[sound? chair|dragged out her chair]] he moved his things three inches to the left, exactly, without looking at her.

‘[[SAFIYA RAHMAN/a|Hi,]]’ she whispered. ‘[[SAFIYA RAHMAN/a|Where’s abroad?]]’

‘[[WILL TUCKETT/i|Hull.]]’

‘[[SAFIYA RAHMAN/i|That isn’t abroad.]]’

‘[[WILL TUCKETT/i|I know. I told him twice.]]’

‘[[MR GRADY/e|Is there something you’d like to share, Rahman?]]’ Grady asked the blackboard.

‘[[SAFIYA RAHMAN/i|No, sir.]]’

‘[[MR GRADY/i|Then let us return to the Corn Laws.]]’

[[sound? chalk|The chalk took up its squeaking.]] [[sound? rain|Outside the window the rain fell on the Founder]], and on his pigeon. She half expected a knock on the glass. And the new boy slid a piece of paper along the desk with one finger, until it touched her sleeve. On it was written, in capitals, IT’S HOLLOW.

*

They held the meeting in the boiler room at break, because it was dry and because nobody else could stand it. You got in by the coal hatch. There were two crates, a mat that had belonged to the school cat, and a notice saying “Strictly No,” the rest of which had burned. [[sound boiler|The boiler boomed and muttered to itself.]] Barnaby had crisps.

‘[[BARNABY COPE/i|Who asked him?]]’

‘[[SAFIYA RAHMAN/e|I did,]]’ said Safiya. ‘[[SAFIYA RAHMAN/e|Show them, Will.]]’

Will Tuckett took it out of the ripped pocket. It was a bolt, as long as a pencil and furred with green, and as he turned it about in the light from the furnace they saw that one side of it had been filed quite bright.

‘[[WILL TUCKETT/a|It was on the grass,]]’ he said. ‘[[WILL TUCKETT/a|Behind. There’s four hold the plate on, in his back, under the coat. Three of them’s gone.]]’

‘[[XANTHE/i|What were you doing behind the Founder?]]’

‘[[WILL TUCKETT/i|Hiding.]]’

‘[[XANTHE/i|From who?]]’

Will looked at Barnaby’s crisps. Barnaby looked at his shoes. It went on for some time.

‘[[BARNABY COPE/i|I didn’t know he was all right then, did I?]]’

‘[[XANTHE/i|You _are_ a pig, Barney.]]’

‘[[BARNABY COPE/i|I’ve said sorry!]]’

‘[[SAFIYA RAHMAN/i|You’ve not, in fact.]]’

‘[[BARNABY COPE/a|Well, I’m about to.]]’ He held out the bag. ‘[[BARNABY COPE/a|Sorry. They’re prawn.]]’

[[sound? crisp|The new boy took one and bit it]] in half, politely. That was that, and nobody needed to mention it again.

‘[[WILL TUCKETT/a|So I knocked on him,]]’ Will said with his mouth full. ‘[[WILL TUCKETT/a|He ought to have gone _dunk_, if he was just empty. He went _dup_.]]’

‘[[SAFIYA RAHMAN/i|What’s ‘dup’?]]’

‘[[WILL TUCKETT/i|Something in him. Something soft.]]’

Nobody cared for that. [[sound clank|A pipe clanked, above their heads]], so hard that dust came down, and all four pulled in their necks.

‘[[XANTHE/e|A body?]]’ breathed Xanthe.

‘[[BARNABY COPE/i|It’d smell.]]’

‘[[XANTHE/i|Not if it was glue.]]’

‘[[SAFIYA RAHMAN/e|It isn’t a body,]]’ said Safiya, ‘[[SAFIYA RAHMAN/e|because you couldn’t get one through the hole. How big’s the plate?]]’

‘[[WILL TUCKETT/i|Like a tea tray.]]’

‘[[SAFIYA RAHMAN/i|There you are, then.]]’

‘[[XANTHE/i|You could if it was in bits.]]’

The thing about Xanthe was that she’d been brought up by her grandmother, who liked true crime. Safiya wasn’t going to think about bits. She thought about who, in a school of four hundred, owned a file; and who’d been late for assembly on Monday with rust on his cuffs; and had got as far as opening her mouth when [[sound door|the iron door clanged back against the wall]].

‘[[MR GRADY/a|Well, well,]]’ said the cold flannel.

‘[[BARNABY COPE/i|We were just getting warm, sir!]]’

‘[[MR GRADY/i|In here? You surprise me. What’s that in your hand, Tuckett?]]’

Will had, it seemed, the quickest hands in Hull. He showed both sides of both of them. ‘[[WILL TUCKETT/e|Crisp, sir.]]’

‘[[MR GRADY/i|And in the other?]]’

‘[[WILL TUCKETT/i|Prawn, sir.]]’

There were a few seconds in which you could’ve heard a bolt drop. Grady’s eyes went from one to the next of them. They were pale and rather pink at the rims, as if he hadn’t slept, and there was a smear of green across his thumb that he didn’t seem to know about. ‘[[MR GRADY/a|You’ll keep away from the statue,]]’ he said. ‘[[MR GRADY/a|It’s unsafe. I’ve told the head so. It is coming down on Saturday.]]’

‘[[SAFIYA RAHMAN/i|Who said anything about the statue, sir?]]’

[[sound steps|He went away up the steps without answering, tap, tap, tap]], and [[sound? door|the iron door swung to]].

*

If any of them had been asked, then, what they’d hear when they remembered that night, they’d have said the rain. They had told four separate lies to four separate sets of parents. Xanthe’s had been the best; it had an aunt in it. They met at the gap in the railings with their collars up, and none of them said that they ought to go home, though each of them waited to see if another would. It was Barnaby who brought the spanner, and Barnaby who fell over the wheelbarrow. [[sound crash|It went down the terrace end over end, ringing like a fire engine.]]

‘[[XANTHE/i|Shush!]]’

‘[[BARNABY COPE/i|You shush! I’m bleeding!]]’

‘[[SAFIYA RAHMAN/e|Both of you,]]’ hissed Safiya.

They crouched behind the hedge and waited for a window to light up. No one shouted. No dog came baying out of the lodge, as it had, according to Xanthe’s brother, in the year of the custard. [[sound clock|From the tower it struck eleven.]] [[sound wind|The wind was getting up in the limes]], and [[sound? rain|rain blew across the lawn in handfuls]], and there he stood in it with his plan and his pigeon, the Founder, with his back to them.

‘[[WILL TUCKETT/a|I’ll go up,]]’ said the new boy. ‘[[WILL TUCKETT/a|I’m lightest.]]’

‘[[BARNABY COPE/i|I’ll give you a leg.]]’

‘[[XANTHE/i|I’ve got the torch. Shall I put it on?]]’

‘[[SAFIYA RAHMAN/i|Not till I say. Now. No, lower, you’re lighting the whole of Shropshire.]]’

Will was standing on Barnaby’s shoulders with his cheek against the bronze. [[sound spanner|The spanner slipped, rang, and bit.]] [[sound squeak|The last bolt came round with a shriek]], a quarter of a turn, a quarter more.

‘[[BARNABY COPE/i|Hurry up. You’ve got heels like chisels.]]’

‘[[WILL TUCKETT/i|It’s coming.]]’

‘[[BARNABY COPE/i|So’s my collarbone.]]’

‘[[WILL TUCKETT/i|It’s— look out!]]’

[[sound plate|The plate dropped past them and stuck in the turf with a thud.]] Behind it was a hole, and out of the hole, very slowly, leaned something wrapped up in a tablecloth. Xanthe [[sound? gasp|gasped]]. It was Safiya who put up her arms and took it, because somebody had to, and it sagged across them, heavy and cold and soft.

‘[[DR UNDERHAY-POLE/a|I should put that down,]]’ somebody said, ‘[[DR UNDERHAY-POLE/a|if I were you. It’s older than it looks.]]’

[[sound? torch|The torch fell on the grass.]] In its light there appeared a pair of green wellingtons, then the hem of a dressing gown. Dr Underhay-Pole had an umbrella up. On her left was Mr Grady, in a hairnet. He looked, without his gown, like something that ought to be put back in its shell.

‘[[MR GRADY/i|I told you, Headmistress! I said that it would be those four.]]’

‘[[DR UNDERHAY-POLE/i|So you did. I owe you a pound. Which of you worked it out?]]’

Nobody ran. There would have been no sense in it; there’s nowhere you can run to, with a head who knows your grandmother. Three fingers pointed at Will. He was still standing on Barnaby, and so, for once, he looked down at everybody.

‘[[WILL TUCKETT/a|It was the dup, miss,]]’ he said.

‘[[DR UNDERHAY-POLE/i|I beg your pardon?]]’

‘[[SAFIYA RAHMAN/e|He means it didn’t sound empty,]]’ said Safiya, ‘[[SAFIYA RAHMAN/e|when you knocked. What is it, please? It’s leaking on me.]]’

‘[[DR UNDERHAY-POLE/a|It’s bunting,]]’ the headmistress said. ‘[[DR UNDERHAY-POLE/a|Open it, if you like. Gently. Two hundred yards of it, sewn by the boys of the year 1918, and never put up. They had news, that week, of the class above. So somebody hid it where no one would have to look at it. Mr Grady came on a letter about it in the archive at half-term.]]’

‘[[XANTHE/i|Then why was it a secret?]]’

The history master [[sound? throat|cleared his throat]]. Safiya had never heard him stuck for a word before. He looked at the thing in her arms, and it came to her that there must have been a list of them somewhere, the boys of the class above; and that he, of everybody in the building, would have read it, all the way down. ‘[[MR GRADY/a|I wished to be sure. One wouldn’t want to have raised hopes. I’ve been coming out at night with a file since All Saints’, and I’m not, as you see, a practical man.]]’

‘[[BARNABY COPE/i|You only had to ask, sir. My dad’s got an angle grinder.]]’

‘[[MR GRADY/i|Has he, Cope? Has he really?]]’

‘[[BARNABY COPE/i|Two.]]’

[[sound thunder|It thundered, over towards Wales.]] The head tilted the umbrella so that it covered as many of them as it would. ‘[[DR UNDERHAY-POLE/a|It’s the eleventh on Thursday,]]’ she said. ‘[[DR UNDERHAY-POLE/a|I thought that we might hang it, this time. I thought from the tower to the gate. It wants somebody who’s light, and doesn’t mind a height.]]’

‘[[WILL TUCKETT/e|I’ll do it,]]’ said Will, ‘[[WILL TUCKETT/e|but can I come down first, please?]]’

[[sound crash|Barnaby’s knees had been waiting for that.]]

‘[[BARNABY COPE/a|Sorry,]]’ he said from underneath. ‘[[BARNABY COPE/a|That’s twice.]]’
