set: test
ILONA SZABO (f): Ilona, Ilona Szabo, Mrs Szabo, Mum, Nana, their mother
PETRA SZABO (f): Petra, Petra Szabo, Pet, his sister
DOM SZABO (m): Dom, Dom Szabo, Dominik, her brother
ROBIN (m): Robin, her husband
BEA (f): Bea, Beatrix, the girl
WALTER PINK (m): Walter, Walter Pink, Mr Pink
---
The Szabos always ate late on a launching day. The table had been laid in the loft above the boatshed, because Ilona Szabo would not be parted from a hull until it was wet, and through the gaps in the floor they could see the thing itself, forty-one feet of new larch lying in its cradle with a bottle tied to the stem.

"[[ILONA SZABO/i|High water's at ten to nine. Dom, sit down, you're making me seasick.]]" [[sound? chair|Dom sat.]]

"[[ILONA SZABO/i|And take off your hat.]]" He took it off.

"[[ILONA SZABO/i|Now. Who's missing?]]"

"[[ROBIN/e|Bea,]]" said Robin. "[[ROBIN/e|She's on the slip. She wanted to look at the winch.]]"

"[[ILONA SZABO/i|She'll lose a finger.]]"

"[[ROBIN/i|She's fifteen. She's got spares.]]" Petra gave him a look, and he got up and [[sound shutter|threw open the shutter]] and [[sound? shout|bawled his daughter's name across the yard]]. [[sound gulls|A cloud of gulls went up screaming from the mud.]]

"[[PETRA SZABO/i|You could have gone down.]]"

"[[ROBIN/i|It's twenty-two stairs, Pet. I counted them. Nine are rotten.]]"

"[[DOM SZABO/e|Eight. I mended one,]]" said Dom.

[[sound steps|Boots came pounding up]], all twenty-two, and Bea arrived with grease to the elbows and sat down next to her grandmother. There was a sixth place, beside the stove, with the good glass in front of it. Nobody had asked who it was for. Since the funeral there had often been one place too many at Ilona's table, and it was understood to be a habit of the hands.

"[[BEA/i|Nana, the pawl on that winch is cracked. You can get a nail in it.]]" Ilona patted her cheek, and left a thumbprint of flour there.

"[[ILONA SZABO/i|It's been cracked since the year your mother was born. Eat.]]"

So they ate. For as long as it takes to get through a plate of soup [[sound spoons|there was no conversation, only five spoons]], and [[sound? wind|the wind nosing at the tiles]].

"[[PETRA SZABO/i|This is good, Mum.]]" Ilona shrugged. It was only soup.

"[[PETRA SZABO/i|I mean it. You needn't have gone to such trouble. Not with the sale and everything.]]"

Dom's spoon stopped.

"[[DOM SZABO/i|What sale?]]"

Nobody spoke. Below them [[sound chain|a chain ticked against the cradle]].

"[[DOM SZABO/i|Petra. What sale?]]" His sister turned the stem of her glass round and round.

"[[PETRA SZABO/i|I thought she'd told you. Mum, you said that you'd told him.]]" Ilona reached for the bread, and took her time over it.

"[[ILONA SZABO/a|I said I'd tell him,]]" she answered. "[[ILONA SZABO/a|And so I shall. Dominik, I'm selling the yard.]]"

[[sound glass|The glass went over.]] It rolled the length of the table, and [[sound smash|smashed on the boards]], and for once nobody told anyone to mind their feet.

* * *

"[[DOM SZABO/i|Who to?]]"

"[[ILONA SZABO/i|A company. They do flats. They're going to keep the crane.]]"

"[[DOM SZABO/i|They're going to keep the crane.]]"

"[[ILONA SZABO/i|As a feature.]]"

[[sound? laugh|Dom laughed.]] It was not a pleasant thing to hear. He looked from one of them to the next. "[[DOM SZABO/e|And you all knew. You knew?]]" Robin studied the salt.

"[[DOM SZABO/i|And you?]]" Bea shook her head so hard that her earrings swung.

"[[BEA/i|I didn't! Nobody tells me anything. I didn't know about the baby till there was a pram in the hall.]]"

"[[DOM SZABO/a|Eighteen years I've worked in this place. I've got a bit of it in my eye.]]" He pointed to the eye. "[[DOM SZABO/a|I gave up the tug for it. I gave up Marguerite.]]"

"[[PETRA SZABO/i|Marguerite gave *you* up.]]"

"[[ROBIN/e|Pet,]]" murmured Robin.

"[[PETRA SZABO/i|Well, she did. She sent me a card about it.]]" Dom flinched as if she had thrown something.

"[[ILONA SZABO/i|Enough, the two of you. He has a right to be angry. Dominik, look at me. Not at her. At me.]]" Dom looked. He had the same eyes as his mother, and at the moment they had the same expression.

"[[ILONA SZABO/i|When your father died, what did he leave?]]"

"[[DOM SZABO/i|This.]]"

"[[ILONA SZABO/i|He left this, and forty thousand owing on it. You've built three boats in four years, and they're the best that were ever built on this river, and every one of them has lost us money. This one, too.]]"

"[[DOM SZABO/i|That isn't true.]]" Ilona pushed back her cuffs, and counted it off for him on the cloth, crumb by crumb: the larch, the bronze, the sailmaker, the bank.

"[[DOM SZABO/i|You never said.]]"

"[[ILONA SZABO/i|You were so happy.]]"

He got up. [[sound chair|His chair went over backwards]], and [[sound steps|they heard him go down the stairs two at a time]], and then, a long way beneath, [[sound door|the little door in the big door slammed]].

"[[ROBIN/a|Well, that went off better than I thought it would,]]" her husband said into the silence. Petra kicked him under the table.

* * *

Bea was the one who found him. She had gone through the shed first, past the steam-box and the racks of clamps and the bench with six vices, where no one but Dom had worked since before she could walk. There was a half-moon worn into the floor in front of the end one. She stood in it, for a moment, to see how it felt.

He was at the end of the slip with his legs hanging over, looking at the water, which was still coming up, though only just. It was the half-hour of the tide that Ilona's husband used to call "the river making up its mind". [[sound? water|Small waves slapped at the stones.]]

"[[BEA/i|They think you've jumped in.]]" Dom moved over, and she sat down next to him.

"[[BEA/i|Mum's crying. Dad's washing up. He's broken another glass.]]"

"[[DOM SZABO/i|What's Nana doing?]]"

"[[BEA/i|She's got her coat on. She's talking to the boat.]]"

Dom nodded, as one who had expected no less. A heron got up from the shallows without a sound. He remembered his father here, when he was smaller than Bea; the mallets going all day long, six men, so that you heard it in your sleep; and how when the hooter went at noon the stillness used to fall on you like a sack.

"[[BEA/i|Would you really have stayed here always?]]"

"[[DOM SZABO/i|I suppose so.]]"

"[[BEA/i|Did you want to?]]"

"[[DOM SZABO/i|Nobody's ever asked me that.]]" Bea waited. She had picked up a bolt, and she was working it up and down its thread with her thumb.

"[[DOM SZABO/a|No,]]" he said finally. "[[DOM SZABO/a|I like it when they're done. When you've got her off the mooring and there's nobody to ask. I don't like the bit where I'm lying on my back with a scraper. I've hated that for eighteen years.]]"

"[[BEA/i|I like that bit.]]"

"[[DOM SZABO/i|You've done it for a fortnight.]]"

"[[BEA/i|I like it, though.]]" Dom turned and looked at her properly, grease and earrings and all.

"[[DOM SZABO/i|Have you told your mother?]]"

"[[BEA/i|She thinks I'm going to be a vet.]]"

[[sound engine|Somewhere out beyond the moorings an engine puttered]], and was joined by [[sound hooter|two toots on a hooter]]. Bea shaded her eyes. There was a little varnished launch coming up the channel, very slow and straight, with a stout man standing to attention in the stern.

"[[BEA/i|Is that Mr Pink? The chandler? Why's he wearing a buttonhole?]]"

Dom thought of the sixth place, and the good glass.

"[[DOM SZABO/a|Oh, no,]]" he said, and then, a moment later, in quite another voice, "[[DOM SZABO/a|Oh, *Mum*.]]"

* * *

"[[ILONA SZABO/i|Not a word. I was going to say it over the pudding, and then your sister opened her mouth.]]" Petra opened it again, and shut it.

"[[ILONA SZABO/i|Walter, this is everybody. You know everybody.]]"

"[[WALTER PINK/e|Evening, all,]]" said Walter Pink. He had taken off his cap, and he was holding it in front of him like a tray. "[[WALTER PINK/e|I expect this is a bit of a surprise.]]"

"[[PETRA SZABO/i|How long?]]" Ilona began doing up her coat buttons.

"[[PETRA SZABO/i|Mum. How long?]]"

"[[ILONA SZABO/i|Since the regatta. He brought me some shackles.]]"

"[[ROBIN/e|I bet he did,]]" breathed Robin, and Petra trod on his foot.

"[[PETRA SZABO/i|So that's why you're selling. It isn't the forty thousand. It's for—for a bungalow. With him.]]" Walter turned as red as his buttonhole.

"[[WALTER PINK/a|It's got two bathrooms,]]" he put in.

"[[ILONA SZABO/i|It is the forty thousand. It's also my knees. It's also that I'm seventy-one, and I've never been warm in February. Petra. Look at me, darling. I had forty-four years with your father, and I listen for him on those stairs every night of my life. I can't do it any more. I want some stairs that he was never on.]]" Petra's face crumpled.

"[[ILONA SZABO/a|Come here,]]" said her mother.

It took some time. There was no sobbing in it; she simply stood with her forehead on her mother's shoulder, stooping, because she was the taller by a head, and let herself be held. Nobody else quite knew where to look. Dom looked at the boat. He went on looking at her for some time, up and down the whole sweet line of her, and by the time he had finished he seemed to have made some sort of calculation.

"[[DOM SZABO/i|How much would they take off, your company, if they got the frontage and the crane and the rest of it, and we kept the shed and the slip?]]" [[sound? nose|Ilona blew her nose]] while she worked it out.

"[[ILONA SZABO/i|A third. But what for? You can't build on your own.]]"

"[[DOM SZABO/a|I'm not going to. I'm taking her to sea. I'm going to sail people about who've got more money than sense, and I'm going to send it home.]]" He jerked his thumb. "[[DOM SZABO/a|That one's building.]]"

"[[BEA/e|Me?]]" squeaked Bea.

"[[PETRA SZABO/i|She's going to be a vet!]]"

"[[BEA/i|I'm allergic to cats, Mum! I'm allergic to *horses*!]]" Petra stared at her daughter; then, for some reason, at her husband.

"[[ROBIN/a|I did mention it,]]" he said.

"[[WALTER PINK/e|I don't want to be a nuisance,]]" said Walter Pink, "[[WALTER PINK/e|but it's eleven minutes to nine.]]"

* * *

They ran. [[sound bolts|The bolts of the big doors shot back]], and [[sound doors|the doors rumbled aside on their rails]], and all at once there was the river, brimming and grey and perfectly still, with the last of the light on it.

"[[ILONA SZABO/i|Robin, chocks! Petra, take the stern line. No, the *other* one.]]" Petra dropped it as if it were hot.

"[[ILONA SZABO/i|Dominik, the winch.]]"

"[[BEA/i|Don't! Not the winch!]]" Dom already had his hands on the brake. "[[BEA/i|I told Nana. The pawl's cracked. It won't hold her.]]"

"[[DOM SZABO/i|Show me.]]"

She showed him. He put his thumbnail in the crack, and it went in, and it kept going in. Nobody said anything about spare fingers.

"[[DOM SZABO/i|How did you see that?]]"

"[[BEA/i|I didn't see it. It clicks wrong.]]"

"[[DOM SZABO/a|It clicks wrong,]]" her uncle repeated, slowly. He straightened up. If that thing had let go with the weight on it, there would have been a bang, and then there would have been no Bea; he could hear it as plainly as if it had happened. "[[DOM SZABO/a|Mum, we'll have to miss the tide.]]"

"[[ILONA SZABO/i|We have never missed a tide.]]"

"[[WALTER PINK/e|I've got a winch.]]" They all turned round. Walter had gone redder than ever. "[[WALTER PINK/e|It's on the launch. It's a good one. I sold it to myself at cost.]]"

It took them six minutes. [[sound engine|The launch went astern with a roar]], until the warp came dripping up out of the water and stood straight as a rod. [[sound mallet|Dom swung the mallet, once, twice, and the last chock jumped clear.]] For a breath the boat did nothing. [[sound timber|Then timber groaned from end to end of the slip]], and she began, like a very large person getting out of a chair, to go.

"[[ILONA SZABO/i|The bottle!]]" Petra looked round her wildly.

"[[ILONA SZABO/i|The bottle, the bottle, who's doing the bottle?]]"

"[[DOM SZABO/i|Bea! Go on, you're nearest!]]" Bea snatched it by the neck, and ran.

"[[BEA/i|What do I say?]]"

"[[DOM SZABO/i|Anything! Her name!]]"

"[[BEA/i|You never told me her name!]]"

Dom cupped his hands. He had painted it on the transom himself that morning, and hung a sack over it, because it was to have been a surprise. [[sound splash|He shouted something, but the stern had met the river by then, and the splash took every word of it.]] [[sound bottle|They saw the girl draw back her arm, and the bottle burst on the stem]] in a puff of white. The sack floated away. She sat on the water, rocking, as if she had always been there, with ILONA across her stern in letters a foot high.

[[sound cheer|Robin started to cheer]], and could not seem to stop.

"[[PETRA SZABO/i|Did you know about that, Mum?]]" Ilona shook her head. Her lips were moving, but nothing came out of them.

"[[WALTER PINK/e|She's a beauty,]]" called Walter across the water.

It might have been either that he meant. In the quiet, as the ripples ran out to the far bank and came back, a scrap of weed that had been lying motionless beside the slip turned over, thought about it, and began to move very slowly towards the sea.
