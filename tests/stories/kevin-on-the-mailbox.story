set: train
JUNIE OKAFOR (f): Junie, Juniper, Okafor
TEO MARCHETTI (m): Teo, Matteo, Marchetti
ROBIN (f): Robin, Rob, the nurse
MR. BAPTISTE (m): Mr. Baptiste, Baptiste, the landlord, Gus
THE PLUMBER (f): the plumber, the woman with the toolbox, Dolores
---
The ceiling comes down on a Tuesday, which Junie will later say is typical of Tuesdays.

It is not the whole ceiling. It is a piece about the size of a pizza box, and it lands in the bathtub with [[sound crash|a wet crash]] that brings all three of them out of their rooms at once.

"[[TEO MARCHETTI/e|Was that us?]]" Teo is holding a toothbrush like a weapon. "[[TEO MARCHETTI/e|Did we do that?]]"

"[[JUNIE OKAFOR/e|How would we do that?]]" Junie pushes past him and turns on the bathroom light, and then wishes she hadn't. "[[JUNIE OKAFOR/e|Oh. Oh, no.]]"

"[[ROBIN/e|Is it bad?]]" Robin calls from the end of the hall.

"[[JUNIE OKAFOR/e|It's a hole,]]" Junie calls back.

"[[ROBIN/i|How big a hole?]]"

"[[JUNIE OKAFOR/i|I can see a pipe. I can see, like, several pipes.]]"

"[[TEO MARCHETTI/e|I can see Mrs. Lindqvist's bath mat,]]" Teo says.

[[sound dripping|Water drips from the edge of the plaster]]. It goes [[sound drip|plink, plink, plink into the tub]], steady as a metronome. There is no scream from upstairs. There is no sound from upstairs at all.

"[[ROBIN/e|We have to tell Gus,]]" says Robin, arriving at last in a bathrobe that belongs to none of them.

"[[TEO MARCHETTI/i|We can't tell Gus.]]"

"[[ROBIN/i|Teo. There's a hole in the ceiling.]]"

"[[TEO MARCHETTI/i|And there's a cat in the kitchen. And a fourth person's name on the mailbox, and your pottery wheel, and whatever Junie did to the thermostat.]]"

"[[JUNIE OKAFOR/e|I improved it,]]" says Junie, with dignity.

"[[TEO MARCHETTI/i|You improved it. Great. He's going to walk in here and see nine lease violations before he gets to the hole.]]"

Robin counts on her fingers. "[[ROBIN/e|Seven. I took down the hammock.]]"

* * *

They hold the meeting in the kitchen, because the kitchen has the door that closes. The cat, whose legal name is Biscuit and whose legal status is "decorative object," sits on the microwave and watches them.

"[[JUNIE OKAFOR/e|Options,]]" Junie says. She has found a legal pad. She always finds a legal pad. "[[JUNIE OKAFOR/e|One, we call him and we tell the truth.]]"

"[[TEO MARCHETTI/i|No.]]"

"[[JUNIE OKAFOR/i|Two, we fix it ourselves.]]"

"[[TEO MARCHETTI/e|I know a guy,]]" says Teo.

"[[JUNIE OKAFOR/a|You know a guy who does drywall?]]" she asks.

"[[TEO MARCHETTI/i|I know a guy who has a van.]]"

"[[ROBIN/e|That's not the same thing,]]" Robin says.

"[[TEO MARCHETTI/e|It's adjacent.]]" Teo opens the refrigerator, looks at what is inside, and [[sound? fridge|closes it again]]. "[[TEO MARCHETTI/e|What's three?]]"

"[[JUNIE OKAFOR/i|Three is we move.]]"

Nobody says anything. [[sound dripping|From down the hall comes the plink, plink, plink.]] Junie remembers the last time they moved, the crash of the bookcase going down two flights, and draws a line through number three.

"[[ROBIN/e|I vote for one,]]" says Robin. "[[ROBIN/e|He likes me.]]"

"[[TEO MARCHETTI/e|He likes you because he thinks you're a nurse,]]" says Teo.

"[[ROBIN/i|I never said I was a nurse.]]"

"[[TEO MARCHETTI/i|You wear scrubs.]]"

"[[ROBIN/i|I groom dogs!]]"

"[[JUNIE OKAFOR/e|Okay,]]" Junie says, "[[JUNIE OKAFOR/e|okay. If we call him tonight, he comes tomorrow. If he comes tomorrow, we've got all morning to hide the cat and the wheel. Who's home in the morning?]]"

