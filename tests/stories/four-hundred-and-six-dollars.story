set: train
DELPHINE OSEI (f): Delphine, Delphine Osei, Ms. Osei, the founder
TEUS HAARBOS (m): Teus, Teus Haarbos, Haarbos
KESTREL BANNON (f): Kestrel, Kestrel Bannon, Kes
GRACE VILLALOBOS (f): Grace, Grace Villalobos, the woman with the clipboard
ILIR DODA (m): Ilir, Ilir Doda
WILL SZABO (m): Will, Will Szabo, the intern
THE MAN WITH THE DOLLY (m): the man with the dolly, the man, Rosco
---
At nine-fourteen on a Thursday the company had four hundred and six dollars in checking, eleven employees on the books, and six who had bothered to come in.

"[[TEUS HAARBOS/e|Four hundred and six,]]" Teus Haarbos said again. He was reading it off his laptop in the glass-walled room everyone called "the Greenhouse," because the company made soil sensors and because the sun came in on three sides. "[[TEUS HAARBOS/e|And twelve cents.]]"

"[[DELPHINE OSEI/e|Don't forget the twelve cents,]]" Delphine said.

"[[TEUS HAARBOS/i|I'm trying to be precise.]]"

"[[DELPHINE OSEI/i|I know you are.]]"

"[[TEUS HAARBOS/i|It's the last thing I've got.]]"

Delphine Osei had started the company in her aunt's garage with a bag of potting mix and a loan. She had given the same pitch two hundred times, and she could feel the first line of it waiting in her mouth now, like a cough drop. *Every field is talking.* She had believed it. She still did, which was the stupid part.

"[[DELPHINE OSEI/a|The wire's not just late?]]" she asked. "[[DELPHINE OSEI/a|Late the way wires are late?]]"

"[[TEUS HAARBOS/i|Tallgrass Capital pulled it. I talked to their lawyer at eight. She was very kind.]]"

"[[DELPHINE OSEI/i|How kind?]]"

"[[TEUS HAARBOS/i|She used my first name.]]"

"[[DELPHINE OSEI/i|Oh, God.]]"

[[sound knock|Somebody knocked on the glass.]] It was Grace Villalobos, who ran the office and therefore everything, with a clipboard held against her chest like a breastplate.

"[[GRACE VILLALOBOS/e|There's a man here for the espresso machine,]]" Grace said.

"[[DELPHINE OSEI/a|To fix it?]]" asked the founder.

"[[GRACE VILLALOBOS/i|To take it.]]"

Teus shut his eyes. "[[TEUS HAARBOS/e|We were ninety days behind on the lease. I thought they'd call.]]"

"[[GRACE VILLALOBOS/e|They called,]]" said Grace. "[[GRACE VILLALOBOS/e|They called a lot. You told me to say you were in Rotterdam.]]"

Out on the floor the man with the dolly was waiting beside the kitchenette, reading the inspirational poster about roots. He was about sixty, and he wore a back brace over a bowling shirt.

"[[THE MAN WITH THE DOLLY/a|Morning,]]" he said. "[[THE MAN WITH THE DOLLY/a|I don't enjoy this any more than you do.]]"

"[[GRACE VILLALOBOS/e|Can he at least pull one more shot first?]]" Grace asked. "[[GRACE VILLALOBOS/e|There are beans in the hopper. It's a waste otherwise.]]"

The man considered it. "[[THE MAN WITH THE DOLLY/a|What've you got?]]"

"[[GRACE VILLALOBOS/i|Guatemalan.]]"

"[[THE MAN WITH THE DOLLY/a|Make it two,]]" he said to her, and [[sound? dolly|leaned the dolly against the counter.]]

[[sound coffee grinder|The grinder roared for six seconds]] and [[sound espresso machine|the machine began its long wet hiss.]] That brought the others out, because nothing else in that office had ever been as reliable. Kestrel Bannon came from the hardware bench with her magnifying visor pushed up in her hair. Ilir Doda came from the sales corner with his headset around his neck. Will, the intern, who was nineteen and worked for course credit, came last and stood behind the fern.

"[[KESTREL BANNON/e|So it's true,]]" said Kestrel.

"[[DELPHINE OSEI/e|What's true?]]" Delphine said.

