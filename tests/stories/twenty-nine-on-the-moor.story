set: train
TOBIAS SEN (m): I, me, sir, Mr Sen, Tobias
MRS PRUETT (f): Mrs Pruett, Wilhelmina, Billie
DESMOND (m): Desmond, the driver, our driver
ZEPH ADEWUMI (m): Zeph
FFION LISLE (f): Ffion, Ffion Lisle
MAHI BHANDARI (f): Mahi
TARAN BHANDARI (m): Taran
KIT WOJTAS (u): Kit, Kit Wojtas
THE WOMAN ON THE QUAD BIKE (f): the woman on the quad bike, the woman, the farmer
---
[[sound bang|The bang came]] just after the third verse of the song about the bus.

I want that noted. I have been a teacher for nineteen years, and I had said, out loud, not ten minutes before, 'One more verse and I think I shall scream.' I'd said it to Mrs Pruett. She maintains to this day that I did it.

'[[MRS PRUETT/e|What was that?]]' said Mrs Pruett.

'[[TOBIAS SEN/i|A tyre?]]'

'[[DESMOND/e|It's not a tyre,]]' said Desmond from the front. He was our driver, a man of few words and one cassette. '[[DESMOND/e|I know what a tyre sounds like.]]'

[[sound hiss|There was a long, wet hiss from under our feet]], and the coach slowed, and [[sound grinding|something below us ground its teeth]], and we rolled to a stop. Outside both windows there was moor. It went up on the one side and down on the other, and there was nothing on it whatever, except weather.

'[[FFION LISLE/a|Sir,]]' said a voice behind me. '[[FFION LISLE/a|Are we there?]]'

'[[TOBIAS SEN/i|No, Ffion.]]'

'[[FFION LISLE/i|Where are we, then?]]'

'[[TOBIAS SEN/i|We're having a little stop.]]'

'[[ZEPH ADEWUMI/e|Sir, there's smoke,]]' said Zeph Adewumi.

'[[TOBIAS SEN/i|It's steam.]]'

'[[ZEPH ADEWUMI/i|It's coming up through the floor, sir.]]'

'[[TOBIAS SEN/a|Then everybody,]]' I said, and I stood up in the aisle, '[[TOBIAS SEN/a|is going to get off very calmly, like penguins. No bags. Hold the hand of the person next to you.]]'

'[[TARAN BHANDARI/e|I'm next to Mahi,]]' Taran Bhandari objected.

'[[MAHI BHANDARI/i|So? I've got to hold yours.]]'

'[[TARAN BHANDARI/i|She licked hers.]]'

'[[MAHI BHANDARI/i|I did not! That was yesterday!]]'

[[sound doors|The doors gasped and folded back]], and [[sound wind|the wind came in and took my hat]].

* * *

I counted them on the verge. Then I counted them again. Class Six had got on in the car park as twenty-nine, plus Mrs Pruett, plus me, and we had all been at great pains to stay twenty-nine. I'd counted at the services. I'd counted at the other services, where somebody had needed to be sick into something that wasn't a hat.

'[[TOBIAS SEN/a|Billie,]]' I said, with my lips not moving. '[[TOBIAS SEN/a|What do you make it?]]'

'[[MRS PRUETT/e|Twenty-eight.]]' Mrs Pruett had a cagoule on that came to her knees, and she was going along the line touching heads. '[[MRS PRUETT/e|You?]]'

'[[TOBIAS SEN/i|Twenty-eight.]]'

'[[MRS PRUETT/i|Oh, good Lord.]]'

'[[TOBIAS SEN/i|Who is it?]]'

'[[MRS PRUETT/i|I don't know, do I? It's always somebody you can't remember. That's why they get lost.]]'

'[[FFION LISLE/e|It's Kit,]]' said Ffion, who misses nothing. '[[FFION LISLE/e|Kit Wojtas. Kit said, I'm just going to look, and then went.]]'

'[[TOBIAS SEN/a|Look at what?]]' I asked.

'[[FFION LISLE/i|Kit didn't say.]]'

'[[TOBIAS SEN/i|Went where?]]'

She pointed. It was a wide gesture. It took in most of the county.

