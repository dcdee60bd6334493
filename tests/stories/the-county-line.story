set: test
HOPE DRUMMOND (f): Hope, Sheriff Drummond, Sheriff, Drummond, the sheriff
ABEDNEGO STOLTZ (m): Abednego, Bed, Deputy Stoltz, Stoltz, the deputy
LEOCADIA FARQUHAR (f): Leocadia, Ms. Farquhar, Farquhar, the lawyer, counselor
WILL TREADAWAY (m): Will, Treadaway, the older brother
JUNIPER TREADAWAY (f): Juniper, June, Junie, the sister
ROSALVA (f): Rosalva, Rosie, the dispatcher
OTIS PLANK (m): Otis, Mr. Plank, Plank, the old rancher
THE STRANGER (f): the stranger, the woman in the raincoat, Agent Mbeki-Lund, Mbeki-Lund
---
[[sound door bell|The cowbell on the door clanked]], and the lawyer came in sideways, with a briefcase, a dripping umbrella and a pie.

"[[LEOCADIA FARQUHAR/a|Where are they?]]" she said.

Sheriff Hope Drummond did not get up. She had her boots on the desk, because the floor was wet, because [[sound roof drip|the roof dripped into four coffee cans, each with its own note]]. "[[HOPE DRUMMOND/e|Good evening, Leocadia. Who's the pie for?]]"

"[[LEOCADIA FARQUHAR/i|My clients.]]"

"[[HOPE DRUMMOND/i|They've had supper.]]"

"[[LEOCADIA FARQUHAR/i|They've had Bed's chili, Hope. I'm their attorney. I've got a duty.]]"

"[[ABEDNEGO STOLTZ/e|There's nothing wrong with my chili,]]" said Deputy Abednego Stoltz, from the file cabinet.

"[[LEOCADIA FARQUHAR/i|There's a rattlesnake in your chili.]]"

"[[ABEDNEGO STOLTZ/i|That was the once!]]"

Over by the radio the dispatcher put down her crossword. Rosalva had worked that desk since before either of them could drive, and she had views. "[[ROSALVA/e|What kind is it?]]" she asked.

"[[LEOCADIA FARQUHAR/i|Rhubarb.]]"

"[[ROSALVA/i|Let her in, Sheriff.]]"

[[sound? sigh|Drummond sighed.]] She [[sound? boots|took her boots down, one and then the other]], and [[sound keys|unhooked a ring of keys from her belt]].

The Sorrel County jail had two cells, and since the flood in April only one with a working door, so the Treadaways were in it together. Will Treadaway lay on the bunk with his hat over his face. His sister was on the floor with her back to the bars, playing solitaire with what must have been about forty cards.

"[[LEOCADIA FARQUHAR/e|Not a word,]]" Leocadia said to them. "[[LEOCADIA FARQUHAR/e|Whatever you were going to say, don't.]]"

"[[JUNIPER TREADAWAY/a|Hi, Ms. Farquhar,]]" said the sister.

"[[LEOCADIA FARQUHAR/i|That's two words too many. Three.]]"

"[[WILL TREADAWAY/a|Is that rhubarb?]]" said the hat.

[[sound key lock|The key turned with a shriek]]. Nobody in that county had ever oiled it; they held that it was good for the prisoners. The lawyer went in with her pie, and sat on the end of the bunk as if it had been a pew.

"[[LEOCADIA FARQUHAR/i|I'd like the room, please.]]"

"[[HOPE DRUMMOND/i|It's a hallway.]]"

"[[LEOCADIA FARQUHAR/i|Then I'd like the hallway.]]"

"[[HOPE DRUMMOND/i|You can have it till the rain quits. Bed, bring the lady a chair.]]"

"[[ABEDNEGO STOLTZ/i|She's got a bunk.]]"

"[[HOPE DRUMMOND/i|Bed.]]"

"[[ABEDNEGO STOLTZ/i|Yes, ma'am.]]"

# Two

It was a simple enough matter. Somebody had cut Otis Plank's fence on Sunday night, in three places, and somebody had driven off a blue ox named Senator; and on Monday morning Juniper Treadaway had come through town in the cab of her brother's truck, with blue paint on both hands.

"[[HOPE DRUMMOND/a|Tell me about the paint,]]" said the sheriff. She had her own chair now, turned backward. Stoltz leaned in the doorway with a pad.

"[[LEOCADIA FARQUHAR/e|Don't tell her about the paint,]]" Leocadia said.

"[[JUNIPER TREADAWAY/i|It's for my room.]]"

"[[LEOCADIA FARQUHAR/i|June!]]"

