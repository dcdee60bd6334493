set: train
SEPTIMUS THRIPP (m): Mr. Thripp, Septimus, the rector, the clergyman, Thripp
AUGUSTA THRIPP (f): Mrs. Thripp, Augusta, the rector's wife
JOSIAH GUDGEON (m): Mr. Gudgeon, Gudgeon, the corn-factor, the people's warden
CAPTAIN HASK (m): Captain Hask, the captain, Hask, the rector's warden
HELEN ORDE (f): Miss Orde, Helen, the governess
LETTY THRIPP (f): Letty, Letitia, the child
PRUE (f): Prue, the housemaid
---
# The Stove at Little Ambry

The parish of Little Ambry had been at peace for eleven years, which was longer than anybody could remember its having been at peace before, and it was the opinion of the elder people that the thing could not last. They had looked for trouble from the Dissenters, who were building in brick at the lower end of the street, and from the young squire, who was said to read German. Nobody had looked for it from a stove. Yet the stove came, in a waggon, on the second Tuesday in November, and was set down in the rectory yard in four pieces wrapped in straw; and by the Thursday there were two ladies in the place who did not bow.

The Reverend Septimus Thripp had bought it with money out of the bell fund. He had meant to mention the matter to his churchwardens; he had, indeed, begun to mention it on two occasions, and on each had been turned aside by the price of oats. He was a long, mild, stooping man, who would have gone to the lions without complaint if only the lions could have been brought to him privately and without a meeting.

“[[AUGUSTA THRIPP/e|They are both coming, Septimus,]]” said Mrs. Thripp, who stood at the study window with her back to him. “[[AUGUSTA THRIPP/e|They are coming together. I never in my life saw Mr. Gudgeon and Captain Hask walk on the same side of the road.]]”

“[[SEPTIMUS THRIPP/i|Perhaps it is about the drains, my dear.]]”

“[[AUGUSTA THRIPP/i|It is not about the drains.]]”

“[[SEPTIMUS THRIPP/i|It might be the drains. Gudgeon felt very strongly about them at Easter.]]”

“[[AUGUSTA THRIPP/i|Mr. Gudgeon has his best hat on. No man puts on his best hat for a drain. You will have to tell them, and you will have to tell them directly, and you are on no account to say that you are sorry.]]”

“[[SEPTIMUS THRIPP/a|But I am a little sorry, Augusta,]]” said the rector.

“[[AUGUSTA THRIPP/a|Then be sorry at supper,]]” replied his wife, “[[AUGUSTA THRIPP/a|when there will be nobody but Miss Orde to hear you.]]”

[[sound knock|A heavy knock fell upon the front door]], and [[sound? steps|the step of the housemaid was heard going along the passage]]. Mrs. Thripp drew a chair to the fire, sat down in it with the air of one who has been there all the morning, and took up a flannel petticoat intended for the poor. When the door opened she was found to be counting stitches.

“[[PRUE/e|Mr. Gudgeon and the captain, if you please, sir,]]” said Prue, “[[PRUE/e|and the captain says he won’t wipe his boots, because he isn’t stopping.]]”

“[[CAPTAIN HASK/e|I said nothing of the sort!]]” cried Captain Hask, coming in behind her. He was a small red man, very tightly buttoned, who had commanded a revenue cutter for nine years and had never since been contradicted to his satisfaction. “[[CAPTAIN HASK/e|I said that I shouldn’t stop. The boots were a separate observation. Your servant, ma’am. Thripp, is it true?]]”

“[[SEPTIMUS THRIPP/a|Good morning, Captain. Good morning, Gudgeon,]]” said the rector. “[[SEPTIMUS THRIPP/a|Is what true?]]”

“[[JOSIAH GUDGEON/e|Now, let us go to work orderly,]]” said Mr. Gudgeon. He lowered himself upon a chair, [[sound? chair creaks|which complained of him]], and put the best hat on his knee. The corn-factor was as broad as the captain was narrow, and spoke slowly, as a man does who is used to have his words written down in a ledger. “[[JOSIAH GUDGEON/e|There’s a stove in your yard, sir. I don’t ask how I know it, for the straw’s all down the lane. What I ask, as people’s warden, is, whose stove?]]”

“[[SEPTIMUS THRIPP/i|Well, in a sense, it is the church’s.]]”

“[[CAPTAIN HASK/i|In what sense?]]”

“[[SEPTIMUS THRIPP/i|In the sense that it is for the church, Captain. For the nave. Old Mrs. Pottle fainted of the cold on Sunday fortnight, and I could not but feel—]]”

“[[CAPTAIN HASK/a|Old Mrs. Pottle,]]” said the captain, “[[CAPTAIN HASK/a|fainted of gin.]]”

