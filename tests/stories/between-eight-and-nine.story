set: train
ODALYS BRANDT (f): Odalys, Ms. Brandt, the woman with the box
TUNDE AKERELE (m): Tunde, the courier
MRS. VUONG (f): Mrs. Vuong, the old woman, Hanh
LOWELL PRIDEAUX (m): Lowell, Mr. Prideaux, Prideaux, the man in the gray suit, the man in the suit
ROBIN SZABO (f): Robin, the girl, the intern
CORLISS (f): Corliss, the voice, the intercom
THE FIREFIGHTER (m): the firefighter, the man in the helmet
---
[[sound elevator groan|The elevator groaned, dropped about a foot]], and stopped.

Nobody spoke. The numbers over the door said 8, then 9, then 8 again, and then, as if the machine had lost interest, nothing at all. The ceiling light browned, thought it over, and came back at half strength.

"[[LOWELL PRIDEAUX/a|That's not right,]]" said the man in the gray suit.

"[[TUNDE AKERELE/i|You think?]]"

The man turned to look at the bike courier, who still had his helmet on and a flat brown envelope held against his chest like a shield. "[[LOWELL PRIDEAUX/a|I have a hearing at ten,]]" he said, as though the courier had arranged this.

"[[TUNDE AKERELE/a|I've got a signature at nine-forty. So we're both having a day.]]" The courier reached past him and pushed the button for the lobby. He pushed 9. He pushed all of them, one after another, and each one lit up and went out.

"[[ODALYS BRANDT/a|Maybe don't push everything,]]" said the woman with the box. It was a cardboard box, the kind printer paper came in, with a desk lamp and the top half of a ficus sticking out of it. Nobody who saw it needed to ask what kind of morning she'd had.

"[[TUNDE AKERELE/i|What's it going to do? Stop?]]"

At the back, a girl with a visitor's badge let out [[sound? laugh|a laugh that went up too high]] and covered her mouth.

"[[ROBIN SZABO/a|Sorry,]]" she said. "[[ROBIN SZABO/a|I do that. It's not funny. I laughed at my grandfather's funeral.]]"

"[[MRS. VUONG/a|Was he a funny man?]]" asked the fifth passenger. She was very old and very small, and she was sitting on a folding shopping cart with a rice cooker in it, and she alone did not look surprised.

"[[ROBIN SZABO/i|Kind of, yeah.]]"

"[[MRS. VUONG/i|Then it's all right.]]"

The man in the suit had found the little steel door under the buttons. [[sound? panel door|He opened it]] and jabbed at the red button with a thumb. [[sound alarm bell|A bell rang somewhere up the shaft]], thin and far off, for as long as he held it, and quit when he let go.

"[[ODALYS BRANDT/a|There's a phone symbol,]]" the woman with the box said. "[[ODALYS BRANDT/a|Under your elbow. No, the other elbow.]]"

He pressed it. [[sound intercom static|The speaker crackled]].

"[[CORLISS/a|Tri-County Elevator Emergency, this is Corliss,]]" said a voice, as warm and slow as pie. "[[CORLISS/a|Is anybody hurt?]]"

"[[LOWELL PRIDEAUX/i|No, but I have a hearing at ten, and--]]"

"[[CORLISS/i|That's real good that nobody's hurt. How many of you are there, hon?]]"

"[[LOWELL PRIDEAUX/i|Five. And I am not your hon. My name is Lowell Prideaux, I'm an attorney with Haskett Wray, and I want to know how long this is going to take.]]"

"[[CORLISS/e|Well, Mr. Prideaux,]]" said Corliss, "[[CORLISS/e|I've got one truck, and he's across the river, and the bridge is up.]]"

"[[TUNDE AKERELE/a|The bridge is up,]]" repeated the courier. He slid down the wall until he was sitting. "[[TUNDE AKERELE/a|Of course it is.]]"

"[[CORLISS/i|I'll call the fire department too. Y'all sit tight. Don't anybody climb out of anything.]]"

[[sound click|It clicked off.]]

* * *

By ten past nine they had exchanged names, because the old woman insisted on it.

"[[MRS. VUONG/a|If we fall, somebody should know,]]" she said. "[[MRS. VUONG/a|I am Mrs. Vuong. Eleventh floor. Forty years in this building, before it was offices, when it was people.]]"

