set: train
DR LINDGREN (f): Dr Lindgren, the coroner, Lindgren
ALISTAIR DACRE (m): Alistair, Alistair Dacre, Mr Dacre, Dacre
EVELYN DACRE (f): Evelyn, Evelyn Dacre, Mrs Dacre
YOUNG MR DACRE (m): Robin, Robin Dacre, young Mr Dacre, Mr Dacre, the son
MR OSEI (m): Mr Osei, Osei, the solicitor, counsel
PEGGY MAUNDER (f): Peggy, Peggy Maunder, Mrs Maunder, the cleaner, the witness
THE USHER (m): the usher
---
The inquest on Sir Conrad Dacre was held above the library in Market Saltby, since the courthouse had a leak. There was a table for the coroner, a chair for the witness and forty more for the public, of whom there were sixty. [[sound gavel|Dr Lindgren rapped with a paperweight.]]

“[[DR LINDGREN/a|If those at the back can't stand quietly,]]” she said, “[[DR LINDGREN/a|they can go and do it in Romance. Call the next witness, please.]]”

“[[THE USHER/a|Margaret Maunder!]]” bawled the usher.

“[[PEGGY MAUNDER/i|It's Peggy.]]”

A woman in a green mackintosh got up from among the Dacres, which caused a stir in itself. They had the front row: Alistair, the brother, large and bald; Evelyn, who'd been Sir Conrad's second wife and was now, everybody said, going to be rich; and the son by the first one, Robin, with his arm in a sling. They all leaned back to let her by as if she had a smell. [[sound? chair|The witness chair creaked when she sat.]] She put her handbag on her knees and held on to it.

“[[DR LINDGREN/a|You did the cleaning at Saltby Grange, I think?]]” said the coroner.

“[[PEGGY MAUNDER/i|Mondays and Thursdays. And the silver.]]”

“[[DR LINDGREN/i|And you found Sir Conrad.]]”

“[[PEGGY MAUNDER/a|I found his feet,]]” said the cleaner. “[[PEGGY MAUNDER/a|The rest of him was under the organ.]]”

[[sound? murmur|There was a rustle along the benches.]] A reporter in the second row, who had been drawing a horse, turned over to a clean page. Mrs Dacre [[sound? handkerchief|unfolded a handkerchief]] and looked at it. It was a room in which one would have heard a tear fall, and none did.

The coroner waited. She was a physician by training, a long plain patient woman with ink on her cuff, and she held the view that most people will tell you the truth in the end if only you can stand the pause. [[sound radiator|A radiator knocked under the window]], and was still. “[[DR LINDGREN/a|Would you tell us what happened, from the start? In your own words.]]”

“[[PEGGY MAUNDER/e|I don't know any others. Well. It was gone seven, and I had let myself in by the kitchen,]]” Peggy Maunder said. “[[PEGGY MAUNDER/e|I always put the wireless on. But I didn't that day, on account of Her being in bed with her head. So it was quiet, and I could hear them.]]”

“[[DR LINDGREN/i|Hear whom?]]”

“[[PEGGY MAUNDER/i|Sir Conrad and Mr Dacre. Having words.]]”

Mr Osei was on his feet. He was the family's solicitor, down from London, slim and beautiful and very expensive. “[[MR OSEI/e|With respect, ma'am,]]” Osei said, “[[MR OSEI/e|there are two gentlemen of that name present. Perhaps the witness could assist us as to which?]]”

“[[PEGGY MAUNDER/i|I can't, dear. They've both got the same voice. It's that nose.]]”

[[sound laugh|Laughter broke out at the back]]; [[sound gavel|the paperweight came down]].

“[[ALISTAIR DACRE/e|This is preposterous,]]” said Alistair. “[[ALISTAIR DACRE/e|I was in Bruges.]]”

“[[DR LINDGREN/e|You'll have your turn, Mr Dacre,]]” Dr Lindgren told him.

“[[YOUNG MR DACRE/e|And I was in plaster,]]” Robin put in.

“[[DR LINDGREN/i|So will you, Mr Dacre.]]”

# The Organ

She told it well. She'd plainly told it before, to the milkman and the police and the woman at the wool shop, and had worn it quite smooth. She had gone along the passage with her bucket. She had heard one voice say, “You shan't have a penny of it,” and the other one say something she would not repeat with children in the building; then a noise like the end of the world, every pipe at once, and then none. By the time that she'd got the door open, there had been nobody in the room. Only the feet.

[[sound rain|Rain swept along the skylights]], and passed. It made the gas-green light in there move like the light in a pond, so that for a minute the whole assembly, hats and all, appeared to be sitting on the bottom and thinking it over. [[sound steps|Upstairs someone crossed the floor with a trolley of books, a squeak and a step, a squeak and a step.]] Dr Lindgren [[sound? pen|put the cap on her pen]].

“[[DR LINDGREN/i|How does one get under an organ, Mrs Maunder?]]”

“[[PEGGY MAUNDER/i|There's a flap. For the mice.]]”

“[[MR OSEI/i|For the mice?]]”

“[[PEGGY MAUNDER/a|To get at them. He went in after them himself. He'd not have a cat, because of his chest.]]” For the first time she looked across at the front row. “[[PEGGY MAUNDER/a|He was all right, you know. He'd ask about my knees. He was the only one of them who ever did.]]”

“[[EVELYN DACRE/e|That's a lie!]]” said Evelyn Dacre.

“[[DR LINDGREN/i|Mrs Dacre—]]”

“[[EVELYN DACRE/i|I gave her a whole crate of pears!]]”

“[[PEGGY MAUNDER/i|They were off.]]”

“[[EVELYN DACRE/i|They were ripe!]]”

[[sound gavel|The paperweight again, twice.]] The usher, who had moved a step nearer to the second Lady Dacre, as she ought by rights to have been called and never was, gave her a glass of water. [[sound? glass|It knocked against her teeth.]] Her brother-in-law did not look at her. Her stepson did, and went on doing it.

“[[MR OSEI/a|Might I put a question?]]” asked the solicitor smoothly.

“[[DR LINDGREN/i|If it's short.]]”

“[[MR OSEI/i|It is. Mrs Maunder, do you play?]]”

“[[PEGGY MAUNDER/i|Play what?]]”

“[[MR OSEI/i|The organ.]]”

There was a silence. Those who had seats were leaning to the left, and those who hadn't, to the right, in order to see past the usher. Until then the thing had gone along as such things do: an old man, a cold night, a weak chest. There'd been a sherry promised for half past twelve. But you could feel, now, that something had clicked, like the catch of a gate that everybody had supposed was shut. The handbag had stopped moving on her knees.

“[[PEGGY MAUNDER/e|I might do,]]” said Peggy. “[[PEGGY MAUNDER/e|A bit. I did the Methodists, till they shut.]]”

“[[MR OSEI/i|So that, if we had one to hand, you could show this court what you heard? You said ‘every pipe at once.’ I'm told by the maker that it can't be done. He says that there are eleven hundred and four pipes in that instrument, and two hands and two feet to a man.]]”

“[[PEGGY MAUNDER/a|I know what I heard.]]” She had gone red in patches, from the collar upwards.

“[[MR OSEI/i|I'm sure of it. I'm only wondering from where.]]”

[[sound clock|In the square the town clock began on twelve.]] No one stirred while it was striking; and it was during the ninth stroke, or perhaps the tenth, that Robin Dacre stood up in his place. He was a fair, slack, good-looking man of thirty or so, and his face was wet. [[sound? bench|The bench groaned as he let go of it.]]

“[[YOUNG MR DACRE/a|She heard it from the passage,]]” he said. “[[YOUNG MR DACRE/a|It's perfectly true. It was me. I leaned on it.]]”

“[[EVELYN DACRE/i|Robin, sit down.]]”

“[[YOUNG MR DACRE/i|I leaned on the whole top manual with this arm, the plaster one, because I couldn't make him stop. He'd got inside to see to his damned mice, and he was going on at me out of the flap. Nothing but a pair of feet! Going on and on. About the money, and my mother. So I thought, I'll drown him out.]]”

“[[ALISTAIR DACRE/i|For pity's sake, boy, not another word. Osei!]]”

“[[MR OSEI/e|Mr Dacre, I really must advise you,]]” began Mr Osei.

“[[YOUNG MR DACRE/i|I only wanted not to hear it. I leaned on it, and it bellowed, and I counted up to twenty. When I took my arm off he wasn't saying anything. I thought I'd won.]]”

Nobody looked at anyone. It was as if the great chord had been sounded a second time, in that room, over the heads of sixty people in wet coats, and had just that moment left off.

“[[DR LINDGREN/a|Thank you,]]” the coroner said after a while. She said it as though he'd passed her something across a table. “[[DR LINDGREN/a|You needn't stand. Is the doctor here? Dr Bright, if you please. One question only. Could a noise do it?]]”

But it wasn't the doctor who replied.

“[[PEGGY MAUNDER/a|It never did!]]” cried the cleaner. [[sound handbag|Her handbag had gone on the floor, and from it rolled a peppermint tin, a duster and a large brass key.]] “[[PEGGY MAUNDER/a|Don't you let him think that. Don't you dare! He was laughing.]]”

“[[YOUNG MR DACRE/i|Who was?]]”

“[[PEGGY MAUNDER/i|Your dad. In the flap. He'd got his handkerchief stuffed in his ears and he was laughing fit to bust. I saw him. I saw his face. I was—]]”

She stopped. [[sound train|Away down the hill the noon train whistled for the crossing]], and they all of them listened to it, gratefully, for as long as it lasted.

“[[DR LINDGREN/e|You said that you found his feet, Mrs Maunder,]]” said Lindgren.

“[[PEGGY MAUNDER/i|Yes.]]”

“[[DR LINDGREN/i|From the passage you could not, I think, have seen the face.]]”

“[[PEGGY MAUNDER/i|No.]]”

“[[DR LINDGREN/i|Then where were you?]]”

No answer; not a cough, not a creak.

The key was lying under the eyes of the entire front row. The usher bent and picked it up, and in the hush [[sound? key|it clinked upon the table]]. It had a label on it, with *Mice* written in a shaky gentlemanly hand.

“[[PEGGY MAUNDER/a|There's a way round the back,]]” Peggy said. It was so low that the sixty of them had to lean forward. “[[PEGGY MAUNDER/a|There's a little room, behind the pipes, with a stool. We had our tea there. Thursdays. He'd do the crossword. Eleven years, and nobody ever asked where he'd got to. They never even wondered.]]” She took off her glasses and wiped them on her mackintosh. “[[PEGGY MAUNDER/a|He laughed, and he put his hand on his side. He said, ‘Oh, Peg.’ And that was all it was. It was his heart, it was just that there was such a lot of it.]]”

[[sound sob|It was Evelyn who began to sob.]] She did it badly, [[sound? sob|in gulps]], like someone who had never been shown how. And Alistair Dacre, who'd been in Bruges, got up, and stepped over the legs of his nephew, and went and stood by the witness chair; he looked down at the green mackintosh, and it could be seen that he didn't at all know what to do with his hands.

“[[ALISTAIR DACRE/a|How are the knees?]]” he asked her.

[[sound rain|It had come on to rain in earnest.]] Dr Lindgren bent her head over her papers and wrote two words, and underlined them, and [[sound gavel|let the paperweight fall]]. [[sound? benches|The benches scraped.]] The Dacres, who had come in two cars, had already begun to look about them for their gloves; but she noticed, as she gathered up her things, that the son hadn't moved, and that somebody had put into the fingers of his good hand a peppermint.

“[[THE USHER/a|All rise!]]” said the usher, and blew his nose.
