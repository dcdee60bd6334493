set: train
NANA JOYCE (f): Nana, Nana Joyce, Joyce, Mum, his mother, the old woman, her grandmother
DAVID ASHWORTH (m): David, Dad, their father, her father
RUTH ASHWORTH (f): Ruth, Mum, their mother, her mother
HOPE ASHWORTH (f): Hope
WILL ASHWORTH (m): Will
TILLY ASHWORTH (f): Tilly, Matilda, Tils, the smallest Ashworth
FEMI ADEYEMI (m): Femi, Femi Adeyemi, Mr Adeyemi, the stranger, the man on the step
---
‘[[TILLY ASHWORTH/e|It’s on fire,]]’ Tilly announced.

Nobody took any notice. The Ashworths had been in the kitchen since seven, all six of them, and by now a thing had to be said at least twice.

‘[[RUTH ASHWORTH/a|Will, get your elbow out of the bread sauce,]]’ said her mother. ‘[[RUTH ASHWORTH/a|David, have you done the crosses?]]’

‘[[DAVID ASHWORTH/i|What crosses?]]’

‘[[RUTH ASHWORTH/i|In the sprouts.]]’

‘[[DAVID ASHWORTH/i|Nobody does crosses any more. It was on the radio.]]’

‘[[NANA JOYCE/e|I do crosses,]]’ said Nana Joyce from the only comfortable chair. ‘[[NANA JOYCE/e|I’ve done crosses for sixty years.]]’

‘[[DAVID ASHWORTH/i|And has anybody ever noticed, Mum?]]’

‘[[NANA JOYCE/a|They’d have noticed if I hadn’t.]]’ She held out her glass without looking to see who might fill it. ‘[[NANA JOYCE/a|What’s the child saying?]]’

‘[[TILLY ASHWORTH/i|I said it’s on fire.]]’

‘[[HOPE ASHWORTH/e|What is?]]’ asked Hope.

‘[[TILLY ASHWORTH/i|The pudding cloth.]]’

It was, too, in a small blue way, at the corner where it hung over the ring. David said a word and grabbed for it. Ruth got there first and dropped the whole thing into the sink, where [[sound hiss|it went out with a hiss]], and then [[sound alarm|the smoke alarm went off]] over everybody’s heads.

‘[[WILL ASHWORTH/e|Merry Christmas!]]’ shouted Will.

‘[[RUTH ASHWORTH/e|Flap something! Somebody flap something!]]’ cried Ruth.

‘[[DAVID ASHWORTH/i|Where’s the broom?]]’

‘[[HOPE ASHWORTH/e|You broke the broom, Dad. At Halloween,]]’ said Hope.

‘[[NANA JOYCE/e|In my day,]]’ said Nana, quite calmly, ‘[[NANA JOYCE/e|we had a bucket.]]’

Will got up on the table in his socks and hit the alarm with a rolling pin. [[sound alarm|It gave one more squawk]] and fell in the trifle.

In the hush that came after, they all heard [[sound doorbell|the doorbell]].

‘[[DAVID ASHWORTH/e|Who’s that?]]’ said David.

‘[[HOPE ASHWORTH/e|Carol singers?]]’ Hope suggested.

‘[[DAVID ASHWORTH/i|At noon?]]’

‘[[WILL ASHWORTH/e|Fire brigade,]]’ said Will hopefully.

‘[[RUTH ASHWORTH/e|Well, one of you go!]]’ Ruth had trifle on her sleeve. ‘[[RUTH ASHWORTH/e|Hope. You’re dressed.]]’

* * *

The man on the step was wearing a paper hat. That was what Hope noticed first; the hat, a purple one, and under it a long, thoughtful face with rain running down it, and then the cat basket.

‘[[FEMI ADEYEMI/a|Good afternoon,]]’ he said. ‘[[FEMI ADEYEMI/a|I’m terribly sorry. Is this number nine?]]’

‘[[HOPE ASHWORTH/e|Nineteen,]]’ said Hope. ‘[[HOPE ASHWORTH/e|The one fell off.]]’

‘[[FEMI ADEYEMI/i|Ah.]]’

‘[[HOPE ASHWORTH/i|Nine’s down past the postbox. But they’re away. They go to Tenerife.]]’

‘[[FEMI ADEYEMI/a|Tenerife,]]’ the stranger repeated. He looked at the basket, and [[sound meow|the basket gave a long low complaining wail]]. ‘[[FEMI ADEYEMI/a|Until when, do you know?]]’

‘[[HOPE ASHWORTH/i|New Year’s, I think. Is that a cat?]]’

‘[[FEMI ADEYEMI/i|It’s their cat. I’m minding him. That is, I’ve been minding him, at my flat, and today he was to come home.]]’

