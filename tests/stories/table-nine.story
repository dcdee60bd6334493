set: test
VALENTINA OSEI (f): Valentina, Val, Chef, Osei, the chef
BRAM HOLLOWAY (m): Bram, Holloway, the sous, the sous-chef
GRACE TILLERMAN (f): Grace, Tillerman
NIKOLAOS (m): Nikolaos, Niko, Nik
YUKI LINDQVIST (u): Yuki, Lindqvist
DARIO (m): Dario, the pot-washer, the boy at the sink
MR. SANTORELLO (m): Mr. Santorello, Santorello, the owner
THE CRITIC (f): the critic, the woman at table nine, Imelda Crane, Crane
THE MAN IN THE BROWN CARDIGAN (m): the man in the brown cardigan, the man in the cardigan
---
At ten to six [[sound bang|the walk-in compressor gave a bang]], and then [[sound compressor rattle|a long rattle, like someone shaking a drawer of spoons]].

"[[VALENTINA OSEI/e|No,]]" said Valentina Osei, without turning round. She had a sea bass open in front of her like a book. "[[VALENTINA OSEI/e|Not tonight. Tell it no.]]"

Bram Holloway went and kicked it. [[sound kick|His clog rang on the steel]]; the rattle stopped, considered, and [[sound? compressor hum|sank to a hum]]. "[[BRAM HOLLOWAY/e|I told it.]]"

"[[VALENTINA OSEI/i|What did it say?]]"

"[[BRAM HOLLOWAY/i|It says Thursday.]]"

"[[VALENTINA OSEI/i|It can have Thursday. What's the time?]]"

"[[NIKOLAOS/a|Five fifty-one, Chef,]]" called somebody on the pass.

"[[VALENTINA OSEI/i|Who asked you, Niko?]]"

"[[NIKOLAOS/i|You did, Chef. Sort of generally.]]"

There were five of them in the kitchen of the Half Lemon and it had been built for three. Bram had the grill. A tall, silent person by the name of Yuki Lindqvist had the pastry, which is to say a shelf and a marble board and a blowtorch; they had come from Malmö in March and had so far been heard to say about forty words, all of them "behind." Dario was at the sink with his arms in it. And out at the pass, folding napkins as if each of them had done him some wrong, stood Nikolaos, who waited on tables, and who had been told not to talk.

[[sound swing door|The swing door thumped]], and Grace Tillerman came through it backward with [[sound? glasses|a crate of glasses]]. She was the head waiter, if you can be the head of two.

"[[GRACE TILLERMAN/a|Okay, I've got the book,]]" she said. "[[GRACE TILLERMAN/a|I've got eleven tables, nine names I know, and two I don't. There's a Pemberton, party of four. And there's a Smith.]]"

Everything stopped. Even the knife stopped.

"[[BRAM HOLLOWAY/e|A Smith,]]" said Bram.

"[[GRACE TILLERMAN/i|Table for one. Seven-thirty.]]"

"[[BRAM HOLLOWAY/i|Nobody's called Smith.]]"

"[[DARIO/a|My dentist is,]]" said the boy at the sink.

"[[VALENTINA OSEI/e|It's her,]]" said Valentina. "[[VALENTINA OSEI/e|She did it at Osk & Ember, she was a Smith. At Lucho's she was a Jones. She wears a wig. They say she's got a whole closet of wigs.]]"

"[[NIKOLAOS/e|They say she never finishes anything,]]" Nikolaos put in.

"[[GRACE TILLERMAN/e|They say she made a guy in Portland cry through a hatch,]]" said Grace.

"[[BRAM HOLLOWAY/e|What did she write?]]" Bram asked.

"[[GRACE TILLERMAN/i|'The lamb had been dead for some time, and so had the room.']]"

Bram winced. He crossed himself with the tongs.

The chef wiped her knife on her apron, both sides, very slowly. She was a short woman with burn marks all the way up her arms, and the restaurant was every cent she would ever have. The lease was up in June. Nobody in there needed to be reminded of it, and so, naturally, [[sound swing door|the door swung open]] and in came Mr. Santorello, who owned the walls.

"[[MR. SANTORELLO/a|I hear she's coming!]]" he cried.

"[[VALENTINA OSEI/i|Who told you?]]"

"[[MR. SANTORELLO/i|The fish man. The whole street knows. I've got four cousins coming in at seven to fill up the window. I told them, laugh. Not too loud. Like people who've got money.]]"

"[[VALENTINA OSEI/e|Mr. Santorello,]]" Valentina said, "[[VALENTINA OSEI/e|I've got bass for twenty.]]"

"[[MR. SANTORELLO/i|They'll eat bread.]]"