'[[FFION LISLE/e|You did say to hold the hand of the person next to you,]]' Ffion added. '[[FFION LISLE/e|But nobody's next to Kit. Kit sits over the wheel.]]'

'[[TOBIAS SEN/i|Nobody?]]'

'[[FFION LISLE/i|Kit likes it, sir. You can feel it go round.]]'

I went through all the things that I ought to have known about Kit Wojtas, and found that I had a peg, a desk by the radiator, and a packed lunch, which was always egg.

I had in my pocket a laminated card that the school had issued, headed 'Lost Pupil Protocol,' and step one was to telephone the office. I got out my phone. It had a little picture of a mast on it with a line through, and while I looked at that, [[sound thunder|there was a grumble from the far side of the hill]].

'[[ZEPH ADEWUMI/e|Sir,]]' said Zeph, '[[ZEPH ADEWUMI/e|was that thunder?]]'

'[[TOBIAS SEN/i|I expect it was a lorry.]]'

'[[ZEPH ADEWUMI/i|There's no lorries. There's no road, hardly.]]'

'[[TARAN BHANDARI/e|What if it's the army?]]' said Taran. '[[TARAN BHANDARI/e|What if we're on a range?]]'

'[[MAHI BHANDARI/e|What if they shoot Kit?]]' said Mahi.

'[[TOBIAS SEN/a|No one is shooting Kit!]]' I said. It came out rather higher than I'd intended. Somewhere a long way down the line, [[sound? cry|a child began to cry]], on the principle that somebody should.

'[[MRS PRUETT/e|Right,]]' said Mrs Pruett, and [[sound whistle|she blew her whistle]]. She had been a PE teacher once, in a hard school in a hard town, and every spine on the verge went straight, including mine. '[[MRS PRUETT/e|Partners. Back to back. We're going to shout on three. What are we going to shout?]]'

'[[FFION LISLE/e|Kit!]]' said Ffion.

'[[MRS PRUETT/i|All together. One, two—]]'

[[sound shout|They shouted.]] It went off over the heather like a flock of something. We listened. [[sound sheep|A sheep answered.]]

'[[KIT WOJTAS/e|What?]]' said Kit.

It had come from under the coach.

* * *

There were four feet sticking out. Two of them were in size nine boots, and the other two were in trainers with lights in the heels.

'[[TOBIAS SEN/a|Kit Wojtas,]]' I said, crouching, '[[TOBIAS SEN/a|come out of there this minute.]]'

'[[KIT WOJTAS/i|I can't, sir. I'm holding it.]]'

'[[TOBIAS SEN/i|Holding what?]]'

'[[DESMOND/e|Spanner,]]' said Desmond's voice. [[sound clank|Metal rang on metal.]] '[[DESMOND/e|Kid's all right. Kid's got small hands. Leave it be.]]'

'[[TOBIAS SEN/i|There's smoke!]]'

'[[DESMOND/i|Steam.]]'

I lay down in the road. It isn't on the card, but I couldn't think what else to do. There was a smell of hot pennies, and in the dim, among the pipes, I could see two faces, side by side, turned up to something black and shredded with identical frowns.

'[[DESMOND/i|Belt's gone.]]'

'[[KIT WOJTAS/e|The belt turns the pump,]]' Kit explained to me, '[[KIT WOJTAS/e|and the pump does the water, and if there's no water it all cooks. Desmond says you can do it with tights.]]'

'[[TOBIAS SEN/i|With what?]]'

'[[DESMOND/i|Tights.]]'

'[[KIT WOJTAS/i|Has anybody got any, sir? It's got to be good ones.]]'

I withdrew my head. A row of small shoes had come up to the edge of the tarmac, and one pair of stout brown lace-ups, and I raised my eyes from these to the hem of the cagoule.

'[[MRS PRUETT/e|Don't even think it,]]' said Mrs Pruett.

'[[TOBIAS SEN/i|Billie.]]'

'[[MRS PRUETT/i|It's four degrees, Tobias.]]'

'[[TOBIAS SEN/i|We're eleven miles from anywhere. Look at that sky.]]'

'[[MRS PRUETT/i|They're sixty denier! They were from John Lewis!]]'

