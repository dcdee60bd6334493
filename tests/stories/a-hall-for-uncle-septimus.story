set: train
MISS OTTOLINE GARSIDE (f): Aunt Ottoline, Miss Garside, Ottoline
MRS BELLAIRS (f): Aunt Maud, Mrs. Bellairs, Maud
MISS JESSIE GARSIDE (f): Aunt Jessie, Miss Jessie, Jessie
PHILIPPA GARSIDE (f): Philippa, Pippa, Miss Philippa, the niece, the girl
DENIS RAE (m): Mr. Rae, Denis, the architect, the young man
MR LAMBE (m): Mr. Lambe, the vicar
ELLEN (f): Ellen, the parlourmaid
TOBY (m): Toby, her brother, the small boy
---
# 1

Tea at The Laurels was at half-past four, and had been so since the Crimean War. It was not that the Miss Garsides were opposed to change; they had taken to electric light, after some years of having it explained to them, and Aunt Maud had been in a motor. But tea was not a thing that one altered, any more than one altered the Creed, and when Philippa, who was twenty-two and had been a whole winter at a school of design in London, suggested that upon a day like this it might be had in the garden, there was such a pause as follows the dropping of a tray.

‘[[MISS OTTOLINE GARSIDE/e|In the garden?]]’ said Aunt Ottoline.

‘[[PHILIPPA GARSIDE/i|Under the cedar. It’s so hot.]]’

‘[[MISS OTTOLINE GARSIDE/i|Things fall out of cedars.]]’

‘[[MISS JESSIE GARSIDE/e|It would be rather delightful,]]’ murmured Aunt Jessie, who was the youngest, and had been murmuring for sixty-one years. ‘[[MISS JESSIE GARSIDE/e|One could wear a hat.]]’

‘[[MISS OTTOLINE GARSIDE/i|You can wear a hat indoors, Jessie, if you want to look peculiar. Besides, there is the vicar. One cannot ask a clergyman to sit on the ground.]]’

‘[[PHILIPPA GARSIDE/i|He needn’t sit on the ground, Aunt Ottoline. There are chairs.]]’

‘[[MISS OTTOLINE GARSIDE/i|Those are the drawing-room chairs, and they are accustomed to the drawing-room. And there is this Mr. Rae.]]’

Everyone looked at the place upon the sofa where Mr. Rae was to sit. It had been cleared of cushions, as for an operation. He was an architect; he was coming from London by the three-fifteen; and he was to be shown where the Hall would stand, and told what it was to be like. For Uncle Septimus had left eighteen hundred pounds to the village ‘for its improvement,’ and had then, as he had done everything, died without saying what he meant.

‘[[MRS BELLAIRS/e|I have told him a dome,]]’ said Mrs. Bellairs.

‘[[MISS OTTOLINE GARSIDE/i|You have told him, Maud? When did you tell him?]]’

‘[[MRS BELLAIRS/i|I wrote. I thought that it would save time if he had it in the train.]]’

‘[[MISS OTTOLINE GARSIDE/i|But we decided upon a tower.]]’

‘[[MRS BELLAIRS/i|You decided upon a tower, dear. I was at the dentist.]]’

‘[[MISS JESSIE GARSIDE/i|Oh, but surely it was to be a verandah? Dear Septimus was so fond of sitting out. I wrote to him about a verandah on Thursday; only a very little note.]]’

‘[[MISS OTTOLINE GARSIDE/i|You both wrote?]]’

‘[[MRS BELLAIRS/e|Did not you?]]’ asked Mrs. Bellairs.

‘[[MISS OTTOLINE GARSIDE/e|I am the eldest,]]’ said Aunt Ottoline. ‘[[MISS OTTOLINE GARSIDE/e|Naturally I wrote.]]’

Philippa got up rather suddenly and went to the window, and [[sound? rattle|rattled the blind]]. Her shoulders were shaking; it might have been thought that she was in grief for Uncle Septimus. On the gravel outside her brother Toby, aged ten, who was supposed to be doing a holiday task, was feeding it to the goat.

