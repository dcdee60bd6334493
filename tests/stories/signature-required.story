set: test
FOLASADE ADEYINKA (f): Adeyinka, Captain Adeyinka, the captain, Folasade, Captain
RUSLAN PELL (m): Pell, Commander Pell, Ruslan, the first officer, Commander
XIMENA ODUYA (f): Oduya, Lieutenant Oduya, Ximena, Lieutenant
WILL BRANDVOLD (m): Brandvold, Ensign Brandvold, Will, Ensign, the boy
AROHA KAURI (f): Kauri, Specialist Kauri, Aroha
MATEUS GARROW (m): Garrow, Chief Garrow, Mateus, Chief, the chief engineer
THE SHIP (u): the ship, the ship's voice
---
[[sound alarm|The alarm had been going for eleven seconds]] when Captain Adeyinka came onto the bridge with soap behind one ear.

"[[FOLASADE ADEYINKA/i|Somebody tell me that's a drill.]]"

"[[RUSLAN PELL/e|It's not a drill, Captain.]]" Commander Pell gave up the center seat without being asked. "[[RUSLAN PELL/e|Proximity. Something's on our tail and closing.]]"

"[[FOLASADE ADEYINKA/i|How far?]]"

"[[AROHA KAURI/e|Four thousand kilometers,]]" said Kauri from the sensor rail. "[[AROHA KAURI/e|Thirty-nine hundred. I had it at ten when I called it in. It's coming like it knows us.]]"

"[[FOLASADE ADEYINKA/i|Kill that noise, please.]]"

[[sound alarm|The alarm stopped on the rise.]] [[sound? breath|In the quiet you could hear how hard everyone was breathing,]] and beneath it [[sound hum|the long low note of the drive]], which had been there for three years and which nobody noticed any more unless it changed. The *Patience of Stones* was a survey ship. She had nineteen crew, two signal guns, and a hull that had been described in her own commissioning papers as "adequate."

[[sound? sit|Adeyinka sat.]] "[[FOLASADE ADEYINKA/e|All right. From the top, one at a time. Kauri.]]"

"[[AROHA KAURI/i|Single contact, small, no transponder. It dropped out of the shadow of that last moon and lit up. It's pulling thirty gravities.]]"

"[[XIMENA ODUYA/a|Thirty?]]" The helm officer twisted around. "[[XIMENA ODUYA/a|There's nobody alive in that.]]"

"[[AROHA KAURI/i|That's what I thought too, Lieutenant.]]"

"[[FOLASADE ADEYINKA/i|Oduya, eyes on your board. What can you give me?]]"

"[[XIMENA ODUYA/i|Two and a half, ma'am. Three, if Chief Garrow doesn't find out.]]"

"[[MATEUS GARROW/a|I'm on the line,]]" said the speaker over the door, "[[MATEUS GARROW/a|and Chief Garrow says two.]]"

"[[XIMENA ODUYA/i|Hello, Chief.]]"

"[[MATEUS GARROW/i|Don't you hello me. I've got a coolant loop down here held together with a hymnbook.]]"

"[[FOLASADE ADEYINKA/a|Two and a half, Mr. Garrow,]]" said the captain. "[[FOLASADE ADEYINKA/a|For ten minutes. Then you can have her back and say whatever you like to me.]]"

"[[MATEUS GARROW/i|I'll make a list.]]"

[[sound hum|The note of the drive climbed, a half tone and then another,]] and [[sound? rattle|every loose thing on the bridge began to buzz in its place]]. Oduya's hands moved on the board as if it were hot. She was the best pilot Adeyinka had ever served with, and she had not yet been told so, because there would be no living with her.

"[[FOLASADE ADEYINKA/i|Ensign. Have you hailed it?]]"

No answer came from the comm station. Ensign Brandvold was sitting up very straight with both hands on his earpiece. He was twenty-two years old and had joined in spring, and this was his first alarm that had not turned out to be the galley.

"[[RUSLAN PELL/e|Will,]]" said Pell, more quietly.

"[[WILL BRANDVOLD/i|Sir? Yes, sir. I mean, yes, Captain, on all the bands. I said who we were, and I said to stand off. I was very polite.]]"

