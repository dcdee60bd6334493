set: train
KESTREL ABARA (f): Kestrel, Kes, the game master, the younger woman, Abara
ODALYS MROZ (f): Odalys, Ody, Mroz, the cleric
TEODOR LINDQVIST (m): Teodor, Teo, Lindqvist, the taller man
VIKRAM SOOD (m): Vikram, Vik, Sood, the paladin
ROBIN HALLORAN (u): Robin, Halloran, the thief
THE DELIVERY GUY (m): the delivery guy, Wendell, the bard
MRS FENSTERMAKER (f): Mrs. Fenstermaker, the neighbor, the old woman
---
So here’s the thing about Thursdays: nobody is allowed to cancel for a date.

It isn’t written down anywhere. It’s just known, like the fact that the wobbly chair is Teo’s and that you never, ever touch Odalys’s dice. And yet it is Thursday, it’s ten past eight, and there are four people around a table made for six and one very obvious hole.

“[[ODALYS MROZ/e|He’s not coming,]]” says Odalys.

“[[KESTREL ABARA/i|He’s coming.]]”

“[[ODALYS MROZ/i|He put a cologne emoji in the chat, Kes.]]”

“[[ROBIN HALLORAN/e|There isn’t a cologne emoji,]]” Robin points out, without looking up. Robin is building a tower out of other people’s dice and has got to nine stories.

“[[ODALYS MROZ/i|There’s a bottle and there’s a heart. I can add.]]”

Kestrel lines up her screen with the edge of the table for the third time. Behind it are eleven pages of notes, a map she drew with an actual quill, and a voice she’s been practicing in the shower since Sunday. “[[KESTREL ABARA/e|He said he’d come,]]” she says firmly. “[[KESTREL ABARA/e|We start at half past, with or without him.]]”

“[[TEODOR LINDQVIST/e|Without,]]” says Teo, who has already eaten most of the pretzels. [[sound? chair|He leans back and the wobbly chair lets out a squeal.]] “[[TEODOR LINDQVIST/e|Let the record show that I voted without.]]”

“[[ROBIN HALLORAN/e|Nobody’s voting.]]” Robin flicks a pretzel at him.

“[[TEODOR LINDQVIST/i|I’m voting.]]”

“[[ROBIN HALLORAN/i|You voted last week. You voted to marry the dragon.]]”

“[[TEODOR LINDQVIST/i|And I stand by it!]]”

[[sound buzzer|The buzzer goes.]] All four of them look at it as if it had spoken out of turn. Robin gets there first, in socks, [[sound? slide|sliding the last yard of the hallway]], and leans on the button.

“[[ROBIN HALLORAN/i|Password?]]”

“[[VIKRAM SOOD/a|It’s me,]]” says the box on the wall.

“[[ROBIN HALLORAN/i|That’s not it.]]”

“[[VIKRAM SOOD/i|Robin, it’s pouring.]]”

“[[ROBIN HALLORAN/i|Ooh, so close.]]”

“[[VIKRAM SOOD/i|Fine. The owl flies backward, and Robin Halloran is the greatest thief in all the Nine Harbors.]]”

“[[ROBIN HALLORAN/i|And?]]”

“[[VIKRAM SOOD/i|And very good-looking. I’ve got wine, Halloran, open the door!]]”

By the time he’s [[sound steps|come pounding up four flights]] he has no breath left to apologize with. Vikram Sood is wearing a shirt. It has buttons. The others take this in, in silence, one button at a time.

“[[TEODOR LINDQVIST/e|Wow,]]” Teo says at last.

“[[VIKRAM SOOD/i|Shut up.]]”

“[[TEODOR LINDQVIST/i|No, I mean it. Did somebody die?]]”

“[[ODALYS MROZ/e|How was he?]]” Odalys props her chin on both fists. “[[ODALYS MROZ/e|Was he nice? Does he have a job? Does he know you cry at trailers?]]”

“[[VIKRAM SOOD/i|There was no he. I had a thing at work.]]”

“[[ODALYS MROZ/a|In that shirt?]]” The cleric of the party has never been fooled by anything in her life, in the game or out of it. It’s on her sheet.

“[[VIKRAM SOOD/a|It was a shirt kind of thing.]]” He drops into the empty place, and [[sound? bag|his bag hits the floor like a sack of wet sand]]. He doesn’t look at Kestrel, and Kestrel, in turn, doesn’t look at him with such thoroughness that Robin, between them, begins to smile.

“[[KESTREL ABARA/a|Half past,]]” says the game master. “[[KESTREL ABARA/a|Phones in the bowl.]]”

