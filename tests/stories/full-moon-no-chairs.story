set: test
THE CHARGE NURSE (f): the charge nurse, the nurse
THE RESIDENT (m): the resident, the young doctor, Doctor
THE STUDENT (f): the student, the med student
THE CLERK (m): the clerk, the desk clerk
THE MAN WITH THE FISHHOOK (m): the man with the fishhook, the fisherman
THE WIFE (f): the wife, his wife, the fisherman's wife
THE GIRL (f): the girl, the girl in the cleats
THE FATHER (m): the father, her father, the girl's father
THE OLD WOMAN (f): the old woman, the woman in nine, bed nine
THE PARAMEDIC (f): the paramedic, the taller paramedic
THE DRUNK (m): the drunk, the man in the tuxedo
---
At ten minutes to one there are nineteen people in the waiting room and sixteen chairs. The charge nurse knows this because the clerk has written it on a sticky note and put the sticky note on her forehead.

"[[THE CHARGE NURSE/a|What is this?]]" she says, and peels it off.

"[[THE CLERK/a|A cry for help.]]" The clerk doesn't look up from his screen. "[[THE CLERK/a|Also, the moon's full.]]"

"[[THE CHARGE NURSE/i|That's a myth.]]"

"[[THE CLERK/i|Tell the guy in the tuxedo.]]"

The guy in the tuxedo is lying across chairs four, five and six. He has lost a shoe, and there is a traffic cone beside him which he seems to regard as his date. [[sound snore|He is snoring with real commitment.]]

[[sound doors|The ambulance doors bang open]] at the far end of the hall, and [[sound wheels|a gurney comes through them with one bad wheel chattering]]. There are two paramedics on it, one tall, one short. The short one never speaks; in three years the charge nurse has not heard so much as a cough out of him.

"[[THE PARAMEDIC/a|Female, eighty-one, fell in her kitchen,]]" the taller paramedic calls out, walking. "[[THE PARAMEDIC/a|Hip, probably. Vitals fine. She bit him.]]"

"[[THE CHARGE NURSE/i|Bit who?]]"

The short one holds up a thumb.

"[[THE OLD WOMAN/a|He was going through my cupboards,]]" says the old woman on the gurney.

"[[THE PARAMEDIC/a|He was looking for your pills, ma'am.]]" The paramedic says it as though for the ninth time.

"[[THE OLD WOMAN/i|That's what a burglar would say.]]"

"[[THE CHARGE NURSE/a|Put her in nine,]]" says the charge nurse. "[[THE CHARGE NURSE/a|And put something on that thumb.]]"

* * *

Bed four is a man with a fishhook through his ear. It has a feather on it, orange and green, and it suits him. His wife has dragged the only stool up to the head of the bed and is sitting on it with her purse on her knees.

"[[THE RESIDENT/a|So how did this happen?]]" asks the resident. He is in his second year, and he has been awake since a time he no longer thinks of as yesterday.

"[[THE MAN WITH THE FISHHOOK/a|Fishing,]]" says the man with the fishhook.

"[[THE WIFE/a|In the garage,]]" says his wife.

"[[THE MAN WITH THE FISHHOOK/i|Practicing.]]"

"[[THE WIFE/i|At midnight.]]"

"[[THE MAN WITH THE FISHHOOK/i|Derby's on Saturday. You want to tell it?]]"

"[[THE WIFE/i|I was asleep. I heard a scream. I thought, that's the raccoon again.]]"

[[sound? snort|Behind the resident, somebody makes a small noise.]] It is the student. She's in her third week and her white coat still has the crease from the package down each sleeve. [[sound? cough|She turns the noise into a cough.]] He doesn't blame her. He was a student himself once, and he laughed out loud at a man with a jar; he can hear it yet.

"[[THE RESIDENT/i|You ever take one of these out?]]"

"[[THE STUDENT/a|On a pig's foot,]]" she says.

The man on the bed sits up an inch. "[[THE MAN WITH THE FISHHOOK/a|On a what?]]"