"[[ROBIN SZABO/e|We're not going to fall,]]" Robin said. She was the one with the badge; she had said her name so quietly that they'd had to ask twice. "[[ROBIN SZABO/e|Are we? There are, like, brakes.]]"

"[[TUNDE AKERELE/e|There's brakes,]]" said Tunde.

"[[ROBIN SZABO/i|How do you know?]]"

"[[TUNDE AKERELE/i|I ride a bike with one. I think about brakes a lot. These things have, what, six cables, and any one of them would hold us. It's only in movies they snap.]]"

Nobody's cable snapped. Still, all five of them looked at the ceiling.

"[[ODALYS BRANDT/a|Odalys,]]" said the woman with the box, to change the subject. "[[ODALYS BRANDT/a|Odalys Brandt. I was in billing. As of eight-thirty I'm in the job market.]]"

"[[MRS. VUONG/e|They fired you in the morning?]]" Mrs. Vuong sounded shocked for the first time. "[[MRS. VUONG/e|Before lunch?]]"

"[[ODALYS BRANDT/i|Before coffee.]]"

"[[MRS. VUONG/i|Animals.]]"

"[[ODALYS BRANDT/i|They called it a 'realignment.' I got a realignment and a ficus. The ficus was already mine.]]"

Prideaux cleared his throat. He had not sat down. He stood with his briefcase in front of him in both hands, and there was sweat along his collar although it wasn't warm. "[[LOWELL PRIDEAUX/e|Which firm?]]"

"[[ODALYS BRANDT/i|You're kidding.]]"

"[[LOWELL PRIDEAUX/i|I only ask.]]"

"[[ODALYS BRANDT/e|Haskett Wray,]]" Odalys said. "[[ODALYS BRANDT/e|Tenth floor. I've done your invoices for six years, Mr. Prideaux. You bill in tenths of an hour and you round up.]]"

[[sound whistle|Tunde whistled. It was a good whistle, two notes, falling]], and in that small space it went on for some time.

"[[LOWELL PRIDEAUX/e|I had nothing to do with that,]]" Prideaux said.

"[[ODALYS BRANDT/i|With the rounding?]]"

"[[LOWELL PRIDEAUX/a|With the staffing decisions. I don't sit on that committee. I'm not even sure that I, that is to say--]]" He stopped. He put one hand flat against the wall.

"[[ROBIN SZABO/e|Sir?]]" said Robin.

"[[LOWELL PRIDEAUX/i|I'm fine.]]"

"[[ROBIN SZABO/i|You're kind of green.]]"

"[[LOWELL PRIDEAUX/a|I said I'm fine,]]" he snapped, and then his knees gave, and [[sound briefcase drop|the briefcase hit the floor with a bang]] that made everybody jump.

The car swayed. It was no more than an inch, but [[sound metal creak|something above them creaked, long and low]], like a ship.

"[[ODALYS BRANDT/e|Nobody move,]]" whispered Odalys.

"[[TUNDE AKERELE/i|Nobody's moving.]]"

"[[ODALYS BRANDT/i|He's moving.]]"

"[[TUNDE AKERELE/i|He's falling over, that's different. I've got him. Hey. Hey, Lowell. It's Lowell, right? Sit. There you go. Head down.]]"

Prideaux sat with his head between his expensive knees. His breath went in and out, [[sound? fast breathing|quick and ragged]]. His heart was going like a jackhammer; Tunde could feel it through the jacket, right between the shoulder blades.

"[[LOWELL PRIDEAUX/a|I take the stairs,]]" he said to the carpet. "[[LOWELL PRIDEAUX/a|Every day. Ten flights. I have taken the stairs for nineteen years, and they're painting them.]]"

For a while nobody had an answer to that.

Mrs. Vuong leaned forward on her cart. "[[MRS. VUONG/e|Why ten flights? Why not find an office lower down?]]"

"[[LOWELL PRIDEAUX/i|Partners are on ten.]]"

"[[MRS. VUONG/i|So be a smaller lawyer.]]"