[[sound phones|Five phones clatter into the bowl]], and [[sound click|the overhead light clicks off]].

* * *

“[[KESTREL ABARA/e|The tunnel ends,]]” says Kestrel, low, “[[KESTREL ABARA/e|in a door.]]”

“[[TEODOR LINDQVIST/e|What kind of door?]]” Teo has the shield, so Teo goes first. It’s the rule, and he hates it.

“[[KESTREL ABARA/i|The kind with a face on it.]]”

“[[TEODOR LINDQVIST/i|I hate those.]]”

“[[ROBIN HALLORAN/e|I listen at it,]]” says Robin. The thief always listens at doors; it has saved them twice and cost an ear once. “[[ROBIN HALLORAN/e|I use my good side.]]”

“[[KESTREL ABARA/i|Roll.]]”

[[sound dice|The die skitters over the wood]] and comes up against the pretzel bowl. They all bend in. Seventeen.

“[[KESTREL ABARA/e|You hear,]]” Kestrel says, and [[sound? breath|lets out a long breath through her teeth]], so that the hair stands up on Teo’s arms, “[[KESTREL ABARA/e|somebody on the other side. Breathing. They’re listening too.]]”

“[[ODALYS MROZ/e|Nope,]]” says Odalys.

“[[TEODOR LINDQVIST/e|Nope,]]” Teo agrees.

“[[ROBIN HALLORAN/i|I say hi.]]”

“[[ODALYS MROZ/i|Robin!]]”

“[[ROBIN HALLORAN/i|What? It’s polite.]]”

“[[KESTREL ABARA/a|And the door says—]]” Here it comes, the shower voice. It’s gravel and honey, it’s three octaves down, and it takes her a moment to get into it. “[[KESTREL ABARA/a|The door says, ‘Which of you has told a lie tonight?’]]”

Nobody moves. Teo looks at the taller of the two candles. Odalys looks at Teo, because of the matter of the dragon’s dowry, and Robin, who lies for a living, looks serenely at the ceiling. Somewhere in Kestrel’s notes it says in red ink “they will fight about this for 10 min.” She has even set aside the time.

Vik puts up his hand.

“[[KESTREL ABARA/e|Oh,]]” says Kestrel, in her own voice.

“[[VIKRAM SOOD/i|I’m the paladin. I can’t go through on a lie, right? It’s in the oath. So I tell the door.]]”

“[[TEODOR LINDQVIST/e|Tell it what, though?]]” says Teo.

“[[VIKRAM SOOD/i|That there wasn’t a work thing.]]”

[[sound? gasp|Odalys sucks in her breath.]] Teo’s hand, on its way to the bowl, stops in the air. In the kitchen [[sound? fridge|the fridge shudders and goes quiet]], and a siren that ought to be going by on the avenue, since one always is, for once isn’t.

“[[VIKRAM SOOD/i|I put on the shirt because I was going to ask somebody out. I walked around the block with a bottle of wine, six times, in the rain, and I thought up what to say. And then it was ten past and I’d missed the start.]]”

“[[ROBIN HALLORAN/e|Who, though?]]” Robin asks, with a terrible sweetness.

“[[VIKRAM SOOD/i|The door didn’t ask me that.]]”

“[[ROBIN HALLORAN/i|Kes? Does the door ask him that?]]”

It’s the kind of question that sits down at a table and puts its feet up. Every face turns to the screen. Over the top of it there is only a bun with two pencils in it, and under the bun, ears. They’re extremely red. For two years now she’s been in charge of everything that happens in this room, the weather and the wolves and the price of rope. She has killed each of them at least once, to their faces, and slept like a baby after.

“[[KESTREL ABARA/a|The door,]]” says the bun, “[[KESTREL ABARA/a|needs a minute.]]”

[[sound knock|There’s a knock, flat and hard, three times.]] [[sound scream|Teo screams. It’s a real one, it’s high and it has a wobble in the middle,]] and [[sound crash|the wobbly chair goes over with him in it]].

“[[ODALYS MROZ/e|It’s the pizza!]]” yells Odalys. “[[ODALYS MROZ/e|It’s just the pizza, you absolute infant!]]”

“[[TEODOR LINDQVIST/e|It knocked!]]” says Teo from under the table. “[[TEODOR LINDQVIST/e|She said there was a guy behind the door and then it knocked!]]”

“[[ROBIN HALLORAN/i|I’ll go.]]”

“[[TEODOR LINDQVIST/i|Use your good side!]]”

