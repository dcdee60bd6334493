set: dev
GRACE OLUFSEN (f): Grace, Grace Olufsen, Miss Olufsen, the eldest, his sister
WILL OLUFSEN (m): Will, Will Olufsen, William, Olufsen, the younger brother
KIT OLUFSEN (f): Kit, Kit Olufsen, Katrin, Katrin Olufsen, the youngest, the baby
THEO OLUFSEN (m): Theo, Theo Olufsen, Theodor
MS RAO (f): Ms Rao, Devi Rao, Rao, the agent, the woman from the agency
---
The key would not turn, and then it did, and [[sound door|the front door scraped open over eleven years of linoleum]]. Grace went in first. She was the eldest, and it had always been her job to go in first.

"[[GRACE OLUFSEN/i|It smells the same.]]"

Behind her, Will [[sound? sacks|put down the roll of rubbish sacks]]. "[[WILL OLUFSEN/e|It smells of fish.]]"

"[[GRACE OLUFSEN/i|That's what I said.]]"

They stood in the hall of their father's house, three Olufsens and a fourth on the way, and looked at the coats. He had owned five, all brown. On the hook by the mirror hung the little bell he used to ring for the dog, and Kit reached up and took it down, and [[sound bell|it gave one cracked note]] in her hand.

"[[WILL OLUFSEN/e|Don't!]]" Will said.

Kit jumped. "[[KIT OLUFSEN/e|Don't what? It's a bell.]]"

"[[WILL OLUFSEN/a|I don't know. Just don't.]]" He took it away from his sister and [[sound? drawer|shut it in the drawer of the hallstand]], and then all three of them looked at the drawer.

"[[GRACE OLUFSEN/e|Kitchen,]]" said Grace. "[[GRACE OLUFSEN/e|Will, do the kitchen. Katrin, his desk. I'll start upstairs, and when Theo gets here he can do the shed, if he gets here. Nobody throws away paper.]]"

"[[KIT OLUFSEN/i|What if it's newspaper?]]"

"[[GRACE OLUFSEN/i|Nobody throws away paper, Kit.]]"

The younger brother saluted. Grace ignored him and started up the stairs, and [[sound stairs|the fourth one cried out under her foot]], as it had when she was seventeen and coming home with her shoes in her hand.

[[sound van|A van drew up outside with a squeal of brakes.]] Kit went to the window.

"[[KIT OLUFSEN/i|It's him. He's got a dog.]]"

Grace leaned over the banister. "[[GRACE OLUFSEN/e|He's got a what?]]"

"[[KIT OLUFSEN/i|He's talking to it. He's telling it something, and it's not listening.]]"

[[sound bark|A bark came through the letter box, deep as a drum]], and then a hand, and then a voice. "[[THEO OLUFSEN/i|Is this the house of mourning? I've brought pastries.]]"

"[[WILL OLUFSEN/e|You're two hours late.]]" Will [[sound? door|opened the door to him anyway]], and [[sound? thump|was knocked flat against the coats]] by something the size of a calf. "[[WILL OLUFSEN/e|Theo! What is this?]]"

Theo Olufsen came in behind it, thinner than at Easter, with a cardboard box on his head like a porter. He was Will's twin, by twenty minutes, and no one had ever mixed them up. "[[THEO OLUFSEN/e|That's Admiral. He's a rescue.]]"

Will got an arm free. "[[WILL OLUFSEN/e|Who's rescuing whom?]]"

"[[THEO OLUFSEN/i|It's too soon to tell.]]"

[[sound claws|Claws skittered on the lino]]; the dog had smelled the kitchen. [[sound crash|There was a crash of saucepans]], a silence, and [[sound? eating|then the sound of something being eaten]].

"[[GRACE OLUFSEN/i|Out!]]"

Nobody moved. Grace was still on the stairs, and it was not quite certain which of them she meant.

* * *

Clearing a house is mostly a matter of finding out how many string bags a man can keep, and how many jars of screws. By three o'clock there were nineteen sacks in the hall, and [[sound rain|the rain had come on, drumming on the roof of the porch]]. Kit sat cross-legged under the desk with a shoebox in her lap. She'd been there for some time.

"[[THEO OLUFSEN/i|Found the will, have we?]]"

She looked up at Theo's knees. "[[KIT OLUFSEN/a|Don't call it that, he'll think you mean him. It's receipts. It's all receipts. He's got one here for a haircut in 1974.]]"

Her brother got down on the floor with her, in sections. "[[THEO OLUFSEN/a|Was it a good haircut?]]"

"[[KIT OLUFSEN/i|Four kroner.]]"

"[[THEO OLUFSEN/i|Then no.]]"

She [[sound? paper|shuffled the slips]] together. "[[KIT OLUFSEN/a|Did you talk to him? Before?]]"

