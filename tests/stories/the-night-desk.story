set: train
TOM ACHEBE (m): Tom, Tommy, Achebe, the night editor
ELLIS ACHEBE (f): Ellis, Ellie, his daughter, the intern, Achebe
KOWALCZYK (f): Kowalczyk, Bea, Bea Kowalczyk, the deputy
MARK RIVERS (m): Mark, Mark Rivers, Rivers, the councillor
THE CALLER (m): the caller, the voice, the man on the phone
SAL (m): Sal, the security guard, the guard, old Sal
---
At twenty past eleven the presses had not started, and the newsroom of the *Gazette* was so quiet you could hear the vending machine think.

[[sound machine|It hummed; it shivered; it dropped a can that nobody had paid for.]]

"[[KOWALCZYK/e|There's your omen,]]" said Bea Kowalczyk.

"[[TOM ACHEBE/i|That's not an omen. That's a Fanta.]]"

"[[KOWALCZYK/i|It's never done a Fanta before.]]"

The night editor held out his hand for it without looking up. Tom Achebe was fifty-six, with a face like a kind bloodhound, and this was the last edition that he'd ever put to bed; at midnight the paper was to become an app. There were balloons. Someone in Advertising had blown up two of them and then, it seemed, lost heart. "[[TOM ACHEBE/e|What have we got on six?]]" he asked.

"[[KOWALCZYK/i|Swans.]]"

"[[TOM ACHEBE/i|Good swans?]]"

"[[KOWALCZYK/i|They're in a road.]]"

"[[TOM ACHEBE/i|Ellie! Swans. Forty words, and don't put 'majestic.']]"

His daughter raised her head from behind the sports desk. She was nineteen and had been the intern for eleven days, and in the office she was trying not to be anybody's daughter. "[[ELLIS ACHEBE/a|Yes, Mr Achebe,]]" she said.

"[[TOM ACHEBE/i|You can call me Tom.]]"

"[[ELLIS ACHEBE/i|I really can't.]]"

[[sound keys|Her keys began to rattle.]] [[sound rain|Rain was coming down the big windows on to Market Street]], where [[sound? tram|the last tram went grinding round the corner]], empty, lit up like a tank of fish. Kowalczyk got up, stretched [[sound? joint|till something cracked]], and read the front page over his shoulder. She had been deputy to four editors. She'd buried two. She kept a bottle of brandy in the drawer marked INVOICES and a pair of dancing shoes in the one marked LIBEL, and there was not a street in the town, nor a family in it, that she couldn't have drawn you on a napkin, with dates.

"[[KOWALCZYK/a|It's a dull splash,]]" said the deputy.

"[[TOM ACHEBE/i|It's the end of an era.]]"

"[[KOWALCZYK/i|It's the end of a bus route.]]"

"[[TOM ACHEBE/i|There's people used that bus.]]"

[[sound phone|The phone rang on the news desk.]] It was the old line, the one whose number was painted on the side of the building, and it had not rung for a month. Tom had dreamed about it, once or twice; it rang and rang under a heap of coats. All three of them looked at it. [[sound phone|It rang again.]]

"[[KOWALCZYK/i|Wrong number.]]"

"[[TOM ACHEBE/i|Pick it up, then.]]"

"[[KOWALCZYK/i|You pick it up. You're the one who's retiring.]]"

So it was Ellis who did. "[[ELLIS ACHEBE/e|Newsroom,]]" she said. She listened. The colour went slowly out of her face, from the top to the bottom, like a blind being drawn. "[[ELLIS ACHEBE/e|Could you say that one more time, please? I'm going to put you on the speaker.]]"

[[sound? button|She pressed the key.]] [[sound hiss|There was a hiss, and a sort of wet echo]], as of a man in a large tiled room.

"[[THE CALLER/a|—not much time,]]" the caller was saying. "[[THE CALLER/a|I said is that Achebe? I only talk to Achebe.]]"

"[[ELLIS ACHEBE/i|I'm Achebe.]]"

"[[THE CALLER/i|You're a girl.]]"