* * *

# 2

‘[[TOBY/i|Are you the architect?]]’

The young man at the gate took off his hat and said that he was. He had walked from the station, two miles, in London boots; he was burnt pink as far as the collar; and he had beneath his arm a long roll of paper and in his pocket three letters, each of which had given him, in the privacy of a third-class carriage, some moments of pure joy. [[sound gate|The gate shrieked as he pushed it]], and the goat put back its ears.

‘[[DENIS RAE/i|Does he bite?]]’

‘[[TOBY/i|He eats, mostly. He’s had the Wars of the Roses, and he’s started on decimals. I’m Toby. Have you come about the Hall? It’s going to be the most frightful row. Aunt Ottoline wants a tower, and Aunt Maud wants a dome, and Pippa says that if they have both they’d better put a minaret on the end and let it to a Turk.]]’

‘[[DENIS RAE/i|Who is Pippa?]]’

‘[[TOBY/i|My sister. She’s done one.]]’

‘[[DENIS RAE/i|Done what?]]’

‘[[TOBY/i|A hall. She drew it all out with little men in it, and it’s jolly good, only she won’t show it to anybody. She keeps it under the bath.]]’

‘[[DENIS RAE/i|Why under the bath?]]’

‘[[TOBY/i|Because nobody cleans there. I say, do you mind telling me something? Do you actually like it? Building things?]]’

‘[[DENIS RAE/a|I like it better than anything in the world,]]’ said the architect, ‘[[DENIS RAE/a|when they let me.]]’

‘[[TOBY/i|That’s what Pippa says. You’d better go in; that’s the vicar’s bicycle.]]’

[[sound bell|A bell tinkled faintly in the lane]], and there came round the corner, very upright and very slow, a clergyman in a straw hat, who was steering with one hand, and with the other holding to his bosom a pot of jam. He had ridden for eleven years and had not yet learned to get off. He went by them, bowing; [[sound crash|there was a crash among the laurels]]; and in a moment he came back on foot.

‘[[MR LAMBE/i|Good afternoon, good afternoon! No, thank you, nothing at all is broken; I always do it there; the bushes are so very kind. You are Mr. Rae? I am the vicar. Lambe, with an “e”. I am so exceedingly glad to have caught you by yourself, because I wanted to say one word about a window.]]’

‘[[DENIS RAE/i|A window?]]’

‘[[MR LAMBE/i|A quite small one. Stained.]]’

‘[[DENIS RAE/i|I see. Of any particular subject?]]’

‘[[MR LAMBE/a|I had thought of Temperance,]]’ said the vicar wistfully. ‘[[MR LAMBE/a|With a jug. But you must not let me influence you; Miss Garside has very decided views, and I have never yet been at a meeting of which she was not in the chair. I merely throw it out.]]’

‘[[TOBY/e|They’ll throw it out,]]’ said Toby. ‘[[TOBY/e|Aunt Ottoline says that coloured windows make people look as if they’d been drowned.]]’

# 3

[[sound clock|The drawing-room clock was striking the half-hour]] when the gentlemen were announced, and at the fourth stroke of Ellen’s voice, so to speak, the silver kettle was already on its way round the door. There was a great deal of shaking of hands. Mr. Rae was put into the place on the sofa, between Aunt Ottoline and Aunt Maud, from which there was no view of anything but a fern and of a girl in a green frock, who had been introduced to him as ‘our niece,’ as one might say ‘our barometer,’ and who did not seem to be attending.

‘[[MISS OTTOLINE GARSIDE/e|You will take sugar, Mr. Rae,]]’ said Miss Garside. ‘[[MISS OTTOLINE GARSIDE/e|Now, we need not waste words. You had my letter.]]’

‘[[DENIS RAE/i|I did, thank you. I had—]]’

‘[[MISS OTTOLINE GARSIDE/i|Then you know that it is to be a tower. My brother was a tall man.]]’

‘[[MRS BELLAIRS/a|My brother,]]’ said the lady on the other side, ‘[[MRS BELLAIRS/a|was a perfectly round man, Ottoline, and had been so since the Jubilee. If anything is to be put up that is like him it must be a dome. You had my letter too, I think, Mr. Rae?]]’

