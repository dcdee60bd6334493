set: train
ZOFIA WALCZAK (f): Zofia, Babcia, Zofia Walczak, the old woman, her grandmother
HELENA WALCZAK (f): Helena, Hela, Aunt Helena, Helena Walczak
PIOTR WALCZAK (m): Piotr, Uncle Piotr, Peter, Piotr Walczak
JOY WALCZAK (f): Joy, Joy Walczak
MARCUS BELL (m): Marcus, Marcus Bell, the fiancé
TADEK (m): Tadek, Tadeusz, the boy
---
## 1. In the Bath

There was a carp in the bath at Zofia Walczak's, as there had been on the twenty-third of every December since 1951, and Marcus Bell was the first person in all that time to walk in on it with nothing on but a towel.

It was a narrow house in a terrace of narrow houses, on a hill, in a town that had once made half of the world's blankets. Zofia and her husband had bought it with their first four years in the mill. Three children had been born in the back bedroom and one had died there; there had been lodgers, pigeons, a printing press, and for one winter a bishop. All of the Walczaks still had a key.

[[sound scream|They heard him yell from the kitchen.]] [[sound? knife|Helena put down her knife.]]

"[[HELENA WALCZAK/a|Did nobody tell him?]]" she asked.

"[[JOY WALCZAK/e|I forgot,]]" said Joy. She had a hand over her mouth. "[[JOY WALCZAK/e|I've had one in the bath every Christmas of my life, Aunt Hela. I forgot that people don't.]]"

"[[HELENA WALCZAK/i|What do they wash in?]]"

"[[JOY WALCZAK/i|They wash before.]]"

[[sound stairs|Bare feet came down the stairs two at a time]], and the fiancé appeared at the door, wet to the knees, and holding the towel with both hands. He was a tall grave young man from Leeds, who taught physics. "[[MARCUS BELL/a|There's a fish in there,]]" he said. "[[MARCUS BELL/a|It looked at me.]]"

"[[ZOFIA WALCZAK/a|Which way did it look?]]" asked the old woman at the stove. She didn't turn round.

"[[MARCUS BELL/i|Which way?]]"

"[[ZOFIA WALCZAK/i|With the left eye or with the right eye?]]"

"[[MARCUS BELL/i|I'm not sure that I—]]"

"[[ZOFIA WALCZAK/i|It makes a difference.]]"

"[[JOY WALCZAK/e|Babcia, don't,]]" said Joy.

Her grandmother shrugged. She was eighty-eight and the size of a child of ten, and she'd been standing at that stove since six. [[sound pot|The lid of the big pot jumped and rattled.]] She used to say that she could hear when beetroot was done; it stopped complaining. "[[ZOFIA WALCZAK/a|The right eye is a good husband,]]" she told the soup. "[[ZOFIA WALCZAK/a|The left eye is a long illness. I only ask.]]"

[[sound door|The back door crashed open, and the wind came in, and with it Uncle Piotr and about a quarter of a spruce tree.]] He was singing. [[sound boots|He stamped the snow from his boots, one, two]], and saw Marcus. He was the eldest, and had been a wrestler, and he carried everything before him as if he were bringing it in out of a fire.

"[[PIOTR WALCZAK/e|Good!]]" cried Piotr. "[[PIOTR WALCZAK/e|He's undressed. Is he going to kill it now?]]"

It was then that Marcus looked at Joy. She had been meaning to tell him that, too.

## 2. With a Hammer

"[[MARCUS BELL/e|I thought it was a joke,]]" Marcus said.

They were sitting on the stairs, with the door shut. [[sound? voices|Through it came the voices of her family]], all of them talking at one time, as they'd talked all her life. There was Polish for the food and English for the money. When she was small she used to fall asleep to it, the way that other children did to rain. On the landing Tadek was lying on his stomach with his chin on the top step. He was seven, and nobody had told him to go away.

"[[JOY WALCZAK/a|It's sort of a tradition,]]" she said. "[[JOY WALCZAK/a|The new man does it. My dad did. And Uncle Krzysztof, before he ran off. It doesn't take a minute.]]"

"[[MARCUS BELL/i|With what?]]"

"[[JOY WALCZAK/i|There's a special hammer.]]"

