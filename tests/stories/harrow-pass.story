set: dev
ASHIRA VALE (f): Ash, Ashira, Vale, the thief
CORIN TEAGUE (m): Teague, Corin, Captain, the captain, the taller man
BEX (f): Bex, the girl
WARDEN OSK (m): Osk, Warden Osk, the warden
---
# The Only Room at Harrow Pass

The storm catches them four hundred steps below the pass, and by the time they reach the waystation Ash can no longer feel her hands.

“[[ASHIRA VALE/a|Knock,]]” she says. “[[ASHIRA VALE/a|Mine are broken.]]”

“[[CORIN TEAGUE/e|Yours aren’t broken. Yours are dramatic.]]” But [[sound? knock|Teague is already hammering]]. [[sound knock|Three blows of his fist on the oak]], a pause, [[sound knock|three more]].

No bell rings inside. No dog barks. [[sound wind|The wind screams across the courtyard]] and tries to take the map case off her shoulder.

“[[CORIN TEAGUE/i|Try the window.]]”

“[[ASHIRA VALE/e|It’s shuttered,]]” Ash says. “[[ASHIRA VALE/e|They’re all shuttered, Teague, it’s the roof of the world in a blizzard.]]”

“[[CORIN TEAGUE/i|You’re a thief.]]”

“[[ASHIRA VALE/a|Retired.]]” She tucks her hands into her armpits and wishes, not for the first time this week, that she had taken up some other line of work, something with stoves in it. Baking. Arson. “[[ASHIRA VALE/a|Since my fingers froze off.]]”

[[sound bolt|A bolt shoots back.]] [[sound door|The door groans open]] the width of a face, and the face is about twelve years old, under a hat made of most of a sheep.

“[[BEX/a|We’re full,]]” the girl says.

“[[CORIN TEAGUE/i|You’re full of what? There’s nobody on the road.]]”

“[[BEX/a|Us. We’re full of us.]]” She looks them over: the captain’s ruined coat, the sword, the mule that is not theirs. “[[BEX/a|Is that old Hanno’s mule?]]”

“[[ASHIRA VALE/e|We’re borrowing it,]]” Ash tells her.

“[[BEX/i|Does he know?]]”

“[[CORIN TEAGUE/e|He’ll have worked it out by now,]]” Teague says, and smiles at her, and Ash watches the smile do what it always does, which is open things. [[sound? door|The door swings wide.]] It isn’t fair, that smile. She has seen it get them out of a customs house and into a convent, and once, in Sarre, out of the convent again with most of the silver.

The girl is called Bex. She tells them so over her shoulder while she [[sound? bolt|drags the bolt home]], along with the price of soup, the price of hay, and the fact that her uncle doesn’t like soldiers.

“[[CORIN TEAGUE/e|I’m not a soldier,]]” says Teague.

“[[BEX/i|You’ve got a sword.]]”

“[[CORIN TEAGUE/i|I’ve got a hat as well. It doesn’t make me a bishop.]]”

[[sound laugh|The girl laughs]], a short surprised honk, and that is when the uncle comes in from the back with [[sound firewood|an armful of logs and lets them fall, all of them, on the hearthstone]]. Ash’s heart bangs like a shutter. His beard is grey and his eyes are not friendly.

“[[WARDEN OSK/a|Who’s this?]]” he says.

“[[BEX/e|Travellers, Uncle Osk,]]” says Bex. “[[BEX/e|They’ve got Hanno’s mule.]]”

“[[WARDEN OSK/i|Have they.]]”

“[[CORIN TEAGUE/e|Corin Teague, sir, late of the ship]]” — Teague catches Ash’s eye, too late — “[[CORIN TEAGUE/e|of a ship. A small ship. You won’t have heard of it.]]”

“[[WARDEN OSK/a|Osk. Warden of the pass.]]” The old man does not offer his hand. “[[WARDEN OSK/a|There’s the one room. One bed, one blanket. It’s a big blanket.]]”

“[[ASHIRA VALE/i|We’ll take two.]]”

“[[WARDEN OSK/i|Two what?]]”

“[[ASHIRA VALE/e|Rooms,]]” Ash says, with dignity.

The warden looks at his niece. His niece looks at the ceiling. In the hearth [[sound? fire|a wet log spits]], and the mule, who has not been invited, puts her head in at the door and [[sound? mule|begins to eat the mat]].

“[[WARDEN OSK/a|There’s the one room,]]” he says again.

* * *

It is a very small room. [[sound rain|Ice rattles on the shutter]] like thrown gravel, and the bed takes up so much of the floor that the two of them have to edge around it like people at a funeral.

“[[CORIN TEAGUE/e|I’ll sleep in the chair,]]” says Teague.

“[[ASHIRA VALE/i|There isn’t a chair.]]”

“[[CORIN TEAGUE/i|I’ll sleep on the floor, then.]]”

