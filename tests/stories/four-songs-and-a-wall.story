set: train
VERITY ACHTERBERG (f): Verity, Ver
NIALL QUAYE (m): Niall, Quaye
SORREL TUNNICLIFFE (f): Sorrel, Sorrel Tunnicliffe
BOBBIN (u): Bobbin, Robin, Robin Tunnicliffe
THE COUNCIL OFFICER (f): the officer, the woman from the council, Ms Lodhi, Ms Lodhi from Environmental Health, Lodhi
MR PENHALIGON (m): the tuner, the old tuner, Mr Penhaligon, the man next door, the man in the dressing gown, Penhaligon
---
# One: the one in D

‘[[VERITY ACHTERBERG/e|From the top,]]’ said Verity, ‘[[VERITY ACHTERBERG/e|and this time, Niall, it’s four bars, not five.]]’

‘[[NIALL QUAYE/i|I played four.]]’

‘[[VERITY ACHTERBERG/i|You played four and a bit.]]’

‘[[NIALL QUAYE/i|That’s called feel.]]’

‘[[SORREL TUNNICLIFFE/e|It’s called being late,]]’ said Sorrel from behind the drums. [[sound sticks|She clicked her sticks together, four times]], and [[sound band|they all came in]], and Niall came in after them.

The lock-up was number eleven of fourteen under the viaduct. It had been a tyre place, and on warm evenings it still smelled of one. They had egg boxes on the walls, a carpet on the floor from somebody’s nan, and a heater that worked if you kicked it. They had four songs. They had a support slot at the Corn Exchange in nine days’ time, which Verity had got by telling a man they had eleven.

[[sound train|A train went over.]] It did this every twelve minutes, and they had learnt to play through it. Bobbin claimed it was in B flat.

Nobody heard the first knock, or the second. It was only when they stopped dead at the end of the middle eight – all but Niall, who went on for a bar – that [[sound banging|there was a third, which was more of a pounding]], on the steel of the roller door.

‘[[BOBBIN/e|Is that us?]]’ Bobbin asked. Bobbin, who was Sorrel’s younger sibling and had been christened Robin, played the bass sitting down, on a beer crate, with closed eyes. ‘[[BOBBIN/e|Was that in the song?]]’

‘[[NIALL QUAYE/e|It should be,]]’ said Niall. ‘[[NIALL QUAYE/e|It was good.]]’

‘[[VERITY ACHTERBERG/e|It’s somebody at the door,]]’ said Verity. ‘[[VERITY ACHTERBERG/e|Everyone look normal.]]’

[[sound rattle|The door went up a yard, rattling, and stuck.]] Under it could be seen a pair of tartan slippers and six inches of pyjama leg.

‘[[MR PENHALIGON/i|Do you know what time it is?]]’

‘[[SORREL TUNNICLIFFE/e|Twenty to nine,]]’ said Sorrel.

‘[[MR PENHALIGON/i|It is twenty to nine!]]’

‘[[SORREL TUNNICLIFFE/e|I just said that.]]’ Sorrel leaned down sideways on her stool to get a look at him. ‘[[SORREL TUNNICLIFFE/e|Do you want to come in? You have to duck.]]’

There was a pause. Then, with some difficulty, a man in a dressing gown came in under the door on his hands and knees. He was sixty or so, very thin and very upright once he’d got there, and his hair stood out on either side of his head like a pair of hands.

‘[[MR PENHALIGON/a|My name is Penhaligon,]]’ he said. ‘[[MR PENHALIGON/a|I live at Viaduct Cottage. I’ve lived there for twenty-six years. I’ve had the tyres. I’ve had the man with the parrots. I put up with the parrots. But I can’t, I will not—]]’ He stopped. He was looking at the egg boxes. ‘[[MR PENHALIGON/a|Do those do anything?]]’

‘[[NIALL QUAYE/e|Not really,]]’ Niall admitted.

‘[[MR PENHALIGON/i|No. They wouldn’t.]]’

‘[[VERITY ACHTERBERG/e|We’re so sorry, Mr Penhaligon,]]’ said Verity, in the voice she used for promoters. ‘[[VERITY ACHTERBERG/e|We’ll turn it down. Won’t we?]]’

‘[[NIALL QUAYE/e|Course,]]’ said Niall.

‘[[BOBBIN/e|Totally,]]’ said Bobbin.

‘[[SORREL TUNNICLIFFE/e|You can’t turn down drums,]]’ said Sorrel.

‘[[VERITY ACHTERBERG/i|Sorrel.]]’