'[[ZEPH ADEWUMI/e|Please, miss,]]' said Zeph.

'[[FFION LISLE/e|Please, miss,]]' said Ffion, and after her they all said it, all along the verge, like a very small congregation.

She looked at us, one after the other. I think if I'd smiled she would have walked home. '[[MRS PRUETT/a|Everybody face the moor,]]' she said. '[[MRS PRUETT/a|That includes you, Mr Sen.]]'

So I was facing the moor, with twenty-eight children, at attention, when [[sound engine|an engine came blatting up out of the dip]] and a quad bike appeared, with a collie on the back of it and a woman on the front. She stopped. [[sound dog|The dog barked twice, and sat.]]

'[[THE WOMAN ON THE QUAD BIKE/a|Is it a protest?]]' said the woman on the quad bike.

'[[TOBIAS SEN/i|We've broken down.]]'

'[[THE WOMAN ON THE QUAD BIKE/a|Ah.]]' She looked along the row of faces. '[[THE WOMAN ON THE QUAD BIKE/a|And what are they looking at?]]'

'[[TOBIAS SEN/i|Nothing. It's so as not to look at something else.]]'

'[[MRS PRUETT/e|You can turn round now!]]' called Mrs Pruett.

* * *

It didn't take. I should like to say that it did; in the assembly we gave about it, it did. The tights went on, and [[sound engine|Desmond turned her over, and she ran for about as long as it takes to cheer]], and then [[sound twang|there was a twang]] and something beige flew out into the ditch.

'[[DESMOND/a|Worked on the Cortina,]]' our driver said, gazing after it.

'[[MRS PRUETT/e|They were from John Lewis,]]' said Mrs Pruett.

'[[TOBIAS SEN/a|I'll get you another pair,]]' I told her.

'[[MRS PRUETT/i|You'll get me a car.]]'

Desmond rubbed his hands down his trousers. '[[DESMOND/e|There's a box by the bridge. Emergency phone. Mile, mile and a half. I'll walk it.]]'

'[[TOBIAS SEN/i|In this?]]'

'[[DESMOND/i|I've walked in worse. There's peanuts in the glove box for the kid. Earned them.]]'

'[[KIT WOJTAS/e|I'm allergic,]]' said Kit.

'[[DESMOND/a|Mints, then.]]' He found them in his top pocket and handed them over with a sort of bow. He put up his collar and went, and [[sound boots|we could hear his boots on the road]] for some time after the bend had taken him.

'[[ZEPH ADEWUMI/e|Is he going to die, sir?]]' asked Zeph.

'[[TOBIAS SEN/i|No.]]'

'[[ZEPH ADEWUMI/i|He walked off like they do in films, though.]]'

'[[TOBIAS SEN/i|He's going to make a phone call.]]'

'[[ZEPH ADEWUMI/i|That's what they say in the films.]]'

[[sound? rain|And then it rained.]] [[sound rain|It came across the moor with a noise like lorries, and this time it really was only rain]], and it was the woman who said, in her slow way, that there was a shed.

'[[TOBIAS SEN/a|What sort of shed?]]' I asked her.

'[[THE WOMAN ON THE QUAD BIKE/i|Big one. It's got three hundred in it, but they'll budge up.]]'

'[[ZEPH ADEWUMI/e|Three hundred what?]]' said Zeph.

'[[THE WOMAN ON THE QUAD BIKE/i|You'll hear.]]'

You could. [[sound sheep|You could hear them from the cattle grid]], a roar with a lot of separate complaints in it, and when [[sound door|she put her shoulder to the door and it ground back on its rail]] the warmth came out and fell on us like a quilt. There was straw to the knees. There were lamps. In pens made out of pallets, as far as you could see, there were ewes, and under and beside and on top of the ewes there were lambs.

No one said a thing. I've waited nineteen years for a silence like that one. I had it in a classroom only once, when a pigeon came down the chimney.

'[[MAHI BHANDARI/e|Oh,]]' breathed Mahi.

'[[TARAN BHANDARI/e|Can we touch them?]]' said Taran.

'[[THE WOMAN ON THE QUAD BIKE/a|You can do more than that,]]' the farmer told him. '[[THE WOMAN ON THE QUAD BIKE/a|You've got clean hands?]]'