“[[ASHIRA VALE/e|There isn’t a floor. There’s a bed, with some edge.]]” Ash [[sound? bag|drops the map case on the mattress]]. It holds one square of goatskin, drawn by a dead woman two hundred years ago, and eleven people have tried to kill them for it since the new moon. “[[ASHIRA VALE/e|Oh, stop looking like that. We’ve shared worse. We shared a barrel.]]”

“[[CORIN TEAGUE/i|You were unconscious.]]”

“[[ASHIRA VALE/i|Only for the nice part.]]”

[[sound? laugh|He laughs.]] It’s low and private, one she hasn’t heard since the harbour, and it gets in under her ribs before she can do anything about it. She turns her back. She [[sound? buckle|works at the buckle]] of her cloak, and her fingers slide off it, and slide off it again.

“[[CORIN TEAGUE/e|Here,]]” Teague says. “[[CORIN TEAGUE/e|Let me.]]”

“[[ASHIRA VALE/i|I can do it.]]”

“[[CORIN TEAGUE/i|I know you can, Ash. You can do it by morning, probably.]]”

So she lets him. He’s close enough that she can see the ice melting in his eyebrows. She thinks of the word the sailors had for him down in Port Lumen, “unsinkable,” and how he’d laughed at it, and how he’d stopped laughing after the *Marigold*.

“[[ASHIRA VALE/a|You told them your name,]]” she says. It comes out quieter than she means it to.

“[[CORIN TEAGUE/i|I did, didn’t I.]]”

“[[ASHIRA VALE/i|There’s four hundred crowns on that name.]]”

“[[CORIN TEAGUE/a|Five, since Tuesday.]]” [[sound? buckle|The buckle clicks open]] under his thumb. He doesn’t step away. “[[CORIN TEAGUE/a|I’m tired of the other ones. I wanted to hear somebody say it who wasn’t reading it off a wall.]]”

“[[ASHIRA VALE/i|Corin.]]”

“[[CORIN TEAGUE/i|Yes. Like that.]]”

She could blame the cold. She is planning to, later, when she has to explain it to herself. She puts her frozen hands flat on either side of his face, and the captain [[sound? yelp|yelps like a trodden dog]].

“[[CORIN TEAGUE/i|Gods below, woman!]]”

“[[ASHIRA VALE/i|I did say they were broken.]]”

“[[CORIN TEAGUE/i|Those are not hands, those are two dead fish, those are—]]”

[[sound knock|A knock.]] They jump apart, or as far apart as the room allows, which is not far. Teague [[sound crash|kicks the washstand and the jug goes over]]. [[sound? water|Water runs under the bed.]] It will be ice by midnight.

“[[BEX/i|Are you decent?]]” says the door.

“[[ASHIRA VALE/e|Tragically,]]” Ash calls. “[[ASHIRA VALE/e|What is it, Bex?]]”

[[sound? door|The door opens a crack.]] The girl has taken off her hat, and without it she looks younger, and frightened.

“[[BEX/a|There’s men coming up from the south side,]]” she whispers. “[[BEX/a|With lanterns. I counted nine. Uncle’s gone down to let them in.]]”

Neither of them says anything. If there were hoofbeats, the storm would have swallowed them.

“[[CORIN TEAGUE/e|Did he send for them?]]” Teague asks at last.

“[[BEX/a|He’s got to. He’s the warden. There’s a lamp he’s got to light.]]” She twists her apron. “[[BEX/a|He lit it when you were eating your soup. I thought you should know. You were nice about the soup.]]”

“[[ASHIRA VALE/a|It was good soup,]]” says the thief. She is already fastening the cloak again, and her fingers, it turns out, work perfectly well when somebody’s trying to hang her. “[[ASHIRA VALE/a|Is there another way out?]]”

“[[BEX/a|There’s the bell stair.]]” The girl is already in the passage, looking both ways.

“[[CORIN TEAGUE/e|Why is it called that?]]” asks Teague.

“[[BEX/i|Because it’s under the bell.]]”

“[[CORIN TEAGUE/i|And will it ring?]]”

“[[BEX/i|Not if you don’t tread on the third one. Or the ninth. Or the ones that are missing.]]”

In Port Lumen, he’d once told her, the harbour bell tolled for every ship that didn’t come home. She hadn’t asked him what it had sounded like in the spring. She thinks she’ll ask him, if they live.

Below them, [[sound knock|someone pounds on the great door]], and [[sound? voices|men’s voices rise in the hall]].

“[[ASHIRA VALE/e|Right,]]” says Ash. “[[ASHIRA VALE/e|Bex, you were never here. You, Captain, walk where I walk.]]”

“[[CORIN TEAGUE/i|When have I not?]]”

There are several answers to that. She doesn’t give him any of them. She hangs the map case round her neck, under the shirt, where the leather lies against her skin like a slab of river, and follows the girl’s candle down a passage that smells of goats.

* * *

