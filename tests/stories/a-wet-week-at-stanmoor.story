set: train
MRS LISLE (f): Mrs. Lisle, her mother, their mother, Mama
HONOR LISLE (f): Honor, Miss Lisle, the elder sister
CECILY LISLE (f): Cecily, Miss Cecily, Miss Cecily Lisle, the younger sister
SIR GREGORY AMORY (m): Sir Gregory, the baronet
LADY AMORY (f): Lady Amory, his wife
CAPTAIN AMORY (m): Captain Amory, the Captain, Frederick
SIR PIERS WAYLAND (m): Sir Piers, Sir Piers Wayland
MRS WAYLAND (f): Mrs. Wayland, his aunt
MR TOLLAND (m): Mr. Tolland
HOBDAY (m): Hobday, the butler
---
# The First Evening

There are few situations in which a mother of two unmarried daughters may be so completely happy as within the walls of another person's house, where the dinners are not of her ordering, the gentlemen are not of her inviting, and the weather has made it impossible for anybody to go away. Mrs. Lisle had been at Stanmoor four and twenty hours. It had rained for twenty of them, and she had not once been heard to complain of it.

"[[MRS LISLE/e|You will observe, my dear Honor,]]" said Mrs. Lisle, as she drew the pins from her cap before the glass, "[[MRS LISLE/e|that I say nothing. I am the last woman in the world to say anything. But when a gentleman of four thousand a year cuts one's daughter the breast of the fowl, and gives the leg to his own aunt, one would be blind not to see it.]]"

"[[HONOR LISLE/i|I saw that he cut it very ill, Mama.]]"

"[[MRS LISLE/i|He was agitated.]]"

"[[HONOR LISLE/i|He was talking of drains.]]"

"[[MRS LISLE/i|A man may be agitated and talk of drains. Your poor father talked of nothing but turnips for a month before he offered. I thought he would never come to the end of them, and I do not know that he ever did.]]"

[[sound? laugh|Cecily, who was curled upon the foot of the bed with her shoes off, laughed aloud,]] and was told to sit up. She was nineteen, and had been informed at breakfast, at noon and again upon the stairs that her turn would come; that it was not a younger sister's business to have opinions on gentlemen until the elder was disposed of; and that if she must look at anybody she had better look at Mr. Tolland, who was in orders, and could not be harmed by it.

"[[CECILY LISLE/a|And which of them am I to look at tomorrow?]]" she inquired. "[[CECILY LISLE/a|I have finished with Mr. Tolland. He has a very good profile on the left, but he will not keep it turned.]]"

"[[MRS LISLE/e|You are to look at your work,]]" returned Mrs. Lisle. "[[MRS LISLE/e|There are three gentlemen in this house, and I hope I can count. Sir Piers Wayland is for your sister. Captain Amory has nothing but his pay, and is only Sir Gregory's brother, and I desire that neither of you will sit by him longer than it takes to finish a cup of tea. Mr. Tolland may be kept.]]"

"[[CECILY LISLE/i|Kept for what, Mama?]]"

"[[MRS LISLE/i|For want of anything better. Go to bed.]]"

[[sound door|The door closed upon their mother with a decided click]], and the sisters listened until [[sound steps|her slippers had pattered to the end of the passage]]. Then the younger crept up beside the elder, and laid her chin upon her shoulder. The candle was low; [[sound rain|the rain beat steadily against the panes]]; and somewhere below them a party of gentlemen, delivered at last from the society of ladies, might be supposed to be enjoying themselves, though not a sound of it reached them.

"[[CECILY LISLE/i|Do you like him, Honor?]]"

"[[HONOR LISLE/i|Which?]]"

"[[CECILY LISLE/i|You know very well which. The drains.]]"

"[[HONOR LISLE/i|I like him better than I expected, and not so well as I am expected to. He has a great deal of sense, Cecily. He has only no notion what to do with it in a drawing-room.]]"

"[[CECILY LISLE/i|Captain Amory has a notion.]]"

"[[HONOR LISLE/a|Captain Amory,]]" replied her sister, blowing out the light, "[[HONOR LISLE/a|has been looking at you over the top of the same newspaper since four o'clock, and it was upside down. I should think more highly of his notions if he could read.]]"

