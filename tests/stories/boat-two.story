set: train
TAMSIN BRANDT (f): Brandt, Tamsin, I, me
CAPTAIN OBASI (m): Obasi, Captain Obasi, Captain, Cap, the captain
LIEUTENANT FARROW (f): Farrow, Lieutenant Farrow, the lieutenant, Lieutenant
SERGEANT QUILL (m): Quill, Sergeant Quill, the sergeant, Sergeant
YUEN (m): Yuen, the kid, the rookie
DISPATCH (f): dispatch, the dispatcher
MR. TEAGUE (m): Teague, Mr. Teague, the old man, the man on the roof
THE GIRL (f): the girl, Poppy
---
The call came at ten past four in the morning, and I was awake for it, because Yuen snores.

"[[DISPATCH/a|Engine Nine, Boat Two,]]" said the dispatcher, out of the box on the wall. "[[DISPATCH/a|Vehicle in the water, Harker's Ford. Two occupants. Caller states they are on the roof.]]"

[[sound lights|The lights banged on.]] Yuen fell out of the top bunk.

"[[YUEN/a|How far is that?]]" he said from the floor.

"[[TAMSIN BRANDT/a|Six miles,]]" I said. "[[TAMSIN BRANDT/a|Pants.]]"

"[[YUEN/i|What?]]"

"[[TAMSIN BRANDT/i|You're wearing Quill's pants.]]"

"[[SERGEANT QUILL/e|He can keep 'em,]]" growled Sergeant Quill, going past. "[[SERGEANT QUILL/e|Move.]]"

I have been on the river eleven years. People ask me if I'm ever scared, and I tell them that my heart hammers on the drive and stops when I get wet, and that's about as true as most things you say at parties. I drove. [[sound siren|The siren whooped]] twice at the junction and then Captain Obasi reached over and shut it off.

"[[CAPTAIN OBASI/a|Nobody to hear it,]]" he said. "[[CAPTAIN OBASI/a|Farrow, what's the gauge?]]"

The lieutenant had the tablet on her knees. "[[LIEUTENANT FARROW/a|Eleven-four at the bridge. It was nine at midnight.]]"

"[[CAPTAIN OBASI/i|Still coming up?]]"

"[[LIEUTENANT FARROW/a|About a foot an hour,]]" she said.

"[[CAPTAIN OBASI/i|How high's a car roof?]]"

"[[LIEUTENANT FARROW/e|Depends what he drives,]]" said Farrow.

"[[YUEN/e|Say a sedan,]]" Yuen said, from the back.

"[[SERGEANT QUILL/e|Nobody's asking you, kid,]]" said Quill.

"[[YUEN/i|I was only—]]"

"[[CAPTAIN OBASI/a|Say a sedan,]]" the captain said. "[[CAPTAIN OBASI/a|It's a fair question, Quill. Brandt, how long have they got?]]"

"[[TAMSIN BRANDT/a|In a sedan?]]" I did it in my head. [[sound wipers|The wipers thumped to and fro.]] "[[TAMSIN BRANDT/a|They ran out about a quarter of an hour ago.]]"

Nobody said anything after that until the ford.

* * *

It wasn't a sedan. It was a bread truck, thank God, an old tall one, and it lay on its side against the willows with the brown water piling up over the hood. [[sound river|You could hear it from the road, the whole river, one long roar with things knocking about in it.]] There was a light on top of the truck. It moved when it saw ours.

"[[MR. TEAGUE/a|Over here!]]" somebody shouted. It was a man's voice, and not a young one. "[[MR. TEAGUE/a|We're over here!]]"

"[[CAPTAIN OBASI/e|We see you, sir!]]" Obasi had the loudhailer. "[[CAPTAIN OBASI/e|How many are you?]]"

"[[MR. TEAGUE/i|Two!]]" the man shouted back.

"[[CAPTAIN OBASI/i|Is anybody hurt?]]"

"[[MR. TEAGUE/i|Just my pride!]]"

"[[THE GIRL/a|He's lying!]]" yelled a second voice, high and furious. "[[THE GIRL/a|He hurt his leg! He hurt it really bad!]]"

The sergeant looked at me, and I looked at him.

"[[SERGEANT QUILL/e|That's a child,]]" said Quill.

"[[TAMSIN BRANDT/i|I know.]]"

"[[SERGEANT QUILL/i|Dispatch never said a child.]]"

"[[LIEUTENANT FARROW/e|They never asked,]]" said Farrow. She was already out, hauling the bags off the rack. "[[LIEUTENANT FARROW/e|Brandt, you're in the boat. Who do you want?]]"

