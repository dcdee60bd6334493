set: train
MERIEL PIKE (f): Meriel, Mer, Miss Pike
HOPE DANQUAH (f): Hope, Mrs Danquah
CASIMIR BLENKIN (m): Mr Blenkin, Blenkin, Casimir, the agent, the estate agent
MRS GHOSH (f): Mrs Ghosh, the woman from next door, the neighbour, the old woman
DOV (m): Dov, the lad, the boy, the boy with the van
UNCLE LIONEL (m): Uncle Lionel, Lionel, the voice on the tape
---
The key went in but wouldn’t turn. Meriel had to pull the door towards her with one foot against the frame, as she had at nine years old, and then [[sound door opens|it gave all at once with a bark of swollen wood]] and let them into the smell.

‘[[HOPE DANQUAH/a|Oh, that’s him,]]’ said somebody small and tearful behind her, and it was her sister, who was forty-four.

‘[[MERIEL PIKE/i|It’s damp, Hope. It’s damp and pipe tobacco.]]’

‘[[HOPE DANQUAH/i|That’s what I said.]]’

Mr Blenkin wiped his feet. He was from Blenkin & Astley, he was the Blenkin, and he had a laser measure on his belt in a little holster. He looked up at the ceiling rose, down at the tiles, and sideways at eleven umbrellas in a length of drainpipe.

‘[[CASIMIR BLENKIN/a|Original features,]]’ he murmured.

‘[[MERIEL PIKE/e|Are the umbrellas a feature?]]’ asked Meriel.

‘[[CASIMIR BLENKIN/a|They can be dressed as one.]]’ [[sound laser measure|He unholstered the laser, which gave a chirp]], and a red dot appeared on the far wall between two photographs of the same dog. ‘[[CASIMIR BLENKIN/a|Four point two. Shall I just carry on, ladies, while you get your bearings? I find that people like a moment.]]’

‘[[HOPE DANQUAH/i|Have you done many? Dead people’s?]]’

‘[[CASIMIR BLENKIN/e|Most weeks, Mrs Danquah.]]’ Mr Blenkin had the grace to lower his voice for it. ‘[[CASIMIR BLENKIN/e|I always say that a house isn’t sad. It’s only full.]]’

It was very full. Uncle Lionel had lived at fourteen Larch Row for fifty-one years and had not, as far as his nieces could discover, ever taken anything out of it. There were newspapers up the stairs, one pile to a tread. There was a room for jars. In the kitchen the clock over the cooker had stopped, so that the tick they both kept listening for wasn’t there, and the calendar still showed the March of some other year with “Dentist!!” on the ninth.

Hope [[sound kettle filled|ran water into the kettle]] before she had taken off her coat.

‘[[MERIEL PIKE/i|It’ll be off. I rang them to have it all turned off.]]’

‘[[HOPE DANQUAH/i|Well, they haven’t.]]’ [[sound kettle switch|The switch went down with a clack]], and after a while [[sound kettle|the thing began to grumble on its stand.]] ‘[[HOPE DANQUAH/i|See? He’s still paying for it. Bless him. Pass me that list.]]’

‘[[MERIEL PIKE/i|Which? I’ve made three.]]’

‘[[HOPE DANQUAH/i|Of course you have.]]’

‘[[MERIEL PIKE/i|There’s Keep, there’s Sell, and there’s Tip. You put a sticker on. Green, yellow, red.]]’

‘[[HOPE DANQUAH/e|What colour’s this?]]’ Hope was holding a china pig with a slot in its back.

‘[[MERIEL PIKE/i|Red.]]’

‘[[HOPE DANQUAH/i|Meriel! This is Gordon!]]’

‘[[MERIEL PIKE/i|It’s a pig with one ear.]]’

‘[[HOPE DANQUAH/i|He let me feed it every time we came. A penny each, and he’d say, “Now, Gordon, what do we say to the lady?” And he’d do the voice.]]’

‘[[MERIEL PIKE/i|He never did the voice for me.]]’

‘[[HOPE DANQUAH/i|You never gave him a penny. You asked what the rate of interest was.]]’

