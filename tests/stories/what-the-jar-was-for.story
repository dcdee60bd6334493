set: train
I (f): I, me
THE WOMAN IN THE YELLOW RAINCOAT (f): the woman in the yellow raincoat, the woman in yellow, the raincoat
THE MAN WITH THE CELLO (m): the man with the cello, the cellist, the cello man, the big man
THE MAN IN THE TUXEDO (m): the man in the tuxedo, the tuxedo, the groom
THE BOY WITH THE JAR (m): the boy with the jar, the boy, the kid
THE BOY'S GRANDMOTHER (f): the boy's grandmother, the grandmother, the old lady
THE NURSE AT THE DESK (m): the nurse at the desk, the nurse
MY SISTER (f): my sister
THE TALL DOCTOR (f): the tall doctor, the doctor
---
There were eleven chairs in the waiting room and five of us, and for the first hour we’d all managed to sit so that nobody was next to anybody.

“[[THE NURSE AT THE DESK/a|Vandermolen?]]” called the nurse at the desk.

Nobody got up. He looked along the row, and then down at his list, and he made a small mark.

“[[THE NURSE AT THE DESK/i|Is there a Tibor Vandermolen?]]”

There wasn’t. [[sound rain|The rain came down on the skylight like gravel off a truck.]] They’d taken my father through the gray doors at twenty to nine, and it was now ten, and I had read the sign about shingles so often that I could have recited it. On the wall [[sound? television|a television was muttering to itself about boats]].

“[[THE WOMAN IN THE YELLOW RAINCOAT/a|That’s the fourth time he’s called him,]]” said the woman across from me. She wore a yellow raincoat buttoned up to the neck and she hadn’t taken it off, though there was a puddle under her you could have kept a duck on.

It took me a moment to see that she meant me. “[[I/a|Maybe he went home,]]” I said.

“[[THE WOMAN IN THE YELLOW RAINCOAT/i|Maybe he died.]]”

“[[I/i|I don’t think they’d call him if he’d died.]]”

“[[THE WOMAN IN THE YELLOW RAINCOAT/i|No. I guess they’d know.]]”

[[sound clink|Something went clink.]] Over by the vending machine sat a boy of eight or nine with his right hand in a pickle jar. It was in there up to the wrist, and the jar was in his lap, and next to him a very old lady in a church hat looked straight in front of her with the expression of someone being photographed for a passport.