"[[THE RESIDENT/a|She's very good,]]" the resident tells him. "[[THE RESIDENT/a|You push it through, you cut the barb, you back it out. Lidocaine first. You want to get the tray?]]"

"[[THE WIFE/a|Can I film it?]]" says the wife.

"[[THE MAN WITH THE FISHHOOK/i|No!]]"

"[[THE RESIDENT/i|I'd rather you didn't, ma'am.]]"

"[[THE WIFE/i|For the derby people. They won't believe it otherwise.]]"

[[sound rattle|The student wheels the tray across, and everything on it rattles]], because of the wheel or because of her hands. The resident steps to one side so that the patient can't see either. He thinks of saying something like "You've got this." He has always hated it when they say that.

"[[THE RESIDENT/a|The pig complained more,]]" he murmurs.

She doesn't laugh. But the scissors, when she picks them up, have gone quiet.

* * *

[[sound phone|The desk phone rings.]] The clerk lets it ring three times, on principle.

"[[THE CLERK/a|Emergency,]]" he says into it. "[[THE CLERK/a|No. No, sir. No, we can't tell you over the phone if it's infected. Because I can't see it. No, don't send a— okay. Okay, he's sending a picture.]]"

"[[THE CHARGE NURSE/a|To whose phone?]]" says the charge nurse.

[[sound ping|Something in her pocket pings.]]

"[[THE CHARGE NURSE/a|You gave him my number?]]" She looks. She turns the screen face down on the counter very gently. "[[THE CHARGE NURSE/a|You're a dead man.]]"

"[[THE CLERK/i|It's the moon.]]"

The father has been standing at the counter for some time. He is a big man in a windbreaker with a whistle around his neck, and the girl beside him, who is eleven or so, has mud to the knees and is holding her left wrist in her right hand as if somebody had handed it to her to mind.

"[[THE FATHER/a|Excuse me,]]" he says. "[[THE FATHER/a|It's been two hours.]]"

"[[THE GIRL/a|It's been forty minutes, Dad.]]" She is still in her cleats. [[sound? cleats|They click on the tile whenever she shifts.]]

"[[THE FATHER/i|It feels like two hours.]]"

"[[THE CLERK/i|Name?]]"

"[[THE FATHER/i|We gave our name.]]"

"[[THE CHARGE NURSE/a|Let me see it, sweetheart,]]" says the charge nurse, and comes around to the front. She doesn't touch the wrist. She looks at the fingers. "[[THE CHARGE NURSE/a|Can you wiggle these for me? Good. Soccer?]]"

"[[THE GIRL/i|Yeah.]]"

"[[THE CHARGE NURSE/i|At ten o'clock at night?]]"

"[[THE FATHER/a|Under the lights,]]" says the father. "[[THE FATHER/a|It's a showcase. There are scouts.]]"

"[[THE GIRL/i|There was one scout. He left at the half.]]"

"[[THE FATHER/i|We don't know that he left. He may have gone to his car.]]"

The girl lifts her eyes to the charge nurse and lets them fall again. It takes less than a second. The charge nurse has a daughter; she could draw that look from memory.

"[[THE CHARGE NURSE/a|Tell you what,]]" she says. "[[THE CHARGE NURSE/a|X-ray's through there. Only one person goes back, and it isn't the one with the whistle.]]"

"[[THE FATHER/i|I'm her father.]]"

"[[THE CHARGE NURSE/i|And you're doing a great job. There's coffee. It's terrible.]]"

He opens his mouth. If he blows that whistle, the clerk thinks, she will have him on the floor. But he only puts it inside his jacket and [[sound? zip|zips the jacket up]].

"[[THE GIRL/a|It's fine, Dad,]]" the girl says. "[[THE GIRL/a|I'll yell if they cut it off.]]"

* * *

The doors have swung shut behind them before she says anything else.

"[[THE GIRL/i|Is it broken?]]"

"[[THE CHARGE NURSE/i|What do you think?]]"

"[[THE GIRL/i|I heard it.]]"

