set: test
ANSELM (m): Anselm, Ans, Longshadow
YEVGENIA (f): Yevgenia, Loop
BEAU LAFRENIERE (m): Beau, Tinder
QUILL (u): Quill, Skip
HOPE MAKOA (f): Hope, Undertow
OLD CREDENCE (f): Credence, Old Credence, Gran, the old woman
ROBIN (m): Robin, the kid, the new kid
THE DELIVERY GUY (m): the delivery guy, the guy
---
The rule about taco night was no powers at the table.

The rule about taco night was broken, on average, every ninety seconds.

"[[HOPE MAKOA/e|Beau,]]" Hope said, not looking up from the avocado. "[[HOPE MAKOA/e|Use the stove.]]"

"[[BEAU LAFRENIERE/i|I am using the stove.]]"

"[[HOPE MAKOA/i|The stove is off.]]"

Beau Lafreniere glanced down. There was a skillet in his left hand, and under it, where a burner should have been, was his right. [[sound sizzle|The onions were sizzling beautifully.]] "[[BEAU LAFRENIERE/e|Huh,]]" he said. "[[BEAU LAFRENIERE/e|Would you look at that.]]"

"[[ANSELM/i|That's a dollar.]]"

"[[BEAU LAFRENIERE/i|Ans! It's onions! It's for the team!]]"

"[[ANSELM/i|Dollar.]]" A shadow that wasn't attached to anything slid along the counter, picked up the mayonnaise jar, and [[sound rattle|rattled it under Beau's nose]].

"[[YEVGENIA/e|That is also a dollar,]]" Yevgenia pointed out from on top of the fridge. She was folded up there with her chin on her ankles and somebody's crossword. "[[YEVGENIA/e|Shadow is power. Two dollars, because he was smug.]]"

Anselm, who was six foot five and had once held up the Castellane Bridge for forty minutes, went pink to the ears and got out his wallet.

On the news they were Longshadow and Undertow, Tinder and Loop and Skip. At home they were whoever hadn't done the dishes.

That was the scene when Robin came in. He'd been at the Lantern House for exactly one week. He stopped in the door with the grocery bags hugged to his chest and looked at all of it: the skillet, the shadow, the woman on the fridge. Six months ago he'd been sleeping in a bus station, and the loudest thing in his life had been the floor polisher. He still woke at three, listening for it.

"[[ROBIN/a|They didn't have the good salsa,]]" he said.

There was a terrible silence.

"[[QUILL/e|They didn't have,]]" said Quill, turning around very slowly at the sink, "[[QUILL/e|the good salsa.]]"

"[[ROBIN/i|I can go back!]]"

"[[HOPE MAKOA/e|You're fine, honey,]]" said Hope.

"[[QUILL/i|He's not fine. Hope, look at this. It says 'mild.' It says 'family style.']]"

"[[BEAU LAFRENIERE/e|We're a family,]]" said Beau.

"[[QUILL/i|Not that kind!]]"

[[sound pop|There was a pop like a cork]], and Quill was gone, and there was only a dish towel, falling. [[sound? sigh|Everyone sighed.]] Yevgenia reached down an arm, which went on coming for about nine feet, and wrote something on the pad by the phone.

"[[YEVGENIA/a|Dollar for Quill,]]" she said. "[[YEVGENIA/a|And for me one. I am not above the law.]]"

* * *

By seven they had everything on the table but Quill and the good salsa. [[sound? chairs|Chairs were dragged in from all over the house]], because in the eleven years there'd been a Lantern House nobody had ever bought a set. Old Credence had the one with arms. She'd been the Lantern herself, back when there was one, back when you did it alone in a cape your mother sewed; now she had two new knees and a cat, and she did the accounts.

"[[OLD CREDENCE/a|Sit by me, Robin,]]" she said. "[[OLD CREDENCE/a|On my good ear. How was school?]]"

"[[ROBIN/i|Okay.]]"

