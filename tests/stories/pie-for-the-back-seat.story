set: train
MARISELA QUADE (f): Quade, Marisela, Detective Quade, Mari
BOHDAN WICKS (m): Wicks, Bohdan, Detective Wicks, Bo
HOPE TANNAHILL (f): Hope, Tannahill, Officer Tannahill, the rookie
DELPHINE (f): Delphine, the waitress
THE MAN IN THE FEED CAP (m): the man in the feed cap, Lyle
SERGEANT LAMPREY (m): Lamprey, Sergeant Lamprey, the sergeant
GERRIT ASKEW (m): Askew, Gerrit Askew, Gerrit
---
By the fourth hour the car smelled like onions, and nobody would own up to them.

"[[BOHDAN WICKS/e|It's the upholstery,]]" said Wicks.

"[[MARISELA QUADE/i|Upholstery doesn't smell like onions, Bo.]]"

"[[BOHDAN WICKS/i|This upholstery does. This upholstery has seen things.]]"

Quade kept her eyes on the window over the laundromat. It was the third one from the left, and it had been lit and empty since nine. [[sound rain|A thin rain had started up again, ticking on the roof of the Buick,]] and every few minutes she had to [[sound? wipers|run the wipers once across the glass]], which was exactly the kind of thing a parked car with nobody in it did not do.

"[[HOPE TANNAHILL/e|Can I say something?]]" Hope Tannahill asked from the back seat.

"[[MARISELA QUADE/i|No.]]"

"[[BOHDAN WICKS/e|Go ahead, kid.]]" Wicks turned the mirror so that he had her in it. She was the youngest thing that had ever sat in that seat without handcuffs on.

"[[HOPE TANNAHILL/i|I think it might be me. The onions.]]" [[sound? rustle|There was a rustle of wax paper.]] "[[HOPE TANNAHILL/i|My roommate made me a sandwich. I didn't want to eat it in front of you. There's only the one.]]"

[[sound? laugh|Wicks laughed]] so hard he had to put his forehead on the dash. "[[BOHDAN WICKS/e|Four hours,]]" he said. "[[BOHDAN WICKS/e|Four hours she's been back there with a secret sandwich.]]"

Quade had ridden with him for nine years, and she knew what came next. He would want half.

"[[BOHDAN WICKS/e|Is there mustard?]]" Wicks wiped his eyes.

"[[HOPE TANNAHILL/i|There's a kind of relish.]]"

"[[BOHDAN WICKS/i|I'm listening.]]"

"[[MARISELA QUADE/e|Eyes front,]]" said Quade. "[[MARISELA QUADE/e|Both of you. If Gerrit Askew walks out that door while you're discussing relish, I will write it up exactly that way.]]"

On the sign over the street the word "LAUNDROMAT" had lost its first two letters and its last one. Next to it, the diner glowed like a fish tank. There were three people in it: a waitress, a man in a feed cap at the counter, and a kid asleep in a booth with his cheek on a math book. Askew ate there. He ate there every night, eggs and rye, at a quarter past one, and it was now ten to two.

"[[HOPE TANNAHILL/e|What if he's not hungry?]]" Hope asked.

"[[BOHDAN WICKS/i|Everybody's hungry.]]"

"[[HOPE TANNAHILL/i|What if he made us?]]"

"[[BOHDAN WICKS/i|In this? This car is invisible. My ex-wife rode in this car for six years and couldn't tell you the color.]]"

"[[MARISELA QUADE/i|It's brown.]]"

"[[BOHDAN WICKS/i|See, now you've spoiled it.]]"

[[sound radio|The radio spat.]] "[[SERGEANT LAMPREY/a|Unit nine, this is Lamprey,]]" it said. "[[SERGEANT LAMPREY/a|Tell me something good.]]"

Quade picked up the handset. "[[MARISELA QUADE/e|Light's on, nobody home. He hasn't come down to eat.]]"

"[[SERGEANT LAMPREY/i|And the back?]]"

"[[MARISELA QUADE/i|Back's a fire stair onto an alley with a locked gate. We can see the gate.]]"

"[[SERGEANT LAMPREY/i|Can you see the stair?]]"