"[[TAMSIN BRANDT/i|Quill.]]"

"[[SERGEANT QUILL/a|I'm on the line,]]" the sergeant said. "[[SERGEANT QUILL/a|There's nobody else here heavy enough to be on the line. Take the kid.]]"

"[[TAMSIN BRANDT/a|He's never done a live one,]]" I said.

"[[SERGEANT QUILL/i|Nor had you, once.]]"

"[[YUEN/e|I can do it,]]" said Yuen.

I turned round. He'd gotten his helmet on straight and his vest on tight, and Quill's pants were rolled up to his knees. He looked about twelve.

"[[TAMSIN BRANDT/a|Can you do what I tell you?]]" I asked.

"[[YUEN/i|Yes.]]"

"[[TAMSIN BRANDT/i|If I tell you to let go of something, what do you do?]]"

"[[YUEN/i|Let go of it.]]"

"[[TAMSIN BRANDT/i|If it's me?]]"

He swallowed. "[[YUEN/a|Let go of it,]]" he said.

"[[CAPTAIN OBASI/e|Two minutes,]]" said Captain Obasi. "[[CAPTAIN OBASI/e|There's a tree coming.]]"

"[[LIEUTENANT FARROW/e|How big?]]" Farrow asked.

"[[CAPTAIN OBASI/i|Big.]]"

* * *

[[sound engine|The outboard caught on the second pull.]] We went out slantwise, nose up into it, with the line paying off behind us and Quill on the end of the line like a bollard with a mustache. I had the tiller. Yuen lay in the bow with the pole.

"[[YUEN/a|Fence!]]" he called.

"[[TAMSIN BRANDT/i|Where?]]"

"[[YUEN/i|Left! Your left! Under us!]]"

[[sound scrape|Wire shrieked along the hull.]] I lifted the prop, counted three, and dropped it again.

"[[TAMSIN BRANDT/a|Good,]]" I said. "[[TAMSIN BRANDT/a|What else?]]"

"[[YUEN/e|There's a cow,]]" Yuen called.

"[[TAMSIN BRANDT/i|Is it alive?]]"

"[[YUEN/i|I don't think so.]]"

"[[TAMSIN BRANDT/i|Then it can look after itself.]]"

[[sound radio|The radio spat]] against my collarbone. "[[LIEUTENANT FARROW/i|Boat Two from Farrow. That tree's at the bridge.]]"

"[[TAMSIN BRANDT/a|Has it stuck?]]" I asked.

"[[LIEUTENANT FARROW/i|For now.]]"

"[[TAMSIN BRANDT/i|How long's now?]]"

"[[LIEUTENANT FARROW/i|Brandt, I don't know. It's a tree.]]"

We came in under the willows on the downstream side, where the water went slack and greasy, and Yuen got the pole through the door handle of the truck. He did it first time. [[sound thump|We bumped alongside.]] A face came over the edge, four feet up, with a bicycle helmet on it, and shone a flashlight straight into my eyes.

"[[THE GIRL/a|Are you the police?]]" it said.

"[[TAMSIN BRANDT/a|Fire department,]]" I said.

"[[THE GIRL/a|There isn't a fire,]]" the girl pointed out.

"[[TAMSIN BRANDT/i|I know. What's your name?]]"

"[[THE GIRL/i|Poppy. I'm eight. That's Mr. Teague, he's not my grandpa, he's just our bread man. He was giving me a ride.]]"

"[[YUEN/e|At four in the morning?]]" said Yuen.

"[[MR. TEAGUE/a|Her mother's on nights,]]" the old man answered out of the dark. "[[MR. TEAGUE/a|At the hospital. I take the kid along on my route, Tuesdays, and drop her at school. It's all right, it's been arranged. She does the muffins.]]"

"[[THE GIRL/a|I do the muffins,]]" the girl agreed.

"[[TAMSIN BRANDT/i|Mr. Teague, I'm Brandt, and this is Yuen. Can you move?]]"

"[[MR. TEAGUE/a|Not so you'd notice,]]" he said.

"[[TAMSIN BRANDT/i|Which leg is it?]]"

"[[MR. TEAGUE/e|The one that's under the truck,]]" said Teague.

For a second there was only the water. I was thinking about the last one, on the Sill, two winters back; the way the horn of that car had gone on and on and then stopped. I put it away. You get a drawer for those.

"[[YUEN/e|Oh, man,]]" Yuen breathed.