* * *

# The Letter

The second day was as wet as the first. Sir Gregory, who was used to be out with his dogs from nine until three, walked from window to window with his hands beneath the tails of his coat, and gave the company notice of every change in the sky; and as there was none, he gave it very often. His lady sat at her netting. Mrs. Wayland, who was deaf when she chose, and who had never been known to choose it at an interesting moment, occupied the best chair, and Mr. Tolland held her wool.

"[[SIR GREGORY AMORY/e|It is lighter over the church,]]" announced Sir Gregory.

"[[LADY AMORY/e|It was lighter over the church at ten, my love,]]" said Lady Amory.

"[[SIR GREGORY AMORY/i|It is lighter now than it was then.]]"

"[[LADY AMORY/i|Then it must have been quite dark, and I wonder that we did not call for candles.]]"

"[[MRS WAYLAND/e|What does he say?]]" demanded Mrs. Wayland.

"[[MR TOLLAND/e|Sir Gregory finds it lighter, ma'am,]]" said Mr. Tolland, [[sound? raised voice|raising his voice]].

"[[MRS WAYLAND/i|Politer? I never thought him otherwise. You are dropping that wool, young man.]]"

It was at this moment that [[sound door|the door was flung open]] and Mrs. Lisle came in upon them with a paper in her hand. She was out of breath; her cap, which she had put on with such care, was over one ear; and she looked about the room with the expression of a general who has come upon the enemy's baggage, and cannot see his own officers.

"[[MRS LISLE/e|Lady Amory!]]" cried Mrs. Lisle. "[[MRS LISLE/e|My dear, dear Lady Amory! Is Sir Piers in the house?]]"

"[[LADY AMORY/e|I believe that he went to look at the culvert with Frederick. Pray sit down. Is anything the matter?]]"

"[[MRS LISLE/i|Everything is the matter. That is to say, nothing is; I was never so happy in my life. Who has been in the library this morning?]]"

"[[SIR GREGORY AMORY/e|I have,]]" said Sir Gregory, turning from his window. "[[SIR GREGORY AMORY/e|One sees the church better from the library.]]"

"[[MRS LISLE/i|And who besides?]]"

"[[SIR GREGORY AMORY/i|Why, everybody, ma'am. Piers was there writing, and my brother was there writing, and Tolland was there, asleep.]]"

"[[MR TOLLAND/e|I was composing,]]" said Mr. Tolland, who had coloured.

"[[MRS WAYLAND/i|Dozing? At eleven in the morning! In my day the clergy waited until after dinner.]]"

[[sound paper|Mrs. Lisle unfolded the paper with a great rustling]]. It had evidently been carried out of doors and in again, for the bottom of the sheet was a blue cloud in which no human eye could make out a name; but the top was legible, and she read it aloud in a voice that shook. "My dear Miss Lisle," it ran, "I am no hand at speeches, and the noise of the rain upon the roof has put the few I had out of my head. I have admired you since Tuesday." There was a good deal more, of the same kind, and all of it honest. It ended upon the word "ever," and the cloud.

"[[LADY AMORY/e|Since Tuesday!]]" exclaimed Lady Amory, laying down her netting. "[[LADY AMORY/e|But you came on Monday.]]"

"[[MRS LISLE/i|It is extremely natural. On Monday she had a cold.]]"

"[[MRS WAYLAND/e|Who is it from?]]" said Mrs. Wayland, who had heard every word.

"[[MRS LISLE/i|Can you ask, ma'am? From your nephew!]]"

"[[MRS WAYLAND/i|Piers? Nonsense. Piers never admired anything on a Tuesday. Besides, he cannot spell, and I did not observe that you stumbled.]]"

"[[MR TOLLAND/a|If I might see the hand,]]" ventured the clergyman, "[[MR TOLLAND/a|I have some acquaintance with hands.]]"

"[[MRS LISLE/e|You may not, Mr. Tolland; it is a family matter,]]" replied Mrs. Lisle, and put it in her bosom. "[[MRS LISLE/e|Hobday found it on the mat in the garden passage. Hobday shall be asked. Sir Gregory, would you be so very good as to pull the bell?]]"