"[[OLD CREDENCE/i|Okay good or okay bad?]]"

"[[ROBIN/i|Just okay. There's this guy.]]"

"[[BEAU LAFRENIERE/e|What guy?]]" said Beau.

"[[ANSELM/e|What guy?]]" said Anselm, a half second behind him.

"[[YEVGENIA/e|Give me his name,]]" said Yevgenia, "[[YEVGENIA/e|and his locker.]]"

"[[ROBIN/e|No! See, this is why I don't— He's not a bully. He just asked if I wanted to be in his band.]]" Robin had gotten hold of a tortilla and was tearing it into very small pieces. "[[ROBIN/e|I said I'd have to ask.]]"

Nobody said anything, but four people leaned in, and so did one shadow.

"[[HOPE MAKOA/e|Ask who, sweetheart?]]" said Hope.

"[[ROBIN/i|I don't know. You guys?]]"

Hope found that she needed to go and see about the rice. She stood with her back to them all and stirred it. [[sound water|In the sink the tap came on by itself, full blast]], and went off again. "[[HOPE MAKOA/e|Don't anybody write that down,]]" she said.

"[[YEVGENIA/i|I am already writing.]]"

"[[BEAU LAFRENIERE/e|So what do you play?]]" asked Beau.

"[[ROBIN/i|Nothing.]]"

"[[BEAU LAFRENIERE/i|Nothing?]]"

"[[ROBIN/i|He says they need a guy for the cowbell.]]"

Anselm put down his fork. "[[ANSELM/e|I was in a band,]]" he said.

"[[BEAU LAFRENIERE/e|You were not,]]" said Beau.

"[[ANSELM/i|In high school. We were called the Gregorian Chance.]]"

"[[OLD CREDENCE/e|Dear God,]]" said Credence.

"[[ANSELM/i|I sang.]]"

"[[YEVGENIA/e|He sang! Ans, you must do it now.]]" Yevgenia clapped her hands; being hers, [[sound clap|they met somewhere over the guacamole with a smack]]. "[[YEVGENIA/e|Sing! Sing!]]"

"[[ANSELM/i|I'm not going to sing.]]"

"[[HOPE MAKOA/e|It's taco night, Ans,]]" said Hope. "[[HOPE MAKOA/e|It's practically the law.]]"

"[[ANSELM/i|If I sing, the windows go. You know that. That's why I stopped.]]"

"[[ROBIN/e|Wait, for real?]]" said Robin.

"[[ANSELM/i|Homecoming. Eleventh grade. It was 'Danny Boy.' It was how we found out.]]"

[[sound phone|The red phone rang.]]

All the heads came round. It stood on top of the bread box, under a crocheted cover in the shape of a hen, and it had a direct line to the Mayor, two generals, and a lighthouse. It didn't ring on Thursdays. They had asked it not to.

[[sound phone|It rang again.]]

"[[BEAU LAFRENIERE/e|I'm not getting it,]]" said Beau.

Hope looked at him. "[[HOPE MAKOA/e|Somebody has to.]]"

"[[BEAU LAFRENIERE/i|I got it last time. Last time was the bees.]]"

"[[OLD CREDENCE/a|Oh, for heaven's sake.]]" The old woman reached behind her, without turning, and lifted the hen. "[[OLD CREDENCE/a|Lantern House. Yes. Yes, General. How large? Well, is it coming toward the city or is it just standing there? Mm-hm. Has anyone tried asking it?]]" She listened. With her free hand she took a chip. "[[OLD CREDENCE/a|We're at dinner. I should say forty minutes. Put some cones around it.]]" [[sound receiver|She hung up with a clack.]]

"[[ANSELM/e|What is it?]]" said Anselm, half out of his chair.

"[[OLD CREDENCE/i|A giant.]]"

"[[ANSELM/i|What kind?]]"

"[[OLD CREDENCE/i|The crying kind. It's sitting in the reservoir. Pass the beans.]]"

