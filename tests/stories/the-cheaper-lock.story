set: dev
ALEX BOATENG (f): I, me, Alex, Alex Boateng, Miss Boateng
KOFI (m): Kofi, my brother
BENEDIKT (m): Benedikt, Ben, the boy, the kid
MRS HALVERSEN (f): Mrs Halversen, Signe, Gran, his grandmother, the old lady
SERGEANT DUFFY (m): Duffy, Sergeant Duffy, the sergeant, the policeman
---
I was asleep with my boots on when [[sound phone|the phone rang]], which is how I sleep on Fridays. People lose their keys on Fridays. It is practically my pension.

“[[ALEX BOATENG/a|Night locksmith,]]” I said. “[[ALEX BOATENG/a|Where are you, and is it raining on you?]]”

“[[BENEDIKT/a|I’m inside,]]” said a child.

“[[ALEX BOATENG/i|Then you’re ahead of most of my customers.]]”

“[[BENEDIKT/i|It’s a safe. Do you do safes?]]”

I sat up. [[sound rain|Rain was rattling down the gutter]] outside, and on the other side of the wall [[sound? snore|my brother was snoring]] like a man being paid by the yard. “[[ALEX BOATENG/a|How old are you?]]”

“[[BENEDIKT/i|Does it cost more if you’re young?]]”

“[[ALEX BOATENG/i|It costs more if you waste my time. Is there a grown-up?]]”

“[[BENEDIKT/a|She’s in it,]]” said the child.

I have been asked to open a lot of things. I’ve done church boxes, gun rooms, a confession booth, a chastity belt (theatrical). I had my coat half on by the time he’d got to the end of the address, and [[sound bang|I was banging on the wall with my free hand]].

“[[KOFI/a|What?]]” the wall said.

“[[ALEX BOATENG/a|Where’s the big drill?]]” I yelled.

“[[KOFI/i|Where you left it! Who’s dead?]]”

“[[ALEX BOATENG/i|Nobody yet!]]”

Kofi came out on the landing in my old dressing gown. “[[KOFI/e|You can’t drill,]]” he said. “[[KOFI/e|You lent it to Fat Tony.]]”

“[[ALEX BOATENG/i|I did not.]]”

“[[KOFI/i|You lent it to him for his bathroom. In March. Take the little one.]]”

This is the trouble with going into business with family. They keep accounts. He stood there at the head of the stairs with his arms folded and a crease down his cheek from the pillow, and I could see him working up to the matter of the van insurance.

So I took the little one. [[sound door|I let the street door slam]], and [[sound? steps|I ran]].

* * *

It was one of those tall houses behind the tannery, with a lion on either gatepost. There was a bell pull in the shape of a pineapple; I didn’t need to ring it. The boy was on the step in his pyjamas. He was nine or ten, with spectacles and a bicycle lamp on his head.

“[[BENEDIKT/a|You’re a lady,]]” he said.

“[[ALEX BOATENG/i|I’ve been told. What’s your name?]]”

“[[BENEDIKT/i|Benedikt Halversen.]]”

“[[ALEX BOATENG/i|How long’s she been in there, Benedikt?]]”

“[[BENEDIKT/i|Since the end of the news.]]”

I looked at my watch. Two and a half hours. There’s a sum you do, in my job, with the inside measurements of a thing and the size of a person. I was taught it in my first week, and I had never yet had to use it. I heard my old boss telling me the answer in his dry old voice, and I took the stairs three at a time with [[sound tools|the tool bag banging on my hip]] and the kid’s bare feet [[sound steps|slapping along behind me]].

“[[ALEX BOATENG/a|Is she big?]]” I asked.

“[[BENEDIKT/i|She’s my gran.]]”

“[[ALEX BOATENG/i|I mean is she a large person?]]”

“[[BENEDIKT/a|She’s medium.]]” [[sound? breath|He was panting.]] “[[BENEDIKT/a|She went in to look for the certificate. I was holding the door for her. I only let go to get a biscuit.]]”

“[[ALEX BOATENG/i|How hard did you let go?]]”

He didn’t answer. When I looked round, his face had folded up.

“[[ALEX BOATENG/a|Hey,]]” I said. “[[ALEX BOATENG/a|Hey. I’ve shut my own brother in a van. Twice. Where is it?]]”

[[sound? door|He opened a door]], and there it was.

I’ll say this for the Halversens: they’d been robbed once, and they had taken it personally. It was not a safe. It was a strongroom, a Brandt and Söhne, with a door the colour of a battleship set straight into the chimney breast. You could’ve kept a horse in it. I [[sound? bag|dropped the bag on the carpet]] and [[sound knock|knocked on the steel with a spanner. Three and then two.]]

