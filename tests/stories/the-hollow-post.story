set: test
CASS (m): Cass, Caspian, Caspian Oyelaran
IOAN (m): Ioan, Vasile, Ioan Vasile
GRACE (f): Grace, Grace Holloway, the keeper
---
By the time they saw the lamp at Kell, Cass could no longer feel his left hand and Ioan had stopped talking, and it was the second thing that frightened him.

Ioan Vasile talked. It was the central fact about him. He talked to mules and innkeepers and to the sealed letters in his own satchel, and in four winters of carrying the Night Post together Cass had begged him for silence perhaps a thousand times. Now he had it. [[sound wind|The wind howled down off the pass]], and behind him there was no tuneless singing, no running complaint about the state of the road.

“[[CASS/a|Say something,]]” he called over his shoulder.

“[[IOAN/i|Something. It’s a perfectly good word. I’m saving the others.]]”

“[[CASS/i|For what?]]”

“[[IOAN/e|For when you get us lost,]]” Ioan said, and [[sound? stumble|stumbled against his back]], and did not straighten up again.

Cass got an arm round him. Through two coats he could feel the shaking. There was blood on the snow where they had come, a small dark stitch of it every yard or so, and he looked at it for slightly too long.

“[[CASS/i|You said it was a scratch.]]”

“[[IOAN/i|It was a scratch when I said it.]]”

“[[CASS/i|Ioan.]]”

“[[IOAN/i|It’s developed ambitions.]]”

The door of the waystation was black oak, bound with iron. [[sound knock|Cass hammered on it with his good fist]], and [[sound dog|somewhere inside a dog began to bark]], deep and unhurried, as if it had been expecting them. [[sound bolt|A bolt shot back. Then another.]]

The woman who stood there with the lamp was sixty or so, broad as a cupboard, and dressed in what the Guild’s catalogue called a “weather garment” and everyone else called a blanket.

“[[GRACE/a|Guild mark,]]” she said.

“[[CASS/i|He’s bleeding.]]”

“[[GRACE/i|I can see he’s bleeding. I’ve had three wolves and a tax collector on this step since the solstice, and every one of them had a story. Guild mark.]]”

Cass fumbled his collar open and showed her the little silver horn. She looked at it, and then at his face, and then at Ioan, who was smiling at her with blue lips.

“[[IOAN/a|Madam,]]” he said, “[[IOAN/a|you have a beautiful door.]]”

“[[GRACE/i|Bring him in before he proposes to it.]]”

[[sound door|It slammed behind them]], and the storm was gone as if somebody had cut it off with shears.

* * *

Her name was Grace Holloway, and she did not believe in gentleness where speed would do. Inside ten minutes Ioan was flat on the kitchen table without his shirt, [[sound kettle|the kettle was shrieking on the hob]], and Cass had been told to stand in the corner and be useful by not being anywhere else. It was a low, hot room with hams in the rafters and a row of post-bells over the dresser, one for each of the nine roads. They were furred with dust. Kell had not been a busy station since the war.

“[[GRACE/e|Which of you is in charge?]]” Grace asked, [[sound cloth|ripping a sheet into strips]].

“[[CASS/e|I am,]]” said Cass.

“[[IOAN/e|He is not,]]” said Ioan.

“[[CASS/i|We take it in turns.]]”

“[[IOAN/i|We don’t. He makes a face and I do as I’m told. That one. You see? That’s the face.]]”

“[[GRACE/e|You’ve a very expressive face,]]” said Grace, not looking up, “[[GRACE/e|for a man holding a bucket. Hot water. Then the brandy, top shelf, behind the Saints.]]”

The Saints turned out to be a row of jars with haloes painted on them. [[sound? jars|Cass moved them aside one by one]] and brought back the bottle. He had expected her to tip it over the wound. [[sound pouring|She poured out a good half cup]] and drank it herself.

“[[GRACE/a|Steady hands,]]” she explained. “[[GRACE/a|Hold him.]]”

Cass held him. He put his palms flat on Ioan’s shoulders and leaned, and Ioan looked up at him, upside down, with wet hair in his eyes.

“[[IOAN/i|If I die—]]”

“[[CASS/i|You’re not going to die.]]”

“[[IOAN/i|If I do, though. There’s a letter in my satchel.]]”

“[[CASS/i|There are forty letters in your satchel.]]”

“[[IOAN/i|This one has your name on it.]]”

Then Grace put the needle in, and [[sound scream|Ioan screamed]], and for a while nobody said anything that could be called a word.

* * *

