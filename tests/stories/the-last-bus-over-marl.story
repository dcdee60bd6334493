set: test
THE DRIVER (f): the driver, driver
THE WOMAN IN THE RED COAT (f): the woman in the red coat, the red coat, the woman
THE BOY (m): the boy
THE OLD MAN (m): the old man
THE FARMER (m): the farmer, the man on the tractor
---
There were three passengers on the last bus over Marl, and they sat as far apart as three people can. [[sound rain|Rain drummed on the roof.]] [[sound wipers|The wipers thumped to and fro.]] At the front, under a sign that said ‘Please do not speak to the driver’, the driver was speaking to the bus.

‘[[THE DRIVER/a|Come on, my lovely,]]’ she said. ‘[[THE DRIVER/a|Come on, you old tin bath. Two more hills.]]’

Half-way back a boy of about ten sat very upright with a cardboard box on his knees. It had holes punched in the lid. From time to time [[sound? scratching|something inside it shifted and scratched]], and he bent down and whispered to the holes.

‘[[THE WOMAN IN THE RED COAT/i|What have you got in there?]]’

He looked round. It was the woman in the red coat, across the aisle, who had not taken her eyes off the window since the market square. It was a good coat, and it was buttoned up wrong.

‘[[THE BOY/i|Nothing.]]’

‘[[THE WOMAN IN THE RED COAT/i|It’s a noisy sort of nothing.]]’

‘[[THE BOY/a|It’s a goose,]]’ said the boy. ‘[[THE BOY/a|You’re not allowed geese. Please don’t tell.]]’

‘[[THE WOMAN IN THE RED COAT/i|I shouldn’t dream of it. Whose is it?]]’

‘[[THE BOY/i|My dad’s. Well, it’s mine, but it’s for him. He’s got a farm now and he’s only got hens.]]’

‘[[THE OLD MAN/a|Hens,]]’ remarked an old man on the back seat, in a tone of deep disgust. They had both supposed that he was asleep. ‘[[THE OLD MAN/a|A hen’s no company.]]’

[[sound brakes|The brakes squealed.]] The bus nosed down into the dip at Marl Bottom, where there had always been a trickle of water across the road, and [[sound splash|ran with a long tearing splash into something that was not a trickle]]. [[sound engine|The engine coughed, coughed again, and died.]]

For a moment there was only [[sound river|the noise of the river]], which ought to have been a quarter of a mile away.

‘[[THE DRIVER/a|Ah,]]’ said the driver.

* * *

She tried it four times. [[sound starter|The starter whined and whined]], each time a little more tired, and after the fourth she took her hand away and patted the dashboard as one might pat a horse that has done its best.

‘[[THE WOMAN IN THE RED COAT/i|What’s happened?]]’

‘[[THE DRIVER/i|We’ve gone for a swim. Everybody all right? Anybody bang anything?]]’

‘[[THE WOMAN IN THE RED COAT/i|No, but I have to be at the station. I have to be on the ten-fifteen.]]’

‘[[THE DRIVER/a|So does the ten-fifteen, love, and I doubt that’s running either.]]’ The driver unhooked a microphone on a curly wire. ‘[[THE DRIVER/a|Depot, this is the last Marl. I’m stuck at the Bottom with three up. Depot?]]’ She waited. ‘[[THE DRIVER/a|Depot?]]’

[[sound static|The loudspeaker gave out a steady rushing hiss.]] There was no voice in it.

‘[[THE OLD MAN/a|You’ll get nothing down here,]]’ said the old man. [[sound? stick|He came up the aisle, knocking his stick against the seats as he passed them]], and peered over her shoulder at the yellow water sliding through the headlamps. ‘[[THE OLD MAN/a|It’s the hill. My brother-in-law had a wireless set the size of a pig, and he couldn’t get so much as a time signal.]]’

‘[[THE DRIVER/i|Is it rising?]]’

‘[[THE OLD MAN/i|’Course it’s rising.]]’

‘[[THE DRIVER/i|How fast?]]’

‘[[THE OLD MAN/i|See that milestone? There, by the hawthorn.]]’

‘[[THE DRIVER/i|No.]]’

‘[[THE OLD MAN/a|No,]]’ he agreed. ‘[[THE OLD MAN/a|You could when we came in.]]’

The woman had got up as well. There was no luggage with her, the boy noticed, not so much as a handbag; only a pair of white shoes that she was carrying by their straps, although she already had shoes on.

‘[[THE WOMAN IN THE RED COAT/i|Can’t we walk?]]’

‘[[THE DRIVER/i|Which way?]]’

‘[[THE WOMAN IN THE RED COAT/i|Forwards. Back. I don’t mind. Any way at all.]]’

‘[[THE DRIVER/i|It’s black as your hat and I can’t see the verge. There’s a ditch on the one side that had a milk lorry in it last winter, and on the other side there’s the Marl.]]’

‘[[THE BOY/a|I can swim,]]’ offered the boy.