‘[[HOPE ASHWORTH/i|On Christmas Day?]]’

‘[[FEMI ADEYEMI/a|It was what she wrote.]]’ He felt in his coat and brought out a card with a robin on it. ‘[[FEMI ADEYEMI/a|"Back on the twenty-fifth." Do you see?]]’

Hope read it. It said what he had said it said, in a round blue hand, and below it, smaller, January.

‘[[HOPE ASHWORTH/a|Turn over,]]’ she told him.

‘[[FEMI ADEYEMI/i|I beg your pardon?]]’

‘[[HOPE ASHWORTH/i|It goes on. "Twenty-fifth of January." She ran out of room.]]’

[[sound rain|The rain drummed on the porch.]] The man took off his paper hat, folded it in two, and put it in his pocket, and it seemed to Hope that this was about the saddest thing that she’d seen anybody do.

‘[[RUTH ASHWORTH/a|Who is it?]]’ her mother called from the kitchen.

‘[[HOPE ASHWORTH/i|It’s a man with a cat!]]’

‘[[RUTH ASHWORTH/i|What sort of a man?]]’

Hope looked him over. ‘[[HOPE ASHWORTH/e|A wet one!]]’ she called back.

‘[[NANA JOYCE/e|Then bring him in, for the love of heaven!]]’ That was Nana. ‘[[NANA JOYCE/e|There’s a draught like a knife!]]’

* * *

His name was Femi Adeyemi, he taught the oboe, and he wouldn’t stay. He said so four times between the mat and the kitchen.

‘[[FEMI ADEYEMI/e|I really couldn’t,]]’ said Femi. ‘[[FEMI ADEYEMI/e|You’re about to eat.]]’

‘[[DAVID ASHWORTH/e|We’re about to eat at three,]]’ David said. ‘[[DAVID ASHWORTH/e|If we’re lucky. Give us your coat.]]’

‘[[FEMI ADEYEMI/i|I have a taxi waiting.]]’

They listened. Outside [[sound car|a car changed gear and drew away up the hill]].

‘[[WILL ASHWORTH/e|You haven’t now,]]’ said Will.

‘[[TILLY ASHWORTH/a|What’s he called?]]’ The smallest Ashworth was flat on the floor with her nose to the basket. ‘[[TILLY ASHWORTH/a|Is he friendly? Can he come out?]]’

‘[[FEMI ADEYEMI/i|He’s called Admiral. And no, not very.]]’

‘[[TILLY ASHWORTH/i|Not very friendly, or not very come out?]]’

‘[[FEMI ADEYEMI/i|Both, I’m afraid.]]’

‘[[RUTH ASHWORTH/e|Tilly, leave the poor thing be. Do sit down, Mr Adeyemi.]]’ Ruth swept a heap of wrapping paper from the second-best chair. ‘[[RUTH ASHWORTH/e|You’ll have a drink?]]’

‘[[FEMI ADEYEMI/i|Please don’t trouble.]]’

‘[[NANA JOYCE/e|He’ll have a sherry,]]’ said Nana Joyce. ‘[[NANA JOYCE/e|Look at him, he’s blue. Sit by me, love. Were you ever in the navy?]]’

‘[[FEMI ADEYEMI/i|No, never.]]’

‘[[NANA JOYCE/i|You’ve got the ears for it.]]’

‘[[DAVID ASHWORTH/e|Mum,]]’ David murmured.

‘[[NANA JOYCE/a|What? They’re good ears.]]’ She leaned closer and looked at them again. ‘[[NANA JOYCE/a|Who’ve you got at home, then?]]’

‘[[FEMI ADEYEMI/i|Only Admiral.]]’

‘[[NANA JOYCE/i|On Christmas Day?]]’

‘[[FEMI ADEYEMI/a|My sister’s in Leeds. We’re not—]]’ He turned his glass round by the stem. ‘[[FEMI ADEYEMI/a|There was a disagreement about a piano.]]’

‘[[NANA JOYCE/a|There always is,]]’ the old woman said. ‘[[NANA JOYCE/a|With us it was a clock.]]’

‘[[DAVID ASHWORTH/e|We don’t need to hear about the clock,]]’ said David quickly.

‘[[HOPE ASHWORTH/e|What clock?]]’ said Hope.

‘[[DAVID ASHWORTH/i|Nothing. Eat a sprout.]]’

‘[[HOPE ASHWORTH/i|They’re raw, Dad.]]’

‘[[NANA JOYCE/e|My sister Edna had my mother’s clock,]]’ said Nana, ‘[[NANA JOYCE/e|and I didn’t speak to her for nineteen years. And then she died, and it came to me in a box, and do you know what?]]’

Will had heard it before. ‘[[WILL ASHWORTH/e|It didn’t go.]]’