Afterwards the kitchen was very still. [[sound fire|The fire ticked and settled in the grate.]] The dog, a grey animal the size of a calf, had decided that Ioan was its property and lay across his feet on the settle, [[sound? snoring|snoring]]. Cass sat with his bad hand in a bowl of warm water and tried not to think about the letter, and thought about the letter.

He had known a courier once, a woman called Bettany Roe, who wrote to her partner before every crossing and burned the page when they were both safe on the other side. It was a custom of sorts; the older hands called it “paying the ferryman”. He could still remember the small crackle her pages made, going up. He could remember the year there hadn’t been one.

“[[GRACE/a|He’ll keep,]]” said the keeper from the doorway. She had changed her apron. “[[GRACE/a|He’s lost blood, and he’ll have a fever by midnight, and tomorrow he’ll be insufferable. Is he usually insufferable?]]”

“[[CASS/i|From about breakfast.]]”

“[[GRACE/i|And you put up with it.]]”

“[[CASS/i|The Guild assigned us.]]”

“[[GRACE/i|Four years ago, by the wear on that badge. A Guild assignment runs for one.]]”

Cass found something to look at in the bowl.

“[[GRACE/e|I only mention it.]]” [[sound? stool|Grace dragged a stool to the hearth]] and lowered herself on to it by stages. “[[GRACE/e|Who did that to him?]]”

“[[CASS/i|We didn’t see. It was above the tree line, just past the cairns. There was a horn.]]”

“[[GRACE/i|A post-horn?]]”

“[[CASS/a|That’s what I thought. I thought it was one of ours. He went ahead to answer it and something came out of the snow.]]” He flexed his fingers; they burned, which was probably a good sign. “[[CASS/a|By the time I got there it had gone.]]”

“[[GRACE/i|What did it take?]]”

“[[CASS/i|Nothing.]]”

“[[GRACE/i|They always take something. Count your letters.]]”

He did not want to. He fetched the satchel anyway. [[sound buckles|The buckles clinked]], and [[sound? paper|he dealt the envelopes out on to the flagstones like cards]]: black wax, black wax, black wax, each one addressed to somebody who no longer needed a house to receive it in.

Thirty-seven. Thirty-eight. Thirty-nine.

He turned the satchel upside down. There was no fortieth, and not one of the thirty-nine had his name on it.

“[[CASS/e|It took his,]]” Cass said slowly. “[[CASS/e|It took the one he wrote.]]”

[[sound horn|Out in the dark, a long way up, a horn blew a single note.]]

The dog woke. [[sound growl|It lifted its head from the blankets and growled]], and kept on growling.

“[[IOAN/e|That,]]” said Ioan, without opening his eyes, “[[IOAN/e|is a very unfair thing to do to a man’s handwriting.]]”

“[[CASS/i|How long have you been awake?]]”

“[[IOAN/i|Since ‘insufferable’.]]”

“[[CASS/i|There’s a thing out there with a horn, Ioan, and it’s reading your post. What did you write?]]”

“[[IOAN/i|It was short.]]”

“[[CASS/i|You’ve never written anything short in your life. You wrote the Guild nine pages about a mule.]]”

“[[IOAN/i|She was a remarkable mule.]]”

“[[GRACE/e|Gentlemen.]]” Grace was at the window now, with one corner of the curtain between finger and thumb. “[[GRACE/e|I don’t like to break in. But it’s at the gate.]]”

Cass went to see, [[sound? boards|the boards creaking under him]]. At first there was only the snow, going sideways through the light of the lamp. Then he understood that some of it wasn’t moving. It had the height of a man, and a long coat, and where there should have been a face it was holding up a square of paper, the way people do who have to read by bad light.

“[[CASS/a|What is it?]]” he breathed.

“[[GRACE/a|A hollow man. It’s what’s left over when a letter never gets there. They’ve nothing in them, so they go looking for what other people have put down.]]” She let the curtain fall. “[[GRACE/a|It’ll read that out loud, by and by, on my doorstep. And once it’s spoken them they’re its words, and he won’t have them any more.]]”

“[[CASS/i|He’ll forget he wrote it?]]”

“[[GRACE/i|He’ll forget what there was to write.]]”

If a log had fallen then, or the dog barked, they would all three have cried out. Cass turned round. Ioan had pushed himself up on one elbow, and for the first time in four winters there was no joke anywhere in his face.

“[[CASS/e|Tell me,]]” said Cass.

“[[IOAN/i|I’d sooner be stabbed again.]]”

“[[CASS/i|That can be arranged. Tell me now, quick, before it does. If you’ve already said it yourself—]]”