Meriel [[sound? sticker|peeled off a green dot]] and stuck it on the pig between the eyes. [[sound laser measure|In the next room something chirped,]] and chirped again.

* * *

By eleven [[sound van|a van had come grinding up the Row in the wrong gear]] and stopped with two wheels on the pavement. The boy who got down from it looked about fifteen. He had a sack truck, and a pencil behind each ear.

‘[[DOV/i|You the Pikes?]]’

‘[[MERIEL PIKE/i|I’m a Pike. She was a Pike.]]’

‘[[DOV/a|I’m Dov. My dad’s done his back, so you’ve got me.]]’ He took in the hall, and the stairs, and the drainpipe. ‘[[DOV/a|All of it?]]’

‘[[HOPE DANQUAH/i|Only the red.]]’

‘[[DOV/i|There’s three red.]]’

‘[[HOPE DANQUAH/e|We’ve had words about the red,]]’ Hope told him. ‘[[HOPE DANQUAH/e|Start with the newspapers, would you, love? Nobody’s crying over the newspapers.]]’

He started with the newspapers. [[sound newspapers thrown|They could hear the bundles going down on to the pavement, flump, flump, flump,]] one after another, all through what came next, which was the study and the matter of the desk.

It was a big ugly thing with a roll top. Six of its drawers had slid out as sweetly as you please, and they were full of string. The seventh was locked. Mr Blenkin had found it while he was looking for a socket, and he stood back from it now with his hands clasped, as people do from a pram.

‘[[CASIMIR BLENKIN/e|I haven’t touched it,]]’ said Mr Blenkin.

‘[[MERIEL PIKE/i|Nobody’s saying you did.]]’

‘[[CASIMIR BLENKIN/i|Only there was a case at Ottery, with some bonds. It got quite unpleasant. I like to have the family present.]]’

‘[[HOPE DANQUAH/e|Ooh, bonds,]]’ said Hope. ‘[[HOPE DANQUAH/e|Do you think it’s bonds?]]’

‘[[MERIEL PIKE/i|It’ll be more string.]]’

‘[[HOPE DANQUAH/i|You don’t lock up string.]]’

‘[[MERIEL PIKE/i|He might. There might be a good string.]]’

The agent [[sound? cough|coughed.]] ‘[[CASIMIR BLENKIN/a|There’s a poker in the grate.]]’

‘[[HOPE DANQUAH/i|Mr Blenkin!]]’

‘[[CASIMIR BLENKIN/i|I merely observe that it’s there.]]’

For a moment Meriel could picture it perfectly, the crack of the wood, the splinters flying, the whole drawer bursting out on to the rug. She took the poker from its stand and weighed it in her hand. Then she gave it to her sister.

‘[[HOPE DANQUAH/i|Why me?]]’

‘[[MERIEL PIKE/i|You were his favourite.]]’

‘[[HOPE DANQUAH/i|I was not!]]’

‘[[MERIEL PIKE/i|There was a pig.]]’

‘[[HOPE DANQUAH/i|You had the telescope. You had the whole of the summer that I had mumps. He took you to Jodrell Bank, and you came back and wouldn’t speak to any of us for a week because we were terrestrial.]]’

‘[[MERIEL PIKE/i|I’d forgotten that.]]’

‘[[HOPE DANQUAH/i|Well, I hadn’t. I lay there with my face like a football and I hated you.]]’

There was a pause. [[sound newspapers thrown|Flump, went the pavement.]] The agent had discovered something of great interest in the skirting board.

‘[[MRS GHOSH/a|You won’t want to do that,]]’ remarked a voice from the doorway.

None of them had heard her come in. She was a tiny woman in a quilted coat, past eighty, with a plate in her hands that had foil over it.

‘[[MRS GHOSH/a|The boy said to come through. I’m from next door. I’m Mrs Ghosh.]]’ She considered the poker. ‘[[MRS GHOSH/a|That was a wedding present, that desk. I wouldn’t hit it.]]’

‘[[MERIEL PIKE/e|Whose wedding?]]’ Meriel asked.

‘[[MRS GHOSH/e|Why, his,]]’ said Mrs Ghosh.

[[sound poker dropped|The poker hit the hearth with a clang.]]

