set: train
BRAMBLE (f): Bramble, the vole, the water vole
QUILL (m): Quill, the hedgehog
THE HERON (m): the heron, His Grace, the bird
NAN (f): Nan, Old Nan, the toad, the old toad
THE OTTERS (u): the otters, an otter
WILL THE WREN (m): Will, the wren
---
Nobody had slept on the bank since the Tuesday, because of the noise.

It began each night at moonrise. [[sound groan|First came a groan from somewhere up by the weir, a long one, like a door that wants company; then a clank; and then another groan.]] It would go on until the cocks crew. Mothers had stopped telling their children that it was nothing. Bramble, who was a water vole and had eleven of them, had stopped telling hers that it was the wind.

“Somebody will have to go and see” is what she would have liked to hear someone say. No one did. She washed the last of the eleven, counted them, and put on her shawl.

“[[NAN/a|And where are you off to?]]” asked a voice out of the wall.

“[[BRAMBLE/i|Up to the weir, Nan.]]”

“[[NAN/i|At this hour?]]”

“[[BRAMBLE/i|It only does it at this hour.]]”

[[sound? stone|A stone shifted in the bank]], and two gold eyes and a wide disapproving mouth came out from behind it. Old Nan was a toad. She’d lived in the vole’s back wall since before there was a vole, and she paid no rent, and she gave advice. “[[NAN/a|You’ll want somebody with you,]]” said the toad. “[[NAN/a|Somebody with spikes on.]]”

“[[BRAMBLE/i|There’s only Quill.]]”

“[[NAN/i|Well, he’s got spikes on.]]”

“[[BRAMBLE/i|He’s scared of pears!]]”

“[[NAN/i|He was under one when it fell, poor lad. He’s never been the same. Knock twice, and shout who you are before you do it.]]”

So Bramble went along the towpath to the third root of the alder, and shouted who she was, and [[sound knock|knocked twice on the lid of a biscuit tin that the hedgehog had for a door]]. [[sound crash|There was a crash within, as of somebody leaving a bed in a hurry and finding a bucket.]]

“[[QUILL/a|Who is it?]]” called a muffled voice.

“[[BRAMBLE/i|It’s Bramble. I did say.]]”

“[[QUILL/i|Bramble who?]]”

“[[BRAMBLE/i|How many do you know?]]”

The lid [[sound? lid|scraped aside]]. He was a young hedgehog, rather stout, with the bucket on one foot. Upon his back, on the very tips of the spines, he’d stuck eight or nine corks, so as not to hurt anyone. “[[QUILL/a|Is it the end of the world?]]” he inquired.

“[[BRAMBLE/i|No. I’m going to see what that noise is, and I’d like you to come.]]”

“[[QUILL/i|I’d hate to.]]”

“[[BRAMBLE/i|I know. Will you?]]”

Quill thought. You could see him do it; his whole nose took part. If there had been so much as the snap of a twig just then, he’d have been back under the bed and this would be a shorter story. But there was no twig. [[sound? sigh|He sighed, from the bottom of his corks.]]

“[[QUILL/a|Let me find my other foot,]]” he said.

* * *

It is a mile from the alder to the weir, which is a long way if your legs are an inch. They went by the water’s edge. [[sound rushes|The rushes hissed and leaned]], and on the far side [[sound owl|a tawny owl was asking the same question over and over]] and getting no answer. The hedgehog’s bucket had not come off. [[sound bucket|It rang upon every stone, clonk, pad, clonk, pad]], and at each clonk he said, “[[QUILL/e|Sorry,]]” and Bramble said, “[[BRAMBLE/e|Never mind.]]”

At the bend they met the otters. There were three, or four; it’s never easy to be certain, with otters, since they don’t keep still for it. They came up out of the black water all round the two of them, in rings, and shook themselves. [[sound spray|The drops pattered on the leaves like a shower.]]

“[[THE OTTERS/a|Where’s the wedding?]]” said an otter.

“[[BRAMBLE/i|We’re going up to the weir.]]”

“[[THE OTTERS/i|There’s no one up at the weir.]]”

“[[THE OTTERS/i|There’s _him_ up at the weir.]]”

“[[THE OTTERS/i|There’s been him up there for years, he doesn’t groan!]]”

“[[QUILL/e|Who’s him?]]” asked Quill. He didn’t want to know. He had just found that it was worse not to ask.

“[[THE OTTERS/i|His Grace! The Duke of Stilts! Old Spear-in-the-Face!]]”

“[[BRAMBLE/i|Do you mean the heron?]]”

[[sound laugh|They laughed until they sank.]] [[sound? bubbles|Bubbles came up.]] The last of them to go turned over on her back, folded her paws and looked quite kindly up at the water vole.

“[[THE OTTERS/a|He ate our uncle’s dinner,]]” she remarked, “[[THE OTTERS/a|and he very nearly ate our uncle. I’d turn round, missus. You’re just the size of a supper.]]”

Then there was only the river. Bramble pulled her shawl tight across her chest. Her heart was going like a moorhen on a tin roof. She thought about the eleven, all in a row, with their feet washed, lying awake; and she took another step, and another one. Behind her there was a clonk. “[[QUILL/a|Sorry,]]” the hedgehog whispered.

There used to be a mill there, in the vole’s grandmother’s day, and a miller with a gun. Both of them had fallen in. What was left was a wall with holes in it, a wheel with no paddles, and a great iron gate that no one had let down for as long as anybody could remember, because no one but a miller would have wanted to.

They smelled the weir before they heard it: wet iron, and moss, and fish. [[sound weir|Then its roar came up through the ground.]] The moon stood right above the sluice. And against the moon, tall as a gatepost, grey as a ghost, with his head down between his shoulders, stood someone on one leg.