“[[THE BOY'S GRANDMOTHER/a|Don’t knock it,]]” said the old lady.

“[[THE BOY WITH THE JAR/i|I’m not knocking it, Grandma.]]”

“[[THE BOY'S GRANDMOTHER/i|I heard you knock it.]]”

“[[THE BOY WITH THE JAR/i|I was scratching my knee.]]”

“[[THE BOY'S GRANDMOTHER/i|With what?]]”

The boy thought about it. “[[THE BOY WITH THE JAR/a|The jar,]]” he said.

I bit the inside of my cheek. The man to the left of them didn’t bother. He was a big man with a beard, with both arms around a cello case as if they’d come in together and the case was the one who was sick, and [[sound laugh|he laughed right out, a deep, bowed sort of laugh]].

“[[THE MAN WITH THE CELLO/a|Did you try soap?]]” he asked.

“[[THE BOY'S GRANDMOTHER/a|We tried soap. We tried butter. We tried a hymn.]]” The grandmother didn’t turn her head. “[[THE BOY'S GRANDMOTHER/a|He will not let go of it.]]”

“[[THE MAN WITH THE CELLO/i|Let go of what?]]”

“[[THE BOY'S GRANDMOTHER/i|Ask him.]]”

The cello man leaned forward and had a good look through the glass. “[[THE MAN WITH THE CELLO/a|You’ve got something in your fist, huh?]]”

“[[THE BOY WITH THE JAR/i|Yeah.]]”

“[[THE MAN WITH THE CELLO/i|And if you opened your fist, you’d get your hand out.]]”

“[[THE BOY WITH THE JAR/i|Yeah.]]”

“[[THE MAN WITH THE CELLO/i|But then you wouldn’t have it.]]”

“[[THE BOY WITH THE JAR/a|Now you get it,]]” said the boy, and it was clear to me that nobody had until then.

[[sound doors|The street doors sighed open]] and let in a slice of the storm, and with it came a man in a tuxedo. There was a carnation in his lapel. There was a dish towel around his hand, and the dish towel had started the evening some other color.

“[[THE MAN IN THE TUXEDO/a|Hi,]]” he said to the nurse. “[[THE MAN IN THE TUXEDO/a|Hi. I don’t want to make a fuss.]]”

“[[THE NURSE AT THE DESK/a|Are you Vandermolen?]]” asked the nurse with sudden hope.

“[[THE MAN IN THE TUXEDO/a|I’m the groom,]]” the man said, and [[sound thud|he went down on the linoleum, full length, with a slap like a dropped fish]].

* * *

“[[THE TALL DOCTOR/a|Who saw it?]]” said a tall doctor, ten minutes after that. They’d put him in the chair on my left with his head between his knees and a cup of orange juice in his good hand. She had the other one, and was unwinding it. “[[THE TALL DOCTOR/a|Did he hit his head?]]”

“[[THE WOMAN IN THE YELLOW RAINCOAT/a|He hit his everything,]]” the woman in yellow told her.

“[[THE MAN IN THE TUXEDO/i|I’m fine. It’s a bread knife. I mean, it was a cake. I’ve got to be back for the first dance.]]”

“[[THE TALL DOCTOR/i|When is that?]]”

“[[THE MAN IN THE TUXEDO/i|Nine.]]”

We all looked up at the clock.

“[[THE TALL DOCTOR/a|You’ll need six stitches,]]” the doctor said. “[[THE TALL DOCTOR/a|Sit tight. Somebody will come for you.]]” She stood, and she was already looking at her pager, and I knew what I was going to do a second before I did it. I caught hold of her sleeve.

“[[I/a|My dad,]]” I said. “[[I/a|They took him in at twenty to nine. It was his chest. Could you please just find out if—]]”

“[[THE TALL DOCTOR/i|What’s the name?]]”

I gave it to her. It sounded like someone else’s, said out loud in there. She wrote it on the back of her glove.

“[[THE TALL DOCTOR/a|I’ll ask,]]” she said, and [[sound doors|the gray doors flapped behind her, twice, and met]].

That’s the whole of what she said. I’ve gone over it since, and I don’t see what else she could have told me. But I sat there and listened for her to come back until my ears hummed with it, the way as a child I used to lie and listen for his truck: the tires on the gravel, the engine shutting down, his keys. In that place you couldn’t have heard a truck if it had come through the wall.

“[[THE MAN IN THE TUXEDO/a|Is she nice?]]” asked the groom, upside down.

“[[I/i|Who?]]”

“[[THE MAN IN THE TUXEDO/i|The doctor. I couldn’t see. I only saw her shoes.]]”

“[[I/i|They seem like good shoes.]]”

“[[THE MAN IN THE TUXEDO/i|That’s what I thought.]]”

[[sound phone|In my bag the phone had begun to buzz.]] I took it out to the corner by the plant, where there was one bar if you stood on your toes.

“[[MY SISTER/a|Well?]]” my sister said.

“[[I/i|Nothing yet.]]”

“[[MY SISTER/i|What do you mean, nothing? It’s been an hour and a half. Did you ask?]]”

“[[I/i|I asked a doctor.]]”

“[[MY SISTER/i|What did he say?]]”

“[[I/i|She. She said she’d ask.]]”

[[sound? breath|I could hear her breathing,]] and [[sound wheels|behind her the wheels of her suitcase, clattering along over something]]. She was in an airport with two hundred others and no planes. “[[MY SISTER/a|Is he scared?]]” she asked. Her voice had gone up, as it did when she was six. “[[MY SISTER/a|Was he scared when they took him?]]”

“[[I/i|He told the ambulance guy he was taking the corner too wide.]]”

She made a sound I’d have known anywhere, [[sound laugh|half a laugh, half a hiccup]]. “[[MY SISTER/a|Okay,]]” said my sister. “[[MY SISTER/a|Okay. Good.]]”

“[[I/i|I’ll call you.]]”

“[[MY SISTER/i|Call me even if it’s nothing.]]”

“[[I/i|It’s nothing now.]]”

“[[MY SISTER/i|No, that’s good. Like that. Call me like that.]]”

* * *

When I got back they’d moved. I don’t know who had started it, but the eleven chairs weren’t in a row any longer, they were in a kind of ragged ring, and somebody had bought pretzels. The woman in yellow had the groom’s cup. The cellist had his case laid open across two seats to dry, so that it took up more room than any of us, red plush and all.

“[[THE WOMAN IN THE YELLOW RAINCOAT/a|Sit here, hon,]]” said the woman, and she patted a chair. “[[THE WOMAN IN THE YELLOW RAINCOAT/a|Anything?]]”

“[[I/i|No.]]”

“[[THE WOMAN IN THE YELLOW RAINCOAT/i|Mine’s my husband. He fell off a roof. Not ours.]]”

“[[THE MAN WITH THE CELLO/a|Whose was it?]]” asked the cello man.

“[[THE WOMAN IN THE YELLOW RAINCOAT/i|That’s what I plan to ask him.]]”

[[sound vending|The vending machine shuddered and dropped something.]] It was the grandmother; she’d got herself up, hat and all, and fed it a dollar, and she came back with a bag of nuts, and [[sound sit|let herself down with a grunt]]. She offered it to me first. I took two. I can still tell you that they were cashews.

“[[THE NURSE AT THE DESK/a|Vandermolen!]]” called the nurse.

“[[THE WOMAN IN THE YELLOW RAINCOAT/a|He’s not here!]]” we told him, or the raincoat did, and the rest of us shook our heads.

“[[THE NURSE AT THE DESK/a|I have to call it,]]” the nurse said. “[[THE NURSE AT THE DESK/a|It’s on the list.]]”

“[[THE MAN IN THE TUXEDO/a|What’s wrong with him?]]” the man in the tuxedo wanted to know.

“[[THE NURSE AT THE DESK/i|I can’t tell you that, sir.]]”

“[[THE MAN IN THE TUXEDO/i|Is it bad?]]”

The nurse looked both ways. He was quite young, I saw, with a smear of blue ink on his chin, and I thought that he’d probably been there since the morning. “[[THE NURSE AT THE DESK/a|It’s a fishhook,]]” he whispered. “[[THE NURSE AT THE DESK/a|That’s all I’m saying.]]”

This gave us something to talk about. The raincoat said it was the thumb, it was always the thumb. The groom held out for the ear. Then for a time nobody talked, and there was only [[sound rain|the rain, going over us in long sheets]], and I found that I was looking at the boy.

“[[I/a|What is it?]]” I said. “[[I/a|What have you got in there?]]”

“[[THE BOY WITH THE JAR/i|I can’t tell you.]]”

“[[THE BOY'S GRANDMOTHER/a|He won’t tell me,]]” said his grandmother, “[[THE BOY'S GRANDMOTHER/a|and I raised his mother.]]”

“[[I/i|Is it alive?]]”

“[[THE BOY WITH THE JAR/i|No.]]”

“[[THE MAN WITH THE CELLO/a|Is it money?]]” asked the cellist.

“[[THE BOY WITH THE JAR/i|No!]]”

“[[THE MAN IN THE TUXEDO/i|Is it a ring? Please tell me it’s not a ring. I’ve had it up to here with rings.]]”

“[[THE BOY WITH THE JAR/a|It’s not a ring.]]” He drew the jar in against his stomach. He had the kind of ears that light comes through, and they’d turned dark pink. “[[THE BOY WITH THE JAR/a|It’s for my mom. She’s in there. She’s having the baby, and it isn’t coming right, and she gave me it to hold. She said hold on to it for me, and don’t you let go of it till I see you. So I put it in the jar so I wouldn’t lose it. And then I thought, it’s not the same as holding it. So I held it.]]”

[[sound? sniff|The woman in yellow sniffed.]] Nobody said a word about soap. The old lady put out one gloved hand and straightened his collar, which was straight, and left the hand there.

“[[THE BOY'S GRANDMOTHER/a|You might have told me that,]]” she said.

“[[THE BOY WITH THE JAR/i|You’d have said it was nonsense.]]”

“[[THE BOY'S GRANDMOTHER/i|I would not.]]”

“[[THE BOY WITH THE JAR/i|You say everything’s nonsense.]]”

“[[THE BOY'S GRANDMOTHER/a|I say that,]]” she told him, “[[THE BOY'S GRANDMOTHER/a|about hats.]]”

The big man cleared his throat. He [[sound? case|reached into the case]] and brought the cello up out of it by the neck, and he fished behind the seat for the bow. “[[THE MAN WITH THE CELLO/a|Would it bother anyone?]]” he asked. “[[THE MAN WITH THE CELLO/a|My wife’s in there. She’s all right, it’s her hip. But she gets mad if I don’t practice.]]”

“[[THE NURSE AT THE DESK/a|Sir, you can’t—]]” said the nurse. He looked at the ring of us. [[sound click|He reached up and clicked off the television.]] “[[THE NURSE AT THE DESK/a|Not loud,]]” he said.

So he played, [[sound cello|not loud]]. I don’t know what it was. I’m the one in my family with no ear. [[sound cello|It went down a long flight of stairs and it stood at the bottom for a while, and then it came up again with something in its arms.]] The groom had lifted his head. When it was at its lowest you felt it in the seat of the chair, and you felt it, I suppose, in glass, because it was just then that [[sound crack|the jar went off in the kid’s lap like a starter pistol]], and there he sat, with a ring of green glass around his wrist and his fist out in the open air, shut tight.

“[[THE BOY WITH THE JAR/a|I didn’t let go,]]” he said. “[[THE BOY WITH THE JAR/a|Grandma, I didn’t let go!]]”

“[[THE BOY'S GRANDMOTHER/i|No, you did not.]]”

“[[THE WOMAN IN THE YELLOW RAINCOAT/a|Is he cut?]]” cried the woman in the raincoat. “[[THE WOMAN IN THE YELLOW RAINCOAT/a|Somebody look at him, is he cut?]]”

“[[THE BOY WITH THE JAR/i|I’m not cut.]]”

“[[THE MAN IN THE TUXEDO/a|He’s not cut,]]” said the groom in wonder. “[[THE MAN IN THE TUXEDO/a|I’m cut, and he’s not cut.]]”

[[sound doors|The gray doors banged.]] All seven of us turned. It was the tall doctor, and she’d taken off the glove, and I could see her looking for someone along the row where the chairs had been.

I couldn’t get up. You’d think you’d jump up. My legs had been told something that I hadn’t.

She found me. She came across the ring to me, [[sound steps|her good shoes squeaking,]] and she bent down, so that her face was on a level with mine.

“[[THE TALL DOCTOR/a|He’d like his glasses,]]” the doctor said. “[[THE TALL DOCTOR/a|He says they’re in your bag. He says he isn’t going to sign a thing for people who park like that unless he’s read it.]]”

I had his glasses. I’d had them in my hand, it turned out, since twenty to nine; there were two red dents in my palm.

“[[I/a|He’s all right?]]” I said.

“[[THE TALL DOCTOR/a|He’s going to be rude for years.]]” She straightened up, and turned to the boy, and her whole long face changed. “[[THE TALL DOCTOR/a|And you. Are you the young man with the jar? There’s a lady upstairs with a daughter an hour old, who tells me you’ve got her lucky button.]]”

He opened his hand. It took him a while, finger by finger. We all leaned in to look, even the nurse.

It was just a button, a brown one. There was still a bit of thread on it.

“[[THE MAN WITH THE CELLO/a|Well, look at that,]]” said the man with the cello.

The street doors parted then, and [[sound thunder|the tail of the thunder rolled in]], and after it a small, wet, cheerful man in waders. He had on a hat, and the hat was fastened, as far as I could tell, to his nose.

“[[THE WOMAN IN THE YELLOW RAINCOAT/a|Vandermolen!]]” shouted the woman in yellow, and if you’d heard [[sound cheer|the cheer that went up,]] you’d have thought we had known him all our lives.