Sir Gregory, who was glad to pull anything, obeyed her with such a will that [[sound bell|the bell jangled through the whole depth of the kitchens]], and [[sound dog|a spaniel which had been asleep beneath the sofa began to bark]]. In a very little time the butler stood before them. He was a man of sixty, with a fine slow manner, and it was understood in the county that he had once been offered to a duke.

"[[MRS LISLE/i|Hobday, you found a letter.]]"

"[[HOBDAY/e|I did, ma'am,]]" said Hobday. "[[HOBDAY/e|In a puddle.]]"

"[[MRS LISLE/i|And who had dropped it there?]]"

"[[HOBDAY/i|That I could not undertake to say, ma'am. There was three gentlemen had passed that way, all in a hurry, on account of the wet. There was Sir Piers in his boots, and Captain Frederick in his boots, and Mr. Tolland in a pair of Sir Gregory's.]]"

"[[SIR GREGORY AMORY/e|In mine?]]" cried Sir Gregory. "[[SIR GREGORY AMORY/e|My new ones?]]"

"[[MR TOLLAND/i|I had understood, Sir, from the Captain, that you never wore them.]]"

"[[SIR GREGORY AMORY/i|I never wear them in the wet!]]"

"[[LADY AMORY/e|My love, there is nothing else to wear them in,]]" said his wife. "[[LADY AMORY/e|Thank you, Hobday; that will do. And take away the dog.]]"

* * *

Honor was not in the drawing-room while these things were going forward. She had put on a cloak and a pair of thick shoes, and had gone by way of the stables to see for herself the culvert of which she had heard so much; a proceeding that her mother would have thought shocking in any young lady, and in one who was about to receive an offer hardly short of lunacy. [[sound water|The water came roaring through the broken arch]] and away down the meadow. Upon the bank, with his hat gone and his hair in his eyes, stood Sir Piers Wayland, up to the knee in it, and perfectly content.

"[[SIR PIERS WAYLAND/e|Miss Lisle!]]" he shouted, above [[sound? water|the din]]. "[[SIR PIERS WAYLAND/e|You ought not to be here. You will be wet through.]]"

"[[HONOR LISLE/i|I am so already. Is that the keystone?]]"

"[[SIR PIERS WAYLAND/i|That is what is left of it. I told Amory he had the fall wrong. You cannot ask water to run uphill because it is convenient to your asparagus.]]"

"[[HONOR LISLE/i|What would you do with it?]]"

"[[SIR PIERS WAYLAND/a|Do you really wish to be told?]]" said he, climbing up beside her.

"[[HONOR LISLE/i|I should not have walked half a mile in these shoes to be told that it was lighter over the church.]]"

He looked at her for some moments with an attention that had not, until then, been bestowed upon anything but masonry. The rain ran down his face and he did not think of wiping it. He told her what he would do; it took a quarter of an hour, with a stick, in the mud; and she put him right in the matter of the second bend, which he had forgotten. When he had thanked her he was silent, and seemed to be in search of something in his pockets.

"[[SIR PIERS WAYLAND/a|I had a letter to give you,]]" he said at last, "[[SIR PIERS WAYLAND/a|but I did not bring it. I wrote it, and I thought it a poor thing, and I put it in the library fire.]]"

"[[HONOR LISLE/i|You burned it? To whom was it directed?]]"

"[[SIR PIERS WAYLAND/i|To yourself. I asked you in it if you would care to walk down and look at the culvert.]]"

Honor had been told of letters from gentlemen since she was sixteen, and had always supposed that when hers should come her heart would beat like a drum, and that she should hear music. She heard no music; there was only the flood. Nevertheless she found that she could not at once reply, and that it was necessary to look very hard at the keystone.

"[[HONOR LISLE/a|It would have been a very good letter, Sir Piers,]]" said she. "[[HONOR LISLE/a|I am sorry that I shall never have it.]]"

"[[SIR PIERS WAYLAND/i|I could write it again.]]"