"[[THE CHARGE NURSE/a|Then I guess it is.]]" The charge nurse hits the plate on the wall with her elbow, and [[sound hiss|the next set of doors sighs open]]. "[[THE CHARGE NURSE/a|Does it hurt a lot?]]"

"[[THE GIRL/i|Not as much as you'd think. Can I ask you something?]]"

"[[THE CHARGE NURSE/i|Sure.]]"

"[[THE GIRL/i|How long can't I play?]]"

"[[THE CHARGE NURSE/i|Six weeks. Maybe eight.]]"

[[sound? cleats|The girl walks ten steps, click, click, click]], and thinks about it. "[[THE GIRL/a|Could you say eight?]]"

The charge nurse doesn't smile. It's one of the harder things she has done tonight. "[[THE CHARGE NURSE/a|I could say it's up to the doctor. And then I could talk to the doctor.]]"

Overhead, [[sound chime|the chime goes, two notes]], and [[sound voice|a voice asks for respiratory to come to six, respiratory to six]]. [[sound run|Somebody runs past the end of the corridor in rubber clogs.]] The girl turns her head to follow.

"[[THE GIRL/i|Is that person dying?]]"

"[[THE CHARGE NURSE/i|I hope not.]]"

"[[THE GIRL/i|Don't you have to go?]]"

"[[THE CHARGE NURSE/i|They'll call me if they need me. Right now I'm with you.]]"

* * *

They call her. By the time she gets there it's over, and a man who was blue is pink and asking for his hat. She has blood on one sleeve, and it isn't his. She's at the sink when the student comes and stands at the next one, and [[sound water|turns the faucet on full]].

"[[THE STUDENT/i|I got it out.]]"

"[[THE CHARGE NURSE/i|I heard. Both pieces?]]"

"[[THE STUDENT/i|Both pieces. He wants to keep it. His wife wants to keep it. I think they might get divorced over it.]]"

"[[THE CHARGE NURSE/i|You were shaking.]]"

[[sound? water|The student lets the water run.]] "[[THE STUDENT/a|Everybody saw that?]]"

"[[THE CHARGE NURSE/i|I saw it. I see everything, it's what they pay me for. I threw up on a man, my first month. He had a nail in his foot. He thanked me, he said it took his mind off it.]]"

"[[THE STUDENT/i|That's not true.]]"

"[[THE CHARGE NURSE/i|It's a little bit true.]]"

"[[THE OLD WOMAN/a|Hello!]]" someone cries from behind the curtain of nine. "[[THE OLD WOMAN/a|Is this a hospital or a bus station?]]"

"[[THE CHARGE NURSE/a|Go and find out what she wants,]]" the charge nurse says, drying her arms. "[[THE CHARGE NURSE/a|Keep your thumbs in.]]"

[[sound curtain|The curtain rings rattle back.]] The old woman is lying as flat and straight as a queen on a tomb. Somebody has put yellow socks on her. She regards the student from the crease in one sleeve to the crease in the other.

"[[THE OLD WOMAN/i|How old are you?]]"

"[[THE STUDENT/i|Twenty-five.]]"

"[[THE OLD WOMAN/i|I've got a ham older than that. Where's the other one? The boy.]]"

"[[THE STUDENT/i|The doctor's with another patient. Are you in pain?]]"

"[[THE OLD WOMAN/i|I'm eighty-one. Sit.]]"

There is nothing to sit on. There are no chairs tonight; the wife in four has the stool. The student lets down the rail instead, [[sound clunk|which drops with a clunk]], and perches on the edge of the mattress.

"[[THE OLD WOMAN/a|I left the stove on,]]" the old woman says, in another voice altogether. "[[THE OLD WOMAN/a|I told that boy with the thumb and he didn't say a word. He just wrote. There's a pot of beans on it. If the beans go dry, and the pot goes, there's a cat.]]"

"[[THE STUDENT/i|Did he turn it off?]]"

"[[THE OLD WOMAN/i|How should I know? He doesn't speak!]]"