They look at each other.

"[[TEO MARCHETTI/e|I've got the lunch shift,]]" Teo says. "[[TEO MARCHETTI/e|I could be here until ten.]]"

"[[ROBIN/e|I'm off at noon,]]" says Robin.

"[[JUNIE OKAFOR/a|So from ten to noon we pray.]]" She clicks the pen. "[[JUNIE OKAFOR/a|Rob, you call. Use the nurse voice.]]"

"[[ROBIN/i|There isn't a nurse voice.]]"

"[[JUNIE OKAFOR/i|Use it anyway.]]"

Robin has her phone in her hand, and her thumb over his name, when [[sound knock|somebody knocks on the front door]].

It is not a neighbor's knock. It is [[sound knock|three slow blows with the flat of a fist]], and all of them know it, because they have heard it on the first of every month for two years.

"[[TEO MARCHETTI/e|No,]]" whispers Teo.

"[[MR. BAPTISTE/a|Hello?]]" says a voice in the hallway. "[[MR. BAPTISTE/a|Children? It's Baptiste. I am hearing there is water.]]"

"[[JUNIE OKAFOR/e|Mrs. Lindqvist,]]" Junie hisses. "[[JUNIE OKAFOR/e|She called him. She actually called him.]]"

"[[TEO MARCHETTI/e|Cat,]]" says Teo. "[[TEO MARCHETTI/e|Cat, cat, cat. Where do I put the cat?]]"

"[[ROBIN/e|Oven,]]" says Robin.

"[[TEO MARCHETTI/i|Robin!]]"

"[[ROBIN/i|It's off! It's a joke! Put him in my room.]]"

"[[TEO MARCHETTI/e|Your room has the wheel in it,]]" says Teo.

"[[ROBIN/i|Then put him in yours!]]"

"[[JUNIE OKAFOR/e|Just a minute, Mr. Baptiste!]]" Junie sings out, and she shoves the legal pad under the toaster. "[[JUNIE OKAFOR/e|We're not dressed!]]"

"[[MR. BAPTISTE/a|All of you?]]" says the voice.

* * *

Mr. Baptiste is a small man in a very large coat. He stands on the mat and wipes his feet for longer than anybody needs to, and [[sound? keys|the keys on his belt jingle]] each time he shifts his weight. Behind him is a woman with a toolbox who has not been introduced.

"[[MR. BAPTISTE/a|So,]]" he says. "[[MR. BAPTISTE/a|Juniper. Matteo. Robin. How is the hospital?]]"

"[[ROBIN/e|Busy,]]" says Robin faintly.

"[[MR. BAPTISTE/e|You look tired,]]" Mr. Baptiste tells her.

"[[ROBIN/i|It's the dogs.]]"

"[[MR. BAPTISTE/i|The dogs?]]"

"[[TEO MARCHETTI/e|The docs,]]" says Teo. "[[TEO MARCHETTI/e|The doctors. They work her like crazy.]]"

Mr. Baptiste considers him. "[[MR. BAPTISTE/e|Show me the water, please.]]"

They show him the water. It takes all five of them to fill the bathroom, and the woman with the toolbox has to stand in the tub. She shines a flashlight up into the hole and [[sound? whistle|whistles]] between her teeth.

"[[MR. BAPTISTE/e|Dolores?]]" says Mr. Baptiste.

"[[THE PLUMBER/i|It's your supply line. That's been going a year, easy.]]"

"[[MR. BAPTISTE/a|A year,]]" he says slowly.

"[[THE PLUMBER/i|Easy.]]"

"[[JUNIE OKAFOR/e|A year?]]" Junie says. "[[JUNIE OKAFOR/e|We told you about the stain in March.]]"

"[[MR. BAPTISTE/a|You told me there was a shape.]]" He is not looking at her; he is looking at the hole. "[[MR. BAPTISTE/a|You told me it looked like Portugal.]]"

"[[TEO MARCHETTI/e|It did look like Portugal,]]" says Teo.

"[[ROBIN/e|And then it looked like Brazil,]]" Robin says. "[[ROBIN/e|We sent a picture. You sent back a thumbs-up.]]"

"[[MR. BAPTISTE/e|I thought you were traveling,]]" says Mr. Baptiste.

[[sound bang|Something falls over, hard, in one of the bedrooms.]] It goes down the way a lamp goes down, and after it comes [[sound rolling|a long rolling sound]], as of something round crossing a wooden floor, and then silence.