“[[GRACE/e|That’s so,]]” Grace put in. “[[GRACE/e|It’s no use to them once it’s been delivered.]]”

“[[IOAN/i|With you standing there?]]”

“[[GRACE/i|I’ll put my fingers in my ears.]]”

“[[IOAN/i|You will not.]]”

“[[GRACE/a|No,]]” she admitted.

[[sound gate|The gate squealed on its hinge.]] [[sound steps|Slow footsteps came crunching up the path]], one, and one, and one, and stopped; and then, [[sound paper|on the far side of the oak, paper rustled]]. [[sound knock|Three knocks.]] They were very polite.

“[[CASS/e|Ioan.]]” Cass was on his knees beside the settle and did not recall getting there. His heart was beating a tattoo against his ribs. “[[CASS/e|Please.]]”

“[[IOAN/e|It says, Dear Cass.]]” Ioan swallowed. “[[IOAN/e|It says, I put in for the transfer three years ago, as you told me to, and they granted it, and I lit my pipe with it.]]”

“[[CASS/i|You don’t smoke a pipe.]]”

“[[IOAN/i|I bought one specially. May I finish?]]”

“[[CASS/i|Sorry.]]”

“[[IOAN/a|They’ve sent another every spring, and every spring I tell you that the Guild has lost the form. Nobody lost the form, Cass. It’s only that there’s you in front, making that face, and me walking behind you through the worst weather in the world, and I would rather be cold there than warm somewhere else.]]” He shut his eyes. “[[IOAN/a|Then my initials. Then there’s a postscript about the mule.]]”

For the space of a breath there was nothing at all from the other side of the door. Then [[sound paper|the paper tore, once, from top to bottom]], and [[sound cry|something let out a thin, disappointed cry]], like a draught in a keyhole, and [[sound steps|the footsteps went away down the path a good deal faster than they had come]].

They waited. No horn answered from the cairns, and the latch didn’t rattle. Little by little even [[sound? wind|the wind in the chimney sank]].

Cass let go of the edge of the settle. He had held it so hard that the carving was printed on his palm, a row of little oak leaves, and he studied these with attention, because the alternative was to look up.

“[[GRACE/e|Well,]]” said Grace at last, in a voice that was not entirely steady. “[[GRACE/e|I’ll see to the dog.]]”

“[[IOAN/i|The dog’s asleep.]]”

“[[GRACE/i|Then I’ll see to him in another room.]]”

[[sound door|The inner door clicked shut behind her.]] The dog, who had not been consulted, opened one eye and stayed exactly where it was.

* * *

“[[CASS/e|Three years,]]” Cass said.

“[[IOAN/i|Don’t make the face.]]”

“[[CASS/i|I’m not making it.]]”

“[[IOAN/i|I can hear you making it.]]”

“[[CASS/i|I applied too, you know. Every year. To have you kept on.]]”

“[[IOAN/i|You never did.]]”

“[[CASS/i|In triplicate. The clerk at Aldermoor calls me ‘Mr Triplicate’ to my face.]]”

[[sound laugh|Ioan began to laugh]], and clutched at his side, and [[sound? gasp|hissed between his teeth]]. “[[IOAN/e|That hurts. Oh, that hurts a great deal. Say it again.]]”

“[[CASS/i|Mr Triplicate.]]”

“[[IOAN/i|Four years. We could have been saying things to each other for four years.]]”

“[[CASS/i|You did. You never stopped.]]”

“[[IOAN/i|Useful things.]]”

Cass thought about that. He thought of a road in the rain two autumns ago and a voice behind him, going on and on about the proper way to cook an eel, and how he had followed the sound of it home. He reached over and moved the hair out of Ioan’s eyes, since it had been annoying him all evening, and then found that he had no particular plan for his hand after that.

“[[IOAN/e|There’s only the one blanket,]]” Ioan remarked to the ceiling.

“[[CASS/i|The dog’s got it.]]”

“[[IOAN/i|He’s a reasonable dog. He might be brought to share.]]”

It took some negotiation and [[sound? whining|a certain amount of whining]], not all of it from the dog. In the morning there would be the pass again, and thirty-nine letters, and at the end of it the great bell at Aldermoor ringing in the post. None of that was now. Now there was a foot of settle to each of them, and [[sound? fire|the coals shifting]], and the warm weight of a strange dog on his shins.

“[[IOAN/i|Cass?]]”

“[[CASS/i|What?]]”

“[[IOAN/i|Nothing. I was only saving it.]]”