The student is on her feet already. She puts her head out between the curtains. "[[THE STUDENT/a|Are the paramedics still here?]]"

"[[THE CLERK/a|In the bay,]]" the clerk shouts back. "[[THE CLERK/a|Having their dinner. Why?]]"

[[sound? steps|She runs.]] There is no rule against running, she has looked. Nobody who sees her takes any notice, except for the man in the tuxedo, who opens one eye as she goes by.

"[[THE DRUNK/a|Godspeed,]]" he says.

* * *

[[sound rain|It is raining in the bay, hard, on the tin of the awning.]] The paramedics are on the back step of the rig with a pizza between them. [[sound radio|The radio mutters behind their heads.]]

"[[THE STUDENT/i|Bed nine. The hip. Did anybody turn off her stove?]]"

"[[THE PARAMEDIC/a|Her stove?]]" The paramedic lowers her slice. "[[THE PARAMEDIC/a|I did the lift. I wasn't in the kitchen. Did you do the stove?]]"

Both of them look at the short one. He chews. He swallows. He wipes his mouth with the bandaged thumb and takes a folded glove out of his breast pocket, and on the glove, in ballpoint, in capitals, it says: "STOVE OFF. FED CAT. BACK DOOR STICKS."

"[[THE PARAMEDIC/a|He's an artist,]]" says the taller one.

"[[THE STUDENT/i|Can I have that?]]"

He gives it to her. He gives her a slice of pizza, too. [[sound thunder|Thunder rolls over, a long way out]], past the interstate, and the student stands in the noise of the rain with a glove in one hand, eating, and it comes to her that it's the first food she's had since noon.

"[[THE PARAMEDIC/i|Third week?]]"

"[[THE STUDENT/i|How do you know?]]"

"[[THE PARAMEDIC/i|You still run.]]"

* * *

At five there are eleven people in the waiting room. The moon has gone down behind the parking structure. The father is asleep, sitting up, with his chin on his zipper, and [[sound? pen|the girl is writing on her own cast with a marker]]; so far she has got as far as "Property of."

"[[THE RESIDENT/a|I hear it's eight weeks,]]" says the resident. He has squatted down to get on a level with her.

"[[THE GIRL/i|Is it?]]"

"[[THE RESIDENT/i|A colleague felt strongly. I looked again. There's a growth plate in there I don't like the look of.]]"

"[[THE GIRL/i|Is that real?]]"

"[[THE RESIDENT/i|The growth plate's real.]]"

She considers him. "[[THE GIRL/a|You should go to bed,]]" she says.

"[[THE CHARGE NURSE/a|Everybody tells him that,]]" says the charge nurse, going by with a stack of charts. "[[THE CHARGE NURSE/a|You. Four's discharged. They left you something.]]"

It's on the counter, in a specimen cup: a scrap of orange feather, a scrap of green, half a hook. A label on the lid says "Pig," in a woman's handwriting.

"[[THE RESIDENT/i|That's not for me. That's hers. Where is she?]]"

"[[THE CLERK/a|Nine,]]" says the clerk. "[[THE CLERK/a|She's been in there since the glove. The old lady's reading her palm.]]"

"[[THE RESIDENT/i|What does it say?]]"

"[[THE CLERK/i|That she'll have bad feet and three husbands.]]"

[[sound crash|There is a crash from the chairs.]] The man in the tuxedo has rolled off five and onto the floor, taking the cone with him. He lies there on his back with his one shoe pointing at the ceiling, and slowly he begins to look about him.

"[[THE DRUNK/i|Is this the wedding?]]"

"[[THE CHARGE NURSE/i|No, sir.]]"

"[[THE DRUNK/i|Am I married?]]"

The charge nurse looks at the cone. She looks at the clerk, who has found something to do under the desk, and [[sound? laugh|whose shoulders are shaking]].

"[[THE CHARGE NURSE/a|Not that we know of,]]" she says, and goes to help him up. "[[THE CHARGE NURSE/a|Watch your head. There. Now you can have a chair.]]"
