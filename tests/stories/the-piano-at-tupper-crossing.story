set: train
EZRA COBBLE (m): Ezra, Ezra Cobble, Uncle Ezry, Mr. Cobble
LUTIE TUPPER (f): Lutie, Miss Lutie, Lutie Tupper, Miss Tupper
DELBERT TUPPER (m): Delbert, Delbert Tupper, Del
JUDGE MAYHEW (m): the Judge, Judge Mayhew, Mayhew
MRS. MAYHEW (f): Mrs. Mayhew, the Judge's wife
WILL ODDIE (m): Will, Will Oddie, Oddie
NELS LUNDQUIST (m): Nels, Lundquist, Nels Lundquist, the Swede
SPIVEY (m): the freight agent, the agent, Mr. Spivey, Spivey
THE BOY (m): I, me, Bub
---

The piano come in on the four-ten, on a Wednesday, with nobody's name on it but the town's. I was there. I was nine years old, and I wasn't ever anyplace else when the four-ten come in.

[[sound train|She let off steam the way she always done]], and they run a plank up to the car door, and Spivey, the freight agent, walked all around the crate and read what was wrote on it. It said "Tupper Crossing," and it said "This Side Up," and "Prepaid."

"[[SPIVEY/a|Well, I'll be switched,]]" he says.

"[[EZRA COBBLE/e|Prepaid by who?]]" says Ezra Cobble.

"[[SPIVEY/i|Don't say by who.]]"

"[[EZRA COBBLE/i|It's got to say by who. A man don't pay freight on a pianner and not put down who he is. What's it weigh?]]"

"[[SPIVEY/i|Six hundred and eighty.]]"

"[[EZRA COBBLE/a|Then he ain't from around here,]]" says he, and he shifts his chew and spits. He'd been setting on that same baggage truck since before the War, the way they told it, and hadn't nobody ever seen him push it. "[[EZRA COBBLE/a|Bub, run and fetch the Judge. Tell him there's been a pianner left on us.]]"

"[[THE BOY/a|What if he's asleep, Uncle Ezry?]]" I says.

"[[EZRA COBBLE/i|He'll be asleep. Don't let that hinder you none.]]"

So I run. I run up Main Street in the dust, clean to the courthouse; and everybody that I passed I hollered it to, so that by the time I'd fetched him back there was thirty people on that platform and a dog. The Judge took off his hat. He was the finest-looking man in three counties, and there wasn't a thing in the world behind it.

"[[JUDGE MAYHEW/e|It appears,]]" says Judge Mayhew, "[[JUDGE MAYHEW/e|to be a musical instrument.]]"

"[[EZRA COBBLE/a|We'd got that far,]]" says the old man on the truck.

"[[MRS. MAYHEW/e|Open it, Horace,]]" says Mrs. Mayhew. She had come along behind with her apron on. "[[MRS. MAYHEW/e|Open it up, and see if there's a note.]]"

"[[JUDGE MAYHEW/a|I don't know as I'd be warranted in that, Minnie,]]" he told her. "[[JUDGE MAYHEW/a|There's a question of title. Who's the consignee?]]"

"[[SPIVEY/e|Tupper Crossing,]]" Spivey says.

"[[JUDGE MAYHEW/i|The township is not incorporated. Legally speaking, Mr. Spivey, there ain't anybody here.]]"

"[[MRS. MAYHEW/i|Well, I'm here. Nels, you've got a hammer.]]"

Nels Lundquist always had a hammer. He was a big slow yellow-headed fellow, and he didn't say a word, but he put the claw under the top slat, and leaned. [[sound nails|Them nails come out squealing like a pig under a gate.]] Down come the front of the box, and there she stood. I never seen anything so shiny. You could see the whole town in it, upside down, and it looked a good deal better.

"[[MRS. MAYHEW/i|Land!]]"

"[[WILL ODDIE/e|That there's rosewood,]]" says Will Oddie, that kept the livery. "[[WILL ODDIE/e|That's a three-hundred-dollar piano. Who in this town knows anybody that's got three hundred dollars?]]"

There didn't a soul answer. But I was down low, where a boy is, and I seen how they all of them looked the one way, and then how quick they looked back again. They'd looked up the hill, at the Tupper place.

* * *

There was two of the Tuppers left. Miss Lutie kept the school, and Delbert kept the house, if you could call it keeping; he hadn't stepped down off of that porch, excepting to funerals, in eleven years. There had been another one, named Ransom. He was the one that could play. He'd lit out with the church-organ money, eighty-four dollars and some cents, when I wasn't born yet, and nobody ever named him.