“[[AUGUSTA THRIPP/e|Captain Hask!]]” said Mrs. Thripp, and dropped a stitch.

“[[CAPTAIN HASK/i|I beg your pardon, ma’am. I speak as a man who was sitting behind her.]]”

“[[JOSIAH GUDGEON/a|That’s neither here nor there,]]” pursued the other warden, looking into his hat. “[[JOSIAH GUDGEON/a|I’ve no quarrel with a stove. I said to Mrs. Gudgeon, a stove’s a warm thing. What I should like to be told is where the money come from, because there was one-and-forty pound for the bells at Lady Day, and I had the counting of it.]]”

There was a silence in the study. The rector looked at his wife; the rector’s wife looked at her flannel. It was the moment for which she had prepared him during the whole of breakfast, and she perceived, by the working of his long upper lip, that every word of the preparation was gone from him like water out of a basket.

“[[SEPTIMUS THRIPP/e|I am exceedingly sorry,]]” said Mr. Thripp.

* * *

The schoolroom at the rectory was directly above the study, and had been chosen for a schoolroom upon that account, since the noise of four children at their French was thought to be a good discipline for a man composing sermons. But if the noise went down, it was equally the case that the noise came up; and Helen Orde, who had been governess in that house for two years, and who would have cut off her hand sooner than listen at a door, was unable to help it that she should hear through a floor. She had once compared the arrangement to “a confessional with a carpet,” but only in a letter to her sister.

“[[LETTY THRIPP/e|Captain Hask is shouting, Miss Orde,]]” said Letty, with her chin on her slate.

“[[HELEN ORDE/i|Captain Hask has a carrying voice. What is the third person plural?]]”

“[[LETTY THRIPP/i|He said a word.]]”

“[[HELEN ORDE/i|Then you will oblige me by not learning it. The third person, Letty.]]”

“[[LETTY THRIPP/i|He said Papa had made off with the bells. How could Papa make off with the bells, Miss Orde? They are up in the tower, and he gets giddy on the library steps.]]”

“[[HELEN ORDE/i|Nobody has made off with anything.]]”

“[[LETTY THRIPP/i|Mr. Gudgeon said forty-one pounds. Is that a great deal? Is it more than you have?]]”

“[[HELEN ORDE/a|It is eleven pounds more than I have,]]” said the governess, “[[HELEN ORDE/a|in a year. And now we will both of us be deaf.]]” She took down the big atlas from the shelf and opened it upon the table at the Low Countries, hoping that there might be something in that prospect to compose the mind. [[sound door slams|Below them a door was flung to with a violence that shook the ink-pots]], and [[sound? steps|somebody stamped away over the gravel]].

The child slid from her stool before she could be prevented and ran to the window. “[[LETTY THRIPP/a|It’s the captain! He has gone without his stick. Oh, and he’s kicked the stove!]]”

“[[HELEN ORDE/i|Come away from the glass.]]”

“[[LETTY THRIPP/i|He’s hopping, Miss Orde. He has hurt himself on it.]]”

“[[HELEN ORDE/e|Letitia, come away this instant,]]” said Miss Orde; but it must be recorded that she came to the window herself to say it, and that she did not leave it so quickly as she might have done.

In this way she saw what the child did not, for [[sound? child laughs|the child was laughing]] too much to see anything. She saw Mr. Gudgeon come out upon the step with his hat in his hand, and look after his colleague, and shake his head; and then she saw him draw a folded paper from his breast, read it over, smile, and put it back. It was a blue paper, with a printed heading. Miss Orde had seen such a paper before. Her father had been an ironmonger at Tewley before he failed, and she knew the look of Messrs. Brand and Hopkin’s invoice as other young women know the look of a valentine.

* * *

By Saturday the quarrel had got into the shops. It was told at the baker’s that the rector had been within an ace of selling the tenor, and at the saddler’s that Captain Hask had struck him. Mrs. Gudgeon had passed Mrs. Thripp at the very gate of the almshouse without moving her head, and Mrs. Thripp, who had been upon the point of cutting Mrs. Gudgeon, was obliged to go home with the thing unspent. There was to be a vestry on Monday. The captain had written to the archdeacon, in a letter which employed the word “embezzlement” four times, and spelt it differently in each place.

“[[AUGUSTA THRIPP/e|You will resign,]]” said Mrs. Thripp at supper. She said it as though she were offering him the mustard.

“[[SEPTIMUS THRIPP/i|My dear Augusta! Resign the living?]]”

“[[AUGUSTA THRIPP/i|Resign the stove. You will stand up on Monday and tell them that you will pay back every penny of it from your own pocket, and that they may sit and freeze. I have gone into it. We can let the pony go.]]”

“[[SEPTIMUS THRIPP/i|And what should you do without the pony?]]”

