set: train
JORY PELL (m): Jory, Jory Pell, the hired boy, the boy
HATTIE STODDARD (f): Hattie, Harriet
WICK STODDARD (m): Wick, Warwick
NAN STODDARD (f): Nan, the little one, Nannie
AMOS STODDARD (m): Amos, Mr. Stoddard, Father, Pa, the farmer
AUNT TAMSIN (f): Aunt Tamsin, Tamsin, the aunt
MISS MARSH (f): Miss Marsh, Delphine, the schoolteacher, the teacher
---
# The Hired Boy

When Amos Stoddard drove down to the county farm at Wessel for a hired boy he had meant to bring home one with shoulders. He had written as much to the superintendent. But the boys with shoulders had all gone off in April, and what there was left to choose from in the last week of May was one that had fits, one that had run away twice, and Jory Pell. He came up the lane that evening on the tail of the wagon, with his feet hanging down and a shoe-box upon his knees, and the three Stoddard children, who had been sitting on the gate since dinner, looked him over from the top to the bottom and did not see that there was much of him either way.

"[[WICK STODDARD/e|He's littler than me,]]" said Wick.

"[[HATTIE STODDARD/e|He's not, he's only folded up,]]" Hattie said. "[[HATTIE STODDARD/e|Boy! What have you got in that box?]]"

"[[JORY PELL/i|Nothing.]]"

"[[HATTIE STODDARD/i|You can't have nothing in a box with holes in it.]]"

"[[WICK STODDARD/i|It's a snake! Is it a snake? There was a boy here before you that had one, and Aunt Tamsin killed it with the flat-iron.]]"

"[[JORY PELL/i|It ain't a snake.]]"

"[[NAN STODDARD/e|Is it a baby?]]" asked Nan, who was five, and whose thoughts at that time ran mostly on babies.

The boy considered her gravely from under his hat. It was a man's hat, and had been cut down. "[[JORY PELL/a|It's a toad,]]" he said at last. "[[JORY PELL/a|His name's Governor. He don't do anything.]]"

"[[HATTIE STODDARD/i|What do you keep him for, then?]]"

"[[JORY PELL/i|He was there.]]"

It was the longest talk that anybody was to get out of him for a week. He ate what was put before him, and rose when he was called, and went behind the cows with his head down, like a small old man who is thinking about a mortgage. Amos said that he was no hand at all with a fork but that he was good to the horses. Aunt Tamsin, who had kept her brother's house since the children's mother died, and who had not wanted a boy, said that he would be the death of her, with those eyes.

* * *

[[sound school bell|The school bell was ringing across the lower pasture]] one morning in June when the aunt came out upon the back step with the dishpan and found the hired boy standing by the pump, listening to it, with the two buckets full at his feet.

"[[AUNT TAMSIN/e|Jory Pell!]]" cried Aunt Tamsin. "[[AUNT TAMSIN/e|Are you waiting for that water to walk in by itself?]]"

"[[JORY PELL/i|No'm.]]"

"[[AUNT TAMSIN/i|Then what in creation ails you?]]"

"[[JORY PELL/i|Nothing ails me. I was counting. It goes forty-one and then it stops.]]"

"[[AUNT TAMSIN/i|What does?]]"

"[[JORY PELL/i|The bell.]]"

[[sound water thrown|She threw out the dishwater over the hollyhocks]], with more force than they had need of. She was a tall, high-shouldered woman of fifty, who had once been going to be married, and had been told of it so often since by way of comfort that she had come to look upon all kindness as a sort of impertinence. "[[AUNT TAMSIN/a|You never went to school, I suppose,]]" she said.

"[[JORY PELL/a|I went a winter,]]" said he.

"[[AUNT TAMSIN/i|Can you read?]]"

"[[JORY PELL/i|I can read some. I can read what's on things.]]"

"[[AUNT TAMSIN/i|On what things?]]"

"[[JORY PELL/a|Sacks,]]" he said. "[[JORY PELL/a|And the stove. It says on the stove, 'Garland, Detroit, Patented.' I can read all of that but the eagle.]]"

To this Aunt Tamsin made no answer of any description. She went in, and [[sound screen door|the screen door clapped to behind her]], and it is likely that nothing would have come of the matter, had it not been for the pie.