"[[MARCUS BELL/i|Of course there is.]]"

"[[JOY WALCZAK/i|You eat fish, Marcus.]]"

"[[MARCUS BELL/i|I eat fingers. I eat things in the shape of fingers. Joy, I can't hit that animal on the head, I've got nothing against it.]]"

"[[TADEK/e|His name's Gerald,]]" said Tadek.

They both looked up.

"[[JOY WALCZAK/i|You've not given him a name. Tadek, tell me you haven't.]]"

"[[TADEK/i|I do it every year. Last year was Susan.]]"

"[[MARCUS BELL/a|What became of Susan?]]" asked the fiancé.

The boy considered him, with pity. "[[TADEK/a|Jelly,]]" he said.

Marcus put his head on his knees. You could see the bones in the back of his neck, and the damp coming out of his hair and going down between his shoulders in a thin straight line.

[[sound doorbell|The doorbell went, three long rings]], but it was only the neighbours with a plate of something under foil. By the time they had been thanked, and kissed, and told that they really must not, and [[sound door|the front door had shut behind them]], the two on the stairs had both had time to think.

"[[JOY WALCZAK/e|I could do it for you,]]" said Joy. "[[JOY WALCZAK/e|At night. We'd say it was you.]]"

"[[MARCUS BELL/i|Have you ever?]]"

"[[JOY WALCZAK/i|No.]]"

"[[MARCUS BELL/a|Then why should you have to?]]" He [[sound? step|moved up one stair]], so that he was beside her, and put his cold feet on hers. "[[MARCUS BELL/a|Is it a test?]]"

"[[JOY WALCZAK/i|It's not supposed to be.]]"

"[[MARCUS BELL/i|But it's a test.]]"

"[[JOY WALCZAK/a|It's Babcia,]]" she said. "[[JOY WALCZAK/a|She came here on a boat with a hammer and a recipe. I don't think she had anything else. Everything's a bit of a test.]]"

## 3. In Grey Sauce

At supper they were seven round a table for four. Helena had the corner. She was a dentist, divorced and clever, and she couldn't see a silence without wanting to fill it. Piotr had the end, with his back to the tree. The chair beside him was for the stranger who might come, as in every house they knew, and had a plate in front of it and a folded napkin; the only person who had ever come was a man about the meter, in 1978, and he'd stayed until New Year.

"[[HELENA WALCZAK/e|Physics!]]" said Helena. "[[HELENA WALCZAK/e|And is there a living in that?]]"

"[[MARCUS BELL/i|They do pay us. It's not a lot.]]"

"[[PIOTR WALCZAK/i|What's he say?]]"

"[[HELENA WALCZAK/i|He says that it's not a lot, Piotr.]]"

"[[PIOTR WALCZAK/i|I've got ears. I meant, what does he say about the carp?]]"

[[sound? fork|Marcus laid down his fork.]] You could tell what kind of a teacher he was; he waited, and looked at each of them, and spoke to the one at the back. "[[MARCUS BELL/e|Mrs Walczak,]]" he said, "[[MARCUS BELL/e|I'm afraid I can't do it. I'm sorry. It's a matter of — well, I suppose I'm soft.]]"

No one dropped a spoon. No chair scraped. [[sound clock|The clock over the dresser whirred, and a bird came out of it, and cuckooed seven times]], and went in.

"[[PIOTR WALCZAK/a|Soft,]]" her uncle repeated.

"[[JOY WALCZAK/i|He's allowed to be soft!]]"

"[[PIOTR WALCZAK/i|I didn't say he's not allowed. I said soft.]]"

"[[HELENA WALCZAK/e|Papa cried,]]" said Helena. "[[HELENA WALCZAK/e|The first time. You told us, Mama. You said that he took so long that it died of boredom.]]"

"[[ZOFIA WALCZAK/i|That was a different fish.]]"

"[[HELENA WALCZAK/i|Was it a different Papa?]]"

"[[ZOFIA WALCZAK/a|Eat,]]" said the old woman. [[sound chair|She pushed back her chair and got up]], holding on by the table, and then by the dresser. [[sound stick|They listened to her stick go along the passage, and then, slowly, up.]] [[sound tap|Over their heads a tap was turned on.]]