‘[[DENIS RAE/i|Yes. I had all the letters.]]’

‘[[MISS OTTOLINE GARSIDE/e|All?]]’ said Miss Garside.

‘[[DENIS RAE/i|There was one in violet ink.]]’

‘[[MISS JESSIE GARSIDE/e|That was only me,]]’ said Aunt Jessie, and became violet likewise. ‘[[MISS JESSIE GARSIDE/e|Please don’t think about it. I thought a verandah, with a creeper. But I dare say that creepers are out of fashion?]]’

‘[[DENIS RAE/i|They come and go, Miss Jessie.]]’

‘[[MISS OTTOLINE GARSIDE/i|Ours have never gone. What will it cost?]]’

‘[[DENIS RAE/i|A tower?]]’

‘[[MISS OTTOLINE GARSIDE/i|A tower, of a suitable height.]]’

‘[[DENIS RAE/i|It would cost about eighteen hundred pounds.]]’

‘[[MISS OTTOLINE GARSIDE/i|There! I said so, Maud. It is precisely the sum.]]’

‘[[DENIS RAE/i|But there wouldn’t be anything underneath it, I’m afraid. There would be the tower.]]’

‘[[MRS BELLAIRS/i|And a dome?]]’

‘[[DENIS RAE/i|A dome would be two thousand. You’d be two hundred short, and you’d have to get in by a ladder.]]’

‘[[MR LAMBE/e|A window,]]’ began Mr. Lambe, ‘[[MR LAMBE/e|if I might just—]]’

‘[[MISS OTTOLINE GARSIDE/i|Vicar, you are not eating. Pass him the scones, Philippa.]]’

She passed them, and in passing them she met, over the vicar’s head, the eyes of the architect. It was for one second only. But it is a curious fact that two persons who have both been trying for ten minutes not to laugh cannot exchange so much as a scone without its becoming a species of understanding; and when she had gone back to her stool Philippa found that she was listening, after all.

‘[[MISS OTTOLINE GARSIDE/e|I do not see what we require underneath it,]]’ Aunt Ottoline was saying. ‘[[MISS OTTOLINE GARSIDE/e|The villagers have their own homes to sit in.]]’

‘[[DENIS RAE/i|I had imagined that they’d want to dance.]]’

‘[[MISS OTTOLINE GARSIDE/i|Dance!]]’

‘[[DENIS RAE/i|And have concerts, and jumble sales. And magic lanterns. I asked the porter at the station what he’d like, and he said, somewhere for the wife to get the pram in out of the wet.]]’

‘[[MRS BELLAIRS/i|You asked the porter?]]’

‘[[DENIS RAE/i|He was the only person there.]]’

‘[[MRS BELLAIRS/i|But, my dear Mr. Rae, one can’t ask porters! It puts things into their heads.]]’

‘[[DENIS RAE/i|It seemed to be there already.]]’

‘[[MISS JESSIE GARSIDE/i|I do think a pram is a nice thing to think of. Don’t you, Ottoline? I mean, if one had one.]]’

‘[[MISS OTTOLINE GARSIDE/i|You have not got one, Jessie, and you never will have; do not be morbid. More tea, Mr. Rae? Ellen, the kettle has gone off the boil.]]’

‘[[ELLEN/e|It hasn’t, mum,]]’ said Ellen. ‘[[ELLEN/e|It’s only got its breath.]]’ And indeed [[sound kettle|the kettle, as though it had been slandered, began at once to hiss and bubble]].

* * *

It was Aunt Jessie who sent them to look at the site. She had never been known to contrive anything; it was felt afterwards to have been an accident. Somebody must show the young man the field, she said, while it was fine, and Ottoline had her foot, and Maud her head, and the vicar his third scone; and so it came about that at twenty minutes past five Philippa was leading the way down the long walk, very fast, with a parasol that she did not put up, and Mr. Rae was following.

‘[[DENIS RAE/i|Do you always walk like this?]]’