‘[[NANA JOYCE/i|It didn’t go! It had never gone. She’d sat and looked at it for nineteen years, and it had said ten to four the whole time.]]’

No clock ticked in the kitchen now, unless you counted the one on the cooker, which was digital and wrong. [[sound pan|A pan lid rattled.]] Ruth turned it down without turning round, and Hope saw that her mother’s eyes had gone pink, though that could have been the onions.

‘[[FEMI ADEYEMI/a|Ten to four,]]’ said the stranger.

‘[[NANA JOYCE/i|So you ring that girl.]]’

‘[[FEMI ADEYEMI/i|I wouldn’t know what to say.]]’

‘[[NANA JOYCE/i|Say happy Christmas. It’s what it’s for.]]’

* * *

It was Will who let the cat out. He would always maintain it had been Tilly.

‘[[WILL ASHWORTH/a|I only undid one strap,]]’ he said.

‘[[TILLY ASHWORTH/i|You undid two!]]’

‘[[WILL ASHWORTH/i|You told me to!]]’

‘[[TILLY ASHWORTH/i|I told you he wanted to!]]’

‘[[DAVID ASHWORTH/e|Never mind who told who. Where is he?]]’ David was on his knees with his head under the dresser. ‘[[DAVID ASHWORTH/e|Ruth? Can you see him from there?]]’

‘[[RUTH ASHWORTH/i|I can see his tail.]]’

‘[[DAVID ASHWORTH/i|Where?]]’

‘[[RUTH ASHWORTH/e|David, don’t get up,]]’ said Ruth. ‘[[RUTH ASHWORTH/e|Don’t move at all. He’s next to the turkey.]]’

Admiral was a large grey cat with one white foot, and he’d put the white foot on the breast of the bird, the way an explorer puts his foot on a summit. He looked at each of them in turn. [[sound growl|A sound like a distant motorbike came out of him.]]

‘[[HOPE ASHWORTH/e|He’s going to eat it,]]’ whispered Hope.

‘[[WILL ASHWORTH/e|He can’t eat it. It’s bigger than he is,]]’ said Will.

‘[[HOPE ASHWORTH/i|Tell him that.]]’

‘[[TILLY ASHWORTH/e|Here, Admiral,]]’ Tilly crooned, ‘[[TILLY ASHWORTH/e|here, puss, puss, puss.]]’

‘[[FEMI ADEYEMI/i|He won’t come for that. Has anybody got a recorder?]]’

There was a pause.

‘[[RUTH ASHWORTH/e|A recorder?]]’ Ruth said.

‘[[FEMI ADEYEMI/e|I’d use the oboe, but it’s at home. He comes to an A.]]’ Mr Adeyemi had gone rather red. ‘[[FEMI ADEYEMI/e|I tune up at six, and then I feed him. A penny whistle would do it.]]’

‘[[WILL ASHWORTH/e|Tils got a kazoo in her stocking,]]’ Will said.

‘[[TILLY ASHWORTH/i|It’s mine!]]’

‘[[HOPE ASHWORTH/e|Tilly, give the man your kazoo,]]’ said Hope.

‘[[TILLY ASHWORTH/i|He’ll get spit in it!]]’

‘[[NANA JOYCE/e|Matilda,]]’ said Nana.

[[sound kazoo|The first note was awful]]; it sounded like a wasp in a biscuit tin. The cat put back his ears. [[sound kazoo|The second was better]], and the third was an A, long and level and very nearly beautiful, and Admiral took his foot off the turkey, [[sound? thump|jumped down on to the lino]], and walked across it to sit on Femi’s shoes.

‘[[WILL ASHWORTH/e|That,]]’ breathed Will, ‘[[WILL ASHWORTH/e|is the best thing I’ve ever seen.]]’

‘[[TILLY ASHWORTH/e|Do it again!]]’ cried Tilly.

‘[[DAVID ASHWORTH/e|Do not do it again,]]’ David said. He got up by stages, holding on to the dresser. ‘[[DAVID ASHWORTH/e|Not till I’ve got that bird in the oven. Why isn’t that bird in the oven?]]’

‘[[RUTH ASHWORTH/i|You were putting it in.]]’

‘[[DAVID ASHWORTH/i|I thought you’d put it in!]]’

‘[[RUTH ASHWORTH/i|I asked you at ten. I said, "David, will you see to the turkey?" and you said yes.]]’

‘[[DAVID ASHWORTH/i|I saw to it! I put the butter on!]]’

‘[[HOPE ASHWORTH/e|So it’s raw?]]’ said Hope. ‘[[HOPE ASHWORTH/e|It’s ten past one, and it’s raw?]]’

They all turned and looked at it. It lay there under its butter, pale as a bishop, with one neat paw-print in the middle of its chest. [[sound laugh|Nana Joyce began to laugh.]] [[sound? laugh|She laughed]] until she had to hold on to the arm of the chair.