She glanced over at Wicks, who found something to study in the street. "[[MARISELA QUADE/a|We can see the gate, Sergeant,]]" she said.

"[[SERGEANT LAMPREY/i|Wonderful. I've got a judge who goes to bed at three, Quade. After that I've got no paper and you've got a nice evening out with friends.]]" [[sound click|The handset clicked]] and went dead.

"[[HOPE TANNAHILL/e|He sounds nice,]]" said Hope.

"[[BOHDAN WICKS/i|He likes you. He didn't yell.]]"

"[[HOPE TANNAHILL/i|Does he yell a lot?]]"

"[[BOHDAN WICKS/e|He yelled at a funeral.]]" Wicks considered. "[[BOHDAN WICKS/e|In fairness, it was the wrong funeral.]]"

"[[MARISELA QUADE/i|It was not the wrong funeral. You were at the wrong funeral. He came to get you.]]"

"[[BOHDAN WICKS/e|They had very good ham,]]" said Wicks to the window.

Quade [[sound? handset|hung the handset back on its hook]]. In her first year she'd sat in a car like this one with a man who hummed, hour on hour, the same eight bars, and sometimes she still woke up hearing them. It could be worse. It could always be worse.

"[[MARISELA QUADE/i|Somebody has to go in there and ask.]]"

"[[BOHDAN WICKS/e|Not me,]]" Wicks said at once. "[[BOHDAN WICKS/e|I've been in twice this week. She thinks I'm lonely.]]"

"[[MARISELA QUADE/i|You are lonely.]]"

"[[BOHDAN WICKS/i|That's between me and the pie.]]"

Nobody said anything for a while after that. [[sound? cab|A cab went by with its roof light off.]] The wet street took the red from the diner's sign and broke it up and handed it back in pieces, and Quade counted the faces she and Wicks had between them that Gerrit Askew had not seen in a courtroom hallway. It didn't take long. There weren't any.

They both turned around.

"[[HOPE TANNAHILL/e|What?]]" said Hope. Then she said, "[[HOPE TANNAHILL/e|Oh.]]"

* * *

[[sound bell|The bell on the diner door jangled]] and the man in the feed cap looked up, then down. Hope had left her jacket in the car. She had on a college sweatshirt of Wicks's that came to her knees, and she [[sound? sneakers|squeaked across the linoleum in wet sneakers]] and took the stool by the register.

"[[DELPHINE/a|Sit anywhere, honey,]]" the waitress said, a little late. Her name tag read "Delphine" and, below it, "Ask Me About Cobbler."

"[[HOPE TANNAHILL/i|What about the cobbler?]]"

"[[DELPHINE/i|We're out of cobbler.]]"

"[[HOPE TANNAHILL/i|Oh.]]"

"[[DELPHINE/i|Nobody ever asks. You're the first since Easter. What can I get you?]]"

Hope thought it over. In training they had told her to keep it simple, and never to order soup. "[[HOPE TANNAHILL/e|Coffee, please. And is there pie?]]"

"[[DELPHINE/i|There's pie. There's peach and there's the other one.]]"

"[[THE MAN IN THE FEED CAP/a|Don't have the other one,]]" said the man in the feed cap.

Delphine swung around on him. "[[DELPHINE/e|Who asked you?]]"

"[[THE MAN IN THE FEED CAP/i|I'm just telling the girl.]]"

"[[DELPHINE/i|Eleven years you've been eating the other one.]]"

"[[THE MAN IN THE FEED CAP/i|That's how I know.]]"

[[sound coffee|The coffee splashed into a thick white mug.]] Somewhere in the back [[sound? dishwasher|a dishwasher churned]], and [[sound? radio|a small radio was playing something with a lot of steel guitar]]. The kid in the booth slept on. Hope wrapped both hands around the mug and tried to look like somebody who'd had a fight with a boyfriend.

"[[HOPE TANNAHILL/a|Quiet tonight,]]" she tried.

"[[DELPHINE/e|It's two in the morning,]]" Delphine said.

"[[HOPE TANNAHILL/i|I was supposed to meet a friend. Maybe you've seen him? He comes in around one. Eggs and rye. Kind of tall, bad skin, nice hands?]]"