Nothing. I’ve never in my life wanted so much to hear a knock. Next to me the boy had stopped breathing.

[[sound knock|And then, from a very long way down, three. And two.]]

“[[BENEDIKT/i|Gran!]]”

“[[ALEX BOATENG/a|She can’t hear words. Don’t cry, she’s answering, that’s good.]]” I put my ear to the door. It was so cold it hurt. “[[ALEX BOATENG/a|Is there a vent in there? A little grille? Think.]]”

“[[BENEDIKT/i|There’s a hole where the mice came.]]”

“[[ALEX BOATENG/i|God bless the mice. And does she know the number?]]”

“[[BENEDIKT/i|She made up the number. It’s got a letter in it.]]”

“[[ALEX BOATENG/i|And you don’t know it.]]”

“[[BENEDIKT/a|I’m a child,]]” he said, with some contempt.

I got the stethoscope out. It isn’t only in films; you do use one, on the old German locks, though you look a fool. [[sound dial|The dial went round under my fingers with a tick like a good watch.]] Forty. Fifty. Sixty, and a hair of something. [[sound? stairs|A stair creaked]] somewhere behind us, and I told myself that old houses do that.

“[[BENEDIKT/e|What can you hear?]]” Benedikt whispered.

“[[ALEX BOATENG/i|You.]]”

“[[BENEDIKT/i|Sorry.]]”

“[[ALEX BOATENG/i|It’s all right. Hold the lamp up. No, up.]]”

“[[SERGEANT DUFFY/a|I’d hold it just there, if I were you,]]” said a man’s voice. “[[SERGEANT DUFFY/a|And I’d put down that spanner.]]”

He filled the door. He had rain on his cape and a torch in his hand, and behind him on the stairs was another one, younger, with his truncheon out. [[sound? torch|The torch clicked on in my eyes.]]

“[[ALEX BOATENG/a|Sergeant Duffy,]]” I said. “[[ALEX BOATENG/a|How’s the knee?]]”

There was a long pause.

“[[SERGEANT DUFFY/i|Alex Boateng. Well, I’ll be damned. I had a report of a person with a bag running through the gardens of the gentry, and I said to young Price here, ‘That’ll be some professional.’ I was flattering you.]]”

“[[ALEX BOATENG/i|There’s a woman in this safe.]]”

“[[SERGEANT DUFFY/i|Is there, now?]]”

“[[BENEDIKT/e|It’s my gran,]]” said Benedikt. “[[BENEDIKT/e|And you’re wasting the air.]]”

The sergeant bent down to look at him. [[sound? knee|His knee went off like a knuckle.]] “[[SERGEANT DUFFY/a|Who’re you, son?]]”

“[[BENEDIKT/i|I’m the householder.]]”

“[[SERGEANT DUFFY/i|And you let this person in?]]”

“[[BENEDIKT/a|I telephoned her. She was the only one with a picture of an owl.]]” It was true; I have an owl on my advertisement. It costs eleven pounds a month. “[[BENEDIKT/a|Can you open safes?]]”

“[[SERGEANT DUFFY/i|I can’t say I can.]]”

“[[BENEDIKT/i|Then would you mind holding the biscuits?]]”

I have known Duffy for fourteen years, and he’s arrested my brother in four of them. I had never until then seen him take an order. He took the tin. He held it out from his body in both hands, as though it had been passed to him by a bishop, and he did not put it down again until it was all over.

[[sound knock|Three, and two]], said the door. It was fainter.

“[[ALEX BOATENG/a|Quiet,]]” I said. “[[ALEX BOATENG/a|Everybody. Not a boot.]]”

You shut your eyes for it. You let the house go, and the rain, and the large policeman breathing through his mouth, and you go down the tube into the dark where the wheels are. There’s no click. People always want a click. What there is, is a sort of softness, like the give in a peach. I found one at sixty-two. I found one at nineteen. The third wheel was worn smooth as a pebble, and I went round it, and round it, and it gave me nothing at all.

“[[SERGEANT DUFFY/a|What’s she doing?]]” muttered the sergeant.

“[[BENEDIKT/i|She’s listening.]]”

“[[SERGEANT DUFFY/i|To what?]]”

“[[BENEDIKT/i|She can’t tell you, she’s listening.]]”

“[[ALEX BOATENG/a|It’s got a letter in it,]]” I said. I opened my eyes. “[[ALEX BOATENG/a|Ben. You said it had a letter in. Brandts don’t have letters. There’s only numbers on the dial, look. So why would she say that?]]”

“[[BENEDIKT/i|I don’t know. She says, ‘It’s got a letter in it, so you’ll never guess.’ And then she laughs.]]”