* * *

The delivery guy can’t be more than nineteen. He has water running off the peak of his cap and four boxes held up in front of him like a shield. “[[THE DELIVERY GUY/a|Is somebody hurt in there?]]” he asks. “[[THE DELIVERY GUY/a|I heard a lady.]]”

“[[ROBIN HALLORAN/e|That was Teo,]]” says Robin.

“[[THE DELIVERY GUY/i|Is she all right?]]”

“[[ROBIN HALLORAN/i|He’s fine. He fell off a chair.]]”

“[[TEODOR LINDQVIST/a|I was pushed!]]” comes from inside.

“[[THE DELIVERY GUY/i|Okay. I’ve got two plain, one pineapple, and one that just says ‘surprise us.’ I want you to know that we had a meeting about that.]]”

[[sound door|Across the landing a door rattles on its chain and opens by a hand’s width.]] Behind it are one eye, a curler, and a quantity of pink quilting.

“[[MRS FENSTERMAKER/a|Who’s screaming?]]” demands the old woman.

“[[ROBIN HALLORAN/e|Nobody, Mrs. Fenstermaker,]]” Robin says. “[[ROBIN HALLORAN/e|It’s the game.]]”

“[[MRS FENSTERMAKER/i|I thought it was the pipes.]]”

“[[ROBIN HALLORAN/i|No, ma’am.]]”

“[[MRS FENSTERMAKER/i|Last week there was a dragon.]]”

“[[ROBIN HALLORAN/i|We worked it out with the dragon.]]”

“[[THE DELIVERY GUY/a|Wait, hang on.]]” The delivery guy lowers the boxes. “[[THE DELIVERY GUY/a|What level are you guys?]]”

“[[ROBIN HALLORAN/i|Nine.]]”

“[[THE DELIVERY GUY/i|Nine! What do you play?]]”

“[[ROBIN HALLORAN/i|Rogue. You?]]”

“[[THE DELIVERY GUY/a|Bard. I mean, I used to. My group kind of all moved to Portland.]]” He’s peering past Robin now, along the hallway, at the candles and the map. “[[THE DELIVERY GUY/a|Is that hand-drawn?]]”

“[[ROBIN HALLORAN/e|With a quill,]]” says Robin. “[[ROBIN HALLORAN/e|She’s insane. You’ve got to see it.]]”

“[[THE DELIVERY GUY/i|I’ve got three more drops.]]”

“[[MRS FENSTERMAKER/a|They’ll be cold by now in any case,]]” the neighbor puts in. She has [[sound chain|slipped the chain off, link by link,]] and come out onto the mat. “[[MRS FENSTERMAKER/a|What’s a bard?]]”

“[[THE DELIVERY GUY/i|It’s like a fighter, but with a guitar.]]”

“[[MRS FENSTERMAKER/i|My husband was one of those.]]”

* * *

Meanwhile there are three people left at the table, and one of them is on the floor with the good sense to stay there. Odalys has gone for plates. [[sound? plates|She’s making a great deal of noise with plates.]]

“[[VIKRAM SOOD/e|So,]]” says Vik.

“[[KESTREL ABARA/i|So.]]”

“[[VIKRAM SOOD/i|I had a speech. It was about the map, mostly. It was about how nobody ever made me a map before.]]”

“[[KESTREL ABARA/i|It’s for all of you.]]”

“[[VIKRAM SOOD/i|I know.]]”

“[[KESTREL ABARA/i|It has your name on the river, though.]]”

“[[VIKRAM SOOD/e|I saw that.]]” He has one hand flat on the paper, over the delta, where the Sood comes down to the sea in seven small blue strokes. “[[VIKRAM SOOD/e|I’ve seen it every Thursday since February.]]”

The candle flame leans over and straightens up. Kestrel has come out from behind the screen at last, which she never does in mid-session, and she’s standing on the wrong side of the table with her sleeves pulled down over her hands. Without the notes in front of her she looks about twelve. She looks like somebody who has drawn a river, and lettered it, and then sat back with her pulse banging in her ears and thought that no one would ever notice. In the movies this is where the music would come in, all strings. Here it’s only [[sound rain|the rain drumming on the air conditioner]] and, below the table, [[sound? crunch|a small, slow crunch]].

“[[KESTREL ABARA/e|Teo,]]” says Kestrel, “[[KESTREL ABARA/e|are you eating pretzels down there?]]”

“[[TEODOR LINDQVIST/i|No.]]”

“[[VIKRAM SOOD/e|The door knows, man,]]” says Vik.