"[[HONOR LISLE/i|There is no occasion. I have come.]]"

# Miss Lisle and Miss Lisle

"[[MRS LISLE/e|My child! My own Honor!]]" [[sound steps|Mrs. Lisle came down the great stairs at a run]], and clasped her daughter to her, cloak and all, in the middle of the hall. "[[MRS LISLE/e|You are dripping, and I do not care. Go up this instant and put on the sprigged muslin. He has written!]]"

"[[HONOR LISLE/i|Who has written, Mama?]]"

"[[MRS LISLE/i|Do not be arch, my love; there is no time for it. Sir Piers. It is here. I have read it eleven times, and I could say it by heart.]]"

"[[HONOR LISLE/i|May I see it, since it is mine?]]"

Miss Lisle took it to the window and read it through; and as she read, first a look of surprise, and next a look of the greatest amusement came into her face. She glanced up at the gallery, where her sister was hanging over the balustrade in an agony of curiosity.

"[[HONOR LISLE/e|This was not written to me, Mama,]]" said Honor.

"[[MRS LISLE/i|Not written to you? It says Miss Lisle. If you are not Miss Lisle, I should be glad to know who is.]]"

"[[HONOR LISLE/i|It says that he has admired me since Tuesday, when I sang. I have not sung since I was fourteen, and then I was asked to leave off. It was Cecily who sang on Tuesday.]]"

"[[MRS LISLE/i|But Cecily is Miss Cecily! No gentleman could make such an error. A baronet could not.]]"

"[[HONOR LISLE/i|No; but a sailor might, who has been nine years at sea, and has learned no manners but the Spaniards'.]]"

[[sound? gasp|There was a gasp from the gallery]], and then [[sound steps|a rush of light feet on the boards overhead]]. Mrs. Lisle put a hand to the newel. She saw, as persons are said to do in drowning, the whole of her past campaign go by her; she saw the breast of the fowl; and she sat down upon the lowest stair.

"[[MRS LISLE/e|The Captain,]]" she said faintly. "[[MRS LISLE/e|With nothing but his pay.]]"

"[[CECILY LISLE/e|Is it true?]]" Cecily had come down behind her, two steps at a time. "[[CECILY LISLE/e|Honor, is it true? Let me look. Oh, he has put two n's in admiration! It is true!]]"

"[[MRS LISLE/i|Give that to me, miss. You are too young to have letters.]]"

"[[CECILY LISLE/i|I am nineteen, Mama. You were married at eighteen.]]"

"[[MRS LISLE/i|To turnips! To eleven hundred acres of turnips! It is entirely different.]]"

"[[HONOR LISLE/i|Hush, both of you; here they come.]]"

[[sound door|The garden door banged]], and [[sound steps|there was a great stamping of boots upon the flags]]. The two gentlemen entered together, in high good humour, and extremely dirty; and each of them, perceiving the three ladies grouped about the foot of the stairs with a wet letter in the midst of them, stopped as though he had been shot.

"[[CAPTAIN AMORY/e|I say, that's mine,]]" said Captain Amory; and turned as red as the lining of his coat.

"[[MRS LISLE/e|Yours, Sir!]]" cried Mrs. Lisle, rising. "[[MRS LISLE/e|And may I ask what you mean by it?]]"

"[[CAPTAIN AMORY/i|I mean every word, ma'am. That is, if you can read it. I dropped it by the pump, and I have been up and down that path the whole morning.]]"

"[[MRS LISLE/i|You have addressed yourself to my eldest daughter!]]"

"[[CAPTAIN AMORY/i|I? Good heavens, no! I beg your pardon, Miss Lisle; no offence in the world.]]"

"[[HONOR LISLE/e|None is taken,]]" said Honor, smiling.

"[[CAPTAIN AMORY/i|I mean the other Miss Lisle. I mean — Wayland, for pity's sake, help a man!]]"

"[[SIR PIERS WAYLAND/e|He means Miss Cecily,]]" said Sir Piers. "[[SIR PIERS WAYLAND/e|He has talked of nothing else since we left the house. I could not get him to attend to the fall at all.]]"