"[[PIOTR WALCZAK/e|Now see,]]" said Uncle Piotr. "[[PIOTR WALCZAK/e|Now she'll do it herself. Eighty-eight!]]"

"[[MARCUS BELL/i|I'll go up.]]"

"[[JOY WALCZAK/i|Marcus, leave it.]]"

"[[MARCUS BELL/i|No. I'd like to see her.]]"

## 4. Under Snow

All up the stairs were the photographs. He'd gone by them six or seven times that day, in one state or another, and never looked. There was a boat with people on it, too far off to have faces. There was a thin man in a suit that had been made for another thin man, holding out in front of him, at the full length of both his arms, a fish; and he had his eyes screwed tightly shut.

She was on the edge of the bath in her apron, with her sleeve rolled up and her arm in the water. The fish went round and round it. It was a big dark handsome fish, with scales on it like old pennies. The hammer was by the soap.

[[sound knock|He knocked, though the door was open.]]

"[[ZOFIA WALCZAK/a|Sit,]]" she said. "[[ZOFIA WALCZAK/a|There, on the toilet. Put the lid.]]"

[[sound lid|He put down the lid]] and sat. [[sound drip|The tap dripped.]] For a time they both watched it, the old woman and the young man, side by side like people waiting for a train. Someone had laid a sprig of fir along the window sill, and there was frost on the inside of the glass.

"[[ZOFIA WALCZAK/i|You think that I'm a savage.]]"

"[[MARCUS BELL/i|No. I think you're a very good cook.]]"

"[[ZOFIA WALCZAK/e|My father could do it with one finger, like so. He'd talk to it, and it went to sleep. In the war there weren't any. In the war we had one tin, and my mother cut it out of a magazine, a picture of a carp, and laid it on the plate. And we all said how good it was.]]" Zofia took her hand from the water. "[[ZOFIA WALCZAK/e|After that I said there would be a fish. Wherever I am, there will be a real one, and it'll be alive, and I'll see it alive.]]"

"[[MARCUS BELL/i|And the new man?]]"

"[[ZOFIA WALCZAK/i|That was my husband's idea, God rest him. He couldn't bear to do it any more, so he made up a tradition.]]"

Marcus began to smile. He tried not to. "[[MARCUS BELL/e|He was soft,]]" he said.

"[[ZOFIA WALCZAK/i|Like butter. Don't tell Piotr.]]"

[[sound laugh|The two of them laughed until she had to hold on to the taps.]] Joy, listening at the foot of the stairs, thought for a moment that it was crying; she hadn't heard that sound since her grandfather's time. [[sound? steps|There were small steps in the passage]], and a face came round the door, at about the height of the handle. [[sound? bucket|He had brought his bucket, and it bumped against his knee.]]

"[[TADEK/a|Is Gerald dead?]]" he asked.

"[[ZOFIA WALCZAK/i|Not yet.]]"

"[[TADEK/i|Could he be dead next year?]]"

Nobody answered straight away. In another house somebody would have laughed, or shouted up the stairs. The old woman looked at the boy, and at the fiancé, who was looking hard at the soap. [[sound wind|The wind boomed in the chimney.]] It would be a mile, by road, to the park, and it was snowing; the pond there had a hole in it, for the ducks.

"[[ZOFIA WALCZAK/a|Tell your aunt that there's herring in the shed,]]" she said at last. "[[ZOFIA WALCZAK/a|And tell Piotr to start the car.]]"

"[[MARCUS BELL/i|Can I carry him?]]"

"[[ZOFIA WALCZAK/i|You? You're not dressed.]]"

"[[MARCUS BELL/i|I can be dressed.]]"

"[[ZOFIA WALCZAK/e|Then take the towel,]]" said Zofia Walczak, and [[sound plug|she pulled out the plug, and the water began to roar down the pipe]]. "[[ZOFIA WALCZAK/e|Hold him behind the head. Firm! And look which eye.]]"

He bent over the bath with the towel. Downstairs [[sound engine|the car had started at the third attempt]], and [[sound horn|someone was leaning on the horn]].

"[[ZOFIA WALCZAK/i|Well?]]"

"[[MARCUS BELL/a|Both,]]" he said. "[[MARCUS BELL/a|I swear to you. It's looking at me with both.]]"
