set: test
SORREL AHN (f): Sorrel, Sorrel Ahn, Sor, the barista
NIAMH ADEYEMI (f): Niamh, Niamh Adeyemi, Oat Cortado, the girl in the green coat, Neve
ROBIN DELACRUZ (u): Robin, Robin Delacruz
BASTIAN KOWALCZYK (m): Bastian, Baz
FIORELLA LINDH (f): Fiorella, Fi, the boss
THE MAN IN THE BIKE HELMET (m): the man in the bike helmet, Bike Helmet, the man
THE LITTLE GIRL (f): the little girl, the kid
---
# one: the situation

The thing about working the seven-to-three at Slow Dog Coffee is that nobody is at their best, least of all Sorrel, who is wearing two different shoes.

“[[ROBIN DELACRUZ/e|They’re both black.]]” Robin is on the customer side of the counter with their chin on their fists, because Robin doesn’t work here and never has, and simply turns up. “[[ROBIN DELACRUZ/e|I wouldn’t have noticed if you hadn’t screamed.]]”

“[[SORREL AHN/i|I didn’t scream. I said ‘no’ at a normal volume.]]”

“[[BASTIAN KOWALCZYK/i|You screamed, babe.]]”

“[[SORREL AHN/i|You weren’t even in the room, Baz.]]”

“[[BASTIAN KOWALCZYK/e|I was in the walk-in. With the door shut.]]” Bastian shoulders past her with a crate of oat milk, all six foot four of him, and [[sound crate set down|lets it crash onto the steel.]] “[[BASTIAN KOWALCZYK/e|And I thought, huh, a fox.]]”

[[sound door chime|The chime over the door goes]], the two-note one, *bing-bong*, and Sorrel’s whole spine straightens up as though somebody had pulled a string. It’s a man in a bike helmet. Her spine goes back to where it was.

“[[BASTIAN KOWALCZYK/a|Wow,]]” he murmurs by her ear. “[[BASTIAN KOWALCZYK/a|It’s like watching a meerkat.]]”

“[[SORREL AHN/i|Shut up. Hi! What can I get you?]]”

“[[THE MAN IN THE BIKE HELMET/a|Flat white,]]” says the man in the bike helmet, “[[THE MAN IN THE BIKE HELMET/a|and one of those.]]”

“[[SORREL AHN/i|The morning bun or the bun of regret?]]”

“[[THE MAN IN THE BIKE HELMET/i|What’s the difference?]]”

“[[SORREL AHN/i|The bun of regret is from yesterday. It’s a dollar.]]”

He gives this more thought than it needs. “[[THE MAN IN THE BIKE HELMET/a|Regret,]]” he says, and goes to wait by the window with his hands behind his back, like a man in a museum.

[[sound grinder|Sorrel runs the grinder]], which for nine seconds makes all conversation impossible. It’s no help. When it stops, they’re both still looking at her.

“[[ROBIN DELACRUZ/i|So what time does she come in?]]”

“[[SORREL AHN/i|Who?]]”

“[[ROBIN DELACRUZ/e|Oh my God.]]” Robin [[sound? forehead on counter|puts their forehead on the counter.]] “[[ROBIN DELACRUZ/e|Who, she says. Who! Baz, what time does the girl in the green coat come in?]]”

“[[BASTIAN KOWALCZYK/i|Eight twenty. Eight twenty-five if it’s raining.]]”

“[[ROBIN DELACRUZ/i|And what does she have?]]”

“[[BASTIAN KOWALCZYK/i|Oat cortado, extra hot.]]”

“[[ROBIN DELACRUZ/i|And how many words has our friend here said to her that weren’t about milk?]]”

“[[BASTIAN KOWALCZYK/e|Define words.]]” Bastian holds up three fingers, frowns at them, and folds one down again.

“[[SORREL AHN/e|I hate you both,]]” says Sorrel, [[sound milk steaming|and she steams the milk until it shrieks.]]

It’s not that she hasn’t tried. She lies awake at night trying. In her head she is terribly smooth; in her head she leans on the machine and says something dry, and there’s a laugh like a dropped tray of glasses, and the rest of the café goes soft at the edges. In life she hands over the cup and says *there you go* or, on one dreadful Tuesday, *love you*, the way you do to your mother on the phone.

She hasn’t told them about the *love you*. She’ll take it to the grave.

# two: the plan, such as it is

Fiorella arrives at ten past eight with flour up to her elbows and a pencil through her hair. She owns the place. She also, allegedly, does not care for gossip.

“[[FIORELLA LINDH/e|Has Oat Cortado been in?]]” is the first thing Fiorella says.

