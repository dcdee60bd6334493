set: train
SETH HOLDROYD (m): Seth, Seth Holdroyd, Mr. Holdroyd, the eldest
JOSEPH HOLDROYD (m): Joseph, Joe, Mr. Joseph
MRS. JOSEPH HOLDROYD (f): Amelia, Mrs. Joseph, Mrs. Joseph Holdroyd
HANNAH HOLDROYD (f): Hannah, Aunt Hannah, Miss Holdroyd
REUBEN HOLDROYD (m): Reuben, young Reuben, the lad
MARTHA CLEGG (f): Martha, Martha Clegg, the servant
MR. FEATHERBY (m): Mr. Featherby, Featherby, the lawyer
THE BLACKSMITH (m): the blacksmith, Dan Sugden, Sugden
THE WIDOW (f): the strange woman, the stranger, the woman in grey, Mrs. Ibbotson
---

They buried old Jonas Holdroyd on a Thursday, with a north-east wind
blowing, and by three o'clock his family were sitting round his table
in their blacks and watching one another eat his ham.

"[[MRS. JOSEPH HOLDROYD/i|It's a lovely ham.]]"

"[[JOSEPH HOLDROYD/i|He always cured a good ham, did Father.]]"

"[[HANNAH HOLDROYD/i|He never touched it. It was Martha.]]"

"[[MRS. JOSEPH HOLDROYD/e|I'm sure that we're all beholden to Martha,]]" said Mrs. Joseph
Holdroyd. She was from Halifax, where they have carpets on the stairs,
and she spoke to everybody at Hollin End as if they were a little
deaf. "[[MRS. JOSEPH HOLDROYD/e|Is there any mustard?]]"

"[[MARTHA CLEGG/e|It's at your elbow,]]" replied Martha Clegg, "[[MARTHA CLEGG/e|where it's been this
half-hour.]]"

[[sound clock|The long clock in the corner gave a grunt, and struck.]] It was eleven
minutes fast; the old man had kept it so for forty years, in order to
be beforehand with his neighbours. At the head of the board Seth, the
eldest, took out his own watch and compared the two with grim
attention.

"[[SETH HOLDROYD/a|Featherby's late,]]" said he.

"[[JOSEPH HOLDROYD/e|He'll ha' been kept by the snow,]]" Joseph said. "[[JOSEPH HOLDROYD/e|They say it's four
foot on the tops.]]"

"[[SETH HOLDROYD/i|He wasn't kept when he came for his fee.]]"

"[[MRS. JOSEPH HOLDROYD/a|Joseph, you're dropping your aitches,]]" said his wife.

"[[JOSEPH HOLDROYD/i|I'm not. I've put none in.]]"

[[sound? laugh|There was a laugh from the settle, quickly turned into a cough]]. Young
Reuben sat there, by himself. He was the son of the third brother,
Caleb, who had gone to Leeds and painted pictures, and been forbidden
the house, and died of it; the lad had walked up from the station that
morning through the drifts, with his boots tied round with sacking. No
one had asked him to draw up.

"[[HANNAH HOLDROYD/a|Will ta have a bit o' fat, Reuben?]]" said his aunt. She was a tall,
flat, silent woman of fifty; she had kept her father's house since she
was twenty, and in that time she had been allowed to go to Bradford
twice.

"[[REUBEN HOLDROYD/a|Thank you, Aunt Hannah,]]" he said. "[[REUBEN HOLDROYD/a|I had something on the road.]]"

"[[SETH HOLDROYD/e|Tha'd a turnip,]]" said Seth. "[[SETH HOLDROYD/e|I saw thee chuck the end away.]]"

"[[REUBEN HOLDROYD/a|It was a good turnip, uncle.]]"

"[[HANNAH HOLDROYD/i|Pass him the plate.]]"

"[[SETH HOLDROYD/i|He can reach.]]"