‘[[THE DRIVER/i|Good for you. Can you swim in a duffel coat with a goose under your arm?]]’

He went scarlet. ‘[[THE BOY/a|How did you know it was a goose?]]’

‘[[THE DRIVER/i|I’ve got a mirror. I’ve had a goose on every Friday since August, going the other way, in the same box. I thought, well, it never rings the bell and it never puts its feet on the seats.]]’

In spite of everything [[sound laugh|the woman in the red coat laughed]], and then put the back of her hand against her mouth as though the laugh had got out of a cage.

* * *

By half past nine it was over the step. [[sound door|The folding door had begun to knock in its frame]], and [[sound water|the water slapped about in the stairwell]] like something trying to get its breath. The driver had turned off everything but one lamp to spare the battery. They sat together now, all four, on the two front seats, with their feet up.

‘[[THE BOY/i|Somebody will come, won’t they?]]’

‘[[THE DRIVER/a|They’ll miss us at Cold Ash,]]’ said the driver. ‘[[THE DRIVER/a|They’ll ring the depot and the depot’ll ring round.]]’

‘[[THE OLD MAN/i|Unless the lines are down.]]’

‘[[THE DRIVER/i|Thank you, Grandad.]]’

‘[[THE OLD MAN/i|I’m nobody’s grandad. I’m only saying.]]’

‘[[THE WOMAN IN THE RED COAT/i|Well, don’t.]]’

‘[[THE OLD MAN/i|It was worse than this in ’fifty-two.]]’

Nobody encouraged him, but he had both hands on top of his stick, and he was looking at the lamp, and it was plain that he was going to tell them.

‘[[THE OLD MAN/i|There was a chapel here, where the pumping-house is. My mother played the harmonium. When it flooded in ’fifty-two, the water came down off the top in the night, all in one go, and there was no telephone then, not in the Bottom. Eleven houses. So the sexton went up into the roof, with the water after him, and he rang.]]

‘[[THE OLD MAN/i|He’d only the one bell, and it was cracked. You never heard such an ugly bell. He rang it for seven hours. They came down from the farms, towards the ringing, see, with ropes, because you couldn’t see your hand, and they got every soul out but him. I was four. I went up the hill on my uncle’s back, and I remember it going on and on behind us, clank, clank, and I remember when it stopped.]]’

[[sound rain|The rain came over the roof in a fresh burst]], like a handful of gravel. The boy moved a little closer to the red coat, and the red coat put an arm round him.

‘[[THE BOY/i|Was that the sexton’s ghost, then? People say you can hear it.]]’

‘[[THE OLD MAN/i|People say all sorts. I’ve come down here on the last bus every year on the night of it, to listen. Forty-odd years. I never heard so much as a tinkle.]]’

‘[[THE DRIVER/a|Hold on,]]’ said the driver.

‘[[THE OLD MAN/i|It’s only a way of paying my—]]’

‘[[THE DRIVER/a|No. Be quiet. Towards the ringing, you said.]]’ She turned in her seat and looked for a while at the wheel, as though it had been put there in the night by somebody else. ‘[[THE DRIVER/a|I haven’t got a bell. But by God I’ve got a horn.]]’

[[sound horn|The horn of the last bus over Marl was an enormous flat bray]], and it made all of them jump, even the one whose hand was on it. [[sound goose|In the box the goose screamed back.]]

‘[[THE WOMAN IN THE RED COAT/i|Won’t it flatten the battery?]]’

‘[[THE DRIVER/i|Yes.]]’

‘[[THE WOMAN IN THE RED COAT/i|How long will it last?]]’

‘[[THE DRIVER/i|I don’t know. I’ve never been daft enough to find out. Three long ones and a rest, shall we say? You do the counting, young man.]]’

‘[[THE BOY/a|One,]]’ the boy began, ‘[[THE BOY/a|two—]]’

* * *

They had been at it for twenty minutes, and [[sound? horn|the bray was going hoarse]], when the woman said, apropos of nothing, ‘[[THE WOMAN IN THE RED COAT/a|I was getting married tomorrow.]]’

‘[[THE DRIVER/i|I thought it might be that.]]’

‘[[THE WOMAN IN THE RED COAT/i|Did you? Why?]]’

‘[[THE DRIVER/i|The shoes.]]’

She looked at them as if she had never seen them before. [[sound? shoe|One of them slipped off her lap and plopped into the water]], and she let it go. ‘[[THE WOMAN IN THE RED COAT/a|There isn’t anything wrong with him. That’s what I couldn’t explain to anybody. He’s kind. He whistles. Everyone kept on saying how I’d hear wedding bells, and I kept listening for them, and it was like your chapel. Not a tinkle.]]’

‘[[THE OLD MAN/i|So you hopped it.]]’

‘[[THE WOMAN IN THE RED COAT/i|I said I was going out for stamps.]]’

‘[[THE OLD MAN/a|Stamps,]]’ he repeated with relish. ‘[[THE OLD MAN/a|I told a girl I was going out for paraffin, once.]]’