‘[[PHILIPPA GARSIDE/i|Only away from tea. I’m sorry. Is it your boots?]]’

‘[[DENIS RAE/i|It was. They’ve stopped; I think that they’re dead. Miss Garside, may I ask you something?]]’

‘[[PHILIPPA GARSIDE/i|I’m not Miss Garside. That’s Aunt Ottoline. I’m nobody; I’m just Miss Philippa.]]’

‘[[DENIS RAE/i|What do you keep under the bath?]]’

She stopped so short that he all but ran into her. [[sound birds|A blackbird went off scolding through the raspberry canes.]]

‘[[PHILIPPA GARSIDE/i|Who told you that?]]’

‘[[DENIS RAE/i|A person who was teaching decimals to a goat.]]’

‘[[PHILIPPA GARSIDE/i|I’ll kill him.]]’

‘[[DENIS RAE/i|I wish you wouldn’t; he thinks very highly of it. He tells me there are little men.]]’

‘[[PHILIPPA GARSIDE/i|One has to put in men, for the scale. It isn’t anything. I was three months at the school in Kennington, and then Uncle Septimus died and I had to come home, because of there being nobody to read to Aunt Maud; and I thought that I’d do it for practice. That’s all. It’s a perfectly plain hall.]]’

‘[[DENIS RAE/i|How long?]]’

‘[[PHILIPPA GARSIDE/i|Sixty feet by twenty-eight. There’s a porch.]]’

‘[[DENIS RAE/i|Which way does it face?]]’

‘[[PHILIPPA GARSIDE/i|South, of course; and there’s a sort of deep eave, all along, so as to keep out the sun in summer and let it in in winter. And the rain off.]]’

‘[[DENIS RAE/i|Off the prams.]]’

‘[[PHILIPPA GARSIDE/a|I did think of the prams,]]’ she admitted. ‘[[PHILIPPA GARSIDE/a|I never thought of asking the porter. That was clever of you.]]’

‘[[DENIS RAE/i|It wasn’t a bit. I’d lost my ticket and had to talk about something. What about the roof?]]’

‘[[PHILIPPA GARSIDE/i|King-posts, and left open, so that you can see them. There’s a man at Hatchley who’s got the oak lying. And a stage at the one end, but it lets down.]]’

‘[[DENIS RAE/i|Into the floor?]]’

‘[[PHILIPPA GARSIDE/i|Against the wall. It makes a cupboard for the badminton.]]’

‘[[DENIS RAE/i|And what does it come to?]]’

‘[[PHILIPPA GARSIDE/i|I made it sixteen hundred and forty; but I’ve very likely got the drains wrong.]]’

‘[[DENIS RAE/i|Everyone gets the drains wrong. I’ve got a partner who’s an A.R.I.B.A., and he got them uphill. Would you show it to me?]]’

‘[[PHILIPPA GARSIDE/i|No.]]’

‘[[DENIS RAE/i|Why not?]]’

‘[[PHILIPPA GARSIDE/i|Because you’d be polite. I’ve heard you being polite for an hour, and I don’t think I could bear it.]]’

He stood still in the middle of the path, and unrolled upon the lid of a cucumber frame the long paper that he had carried under his arm from London. It fluttered; she put a flower-pot on one corner, he another. It was a very beautiful sheet, and across the top of it, in small square capitals, was printed VILLAGE HALL. The rest of it was perfectly white.

‘[[DENIS RAE/e|There,]]’ said Denis. ‘[[DENIS RAE/e|That’s what I had done by Basingstoke. I had got down to a tower with a dome on it and a verandah round the dome. I’ve no ideas whatever, and I’ve a hundred and twenty pounds in the world; and I’m not in the least inclined to be polite.]]’

‘[[PHILIPPA GARSIDE/i|It’s very well lettered.]]’

‘[[DENIS RAE/i|Now you’re doing it.]]’

Then at last she laughed; [[sound laugh|it rang out down the whole of the walk]], so that on the lawn the goat lifted up its head. ‘[[PHILIPPA GARSIDE/a|Wait here,]]’ said the girl. ‘[[PHILIPPA GARSIDE/a|I shall have to go round by the scullery.]]’