“[[AUGUSTA THRIPP/i|I should walk, Septimus. I have been told that I have the figure for it.]]”

The rector put down his fork. It was a thing that he had noticed about his wife before, that she would quarrel with him for a week about a sixpence and then make him a present of her right hand; and it always had the effect of depriving him of speech. He looked for help across the table to where Miss Orde sat, very upright in her brown merino, with her eyes on the salt.

“[[HELEN ORDE/i|Might I say something, Mrs. Thripp?]]”

“[[AUGUSTA THRIPP/i|You have eaten no pudding, Miss Orde. Are you ill?]]”

“[[HELEN ORDE/i|No, ma’am. It is about the stove. I could not but hear, through the floor—]]”

“[[AUGUSTA THRIPP/a|One does not hear through a floor,]]” said the lady of the house; “[[AUGUSTA THRIPP/a|not in a situation of thirty pounds a year.]]”

“[[SEPTIMUS THRIPP/i|Let her speak, my dear.]]”

“[[AUGUSTA THRIPP/i|I am not preventing her. Speak, Miss Orde. It is of no consequence what I think.]]”

“[[HELEN ORDE/a|I believe I know what was paid for it,]]” said the governess, who had turned rather pale, “[[HELEN ORDE/a|or rather what ought to have been. May I ask you, sir, who ordered it? Did you write to the makers yourself?]]”

“[[SEPTIMUS THRIPP/i|I? No. I know nothing of such matters. I was told of a person who could get it at a price.]]”

“[[HELEN ORDE/i|And who told you, sir?]]”

“[[SEPTIMUS THRIPP/i|Why, that is the very strange part. I have been thinking of it all the week. It was Gudgeon’s foreman told me. He stopped me by the pump. He took the money from me in a bag, and I had the receipt from him; and I supposed that Gudgeon knew, and yet there he sat on Thursday, and asked me whose stove it was.]]”

“[[AUGUSTA THRIPP/a|You never told me this,]]” said his wife.

“[[SEPTIMUS THRIPP/i|You told me to be silent about the money, my love, and I have been silent.]]”

“[[AUGUSTA THRIPP/i|Septimus, there are times when I could beat you. Miss Orde, what is it that you know?]]”

“[[HELEN ORDE/i|That a Brand and Hopkin number four, for a nave of sixty feet, is nineteen pounds ten in the list, delivered. My father sold them, ma’am. I used to write out the cards for the window.]]”

“[[AUGUSTA THRIPP/i|Nineteen pounds ten!]]”

“[[HELEN ORDE/i|And the carter had half-a-crown.]]”

“[[AUGUSTA THRIPP/e|And we gave one-and-forty.]]” Mrs. Thripp laid her hand flat upon the cloth. A light had come into her face which the rector had not seen there since the affair of the curate’s flute. “[[AUGUSTA THRIPP/e|Eat your pudding, my dear,]]” she said to Miss Orde, in quite another voice. “[[AUGUSTA THRIPP/e|Eat it all up. You will want your strength on Monday.]]”

* * *

The vestry at Little Ambry was held in a kind of stone cupboard on the north side of the chancel, where it was so cold that business had commonly been despatched in a quarter of an hour. On this Monday it was full to the door. [[sound rain|The rain beat upon the one window]], and the sexton’s lantern, which had been put on the chest for want of a table, shone upward under the captain’s chin and gave him the appearance of a man addressing a mutiny. [[sound church clock|The clock over their heads had just struck seven.]] No bell had been rung for the meeting, the ringers having declared that they would not touch a rope till they had their money.

“[[CAPTAIN HASK/e|I move,]]” said Captain Hask, “[[CAPTAIN HASK/e|that the rector be asked to account for it.]]”

“[[SEPTIMUS THRIPP/e|I shall be very happy to account for it,]]” Mr. Thripp said, “[[SEPTIMUS THRIPP/e|so far as I am able.]]”

“[[CAPTAIN HASK/i|So far! Do you hear that, Gudgeon? So far!]]”

“[[JOSIAH GUDGEON/i|I hear it, Captain. I’m sorry to hear it. I’ve sat under Mr. Thripp eleven year, and I don’t say but what he’s been led away.]]”

“[[AUGUSTA THRIPP/a|By whom, Mr. Gudgeon?]]” inquired a voice from the door; and the farmers, turning about, [[sound? boots shuffle|with a great shuffling of boots]], made a lane for the rector’s wife. She had upon her head the bonnet that she kept for bishops. Behind her, with a brown-paper parcel held to her breast, came the governess.

“[[CAPTAIN HASK/a|Ladies have no voice at a vestry, ma’am,]]” said the captain, who had gone a deeper red.

“[[AUGUSTA THRIPP/i|I do not want a voice, Captain Hask. I have always found that I could do with the one I have. I merely wish to know by whom my husband was led away.]]”