“[[TEODOR LINDQVIST/i|Okay, yes. But I’ve got my eyes shut. I’m not even here. Just say yes to him so I can get up, I’m lying on a d4.]]”

[[sound? laugh|It starts as a hiccup.]] [[sound laugh|Then she’s laughing, helplessly, both hands over her face,]] and a pencil comes out of the bun and [[sound pencil|rolls away down the table and off the end]]. Vik picks it up. He holds it out, and she takes hold of the other end, and neither of them quite lets go.

“[[KESTREL ABARA/a|I have to be neutral,]]” the younger woman tells him. “[[KESTREL ABARA/a|I’m the game master. I can’t have favorites.]]”

“[[VIKRAM SOOD/i|Nobody’s asking for a bonus.]]”

“[[KESTREL ABARA/i|Ody will say I gave you the sword.]]”

“[[VIKRAM SOOD/i|You did give me the sword.]]”

“[[KESTREL ABARA/i|That was the dice!]]”

“[[ODALYS MROZ/e|It was not the dice!]]” Odalys shouts from the kitchen. [[sound? plates|The plates have gone dead quiet.]] “[[ODALYS MROZ/e|It was never the dice!]]”

“[[TEODOR LINDQVIST/a|Can I get up?]]” says the voice under the table.

“[[KESTREL ABARA/a|Not yet.]]” She pulls on the pencil. It isn’t a hard pull, but he comes along with it, elbows on the map, until the two of them are nose to nose across the Sea of Nails. “[[KESTREL ABARA/a|Roll for it.]]”

“[[VIKRAM SOOD/i|What do I need?]]”

“[[KESTREL ABARA/i|Anything but a one.]]”

The paladin doesn’t take his eyes off her. He feels around beside him for a die, any die, and the one he finds is small and green and chipped at one corner. In the doorway Odalys [[sound? plates|lets go of three plates, luckily onto the couch]].

“[[ODALYS MROZ/a|That’s mine,]]” she says faintly.

[[sound dice|The green die goes hopping over the river, and the hills, and the dead king’s road,]] and stops.

There’s a long, long silence.

“[[TEODOR LINDQVIST/e|What is it?]]” says Teo. “[[TEODOR LINDQVIST/e|What did he get? You guys? I can only see feet.]]”

“[[VIKRAM SOOD/e|One,]]” Vikram says, in a hollow voice.

“[[KESTREL ABARA/e|It’s a one,]]” says Kestrel, “[[KESTREL ABARA/e|on Odalys’s die.]]”

“[[ODALYS MROZ/i|It does that. I’ve been meaning to tell you. It’s done that since college.]]”

“[[VIKRAM SOOD/i|So that’s a no.]]”

“[[ROBIN HALLORAN/e|That,]]” says Robin from the hall, “[[ROBIN HALLORAN/e|is what’s known as a complication.]]” The thief has four pizzas, a dripping stranger in a cap, and an old lady in a housecoat with her own folding chair. “[[ROBIN HALLORAN/e|Everybody, this is Wendell, he’s a bard. You know Mrs. Fenstermaker. What did we miss?]]”

“[[TEODOR LINDQVIST/a|Everything!]]” says the floor.

“[[ODALYS MROZ/i|Vik rolled a one.]]”

“[[THE DELIVERY GUY/i|On what?]]”

“[[ODALYS MROZ/i|On Kes.]]”

“[[THE DELIVERY GUY/e|Oh, man,]]” says Wendell, with real feeling. [[sound? thud|The boxes slide down onto the table.]] He counts on his fingers, frowning. “[[THE DELIVERY GUY/e|Hold up. Is there a bard in the party?]]”

“[[KESTREL ABARA/e|No,]]” says Kestrel slowly.

“[[THE DELIVERY GUY/i|Because a bard can make somebody re-roll. Once a day. It’s called encouragement.]]”

Nobody breathes. The game master looks at her eleven pages, and then she takes them all together and [[sound paper|tears them, slowly, right across]].

“[[KESTREL ABARA/a|Sit down, Wendell,]]” she says. “[[KESTREL ABARA/a|Vik, use my dice.]]”

Mrs. Fenstermaker [[sound chair|snaps open her chair]]. “[[MRS FENSTERMAKER/e|Is this the dragon?]]” she asks.

“[[TEODOR LINDQVIST/e|No, ma’am,]]” says Teo, and his head comes up at last over the edge of the table with a pretzel stuck to it. “[[TEODOR LINDQVIST/e|But I’d marry it.]]”