“[[THE HERON/a|I am not receiving,]]” said the heron.

[[sound splash|Quill sat down in the water.]]

“[[BRAMBLE/i|I’m sorry to disturb you, sir. Your Grace. It’s about the noise.]]”

“[[THE HERON/i|What noise?]]”

“[[BRAMBLE/i|There’s a kind of a groan. It’s every night. And after it there’s a clank.]]”

“[[THE HERON/a|I have heard nothing of the sort,]]” the bird said coldly. The great beak swung round like a crane, and there was an eye behind it, yellow, and not so cold as all that. It seemed to Bramble to be very tired. “[[THE HERON/a|I’d advise you to go home. I am told that there are voles about, and I haven’t dined since — I have not dined.]]”

He stopped. He swayed a little. Across his breast there passed a long, slow shudder, all the way down to the one leg that he stood upon, and on to the place where, under the water, she could not see. [[sound groan|And the heron opened his beak and groaned.]]

[[sound clank|Down below the surface something clanked.]]

It was a good while before any of them spoke.

“[[BRAMBLE/a|How long have you been caught?]]” she asked him.

“[[THE HERON/i|I don’t know what you mean.]]”

“[[BRAMBLE/i|Is it a trap?]]”

“[[THE HERON/a|It’s a bicycle,]]” said His Grace. All at once he didn’t sound like a duke. “[[THE HERON/a|I stepped on it. On Tuesday. My foot has gone through the wheel, and the chain’s round it. I’ve been, I hope, as quiet as I could.]]”

“[[BRAMBLE/i|You’ve kept up the whole bank.]]”

“[[THE HERON/i|Have I? I beg your pardon. I tried to do it when I thought that you’d be asleep.]]”

It has to be said that Bramble nearly went home. There were good reasons for it, and she could put a name to eleven. You don’t get a heron loose, if you’re a vole; it’s like winding up a mousetrap. But she had come out, after all, to see about the noise.

“[[BRAMBLE/a|Quill,]]” she said, “[[BRAMBLE/a|how are you at holding your breath?]]”

“[[QUILL/i|Terrible! Why?]]”

“[[BRAMBLE/i|Because I’m good at it, but I can’t cut through a string. I’ve seen you do bramble stalks. Could you bite through a spoke?]]”

“[[QUILL/i|No!]]”

“[[BRAMBLE/i|Could you bite through a bit of rust?]]”

“[[QUILL/i|I might do rust. Does it have to be at the bottom of a river? Could he not bring it over here?]]”

“[[WILL THE WREN/a|I’ll tell you what it wants!]]” cried somebody over their heads. [[sound wren|It was the wren, who lives in the sluice-house; he has the smallest body on the river and the biggest voice, and he’d been woken up.]] “[[WILL THE WREN/a|It wants the gate down! There’s a handle! Drop the gate, and it’ll all run off, and he’ll be standing in a puddle!]]”

“[[THE HERON/a|I would have mentioned that,]]” said the heron, “[[THE HERON/a|if anyone had asked me. Good evening, William.]]”

“[[WILL THE WREN/e|It’s Will!]]” yelled Will. “[[WILL THE WREN/e|I’ve been telling you for years!]]”

* * *

It took the four of them, in the end, and the otters, who had followed them up to see the eating. [[sound handle|The handle had rusted; it screamed like a pig.]] The otters swung on it. The vole stood underneath and told them when to jump, as one who was used to getting a crowd to do the same thing at the same time, and who had a voice for it. [[sound wren|The wren sang out the time, and left, and right, and left]]. Then [[sound gate|something gave, with a bang, and the gate dropped into its slot]], and [[sound weir|the roar of the weir went down, and down, to a trickle, to a drip]]; and there in the mud stood a duke in the front wheel of a lady’s bicycle.

The hedgehog shut his eyes and bit. [[sound spokes|Ping, went a spoke. Ping. Ping.]] He had rust in his teeth and weed on all his corks, and the long grey toes, each of them as long as himself, were trembling an inch from his nose. “[[QUILL/a|It’s like pears,]]” he said indistinctly. “[[QUILL/a|It isn’t so bad once you’re under it.]]”

[[sound chain|The chain slithered off, link after link, on to the stones.]]

“[[BRAMBLE/i|There. Try that.]]”

The heron lifted his foot. He put it down. He spread first one wing, then the other one, and it was as if somebody were hanging out the washing for an entire regiment. Every otter there had gone under. Bramble stood where she was, because she’d found that she couldn’t do anything else. The beak came down until the tip of it was level with her shawl.

“[[THE HERON/a|Madam,]]” said His Grace, “[[THE HERON/a|I haven’t eaten for five days. I believe I had better look the other way, while you walk home. I’ll count. How far is it?]]”

“[[BRAMBLE/i|A mile, sir.]]”

“[[THE HERON/i|What can you do a mile in?]]”

“[[QUILL/e|Count slowly!]]” called Quill, who’d already gone. [[sound bucket|Clonk, pad, clonk, pad, clonk, pad.]]

Nobody woke that night along the bank, not even when the shawl went up on its hook. Eleven tails lay in a row, all of them pointing the same way. Nor was there a sound from the weir, though Old Nan sat listening for it, behind her stone, till the cocks crew. But in the morning, on the step, someone had laid a trout. It had been arranged upon a dock leaf, with some cress; and it was, as the toad pointed out, a good deal larger than the whole family.

“[[NAN/a|You’ll have to ask him in,]]” she said.

“[[BRAMBLE/i|What, for dinner?]]”

“[[NAN/a|I’d call it lunch,]]” said the old toad, “[[NAN/a|if I were you.]]”