‘[[THE BOY/i|Did you go back?]]’

‘[[THE OLD MAN/i|I did not.]]’

‘[[THE BOY/i|Were you sorry?]]’

The old man considered it [[sound? horn|for the length of three blasts]]. ‘[[THE OLD MAN/a|About the paraffin,]]’ he said.

[[sound horn|The last of the three went down and down, like a cow lying on a set of bagpipes, and faded out.]] The driver pressed again. Not a sound came. [[sound click|She pressed again, and there was a dry little click somewhere under the floor.]] Then the lamp went brown, and then it went out.

It was extraordinarily dark. If anybody had screamed, it would have been a relief.

‘[[THE BOY/i|My feet are wet.]]’

‘[[THE WOMAN IN THE RED COAT/i|Come up here. Stand on the seat. Give me the box.]]’

‘[[THE BOY/i|She’s frightened.]]’

‘[[THE WOMAN IN THE RED COAT/i|So am I. We’ll be frightened together. What’s she called?]]’

‘[[THE BOY/i|I was going to let my dad do it. I only see him Fridays. I wanted him to have something that was— that we’d both—]]’

‘[[THE DRIVER/i|Ssh!]]’

‘[[THE WOMAN IN THE RED COAT/i|Don’t shush him, he’s upset.]]’

‘[[THE DRIVER/i|Ssh, I said! What’s that?]]’

They held their breath. [[sound bell|A long way off, up the hill, cracked and tuneless, something was ringing.]] Clank. Clank. Clank.

Nobody said a word. In the dark [[sound stick|the old man’s stick clattered to the floor]], and he didn’t feel about for it.

‘[[THE OLD MAN/a|It’s him,]]’ he whispered. ‘[[THE OLD MAN/a|It’s him, it’s him. I’d know it anywhere.]]’

‘[[THE DRIVER/i|Where’s it coming from?]]’

‘[[THE OLD MAN/i|The top. Where he’d want us to go. Oh, the good old man. He’s telling us which way.]]’

‘[[THE BOY/i|It’s getting nearer.]]’

It was. And under the ringing there was something else, a deep slow chugging that they felt in the metal of the seats before they heard it, and [[sound tractor|then they heard it, too: a big diesel, coming down in low gear]]. A light swung across the ceiling. It showed the four of them to one another, standing on the seats like people who have seen a mouse.

[[sound knock|A fist thumped on the emergency window.]]

‘[[THE FARMER/i|How many are you?]]’

‘[[THE DRIVER/i|Four!]]’

‘[[THE BOY/a|Five,]]’ cried the boy, ‘[[THE BOY/a|and a goose! No. Four and a goose! Dad?]]’

‘[[THE FARMER/i|Stand back from the glass.]]’

[[sound glass|The window came in with a crash]], and after it came a great deal of rain, and a yellow oilskin sleeve, and a face. The man on the tractor had ridden right up against the side of the bus, with the water boiling round his wheels. On the roof of the cab behind him, lashed to the lamp bracket with baler twine, hung a rusty old school handbell without a handle.

‘[[THE FARMER/a|I heard you from the yard,]]’ said the farmer. He had hold of the boy by the collar, and then by the whole of the rest of him, and for some time it was hard to make out what he was saying. ‘[[THE FARMER/a|I heard you, and then you stopped. I thought, if they’ve stopped, they want to know that somebody’s coming. It was all I could lay my hands on.]]’

‘[[THE OLD MAN/a|That’s never a handbell,]]’ protested the old man.

‘[[THE FARMER/i|It’s what I call the hens with.]]’

There was a pause.

‘[[THE OLD MAN/a|Hens,]]’ said the old man; but he said it very differently.

* * *

They went up the hill in the trailer, on straw, under a tarpaulin. [[sound tractor|The tractor roared]] and slithered and took hold again. Nobody could talk above it, so the driver held the goose, who had a right to see where she was going, and the boy rode in front.

At the top, where the road forks for Cold Ash, [[sound? engine|the engine dropped to a mutter]]. They could see the lights of the railway, very small, and one longer string of lights that did not move.

‘[[THE DRIVER/a|There you are,]]’ said the driver. ‘[[THE DRIVER/a|That’s your ten-fifteen. They’ve held it. He can run you down there, I should think, if you still want it.]]’

‘[[THE WOMAN IN THE RED COAT/i|Do I look as if I want it?]]’

‘[[THE DRIVER/i|You look like a drowned rat, love, in half a pair of wedding shoes.]]’

The woman in the red coat sat and listened to [[sound? rain|the rain on the canvas]]. She seemed to be waiting for something to tell her. But no whistle blew, and nothing rang, and after a while she began to do up her buttons again, from the bottom, in the right order.

‘[[THE WOMAN IN THE RED COAT/a|Yes,]]’ she said. ‘[[THE WOMAN IN THE RED COAT/a|I believe I do.]]’