‘[[DAVID ASHWORTH/i|It’s not funny, Mum.]]’

‘[[NANA JOYCE/i|Oh, it is. Your father did it in ’seventy-four. We had eggs.]]’

‘[[TILLY ASHWORTH/e|I like eggs,]]’ said Tilly.

‘[[RUTH ASHWORTH/e|We haven’t got eggs.]]’ Ruth sat down on the step stool and put her face in her apron. ‘[[RUTH ASHWORTH/e|They’re in the trifle. And so’s the smoke alarm.]]’

Nobody knew what to do. Hope went and stood by her, and Will said ‘[[WILL ASHWORTH/e|Mum,]]’ in a voice that he hadn’t used for about two years. In films a bell would have rung, or it would have started to snow. It just went on raining.

‘[[FEMI ADEYEMI/e|If I might,]]’ said Femi. ‘[[FEMI ADEYEMI/e|I’ve a jollof in the fridge.]]’

Ruth came out of the apron. ‘[[RUTH ASHWORTH/e|A what?]]’

‘[[FEMI ADEYEMI/a|Rice. With tomatoes, and pepper, and a great deal of chicken. I always make it for ten. I don’t know why, I can’t seem to make it for one.]]’ He didn’t look at anybody. ‘[[FEMI ADEYEMI/a|It would be a quarter of an hour by car. If someone had a car.]]’

‘[[DAVID ASHWORTH/e|I’ve got a car,]]’ David said.

‘[[NANA JOYCE/a|He’s got two glasses of port in him and all,]]’ said his mother.

‘[[RUTH ASHWORTH/e|I haven’t,]]’ said Ruth. ‘[[RUTH ASHWORTH/e|Where are the keys?]]’

‘[[WILL ASHWORTH/e|Can I come?]]’ asked Will.

‘[[RUTH ASHWORTH/i|No.]]’

‘[[TILLY ASHWORTH/e|Can I?]]’ asked Tilly.

‘[[RUTH ASHWORTH/i|No. You can lay the table, the pair of you. Lay it for seven.]]’

‘[[TILLY ASHWORTH/e|Eight,]]’ said Tilly, from the floor. She had an arm round as much of Admiral as an arm would go round.

* * *

They ate at ten to four. Nana pointed it out.

‘[[WILL ASHWORTH/e|Is it meant to be this hot?]]’ asked Will, with his eyes streaming.

‘[[FEMI ADEYEMI/i|That’s the mild end.]]’

‘[[WILL ASHWORTH/i|Where’s the other end?]]’

Femi moved the spoon a few inches. ‘[[FEMI ADEYEMI/e|About there.]]’

‘[[DAVID ASHWORTH/e|Don’t you dare, Will,]]’ said David. ‘[[DAVID ASHWORTH/e|You’ve got to last till the Queen.]]’

‘[[HOPE ASHWORTH/e|It’s the King, Dad,]]’ said Hope.

‘[[DAVID ASHWORTH/i|I know it’s the King.]]’

‘[[NANA JOYCE/e|I’ll try the other end,]]’ said Nana Joyce, and did, and put down her fork, and for the first time in living memory had nothing to say.

‘[[RUTH ASHWORTH/i|Joyce? Are you all right?]]’

‘[[TILLY ASHWORTH/e|She’s gone purple,]]’ said Tilly.

‘[[WILL ASHWORTH/e|She’s gone the colour of his hat!]]’ Will yelled.

[[sound? glass|The old woman set down her empty glass]] and drew a long breath. ‘[[NANA JOYCE/a|Sixty years,]]’ she said hoarsely. ‘[[NANA JOYCE/a|Sixty years of bread sauce. Why did nobody tell me?]]’

[[sound laughter|They were still laughing]] when [[sound phone|a telephone rang]], a small polite tune like a musical box, and every Ashworth felt in a pocket.

‘[[HOPE ASHWORTH/e|It isn’t mine,]]’ said Hope.

‘[[DAVID ASHWORTH/e|Nor mine,]]’ said David.

It was in the coat, on the hook, behind the door. Femi stood in front of it and read what was on the screen, and he didn’t press anything.

‘[[WILL ASHWORTH/e|Who is it?]]’ Will asked.

‘[[RUTH ASHWORTH/i|Will! It’s none of our business.]]’

‘[[FEMI ADEYEMI/a|It’s Leeds,]]’ he said. [[sound phone|The little tune came round again.]] ‘[[FEMI ADEYEMI/a|I only sent her a picture. Of the cat, with the turkey.]]’

‘[[NANA JOYCE/e|Well, pick it up, lad,]]’ Nana said, ‘[[NANA JOYCE/e|before it stops.]]’
