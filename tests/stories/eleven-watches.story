set: train
RADKA HOLUB (f): Radka, Holub, Inspector Holub, the inspector
IMRE VASS (m): Vass, Imre, Sergeant Vass, the sergeant
MR LAZAR (m): Lazar, Mr Lazar, the pawnbroker, the old man
NICO LAZAR (m): Nico, the nephew, the young man
MRS TARN (f): Mrs Tarn, the widow, Dorota Tarn
THE PORTER (m): the porter
---
# I

Inspector Holub had her hand on the door when she noticed that it was already open.

»[[RADKA HOLUB/a|Did you do that?]]« she asked.

Sergeant Vass, one step below her, shook his head. »[[IMRE VASS/e|I rang on Monday and I rang last night. I never touched the handle.]]«

»[[RADKA HOLUB/i|Go round the back, then.]]«

»[[IMRE VASS/i|There isn't a back. It's a pawnshop, it's built like a bottle.]]«

She pushed, and [[sound bell|over her head a small brass bell jangled on its spring]]. It reminded her of goats. Inside, it was dim and smelled of camphor, and there were clocks. There were clocks from the floor to the ceiling, and [[sound clocks|they ticked, all of them, none of them together]], so that it was like walking into a shower of rain.

»[[RADKA HOLUB/e|Mr Lazar?]]« called Radka. »[[RADKA HOLUB/e|Police. Are you there?]]«

»[[IMRE VASS/i|His lamp's on.]]«

»[[RADKA HOLUB/i|I can see that his lamp's on, Imre.]]«

The lamp stood on the counter. Beside it were a loupe, half a sausage, and a ledger lying open on its face. Vass turned the book over with the end of his pencil. He was a big slow man, who had been a butcher's boy and had never quite stopped being careful of his cuffs.

»[[IMRE VASS/a|Last entry's Friday,]]« he said. »[[IMRE VASS/a|›Eleven watches, gents', various. From the usual party.‹ What's a usual party?]]«

»[[RADKA HOLUB/i|Somebody whose name he doesn't care to write down.]]«

[[sound thud|Something fell over, upstairs.]]

It was not a large noise. It might have been a cat, if there had been a cat. They both stood looking up at the plaster, and [[sound steps|a board creaked, and then the next board, going away from them]].

»[[RADKA HOLUB/a|Mr Lazar!]]« The inspector already had one foot on the stairs. »[[RADKA HOLUB/a|We're coming up. Stand where you are, please.]]«

»[[NICO LAZAR/a|Don't shoot!]]« cried somebody.

»[[IMRE VASS/e|We haven't got anything to shoot with,]]« Vass called back. »[[IMRE VASS/e|Should we have?]]«

A pair of yellow shoes appeared at the top, then a pair of narrow knees. The young man came down with his palms turned out, like a waiter carrying two invisible trays. He had the pawnbroker's nose, forty years fresher.

»[[RADKA HOLUB/i|And who are you?]]«

»[[NICO LAZAR/i|Nico. I'm the nephew. I've got a key.]]«

»[[RADKA HOLUB/i|So you opened the door?]]«

»[[NICO LAZAR/a|It was open. I've got a key, but it was open.]]« He [[sound? swallow|swallowed]]. »[[NICO LAZAR/a|Is he dead? He's dead, isn't he? You wouldn't send two for a shop.]]«

Radka [[sound? chair|pulled out the customers' chair]], a red plush thing with a ticket on it, and pointed to it. [[sound? chair|Nico Lazar sat.]] He sat as people do in a dentist's, with his hands under his thighs, and tried to look at neither of them. He was perhaps four-and-twenty. She had met a hundred of him: boys with nice manners who were always just about to come into something.

»[[RADKA HOLUB/a|What fell over?]]« she said.

»[[NICO LAZAR/i|Pardon?]]«

»[[RADKA HOLUB/i|Upstairs. Just now.]]«

»[[NICO LAZAR/a|Me. I was hiding behind the washstand, and I'm allergic to lavender.]]« And he sneezed, [[sound? sneeze|so that a glass case rang from end to end]]. »[[NICO LAZAR/a|I beg your pardon. I came for money, all right? I always do. He shouts at me, and then he gives it to me. It's a sort of a system.]]«

»[[IMRE VASS/i|When did you last see him?]]«

»[[NICO LAZAR/a|On Friday. He didn't shout.]]« The nephew looked from one of them to the other. It seemed to be the worst thing he could think of. »[[NICO LAZAR/a|He gave me the lot and told me to buy a ticket to somewhere. I thought he was joking. I bought the shoes.]]«

# II

The widow lived across the court, on the third floor, behind four locks. They listened to her undo them. [[sound locks|A bolt, a chain, a bolt; then a key that turned twice.]]

»[[MRS TARN/a|You're not him,]]« she said through the gap.

»[[RADKA HOLUB/i|Who, Mrs Tarn?]]«

»[[MRS TARN/a|Anybody.]]« [[sound? door|The gap widened.]] She was a little upright person in a kimono, with a cigarette. »[[MRS TARN/a|You're the inspector. I saw you in the paper with that drowned bishop. Is it true about his feet?]]«

»[[IMRE VASS/e|It's not,]]« said Vass.

»[[MRS TARN/i|I was so hoping. Come in, then, don't stand on the mat, it's only for show.]]«

Her parlour had a canary in it. [[sound canary|The bird was singing as if it had been wound up]], and [[sound wireless|a wireless was playing dance music]] on top of that, and Mrs Tarn made no move towards either. Radka had to lean forward to be heard.

»[[RADKA HOLUB/a|You look down on the shop from here,]]« she said.

»[[MRS TARN/i|I look down on most things.]]«

»[[RADKA HOLUB/i|Did you see Mr Lazar on Friday?]]«

»[[MRS TARN/i|I saw him at six. He was winding the clocks. He does the left wall on a Friday, the right one on a Tuesday, and the big ones at the month's end. It was a great comfort to my husband, when he was ill. He would say, ›There goes the left wall, Dorota, it must be fish.‹]]«

The inspector went to the window. Four storeys down lay the court, with its pump, its bins and its one bald tree; facing her, through the shop's back pane, the lamp was still alight. It had got dark. [[sound rain|A few drops ticked on the sill]], and more came after. She counted windows, as she always did, and drainpipes, and the number of strides from the pump to the door. A person could cross that court in the dark with a bowl in her hands and not spill a drop, if she knew where the step was. A person had only to wait until the lamp moved.

»[[RADKA HOLUB/a|Who winds them now?]]« she asked slowly.

»[[MRS TARN/i|I beg your pardon?]]«

»[[RADKA HOLUB/i|He's been gone since Friday night. It's Thursday. Imre, how long does a clock go?]]«

Her sergeant thought. »[[IMRE VASS/a|My mum's went eight days. You did it when you did the stove.]]«

»[[RADKA HOLUB/i|And the right wall? He'd have wound that on Tuesday week.]]«

»[[IMRE VASS/i|Nine days ago.]]«

»[[RADKA HOLUB/i|And was it ticking?]]«

Nobody answered her. The widow had reached out, for the first time, and [[sound? wireless|turned down the wireless]]. The silence it left was like a held breath, like a plate before it hits the floor.

»[[MRS TARN/e|They've not missed,]]« said Mrs Tarn. »[[MRS TARN/e|I'd have noticed if they'd missed.]]«

»[[RADKA HOLUB/i|Did you notice who came in?]]«

»[[MRS TARN/i|I'm not a spy.]]«

»[[RADKA HOLUB/i|Of course not. You're a neighbour.]]«

Mrs Tarn [[sound? ash|tapped off her ash into the canary's water]]. A flush had come up out of the kimono. »[[MRS TARN/e|It's not a crime to take a man his soup,]]« she said.

»[[IMRE VASS/i|Which man?]]«

»[[MRS TARN/i|He's got to eat. He can't be living on sausage.]]«

[[sound door|Down in the court a door banged.]] Radka bent to the glass, and saw a pair of yellow shoes go across the wet stones like two ducklings, very fast.

»[[RADKA HOLUB/a|Oh, damn,]]« she said. »[[RADKA HOLUB/a|Who was watching Nico?]]«

»[[IMRE VASS/i|I thought you'd locked him in.]]«

»[[RADKA HOLUB/i|With what?]]«

# III

The porter had him. He was holding him upside down by the ankles in the arch of the gate, without much effort, and [[sound coins|coins were dropping on to the cobbles and rolling away]].

»[[THE PORTER/a|Evening, Inspector,]]« said the porter. »[[THE PORTER/a|He was going to go by without wiping his feet.]]«

»[[NICO LAZAR/i|Tell him to put me down! I'm going to be ill!]]«

»[[RADKA HOLUB/e|Put him down, please,]]« Holub said. »[[RADKA HOLUB/e|Gently.]]«

[[sound? thump|The porter opened his hands.]]

»[[NICO LAZAR/e|I said I'd go quietly,]]« said Nico Lazar from the ground, »[[NICO LAZAR/e|and I was going. That's what going quietly is!]]« [[sound? cloth|He sat up and wrung out his scarf.]] »[[NICO LAZAR/e|There's men in this, if you want to know. There's a man with a car. They came at dinner time on Friday, and they told him he could have till tonight to find it.]]«

»[[RADKA HOLUB/i|To find what?]]«

»[[NICO LAZAR/i|The twelfth one.]]«

»[[IMRE VASS/i|The twelfth what?]]«

»[[NICO LAZAR/i|They brought a dozen watches. Didn't you read the book? He wrote down eleven.]]«

Radka looked at her sergeant, who had, in fairness, read the book; and Vass looked at his boots. She could practically hear the penny drop.

»[[RADKA HOLUB/a|He kept one back,]]« she said. »[[RADKA HOLUB/a|Why? He must've had a thousand watches through his hands. What was it, gold?]]«

»[[NICO LAZAR/i|Tin. It doesn't even go. I told him so. I said, ›Uncle, that's a toy,‹ and he hit me with a shoe tree.]]«

[[sound car|A motor car had turned in at the top of the street.]] It came on down the hill in low gear, and [[sound brakes|stopped with a little shriek]] just short of the gate. Its lamps were out. [[sound engine|The engine went on running.]]

»[[THE PORTER/a|That's them,]]« the porter remarked. »[[THE PORTER/a|That's the car that was here Friday. Will I shut the gates?]]«

»[[RADKA HOLUB/i|If you'd be so good.]]«

[[sound gates|They came together with a boom]], and he [[sound bar|let the bar fall into its irons]]. Holub didn't wait to see more. She went back over the court with [[sound? rain|the rain running down her neck]], in at the shop, under the bell, and stopped in front of the right-hand wall. She was five foot two. She had to tilt her head back to see all of it.

»[[IMRE VASS/a|What are we looking for?]]« asked the sergeant behind her. [[sound? breath|He was blowing like a horse.]]

»[[RADKA HOLUB/i|You tell me. You were a butcher. Where would you hang a thing that you didn't want found?]]«

»[[IMRE VASS/i|In with the others.]]«

»[[RADKA HOLUB/i|And if somebody who knew meat was going to come and look at every one?]]«

Vass breathed for a while. »[[IMRE VASS/e|Then I'd be standing next to it,]]« he said. »[[IMRE VASS/e|With a knife.]]«

[[sound clocks|On every side of them the clocks gathered themselves, whirred, and began to strike nine.]] It took them nearly a minute. One did not. It was a long-case clock, the tallest there, in the corner by the stove; its hands were at nine, its pendulum swung to and fro, and it had not said a word.

»[[RADKA HOLUB/a|Good evening, Mr Lazar,]]« said the inspector to its middle.

There was a pause. [[sound? clock|The case creaked.]]

»[[MR LAZAR/i|Have they gone?]]«

»[[RADKA HOLUB/i|Not yet.]]«

»[[MR LAZAR/i|Then I'm not in.]]«

»[[RADKA HOLUB/i|You've been very faithful with your winding. I'd have let them stop.]]«

[[sound latch|A latch lifted. The long door opened from within]], and the pawnbroker put out his head. He had on three waistcoats. He had a bowl in one hand and a spoon in the other, and on a bootlace round his neck, no bigger than a biscuit, hung a child's tin watch.

»[[MR LAZAR/e|Let them stop?]]« old Lazar said. »[[MR LAZAR/e|Madam, people have put those by. People are coming back for those.]]«

»[[IMRE VASS/i|And that one, sir?]]«

He covered it with the spoon. [[sound knock|Out in the street they had begun to hammer on the gates]], and [[sound? shout|someone was shouting a name]], but he paid them no more attention than he would have paid to customers without a ticket.

»[[MR LAZAR/a|I sold this,]]« he said, »[[MR LAZAR/a|in nineteen hundred and eleven, to a lady with a boy of six. I'd like to know where they got it. Wouldn't you? I should like, very much, to have somebody ask them that.]]«

Radka Holub held out her hand for it. It weighed nothing. On the back somebody had scratched, with a pin, an L, an A, a Z.

»[[RADKA HOLUB/a|Imre,]]« she said after a moment, »[[RADKA HOLUB/a|go and tell the porter that he can open up.]]«