"[[HANNAH HOLDROYD/e|I said pass it him,]]" repeated Hannah. And since she had not, that
anyone could remember, said a thing twice over in her life, the plate
went down the table from one hand to the next, until it arrived.

* * *

[[sound knock|At a quarter to four there was a thump upon the outer door]], and Martha
let in the wind and three people. The first of them was Mr. Featherby,
the lawyer, in a muffler. The second was Dan Sugden, the blacksmith,
who had dug him out. About the third, who was a woman in grey, with a
bundle, nobody could say anything at all.

"[[MR. FEATHERBY/e|Good afternoon, good afternoon,]]" said Featherby, [[sound? stamp|stamping]]. "[[MR. FEATHERBY/e|A sad
occasion. I regret that I—is that a ham?]]"

"[[SETH HOLDROYD/i|It was.]]"

"[[MR. FEATHERBY/i|I'll not say no to the knuckle. This lady was in the drift along with
me. She was looking for Hollin End, and I told her that I was going
there myself.]]"

"[[SETH HOLDROYD/e|What does she want?]]" demanded Seth.

"[[THE BLACKSMITH/a|Ask her,]]" said the blacksmith. "[[THE BLACKSMITH/a|She's got a tongue; she's used it on
my mare.]]"

The woman did not wait to be asked. She put down what she was carrying
on the flags, and threw her shawl back; she must have been handsome,
once. She had a look at each face in turn, at her leisure, as one does
at a fair. "[[THE WIDOW/a|Which of you is the daughter?]]" said she.

"[[HANNAH HOLDROYD/e|I'm his daughter,]]" Hannah answered.

"[[THE WIDOW/i|Ay, you would be. You've his chin. I was told that I'd know you by
it.]]"

"[[MRS. JOSEPH HOLDROYD/i|And may one ask who told you?]]"

"[[THE WIDOW/a|He did,]]" said the stranger. "[[THE WIDOW/a|I'm Mrs. Ibbotson. I keep the Packhorse,
at Skelby Bridge. He'd a chop with me every market day, for
two-and-thirty years.]]"

[[sound fork|Joseph's fork dropped on his plate.]] His wife turned upon him, as if it
had been he who had eaten the chops.

"[[MRS. JOSEPH HOLDROYD/i|I call it disgusting! On the very day! Joseph, say something.]]"

"[[JOSEPH HOLDROYD/e|What was there to it?]]" asked Joseph. "[[JOSEPH HOLDROYD/e|Besides the chop?]]"

"[[THE WIDOW/i|Potatoes.]]"

"[[MRS. JOSEPH HOLDROYD/e|Joseph!]]" shrieked Mrs. Joseph.

"[[MR. FEATHERBY/a|Gently, if you please,]]" the lawyer interposed, through the knuckle.
"[[MR. FEATHERBY/a|Mrs. Ibbotson has a perfect right to be here. I may go so far as to
say that she's in it.]]"

"[[SETH HOLDROYD/i|In what?]]"

"[[MR. FEATHERBY/i|In the will, Mr. Holdroyd.]]"

Nobody at all stirred, until Seth pushed his chair back. He went
slowly over to the door, [[sound key|turned the key in it]], and put it into his
pocket. "[[SETH HOLDROYD/e|Now then,]]" said he. "[[SETH HOLDROYD/e|Read it.]]"

"[[MARTHA CLEGG/a|Am I to go or stop?]]" inquired the servant. "[[MARTHA CLEGG/a|I can't do both, with
that locked.]]"

"[[MR. FEATHERBY/i|You're to stop, Martha. You are in it too.]]"

"[[THE BLACKSMITH/i|Am I?]]"

"[[MR. FEATHERBY/i|No, Sugden.]]"

"[[THE BLACKSMITH/i|Then I'll have a pipe.]]"

