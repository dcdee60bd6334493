set: train
CAPTAIN MARRANE (f): Captain Marrane, Marrane, the captain, Captain, Ilse Marrane
LADY THORNQUIST (f): Lady Thornquist, the lady, my lady, her ladyship, Odalie
PERRIN (m): Perrin, the squire, Squire Perrin, the lad
MOTHER SEDGE (f): Mother Sedge, Sedge, the witch, the crone
THE TROLL (m): the troll, the thing under the bridge
BROTHER HOPE (m): Brother Hope, Hope, the monk, the brother
---
On the third day the road ran out of hills and they came down to the river. There was a bridge. Nobody had mentioned a bridge.

"[[CAPTAIN MARRANE/e|It isn't on the map,]]" said Captain Marrane.

"[[LADY THORNQUIST/e|Then the map is wrong,]]" said Lady Thornquist, who was used to things being wrong and to other people's being to blame for it. "[[LADY THORNQUIST/e|Have them bring up the coach.]]"

The captain didn't turn her head. She had been hired to take one noblewoman, one monk and eleven trunks across the marches by midsummer, and she had found it best to listen to her ladyship as one listens to weather. "[[CAPTAIN MARRANE/a|Perrin,]]" she said. "[[CAPTAIN MARRANE/a|What do you see?]]"

"[[PERRIN/i|A bridge, Captain.]]"

"[[CAPTAIN MARRANE/i|And on it?]]"

The squire shaded his eyes. He was fifteen and had been told that they were good. "[[PERRIN/a|Moss. A sort of a bell on a post. And bones.]]"

"[[CAPTAIN MARRANE/i|What sort of bones?]]"

"[[PERRIN/i|The sort that's been sucked.]]"

[[sound harness|Harness jingled]] as the mule came up beside them with the monk on it. Brother Hope was a round and hopeful man, as if he'd tried to grow into the name, and he had brought a book of hymns. "[[BROTHER HOPE/e|Is it lunch?]]" he inquired.

"[[CAPTAIN MARRANE/i|It's a toll.]]"

"[[BROTHER HOPE/i|Oh dear. Is it dear?]]"

"[[CAPTAIN MARRANE/e|Usually it's a leg,]]" said Marrane.

She got down. [[sound? boots|Her boots rang on the first stones]], which were wet, though there had been no rain since Sunday; water was welling out of the joints and running away over the side, drop by drop by drop, [[sound drip|with a noise like somebody sniffing in another room]]. That would be why it was called the Weeping Bridge. She knew where she was now. She wished she didn't.

Nothing stirred on the further side. There was a thorn tree, and the road going up white into the next lot of hills, and that was all; no dog barked over there, no axe knocked, there was not so much as a wren. The bell was green with age. A board hung under it, and on the board, in five languages and several hands, was written RING.

"[[CAPTAIN MARRANE/a|Nobody touch that,]]" the captain ordered.

"[[LADY THORNQUIST/a|Why ever not?]]" asked the lady out of the window of the coach. "[[LADY THORNQUIST/a|It says to. Boy, ring the bell.]]"

Perrin looked at his captain. He looked at her ladyship. The bell did not ring; he'd put both hands behind his back.

"[[PERRIN/i|I'd sooner not, my lady.]]"

"[[LADY THORNQUIST/i|Are you afraid of a bell?]]"

"[[PERRIN/i|It's not the bell I'm afraid of.]]"

"[[LADY THORNQUIST/i|My late husband would've had you whipped.]]"

"[[CAPTAIN MARRANE/e|Your late husband,]]" said Marrane, "[[CAPTAIN MARRANE/e|came by this road in the spring, if I remember. With sixteen men.]]"

Nobody spoke. The lady had drawn back behind the curtain, but it hadn't stopped moving. In the quiet you might have thought that you heard sixteen horses, far down, going round and round on gravel.

"[[LADY THORNQUIST/a|They told me it was a fever,]]" she said in quite another tone.

* * *

They made camp at the end of the bridge, since it would be dark in an hour and there was no other way over for thirty miles. [[sound fire|The fire spat; the wood was alder, and green.]] Perrin fetched water. When he came back, there was an old woman sitting on the smallest trunk with her feet to the flames, eating one of their onions.

"[[MOTHER SEDGE/a|Sit down, sit down,]]" said the crone. "[[MOTHER SEDGE/a|Don't mind me. I'm only Sedge.]]"