* * *

In the hallway afterward, with the dishes done and the rest of them hunting for boots, there was only Robin, on the bottom stair, and Beau, who was trying to zip himself into a suit that had shrunk.

"[[ROBIN/i|Can I come?]]"

"[[BEAU LAFRENIERE/i|No.]]"

"[[ROBIN/i|I could stay in the van.]]"

"[[BEAU LAFRENIERE/i|Everybody says that. I said that. First time out, I was supposed to stay in the van, and I burned up the van. Get this for me, would you? It's stuck on my— ow.]]"

[[sound zip|The zipper went up all at once.]] They looked at each other.

"[[ROBIN/i|That wasn't my hands.]]"

"[[BEAU LAFRENIERE/i|I know. I was looking at your hands.]]"

"[[ROBIN/i|It's just metal. It's little stuff, mostly. I move it when I'm nervous. I wasn't going to— are you going to tell them?]]"

[[sound? sit|Beau sat down on the stair.]] It was a small stair; he smelled of onions and scorched nylon. He had a speech for this. They all had one, Hope had made them write it out, and it was called "Welcome to Your Weirdness." He couldn't remember a word of it.

"[[BEAU LAFRENIERE/i|How long?]]"

"[[ROBIN/i|Since my mom.]]"

"[[BEAU LAFRENIERE/i|And you didn't say.]]"

"[[ROBIN/i|You took me in when you thought I was normal. I figured, if it isn't broken.]]"

"[[BEAU LAFRENIERE/a|Kid,]]" he said, "[[BEAU LAFRENIERE/a|you've got that so backwards I need to lie down.]]"

[[sound doorbell|The doorbell rang]], which was lucky, since one of them had something in his eye. It was the delivery guy, a skinny person with a helmet under his arm. He took in the suit, the flames on it, and the zipper.

"[[THE DELIVERY GUY/a|Costume party?]]" he said.

"[[BEAU LAFRENIERE/e|Every night,]]" said Beau. "[[BEAU LAFRENIERE/e|What've you got?]]"

"[[THE DELIVERY GUY/i|One salsa. Somebody paid me two hundred bucks to run it over from the airport. Then they kind of popped.]]"

"[[QUILL/e|I'm here, I'm here!]]" Quill called, pounding up the walk behind him with both shoes in one hand. [[sound? steps|Bare feet slapped on the flagstones.]] "[[QUILL/e|I ran out of jump. I had to take a bus from the airport. Do you know there are people on buses? What did I miss?]]"

"[[BEAU LAFRENIERE/e|Giant,]]" said Beau.

"[[ROBIN/e|In the reservoir,]]" said Robin.

"[[THE DELIVERY GUY/i|Like, a giant giant?]]"

"[[QUILL/e|Tip the man, Beau,]]" said Quill.

* * *

They took the van. [[sound engine|It started on the third try, with a bang]], and it had seven seats and nine opinions.

"[[OLD CREDENCE/e|Left at the light,]]" said Credence, who'd come for the air.

"[[HOPE MAKOA/e|Gran, it's faster by the bridge,]]" said Hope. She was driving.

"[[ANSELM/i|I'd rather not do the bridge.]]"

"[[YEVGENIA/i|You held it up one time, Ans. It doesn't remember you.]]"

"[[ANSELM/i|I remember it.]]"

"[[QUILL/e|Who's got the salsa?]]" Quill asked from the way back.

"[[YEVGENIA/e|Why have we brought salsa?]]" said Yevgenia.

"[[QUILL/i|I went to Tucson for that salsa. I'm not leaving it alone in the house.]]"

Robin was in the middle, between a shadow and a cooler. He had on a motorcycle helmet with "TINDER" across the front in flame letters, and it came down over his eyebrows. No one had voted on it. Beau had just put it on him, on the porch, and said to the rest, "[[BEAU LAFRENIERE/e|He's with us. Ask him about metal,]]" and there had been one second of quiet, and then Yevgenia had hugged him twice around.