"[[CECILY LISLE/i|Did you truly hold the newspaper upside down?]]"

"[[CAPTAIN AMORY/i|Was it? I did not know there was anything printed on it.]]"

It is probable that Mrs. Lisle would have wept, and had indeed got so far as to look for her handkerchief, when Sir Piers Wayland, having wiped his palms with great care upon his breeches, stepped up to her and made her a bow. It was not a graceful bow; but there was four thousand a year in it, and she perceived through her distress that something was about to be said.

"[[SIR PIERS WAYLAND/a|I should be obliged, ma'am, by ten minutes of your company in the library,]]" he said. "[[SIR PIERS WAYLAND/a|It is upon a matter of business. Your daughter tells me that I had better get it over before dinner.]]"

"[[MRS LISLE/i|My daughter? Which of my daughters?]]"

"[[SIR PIERS WAYLAND/i|Miss Lisle, ma'am. The real one.]]"

"[[CECILY LISLE/e|Honor!]]" whispered Cecily, seizing her arm. "[[CECILY LISLE/e|And you never said a word!]]"

"[[HONOR LISLE/i|I was going to. Mama had the floor.]]"

"[[MRS LISLE/a|Ten minutes!]]" exclaimed the poor lady, setting her cap straight with both hands. "[[MRS LISLE/a|My dear Sir Piers, take twenty! Take the whole of the afternoon! Captain Amory, I cannot speak to you at present; I dare say that I shall like you better by and by; there is no need for you to stand so near her. Honor, my love, the sprigged muslin.]]"

She was led away. [[sound door|The library door shut behind them]], and the three who were left regarded one another for a while with the shyness of people to whom everything has happened at once. It was the Captain who found his tongue. He was observed to draw himself up, as if his ship were about to be inspected by an admiral, and to fix his eye upon a stag's head immediately above the younger sister.

"[[CAPTAIN AMORY/i|You have not said anything, you know.]]"

"[[CECILY LISLE/i|You have not asked me anything. You only asked Miss Lisle.]]"

"[[CAPTAIN AMORY/i|Then I ask you. Will you have me? There is nothing but the pay; your mother has it quite right.]]"

"[[CECILY LISLE/i|Is there a great deal of singing, on board a ship?]]"

"[[CAPTAIN AMORY/i|There is no end to it. It is uncommonly bad.]]"

"[[CECILY LISLE/a|Then I think that I had better come,]]" said she.

Honor had by this time gone quietly up the stairs, and was upon the landing when she met Mr. Tolland, in his stockings, with a pair of very wet boots in his hand. He had been sent to restore them, and he had lost his way. He looked at her so mournfully that she was obliged to stop.

"[[MR TOLLAND/i|I hear that I am to wish you joy, Miss Lisle.]]"

"[[HONOR LISLE/i|You are very good. Who has told you?]]"

"[[MR TOLLAND/a|Mrs. Wayland. She is telling everybody. She had it from her window, she says, an hour ago, with a spy-glass.]]" [[sound? sigh|He heaved a sigh]] and shifted the boots to his other hand. "[[MR TOLLAND/a|I had written a few lines of my own; but it was merely an acrostic, and I could find nothing for the second L.]]"

"[[HONOR LISLE/i|You might have put Lighter, Mr. Tolland. It was in the air.]]"

"[[MR TOLLAND/a|So I might,]]" returned the clergyman, much struck. "[[MR TOLLAND/a|So I might. It is too late now, I suppose?]]"

"[[HONOR LISLE/i|I am afraid it is, for that one. But my cousin Laetitia comes to us at Easter; she has two in her Christian name if one counts the hard ones charitably, and she dotes on poetry.]]"

He brightened. Below them [[sound gong|the gong began to sound for dinner]]; and at the same instant [[sound window|a sash was thrown up]], and the voice of Sir Gregory was heard over the whole of the house.

"[[SIR GREGORY AMORY/e|I told you so! Amelia! Tolland! Come here, everybody! It has stopped!]]"

"[[LADY AMORY/e|Then shut the window, my love,]]" answered Lady Amory, "[[LADY AMORY/e|for now they will all be wanting to go home.]]"