"[[PERRIN/i|How did you get in? Captain!]]"

Marrane had her sword half out before he'd finished. [[sound sword|It came the rest of the way with a long cold whisper.]] "[[CAPTAIN MARRANE/e|Stand up, grandmother. Slowly.]]"

"[[MOTHER SEDGE/i|With these knees?]]"

"[[BROTHER HOPE/e|It's Mother Sedge,]]" Brother Hope said unhappily. "[[BROTHER HOPE/e|We know of her at the abbey. She's a witch, I'm afraid. She's in the index.]]"

"[[MOTHER SEDGE/i|Am I? What does it say?]]"

"[[BROTHER HOPE/i|It says 'avoid.']]"

She seemed pleased. She [[sound? onion|crunched the last of the onion]] and wiped her fingers on a trunk worth more than the abbey, and no one stopped her. "[[MOTHER SEDGE/a|You'll be wanting to get across,]]" she said. "[[MOTHER SEDGE/a|They always do. There's a trick to it, and I know it, and I'll tell you for the price of a pair of stockings. Silk. I've never had silk.]]"

"[[LADY THORNQUIST/e|Certainly not!]]" cried Lady Thornquist.

"[[CAPTAIN MARRANE/i|Give her the stockings.]]"

"[[LADY THORNQUIST/i|Captain Marrane, I engaged you to fight.]]"

"[[CAPTAIN MARRANE/i|You engaged me to arrive, my lady.]]"

[[sound? coach|The springs complained as]] Odalie Thornquist climbed down from the coach, in a silence that could have been cut up and sold. She [[sound lock|turned the key in the third trunk; the lock gave a click, and the lid a groan]]. What she held out, in the end, at arm's length, was pink.

The witch breathed on them. She drew them on then and there, over her mud, one and then the other, and stuck out her legs to see. [[sound laugh|Her laughter went up like a rook.]]

"[[MOTHER SEDGE/a|That's the stuff,]]" she said. "[[MOTHER SEDGE/a|Right. Listen.]]" She waited until they were, even the mules. "[[MOTHER SEDGE/a|What's under there's a troll, and he's old, he's older than the stones are. And he's bound to ask you a question, and you're bound to answer. If he likes the answer, you go by.]]"

"[[CAPTAIN MARRANE/i|And if not?]]"

"[[MOTHER SEDGE/i|You've seen the verge.]]"

"[[PERRIN/a|What's the question?]]" the squire asked.

"[[MOTHER SEDGE/i|That's it, my duck. It isn't ever the same. He can smell what it is you'd least like to be asked.]]"

[[sound owl|An owl screeched in the alders.]] It made [[sound? book|the monk drop his book]]. Marrane, who was looking at the fire, thought about a gate in the city of Vell, and who had opened it, and what she would say if she were asked. She could still hear that gate. She heard it most nights, the chain paying out, link after link.

"[[BROTHER HOPE/e|What if one rang,]]" said Brother Hope, "[[BROTHER HOPE/e|and didn't stay?]]"

"[[MOTHER SEDGE/i|He's quick.]]"

"[[BROTHER HOPE/i|What if one didn't ring?]]"

"[[MOTHER SEDGE/i|Then he's rude.]]"

"[[CAPTAIN MARRANE/a|I'll go,]]" said the captain. "[[CAPTAIN MARRANE/a|At first light, and by myself. If I'm not back by noon, Perrin takes you home.]]"

"[[PERRIN/i|I don't know the way home!]]"

"[[CAPTAIN MARRANE/i|It's uphill.]]"

Later, when the rest had rolled themselves in their cloaks, she walked as far as the post and stood with her back against it. There was no moon. [[sound river|The river ran on below her in the dark with a sound of paper being torn]], and in the crown of the arch the stones wept, and wept. She'd been a soldier for thirty years. She had never minded a thing that wanted to kill her; it was the other kind that she minded, the kind that wanted to know.

# The Question

But it wasn't Marrane who went. She woke in the grey with frost upon her blanket, because [[sound bell|out on the bridge the bell had rung, once, like a dropped pan]]. She ran. The lad was just ahead of her, barefoot. [[sound steps|They pounded over the wet stones together]], and at the top of the arch they both stopped dead.