"[[TAMSIN BRANDT/a|Poppy,]]" I said, "[[TAMSIN BRANDT/a|I want you to come down to my friend here. Feet first, on your tummy. Can you do that?]]"

"[[THE GIRL/i|No.]]"

"[[TAMSIN BRANDT/i|Why not?]]"

"[[THE GIRL/i|I'm holding his hand.]]"

"[[MR. TEAGUE/a|You go on, Pop,]]" said the old man.

"[[THE GIRL/i|You said not to let go!]]"

"[[MR. TEAGUE/i|That was before. This lady's come now. She'll do the holding.]]"

"[[THE GIRL/i|Will you?]]" The flashlight came back to my face. "[[THE GIRL/i|Do you swear?]]"

"[[TAMSIN BRANDT/i|I swear.]]"

"[[THE GIRL/i|On what?]]"

"[[TAMSIN BRANDT/a|On the boat,]]" I told her.

It seemed to be enough. There was a scuffle and [[sound? slither|a slither of rubber on wet tin]], and then a pair of sneakers with lights in the heels, blinking red, blinking red, coming down out of the night. Yuen reached up and took her under the arms as if she were something that might spill.

"[[YUEN/a|Got you,]]" he said.

"[[THE GIRL/i|You smell like a dog.]]"

"[[YUEN/i|It's the pants.]]"

* * *

"[[TAMSIN BRANDT/a|Cap, it's Brandt,]]" I said into the radio. I was on the roof by then, flat on my face. "[[TAMSIN BRANDT/a|I've got one in the boat and one trapped. Lower leg, below the knee. It's the ladder rack, it's folded over on him.]]"

"[[CAPTAIN OBASI/a|Can you cut it?]]" the captain asked.

"[[TAMSIN BRANDT/i|With what I've got? Ten minutes.]]"

"[[CAPTAIN OBASI/i|You haven't got ten minutes.]]"

"[[TAMSIN BRANDT/i|I know that, Captain.]]"

"[[LIEUTENANT FARROW/e|She's got five,]]" Farrow broke in. "[[LIEUTENANT FARROW/e|It's rolling. It's caught by the root end, and the root end's going.]]"

"[[CAPTAIN OBASI/e|Quill?]]" said Obasi. "[[CAPTAIN OBASI/e|What about the winch?]]"

"[[SERGEANT QUILL/i|From here? You'd pull the truck over on top of 'em.]]"

"[[CAPTAIN OBASI/i|What if you pulled the other way?]]"

"[[SERGEANT QUILL/e|There's nothing the other way, Cap. There's just river,]]" said Quill.

I listened to them work it out. Beside me Mr. Teague had his cheek on the metal and his eyes shut. He had a white mustache and a bow tie with pretzels on it, and his hand was as cold as a fish.

"[[MR. TEAGUE/a|You don't need to stay,]]" he said quietly. "[[MR. TEAGUE/a|I'm eighty-one. I've had the best of it.]]"

"[[TAMSIN BRANDT/i|I swore on the boat.]]"

"[[MR. TEAGUE/a|She won't know,]]" he said.

"[[THE GIRL/e|I can hear you!]]" shouted Poppy.

"[[MR. TEAGUE/e|She's got ears, that one,]]" said Teague.

"[[YUEN/e|Brandt?]]" It was Yuen, down in the dark at the end of the pole. "[[YUEN/e|Can I say something?]]"

"[[TAMSIN BRANDT/a|Make it quick,]]" I said.

"[[YUEN/i|How's the rack held on?]]"

"[[TAMSIN BRANDT/i|What?]]"

"[[YUEN/i|My uncle had one of these. A bread truck. The rack's not welded, it's on pins. You pull the pins and the whole thing comes off so you can wash it.]]"

I shone my light along the rail. There was mud, and weed, and a loaf of rye in its paper. There was a pin.

"[[TAMSIN BRANDT/a|Mr. Teague,]]" I said, "[[TAMSIN BRANDT/a|does this come off?]]"

The old man opened one eye. "[[MR. TEAGUE/a|Course it comes off,]]" he said. "[[MR. TEAGUE/a|How'd you think I wash it?]]"

[[sound clang|I hit the first pin with the butt of my knife, and it rang like a bell and didn't move.]] I hit it again. [[sound clang|It shot out and went clanging down the side.]]

"[[LIEUTENANT FARROW/a|Tree's loose!]]" The lieutenant's voice went up, and I had never heard it go up before. "[[LIEUTENANT FARROW/a|Brandt, the tree's loose! Two minutes! Less!]]"