"[[FOLASADE ADEYINKA/i|And?]]"

"[[WILL BRANDVOLD/i|It's not answering. But it's making a sort of a noise.]]"

"[[FOLASADE ADEYINKA/i|Let's have it.]]"

He threw a switch. [[sound chirp|Out of the speakers came a chirp, three rising notes and a pause; then again, three notes and a pause.]]

[[sound? chirp|They listened to it four times over.]] Pell rubbed the back of his neck. In the Harrow Reach, twelve years before, he had heard the lance batteries charging up over an open channel, a whine like a wet finger on a glass; and there was nothing in this of that, and still he did not care for it.

"[[XIMENA ODUYA/e|It sounds happy,]]" said Oduya.

"[[AROHA KAURI/e|It sounds like my mother's oven.]]" Kauri did not look up from her scope. She had a way of talking while she worked, as other people hum.

"[[RUSLAN PELL/i|It could be a lock tone. A missile that's acquired.]]"

"[[AROHA KAURI/i|It'd be the first missile I ever met with a tune, Commander.]]"

"[[FOLASADE ADEYINKA/i|How long, Kauri?]]"

"[[AROHA KAURI/i|At this rate? Six minutes. Less if it's showing off.]]"

"[[XIMENA ODUYA/e|I can get you another minute if I dump the survey tanks,]]" Oduya offered.

"[[MATEUS GARROW/a|You will not dump my tanks,]]" said the speaker.

"[[XIMENA ODUYA/i|They're full of pond water, Chief!]]"

"[[MATEUS GARROW/i|It took us a year to find that pond.]]"

"[[FOLASADE ADEYINKA/e|Nobody is dumping any pond,]]" said Adeyinka. She had her chin in her hand. Those who had served with her longest, and that was Pell, knew that it was when she looked as if she might doze off that you wanted to be strapped in. "[[FOLASADE ADEYINKA/e|Not yet.]]"

"[[FOLASADE ADEYINKA/a|Ship,]]" said the captain to the ceiling, "[[FOLASADE ADEYINKA/a|I want suits and doors.]]"

"[[THE SHIP/a|All hands, all hands,]]" said the ship in its cool, unhurried voice. "[[THE SHIP/a|Suits and doors. This is not a drill. The lunch menu has been suspended.]]"

[[sound doors|Bulkheads boomed shut, one after another, away down the spine of the vessel.]] The last of them was the one behind her chair.

* * *

It was nobody's idea to use the guns. That was what Pell said afterward, and it was what he wrote. But at two thousand kilometers somebody had to be the one to bring it up, and he was first officer, and it was his job to be the one.

He did it in the ready room, [[sound door|with the hatch pulled to and dogged]].

"[[FOLASADE ADEYINKA/i|No.]]"

"[[RUSLAN PELL/i|I haven't said it yet.]]"

"[[FOLASADE ADEYINKA/i|You had the face on, Ruslan. They're signal guns. They fire confetti.]]"

"[[RUSLAN PELL/i|They fire half a kilo of aluminum foil at two kilometers a second. If it's a torpedo, that might be enough to spoil its aim.]]"

"[[FOLASADE ADEYINKA/i|And if it isn't?]]"

"[[RUSLAN PELL/i|Then we've littered.]]"

She wanted to laugh, and it got as far as her eyes. [[sound hum|Through the deck came the drive, straining,]] and from somewhere aft [[sound knock|a pipe had begun to knock]]. She took a towel off the hook and dried behind her ear, finally, and stood with it in her hand.

"[[FOLASADE ADEYINKA/a|When I was a cadet,]]" she said, "[[FOLASADE ADEYINKA/a|we shot down a weather station. Did I ever tell you? It came up over the limb just where we'd been told a raider would, and I had the trigger, and I was so frightened I could hear my own eyelids. There were two technicians on it, a man and a woman. They'd been calling us for an hour. We had their frequency down wrong by one digit.]]"

"[[RUSLAN PELL/i|You've never told me that.]]"

"[[FOLASADE ADEYINKA/i|I don't tell it. It's the only reason I'm any good.]]"

He thought about that. "[[RUSLAN PELL/a|So what do we do?]]"