Mr. Featherby wiped his fingers one by one. He drew from his inner
pocket a long envelope with a red seal, [[sound paper|which he broke]]; and he put on
a pair of spectacles, and looked over them. It was known that he did
so when he had something unpleasant to say, and he had once looked
over them at Joseph for an entire afternoon.

"[[MR. FEATHERBY/a|It's short,]]" he said. "[[MR. FEATHERBY/a|I wished him to have it longer, but he said
that he was paying by the sheet. 'I, Jonas Holdroyd, of Hollin
End'—and so forth. 'To my son Seth, who has told me every Sunday for
eleven years that I was past it, I leave my watch, so he may know what
time it is.']]

"[[MR. FEATHERBY/i|'To my son Joseph, my second-best top-coat, in the pocket whereof he
will find the bill for his wedding. To his wife, my Bible; she will
find it uncut at Proverbs thirty-one. To Martha Clegg, forty pounds,
and the clock; and if she puts it right I will haunt her.']]"

"[[MARTHA CLEGG/e|He would and all,]]" said Martha, and [[sound? sob|began to cry into the mustard]].

"[[MR. FEATHERBY/i|'To Sarah Ibbotson, widow, who asked me to wed her in the year
'seventy-six, and has not mentioned it since—']]"

"[[THE WIDOW/a|I'd my pride,]]" the woman in grey put in.

"[[MR. FEATHERBY/i|'—my brass fender, that she always fancied.']]"

"[[SETH HOLDROYD/e|And the farm?]]" Seth said. He was leaning on his fists. "[[SETH HOLDROYD/e|Never mind
the fenders. Who's got the land?]]"

"[[JOSEPH HOLDROYD/i|Ay! Who's got the land?]]"

"[[MR. FEATHERBY/i|I am coming to that. It goes with the residue. 'And as regards Hollin
End, with the stock, and the four closes, and the top pasture, I leave
it to whichever of my family it was that did, on the night of the
ninth of January, get up to me when I called.']]"

[[sound? wind|The wind got in under the door and lifted the edge of the cloth.]] It
was the ninth that he had died on, or, to be exact, they had found him
upon the morning of the tenth, on the bottom stair.

"[[SETH HOLDROYD/i|What's it mean? He'd have to have written that after.]]"

"[[MR. FEATHERBY/e|He had it written a month before,]]" replied Featherby, "[[MR. FEATHERBY/e|with the date
left blank. He had a good many of those, Mr. Holdroyd; it was every
week or so. He used to call out, you know, when he was quite well; he
would lie there and count how long it took. Then he'd tell me a night,
and I'd put that in. The last I had from him was a line by the carter.
It came on the eleventh. It was in pencil.]]"

"[[JOSEPH HOLDROYD/a|But that's daft!]]" said the younger of the brothers. "[[JOSEPH HOLDROYD/a|We weren't here,
not one of us! I was at home in bed. Amelia'll swear to it.]]"

"[[MRS. JOSEPH HOLDROYD/e|I shall swear to nothing,]]" said Amelia.

"[[SETH HOLDROYD/i|I was here.]]"

They all turned round to look at him. It was well enough known that
Seth had slept at the farm that week, on account of the lambing.

"[[SETH HOLDROYD/a|I was here,]]" he repeated, "[[SETH HOLDROYD/a|and I heard him. I went to him. I got up
at two, or it might be ten past; and he said—he said that he was
thirsty.]]"

"[[MR. FEATHERBY/a|And what did you do?]]" asked the lawyer.

"[[SETH HOLDROYD/i|I gave him some water.]]"

"[[MR. FEATHERBY/i|In what?]]"

"[[SETH HOLDROYD/i|How do you mean, in what? In a mug! In the mug by the bed!]]"

"[[MARTHA CLEGG/e|I'd that mug downstairs,]]" said Martha. "[[MARTHA CLEGG/e|It'd a crack in it. I'd put
it on the sill for the glue to set.]]"