# 4

The change in the weather was remarked by nobody until the vicar was in the act of rising. All the afternoon the heat had been drawing together over the downs. Now the room went the colour of a plum; Aunt Maud, who could feel electricity in her combs, asked that the fire-irons should be covered up; and [[sound thunder|a long low growl of thunder rolled over the chimneys]] and was lost behind the church.

‘[[MRS BELLAIRS/i|I knew it. I have had it in my head since luncheon. Where is Philippa?]]’

‘[[MISS JESSIE GARSIDE/i|She is showing Mr. Rae the field.]]’

‘[[MISS OTTOLINE GARSIDE/i|Still? It is not a large field.]]’

‘[[MR LAMBE/e|I ought, I suppose, to be getting back,]]’ said Mr. Lambe. ‘[[MR LAMBE/e|I have no lamp.]]’

‘[[MISS OTTOLINE GARSIDE/i|You cannot go in this. You would be struck; it is all metal. Sit down, Vicar.]]’

‘[[MR LAMBE/i|You are too good. Then, perhaps, while we wait, I could just lay before you my small idea, in regard to Temperance—]]’

[[sound thunder|It was as if a load of coals had been shot down upon the roof.]] With a kind of sob the rain came after it; [[sound rain|it drummed upon the gravel]], [[sound rain|it streamed and spouted from the gutters]], and [[sound steps|there was a pounding of feet upon the verandah steps]]. [[sound? window|The French window burst open]], and there fell into the room one after another an architect, a niece, a small boy and a goat.

‘[[MISS OTTOLINE GARSIDE/e|Not the goat!]]’ cried Aunt Ottoline.

‘[[TOBY/i|He’s frightened!]]’

‘[[MISS OTTOLINE GARSIDE/i|He is wet. Ellen! Ellen, take away this animal!]]’

‘[[ELLEN/i|I can’t, mum; I’ve got the cake.]]’

‘[[TOBY/i|He doesn’t want the cake. At least, he does, but I’ve got hold of him.]]’

‘[[MRS BELLAIRS/i|Philippa, what is that that you have under your skirt?]]’

‘[[PHILIPPA GARSIDE/i|It isn’t under my skirt, Aunt Maud. It’s a drawing; I was keeping it dry.]]’

‘[[DENIS RAE/e|It’s the Hall,]]’ said Mr. Rae. He was streaming; his collar had come off at one end, and stood out from his neck like a wing; and his face was lit up with an enthusiasm which nobody in that room had seen upon any face since the Relief of Mafeking. ‘[[DENIS RAE/e|It’s finished. I mean to say, it’s done. May I put it on the piano?]]’

‘[[MISS OTTOLINE GARSIDE/i|You have done it already? In forty minutes?]]’

‘[[DENIS RAE/i|It took rather longer. Would you hold that end, sir? Thank you.]]’

‘[[MR LAMBE/i|Delighted. Dear me! How very—how exceedingly simple. Is this a door?]]’

‘[[DENIS RAE/i|That’s a door. And that’s the porch, do you see, with seats in it; and all this is glass, down to here, so that you look right over to the church.]]’

‘[[MR LAMBE/i|Over to my church? One would see it? From within?]]’

‘[[DENIS RAE/i|From every chair. I don’t think you’d want any other window, would you?]]’

‘[[MR LAMBE/a|No,]]’ said the vicar slowly. ‘[[MR LAMBE/a|No; I do not believe that I should. I have often thought, you know, that people would come to it more if only it were a little more in their way.]]’

‘[[MISS JESSIE GARSIDE/i|What is that along the front, with the posts?]]’

‘[[PHILIPPA GARSIDE/i|That’s the eave, Aunt Jessie.]]’

‘[[MISS JESSIE GARSIDE/i|It looks to me like a verandah.]]’

‘[[PHILIPPA GARSIDE/i|It is, really.]]’