‘[[SORREL TUNNICLIFFE/i|Well, you can’t. You can hit them less. It’s not the same.]]’

He looked at her for some time. If he’d shouted then, Sorrel said afterwards, she would have shouted back, and that would have been that. ‘[[MR PENHALIGON/a|I’ve written to the council,]]’ he said at last, with dignity; and he got down on his hands and knees again and went home.

‘[[NIALL QUAYE/e|Nice slippers,]]’ said Niall, when the last of them had gone from view.

‘[[VERITY ACHTERBERG/e|Nine days,]]’ said Verity. ‘[[VERITY ACHTERBERG/e|Nine days, Sorrel. You couldn’t have been sorry for nine days?]]’

‘[[SORREL TUNNICLIFFE/i|I am sorry. I’m just also loud.]]’

‘[[BOBBIN/e|What did he mean, parrots?]]’ Bobbin asked.

But none of them knew anything about the parrots. [[sound train|The eight fifty-two came over]], late, with its brakes on, and they sat under it with their hands in their laps; and when it had gone it was a good minute before anyone cared to count them in. They played the slow one. They played it, without a word being said, so softly that [[sound? heater|you could hear the heater]].

# Two: the slow one

The council came on Thursday. It was wearing a lanyard and very good boots, and it had a case with it the size of a toaster.

‘[[THE COUNCIL OFFICER/a|Lodhi, Environmental Health,]]’ it said. ‘[[THE COUNCIL OFFICER/a|Please don’t stop on my account.]]’

‘[[VERITY ACHTERBERG/e|We hadn’t started,]]’ said Verity.

‘[[NIALL QUAYE/e|We were having a row,]]’ said Niall.

‘[[VERITY ACHTERBERG/e|A discussion.]]’ [[sound? scrape|Verity dragged an amp aside]] so that there was somewhere for the woman to stand. ‘[[VERITY ACHTERBERG/e|We were having a discussion about the second verse.]]’

‘[[NIALL QUAYE/i|She’s cut it.]]’

‘[[VERITY ACHTERBERG/i|It doesn’t say anything the first verse doesn’t say.]]’

‘[[NIALL QUAYE/i|It says it better!]]’

‘[[SORREL TUNNICLIFFE/e|Would you like a tea?]]’ Sorrel asked Ms Lodhi. ‘[[SORREL TUNNICLIFFE/e|They’ll be ages. It’s this or the monitors.]]’

‘[[THE COUNCIL OFFICER/i|I’m not supposed to.]]’

‘[[SORREL TUNNICLIFFE/i|Biscuit?]]’

‘[[THE COUNCIL OFFICER/i|I’m definitely not supposed to. What kind?]]’

[[sound kettle|The kettle on the shelf began to grumble.]] Ms Lodhi squatted, and [[sound click|clicked open the case]], and took out a thing like an electric razor in a woolly hat. Bobbin’s eyes opened. It happened so seldom that Niall forgot what he was saying.

‘[[BOBBIN/e|Is that a Class One?]]’ said Bobbin.

‘[[THE COUNCIL OFFICER/i|It is.]]’

‘[[BOBBIN/i|With the octave filters?]]’

‘[[THE COUNCIL OFFICER/a|Third octave.]]’ She turned it to show the little window. ‘[[THE COUNCIL OFFICER/a|You know about these?]]’

‘[[BOBBIN/i|I wrote my dissertation on that bridge.]]’

‘[[NIALL QUAYE/e|You’ve got a dissertation?]]’ said Niall.

‘[[SORREL TUNNICLIFFE/i|They’ve got a master’s.]]’

‘[[NIALL QUAYE/i|In what?]]’

‘[[BOBBIN/e|Noise,]]’ said Bobbin.

The officer had them play. She asked for the loudest, and they gave her the one in D, and [[sound band|it filled the place to the bricks]]. She stood through it without moving a muscle, like somebody having her height measured. Then she went out under the door, and they played it again while she stood in the yard, and again while she stood, presumably, in Mr Penhaligon’s garden. The silence when they’d done rang like a bell.

[[sound steps|They heard her boots come back across the cobbles.]]

‘[[THE COUNCIL OFFICER/a|Well,]]’ she said, straightening up. ‘[[THE COUNCIL OFFICER/a|You’re over.]]’

‘[[VERITY ACHTERBERG/e|Over what?]]’ said Verity.

‘[[THE COUNCIL OFFICER/i|Over everything. In here it’s a hundred and four. It’d be illegal if you were employed.]]’

‘[[NIALL QUAYE/i|No danger of that.]]’

‘[[VERITY ACHTERBERG/i|Shut up, Niall. And in the garden?]]’