"[[KESTREL BANNON/i|Don't do that. There's a guy drinking our coffee with a strap on his arm. Is it today?]]"

Nobody said a word. The sun had got in among the seed trays on the sill, where a dozen tomato plants were doing extremely well on a drip line that would be switched off with the rest of the water at the end of the month. No phone rang; nobody's Slack made its little knock. Delphine remembered the gong, the actual brass gong they used to hit for every sale, and how its crash had once made a courier drop a pallet of enclosures.

"[[DELPHINE OSEI/a|It's today,]]" she said.

"[[KESTREL BANNON/e|Okay,]]" said Kestrel. "[[KESTREL BANNON/e|Okay. Wow. Okay.]]"

"[[ILIR DODA/e|Payroll is tomorrow,]]" Ilir said slowly.

"[[TEUS HAARBOS/i|It was.]]"

"[[ILIR DODA/i|No, Teus, it is. It's Friday tomorrow. That's a fact about the calendar. Payroll is Friday.]]"

"[[TEUS HAARBOS/e|There's four hundred and six dollars,]]" said Teus, and this time he left off the cents.

Ilir [[sound? headset put down|pulled off the headset and laid it on the counter]] next to the sugar. He was the only one of them with kids. He had twin boys and a mortgage in Fremont, and he had turned down a job at a tractor company in March because Delphine had asked him to.

"[[ILIR DODA/e|You knew in March,]]" he said to her. It was not a question, and Ilir didn't raise his voice.

"[[DELPHINE OSEI/i|I knew it was tight in March.]]"

"[[ILIR DODA/i|Tight.]]"

"[[DELPHINE OSEI/i|I knew it was a hundred days if Tallgrass closed and forty if they didn't. I thought they'd close. I really did.]]"

"[[ILIR DODA/i|Everybody thought they'd close. That isn't what I'm asking you.]]"

"[[DELPHINE OSEI/i|What are you asking me?]]"

"[[ILIR DODA/i|Whether you'd have told me. If I'd come in here and said, Delphine, the tractor people want me, should I go, yes or no, would you have told me to go?]]"

[[sound espresso machine|The machine gave a last cough of steam.]] The man with the dolly took his cup, looked into it, and turned tactfully toward the window.

"[[DELPHINE OSEI/e|No,]]" said Delphine. "[[DELPHINE OSEI/e|I'd have told you to stay. I wanted you to stay. I'm sorry.]]"

He nodded a few times. It seemed to be the answer he had wanted, or at any rate the one he could use.

"[[GRACE VILLALOBOS/e|Does anyone want the second one?]]" Grace asked. "[[GRACE VILLALOBOS/e|It's getting cold.]]"

"[[WILL SZABO/e|I'll have it,]]" said Will Szabo from behind the fern. Then he saw their faces. "[[WILL SZABO/e|Or not. I don't even like coffee.]]"

* * *

By noon the bank had locked the cards, and they found out when lunch didn't come.

"[[KESTREL BANNON/e|Declined,]]" Kestrel read off her phone. "[[KESTREL BANNON/e|Eleven burritos. We can't make eleven burritos.]]"

"[[GRACE VILLALOBOS/e|We don't need eleven,]]" said Grace. "[[GRACE VILLALOBOS/e|There are six of us. Seven with Rosco.]]"

"[[KESTREL BANNON/i|Who's Rosco?]]"

Grace pointed with her pen. The man with the dolly was sitting on the rug under the roots poster with his legs straight out, because the freight elevator had quit and he couldn't get the espresso machine down by himself.

"[[THE MAN WITH THE DOLLY/e|I could eat,]]" Rosco said.

In the end they emptied the snack drawers onto the conference table. [[sound snacks dumped|Granola bars and foil packets came rattling down in a heap]], and Will sorted them by type, since nobody had given him anything else to do all day.

"[[TEUS HAARBOS/e|Legally,]]" Teus began, "[[TEUS HAARBOS/e|I should say that these are assets.]]"

"[[KESTREL BANNON/i|The fruit leathers?]]"

"[[TEUS HAARBOS/i|They'd go to the creditors. In theory.]]"

"[[KESTREL BANNON/e|Teus, buddy,]]" said Kestrel, "[[KESTREL BANNON/e|let me see a creditor come and take this fruit leather out of my hand.]]"