[[sound? laugh|Robin's laugh got out again, and this time it took Odalys with it]], and to everyone's surprise [[sound? sob|a noise came from between the gray knees]] that was not quite a sob.

* * *

[[sound intercom static|The speaker crackled]] at nine twenty-five.

"[[CORLISS/i|Y'all still with me?]]"

"[[TUNDE AKERELE/e|Where would we go, Corliss?]]" said Tunde.

"[[CORLISS/i|Ha! I like him. Who's that one?]]"

"[[TUNDE AKERELE/i|Tunde. I'm the one with the envelope.]]"

"[[CORLISS/i|Well, Tunde with the envelope, the bridge is down and my truck's moving, and the fire department is in your lobby arguing with the doorman. How's everybody feeling?]]"

Tunde looked at the man beside him. Prideaux shook his head, hard. "[[TUNDE AKERELE/e|We're good,]]" the courier said. "[[TUNDE AKERELE/e|We're having a nice sit.]]"

"[[CORLISS/i|You call me if that changes.]]"

[[sound click|Another click]], and she was gone. No alarm sounded, no cables sang; the building simply sat around them, full of people at their desks who did not know.

"[[LOWELL PRIDEAUX/e|Thank you,]]" Prideaux said after a moment.

"[[TUNDE AKERELE/i|For what?]]"

"[[LOWELL PRIDEAUX/i|You know for what.]]"

"[[TUNDE AKERELE/i|My brother gets it on planes. It's no thing. You count stuff. What can you count in here?]]"

"[[LOWELL PRIDEAUX/i|Buttons.]]"

"[[TUNDE AKERELE/i|So count buttons.]]"

"[[LOWELL PRIDEAUX/i|Fourteen. Two of them have the wrong typeface.]]"

"[[ODALYS BRANDT/e|They do not,]]" said Odalys, and leaned over to see. "[[ODALYS BRANDT/e|Oh, my God. They do. The six and the twelve.]]"

"[[MRS. VUONG/e|Nineteen eighty-eight,]]" said Mrs. Vuong. "[[MRS. VUONG/e|The super's boy burned them with a lighter. His name was Dutch. I hit him with a newspaper.]]" She smiled at the memory. She could still hear that newspaper coming down, she told them; it had been a Sunday edition.

Robin had been turning her badge over and over. VISITOR, it said, and under that, in marker, "Robin S. (intern??)," with both question marks. "[[ROBIN SZABO/e|Can I say something? It's my first day,]]" she said. "[[ROBIN SZABO/e|At Haskett Wray. I was supposed to be there at nine. They're going to think I didn't show.]]"

Odalys and the lawyer looked at each other over the top of the ficus.

"[[ODALYS BRANDT/i|Which department, sweetie?]]"

"[[ROBIN SZABO/i|Billing.]]"

It was so quiet that they could hear [[sound? light buzz|the half-dead light buzz]].

"[[ODALYS BRANDT/e|Well,]]" Odalys said at last, "[[ODALYS BRANDT/e|the password's on a sticky note under the keyboard, the third drawer sticks, and don't let them make you do the Ferrante account by yourself.]]"

"[[ROBIN SZABO/i|I don't want your job.]]"

"[[ODALYS BRANDT/i|I know you don't.]]"

"[[ROBIN SZABO/i|I'm not even paid!]]"

"[[LOWELL PRIDEAUX/e|You're not paid?]]" Prideaux lifted his head. "[[LOWELL PRIDEAUX/e|Since when do we not pay interns? That's actionable. That's a wage claim. I'd take that case myself.]]"

"[[TUNDE AKERELE/e|Against your own firm?]]" said Tunde.

"[[LOWELL PRIDEAUX/i|I'd round up.]]"

There was half a second in which nobody was sure. Then Mrs. Vuong slapped the side of her cart, so that [[sound metal clang|the rice cooker's lid jumped and clanged]], and Tunde was wiping his eyes with his glove, and even the man himself looked as if something had been taken off his back.

[[sound phone buzz|A phone buzzed.]] All of them reached for pockets, though there hadn't been a bar of signal since the lobby.

"[[ROBIN SZABO/i|Mine. It's Mom. It's a picture of the dog with a sign. 'Happy first day.']]"

"[[MRS. VUONG/i|Let me see. What kind?]]"

"[[ROBIN SZABO/i|Half beagle, half mistake. His name's Admiral.]]"

"[[MRS. VUONG/e|He looks like my husband,]]" said Mrs. Vuong, and handed back the phone.

If the dog had barked right then it couldn't have done more for them. Tunde had a granola bar, which he broke in five. Mrs. Vuong had tangerines. Odalys found half a bottle of tequila under the lamp, a thing from the holiday party, and held it up by the neck without a word.

"[[TUNDE AKERELE/i|It's nine-thirty in the morning.]]"

"[[ODALYS BRANDT/i|I'm unemployed.]]"

"[[TUNDE AKERELE/i|I'm on a bike.]]"

"[[LOWELL PRIDEAUX/e|I'm in a box,]]" Prideaux said, and held out his hand for it.

* * *

It began with [[sound bang|three bangs on metal]], right over their heads.

"[[THE FIREFIGHTER/a|Fire department!]]" a man shouted. "[[THE FIREFIGHTER/a|Everybody okay down there?]]"

"[[MRS. VUONG/e|You are very loud!]]" Mrs. Vuong shouted back.

[[sound hatch scrape|The hatch scraped and came up]] an inch at a time, and a bar of flashlight fell through the dust. Behind it was a helmet, and in the helmet a wide, pink, delighted face.

"[[THE FIREFIGHTER/i|Morning, folks. Here's the deal. You're about four feet under nine. I can crank you up by hand, or I can send down a ladder and walk you out the top. Crank's slower. Who wants what?]]"

"[[LOWELL PRIDEAUX/e|Crank,]]" said Prideaux.

"[[TUNDE AKERELE/e|Crank,]]" said Tunde.

"[[ROBIN SZABO/e|Crank, please,]]" said Robin.

The firefighter peered past them at the shopping cart. "[[THE FIREFIGHTER/a|Ma'am? Is that a rice cooker?]]"

"[[MRS. VUONG/i|It is a Zojirushi. It was being repaired. You drop one thing on it, young man, and I will know your name.]]"

"[[THE FIREFIGHTER/a|Yes, ma'am.]]" The face withdrew. A minute later [[sound crank|a ratchet began to turn, clack, clack, clack]], and the floor pushed gently at the soles of their feet.

Prideaux took hold of the rail and shut his eyes. Without making anything of it, Odalys set down her box and put her hand over his.

"[[ODALYS BRANDT/a|Buttons,]]" she said.

"[[LOWELL PRIDEAUX/i|Fourteen.]]"

"[[ODALYS BRANDT/i|And which two are wrong?]]"

"[[LOWELL PRIDEAUX/i|Six. Twelve. Ms. Brandt, is it true about the rounding?]]"

"[[ODALYS BRANDT/i|Every month.]]"

"[[LOWELL PRIDEAUX/i|Would you have that anywhere? On paper?]]"

She glanced down at the box. Under the lamp, under the roots of the ficus, was about a ream of something, neatly squared. "[[ODALYS BRANDT/a|I might.]]"

"[[TUNDE AKERELE/e|I'm not hearing this,]]" Tunde told the ceiling.

"[[MRS. VUONG/e|I am. Keep talking,]]" said Mrs. Vuong.

[[sound clunk|There was a clunk]], and [[sound doors open|the doors rolled back]], and there was the ninth floor, with a carpet and a water cooler and a dozen people standing around holding their cups. [[sound? clap|Somebody started to clap]] and thought better of it.

The man in the helmet had come down the stairs to meet them, paint on both his boots. "[[THE FIREFIGHTER/a|Watch your step,]]" he said. "[[THE FIREFIGHTER/a|Ladies first. Or whoever. You, sir, you look like you could use first.]]"

Prideaux stepped over the sill. He stood on the carpet and breathed. Then he turned around, took the box out of Odalys's arms, and held the doors with his shoulder while the others came out past him, Robin with her badge, Mrs. Vuong with her cart, [[sound squeaky wheel|one wheel squeaking]] all the way.

Tunde was last. He looked at his envelope, and for the first time that morning he read what was on the front of it. Then [[sound? laugh|he began to laugh]].

"[[ROBIN SZABO/e|What? What is it?]]" Robin asked.

"[[TUNDE AKERELE/a|Nine-forty signature. Guess who it's for.]]" He held it out, with the pen. "[[TUNDE AKERELE/a|Haskett Wray. Attention L. Prideaux. Sign by the X, man.]]"

Behind them, in the empty car, [[sound intercom static|the speaker crackled]] to life once more.

"[[CORLISS/i|Hon? Mr. Prideaux? I've got the courthouse on the other line. They say your hearing's been moved to Thursday. The judge is stuck on the bridge.]]"