"[[VALENTINA OSEI/i|You're standing in my bread.]]"

The owner looked down. He lifted one shoe, and then the other, out of a tray of proving focaccia, and there was a silence in which a person might have heard the yeast die.

* * *

By seven the room was half full, and [[sound? crowd murmur|the murmur of it came in]] whenever the door did.

"[[GRACE TILLERMAN/e|Check on!]]" Grace [[sound? slap|slapped a ticket on the rail]]. "[[GRACE TILLERMAN/e|Two bass, one lamb, one gnocchi. The cousins want to know is there a kids' menu.]]"

"[[VALENTINA OSEI/i|Are there kids?]]"

"[[GRACE TILLERMAN/i|No.]]"

"[[VALENTINA OSEI/i|Then no. Two bass, one lamb, one gnocchi!]]"

"[[BRAM HOLLOWAY/e|Two bass, one lamb,]]" Bram sang out. [[sound sizzle|The fish went down with a hiss]], skin first, and he held it flat with his fingers. "[[BRAM HOLLOWAY/e|Yuki, how are the gnocchi?]]"

"[[YUKI LINDQVIST/e|Behind,]]" said Yuki.

"[[BRAM HOLLOWAY/i|Behind what?]]"

"[[YUKI LINDQVIST/i|Behind you.]]"

They went by with a pot the size of a font, and [[sound water splash|a gallon of boiling water went roaring into the sink]]. Dario leaped out of the way. He was nineteen, and a poet, and it was the third time that week.

"[[DARIO/i|Can someone please say hot?]]"

"[[YUKI LINDQVIST/i|Hot.]]"

"[[DARIO/i|Before!]]"

"[[VALENTINA OSEI/e|Dario, sweetheart, I need those pans,]]" Valentina said. "[[VALENTINA OSEI/e|Niko, what are you doing?]]"

Nikolaos had his eye to the round window in the door. "[[NIKOLAOS/e|I'm looking for wigs.]]"

"[[VALENTINA OSEI/i|And?]]"

"[[NIKOLAOS/i|There's one on seven, but I think it's just his hair.]]"

"[[VALENTINA OSEI/i|It's not a him. It's Imelda Crane. She's a woman of sixty with a notebook. Grace, you take her, you've got the face. Niko, you don't go within six feet.]]"

"[[NIKOLAOS/i|What's wrong with my face?]]"

"[[VALENTINA OSEI/i|It tells people things.]]"

"[[BRAM HOLLOWAY/e|You told the mayor his fish was 'brave,']]" said Bram.

"[[NIKOLAOS/i|It was brave! It was looking right at him!]]"

[[sound glass smash|Something smashed out front]]. There was that half second in which nobody in a restaurant breathes, and then [[sound? cheer|the cheer]].

"[[GRACE TILLERMAN/e|Cousins,]]" Grace said, and went.

The ticket machine [[sound ticket printer|chattered]]. Bram flipped the bass; Yuki lit the torch, [[sound blowtorch|which caught with a soft blue whump]], and began to go over a row of lemon tarts as a monk might go over a psalm. For six minutes nobody said anything that wasn't a number. It was at such times that Valentina was happy. She didn't know it. She'd have told you that her back hurt.

[[sound swing door|The door thumped.]] Grace stood inside it with her shoulders against the wood, as if to keep something out.

"[[GRACE TILLERMAN/i|She's here.]]"

"[[VALENTINA OSEI/i|You're sure?]]"

"[[GRACE TILLERMAN/i|Table nine. Gray bob, big glasses. Notebook. She asked for tap water, and then she *smelled* it.]]"

"[[BRAM HOLLOWAY/e|What's she having?]]" asked Bram.

"[[GRACE TILLERMAN/i|She hasn't ordered. She said, and this is word for word, 'Whatever the chef would eat tonight if she had nobody to please.']]"

[[sound? compressor hum|The hum of the walk-in came up through the floor.]] Valentina put down her spoon.

"[[VALENTINA OSEI/i|That's not on the menu.]]"

"[[GRACE TILLERMAN/i|That's what I told her.]]"

"[[VALENTINA OSEI/i|What did she say?]]"

"[[GRACE TILLERMAN/i|'Good.']]"

* * *

There was a conference, if you could call it that, around the bin.

"[[BRAM HOLLOWAY/a|Lamb,]]" said the sous. "[[BRAM HOLLOWAY/a|You do the lamb. It's the best thing on there.]]"

"[[NIKOLAOS/e|She's had lamb,]]" Nikolaos said. "[[NIKOLAOS/e|She's had lamb in *Portland*.]]"