The pie was discovered upon the Saturday. That is to say, it was discovered that there had been a pie, a whole one, dried apple, set to cool on the sill of the buttery; and what was left was the tin. By the time that Amos had got in from the corn, and had washed, and had sat down at the head of his table, the trial was nearly over.

"[[AUNT TAMSIN/e|I say nothing,]]" Aunt Tamsin said. "[[AUNT TAMSIN/e|I only say that nobody in this house ever took a pie before.]]"

"[[AMOS STODDARD/e|Wick took one at Christmas,]]" said Amos mildly.

"[[WICK STODDARD/i|Pa! That was a half!]]"

"[[AUNT TAMSIN/i|That was family. It's a different thing altogether. I say that when you fetch a child out of such a place, you know no more what is in him than what's in a shut stove. Jory, look at me. Did you take it?]]"

"[[JORY PELL/i|No'm.]]"

"[[AUNT TAMSIN/i|Do you know who did?]]"

The boy said nothing. He looked at his plate. Across from him Hattie, who had begun to butter her bread, went on buttering it, around and around, long after it was done.

"[[AMOS STODDARD/a|Answer your question, son,]]" said the farmer.

"[[JORY PELL/i|I can't, sir.]]"

"[[AMOS STODDARD/i|Can't or won't?]]"

"[[JORY PELL/i|I don't know which it is. It feels about the same.]]"

"[[AUNT TAMSIN/i|There! Is that the face of an honest boy, Amos? I ask you.]]"

"[[AMOS STODDARD/i|It's a kind of a freckled face. I don't see that it's one thing or the other. But if he won't speak, I guess he'd better go to bed without his supper, and we'll call it square. Go on up, Jory.]]"

He got down from his chair and went, and [[sound footsteps|they heard him climb the ladder to the loft over the kitchen]], one rung after another. And then, because it was very still, they heard him say, in a perfectly ordinary voice, that carried down between the boards:

"[[JORY PELL/i|Well, Governor, it was a pie this time.]]"

Nobody at the table laughed. [[sound chair scrapes|Aunt Tamsin pushed back her chair]] and said that the light was going, and that she supposed she was the only one who had noticed it; and she went for the lamp, and was gone for it a good deal longer than was necessary.

* * *

Miss Delphine Marsh boarded around, as schoolteachers did in that county, two weeks to a family, and on the Monday it came to be the turn of the Stoddards. She was nineteen years of age and looked less. She had a straw hat and a trunk full of books and a way of asking children questions as if she did not know the answers; and she had not been an hour under that roof before she had all three of them on the orchard wall, with [[sound? heels on wall|their heels drumming against the stones]].

"[[MISS MARSH/e|Now somebody tell me,]]" said Miss Marsh, "[[MISS MARSH/e|who it is that lives in the loft.]]"

"[[NAN STODDARD/i|Jory does!]]"

"[[WICK STODDARD/i|He's only the hired boy. He sleeps up there with a toad. I'm going to have one, when I get a box.]]"

"[[MISS MARSH/i|And why doesn't he come to school?]]"

"[[WICK STODDARD/e|Because he's hired,]]" Wick explained. He was eight, and liked a thing to be plain. "[[WICK STODDARD/e|If he came to school then he wouldn't be hired, he'd be just here.]]"

"[[HATTIE STODDARD/i|That's not why. It's because Aunt Tamsin says he'd learn us to steal.]]"

"[[MISS MARSH/a|Teach us,]]" said the teacher. "[[MISS MARSH/a|What has he stolen, Hattie?]]"

"[[WICK STODDARD/i|A pie! A whole one. He ate it all, and he never was even sick.]]"

"[[NAN STODDARD/i|He wasn't sick because he didn't eat it.]]"

"[[HATTIE STODDARD/e|Be quiet, Nan,]]" said Hattie sharply.

"[[NAN STODDARD/i|I won't be quiet. You was sick. You was sick in the currants, and you said that if I told, the Governor would come in the night and sit on me.]]"

[[sound crow|A crow cawed over the corn.]] The drumming of heels had stopped along the wall; and Miss Marsh, who had been to the Normal School at Fairbury, and had heard there some twenty lectures upon the child's moral nature, could think of nothing in any one of them. She did not look at Hattie. She looked at the crow.