"[[ELLIS ACHEBE/i|I'm a different one.]]"

Tom had come round the desk in his socks. He leaned down, with a hand on either side of the thing, as he'd leaned over ten thousand stories. "[[TOM ACHEBE/a|This is Tom Achebe,]]" he said. "[[TOM ACHEBE/a|Who am I speaking to?]]"

"[[THE CALLER/i|You don't want that. You want a pencil. Have you got one?]]"

"[[TOM ACHEBE/i|There's a girl here with a pencil.]]"

"[[THE CALLER/i|The swimming baths. They're knocking it down in the morning, six o'clock. Ask them what for. Ask them who it is that's in such a hurry. There's a room under the deep end that isn't on the plans. I put the door on it myself, in ninety-eight, and I was paid in an envelope.]]"

"[[TOM ACHEBE/i|Who paid you?]]"

They none of them breathed. There wasn't a click, there wasn't a rustle on the line.

"[[THE CALLER/a|He's a councillor now,]]" said the voice.

[[sound crash|There came a crash out of the speaker, far back, like a skip being dropped]], and [[sound shout|somebody shouted]], and [[sound tone|then nothing but the tone]].

* * *

"[[KOWALCZYK/i|It's a crank.]]"

"[[TOM ACHEBE/i|He had an echo.]]"

"[[KOWALCZYK/i|Cranks have bathrooms, Tommy.]]"

The tone went on and on, flat as a plate. He could remember when a line that dropped like that would have had six of them on their feet, and somebody yelling for a car, and the bell going in the machine room. Now there was one deputy, one intern and a balloon. He was already looking for his shoes. There was one underneath the radiator. Ellis had found the other one, and she was holding it behind her back.

"[[ELLIS ACHEBE/a|I'm coming,]]" she said.

"[[TOM ACHEBE/i|You're nineteen.]]"

"[[ELLIS ACHEBE/i|I'm the one with the pencil.]]"

"[[TOM ACHEBE/i|Bea, tell her.]]"

Kowalczyk looked from one Achebe to the other. She had known them both for as long as there'd been a both; she'd been in the corridor, with a bag of grapes, on the night that the girl was born. They'd the same chin, and at that moment they were pointing it at each other like a pair of spoons. "[[KOWALCZYK/e|Take a coat,]]" she told the girl. "[[KOWALCZYK/e|I can hold the front till ten past one. After that I'm running the bus.]]"

There was somebody on the back stairs. [[sound steps|They heard him, all the way up, a step and a wheeze, a step and a wheeze]], and Ellis had got as far as picking up the stapler when [[sound door|the fire door banged back]] and old Sal came through it with his torch. He had been the guard there since before there was anything to guard.

"[[SAL/e|There's a gentleman at the front for you, Tom,]]" said Sal. "[[SAL/e|I said that you were busy, and he says he'll wait. He's brought a cake.]]"

"[[TOM ACHEBE/i|What gentleman?]]"

"[[SAL/i|Him off the council. With the teeth.]]"

Nobody needed to say the name. Mark Rivers had cut the ribbon on everything in the town that had a ribbon; he'd be mayor by May. He had a laugh that Tom would've known anywhere, three notes, going down, like someone falling off a ladder. And now [[sound lift|the lift pinged at the end of the corridor]], and [[sound laugh|there it was]].

"[[MARK RIVERS/a|Don't get up!]]" cried the councillor. "[[MARK RIVERS/a|I couldn't let tonight go by, could I? A hundred and forty years! I used to deliver it. Ask my mother.]]"

He had on a dinner jacket with rain on the shoulders. The cake was in the shape of a newspaper. [[sound? cake|He set it down, with some care]], upon the sports desk, and beamed round at the four of them one at a time; and it was at the phone that he stopped beaming, because [[sound? tone|the speaker was still on, and it was still droning]].

Ellis [[sound? button|put out one finger, and it quit]].

"[[MARK RIVERS/e|Busy night?]]" Mark Rivers asked.

"[[TOM ACHEBE/i|Swans.]]"