"[[BRAM HOLLOWAY/i|Nobody's asking you.]]"

"[[NIKOLAOS/i|I'm just saying she's got lamb trauma.]]"

"[[GRACE TILLERMAN/e|The bass, then?]]" said Grace.

"[[BRAM HOLLOWAY/i|We're down to four, and Santorello's cousin just ordered three. For himself.]]"

"[[DARIO/i|What would you, though?]]"

They all turned. The pot-washer had suds to the elbow and a colander on his hip. He went red, but he stood his ground.

"[[DARIO/a|I mean, that's what she asked,]]" he said. "[[DARIO/a|What would you eat, Chef? If it was only you?]]"

[[sound? laugh|Valentina laughed, one short breath of it]]. "[[VALENTINA OSEI/e|Standing up? At one in the morning? Toast.]]"

"[[BRAM HOLLOWAY/i|Val.]]"

"[[VALENTINA OSEI/i|Toast and an egg. With the burnt butter, off the fish pan, and whatever's left of the greens. I've had it every night for four years. You've all seen me.]]"

"[[BRAM HOLLOWAY/i|You can't give Imelda Crane an egg.]]"

"[[VALENTINA OSEI/i|No.]]"

"[[BRAM HOLLOWAY/i|Good.]]"

"[[VALENTINA OSEI/i|Why not?]]"

"[[BRAM HOLLOWAY/a|Because!]]" He waved the tongs at the rail, the tickets, the four walls and what was owed on them. "[[BRAM HOLLOWAY/a|Because it's an egg! Because I've got a wife, and he's got cousins, and there's a *lease!* You can't put four years of work on a plate and have it be what's left!]]"