“[[JOSIAH GUDGEON/i|It was a manner of speaking, Mrs. Thripp.]]”

“[[AUGUSTA THRIPP/i|Then I will ask you to speak in another manner. Miss Orde, give the captain the parcel.]]”

“[[CAPTAIN HASK/i|What’s this? What have I to do with parcels?]]”

“[[HELEN ORDE/e|It is the list of Messrs. Brand and Hopkin, sir,]]” Miss Orde said. Her voice was low, but it did not shake. “[[HELEN ORDE/e|It came this morning by the coach. If you will look at the ninth page you will see what the stove was sold for, and if you will look at the letter that is pinned to it, you will see to whom.]]”

[[sound? paper|The captain tore off the wrapper]], held the page to the lantern, and read. It was observed that his lips moved. He read the letter through; he turned it over, as if he had hoped for something kinder on the back; and then he raised his head, and looked for a long time at his brother warden.

“[[CAPTAIN HASK/a|Nineteen pound ten,]]” he said.

“[[JOSIAH GUDGEON/i|I don’t follow you, Captain.]]”

“[[CAPTAIN HASK/i|To Josiah Gudgeon, corn-factor, Little Ambry. Paid in notes. You bought the thing yourself, Gudgeon! You bought it in August, and sold it to him through your man for double, and then came up the road with me to ask him whose it was!]]”

“[[JOSIAH GUDGEON/i|There’s carriage to be reckoned. There’s my risk.]]”

“[[CAPTAIN HASK/i|Your risk, sir!]]”

“[[JOSIAH GUDGEON/i|A stove’s not a thing as everybody wants. I might have had it left on my hands. It was a matter of business, and done at arm’s length; and if Mr. Thripp was satisfied to give it, I don’t see but what it’s a compliment to the stove. I came along o’ you on Thursday because you asked me, Captain, and because it would have looked particular to stop away.]]”

[[sound? murmur|A murmur went round the stone walls]] that was not wholly of disapproval, for there were several present who sold horses. But the captain had been nine years in the preventive service, and there was one kind of man whom he knew when he saw him. He folded up the list. He crossed the flags, [[sound? stick|his stick ringing on every one of them]], for which reason everybody held his breath, and came to a stand in front of the rector.

“[[CAPTAIN HASK/a|Thripp,]]” he said, “[[CAPTAIN HASK/a|I called you an embezzler.]]”

“[[SEPTIMUS THRIPP/i|I believe that you did, Captain. Pray don’t—]]”

“[[CAPTAIN HASK/i|I wrote it to the archdeacon.]]”

“[[SEPTIMUS THRIPP/i|He mentioned it. He was not sure of the word.]]”

“[[CAPTAIN HASK/i|I shall write to him again to-night. I’m an old fool, sir, and I kicked your stove.]]”

“[[SEPTIMUS THRIPP/a|I am exceedingly sorry,]]” said the clergyman, with real concern. “[[SEPTIMUS THRIPP/a|I hope it did not hurt you?]]”

Upon this somebody at the back began to laugh, and [[sound laughter|the laughter ran forward until the whole vestry was roaring]]; and under the cover of it Mr. Gudgeon was seen to take up his best hat and to look about him for the door. He found it occupied. Mrs. Thripp had sat down before it, upon an upturned coal-scuttle, and had taken out her flannel.

“[[AUGUSTA THRIPP/a|One-and-twenty pounds ten, Mr. Gudgeon,]]” said she. “[[AUGUSTA THRIPP/a|For the bells. I will wait while you fetch it out, and Miss Orde will write you a receipt.]]”

“[[JOSIAH GUDGEON/i|I haven’t such a sum about me, ma’am.]]”

“[[AUGUSTA THRIPP/i|I think you have.]]”

He had. It was counted out upon the chest, [[sound coins|coin by coin, and rang very prettily on the old oak]], and Miss Orde wrote the receipt by the light of the lantern in the hand that had once been so much admired in the window at Tewley.

“[[AUGUSTA THRIPP/e|And now, my dear,]]” Mrs. Thripp went on, drawing the girl’s arm through her own as they came out under the dripping yews, “[[AUGUSTA THRIPP/e|you and I will speak about the thirty pounds.]]”

“[[HELEN ORDE/i|Indeed, ma’am, I did not do it for that.]]”

“[[AUGUSTA THRIPP/i|I know that you did not. It is why I mean to make it forty. Septimus! Where is he? Septimus, put up your umbrella; you are not a duck.]]”

“[[SEPTIMUS THRIPP/a|I was only thinking, Augusta,]]” said the rector, who had halted bareheaded in the wet, with his face lifted to the tower, “[[SEPTIMUS THRIPP/a|how very pleasant it will be on Sunday to be warm.]]”