"[[MARK RIVERS/i|I beg your pardon?]]"

"[[ELLIS ACHEBE/e|In a road,]]" said Ellis. "[[ELLIS ACHEBE/e|About forty words. Would you like to comment?]]"

"[[MARK RIVERS/i|On swans?]]"

"[[ELLIS ACHEBE/i|You're on the parks committee.]]"

"[[KOWALCZYK/e|He was on leisure, before that,]]" said Kowalczyk, who had gone on quietly cutting the balloons off their string. "[[KOWALCZYK/e|Weren't you, Mark? It'd be ninety-seven. Ninety-eight.]]"

[[sound pop|She let the point of the scissors go in. It went off like a pistol]], and the cake, which he'd picked up a knife to, got it in the middle of the headline. No one laughed. Something had gone out of the councillor's face, and it had left the teeth behind.

"[[MARK RIVERS/a|Who was on that telephone?]]" he said.

"[[TOM ACHEBE/i|When?]]"

"[[MARK RIVERS/a|Don't be clever, Tom, you haven't the time. In forty minutes you'll be a website. Who's going to read it? They can take a thing down off a website before you've got your trousers on. I've a man at the bank who'll do it, and I've a man at the baths, as it happens, who's been telling tales.]]" He [[sound? knife|wiped the knife]], each side, on a paper napkin. "[[MARK RIVERS/a|So I'll ask the young lady. She's got an honest look.]]"

It was strange how calm she was. She thought about it afterwards. Her whole life she had listened to him talk about this, over the fish fingers and over the phone from wherever it was that he was being kept late, and she had believed that it was about commas. She could see her father with one shoe on, and the guard's hand going down to his belt, on which there hung nothing but a whistle, and the clock.

"[[ELLIS ACHEBE/a|He didn't give his name,]]" said the intern. "[[ELLIS ACHEBE/a|But I got the rest of it down. Do you want me to read it back to you? I've got shorthand. I got you as well, just now, with the man at the bank, and the man at the baths. Was it 'telling tales'?]]"

"[[MARK RIVERS/i|Give me that.]]"

"[[SAL/e|I wouldn't, sir,]]" Sal said gently.

"[[MARK RIVERS/i|Or what?]]"

The old man considered. He'd been a stoker, and a bouncer at the Locarno, and for one season, long ago, the back end of a dragon. Then he raised the whistle to his lips. [[sound whistle|It had last been blown in the blackout; it sounded like the end of the world.]] [[sound steps|It was answered, after a moment, from the floor below, by boots: the printers, who'd been sitting about since ten o'clock with nothing to do.]]

"[[TOM ACHEBE/e|That's the night shift,]]" said Tom. "[[TOM ACHEBE/e|There's eleven of them. They've been looking forward to meeting somebody. Bea?]]"

"[[KOWALCZYK/a|I'm typing.]]" And so she was; [[sound? keys|it sounded like hail on a shed]]. She typed with two fingers, as she had been taught to, and she hit each of the keys as though it owed her something.

"[[TOM ACHEBE/i|How's it go?]]"

"[[KOWALCZYK/i|'Councillor in midnight visit to *Gazette*.' I need a second par.]]"

"[[TOM ACHEBE/i|Ellie will phone you one. Sal, have you got the van?]]"

"[[SAL/i|It's out the back.]]"

He was tying his lace. He did it twice, since his hands weren't altogether steady, and then a second pair of hands came down and did it for him, in a double bow, as he had once taught them.

"[[ELLIS ACHEBE/e|Come on, Dad,]]" said Ellis.

They took the stairs. She counted them, going down, because she wanted to remember how many; and she saw that he had left his jacket on the back of the chair, with the gold watch in it that they'd given him at six o'clock, and that he wasn't going to go back. [[sound engine|The van coughed and caught]]; [[sound wipers|the wipers started up, squeak and thump, squeak and thump]]; and behind them, right down through the soles of the building, so low you'd have thought that it was only the rain, [[sound press|the presses began to roll]].