"[[WICK STODDARD/a|Hat!]]" breathed her brother. "[[WICK STODDARD/a|Was it you?]]"

"[[HATTIE STODDARD/i|I was going to say. I was going to say it right off, only then Pa asked him and he wouldn't tell, and then it was too late.]]"

"[[WICK STODDARD/i|But did he know?]]"

"[[HATTIE STODDARD/i|Course he knew. He saw me. He came round the buttery with the slop pail, and I had it in my lap.]]"

"[[WICK STODDARD/i|And he never told! And he went to bed without his supper. It was chicken, too. If it was me I'd have told the minute they said chicken.]]"

"[[NAN STODDARD/i|Is Hattie going to jail?]]"

"[[MISS MARSH/e|Nobody is going to jail, Nan,]]" Miss Marsh said. "[[MISS MARSH/e|It isn't too late, Hattie. I used to think that a thing could be too late, when I was your age. When I was eleven I broke my mother's thermometer and buried it.]]"

"[[HATTIE STODDARD/i|Did you tell?]]"

"[[MISS MARSH/i|I told her last August.]]"

"[[HATTIE STODDARD/i|What did she say?]]"

"[[MISS MARSH/i|She said that she'd seen me dig the hole.]]"

Hattie thought about this for as long as it took the crow to go over the whole of the field and light upon the far fence. She was a square-faced, honest little girl, who had been for three days the most unhappy creature in the township, and had found out in that time that nothing tastes, and that a person can be tired in the very middle of the morning. Then she slid down off the wall and shook out her pinafore behind.

"[[HATTIE STODDARD/i|Will you come with me?]]"

"[[MISS MARSH/i|As far as the door.]]"

"[[HATTIE STODDARD/a|That'll do,]]" she said.

* * *

They had it out in the kitchen, with the shades drawn for the heat. [[sound clock ticks|The shelf clock ticked very loud.]] Aunt Tamsin heard the story through from the one end to the other with a rolling-pin in her hand; and Amos, who had been sent for out of the barn, stood in the doorway turning around his hat. [[sound thunder|There was thunder off to the west, low down]]; the hay was cut, and he would have given something to be let go and see to it.

"[[AUNT TAMSIN/a|And you sat there,]]" said the aunt, when it was finished, "[[AUNT TAMSIN/a|buttering bread.]]"

"[[HATTIE STODDARD/i|Yes, ma'am.]]"

"[[AUNT TAMSIN/i|And let me say what I said.]]"

"[[HATTIE STODDARD/i|Yes, ma'am. I'm sorry, Aunt Tamsin. I'm sorrier than I was sick.]]"

"[[AMOS STODDARD/i|Well, now, Tam, she's owned up to it. I'd say that was the main thing.]]"

"[[AUNT TAMSIN/i|It is not the main thing! It's not you that called him a thief, Amos Stoddard. I've got to go up that ladder.]]"

"[[AMOS STODDARD/a|I could call him down,]]" her brother offered.

"[[AUNT TAMSIN/i|You'll do no such thing. Harriet, give me a plate.]]"

She put on it what was left of the ham, and four biscuits, and a dish of the strawberry preserves that nobody was allowed to look at before Thanksgiving. She took off her apron, and then, upon consideration, she put on a clean one. But when she turned to the ladder, with her skirt in one hand and the plate in the other, there was Jory himself at the pump door, with straw in his hair and his chest going in and out.

"[[JORY PELL/a|Mr. Stoddard,]]" he said, "[[JORY PELL/a|sir, the bars are down and the colts have got out in the road.]]"

"[[AMOS STODDARD/i|The colts! Which way?]]"

"[[JORY PELL/i|To the bridge. I'd have gone, but there's two of them and they know me. They think it's a game.]]"

"[[AMOS STODDARD/i|Wick, get a pan of oats! Hattie, run and head 'em by the Crosses' lot. Who let down the bars?]]"

"[[JORY PELL/i|I can't say, sir.]]"

"[[WICK STODDARD/e|I did, Pa!]]" shouted Wick, turning as red as the pump. "[[WICK STODDARD/e|I was playing train. I did it, it was me, and I'm telling it right off!]]"