Lady Thornquist stood by the post with the rope in her hand. She had on a travelling cloak over her nightgown, and her hair was down. In front of her two hands had taken hold of the parapet, each as big as a church door. [[sound stones|The stones ground against each other, and gravel rattled down the pier, and something that had been lying a long time in the water got up out of it.]]

"[[THE TROLL/a|WHO RINGS?]]" said the troll.

[[sound birds|Birds went up from the whole length of the river.]]

"[[LADY THORNQUIST/i|I do. There's no need to bellow. I am the Lady of Thornquist, and I believe you knew my husband.]]"

"[[THE TROLL/i|I KNOW MANY.]]"

"[[LADY THORNQUIST/i|He'd have been in blue.]]"

It thought. [[sound drip|Water poured off its shoulders and its chin, and fell a long way.]] "[[THE TROLL/a|THE ONE IN BLUE,]]" it said, "[[THE TROLL/a|COULD NOT ANSWER. HE OFFERED ME MONEY.]]"

"[[LADY THORNQUIST/i|Yes. He would.]]"

"[[CAPTAIN MARRANE/e|My lady,]]" Marrane called softly. "[[CAPTAIN MARRANE/e|Come away from there. Walk backwards, towards my voice.]]"

"[[LADY THORNQUIST/i|Be quiet, Captain. I'm in the middle of a conversation.]]"

The troll bent down till its great wet face hung over her like a cliff with a cave in it. [[sound? breath|It breathed in through its nose.]] Her hood was sucked forward and her hair stood out straight. Perrin had taken hold of his captain's sleeve; he was too old to hold her hand.

"[[THE TROLL/i|WHY DID YOU NOT WEEP?]]"

Lady Thornquist said nothing. She was looking at its eyes, which were the yellow of old piano keys, and not, so Marrane thought, without pity. It was not a thing that wanted to know. It was a thing that was made to ask.

"[[LADY THORNQUIST/a|He never once laughed at anything I said,]]" she replied at length. "[[LADY THORNQUIST/a|Twenty-six years. I used to be very funny. I had a sister who'd have to leave the room. And when they came and told me, I thought of something, you see. I thought of a really rather good joke about it, and I turned round to tell somebody. And there was nobody there to tell.]]"

[[sound drip|The bridge dripped.]]

"[[THE TROLL/a|TELL IT TO ME,]]" said the troll.

She stood on the tips of her toes. It put down its ear, with the moss in it, right to her mouth, so nobody else ever knew; and she said eight or nine words.

[[sound laugh|It began in the piers. It came up through the arch like a cart going over planks, and the bell started to jangle by itself]], and the captain found that [[sound? thump|she had sat down]]. [[sound laugh|The thing under the bridge was laughing.]] It beat upon the parapet with the flat of its hand, and [[sound splash|a yard of coping went into the river, with a splash that wet them to the skin]].

"[[THE TROLL/a|OH,]]" it sobbed. "[[THE TROLL/a|OH, THAT IS BAD. GO BY. GO BY, ALL OF YOU! WITH THE TRUNKS!]]"

"[[LADY THORNQUIST/i|Thank you.]]"

"[[THE TROLL/i|WILL YOU BE COMING BACK THIS WAY?]]"

"[[LADY THORNQUIST/a|In the autumn,]]" said her ladyship. Her chin was trembling, and all down her face, at last, there was water, though whose it was would have been difficult to say. "[[LADY THORNQUIST/a|I expect I'll have thought of another one by then.]]"

[[sound wheels|They heard the coach come rumbling up the slope behind them]], the monk upon the box, with his eyes tight shut and [[sound? hymn|a hymn on his lips]]. On the roof, among the hatboxes, was a pair of pink silk legs.

"[[CAPTAIN MARRANE/a|You were supposed to be asleep,]]" Marrane said, as she handed the lady in.

"[[LADY THORNQUIST/a|So were you.]]" She kept hold of the captain's wrist for a moment. "[[LADY THORNQUIST/a|What would it have asked you?]]"

"[[CAPTAIN MARRANE/i|I don't know, my lady.]]"

"[[LADY THORNQUIST/i|Don't you?]]"

Marrane [[sound door|shut the door on her, not hard]], and took up the reins of her horse. She looked for some while at the place on the parapet where the hand had been.

"[[CAPTAIN MARRANE/a|Walk on, Perrin,]]" said the captain.