Mr. Baptiste raises his eyebrows. "[[MR. BAPTISTE/e|There is somebody else here?]]"

"[[JUNIE OKAFOR/e|No,]]" says Junie.

"[[TEO MARCHETTI/e|Yes,]]" says Teo, at the same moment.

"[[ROBIN/e|Sort of,]]" says Robin.

"[[MR. BAPTISTE/i|Which?]]"

"[[JUNIE OKAFOR/e|It's an old building,]]" Junie says. "[[JUNIE OKAFOR/e|Things settle.]]"

[[sound meow|The thing that has settled says, very distinctly, mrow.]]

Nobody breathes. The plumber keeps her face turned up to the pipes, but her shoulders have begun to shake.

"[[MR. BAPTISTE/e|That,]]" says Mr. Baptiste, "[[MR. BAPTISTE/e|is a cat.]]"

"[[TEO MARCHETTI/i|Is it?]]"

"[[MR. BAPTISTE/i|Matteo. I grew up on a farm.]]"

"[[TEO MARCHETTI/i|Could be Mrs. Lindqvist's cat.]]"

"[[MR. BAPTISTE/a|Mrs. Lindqvist is allergic to cats. Mrs. Lindqvist is allergic to wool.]]" He holds out his hand, palm up, like a man asking for the bill. "[[MR. BAPTISTE/a|Bring me this animal.]]"

Teo goes. They hear [[sound door|his bedroom door open]], and some pleading. When he comes back there is a scratch down his wrist and eleven pounds of orange fur over his shoulder.

"[[TEO MARCHETTI/a|His name's Biscuit,]]" he says miserably.

Junie steps in front of both of them. "[[JUNIE OKAFOR/e|It was my idea. I found him behind the restaurant. It was supposed to be one night.]]"

"[[MR. BAPTISTE/a|When was this one night?]]" the landlord asks.

"[[JUNIE OKAFOR/i|Two Octobers ago.]]"

"[[ROBIN/a|It was all of our idea,]]" says the nurse who is not a nurse. "[[ROBIN/a|And I'm not a nurse, Mr. Baptiste. I wash poodles. I've got a pottery wheel in my bedroom and it weighs a hundred and thirty pounds, and there might be a kiln.]]"

"[[TEO MARCHETTI/e|There's a kiln?]]" says Teo.

"[[ROBIN/e|It's a small kiln,]]" Robin says.

"[[JUNIE OKAFOR/e|Rob!]]" says Junie. "[[JUNIE OKAFOR/e|Where is there a kiln?]]"

"[[ROBIN/i|Where the hammock was.]]"

The plumber has to sit down on the edge of the tub. [[sound laughter|She is laughing out loud now]], one hand pressed flat against her chest. "[[THE PLUMBER/a|I'm sorry,]]" she says. "[[THE PLUMBER/a|I'm sorry, Gus. Don't mind me. Go ahead, yell at them.]]"

"[[MR. BAPTISTE/i|I am not going to yell.]]"

"[[THE PLUMBER/i|You yelled at the boys in 2C.]]"

"[[MR. BAPTISTE/e|They painted the radiator.]]" He has not taken his eyes off the cat, and the cat has not taken its eyes off him. If a bell had rung, they'd have come out of their corners. Then Mr. Baptiste puts out one finger, and Biscuit, who bites the mailman, who once bit a bishop, smells it carefully and pushes his whole face into it.

"[[MR. BAPTISTE/a|Hm,]]" says the landlord.

"[[TEO MARCHETTI/e|He doesn't do that,]]" Teo says. "[[TEO MARCHETTI/e|He never does that.]]"

"[[MR. BAPTISTE/a|He is too fat,]]" he observes.

"[[TEO MARCHETTI/i|He's big-boned.]]"

"[[MR. BAPTISTE/i|You give him milk?]]"

"[[TEO MARCHETTI/i|Sometimes.]]"

"[[MR. BAPTISTE/e|No milk. Milk is for calves.]]" Mr. Baptiste takes the animal off Teo's shoulder, as one takes a coat, and arranges it in the crook of his arm. [[sound purr|It starts up at once, a purr like a truck in low gear.]] "[[MR. BAPTISTE/e|Now. Who is Kevin?]]"

Junie blinks. "[[JUNIE OKAFOR/e|Who?]]"

"[[MR. BAPTISTE/i|On the mailbox. Baptiste Properties, unit 3B: Okafor, Marchetti, Halloran, Kevin.]]"

The three of them look at the floor, at the hole, at the shower curtain with the map of the world on it.