"[[THE MAN WITH THE DOLLY/e|Don't look at me,]]" said Rosco. "[[THE MAN WITH THE DOLLY/e|I only do appliances.]]"

That got the first laugh of the day. [[sound? laughter|It went round the table]] and lasted longer than it deserved to, and when it was over Ilir was [[sound? eyes wiped|wiping his eyes]] with a paper towel and Delphine found that she could breathe.

"[[DELPHINE OSEI/a|All right,]]" she said. "[[DELPHINE OSEI/a|I want to do this properly. I'm going to call everyone who isn't here, one at a time, and tell them myself. Grace, have you got the numbers?]]"

"[[GRACE VILLALOBOS/e|Top sheet.]]" Grace [[sound? clipboard|slid the clipboard across to her.]] "[[GRACE VILLALOBOS/e|I put them in the order of who'll yell.]]"

"[[DELPHINE OSEI/i|Who's first?]]"

"[[GRACE VILLALOBOS/i|Anneliese in marketing. Get it over with.]]"

"[[WILL SZABO/e|Should I,]]" said Will, and stopped.

"[[DELPHINE OSEI/e|What is it?]]" Delphine asked him.

"[[WILL SZABO/i|I don't know if this is bad timing.]]"

"[[KESTREL BANNON/e|Kid, there's no other kind today,]]" said Kestrel. "[[KESTREL BANNON/e|Spit it out.]]"

He turned red up to the ears. "[[WILL SZABO/a|There's a guy who's been writing to the support address. From a vineyard in, um, Paso Robles. He's written nine times. I've been answering him because nobody said who should.]]"

"[[ILIR DODA/e|Nine times about what?]]" Ilir had looked up; the salesman in him was like a dog in a yard, and somebody had just touched the gate.

"[[WILL SZABO/i|He wants to buy sensors.]]"

"[[ILIR DODA/i|How many?]]"

"[[WILL SZABO/i|I thought he was kidding. He said four thousand.]]"

It was so quiet that a bomb could have gone off in the next building and been a relief. Kestrel [[sound? fruit leather put down|put down the fruit leather.]]

"[[KESTREL BANNON/a|Four thousand units,]]" she said.

"[[WILL SZABO/i|Is that a lot?]]"

"[[TEUS HAARBOS/e|We have sold,]]" said Teus, with his eyes on his screen, "[[TEUS HAARBOS/e|in three years, eleven hundred and sixty.]]"

"[[ILIR DODA/e|Will,]]" Ilir said gently. "[[ILIR DODA/e|Will, my friend, my prince. When was his last email?]]"

"[[WILL SZABO/i|This morning. He asked if we were still in business.]]"

"[[ILIR DODA/i|And what did you say?]]"

"[[WILL SZABO/i|I said I'd check.]]"

[[sound? chair|Ilir was already up.]] [[sound phone dialed|He dragged the speakerphone into the middle of the table and punched the buttons]] as Will read him the number. [[sound phone ringing|It rang four times]] and [[sound phone click|clicked]] over to a recording of a woman talking about the tasting room. He hung up.

"[[ILIR DODA/i|It's lunch. He's at lunch. Vineyard people eat lunch.]]"

"[[KESTREL BANNON/e|Ilir, stop a second,]]" Kestrel said. "[[KESTREL BANNON/e|Say he picks up. Say he wants them. I've got ninety boards on that bench and no money for parts. I can't build four thousand of anything. I can't build four.]]"

"[[ILIR DODA/i|He pays a deposit.]]"

"[[KESTREL BANNON/i|To a company with locked accounts?]]"

"[[TEUS HAARBOS/e|She's right,]]" said Teus. "[[TEUS HAARBOS/e|If we take his money today, knowing what we know, it's fraud. I'm not being precise now, I'm being scared. It's actually fraud.]]"

Ilir stood there with his hand on the phone. He looked, Delphine thought, like a man on a platform watching the lights of a train get smaller. She could almost hear it go. On the whiteboard behind him was the forecast for the year, a green line that Teus had drawn in January with a ruler, and that went up and up until it left the board.

"[[DELPHINE OSEI/a|Then we don't take his money,]]" she said.