"[[JUNIPER TREADAWAY/i|Well, it is. It's called Bashful Sky. I've got the can.]]"

"[[ABEDNEGO STOLTZ/e|How do you spell that?]]" asked Stoltz, with his pencil up.

"[[WILL TREADAWAY/i|S, K, Y.]]"

"[[HOPE DRUMMOND/e|Thank you, Will,]]" Drummond said. "[[HOPE DRUMMOND/e|Glad to have you with us. Take the hat off.]]"

The hat came off. Under it was a long brown face with a split lip. He was ten years older than his sister, and since their father died he had been trying to look twenty. "[[WILL TREADAWAY/a|I painted no ox,]]" he said.

"[[LEOCADIA FARQUHAR/i|He's asserting his right to silence.]]"

"[[HOPE DRUMMOND/i|He's doing it out loud.]]"

"[[WILL TREADAWAY/i|Who'd paint an ox?]]"

"[[HOPE DRUMMOND/i|Plank did, for the county fair. He paints it every year. Folk come from Tulsa. He says it's an heirloom color, and he wants it back or he wants four thousand dollars. So what I'm asking, Will, is how'd you get that lip?]]"

He looked at Juniper. Juniper looked at a jack of clubs.

[[sound thunder|Outside, the thunder came down off the ridge like furniture]].

"[[JUNIPER TREADAWAY/i|I hit him.]]"

"[[LEOCADIA FARQUHAR/e|Oh, for the love of Pete,]]" said Leocadia, and [[sound briefcase snap|snapped the briefcase shut]]. "[[LEOCADIA FARQUHAR/e|I can't work like this. I want it noted that I can't work like this.]]"

"[[ABEDNEGO STOLTZ/e|Noted,]]" said Stoltz.

"[[LEOCADIA FARQUHAR/i|Not you!]]"

"[[HOPE DRUMMOND/i|Why'd you hit your brother, Juniper?]]"

"[[JUNIPER TREADAWAY/i|He called me sentimental.]]"

"[[HOPE DRUMMOND/i|About what?]]"

The girl shut her mouth. You could see her do it, like a door closing, and hear nothing at all. In the front room, [[sound phone ring|the telephone began to ring]].

"[[ROSALVA/e|Sorrel County Sheriff's,]]" they heard Rosalva say. "[[ROSALVA/e|Uh-huh. Uh-huh. Well, how big? Mister, is it moving? Then I wouldn't, if I were you.]]" [[sound phone down|She hung up.]] "[[ROSALVA/e|Hope! There's something on the county road. That was the propane man.]]"

"[[HOPE DRUMMOND/i|What kind of something?]]"

"[[ROSALVA/i|He said it was about the size of a Buick, and sad.]]"

Will Treadaway put the hat back over his face.

# Three

They heard Otis Plank before they saw him. [[sound truck engine|The truck came down Main with no muffler to speak of, coughed]], [[sound backfire|backfired once like a rifle]] and stood [[sound? engine ticking|ticking in the rain]]; and [[sound door bell|the cowbell clanked so hard it fell off its nail]].

"[[OTIS PLANK/a|I want 'em charged!]]" the old rancher bellowed.

"[[ROSALVA/e|Wipe your feet, Otis,]]" said Rosalva.

"[[OTIS PLANK/i|I've wiped 'em.]]"

"[[ROSALVA/i|I've got eyes.]]"

There was [[sound? boots on mat|a sound of wiping]]. Then he was in the hall, water running from his hat in a string, a little bowlegged man with a face like a fist. He pointed at the bunk. "[[OTIS PLANK/a|That's him. That's the Treadaway that took my ox.]]"

"[[LEOCADIA FARQUHAR/e|You saw him, Mr. Plank?]]" Leocadia had risen. She was a foot taller than he was, and she used all of it.

"[[OTIS PLANK/i|I saw his truck.]]"

"[[LEOCADIA FARQUHAR/i|At night?]]"

"[[OTIS PLANK/i|I know the sound of it. It goes 'tappety.']]"

"[[LEOCADIA FARQUHAR/i|And how was your hearing aid on Sunday, sir?]]"

"[[OTIS PLANK/i|My what?]]"

"[[LEOCADIA FARQUHAR/i|I rest my case.]]"

"[[HOPE DRUMMOND/e|You can't rest in a hallway,]]" Drummond said. "[[HOPE DRUMMOND/e|There's no judge. Otis, go sit with Rosie. We're in the middle of something.]]"

"[[OTIS PLANK/i|I'll sit right here. It's my ox.]]"

"[[JUNIPER TREADAWAY/e|He isn't yours,]]" said Juniper.