"[[THEO OLUFSEN/e|On his birthday. He asked me what I'd had for dinner. I told him. He asked me what they'd charged me for it.]]" Theo [[sound? box|tipped the shoebox towards the light]]. "[[THEO OLUFSEN/e|What's that one?]]"

"[[KIT OLUFSEN/i|What?]]"

"[[THEO OLUFSEN/i|With the ribbon.]]"

It was an envelope. It had *The Baby* written on it in ink that had been blue; Kit, who was thirty-four, turned it over and over and did not open it.

"[[WILL OLUFSEN/e|Has anyone seen the tin opener?]]" Will had a tea towel round his waist. He saw their faces. "[[WILL OLUFSEN/e|What? Who died?]]"

"[[THEO OLUFSEN/e|Dad,]]" said Theo.

"[[WILL OLUFSEN/i|Apart from Dad.]]"

Kit held the envelope up to him. "[[KIT OLUFSEN/e|It's for me.]]"

He wiped his hands before he took it. They had always been careful with her, all three of them, as people are careful with a thing they once dropped. "[[WILL OLUFSEN/a|You needn't open it now,]]" he said. "[[WILL OLUFSEN/a|You needn't open it at all. Gracie!]]"

[[sound? steps|Feet crossed the ceiling.]] "[[GRACE OLUFSEN/i|What?]]"

"[[WILL OLUFSEN/i|Come down!]]"

"[[GRACE OLUFSEN/i|I'm in the wardrobe!]]"

Will raised his eyes to the light fitting. "[[WILL OLUFSEN/e|She's in the wardrobe,]]" he told the other two.

[[sound doorbell|The doorbell rang.]] The dog, who had been asleep in the sacks, exploded out of them. [[sound bark|He barked so that the windows buzzed]], and Theo caught him round the neck with both arms and [[sound? sliding|was towed down the hall on his stomach]].

"[[MS RAO/a|Mr Olufsen?]]" asked the woman on the step. She had an umbrella in one hand and a tablet computer in the other, and she looked from one twin to the other one, on the floor. "[[MS RAO/a|I'm Devi Rao. From the agency? I have you down for three-fifteen.]]"

Will looked blank. "[[WILL OLUFSEN/e|Down for what?]]"

"[[MS RAO/i|The valuation.]]"

"[[WILL OLUFSEN/i|I don't know anything about a valuation.]]"

"[[THEO OLUFSEN/i|It's for selling it, Will. She's come to see how much.]]"

"[[WILL OLUFSEN/i|I know what it's for. I mean nobody told me.]]"

Theo didn't get up. "[[THEO OLUFSEN/e|Nobody told me, either,]]" he said into the fur.

"[[MS RAO/e|I spoke to a Miss Olufsen.]]" Ms Rao consulted her screen. "[[MS RAO/e|Twice.]]"

Both brothers turned round to Kit. She shook her head. Then all three looked up, because [[sound stairs|the fourth stair had cried out again]], and there was Grace with her arms full of their mother's dresses.

"[[GRACE OLUFSEN/i|I was going to say.]]"

"[[WILL OLUFSEN/i|When?]]"

"[[GRACE OLUFSEN/i|After the kitchen.]]"

[[sound? door|The agent pulled the front door to behind her]], tactfully, and found that it had put her on the wrong side of it. She [[sound? drip|stood on the mat among the Olufsens and dripped]]. "[[MS RAO/a|I could come back,]]" she said.

"[[GRACE OLUFSEN/e|No,]]" said Grace.

"[[WILL OLUFSEN/e|Yes,]]" said Will.

"[[KIT OLUFSEN/e|Is there a going rate for this one?]]" Kit hadn't raised her voice, she never did, but they made room for it. "[[KIT OLUFSEN/e|I mean with the fish smell?]]"

Devi Rao looked relieved. "[[MS RAO/e|We say 'maritime character',]]" she said.

[[sound? laugh|Theo began to laugh.]] He laughed without a sound, as their father had, with his forehead on the dog. Grace glared at him.

"[[THEO OLUFSEN/i|I'm sorry. It's just — maritime character! He'd have had it on his stone.]]"

Her mouth went thin. "[[GRACE OLUFSEN/a|He has a perfectly nice stone.]]"

"[[THEO OLUFSEN/i|It's got a spelling mistake in it, Grace.]]"

"[[GRACE OLUFSEN/i|It hasn't.]]"

"[[THEO OLUFSEN/i|'Belovd.' I noticed at the funeral. I didn't like to say.]]"

[[sound? dresses|The dresses went down the stairs ahead of her in one long slither]], and [[sound? sitting|Grace sat down on the fourth step]], which [[sound? stairs|shrieked]], and put her hands over her face. They waited. If she had cried, any of them would have known what to do; she had never cried, not when the roof went, not in the ambulance.

"[[GRACE OLUFSEN/a|I proof-read it,]]" she said, muffled. "[[GRACE OLUFSEN/a|I proof-read it three times.]]"

* * *