"[[CAPTAIN OBASI/e|Get off there, Brandt,]]" said Obasi.

"[[TAMSIN BRANDT/i|One more pin!]]"

"[[CAPTAIN OBASI/e|That's an order,]]" Obasi said.

"[[TAMSIN BRANDT/i|I can't hear you, Captain!]]"

"[[CAPTAIN OBASI/i|You damn well can!]]"

[[sound clang|The second pin sheared.]] [[sound? groan|The rack sagged, groaned, and let go]], and [[sound scream|Mr. Teague screamed]] once, and then I had him by the vest and the bow tie and we were sliding, both of us, down the wet side of the truck with nothing under us at all.

"[[YUEN/e|Let go!]]" Yuen was yelling. "[[YUEN/e|Brandt, let go! I've got him! Let go!]]"

I let go.

* * *

I would like to say I remember the tree. Quill does; Quill tells it at parties. [[sound crash|What I heard was a crack, like a house breaking]], and when I came up under the line and got my arm across it there wasn't any bread truck. There were just the willows, waving.

"[[SERGEANT QUILL/a|I got you,]]" said the sergeant. He hauled me up the bank by the strap, like luggage. "[[SERGEANT QUILL/a|I got you, Tamsin. Quit kicking.]]"

"[[TAMSIN BRANDT/a|Where's the boat?]]" I asked.

"[[SERGEANT QUILL/i|It's in.]]"

"[[TAMSIN BRANDT/i|Who's in it?]]"

"[[SERGEANT QUILL/i|Everybody. Look.]]"

I looked. Farrow was up to her waist, walking the bow in with both hands, and swearing at it in a steady, affectionate way. In the bottom lay an old man in a foil blanket. There was a child on top of him, holding his hand.

"[[THE GIRL/a|You promised!]]" the child said to me. She was shaking all over. "[[THE GIRL/a|You said you'd do the holding, and you let go!]]"

"[[TAMSIN BRANDT/i|I did. I'm sorry.]]"

"[[YUEN/e|I told her to,]]" said Yuen.

"[[THE GIRL/i|Why?]]"

"[[YUEN/i|It's the rule. She made me learn it.]]"

"[[THE GIRL/e|It's a dumb rule,]]" said Poppy.

"[[YUEN/a|Yeah,]]" he said. [[sound? teeth|His teeth were chattering.]] "[[YUEN/a|I thought so too.]]"

Captain Obasi came down the bank with the lights behind him, so that I couldn't see his face. He stood over me for a while. [[sound siren|A long way off the ambulance was coming]], two notes, up and down.

"[[CAPTAIN OBASI/a|You couldn't hear me,]]" he said.

"[[TAMSIN BRANDT/a|No, sir,]]" I said.

"[[CAPTAIN OBASI/i|It's a good radio.]]"

"[[TAMSIN BRANDT/i|It got wet.]]"

"[[CAPTAIN OBASI/i|Is that what you'll put in the report?]]"

"[[LIEUTENANT FARROW/a|That's what I'll put in it,]]" said the lieutenant. "[[LIEUTENANT FARROW/a|I couldn't hear you either, Cap. It was the strangest thing.]]"

"[[CAPTAIN OBASI/i|Quill?]]"

"[[SERGEANT QUILL/a|Deaf as a post,]]" said the sergeant.

The captain breathed out through his nose. Then he squatted down, and took off his own jacket, the dry one, and hung it on Yuen.

"[[CAPTAIN OBASI/a|Pins,]]" he said.

"[[YUEN/i|My uncle had one, sir.]]"

"[[CAPTAIN OBASI/a|Had your uncle any other vehicles we ought to know about?]]" the captain asked.

"[[YUEN/a|An ice cream van,]]" said the rookie.

[[sound? laugh|Behind us the old man began, rustily, to laugh.]] "[[MR. TEAGUE/a|Lady?]]" he called. "[[MR. TEAGUE/a|Hey, lady. What day is it?]]"

"[[TAMSIN BRANDT/a|Tuesday,]]" I said.

"[[MR. TEAGUE/i|Then we're late. Pop, where'd we put the muffins?]]"

"[[THE GIRL/e|They're in my bag,]]" said Poppy. She unzipped it, and [[sound? water|about a gallon of river ran out]]. "[[THE GIRL/e|I've got blueberry and I've got bran. Who wants bran?]]"

Nobody wanted bran. Quill took it.