‘[[THE COUNCIL OFFICER/i|Sixty-one.]]’

[[sound train|A train went over.]] Everyone waited for it, from habit, with their faces turned up; [[sound? drip|a little water dripped out of the roof]].

‘[[BOBBIN/e|What’s that one?]]’ asked Bobbin, when they could talk. ‘[[BOBBIN/e|In the garden.]]’

Ms Lodhi glanced down. One side of her mouth moved. ‘[[THE COUNCIL OFFICER/e|Seventy-three.]]’

‘[[SORREL TUNNICLIFFE/e|So the trains are worse,]]’ said Sorrel.

‘[[THE COUNCIL OFFICER/i|The trains are a statutory undertaking.]]’

‘[[SORREL TUNNICLIFFE/i|The trains are louder than my drums, though. Officially.]]’

‘[[THE COUNCIL OFFICER/e|I couldn’t comment.]]’ Ms Lodhi took a second biscuit. ‘[[THE COUNCIL OFFICER/e|What I can do is serve you with a notice. You’d have twenty-one days to appeal. Or you could go and talk to him. I’d talk to him. He made me a cheese scone.]]’

‘[[VERITY ACHTERBERG/e|What did he say about us?]]’ said Verity.

‘[[THE COUNCIL OFFICER/i|That the drummer’s very honest. And that you rush.]]’

‘[[VERITY ACHTERBERG/i|We what?]]’

‘[[THE COUNCIL OFFICER/i|The end of the slow one. He says you rush it every time, and it’s driving him up the wall.]]’

No one spoke. A phrase was going round in all their heads, and it was “I told you so.” It was Niall’s by right, and he had just opened his mouth when Sorrel threw a stick at him. [[sound clatter|It hit the cymbal behind him instead.]]

# Three: the one they hadn’t got

Viaduct Cottage had a brass bell on a spring. Verity pulled it, and [[sound bell|it jangled away down a passage]], and [[sound dog|a small dog went off like an alarm]].

‘[[SORREL TUNNICLIFFE/e|Let me do it,]]’ said Sorrel. ‘[[SORREL TUNNICLIFFE/e|He likes me.]]’

‘[[VERITY ACHTERBERG/i|He said you were honest. It’s not the same thing.]]’

‘[[SORREL TUNNICLIFFE/i|What are you going to say?]]’

‘[[VERITY ACHTERBERG/i|That we’re a young band, working hard, and we respect the—]]’

[[sound bolt|A bolt was drawn.]] It was half past ten in the morning, and Mr Penhaligon was in a suit.

‘[[MR PENHALIGON/a|Oh,]]’ he said. ‘[[MR PENHALIGON/a|It’s the drummer. Get down, Brahms.]]’

‘[[SORREL TUNNICLIFFE/i|Is that his name?]]’

‘[[MR PENHALIGON/i|He’s the third. Come through. Mind the harpsichord.]]’

They minded the harpsichord. They minded two more after it, one without legs, and a thing like a coffin with keys. There was hardly a way between them. Each had a luggage label tied to it, and the first Verity read said “Mrs Pike, wants it by Xmas.”

‘[[VERITY ACHTERBERG/a|You mend them,]]’ she said.

‘[[MR PENHALIGON/e|I tune them.]]’ Mr Penhaligon moved a cat from a chair and the chair towards Sorrel. ‘[[MR PENHALIGON/e|That’s to say, I used to. One does it by ear, you see. One listens for the beats. Two strings that don’t agree, they make a sort of wow, wow, wow. It gets slower as you bring them in.]]’ He put down one key with one finger, and [[sound note|the note hung in the room, thin and sour]], and wavered. ‘[[MR PENHALIGON/e|There. Can you hear that?]]’

‘[[SORREL TUNNICLIFFE/e|Yes,]]’ said Sorrel.

‘[[VERITY ACHTERBERG/i|Sort of.]]’

‘[[MR PENHALIGON/i|I can’t. Not since the winter. I’ve got a noise of my own now. It’s in the left one mostly. It never lets up. It’s there when I wake, like a kettle in the next room.]]’

The dog had lain down on Verity’s foot. She thought of the speech she’d got ready. In it there had been the words ‘compromise’ and ‘community’, and she could feel them going off in her mouth like milk.

‘[[SORREL TUNNICLIFFE/e|What note is it?]]’ said Sorrel.

‘[[VERITY ACHTERBERG/e|Sorrel,]]’ Verity hissed.