Seth's face, which was never pale, had become as dark as a beetroot.
He seemed to be on the point of saying something further; but it was
to his sister that he looked, with his mouth open, and not to the
lawyer.

"[[REUBEN HOLDROYD/a|Aunt Hannah,]]" the lad said gently, "[[REUBEN HOLDROYD/a|you were here too.]]"

"[[HANNAH HOLDROYD/a|I was,]]" she said.

"[[MR. FEATHERBY/i|You heard your father call, ma'am?]]"

"[[HANNAH HOLDROYD/i|I've heard him call every night for thirty years. I could hear it
when it wasn't there. I used to hear it in chapel.]]"

"[[THE WIDOW/i|And did you go to him, love?]]"

It was the strange woman who asked it. She had moved round, somehow,
behind the other's chair; and the two of them were very much of a
height.

"[[HANNAH HOLDROYD/e|No,]]" said Miss Holdroyd. "[[HANNAH HOLDROYD/e|I didn't. I heard him; I'd one foot on the
oil-cloth. And I thought, I'll see what happens. Just the once. I'd
never seen.]]" Her hands were lying upon the table with the palms
upward, like things that had been put down there by somebody else.
"[[HANNAH HOLDROYD/e|And I got back into bed, and I was warm. Then I heard him on the
stairs. He came down nine of them.]]"

"[[HANNAH HOLDROYD/i|I counted. It was what he'd have done.]]"

[[sound gust|A slate went off the roof, and smashed in the yard.]] Nobody gave it a
thought.

"[[MRS. JOSEPH HOLDROYD/i|Well!]]"

"[[JOSEPH HOLDROYD/e|Hold thy noise, Amelia,]]" said Joseph.

"[[SETH HOLDROYD/e|Then it's nobody's,]]" said Seth hoarsely. "[[SETH HOLDROYD/e|If it's nobody's, it comes
to the eldest. That's law. Isn't that law, Featherby?]]"

"[[MR. FEATHERBY/i|It would be. But there's the date.]]"

"[[SETH HOLDROYD/i|It's the ninth! You've just read it out!]]"

"[[MR. FEATHERBY/e|I read the ninth,]]" Mr. Featherby said; "[[MR. FEATHERBY/e|it's what we had all of us
supposed. But I've had it under the glass, and I am by no means
certain that he'd finished the figure. He made his nines in two
strokes, like a tadpole. There's no tail to it. I believe that it's a
nought, and that he was stopped in front of it; I believe that it was
going to be 'thirtieth.']]"

"[[REUBEN HOLDROYD/i|Of January? That's to-day.]]"

"[[MR. FEATHERBY/i|That is to-day.]]"

Then [[sound cry|somebody called out overhead]].

It was an old, cross, cracked voice; it called once, and [[sound rap|it rapped
twice upon the boards]]. The blacksmith took his pipe from his mouth.
Mrs. Joseph had hold of the lawyer by the muffler; and Seth, who
feared neither man nor beast, was in the corner by the clock, and had
got his back against it.

But Hannah was on her feet. She had gone as white as her own collar.
She did not look as though she knew that there was anyone else in the
room.

"[[HANNAH HOLDROYD/a|I'm coming, Father!]]" she cried, and [[sound steps|they heard her run up all the
nineteen stairs]].

"[[THE WIDOW/i|Has he left a parrot?]]"

"[[MARTHA CLEGG/a|He has,]]" the servant said. "[[MARTHA CLEGG/a|I'd clean forgot. It'll be wanting its
tea.]]"

"[[REUBEN HOLDROYD/e|Mr. Featherby,]]" said Reuben, who had not raised his voice, "[[REUBEN HOLDROYD/e|did you
get that down? What time do you make it?]]"

"[[MR. FEATHERBY/a|By the clock,]]" said the old gentleman, and he took up his pen, "[[MR. FEATHERBY/a|it is
eleven minutes past four; but I should prefer, I think, to go by
Seth's watch.]]"