"[[FOLASADE ADEYINKA/a|We find the other digit.]]" [[sound click|She thumbed the panel by the door.]] "[[FOLASADE ADEYINKA/a|Brandvold, it's the captain. That tone. Is it only on the one band?]]"

"[[WILL BRANDVOLD/a|No, ma'am.]]" The boy's voice cracked and came back. "[[WILL BRANDVOLD/a|It's on a lot of them. I've been writing them down. It's funny, they're all old ones. They're all ones nobody's used since—]]"

"[[FOLASADE ADEYINKA/i|Since when?]]"

"[[WILL BRANDVOLD/i|I don't know, Captain. I wasn't born.]]"

Pell leaned in over her shoulder. "[[RUSLAN PELL/e|Read them to me, Ensign.]]"

"[[WILL BRANDVOLD/i|Four-oh-six. Four-eleven. Four-twelve and a half.]]"

"[[RUSLAN PELL/e|Four-twelve and a half,]]" Pell repeated. A very odd look was making its way across his face, like a man who has smelled his childhood in an elevator. "[[RUSLAN PELL/e|I know that. Why do I know that?]]"

[[sound alarm|The alarm went off again]] before she could ask him.

* * *

"[[AROHA KAURI/e|It jumped!]]" Kauri was shouting over it. "[[AROHA KAURI/e|It was at nine hundred and it just jumped! I've got it at sixty. Fifty. Captain, it's going to come right up our—]]"

"[[FOLASADE ADEYINKA/i|Hard over, Lieutenant!]]"

"[[XIMENA ODUYA/i|Over, aye!]]"

The stars wheeled. For the space of a breath the deck was a wall, and then it was a deck again, but not the one it had been. [[sound crash|Everything that was not bolted down went across the bridge in one crash,]] and Pell went with it, and fetched up against the chart table with a mug in each hand. [[sound klaxon|A second klaxon joined the first.]]

"[[MATEUS GARROW/a|Who's driving?]]" roared the speaker. "[[MATEUS GARROW/a|Who's driving my ship?]]"

"[[XIMENA ODUYA/e|Busy, Chief!]]" Oduya yelled.

"[[AROHA KAURI/i|Twenty. It's turning with us. It's turning inside us!]]"

"[[RUSLAN PELL/e|Captain, the guns,]]" said Pell.

Every head came around. Nobody said a word, not even the chief, who as a rule could not leave a silence alone. There was a red cover on the arm of the chair, and under the cover there was a key. She did not lift it. In her mind she had done it already, she heard the thump of the breech, she heard two people calling and calling on the wrong channel; and she put that hand under her other arm and held it there.

"[[FOLASADE ADEYINKA/i|Ship! What were those bands for? Four-twelve and a half, who used it?]]"

"[[THE SHIP/a|Searching,]]" said the ship. "[[THE SHIP/a|That frequency was assigned for a period of forty years to the Colonial Parcel Service.]]"

For one full second nobody moved at all.

"[[XIMENA ODUYA/i|The what?]]"

"[[RUSLAN PELL/e|The mail,]]" said Pell. "[[RUSLAN PELL/e|It's the mail. My God. I used to lie in bed and listen for it, when I was a kid, on Tessaly Station. It played you the three notes and you ran down to the lock.]]"

"[[FOLASADE ADEYINKA/i|Belay that turn, Oduya. All stop.]]"

"[[XIMENA ODUYA/a|All stop?]]" The lieutenant had a reputation on three stations for never asking for an order twice. She asked for this one twice. "[[XIMENA ODUYA/a|With that behind us?]]"

"[[FOLASADE ADEYINKA/i|You heard me. Let it catch us.]]"

"[[AROHA KAURI/e|Ten kilometers,]]" said Kauri, and then, in a small voice, "[[AROHA KAURI/e|One.]]"

[[sound hum|The drive ran down through all its notes and was silent.]] Oduya crossed herself. Brandvold had his eyes shut. There came [[sound clang|a clang against the hull that went right through the soles of their boots]], and after it, small and clear, [[sound chirp|three rising notes]] that did not come from the speakers.

"[[MATEUS GARROW/e|Chief engineer to bridge,]]" said Garrow. "[[MATEUS GARROW/e|There's something knocking at my airlock.]]"