They ate the pastries in the kitchen with their coats on, because the heating had been off since March. [[sound kettle|The kettle sang on the gas.]] Ms Rao had been given the good chair. She'd tried twice to leave, and each time Admiral had put his head in her lap.

Will passed her a cup. "[[MS RAO/i|Thank you. You're all being very kind. Should I not measure something?]]"

"[[GRACE OLUFSEN/i|Measure the pantry. He was proud of the pantry.]]"

"[[THEO OLUFSEN/e|Were you ever in it?]]" Theo asked Grace.

She thought. "[[GRACE OLUFSEN/a|I was shut in it.]]"

"[[THEO OLUFSEN/i|By him?]]"

"[[GRACE OLUFSEN/i|By you. You were six. You went away and forgot.]]"

For some reason this made Will put down his pastry. It was a thing he did, a kind of going-absent, and had been since he was small; you could see him leave by the back and shut the gate. Theo had seen it, too. He turned to his twin. "[[THEO OLUFSEN/a|Did I do that?]]"

"[[WILL OLUFSEN/i|I held the door.]]"

Ms Rao [[sound? cup|put down her cup, very softly]]. [[sound match|Will struck a match for the second ring]], and it went out, and [[sound? match|he struck another]]. Outside [[sound thunder|it thundered]], a long way off, towards the sea.

"[[KIT OLUFSEN/e|I'm going to open it,]]" Kit said.

No one asked what. Grace moved the butter. [[sound? gas|Will turned off the gas]], and [[sound? kettle|the kettle sank to a mutter, and stopped]].

"[[GRACE OLUFSEN/i|Do you want us to go out?]]"

Kit considered the question. "[[KIT OLUFSEN/e|No. Do you want to, Ms Rao?]]"

"[[MS RAO/i|I don't believe I can.]]" The dog [[sound? dog|sighed]] and lay down across her shoes.

[[sound paper|The envelope tore with a dry little sound.]] There was no letter. She felt about in it with two fingers, and shook it, and looked in it, like someone who has been given a cracker with no joke. There were four photographs and a key, and when Kit tilted the thing [[sound key|the key dropped out and rang on the table]]. She spread the pictures next to it like a hand of cards. In each there was the same small boat; in each there was one of them on it, at four or five years old, squinting, holding the same brown coat closed at the neck. The last was Kit.

"[[WILL OLUFSEN/e|He sold her.]]" Will had picked up his own. "[[WILL OLUFSEN/e|He told us that he'd sold her. When I was eight. I didn't speak to him for a week.]]"

"[[GRACE OLUFSEN/i|He didn't notice. He thought you had a cold.]]"

Will didn't smile. "[[WILL OLUFSEN/e|What's it the key to?]]"

Theo took it from under his hand. It was brass, and new, or at least not old; it had a tag on it with a number.

"[[KIT OLUFSEN/i|Is that his writing?]]"

He gave it to her without a word. She read it, then gave it to Will, and Will to Grace, who had to hold it at arm's length.

"[[GRACE OLUFSEN/e|'Berth 31. Paid to the end of the year.']]" [[sound? throat|Grace cleared her throat.]] "[[GRACE OLUFSEN/e|There's something on the back.]]"

"[[THEO OLUFSEN/i|Go on.]]"

"[[GRACE OLUFSEN/i|I haven't got my glasses.]]"

Ms Rao put out a hand. The eldest Olufsen hesitated, then let her have it.

"[[MS RAO/a|'Engine wants looking at,']]" the woman from the agency read out. "[[MS RAO/a|'Ask Will.']]"

Nobody said anything. Each of them could hear him say it. Will got up rather quickly, went to the back door, and [[sound door|banged it open]] on the rain, and stood there with his back to them.

"[[THEO OLUFSEN/e|I'd leave him a minute.]]" Theo caught Kit by the sleeve. "[[THEO OLUFSEN/e|Kit. Leave him.]]"

"[[KIT OLUFSEN/i|He'll get wet.]]"

"[[THEO OLUFSEN/i|He'd like to get wet.]]"

[[sound? chair|She sat down again.]] Across the table Grace was stacking the plates, [[sound? plates|one on another on another]], far more carefully than they deserved.

"[[GRACE OLUFSEN/a|How far is it to the harbour?]]" she asked no one in particular.

"[[MS RAO/e|Nine minutes,]]" said Ms Rao. "[[MS RAO/e|We put it in all the listings.]]"

[[sound engine|From the road came the sound of Theo's van, coughing, failing, coughing]]; and they saw that the back door was empty.

"[[THEO OLUFSEN/e|He's got my keys!]]" Theo [[sound? clap|clapped both hands to his pockets]]. "[[THEO OLUFSEN/e|How's he got my keys?]]"

"[[GRACE OLUFSEN/e|Get your coat, Katrin,]]" said Grace. "[[GRACE OLUFSEN/e|And somebody bring that dog.]]"