‘[[MR PENHALIGON/e|No, nobody’s asked me that,]]’ said Mr Penhaligon. ‘[[MR PENHALIGON/e|The doctor didn’t ask me. It’s an F sharp.]]’

‘[[SORREL TUNNICLIFFE/i|And the one in D.]]’

‘[[MR PENHALIGON/i|Quite.]]’

‘[[VERITY ACHTERBERG/i|What? What about it?]]’

‘[[SORREL TUNNICLIFFE/e|The big chord,]]’ Sorrel told her. ‘[[SORREL TUNNICLIFFE/e|The one it sits on. It’s got an F sharp right in the middle, and we play it for about four minutes. We’re playing his noise, Ver.]]’

‘[[MR PENHALIGON/a|Every night at twenty to nine,]]’ said the old tuner. He didn’t sound angry. ‘[[MR PENHALIGON/a|I wouldn’t mind, but you’re flat.]]’

Verity sat down on the nearest thing, which was a harpsichord. [[sound jangle|It gave a dreadful jangle]], and the dog got up and left.

‘[[VERITY ACHTERBERG/i|Could we move it? The whole song? If Niall put a capo on—]]’

‘[[SORREL TUNNICLIFFE/i|He’s lost his capo.]]’

‘[[VERITY ACHTERBERG/i|If we bought Niall a capo.]]’

‘[[MR PENHALIGON/i|Up, or down?]]’

‘[[VERITY ACHTERBERG/i|Which would you like?]]’

He considered it. A clock had stopped on the mantelpiece and there wasn’t a tick in the house; she had noticed it as soon as they came in. It was the quietest room she’d ever stood in, and he could not hear that it was.

‘[[MR PENHALIGON/a|Down,]]’ he said. ‘[[MR PENHALIGON/a|You’re straining for the top one in any case. You’ve a nice voice lower down. You don’t trust it.]]’

# Four: the one in C

‘[[NIALL QUAYE/e|He said what about me?]]’ said Niall.

‘[[VERITY ACHTERBERG/i|He didn’t say anything about you.]]’

‘[[NIALL QUAYE/i|Nothing? Not one thing?]]’

‘[[SORREL TUNNICLIFFE/e|He said there was a guitar,]]’ said Sorrel.

It was the night before the Corn Exchange. [[sound rain|Rain was coming down in the yard]], and the door was up as far as it would go. In the middle of the nan’s carpet, in an armchair that had taken all four of them to carry, sat Mr Penhaligon in his suit, with a pair of orange ear defenders round his neck and the dog on his lap. Ms Lodhi had dropped by. It wasn’t official. She had brought the toaster.

‘[[BOBBIN/e|Ready?]]’ said Bobbin from the crate.

‘[[NIALL QUAYE/i|No. My fingers are in the wrong place. Everything’s two frets down and I keep going home.]]’

‘[[VERITY ACHTERBERG/i|Four bars, Niall.]]’

‘[[NIALL QUAYE/i|I know it’s four.]]’

‘[[MR PENHALIGON/e|Five,]]’ said Mr Penhaligon.

They all turned round.

‘[[MR PENHALIGON/i|I beg your pardon. But he comes in on the fifth, and I’ve listened to it through a wall for three months, and the young man’s right. It wants the extra bar. It wants to breathe. It’s the rest of you who are wrong.]]’

You could have knocked Verity down. Niall put one hand on his heart.

‘[[NIALL QUAYE/i|Can he be in the band?]]’

‘[[SORREL TUNNICLIFFE/e|Can he drive?]]’ said Sorrel. ‘[[SORREL TUNNICLIFFE/e|We need someone with a van.]]’

‘[[MR PENHALIGON/a|I have a van,]]’ said the tuner. ‘[[MR PENHALIGON/a|One needs it for the harpsichords.]]’

‘[[THE COUNCIL OFFICER/e|You’ll want it in five, then,]]’ said Ms Lodhi, and [[sound beep|the meter beeped]] in her hand. ‘[[THE COUNCIL OFFICER/e|Whenever you like. I’m only here for the biscuits.]]’

Verity shut her eyes. A train was due; she could feel it coming, in her feet, before there was anything to hear. ‘[[VERITY ACHTERBERG/e|Wait for it,]]’ she said. ‘[[VERITY ACHTERBERG/e|Wait. Let it go over.]]’

[[sound train|It went over.]] It went on over for a good long while, and [[sound? drip|the water dripped]], and the dog looked at the roof.

‘[[BOBBIN/e|A flat,]]’ said Bobbin, with closed eyes. ‘[[BOBBIN/e|It’s always flat in the wet.]]’

Sorrel lifted her sticks.