"[[FOLASADE ADEYINKA/i|What does it look like?]]"

"[[MATEUS GARROW/i|About as big as a stove. Yellow. It's got an arm out. It's got a kind of a tray on the end of it, and a pen.]]"

"[[RUSLAN PELL/e|A pen,]]" Pell said.

"[[MATEUS GARROW/i|On a chain. Do I let it in?]]"

Captain Adeyinka found that she had got to her feet. "[[FOLASADE ADEYINKA/e|Mateus, how long has it been following us? Can you tell? Is there a date on it?]]"

They waited. On the forward screen there was nothing whatever but the stars, which looked as they had always looked, as if butter would not melt in their mouths. [[sound scrape|Over the line came a scrape of metal, and a grunt,]] and [[sound hiss|the hiss of the lock]].

"[[MATEUS GARROW/a|Posted nineteen years ago,]]" came the answer. "[[MATEUS GARROW/a|Forwarded. Forwarded. Forwarded. There's stickers all over it, Captain. 'Not at this address.' 'Try Tessaly.' 'Ship departed.' It's been to every berth on the Rim.]]"

"[[AROHA KAURI/e|Nineteen years,]]" breathed Kauri. She let go of the rail at last; it had left a red bar across both palms. "[[AROHA KAURI/e|It must have been asleep on that moon. It must have been waiting for somebody to come by that it knew.]]"

"[[XIMENA ODUYA/i|Who's it for?]]"

"[[MATEUS GARROW/i|I can't make it out. It's gone brown. Master somebody.]]"

"[[FOLASADE ADEYINKA/a|I believe,]]" said the captain, "[[FOLASADE ADEYINKA/a|that it's for the first officer.]]"

Pell set the two mugs down on the chart table with enormous care. [[sound? cup|They made hardly any noise.]] "[[RUSLAN PELL/e|I was eleven,]]" he said to nobody. "[[RUSLAN PELL/e|I sent off for it with my own money. I ran down to that lock every day for a year.]]"

"[[XIMENA ODUYA/i|Sent off for what, sir?]]"

"[[RUSLAN PELL/i|It doesn't matter.]]"

"[[XIMENA ODUYA/i|Oh, it does, though.]]"

"[[WILL BRANDVOLD/e|It matters a lot, sir,]]" said Ensign Brandvold earnestly.

"[[MATEUS GARROW/e|It's addressed to a Captain Ruslan Pell,]]" said Garrow. "[[MATEUS GARROW/e|I've got it now. Captain, with two stars by it. In crayon. And it says on the side, 'One Genuine Space Cadet Helmet, with Working—' No. Wait a moment. It's torn.]]"

"[[FOLASADE ADEYINKA/i|With working what, Chief?]]"

"[[RUSLAN PELL/e|Siren,]]" said Pell miserably. "[[RUSLAN PELL/e|With working siren.]]"

It started at the helm. Oduya had both fists against her mouth, and her shoulders were going; then [[sound laugh|Kauri let out a howl]], and [[sound laugh|it went around the bridge like a dropped tray]]. [[sound? laugh|Even the ensign laughed,]] once he had seen that it was allowed. Adeyinka did not. She looked at the red cover for some time. Then she reached down, turned the key the other way, and took it out, and dropped it into her pocket.

"[[FOLASADE ADEYINKA/a|Stand down,]]" she said. "[[FOLASADE ADEYINKA/a|Open the doors. Somebody find out about lunch.]]"

"[[THE SHIP/a|The lunch menu has been restored,]]" said the ship.

"[[FOLASADE ADEYINKA/i|Commander Pell.]]"

"[[RUSLAN PELL/i|Captain?]]"

"[[FOLASADE ADEYINKA/a|It's waiting for a signature. I'd hurry, if I were you.]]" She sat back, and crossed her ankles, and shut her eyes. "[[FOLASADE ADEYINKA/a|You can run, if you like. I'll look the other way.]]"

Nobody on the bridge would ever swear to it in front of a board. But it was Brandvold's opinion, and he held to it all his life, that [[sound steps|those footsteps, going away down the long steel passage,]] were not walking.