[[sound? boots|We went up there after supper, the whole parcel of us, boots crunching on the cinders.]] She was on the porch, shelling peas.

"[[LUTIE TUPPER/e|Good evening, Judge,]]" Miss Lutie says. "[[LUTIE TUPPER/e|Is it a lynching?]]"

"[[JUDGE MAYHEW/a|No, ma'am,]]" says he, and got red. "[[JUDGE MAYHEW/a|It's a piano.]]"

[[sound? peas|The peas quit dropping in the pan.]] You could hear a mourning dove somewheres, [[sound? dove|way off down by the creek, going over and over it]]. Then the screen door opened a crack, and there was an eye in it.

"[[DELBERT TUPPER/e|Tell 'em to get off of the grass, Lutie,]]" says Delbert.

"[[LUTIE TUPPER/i|They ain't on the grass, Del. Hush. What kind of a piano?]]"

"[[WILL ODDIE/e|Rosewood,]]" Will Oddie told her, turning his hat around. He'd been sweet on her going on sixteen years, and everybody knew it but the two of them. "[[WILL ODDIE/e|It's got brass candlesticks to it. It's the handsomest thing I ever saw, just about. I put a horse blanket over it, account of the dew.]]"

"[[LUTIE TUPPER/a|That was thoughtful of you, Will,]]" she says.

"[[WILL ODDIE/i|It was a clean one.]]"

"[[MRS. MAYHEW/e|What we come to ask,]]" says Mrs. Mayhew, pushing in front, "[[MRS. MAYHEW/e|and somebody's got to ask it, is did you-all send off for it, or do you know who did?]]"

"[[LUTIE TUPPER/i|On thirty-one dollars a month?]]"

"[[MRS. MAYHEW/i|That's what I said to Horace. I said, it ain't her. So then I said it must be—]]"

"[[JUDGE MAYHEW/e|Minnie,]]" says the Judge.

"[[MRS. MAYHEW/a|Well, I will say it! I'd like to know who's to stop me!]]" says she. "[[MRS. MAYHEW/a|It's conscience money. It's Ransom Tupper, that's who, and he's went and sent it to the town to pay back for the organ. There! And I for one say that we ought to take it, and let bygones be bygones, and put it in the church.]]"

[[sound slam|The screen door banged open so hard it come off of the top hinge.]]

"[[DELBERT TUPPER/e|You'll not say that name on this porch,]]" says Delbert Tupper. He was a little bit of a man, it turned out; I had always thought he was big. He had on carpet slippers, and he was shaking all over. "[[DELBERT TUPPER/e|Not a one of you! You'd ought to be ashamed! You run him off with a buggy whip. He never took it. He never took a red cent, and I told you so then.]]"

"[[EZRA COBBLE/e|Who did, then, Del?]]" says Ezra, kind of quiet.

I hadn't seen him come. He'd walked; he'd got up from that truck and walked the whole way, half a mile, uphill, and he was hanging on to the gatepost. A couple of the women drawed back to let him by.

"[[DELBERT TUPPER/a|I don't know who,]]" he says. "[[DELBERT TUPPER/a|I only know who didn't.]]"

"[[EZRA COBBLE/i|That's right. You told 'em. I recollect that you did. I was setting right there. It was raining, and there was somebody's shutter slapping, and you got up on the courthouse steps and told 'em till you was hoarse.]]"

"[[JUDGE MAYHEW/e|It was a fair hearing,]]" the Judge put in. "[[JUDGE MAYHEW/e|The box was discovered in his room, Mr. Cobble. Empty.]]"

"[[EZRA COBBLE/i|I know it was, Horace. I put it there.]]"

Well, sir. There's a kind of stillness that comes before a twister, when the hens don't cluck and the leaves don't rattle, and it was like that. Mrs. Mayhew had her mouth open. Nothing come out.

"[[NELS LUNDQUIST/e|You?]]" says Nels Lundquist. It was the only word he spoke that day, up to then.

"[[EZRA COBBLE/e|Me,]]" says Ezra. He let himself down on the bottom step, by sections. "[[EZRA COBBLE/e|I'd had a mortgage due. I was agent then, not Spivey; I had the run of every trunk that come through. I thought I would just borry it, and I'd have it back there by Sunday; and come Saturday the preacher had to go and count. So I put the box where I thought there wouldn't nobody look. I never figured on you looking, Judge. I'd have swore you was the last man in the state to look for a thing.]]"

"[[JUDGE MAYHEW/i|Good God, man!]]"

"[[EZRA COBBLE/i|That's about what I've said, off and on. I've set on that truck for twenty-three years to see would he come back on the four-ten. I figured that I'd tell him first. It didn't seem hardly right to tell it to just anybody.]]"