"[[ILIR DODA/i|Delphine.]]"

"[[DELPHINE OSEI/i|We don't. But you know who makes a decent sensor? Not as good as ours. Decent. The tractor company.]]"

He took a moment to get there. She watched him do it.

"[[ILIR DODA/i|You want me to give them my lead.]]"

"[[DELPHINE OSEI/e|I want you to walk in with it,]]" said Delphine. "[[DELPHINE OSEI/e|Four thousand units, on your first day. And tell them they'll need somebody who knows why the probes corrode.]]"

"[[KESTREL BANNON/e|That's me,]]" said Kestrel. "[[KESTREL BANNON/e|I know why the probes corrode.]]"

"[[DELPHINE OSEI/i|And somebody who answers the mail.]]"

Everyone looked at Will, and Will looked at the fruit leather.

* * *

The freight elevator came back to life at five. [[sound elevator|They heard it before they saw it, groaning up the shaft]], and then [[sound elevator gate|the gate crashed open]] on an empty car lit by one bulb.

"[[THE MAN WITH THE DOLLY/e|Hallelujah,]]" said Rosco. "[[THE MAN WITH THE DOLLY/e|Somebody get the other side.]]"

Teus got the other side. He had a bad shoulder, and he had never lifted anything at work heavier than a spreadsheet, but he got it, and between them they walked the machine onto the dolly. [[sound dolly wheels|Its wheels squealed the whole way across the concrete.]]

"[[THE MAN WITH THE DOLLY/e|You know what these go for, used?]]" Rosco asked him.

"[[TEUS HAARBOS/i|Twenty-two hundred. It's on the depreciation schedule.]]"

"[[THE MAN WITH THE DOLLY/i|More than you've got.]]"

"[[TEUS HAARBOS/i|Five times more. Roughly.]]"

"[[THE MAN WITH THE DOLLY/a|Huh,]]" said the man, and shook his hand. [[sound elevator gate|The gate came down,]] and [[sound elevator|the groaning sank away]] through the floors.

Kestrel left next, with her visor in her bag. She hugged everyone, including the fern. Then Ilir went, walking fast, the phone at his ear and Will trotting next to him with a list of all nine emails, and from the stairwell they could hear him say, "[[ILIR DODA/e|No, sir, I'm calling to tell you the truth, do you have a minute for that?]]" before [[sound door|the fire door boomed shut]] behind them.

That left three. Grace went around with a roll of stickers marked "LEASED" and "OURS." There were very few of the second kind.

"[[GRACE VILLALOBOS/a|The gong's ours,]]" she reported.

"[[DELPHINE OSEI/e|Who paid for it?]]" said Delphine.

"[[GRACE VILLALOBOS/i|You did. It was on your own card. I've got the receipt.]]"

"[[TEUS HAARBOS/e|Eighty-nine dollars,]]" said Teus. "[[TEUS HAARBOS/e|I told you it was frivolous.]]"

"[[DELPHINE OSEI/i|You told me it was tax-deductible.]]"

"[[TEUS HAARBOS/i|It can be both.]]"

It hung where it had always hung, between the restrooms, with its padded stick on a string. It hadn't made a sound since February. Delphine looked at it. She thought of Anneliese, who hadn't yelled at all but had cried, which was worse, and of the four other calls after that one, and of her aunt, whom she still had to tell.

"[[GRACE VILLALOBOS/e|Go on,]]" said Grace.

"[[DELPHINE OSEI/i|We didn't sell anything.]]"

"[[GRACE VILLALOBOS/i|We sort of did.]]"

"[[DELPHINE OSEI/i|Somebody else did. Somebody else is going to.]]"

"[[TEUS HAARBOS/e|Four thousand units,]]" Teus said. "[[TEUS HAARBOS/e|I'd book it. I'd put it in a footnote.]]"

So Delphine took the stick in both hands and swung. [[sound gong|The crash went through the empty floor and came back off the windows,]] and the three of them stood inside it with their eyes shut until [[sound gong fading|the last of the hum had run out]] into the walls.

"[[GRACE VILLALOBOS/a|Well,]]" said the woman with the clipboard, and put a sticker on the rim. "[[GRACE VILLALOBOS/a|That's that. Who's got the key?]]"