The stair is a throat of black stone. Bex leaves them at the top of it with the candle end and one fierce nod, and is gone. Ash goes first with one palm on the wall, counting. One. Two. Over the third. Behind her [[sound steps|his boots scrape from tread to tread]], far too loud.

“[[ASHIRA VALE/a|Softer,]]” she breathes.

“[[CORIN TEAGUE/i|I’ve got big feet.]]”

“[[ASHIRA VALE/i|You’ve got big everything. Eight. Mind the—]]”

[[sound bell|The bell speaks.]] It is right above their heads, and it is as big as a cow, and [[sound bell|it goes on and on]] until she can feel it in her teeth.

“[[CORIN TEAGUE/a|That,]]” he says, when he can, “[[CORIN TEAGUE/a|was the ninth.]]”

“[[ASHIRA VALE/i|Really? I couldn’t tell!]]”

“[[CORIN TEAGUE/i|Should we run?]]”

“[[ASHIRA VALE/i|Yes, Corin, I think we should run!]]”

They run. [[sound steps|Their feet clatter down the dark]], and [[sound? shout|shouting breaks out above]], and then [[sound gunshot|a shot]], enormous in that narrow place. [[sound? stone|Stone chips patter on the stairs.]] Something plucks at her sleeve. [[sound thump|She hits the bottom door with her shoulder.]] It doesn’t move. [[sound? thump|She hits it again.]]

“[[CORIN TEAGUE/i|Locked?]]”

“[[ASHIRA VALE/i|Frozen.]]”

“[[CORIN TEAGUE/i|Stand back.]]”

“[[ASHIRA VALE/i|Stand back where? You’re standing in all of it!]]”

The taller man lifts her, sets her down behind him as if she were a lamp, and throws himself at the wood. [[sound crash|The door bursts outward in a crash of ice]], and they go out after it, head first, into snow up to the waist.

Somebody is waiting there. He’s holding a lantern in one hand, and in the other the halter of Hanno’s mule.

“[[WARDEN OSK/e|You’re slow,]]” says Warden Osk.

Ash has a knife out. She doesn’t remember doing it. “[[ASHIRA VALE/e|You lit the lamp.]]”

“[[WARDEN OSK/a|I’m sworn to light it. Nobody ever made me swear to be quick.]]” He holds out the halter to Teague. [[sound? mule|The mule snorts.]] “[[WARDEN OSK/a|I sailed on the *Marigold* when I was a lad. Long before you had her. I heard you went back in for the cabin boys.]]”

The captain’s face does something complicated. “[[CORIN TEAGUE/a|Not for all of them,]]” he says.

“[[WARDEN OSK/a|No. Well. You went.]]” The warden turns up his collar. “[[WARDEN OSK/a|Follow the poles. Don’t stop before the chapel. If anyone asks, you hit me.]]”

“[[ASHIRA VALE/e|Shall we really do it?]]” asks Ash, hopefully. “[[ASHIRA VALE/e|For show?]]”

“[[WARDEN OSK/i|You will not.]]”

And [[sound? steps|he stumps away along the wall]], and [[sound? snow|the snow creaks under him]], and then there’s only the storm.

They follow the poles. It takes an hour, maybe two. There is a moment on the ridge when the cloud tears and she can see the whole white country falling away below them, blue with moon, all the way down to a smear of gold that must be Lumen, and the sea. Then it shuts again like an eye. Neither of them talks, and the silence between them is as loud as a brass band, so in the end Ash can’t stand it.

“[[ASHIRA VALE/a|Five hundred crowns,]]” she shouts [[sound? wind|over the gale]].

“[[CORIN TEAGUE/i|What about it?]]”

“[[ASHIRA VALE/i|I could buy a house!]]”

“[[CORIN TEAGUE/a|You’d hate a house!]]” He has to put his mouth to her ear. “[[CORIN TEAGUE/a|What would you steal?]]”

“[[ASHIRA VALE/i|The neighbours’ things!]]”

[[sound thunder|Thunder goes off somewhere behind the peaks]], thunder in a snowstorm, and the mule stops dead and has to be reasoned with. And there’s the chapel at last, a black hump with half a roof. Inside it is so still that she can [[sound? breath|hear them both breathing]]. Teague [[sound match|strikes a match]]. It shakes. So does he.

“[[CORIN TEAGUE/a|One blanket,]]” he says. “[[CORIN TEAGUE/a|I’m afraid I stole it.]]”

“[[ASHIRA VALE/i|You stole a blanket from that good man?]]”

“[[CORIN TEAGUE/i|And a candle.]]”

“[[ASHIRA VALE/a|Captain Teague.]]” She’s grinning, she can’t help it; her face hurts with it. “[[ASHIRA VALE/a|I have never been so proud.]]”

He looks at her for a while over the little flame. [[sound? mule|Behind them the mule sighs]] and folds itself down in the straw.

“[[CORIN TEAGUE/a|Say the other one again,]]” he says.

She [[sound? breath|blows out the match]], and does.