'[[TARAN BHANDARI/i|Yes.]]'

'[[MAHI BHANDARI/i|No, he hasn't.]]'

'[[TARAN BHANDARI/i|They're cleaner than yours!]]'

'[[THE WOMAN ON THE QUAD BIKE/i|Neither'll be clean in a minute. I've my husband in bed with his back, and two girls off sick, and I've been on since Tuesday. That one there's having twins, and she's making a mess of it. Which of you's a twin?]]'

I have never known the Bhandaris be silent at one and the same moment. They raised their hands. They'd raised the two that were joined; I don't believe that they had let go since the coach.

'[[TOBIAS SEN/a|I'm not sure,]]' I said, '[[TOBIAS SEN/a|that we've got a risk assessment for—]]'

'[[MRS PRUETT/e|Oh, hush, Tobias,]]' said Mrs Pruett. She'd been given a pair of the husband's socks, and she had a lamb in each arm. '[[MRS PRUETT/e|What was it going to be? The castle? They'd have had a worksheet.]]'

* * *

It was a quarter to five when the first one came. It was yellow, and it lay there. [[sound rain|The rain drummed on the tin.]] Nothing else in that part of the shed made a sound.

'[[MAHI BHANDARI/e|It isn't breathing,]]' said Mahi.

'[[THE WOMAN ON THE QUAD BIKE/i|Give it a second.]]'

'[[TARAN BHANDARI/e|It isn't, though.]]' Taran had crawled up on the other side. '[[TARAN BHANDARI/e|It isn't, is it?]]'

'[[THE WOMAN ON THE QUAD BIKE/a|Rub it. Not like that, like you mean it. With the straw. Go on, lass, harder, she'd do it harder.]]' The woman was up to her elbow and couldn't turn round. '[[THE WOMAN ON THE QUAD BIKE/a|Clear its nose. You, with the shoes, stick a bit of straw up its nose.]]'

'[[KIT WOJTAS/e|Up it?]]' said Kit.

'[[THE WOMAN ON THE QUAD BIKE/i|Right up.]]'

I found that I was holding Zeph's hand, or he mine. My own heart was going like a football rattle. [[sound? counting|Ffion was counting under her breath.]] I wanted to tell them to look away, and I wanted to tell them that it was nobody's fault, and I'd got as far as opening my mouth.

[[sound sneeze|It sneezed.]]

Then it shook its ears, and gave [[sound lamb|a cry like a gate]]; and Taran Bhandari, who once made a supply teacher weep, sat down in the muck and [[sound? sob|burst into tears]].

'[[MAHI BHANDARI/a|It's all right,]]' said his sister. She had it in her lap. '[[MAHI BHANDARI/a|Tar, look. It's all right, it's a girl. She's got your nose.]]'

'[[TARAN BHANDARI/i|She hasn't.]]'

'[[MAHI BHANDARI/i|She has. It's got straw up it.]]'

'[[ZEPH ADEWUMI/e|What's she called?]]' Zeph asked.

'[[THE WOMAN ON THE QUAD BIKE/i|They don't get names, as a rule. They get a number.]]'

'[[FFION LISLE/e|What number's she?]]' asked Ffion.

The farmer had to think. She sat back on her heels, wiped her forehead on the only dry bit of her arm, and looked over at the tally chalked up on the wall. '[[THE WOMAN ON THE QUAD BIKE/a|She'd be twenty-nine,]]' she said. '[[THE WOMAN ON THE QUAD BIKE/a|Since this morning.]]'

[[sound horn|A horn sounded, down in the lane.]] It was Desmond, with another coach, another driver, and, it turned out, chips. Nobody ran. I had to tell them twice, and even then they went backwards, waving. Mrs Pruett came and stood by me in the doorway with a crook in her hand, and looked as though she might stay. I got up on a bale. I counted the heads, the dry ones and the wet ones and the ones with straw in.

'[[MRS PRUETT/e|Well?]]' said Mrs Pruett.

'[[TOBIAS SEN/a|Thirty,]]' I said. '[[TOBIAS SEN/a|Somebody put that lamb down.]]'