“[[ALEX BOATENG/i|Laughs how?]]”

He showed me. [[sound laugh|It was a small dirty wheeze of a laugh]], forty years too old for him. [[sound? laugh|The constable on the stairs sniggered.]]

“[[SERGEANT DUFFY/e|My mother had one like that,]]” said Duffy.

“[[ALEX BOATENG/i|A laugh?]]”

“[[SERGEANT DUFFY/a|A number. She’d got her milk money in a tin with a lock on. ‘It’s got a letter in it,’ she’d say, because it was the day the letter came. From my father. In the war. The eleventh of the sixth.]]” He’d gone rather pink. “[[SERGEANT DUFFY/a|I only mean, it was a date. With a letter in. The other sort of letter.]]”

Nobody said anything for a second. I turned round and looked at Benedikt, and he looked at me, and then he was gone, [[sound steps|pelting down the passage]], and [[sound drawers|we could hear drawers, one after another, being pulled out and dropped]].

“[[SERGEANT DUFFY/a|She’s not to be charged for that,]]” the sergeant told me. “[[SERGEANT DUFFY/a|That was police work.]]”

“[[ALEX BOATENG/i|I’ll knock off a pound.]]”

“[[SERGEANT DUFFY/i|How is Kofi?]]”

“[[ALEX BOATENG/i|He’s gone straight.]]”

“[[SERGEANT DUFFY/i|Has he?]]”

“[[ALEX BOATENG/i|He’s wearing my dressing gown, Sergeant. Nobody steals in that.]]”

The boy came back with a bundle tied up in tape. He was holding it in front of him in both hands. “[[BENEDIKT/a|It’s from Grandpa,]]” he said. “[[BENEDIKT/a|I’m not allowed to read them. It says the nineteenth on it. The nineteenth of the two.]]” He pushed up his glasses. “[[BENEDIKT/a|It says sixty-two on the stamp thing.]]”

“[[ALEX BOATENG/i|Postmark. Sixty-two, nineteen, two.]]”

“[[SERGEANT DUFFY/a|Well, go on!]]” cried the policeman.

I set it. My fingers weren’t quite steady. [[sound handle|The big handle went down with a clank]], and [[sound door|the bolts drew, all twelve of them, like a train being uncoupled]]; and [[sound? door|the door sighed]] and came out towards us on a breath of old paper, mothballs and gin.

She was sitting on a deed box with a candle end beside her, unlit, and a bottle. She was medium. She had on a party dress and somebody’s medals, and in her hand she’d got the heel of her shoe, with which she had been knocking.

“[[MRS HALVERSEN/a|You took your time,]]” she said.

“[[BENEDIKT/a|I only went for a biscuit!]]” And the kid went into her like a goal.

“[[MRS HALVERSEN/a|I know you did. I know. There, it was a silly door.]]” She looked at us over his head. She had the brightest eyes I’ve ever seen on anyone short of air. “[[MRS HALVERSEN/a|Who are all these people?]]”

“[[ALEX BOATENG/i|Night locksmith, Mrs Halversen. It’s forty pounds, and ten for the hour.]]”

“[[MRS HALVERSEN/a|Signe,]]” said the old lady. “[[MRS HALVERSEN/a|And you, you great wet thing, with my tin?]]”

“[[SERGEANT DUFFY/e|Duffy, ma’am,]]” said Duffy. He’d taken off his helmet. “[[SERGEANT DUFFY/e|We’d a report of a burglary.]]”

“[[MRS HALVERSEN/i|Did you catch them?]]”

He thought about it. I watched him think about it, and I watched his eye go to my bag, and the drill, and the stethoscope, which I’ve no certificate for, and away.

“[[SERGEANT DUFFY/a|No,]]” he said. “[[SERGEANT DUFFY/a|No, I’d say we were too late.]]”

[[sound cork|She drew the cork of the bottle with her teeth. It came out with a pop.]] “[[MRS HALVERSEN/a|Then we shall need glasses. Benedikt, the good ones. And one for the young man who’s hiding on my stairs.]]”

It was getting light by the time I left. The rain had stopped; [[sound birds|the birds were at it in the lime trees]]. I walked home along the river with forty-five pounds in my boot and a slice of seed cake in a napkin, and not one person stopped me to ask where I’d been. My brother was sitting on our step with two mugs and a face on him.

“[[KOFI/a|Well?]]” he said. “[[KOFI/a|Did you get it open?]]”

“[[ALEX BOATENG/i|I did.]]”

“[[KOFI/i|What was in it?]]”

I gave it some thought. [[sound? step|I sat down by him]] and took the mug.

“[[ALEX BOATENG/a|Certificates,]]” I said.