“[[SORREL AHN/a|Not you too!]]” The barista throws a cloth at her.

“[[FIORELLA LINDH/i|I’ve a pool going. I need to know if I’m out.]]”

“[[SORREL AHN/i|There’s a pool?]]”

“[[BASTIAN KOWALCZYK/a|There’s a small pool,]]” he admits, not meeting her eye.

“[[ROBIN DELACRUZ/e|I’ve got Thursday,]]” says Robin. “[[ROBIN DELACRUZ/e|Today’s Thursday. So I’m going to need you to be brave, please, because it’s forty bucks.]]”

“[[SORREL AHN/i|What are you betting on, exactly? What’s the event?]]”

There’s a short, guilty silence. Over by the window Bike Helmet has given up pretending to look at the posters.

“[[FIORELLA LINDH/e|Getting her name,]]” says Fiorella.

“[[SORREL AHN/i|I have her name! It’s on the cup. I write it on the cup every single day. It’s Neve.]]”

“[[THE MAN IN THE BIKE HELMET/a|Her actual name,]]” says the man in the bike helmet.

Everybody turns round.

“[[THE MAN IN THE BIKE HELMET/a|Sorry.]]” He touches the helmet, as if it were a hat. “[[THE MAN IN THE BIKE HELMET/a|It’s just that I’m in most mornings, and she always turns her cup and looks at it, and then she sort of smiles. I don’t think it’s spelled like that. I don’t think it’s that at all, to be honest.]]”

“[[SORREL AHN/i|She told me it was Neve.]]”

“[[THE MAN IN THE BIKE HELMET/i|You had the blender on.]]”

It’s a cold and terrible thing, to feel six weeks rearrange themselves. Sorrel thinks of thirty cups. She thinks of thirty little hearts, because she’d dotted the E’s, God help her, you can’t even dot an E, she’d drawn them on top like hats.

“[[SORREL AHN/a|I have to move to another city,]]” she says. “[[SORREL AHN/a|I have to change my face.]]”

“[[BASTIAN KOWALCZYK/e|Or,]]” says Bastian, “[[BASTIAN KOWALCZYK/e|you could ask her.]]”

“[[SORREL AHN/i|Ask her what? ‘Hello, what are you called, I’ve been writing you love letters under the wrong name?’]]”

“[[ROBIN DELACRUZ/e|I’d marry someone who said that to me,]]” says Robin. “[[ROBIN DELACRUZ/e|I’d marry them in the store.]]”

“[[FIORELLA LINDH/e|Here’s what we do.]]” Fiorella takes the pencil out of her hair, which always means business, and draws a rectangle on the back of a delivery note. “[[FIORELLA LINDH/e|This is the counter. Bastian, you’re on bar. Sorrel’s on register. I’m in the back with a tray, and when she gets to the front I drop it.]]”

“[[BASTIAN KOWALCZYK/i|Why?]]”

“[[FIORELLA LINDH/i|Confusion.]]”

Bastian rubs his eyes. “[[BASTIAN KOWALCZYK/e|Fi, that’s how she got the name wrong in the first place.]]”

“[[ROBIN DELACRUZ/i|What about me? Where am I on the rectangle?]]”

“[[FIORELLA LINDH/i|You’re a customer. You go ahead of her in line, and you say your name loud and clear, and Sorrel asks how you spell it. Then it isn’t weird when she asks the next person.]]”

“[[ROBIN DELACRUZ/i|How do you spell Robin?]]”

“[[FIORELLA LINDH/i|Be creative.]]”

“[[SORREL AHN/e|No,]]” says Sorrel. “[[SORREL AHN/e|No plan. No rectangles. I’m a grown woman and I will handle it in my own time and in my own way, and no one’s dropping any—]]”

[[sound door chime|*Bing-bong.*]]

She’s eleven minutes early. She’s wearing the green coat, and [[sound rain|behind her the street has just started to hiss with rain]], and she shakes the wet out of her braids on the mat like something let out of a boat.

“[[ROBIN DELACRUZ/e|Places,]]” breathes someone at Sorrel’s elbow, and Robin isn’t there any more.

# three: contact

There’s nobody in line, so Robin has to [[sound? running|sprint all the way round the pastry case]] to be in it.

“[[ROBIN DELACRUZ/a|Hello, barista,]]” they boom. “[[ROBIN DELACRUZ/a|I’m a customer. A latte for Robin.]]”

“[[SORREL AHN/e|And how,]]” says Sorrel through her teeth, “[[SORREL AHN/e|do you spell that?]]”

“[[ROBIN DELACRUZ/i|W, R.]]”