No pan clattered, no ticket printed. Out front [[sound? laugh|somebody's laugh went up]], like people who've got money.

"[[YUKI LINDQVIST/e|It is good toast,]]" said Yuki Lindqvist.

It was the longest sentence that any of them had heard from that quarter. They waited to see if there was more to come.

"[[YUKI LINDQVIST/e|I have eaten it,]]" Yuki went on. "[[YUKI LINDQVIST/e|In April. I was sad. You made two and did not ask. I went home, and I did not go back to Malmö.]]"

The chef looked at her pastry cook for a while. Then she reached above her head, and took down the smallest of the black pans, the one that nobody else was let touch, and [[sound pan on stove|banged it on the flame]].

"[[VALENTINA OSEI/a|Table nine,]]" she called. "[[VALENTINA OSEI/a|One egg!]]"

Nobody answered.

"[[VALENTINA OSEI/i|I said one egg!]]"

"[[BRAM HOLLOWAY/e|One egg, Chef,]]" said Bram. He shut his eyes as he said it. "[[BRAM HOLLOWAY/e|God help us. One egg.]]"

"[[NIKOLAOS/e|One egg!]]" Nikolaos shouted, and Dario, at the sink, shouted it too, [[sound crash|with a crash of colander]].

* * *

[[sound egg crack|She cracked it one-handed on the edge of the pan]]. You could hear the butter; it [[sound butter sizzle|muttered and spat]] and then it began to whisper, and the smell came up, like hazelnuts, like the inside of an old violin.

"[[VALENTINA OSEI/a|Bread,]]" she said.

"[[BRAM HOLLOWAY/i|Which?]]"

"[[VALENTINA OSEI/i|The one he stepped in.]]"

"[[BRAM HOLLOWAY/i|You're not serious.]]"

"[[VALENTINA OSEI/i|The corner he didn't step in, Bram.]]"

It took ninety seconds. It sat in the middle of a white plate, brown and green and gold, with a bit of black along one side; and it looked like nothing much. It looked like something you would eat standing up.

Grace stared at it. "[[GRACE TILLERMAN/e|What do I say it is?]]"

"[[VALENTINA OSEI/i|Say it's what she asked for.]]"

"[[GRACE TILLERMAN/i|What if she hates it?]]"

"[[VALENTINA OSEI/i|Then she can cry through the hatch. Go, it's dying.]]"

The door swung to behind her, [[sound swing door|thump, thump, and a smaller thump]]. They packed into the corner by the round window, one above another: Dario at the bottom, then Nikolaos, then the sous with his chin on Nikolaos's head.

"[[VALENTINA OSEI/a|Well?]]" said the chef, who wouldn't look. She was [[sound? scrubbing|scrubbing a board]] that was clean already.

"[[NIKOLAOS/e|She's put it down,]]" Nikolaos said.

"[[VALENTINA OSEI/i|Grace has?]]"

"[[NIKOLAOS/i|Grace has. She's saying something. Crane's looking at it. She's still looking at it. She's taken off her glasses.]]"

"[[DARIO/e|Is that good?]]" asked Dario.

"[[BRAM HOLLOWAY/i|How would we know? Get your hair out of my eye.]]"

"[[NIKOLAOS/i|She's picked it up. In her hand! She's not using the fork! Oh. Oh, no.]]"

"[[VALENTINA OSEI/i|What? What, 'oh, no'?]]"

"[[NIKOLAOS/i|Santorello. He's going over.]]"

The scrubbing quit. Valentina got to the window in two strides and put her head in under all the other heads. There, across the room, beyond the flowers, went the owner of the walls, with his arms out, with a bottle in each hand, smiling like the front of a truck.

"[[VALENTINA OSEI/a|Stop him,]]" she hissed. "[[VALENTINA OSEI/a|Somebody stop him! Niko!]]"

"[[NIKOLAOS/i|You said six feet!]]"

"[[VALENTINA OSEI/i|I take it back!]]"

He was gone before she had finished. They saw him go between the tables like a skater. They saw him reach table nine at the same moment as Santorello, and take an elbow, and turn the man about, and talk; and they saw the woman with the gray bob look up at him, and say something; and his face, as it always had and always would, told her.

"[[BRAM HOLLOWAY/e|We're dead,]]" said Bram.

* * *

She came into the kitchen at a quarter to eleven. It isn't done, and she knew that, and [[sound knock|knocked on the door frame]].

"[[THE CRITIC/a|I'm looking for whoever made the egg,]]" said the woman at table nine.

Up close she wore no wig. Yuki, who was nearest, took one step to the left, and so did Dario, and so did Bram, and there at the end of them was the chef, sitting on an upturned bucket with her clogs off and a foot in each hand.

"[[VALENTINA OSEI/e|That's me,]]" said Valentina.

"[[THE CRITIC/i|Don't get up. Do you know who I am?]]"

"[[VALENTINA OSEI/i|Smith.]]"

"[[THE CRITIC/a|Yes. People do seem to be expecting me. The fish man asked for my autograph.]]" She moved a stockpot and sat on the step beside it, with [[sound? knee crack|a crack of the knee]]. "[[THE CRITIC/a|Your waiter tells me that I'm to be kind to you, since your lease is up in June, you've slept four hours since Sunday, and the bread's been walked on.]]"

From behind the door came [[sound groan|a low, despairing groan]].

"[[VALENTINA OSEI/e|He's got that kind of face,]]" Valentina said.

"[[THE CRITIC/i|He has. I asked him if the lamb was good, and it said no.]]"

"[[BRAM HOLLOWAY/e|The lamb's *fine*,]]" said Bram.

"[[THE CRITIC/a|It's fine. I had a fork of someone's. It's very clever lamb, and it's frightened to death.]]" She got the notebook out of her bag, and turned some pages; they were covered edge to edge. "[[THE CRITIC/a|I've eaten in two hundred restaurants this year. I've been afraid in most of them. You cook as if I were a bill. I'd like to know who you were cooking for tonight. When you did that.]]"

The chef thought about it. [[sound tap drip|The tap dripped into a full pan]]. She thought of one in the morning; of the radio that used to play there, before it fell in the stock.

"[[VALENTINA OSEI/a|Them,]]" she said, and jerked her head.

Crane looked along the row. She looked at the burnt arms, the tongs, the colander and the blowtorch. She didn't write it down.

"[[THE CRITIC/a|I see,]]" she said. "[[THE CRITIC/a|And are there any more of them? I mean eggs. I left a man out there in a brown cardigan who had to watch me eat mine, and he's sulking.]]"

"[[GRACE TILLERMAN/e|Wait,]]" said Grace, who had come in with the last of the glasses. "[[GRACE TILLERMAN/e|You came in alone. The guy in the cardigan's with the Pembertons.]]"

"[[THE CRITIC/i|He is the Pembertons.]]"

"[[THE MAN IN THE BROWN CARDIGAN/a|May one come in?]]" a mild voice asked from the door. He was bald, with egg on his mind, and behind him Nikolaos was making faces of which every one could have been read from the moon. "[[THE MAN IN THE BROWN CARDIGAN/a|I do the other paper. We toss for who wears the wig. I gather there's toast.]]"

Bram dropped the tongs. [[sound tongs clatter|They went on clattering for some time.]]

"[[VALENTINA OSEI/a|Two eggs,]]" said the chef, and put on her clogs.

Bram had got his tongs back. "[[BRAM HOLLOWAY/e|Two eggs!]]"

"[[YUKI LINDQVIST/e|Four,]]" said Yuki. "[[YUKI LINDQVIST/e|I am not sad. But four.]]"