"[[LUTIE TUPPER/a|And the piano?]]" asked the schoolteacher. She'd stood up, and [[sound peas|the peas had went all over the porch, rolling]]. "[[LUTIE TUPPER/a|You never bought that, Mr. Cobble.]]"

"[[EZRA COBBLE/i|No'm. I wisht I had.]]"

"[[DELBERT TUPPER/i|Then it's him! Lutie, then it's Ransom! He's alive!]]"

"[[LUTIE TUPPER/e|Hush, Del,]]" says Miss Lutie. "[[LUTIE TUPPER/e|Oh, honey, hush. We don't know that.]]"

"[[DELBERT TUPPER/i|Who else is there?]]"

I seen Will Oddie look at his boots. It's a funny thing about being short; I could see up under his hat. I seen him go red, and I seen him go white, and I opened my mouth and I said it. I'd give a good deal not to have.

"[[THE BOY/a|It was Will,]]" I says. "[[THE BOY/a|He sold the bays.]]"

"[[WILL ODDIE/e|Bub,]]" says Will, "[[WILL ODDIE/e|you go on home.]]"

"[[THE BOY/a|He did so!]]" I says. "[[THE BOY/a|He told Pa it was the spavin, but it wasn't any spavin. A man come from Tulsa. I held the halter, and it was three hundred dollars. I seen it counted!]]"

Miss Lutie come down the steps, one at a time. She come right up to him. There was peas in her hair, even, and he just stood.

"[[LUTIE TUPPER/a|Will Oddie,]]" she says, "[[LUTIE TUPPER/a|what in the nation did you do that for?]]"

"[[WILL ODDIE/i|You said once that you missed it.]]"

"[[LUTIE TUPPER/i|I never!]]"

"[[WILL ODDIE/i|You did. You said it in the buggy, coming back from Aunt Sade's burying. You said that it was so quiet of an evening, with no music, that you could hear your own hair grow. It was in eighteen and ninety-eight.]]"

"[[LUTIE TUPPER/i|And why couldn't you put my name on it, then, like a Christian?]]"

"[[WILL ODDIE/e|I thought some of it,]]" says Will. "[[WILL ODDIE/e|I got as far as the L. And then I thought, she'll say it's too much, and send it back, and I'll have to ride in the car with it.]]"

"[[LUTIE TUPPER/a|I expect I would of,]]" she says.

"[[WILL ODDIE/i|So I thought if it was to come for everybody, why, you'd get the most of it anyhow. There ain't nobody else can read the notes.]]"

I heard somebody sniffing; [[sound? sniff|it was the Judge's wife, and she blowed her nose on her apron with a noise like a calf]]. Nobody was paying any mind to Uncle Ezry, setting there. I went over by him. He had his hat in his two hands. He was looking down at the depot, and there was a light lit in it, and I guess he never had seen it from that side.

"[[THE BOY/a|Is she mad at you?]]" I says.

"[[EZRA COBBLE/a|I expect she will be,]]" says he, "[[EZRA COBBLE/a|when she gets around to it. You don't happen to know, Bub, do they have a four-ten in the other direction?]]"

"[[THE BOY/i|There's a nine-five.]]"

"[[EZRA COBBLE/i|That's so. I used to flag it.]]"

But it was the little man in the slippers that come, and stood in front of him. I thought he'd hit him. I believe that Ezry thought so, too, because he took off his specs.

"[[DELBERT TUPPER/a|You'll need to help me write it,]]" he says. "[[DELBERT TUPPER/a|I've got his last address. It's nineteen years old, but they might send it on. You'll put down the whole of it, just like you said it here. And then you'll have to stay and see does he answer; somebody has got to meet the train.]]"

* * *

We had her up that hill by nine o'clock, on Nels's wagon, with eleven men on the ropes. [[sound wheels|The wheels was groaning something awful.]] They set her down in the Tuppers' front room, where there was a square on the carpet that hadn't faded; and everybody come in that could, and the rest stood out on the grass.

"[[LUTIE TUPPER/e|I haven't touched one in twenty-three years,]]" Miss Lutie says. "[[LUTIE TUPPER/e|What'll I play?]]"

"[[MRS. MAYHEW/i|Play a hymn.]]"

"[[WILL ODDIE/e|Play something quick,]]" says Will.

"[[NELS LUNDQUIST/e|Play loud,]]" says Nels.

[[sound piano|She put down her hands, and it was the loudest thing that ever I heard]], and every note of it wrong. Will Oddie was turning over for her, upside down. [[sound train|Along in the second verse I heard the nine-five whistle for the crossing.]] Nobody flagged it. It went right on by.