She'd said it quietly, but it went through the place like a shot. Stoltz stopped writing. The four coffee cans [[sound roof drip|plinked, plonked, plinked]].

"[[LEOCADIA FARQUHAR/i|Juniper, honey. Silence. It's free.]]"

"[[JUNIPER TREADAWAY/i|No, I'm sick of it. Daddy raised him. Daddy had him off a bottle in our kitchen, and he was never any Senator, his name is Duane. And when Daddy was sick that man came and got him for a feed bill. Two hundred and twelve dollars! And he paints him! You know what's in that stuff? He's got no hair on his left side, Sheriff. He's got sores. He stands out there all year, blue, with nobody to talk to.]]"

"[[OTIS PLANK/i|He's an ox!]]"

"[[JUNIPER TREADAWAY/i|He likes to be talked to!]]"

"[[WILL TREADAWAY/a|She sings to him,]]" said the voice under the hat, tiredly. "[[WILL TREADAWAY/a|Over the fence. Every Sunday for three years. I drive her.]]"

"[[LEOCADIA FARQUHAR/i|Will!]]"

"[[WILL TREADAWAY/i|Well, I do. I'm sorry, Ms. Farquhar. It was real good pie.]]"

Farquhar [[sound? bunk|sat down on the bunk]] again, slowly, and shut her eyes. When she opened them it was at the deputy. "[[LEOCADIA FARQUHAR/e|Did you get all that?]]"

"[[ABEDNEGO STOLTZ/i|I got as far as Duane.]]"

"[[LEOCADIA FARQUHAR/i|How'd you spell it?]]"

"[[ABEDNEGO STOLTZ/i|With a W.]]"

"[[LEOCADIA FARQUHAR/i|Good. Leave it like that. It's inadmissible.]]"

Nobody smiled but Rosalva, who had given up any pretense of the crossword and was standing on a chair in the front room to see over them all. From there she could see the street as well; and it was she who saw the headlights.

"[[ROSALVA/i|Company.]]"

"[[HOPE DRUMMOND/e|Who?]]" asked Drummond.

"[[ROSALVA/i|Nobody I know. Rental. She's parked on the petunias.]]"

# Four

The woman had on a city raincoat, and she carried it off. She found the cowbell on the mat and [[sound? cowbell|hung it on its nail]] again before she said a thing, and she wiped her feet.

"[[THE STRANGER/a|I'm looking for whoever's in charge,]]" said the stranger.

"[[ROSALVA/e|That'd be me,]]" said Rosalva.

"[[HOPE DRUMMOND/e|That'd be me,]]" said Drummond, coming up the hall. "[[HOPE DRUMMOND/e|What can I do for you, miss?]]"

[[sound badge flip|A leather folder slapped open.]] "[[THE STRANGER/a|Mbeki-Lund. State Department of Agriculture, animal welfare. I've had eleven letters from this county about a blue ox.]]"

[[sound whistle|It was Stoltz who whistled.]] It could have been any of them.

"[[OTIS PLANK/a|Eleven!]]" The rancher shoved past the sheriff's elbow. "[[OTIS PLANK/a|Who from?]]"

"[[THE STRANGER/i|They're unsigned, Mr...]]"

"[[OTIS PLANK/i|Plank.]]"

"[[THE STRANGER/i|Ah. They mention you. They're in green ink, very neat, and somebody's dotted every one with a clue number. 'Nine across, cruelty.']]"

Very gradually, all of Sorrel County law enforcement turned its head toward the radio desk.

"[[ROSALVA/e|I don't know what you're all looking at,]]" said Rosalva. She slid a green pen under the blotter.

"[[ABEDNEGO STOLTZ/i|Rosie!]]"

"[[ROSALVA/i|You've never seen that poor animal's left side, Bed. I have. I go by it every day on my way to work.]]"

"[[HOPE DRUMMOND/i|You might have come to me.]]"

"[[ROSALVA/i|I did come to you, Hope. I came to you in March. You said it was a civil matter.]]"

The sheriff opened her mouth. She remembered March: the phones ringing off the wall, the river coming up. She remembered somebody standing in front of her desk with a file, and her own hand waving it off. "[[HOPE DRUMMOND/a|I did say that,]]" she said.

"[[THE STRANGER/e|I'd like to see the ox, please,]]" said Agent Mbeki-Lund.

"[[OTIS PLANK/i|So would I!]]"

"[[ABEDNEGO STOLTZ/e|He's on the county road,]]" said Stoltz.

"[[THE STRANGER/i|I beg your pardon?]]"