“[[SORREL AHN/i|Wrobin.]]”

“[[ROBIN DELACRUZ/i|The W is silent. My people are from the coast.]]”

The girl in the green coat makes a noise. [[sound? snort|It’s a very small one, a snort that has been sat on,]] but Sorrel hears it the way other people hear their own names called in an airport.

“[[NIAMH ADEYEMI/a|Take your time,]]” the girl says. “[[NIAMH ADEYEMI/a|I’d like to hear the rest of it.]]”

“[[ROBIN DELACRUZ/e|O, B, B,]]” Robin goes on grandly.

“[[SORREL AHN/i|Two B’s?]]”

“[[ROBIN DELACRUZ/i|One for each of my grandmothers.]]”

“[[BASTIAN KOWALCZYK/e|That’s five fifty, Wrobbin,]]” Bastian puts in from the machine. “[[BASTIAN KOWALCZYK/e|Move along down the bar.]]”

And then there’s only the counter, and her. She has rain in her eyelashes. Sorrel’s heart is going like a fire drill, and she’s fairly sure that the whole café can hear it.

“[[SORREL AHN/i|Hi.]]”

“[[NIAMH ADEYEMI/i|Hi.]]”

“[[SORREL AHN/i|You’re early.]]”

“[[NIAMH ADEYEMI/i|Am I? I suppose I am. They cancelled my nine o’clock. I thought I’d sit in, for once.]]”

“[[SORREL AHN/e|Sit in,]]” Sorrel repeats. “[[SORREL AHN/e|Here? On a chair?]]”

“[[NIAMH ADEYEMI/i|That was the idea, yeah. Is that all right?]]”

“[[SORREL AHN/i|It’s great. We’ve got loads of them.]]” Somewhere behind her Bastian [[sound? groan|lets out a soft groan.]] “[[SORREL AHN/i|Oat cortado?]]”

“[[NIAMH ADEYEMI/i|Extra hot. You remembered.]]”

“[[SORREL AHN/i|I remember all the, um. The milks.]]”

She picks up the cup. She picks up the marker. [[sound marker cap|The cap comes off with a pop.]] This is the moment, there’s no blender, no tray, there’s only one question and it’s four words long; and she opens her mouth, and from the back of the shop comes [[sound tray crash|a crash as though someone had pushed a kitchen down a flight of stairs.]]

The whole café jumps. A baby who hadn’t made a sound all morning [[sound baby crying|begins to wail.]]

“[[FIORELLA LINDH/a|Sorry!]]” a voice sings out. “[[FIORELLA LINDH/a|Butterfingers!]]”

“[[SORREL AHN/e|I said no trays!]]” yells Sorrel over her shoulder.

“[[NIAMH ADEYEMI/a|You said it to her in advance?]]” The girl in the green coat has tipped her head to one side. “[[NIAMH ADEYEMI/a|Do you get a lot of trays?]]”

“[[SORREL AHN/i|It’s a long story.]]”

“[[NIAMH ADEYEMI/i|I’ve got till ten.]]”

It’s right there. It’s lying on the counter between them like change. And Sorrel, who can do latte art of a swan, who once talked a man out of a decaf ristretto, who is twenty-six, looks down and sees that her own hand has already written “Neve” on the cup. With the hat.

“[[THE LITTLE GIRL/a|That’s not how you spell it,]]” says somebody by her hip.

It’s a little girl of about seven, in a raincoat shaped like a frog. She belongs to the wailing baby, or it belongs to her. She’s standing on tiptoe to see over the edge.

“[[NIAMH ADEYEMI/a|Isn’t it?]]” The girl in the green coat crouches down to look her in the eye. “[[NIAMH ADEYEMI/a|How would you spell it, then?]]”

“[[THE LITTLE GIRL/a|I can read your card. On the string.]]” The kid points at the lanyard, where it’s slid out between two buttons. “[[THE LITTLE GIRL/a|N, I, A, M, H. It says Nee-am-huh.]]”

“[[NIAMH ADEYEMI/i|That’s very good reading.]]”

“[[THE LITTLE GIRL/i|Is it a real name?]]”

“[[NIAMH ADEYEMI/i|It’s Irish. You say it ‘Neev’, with a V that isn’t there. My mum’s from Sligo and my dad’s from Lagos, and they tossed a coin, and he got the surname.]]”

“[[THE LITTLE GIRL/a|That’s silly,]]” the little girl decides. “[[THE LITTLE GIRL/a|She should write it right.]]”