The waitress wiped a part of the counter that was already clean. The man in the feed cap turned his head very slowly, the way a cow does.

"[[THE MAN IN THE FEED CAP/a|Nice hands,]]" he repeated.

"[[DELPHINE/e|Hush, Lyle.]]" Delphine leaned in. "[[DELPHINE/e|Sweetie, how long have you known this friend?]]"

"[[HOPE TANNAHILL/e|Not long.]]" Hope let her lip shake. She had been in a play once, in ninth grade, as the second of three trees, and the trick then had been to think about a dog. She thought about a dog. [[sound sniff|She sniffed,]] and was surprised at how real it sounded.

"[[DELPHINE/i|Then I'm going to tell you something, and you're going to finish that coffee and go home to your mother. He was here. He ate early. He paid with a hundred, and he told me to keep it, and in four years that man never left me so much as a dime.]]"

"[[HOPE TANNAHILL/i|When was this?]]"

"[[DELPHINE/i|Eleven. A little after.]]"

"[[HOPE TANNAHILL/i|Did he say where he was—]]"

"[[THE MAN IN THE FEED CAP/a|Asked me about the bus,]]" said the man in the feed cap. "[[THE MAN IN THE FEED CAP/a|Asked me did the Tulsa bus still stop by the grain elevator. I said it did if you stood in the road.]]"

"[[HOPE TANNAHILL/i|What time's the bus?]]"

"[[THE MAN IN THE FEED CAP/i|Two-twenty.]]"

Nobody in the place said a word about why she would want to know. The kid in the booth turned his face over and gave the math book his other cheek. Hope turned to the clock over the pie case. It hadn't rung or chimed in years by the look of it, but its hands were moving, and they made it four minutes past. She put a five on the counter and [[sound? stool|slid off the stool]].

"[[DELPHINE/e|You didn't touch your pie,]]" Delphine called after her.

"[[HOPE TANNAHILL/i|Which one was it?]]"

"[[DELPHINE/i|The other one.]]"

"[[THE MAN IN THE FEED CAP/e|Good choice,]]" said Lyle, into his cup. "[[THE MAN IN THE FEED CAP/e|Leaving it, I mean.]]"

* * *

[[sound door|The car door slammed.]] "[[HOPE TANNAHILL/e|He's gone,]]" said Hope, out of breath. "[[HOPE TANNAHILL/e|He ate at eleven. He's taking the Tulsa bus, two-twenty, at the grain elevator. He left a hundred.]]"

"[[BOHDAN WICKS/e|A hundred?]]" said Wicks. "[[BOHDAN WICKS/e|Askew?]]"

"[[MARISELA QUADE/i|Bo. Drive.]]"

"[[BOHDAN WICKS/i|He once walked back half a mile to get a nickel from—]]"

"[[MARISELA QUADE/i|Drive the car, Bo!]]"

[[sound engine|The engine coughed twice and caught.]] They came away from the curb with [[sound tires|a long wet shriek of tires]], and something that had been on the dash was now in Quade's lap. It was half a sandwich. She said a word she had promised her daughter not to say.

"[[HOPE TANNAHILL/i|You started on it without me?]]"

"[[BOHDAN WICKS/i|You were gone a long time.]]"

"[[HOPE TANNAHILL/i|I was gone ten minutes!]]"

"[[BOHDAN WICKS/i|It's good relish.]]"

"[[MARISELA QUADE/e|Left on Garnet,]]" said Quade. "[[MARISELA QUADE/e|Left. Left! That was Garnet.]]"

"[[BOHDAN WICKS/e|I know a way.]]" Wicks bent over the wheel, his tie over his shoulder, like a man riding in a race that everyone else had gone home from.

"[[MARISELA QUADE/i|Every time you know a way, we see the river.]]"

They saw the river. [[sound thunder|Thunder rolled around on the far side of it.]] Quade got Lamprey on the radio and gave it to him in three sentences, and for a moment she heard only [[sound static|the hiss of the open channel]].

"[[SERGEANT LAMPREY/e|So the light in the window,]]" said Lamprey finally.

"[[MARISELA QUADE/i|He left it on for us.]]"

"[[SERGEANT LAMPREY/i|And the four of you watched it.]]"