"[[AMOS STODDARD/a|Well, I'm blessed,]]" said the farmer. "[[AMOS STODDARD/a|It's catching.]]"

[[sound thunder|The thunder broke this time right over the barn]], and [[sound running feet|they all went out together, running, the boots and the bare feet clattering across the porch]], and there was nobody left in the kitchen but the aunt with her plate, and the schoolteacher, and Nan, who had got beneath the table.

"[[NAN STODDARD/i|I don't like it when it bangs.]]"

"[[AUNT TAMSIN/i|It's nothing but noise, child. Come out of that. Miss Marsh, I don't know what you must think of us.]]"

"[[MISS MARSH/i|I think that he ought to come to school, Miss Stoddard.]]"

"[[AUNT TAMSIN/i|He's hired till November.]]"

"[[MISS MARSH/i|He could come in the mornings, after the milking. I'd begin him in the Third Reader. He can read the whole of the stove, he tells me, all but the eagle.]]"

"[[AUNT TAMSIN/i|When did he tell you that?]]"

"[[MISS MARSH/i|Last night. I was out on the step, and he came to get water for the toad. He asked me if there was anything written on it, on the eagle, I mean, that he couldn't make out, or whether it was just a bird.]]"

Aunt Tamsin set the plate upon the table. She went to the window and put up the shade, and [[sound rain|the rain was coming down]] upon the hollyhocks in long straight rods, so that you could not see the barn. Somewhere beyond it [[sound shouting|a man was shouting]], and [[sound hoofs|there were hoofs on the planks of the bridge]].

"[[AUNT TAMSIN/a|I had a slate,]]" she said presently. "[[AUNT TAMSIN/a|It was a good one, with a red binding to it. I believe it's in the chest in my room, if the mice haven't had the binding.]]"

"[[MISS MARSH/i|Would you let him have it?]]"

"[[AUNT TAMSIN/i|I'd have to think. I don't say that I would.]]"

"[[NAN STODDARD/i|You would, Aunt Tamsin. You've got your nice apron on.]]"

"[[AUNT TAMSIN/e|You hold your tongue, Nannie,]]" said Aunt Tamsin; and she lifted her up out of the dust, and held her there against the clean apron harder than there was any call for, and together they looked at the rain.

They came back at dusk, wet to the skin, with the colts walking behind them on a piece of clothes-line. Jory was riding on one. He had lost the hat; and it could be seen, now that there was no hat, that he was laughing, though [[sound? laugh|he did not make much of a noise about it]].

"[[WICK STODDARD/e|You should have seen him!]]" cried Wick from the gate. "[[WICK STODDARD/e|He got right on! He never had a halter or anything!]]"

"[[JORY PELL/i|He let me.]]"

"[[WICK STODDARD/i|He did not, he bit you.]]"

"[[JORY PELL/i|It was only the once.]]"

"[[HATTIE STODDARD/i|He's got a place on his arm as big as a dollar, Aunt Tamsin, and he says it don't hurt. Does it hurt, Jory?]]"

"[[JORY PELL/i|It hurts some.]]"

"[[AMOS STODDARD/e|Get down, son,]]" Amos said, "[[AMOS STODDARD/e|and go on in the house. I expect there's somebody has got something to say to you.]]"

The boy slid off. He stood on the bottom step, with the water running out of his sleeves, and looked up at the tall woman in the door as he might have looked at the weather. She had got it all ready, what she was to say; she had said it over to herself a dozen times, and each time it had come out shorter.

"[[AUNT TAMSIN/i|There's ham.]]"

"[[JORY PELL/i|Yes'm.]]"

"[[AUNT TAMSIN/i|It's for you. You can have the whole of it. And there's preserves.]]"

"[[JORY PELL/a|Thank you, ma'am,]]" he said. He rubbed one foot upon the other. "[[JORY PELL/a|Was it the pie?]]"

"[[AUNT TAMSIN/a|It was the pie,]]" said she. "[[AUNT TAMSIN/a|Why didn't you tell me, Jory? I'd have believed you. No, I wouldn't. But why didn't you tell?]]"

"[[JORY PELL/e|She was awful sick,]]" said Jory. "[[JORY PELL/e|I figured she'd had about all she could do with.]]"