‘[[HOPE DANQUAH/i|I’m so sorry, it slipped. His what?]]’

‘[[MRS GHOSH/i|His wedding to my sister. To Nilima. It was in all the invitations, you know, the fourteenth of March. I’ve brought samosas. Is there somewhere I can put them?]]’

It was Mr Blenkin who took the plate. He did it reverently, and then, having no idea what came next, he [[sound? plate put down|put it down on the string.]]

‘[[MERIEL PIKE/e|Uncle Lionel was never married,]]’ said Meriel.

‘[[MRS GHOSH/i|No.]]’

‘[[MERIEL PIKE/i|But you said there was a wedding.]]’

‘[[MRS GHOSH/i|I said there was a present.]]’

‘[[HOPE DANQUAH/i|Sit down, Mrs Ghosh, please. Meriel, move the atlases. Sit here. Would you like a cup of tea?]]’

‘[[MRS GHOSH/a|I would like,]]’ said the neighbour, [[sound? chair|letting herself down by stages on to the piano stool]], ‘[[MRS GHOSH/a|to have been asked forty years ago. But tea will do.]]’

* * *

They drank it in the study with the door shut. It wasn’t a long story, the way she told it. There had been a bank clerk who lodged at number twelve and a girl who played the harmonium. There had been a mother, and another mother. There had been a fever, in the February, when everybody had it.

‘[[HOPE DANQUAH/e|And she died?]]’ said Hope.

‘[[MRS GHOSH/i|On the second of March.]]’

‘[[MERIEL PIKE/e|The calendar,]]’ said Meriel. ‘[[MERIEL PIKE/e|In the kitchen. I thought it was this year’s.]]’

‘[[HOPE DANQUAH/i|It says Dentist.]]’

‘[[MRS GHOSH/e|He had a bad tooth,]]’ Mrs Ghosh explained. ‘[[MRS GHOSH/e|He wanted it out before the photographs.]]’

[[sound? nose blown|Hope blew her nose for some time.]] The estate agent offered her a second handkerchief, ironed, from an inside pocket, and it struck Meriel that he must carry them for the purpose.

‘[[MERIEL PIKE/e|We never knew,]]’ Meriel said. ‘[[MERIEL PIKE/e|Not one word. We came here every summer for eleven years.]]’

‘[[MRS GHOSH/a|You were children. And your father didn’t care for it, so.]]’ The old hands turned the cup round on its saucer. ‘[[MRS GHOSH/a|Lionel bought this house when it came up. To be on the other side of the wall from the harmonium. My mother wouldn’t have him in, but she let me play it on Sundays, quite loudly.]]’

Hope came up from behind the handkerchief. ‘[[HOPE DANQUAH/e|Every Sunday?]]’

‘[[MRS GHOSH/i|I was not good. I think he liked it better that I was not good.]]’

‘[[CASIMIR BLENKIN/e|Forgive me.]]’ It was the first time that anyone had heard Mr Blenkin speak without a ceiling in it. ‘[[CASIMIR BLENKIN/e|The key, though. To the drawer. Would you by any chance know where he kept it?]]’

‘[[MRS GHOSH/i|Certainly. In the pig.]]’

The sisters looked at each other. Then they were both on their feet, and it was mumps and telescopes all over again, [[sound running steps|the two of them thundering down the passage]] shoulder to shoulder, with Hope getting an elbow in at the kitchen door.

‘[[HOPE DANQUAH/i|Don’t you break him!]]’

‘[[MERIEL PIKE/i|There’s a stopper. Turn it over. There’s a cork.]]’

‘[[HOPE DANQUAH/i|It’s stuck. Give me a knife.]]’

‘[[MERIEL PIKE/i|You’ll chip it.]]’

‘[[HOPE DANQUAH/i|Then you do it, if you’re so good with pigs!]]’

‘[[DOV/a|You want to warm it,]]’ said the lad, from behind a pile of colanders. ‘[[DOV/a|Under your arm, like. Cork shrinks. No, it don’t, it swells. Give it here.]]’