‘[[MISS JESSIE GARSIDE/i|Oh, my dear! And would there be a creeper?]]’

‘[[PHILIPPA GARSIDE/i|There’s one drawn in. I put a wistaria.]]’

Aunt Ottoline had set her glasses upon her nose. She went over the whole sheet, from left to right and from the top to the bottom, in the way that she went over the butcher’s book; and the others watched her. [[sound rain|The rain was slackening now; it dripped with a slow, comfortable noise from the cedar.]] When she had done she laid a long forefinger upon the lower corner.

‘[[MISS OTTOLINE GARSIDE/i|Who is P. G.?]]’

Nobody replied. [[sound? chew|The goat could be heard eating something.]]

‘[[MISS OTTOLINE GARSIDE/i|I asked who it was. It is not Septimus, and it is not Mr. Rae.]]’

‘[[PHILIPPA GARSIDE/i|It’s me, Aunt Ottoline. I’m afraid that I did it.]]’

‘[[MISS OTTOLINE GARSIDE/i|You? Then what, may I ask, has Mr. Rae done?]]’

‘[[DENIS RAE/i|I lettered the top.]]’

‘[[MRS BELLAIRS/i|But she is not an architect! She was only at that place for the winter; it was to give her something to do with her hands.]]’

‘[[DENIS RAE/e|She’s got one drain wrong,]]’ said Mr. Rae, ‘[[DENIS RAE/e|and if you’ll allow me to say so, Mrs. Bellairs, it’s the best thing of the size that I have seen from anybody for five years. I should be proud to build it. I would put both our names to it, and hers first. And I should want her to come up to town, to see that we did it properly.]]’

‘[[MRS BELLAIRS/i|And who would read to me?]]’

‘[[TOBY/e|I could,]]’ said Toby unexpectedly. ‘[[TOBY/e|If it was something decent. I wouldn’t do sermons.]]’

‘[[MR LAMBE/i|And I, dear lady, would do the sermons.]]’

‘[[MISS OTTOLINE GARSIDE/i|One moment, if you please. I have a question to put to Mr. Rae, and I desire a plain answer. There is no tower.]]’

‘[[DENIS RAE/i|No, Miss Garside.]]’

‘[[MISS OTTOLINE GARSIDE/i|There is no dome.]]’

‘[[DENIS RAE/i|I’m afraid not.]]’

‘[[MISS OTTOLINE GARSIDE/a|It would seem, then, that I have lost, and that Maud has lost; and that Jessie, who has never in her life been allowed to choose so much as a hearth-rug, is to have what she wanted, with a creeper.]]’ She took the glasses off, and folded them, and looked across at her youngest sister; and there was something about her mouth that in another woman would have been called tender. ‘[[MISS OTTOLINE GARSIDE/a|It is quite time. What was it that you said it came to, child?]]’

‘[[PHILIPPA GARSIDE/i|Sixteen hundred and forty pounds.]]’

‘[[MISS OTTOLINE GARSIDE/i|Then there are a hundred and sixty over, and you had better spend them in learning drains.]]’

‘[[PHILIPPA GARSIDE/i|Oh, Aunt Ottoline!]]’

‘[[MISS OTTOLINE GARSIDE/i|Do not embrace me; you are soaking. Ellen, fresh tea. Mr. Rae will be staying until the seven-ten. And tomorrow, if this should have cleared off, and things have stopped falling out of it, I have half a mind—what are you all staring at?—I have half a mind to see what it is like beneath the cedar.]]’

‘[[MISS JESSIE GARSIDE/i|With a hat, Ottoline?]]’

‘[[MISS OTTOLINE GARSIDE/e|With a hat,]]’ said Aunt Ottoline.

‘[[ELLEN/e|Please, mum,]]’ said Ellen, from the doorway, ‘[[ELLEN/e|the goat’s ate the verandah.]]’

It was only the corner. The architect said that he could put it back from memory, and Philippa said that he could not; and they were still disputing upon it when [[sound bell|the vicar’s bell went tinkling off down the lane]], and [[sound crash|ended, at the usual place, among the laurels]].