[[sound sob|They heard the giant before they saw it.]] It was a sound like a tuba at the bottom of a well, and it came in long, slow sobs, and after each one [[sound wave|the water slopped up over the road]].

[[sound? engine|Hope cut the engine.]] It was eighty feet high if it was an inch, and it was made of something like wet slate. It had its arms around its knees. Somebody had, in fact, put cones around it.

"[[HOPE MAKOA/i|Okay. Talk to me, people.]]"

"[[ANSELM/i|I could get a shadow around its feet.]]"

"[[BEAU LAFRENIERE/i|I could dry it off.]]"

"[[OLD CREDENCE/e|You could ask it,]]" said Old Credence. "[[OLD CREDENCE/e|I don't know why that's always the last thing on the list.]]"

"[[HOPE MAKOA/e|Ask it what?]]" said Hope.

"[[ROBIN/e|Its hand,]]" said Robin.

They turned around in their seats.

"[[ROBIN/e|There's something in its hand. In the palm.]]" Robin had pushed up the visor and shut his eyes. "[[ROBIN/e|It's iron, I think. It's a spike or something, like for a railroad. It goes all the way in. You guys can't feel that? It's, like, screaming.]]"

No one else could hear a thing but the water. Hope twisted round and looked at him, at the helmet, and the two freckled fists. When she'd been fifteen she had stopped a flood, and nobody had asked her if she was scared; they'd given her a plaque.

"[[HOPE MAKOA/a|Can you get it out?]]" she asked.

"[[ROBIN/i|I've only ever done zippers.]]"

"[[QUILL/e|A spike's just a zipper with no ambition,]]" said Quill.

"[[YEVGENIA/e|This is not helping,]]" said Yevgenia.

"[[QUILL/i|It's helping a little.]]"

"[[ROBIN/e|It's helping a little,]]" Robin admitted. "[[ROBIN/e|Would somebody come with me? Not to do anything. Just so I'm not standing there.]]"

[[sound door|The van door slid back with a crash.]] They all got out. Even Credence got out, with her stick and the cat. They stood around him in the shallows in a ring, and nobody did anything, as hard as they could. Anselm would say later that if a pin had dropped he'd have heard it; Yevgenia would say that if a pin had dropped the kid would have caught it.

It took four minutes. [[sound screech|It came out with a screech like a train]], and it went by over their heads, turning end over end, and [[sound splash|hit the water a quarter mile off]].

The giant looked at its palm. It bent, dripping, until a face the size of a house hung over them, and [[sound? breath|it drew a long breath in]].

"[[ANSELM/e|Down!]]" yelled Anselm.

But it only blew, very gently, the way you'd blow on soup. [[sound? helmet|The helmet came off and rolled away.]] Robin's hair stood straight up; he was laughing, [[sound laugh|he was laughing so hard he had hiccups]]. Then there was a great upheaval of mud, and a wave that got everybody to the waist, and it was gone down into the dark it had come from.

"[[HOPE MAKOA/e|Well,]]" said Hope.

"[[YEVGENIA/e|I think,]]" said Yevgenia, wringing out an arm, "[[YEVGENIA/e|that he owes to the jar a dollar.]]"

"[[OLD CREDENCE/e|It wasn't at the table,]]" said Credence.

Beau nodded. "[[BEAU LAFRENIERE/e|She's right. Technicality.]]"

"[[QUILL/e|Speaking of which,]]" Quill said, and [[sound pop|unscrewed a lid]], and held up in the moonlight one jar of the good salsa and a bag of slightly flattened chips. "[[QUILL/e|Who's hungry?]]"

"[[ROBIN/e|Me,]]" said Robin. He looked around the ring of faces, and he drew himself up. "[[ROBIN/e|Can I be in a band?]]"

They all answered at once. It was unanimous, except for the cat.