"[[MARISELA QUADE/i|Three, sir.]]"

"[[SERGEANT LAMPREY/i|Was I not watching? I feel like I was watching. Get me a man on that bus who isn't on that bus, Detective.]]"

"[[BOHDAN WICKS/e|What does that mean?]]" Wicks asked when he was gone.

"[[MARISELA QUADE/i|It means don't miss.]]"

Hope had her face between the seats. She was going over it in her head, how it would be: the shout, the hands going up, the cuffs ratcheting shut. Her heart was going like a drum at a parade. "[[HOPE TANNAHILL/e|Has he got a gun?]]"

"[[BOHDAN WICKS/e|He's a bookkeeper,]]" said Wicks.

"[[HOPE TANNAHILL/i|Bookkeepers have guns.]]"

"[[BOHDAN WICKS/i|He's never fired one. In the file it says he's allergic to—what was it, Mari?]]"

"[[MARISELA QUADE/i|Cordite. And shellfish.]]"

"[[BOHDAN WICKS/i|So if he pulls a shrimp, duck.]]"

Nobody laughed, Hope least of all.

The grain elevator stood up out of the rain like the last building on earth. There was no bus and no sign for one, only a streetlight, and in the middle of the road under the streetlight a tall man in a good coat with a suitcase in either hand. Wicks stood on the brake. [[sound brakes|The Buick howled, slewed,]] and came to rest with its bumper about a yard from the man's knees.

It was then so still that they could [[sound engine|hear the motor tick]].

"[[GERRIT ASKEW/a|You're not the bus,]]" said the man.

"[[MARISELA QUADE/e|Gerrit Askew?]]" Quade was already out, badge up, the rain running down her sleeve. "[[MARISELA QUADE/e|Put the cases down, please.]]"

"[[GERRIT ASKEW/i|They're wet. I mean the road is. They're calfskin.]]"

"[[MARISELA QUADE/i|Put them down, Gerrit.]]"

[[sound thump|The suitcases went down, one thump and then another.]] He looked from her to Wicks, and from Wicks to the sweatshirt.

"[[GERRIT ASKEW/i|Is that one a policeman?]]"

"[[HOPE TANNAHILL/e|Yes,]]" said Hope.

"[[GERRIT ASKEW/i|You look cold.]]"

"[[HOPE TANNAHILL/i|I'm fine. Could you turn around, sir?]]"

"[[GERRIT ASKEW/a|It was the tip, wasn't it?]]" He turned around. [[sound handcuffs|The cuffs clicked, left and right.]] "[[GERRIT ASKEW/a|I knew it when I did it. I said to myself, Gerrit, that's a mistake, and then I thought, well, she's been so nice about the eggs.]]"

"[[BOHDAN WICKS/e|It was a lot of money,]]" Wicks said kindly.

"[[GERRIT ASKEW/i|Was she pleased?]]"

The three of them looked at one another.

"[[HOPE TANNAHILL/e|She was worried about you,]]" Hope said. "[[HOPE TANNAHILL/e|I think that's the same.]]"

Far down the road [[sound bus|an air horn sounded]], and two yellow lights came up out of the dark. Askew watched them with what looked like real regret. The bus slowed, thought better of it, and [[sound bus|went roaring by]], and [[sound spray|the spray broke over all four of them like a bucket thrown from a porch]].

"[[BOHDAN WICKS/e|Well,]]" said Wicks after a while, "[[BOHDAN WICKS/e|there goes the upholstery.]]"

"[[MARISELA QUADE/i|Put him in the back.]]"

"[[GERRIT ASKEW/i|Is there something to eat? I had supper early.]]"

[[sound door|Hope pulled the rear door open]] for him and put her hand on the top of his head, as she had been taught. "[[HOPE TANNAHILL/e|There's half of half a sandwich,]]" she said. "[[HOPE TANNAHILL/e|It's got a kind of relish.]]"

"[[GERRIT ASKEW/e|Are there onions in it?]]" asked Askew.

"[[MARISELA QUADE/e|Get in the car,]]" said Quade. She took the wheel herself this time, and she went home by Garnet, and all the way there the two in the back talked quietly about relish.