[[sound cork|It came out with a pop,]] and [[sound coins|a great rush of pennies went over the lino]], the big brown kind with Britannia on them, rolling under the cooker and round the table legs. The last thing out was too long for the hole and had to be coaxed. It was about as big as a matchstick.

‘[[HOPE DANQUAH/e|I fed that pig for eleven years,]]’ said Hope, on her hands and knees, ‘[[HOPE DANQUAH/e|and it was in there all the time.]]’

‘[[MERIEL PIKE/i|It does explain the ear.]]’

‘[[DOV/e|Is that red or green, then?]]’ Dov asked them.

‘[[MERIEL PIKE/i|Green!]]’

‘[[HOPE DANQUAH/i|Green!]]’

* * *

[[sound lock|The lock clicked.]] The drawer ran out as smoothly as the other six, and it had no string in it at all.

There was a photograph, which Mrs Ghosh put into her pocket without asking. There was a ring box, which nobody opened. And there was a cassette recorder with a cassette already inside, and a strip of plaster on it that said “Girls” in capitals.

‘[[MERIEL PIKE/i|It won’t work. The batteries will have gone.]]’

‘[[CASIMIR BLENKIN/a|I have batteries.]]’ The agent had already thumbed open the back of his laser. ‘[[CASIMIR BLENKIN/a|Double A’s. Allow me.]]’

‘[[HOPE DANQUAH/e|I don’t know that I want to,]]’ said Hope. ‘[[HOPE DANQUAH/e|Mer? Do we want to?]]’

‘[[MRS GHOSH/a|I should like to,]]’ put in the old woman on the stool, ‘[[MRS GHOSH/a|if I may.]]’

So Meriel pressed the key. [[sound tape hiss|It hissed like a frying pan]] for longer than seemed possible. [[sound chair on tape|A chair creaked.]] [[sound clock on tape|There was the kitchen clock, ticking away in the background,]] and then there was [[sound cough on tape|a cough]], and all three women leaned in.

‘[[UNCLE LIONEL/i|Is it going? I don’t see the little light. Well. Good evening, Hope. Good evening, Meriel. If you’ve got this then you have been at Gordon, and I hope you were careful of him.]]

‘[[UNCLE LIONEL/i|I am told that I ought to make a will. I have put it in the bank like a sensible man. This is only for the things that you can’t put in a bank. You’ll find that there’s a good deal of string. That was because of the parcels. I used to send things to her people in Calcutta, afterwards, and one never had any when one wanted it.]]

‘[[UNCLE LIONEL/i|Meriel is to have the telescope. Hope will say that’s not fair, so Hope is to have the pig, and the interest. It is all in the blue book. I worked it out at four per cent. And whoever’s living at number twelve is to have the party wall, if such a thing can be left. Good night, my dears. How does one turn it—]]’

[[sound tape click|It clunked]], and there was only hiss.

Nobody moved. Out in the Row [[sound van doors|the boy was slamming the doors of his van.]]

‘[[HOPE DANQUAH/e|Four per cent,]]’ said Hope, and she [[sound? laughter|began to laugh and couldn’t stop]], [[sound? laughter|and it set off her sister]], and then Mrs Ghosh, who [[sound? laughter|made no more noise about it than a mouse.]]

‘[[CASIMIR BLENKIN/e|In law,]]’ Mr Blenkin said when they had done, ‘[[CASIMIR BLENKIN/e|one can’t, I’m afraid. Leave a party wall. It’s a matter of shared title.]]’

‘[[MRS GHOSH/e|It always was,]]’ said Mrs Ghosh.

‘[[MERIEL PIKE/e|How thick is it?]]’ asked Meriel.

‘[[CASIMIR BLENKIN/i|I beg your pardon, Miss Pike?]]’

‘[[MERIEL PIKE/i|The wall. You’ve measured everything else.]]’

He looked at the laser in his hand, which had no batteries in it now, and put it back into its holster. He went over to the chimney breast instead. With one knuckle, quite gently, [[sound knock on wall|he rapped three times on the paper.]]

‘[[CASIMIR BLENKIN/a|Nine inches,]]’ said the estate agent. ‘[[CASIMIR BLENKIN/a|Brick and a half. You’d hear a harmonium through that.]]’