“[[NIAMH ADEYEMI/e|I don’t know. I like the way she does it.]]” Niamh stands up again, and there’s a color in her face that wasn’t there before. “[[NIAMH ADEYEMI/e|I like the hats.]]”

[[sound? silence, rain|Nobody speaks. The rain ticks on the window.]] Down at the end of the bar Robin has hold of Bastian’s sleeve, and Bastian has hold of Robin’s, and a flat white is dying under the spout.

“[[SORREL AHN/e|You could have told me,]]” says Sorrel. “[[SORREL AHN/e|Any time. It’s been six weeks.]]”

“[[NIAMH ADEYEMI/i|I was going to, the first day. And then you handed it to me and there was this tiny hat on it. I’ve got them all on my desk. I work at a dental supply company, it’s very beige, people come by to see them.]]”

“[[SORREL AHN/i|You kept the cups?]]”

“[[NIAMH ADEYEMI/i|I rinsed them. I’m not a monster.]]”

“[[SORREL AHN/i|I spelled you like a ski resort.]]”

“[[NIAMH ADEYEMI/i|You did. And you told me you loved me once.]]”

From the far end of the bar there comes [[sound cup dropped|the smash of a cup.]]

“[[BASTIAN KOWALCZYK/e|She what?]]” says Bastian.

“[[ROBIN DELACRUZ/e|She WHAT?]]” says Robin.

“[[FIORELLA LINDH/a|I want it noted,]]” calls the boss, from behind a swing door that is open a clear four inches, “[[FIORELLA LINDH/a|that it isn’t even nine.]]”

# four: the spelling of it

They sit by the window, in the end, because it turns out that Sorrel has a break. She has never had a break at half past eight in her life. [[sound? apron|Fiorella unties the apron from behind and simply takes it off her,]] like a magician with a tablecloth.

Bike Helmet gives up his stool. He does it with a small bow.

“[[THE MAN IN THE BIKE HELMET/a|It’s the best light,]]” he tells Niamh. “[[THE MAN IN THE BIKE HELMET/a|Don’t eat the bun of regret.]]”

“[[NIAMH ADEYEMI/i|Is that a proverb?]]”

“[[THE MAN IN THE BIKE HELMET/i|It ought to be.]]” [[sound door chime|*Bing-bong*,]] and he’s gone, off into the wet.

For a moment neither of them can think of anything. [[sound rain|The gutter’s pouring past the glass like a bath being run.]] Sorrel looks at her two shoes.

“[[NIAMH ADEYEMI/e|They’re different,]]” says Niamh.

“[[SORREL AHN/i|They’re both black.]]”

“[[NIAMH ADEYEMI/i|I wouldn’t have said anything. But I’m a great noticer of small things. It’s all I do all day, I count dental mirrors.]]”

“[[SORREL AHN/i|What else have you noticed?]]”

“[[NIAMH ADEYEMI/i|That the big lad on the coffee machine is filming us.]]”

“[[SORREL AHN/e|Baz!]]” Sorrel doesn’t even turn round.

“[[BASTIAN KOWALCZYK/i|I’m checking the weather!]]”

“[[ROBIN DELACRUZ/i|It’s raining, there you are, that’s the weather. Give me that.]]” [[sound? scuffle|There’s a scuffle.]] “[[ROBIN DELACRUZ/i|Carry on! We can’t hear you! We can hear almost nothing!]]”

Niamh has put the back of her hand against her mouth, and when she takes it away she’s laughing, [[sound laughter|really laughing, out loud, with her head back.]] It’s nothing like a tray of glasses. It’s a honk. It’s the best thing that Sorrel has ever heard, and she’d like it played at her funeral.

“[[SORREL AHN/i|Can I ask you something?]]”

“[[NIAMH ADEYEMI/i|Go on.]]”

“[[SORREL AHN/i|What’s your name?]]”

“[[NIAMH ADEYEMI/a|Niamh Adeyemi,]]” she says, and puts out her hand across the table, very formal, with the sleeve of the green coat still dripping. “[[NIAMH ADEYEMI/a|And yours? Your badge says ‘Trainee’.]]”

“[[SORREL AHN/i|I lost mine. I’ve been here four years. It’s Sorrel.]]”

“[[NIAMH ADEYEMI/i|How do you spell that?]]”

“[[SORREL AHN/i|Two R’s. And then you put a hat on it.]]”

Behind the counter [[sound cash register|the register drawer shoots open with a ding.]] Fiorella counts two twenties into Robin’s palm, slowly and with bad grace.

“[[FIORELLA LINDH/e|Thursday,]]” Fiorella mutters. “[[FIORELLA LINDH/e|I had Friday. One more day! I had a whole other tray.]]”