"[[JUNIE OKAFOR/e|Kevin is the cat,]]" Junie admits. "[[JUNIE OKAFOR/e|His first name. For his prescriptions. The vet wanted an address.]]"

"[[MR. BAPTISTE/i|Kevin Biscuit.]]"

"[[ROBIN/e|Kevin Biscuit Halloran,]]" says Robin. "[[ROBIN/e|He's on my insurance.]]"

[[sound dripping|Plink, says the ceiling. Plink.]]

* * *

It takes Dolores two hours. [[sound hammering|The hammering goes on]] over their heads until the cups walk along the shelf, and around nine [[sound sawing|a saw starts up]], and Mrs. Lindqvist comes down in a face mask to ask whether it is a war.

Mr. Baptiste will not sit in the good chair. He sits on the step stool, in his coat, with Kevin Biscuit Halloran asleep on his knees, and drinks what Teo puts in front of him.

"[[MR. BAPTISTE/i|What is in this?]]"

"[[TEO MARCHETTI/i|Cardamom. And a little orange peel.]]"

"[[MR. BAPTISTE/i|It's good.]]"

"[[TEO MARCHETTI/e|It's my nonna's,]]" Teo says, going pink.

"[[JUNIE OKAFOR/e|So are we evicted?]]" Junie asks. She has retrieved the legal pad. "[[JUNIE OKAFOR/e|I'd like to know, so I can make a list.]]"

"[[MR. BAPTISTE/i|For a cat, it's five hundred dollars. It's in the lease.]]"

"[[JUNIE OKAFOR/a|Okay,]]" she says, and writes it down.

"[[MR. BAPTISTE/i|For a kiln I don't know. Nobody ever had a kiln.]]"

"[[ROBIN/e|I can get rid of the kiln,]]" says Robin.

"[[MR. BAPTISTE/i|Can you make a bowl?]]"

"[[ROBIN/i|Sorry?]]"

"[[MR. BAPTISTE/i|A bowl. For soup. My wife broke the blue one, and she is sad about it, and in the stores they are all like hats.]]"

Robin's mouth opens and shuts. "[[ROBIN/e|I can make a bowl. How big?]]"

He shows her with his hands, over the cat.

"[[ROBIN/i|I can make that. I can make six.]]"

"[[MR. BAPTISTE/a|Six bowls.]]" He turns to Junie. "[[MR. BAPTISTE/a|Write it down. Six bowls, and for me no lawyers about Portugal.]]"

"[[JUNIE OKAFOR/i|And the rent?]]"

"[[MR. BAPTISTE/i|What about the rent?]]"

"[[JUNIE OKAFOR/i|There's been a leak for a year, Mr. Baptiste. Easy. She said it twice.]]"

[[sound hammering|The hammering stops]], as though somebody up a ladder wanted to hear this.

"[[TEO MARCHETTI/e|Junie,]]" Teo mutters, "[[TEO MARCHETTI/e|he's petting the cat. Leave it.]]"

"[[JUNIE OKAFOR/e|I'm only asking,]]" says Junie.

"[[TEO MARCHETTI/i|You're negotiating.]]"

"[[JUNIE OKAFOR/i|I'm asking in numbers.]]"

"[[MR. BAPTISTE/a|She's right,]]" says the landlord heavily. "[[MR. BAPTISTE/a|I hate it. Fifty dollars less, until Christmas.]]"

"[[JUNIE OKAFOR/a|A hundred,]]" she says.

"[[THE PLUMBER/a|Take the hundred, Gus!]]" shouts a voice from the bathroom. "[[THE PLUMBER/a|You should see it in here!]]"

"[[MR. BAPTISTE/i|Seventy-five, and I visit the cat.]]"

Junie looks at Teo. Teo looks at Robin. Robin has already started drawing bowls on the back of the electric bill.

"[[JUNIE OKAFOR/e|Sundays,]]" says Junie. "[[JUNIE OKAFOR/e|And you knock.]]"

"[[MR. BAPTISTE/a|I always knock,]]" he says, wounded.

"[[TEO MARCHETTI/e|Like a normal person,]]" says Teo. "[[TEO MARCHETTI/e|We thought you were the police.]]"

Mr. Baptiste thinks about it. Then he reaches out past the sugar and, with one knuckle, tries it on the table: [[sound knock|tap, tap-tap]]. Kevin Biscuit Halloran lifts his head.

"[[MR. BAPTISTE/i|Like so?]]"

"[[ROBIN/e|Like so,]]" Robin says.