"[[ABEDNEGO STOLTZ/a|Size of a Buick and sad,]]" the deputy read from his pad. "[[ABEDNEGO STOLTZ/a|Propane man called it in.]]"

[[sound? scramble|There was a scramble for hats.]] Nobody could recall afterward who had got to the door first, but they all remembered who came last: it was the lawyer, and she had stopped to hold up the key ring, which was dangling from the lock of the cell where the sheriff had left it.

"[[LEOCADIA FARQUHAR/i|Hope? Your prisoners.]]"

"[[HOPE DRUMMOND/i|What about them?]]"

"[[LEOCADIA FARQUHAR/i|Has anyone charged them with anything?]]"

Drummond stood in the doorway with the rain blowing in around her. She looked down the hall, at the hat and the forty cards. "[[HOPE DRUMMOND/e|Can she really sing him in?]]"

"[[WILL TREADAWAY/i|He'll follow her into a church.]]"

"[[HOPE DRUMMOND/a|Well, get your boots on,]]" said the sheriff.

# Five

He was standing on the yellow line, in the beams of three pickups and a rental, and he was bluer than any of them could have believed. The wet had got into it. It ran down his legs and lay about him in a pool, like a piece of some other sky.

"[[THE STRANGER/a|Oh, my God,]]" breathed the woman in the raincoat.

"[[OTIS PLANK/a|Senator!]]" the rancher hollered. "[[OTIS PLANK/a|Hup! Come up, there!]]"

The ox swung his head around, considered the speaker, and [[sound ox lowing|gave one low, long, dismal note]].

"[[HOPE DRUMMOND/e|He doesn't seem to care for you, Otis,]]" Drummond observed.

"[[OTIS PLANK/i|He's wet, is all.]]"

"[[ABEDNEGO STOLTZ/e|He's leaking,]]" Stoltz said.

"[[LEOCADIA FARQUHAR/e|Everybody hush,]]" said Leocadia, under what was left of her umbrella. "[[LEOCADIA FARQUHAR/e|Go on, June.]]"

Juniper went out past the bumpers with her arms wrapped around herself. She stopped about ten feet from him. For a moment there was only [[sound rain|the rain, drumming on four hoods]]. Then, cracked and not very loud, [[sound singing|she began to sing]]. It was some hymn or other. Half of them had heard it at her father's funeral and hadn't thought of it since.

"[[HOPE DRUMMOND/a|Is that it?]]" the sheriff said out of the corner of her mouth. "[[HOPE DRUMMOND/a|Is that what she does?]]"

Will had taken off the hat. "[[WILL TREADAWAY/e|Second verse. He likes the second verse.]]"

[[sound hooves|One hoof came down on the blacktop, and another.]] He came like a house being moved. He came right up to the girl and put his great streaked forehead against her coat, and he left it there, and the coat was never any other color afterward.

Stoltz was writing something. He had to keep wiping the pad.

"[[THE STRANGER/e|Mr. Plank,]]" said Mbeki-Lund, "[[THE STRANGER/e|what's in that paint?]]"

"[[OTIS PLANK/i|It's a secret. It's an old family--]]"

"[[THE STRANGER/i|What's in it, Mr. Plank?]]"

The old man's jaw worked. No thunder helped him; the storm had gone over into the next county, and there wasn't a soul on that road who was looking at anything but the animal's left side. "[[OTIS PLANK/a|Barn enamel,]]" he said at last. "[[OTIS PLANK/a|Mostly.]]"

"[[LEOCADIA FARQUHAR/e|Two hundred and twelve dollars, was it?]]" asked Leocadia.

"[[WILL TREADAWAY/e|And some cents,]]" said Will.

"[[LEOCADIA FARQUHAR/a|I've got that on me,]]" said the lawyer. "[[LEOCADIA FARQUHAR/a|Hope, have you got a receipt book in that car?]]"

"[[HOPE DRUMMOND/i|I've got parking tickets.]]"

"[[LEOCADIA FARQUHAR/i|That'll do. Otis, sign here, and I believe the state will want a word with you about the rest. Agent?]]"

"[[THE STRANGER/i|Several words.]]"

It took him some time to sign. [[sound? pen scratch|The pen kept skipping in the wet.]] When it was done the sheriff folded the ticket in four and walked out along the yellow line and held it toward Juniper, who didn't have a hand to spare.

"[[HOPE DRUMMOND/i|I'm supposed to ask you about the fence.]]"

"[[LEOCADIA FARQUHAR/i|Don't answer that!]]"

"[[JUNIPER TREADAWAY/a|What fence?]]" said the girl, and that, for the first time all night, was the right thing to say.
