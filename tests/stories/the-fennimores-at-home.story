set: train
MRS. FENNIMORE (f): Mrs. Fennimore, Mother, Mamma, Cornelia, Aunt Cornelia
EDMUND FENNIMORE (m): Edmund, Edmund Fennimore, Ned, the elder brother
CLEMENT FENNIMORE (m): Clement, Clem, the younger brother
AGATHA LEESE (f): Agatha, Miss Leese, the cousin, Cousin Agatha
ROSAMUND TATE (f): Rosamund, Miss Tate, Rose, the girl
MRS. TATE (f): Mrs. Tate, Rosamund's mother
BESSIE (f): Bessie, the maid
---
# The Fennimores at Home

In Stourchester, where there were eleven streets and one hotel, it had been settled since the autumn that Edmund Fennimore was to marry Rosamund Tate; and when a thing had been settled in Stourchester it was thought hardly decent to go on looking at it. The silver had been chosen. The house in Paragon Row had been papered, at old Mr. Tate’s expense, with a pattern of brown ivy. There remained nothing to be done but the wedding, which was fixed for the third of April; and on the evening of the ninth of March, a little after tea, the younger of the two brothers came into the back parlour with his overcoat on, and shut the door behind him.

“[[CLEMENT FENNIMORE/a|Where’s Mother?]]” he said.

“[[EDMUND FENNIMORE/i|Upstairs.]]”

“[[CLEMENT FENNIMORE/i|Where’s Agatha?]]”

“[[EDMUND FENNIMORE/e|With her. They’re counting napkins. What’s the matter?]]” Edmund said, without getting up. “[[EDMUND FENNIMORE/e|You look as if you had seen a ghost.]]”

“[[CLEMENT FENNIMORE/i|I’ve seen Rosamund.]]”

“[[EDMUND FENNIMORE/i|That isn’t the same thing.]]”

“[[CLEMENT FENNIMORE/i|I met her on the bridge. She was by herself. She’d been crying, Ned.]]”

“[[EDMUND FENNIMORE/a|Girls cry,]]” said his brother.

“[[CLEMENT FENNIMORE/i|She doesn’t.]]”

“[[EDMUND FENNIMORE/i|What did she cry about?]]”

“[[CLEMENT FENNIMORE/e|You,]]” said Clement.

[[sound coals|A coal dropped in the grate.]] Edmund put out his foot and pushed it back beneath the bars. He was eight-and-twenty, a tall, handsome, heavy young man, who had been told from his cradle that he was the image of his father, and had come to live rather as a portrait does, with his best side to the room. The younger brother was of no particular image. He was thin and quick, and kept the books at the brewery, and he had never been told anything except to wipe his feet.

“[[EDMUND FENNIMORE/a|I suppose she sent you?]]” he said, after a while.

“[[CLEMENT FENNIMORE/i|Nobody sent me.]]”

“[[EDMUND FENNIMORE/i|Then I don’t see that it’s any affair of yours.]]”

“[[CLEMENT FENNIMORE/a|She asked me if you were ill,]]” he said. “[[CLEMENT FENNIMORE/a|I said no. She asked me if you were busy, and I said no to that too. You haven’t been near her for nine days. I counted them up, coming along.]]”

“[[EDMUND FENNIMORE/i|You were always good at figures.]]”

“[[CLEMENT FENNIMORE/i|Do you mean to marry her, or don’t you?]]”

“[[EDMUND FENNIMORE/i|Keep your voice down.]]”

“[[CLEMENT FENNIMORE/a|I won’t keep it down!]]” he said; but he did. “[[CLEMENT FENNIMORE/a|Is it Agatha?]]”

Edmund made no reply. [[sound clock|The clock on the chimney-piece ticked through the better part of a minute]]; it was a black marble clock with pillars, like a bank, and had been presented to their father by the Oddfellows. Overhead [[sound? steps overhead|somebody crossed the floor, with a light step, and came back again]].

“[[CLEMENT FENNIMORE/a|It is, then,]]” he said.

“[[EDMUND FENNIMORE/i|I never said so.]]”

“[[CLEMENT FENNIMORE/i|You never say anything. That’s how you do it. You’ll sit there, and you’ll let it all come down upon somebody else, the way you did about the boat.]]”

“[[EDMUND FENNIMORE/i|Are you going to bring up the boat?]]”

“[[CLEMENT FENNIMORE/i|I had the whipping for it!]]”

“[[EDMUND FENNIMORE/e|You were ten years old,]]” said Edmund. “[[EDMUND FENNIMORE/e|For heaven’s sake take your coat off, Clem, and shut up. They’re coming down.]]”

* * *

Mrs. Fennimore came in first. She was a widow, and large, and fair, and wore a cap with lilac in it, and had a habit of pausing on a threshold as though there might be some applause. Behind her was her niece with the napkins. Agatha Leese had come to Stourchester for a fortnight in the month of January, to recover from a cough; she was six-and-twenty, had small brown hands, and no money, and did not say much, and the cough had been gone since St. Valentine’s Day.

“[[MRS. FENNIMORE/e|Seven dozen,]]” said Mrs. Fennimore, “[[MRS. FENNIMORE/e|and five over. Clement, why are you in your coat?]]”

“[[CLEMENT FENNIMORE/i|I’m going out again.]]”

“[[MRS. FENNIMORE/i|You have only just come in.]]”

“[[CLEMENT FENNIMORE/i|I know I have.]]”

“[[MRS. FENNIMORE/i|Edmund, is he unwell? Nobody tells me anything. Agatha, my love, put them down on the sofa, and let Edmund see the monogram. It’s exactly what I said. The F goes over the T, like a bird upon a branch.]]”

“[[AGATHA LEESE/a|It’s very pretty, Aunt Cornelia,]]” she said.

“[[MRS. FENNIMORE/i|Edmund! You aren’t looking.]]”

“[[EDMUND FENNIMORE/i|Yes, I am.]]”

“[[MRS. FENNIMORE/i|What does it remind you of?]]”

“[[EDMUND FENNIMORE/a|A bird,]]” he said, “[[EDMUND FENNIMORE/a|on a branch.]]”

“[[MRS. FENNIMORE/a|There!]]” She took her chair, and [[sound? needles|her needles began to click]]. “[[MRS. FENNIMORE/a|And now I should be glad to know what you were both shouting about. I could hear you in the linen-room. I said to Agatha, ‘They’re as bad as when they were boys.’ Was it politics?]]”

“[[CLEMENT FENNIMORE/e|Ask Edmund,]]” said Clement.

“[[MRS. FENNIMORE/i|I am asking you.]]”

“[[CLEMENT FENNIMORE/i|I’d rather you asked him, Mother.]]”

“[[AGATHA LEESE/a|Perhaps I had better go up,]]” said the cousin, in a low voice.

“[[CLEMENT FENNIMORE/a|No. Don’t go. You may as well stay,]]” he said to her. “[[CLEMENT FENNIMORE/a|It’s about you.]]”

“[[EDMUND FENNIMORE/i|Clem!]]”

Edmund had risen to his feet at last. He had grown very white about the nostrils, and he looked not at his brother nor at his mother, but at the seven dozen napkins, as a man in a wreck might look at the cargo. The needles had stopped clicking. It was remarkable how much there was in that room, now that nobody spoke: the wax fruit, and the Oddfellows’ clock, and the two Landseers, and the likeness in oils of the late Mr. Fennimore with his hand on a book.

“[[MRS. FENNIMORE/a|Edmund,]]” said his mother, “[[MRS. FENNIMORE/a|what does he mean?]]”

“[[EDMUND FENNIMORE/i|Nothing, Mamma.]]”

“[[MRS. FENNIMORE/i|Agatha?]]”

“[[AGATHA LEESE/i|I think that he means I ought to have gone home in February, aunt.]]”

“[[MRS. FENNIMORE/i|Home? But you had your cough!]]”

“[[AGATHA LEESE/i|I haven’t had it for three weeks. I only said so.]]”

“[[MRS. FENNIMORE/i|Why should anybody say that they had a cough?]]”

“[[AGATHA LEESE/a|So as to stop here,]]” she said.

“[[MRS. FENNIMORE/a|And why should you want to stop here?]]” she said. “[[MRS. FENNIMORE/a|It is the dullest house in the county. I tell everybody so.]]”

To this Agatha did not answer; she began to fold up a napkin that was folded already. It may be that no one in her life had been so slow to take a thing in as Mrs. Fennimore, but when once she had got hold of it she was not slow any longer. She looked at her niece’s hands. She looked up at her elder son. Her own hand went to the lilac in her cap, and stayed there, as though there had come a wind.

“[[MRS. FENNIMORE/a|Oh, you wicked girl,]]” she said.

“[[EDMUND FENNIMORE/i|Mother, it isn’t her fault.]]”

“[[MRS. FENNIMORE/i|And I gave her the south room!]]”

“[[EDMUND FENNIMORE/i|I tell you that she has done nothing. I’ve never so much as—we have never said a word to each other. Have we, Agatha?]]”

“[[AGATHA LEESE/a|No,]]” she said. “[[AGATHA LEESE/a|Not a word. I wish that we had. I think it would have been over by this time.]]”

[[sound doorbell|The front-door bell pealed]], and pealed again; and [[sound? maid runs|they heard Bessie run to it up the kitchen stairs]].

“[[MRS. FENNIMORE/e|If that is the curate,]]” cried Mrs. Fennimore, “[[MRS. FENNIMORE/e|I am in bed!]]”

But it was not the curate. [[sound? voices in hall|There was a murmur in the hall, and a rustle]], and [[sound umbrella|an umbrella was thrust into the stand]] like a sword going home; and then the maid put a frightened face in at the door.

“[[BESSIE/a|It’s Mrs. Tate, ‘m,]]” she said. “[[BESSIE/a|And Miss Rosamund. And Mrs. Tate says not to trouble to ask her in, because she’s coming.]]”

* * *

Rosamund’s mother was the sister of an alderman. She took up her position upon the hearth-rug, which in that house was reserved for gentlemen, and put back her veil; while the girl remained close by the door, with her hands inside her muff. She was just twenty. She had the kind of fair skin upon which everything shows, and it was showing now, though she spoke quite steadily when she said good evening, and she said it to every one of them in turn, as she had been taught to do.

“[[ROSAMUND TATE/a|Good evening, Mrs. Fennimore. Good evening, Agatha. Good evening, Clement.]]” There she stopped. “[[ROSAMUND TATE/a|Good evening, Edmund.]]”

“[[EDMUND FENNIMORE/i|Good evening, Rose.]]”

“[[MRS. TATE/a|We need not go on with that,]]” said the lady on the hearth-rug. “[[MRS. TATE/a|Mrs. Fennimore, I am a plain woman.]]”

“[[MRS. FENNIMORE/i|I’m sure I never thought so, dear.]]”

“[[MRS. TATE/i|I mean that I speak plainly. My daughter came home this evening by the bridge, with no veil on, and her eyes like that. She won’t tell me why. I have come to be told.]]”

“[[ROSAMUND TATE/a|Mother, I asked you not to,]]” she said.

“[[MRS. TATE/i|You asked me not to come. I have come. You have nothing to do with it, Rosamund.]]”

“[[ROSAMUND TATE/i|I should have thought that I had something.]]”

“[[MRS. TATE/i|Hold your tongue, my dear. Well, Mr. Edmund?]]”

“[[EDMUND FENNIMORE/i|I don’t know what you wish me to say, Mrs. Tate.]]”

“[[MRS. TATE/i|I wish you to say that it will be the third of April.]]”

“[[MRS. FENNIMORE/e|Of course it will be the third of April!]]” exclaimed Mrs. Fennimore. “[[MRS. FENNIMORE/e|The cake has been ordered. Edmund, tell her. He’s been out of sorts, Mrs. Tate; it is his liver, he has it from his father; there was a whole spring that poor Mr. Fennimore could not look at an egg. It is nothing in the world but liver, and too many visitors in the house, and one of them leaves to-morrow by the early train. Tell her so, Edmund!]]”

He opened his lips. He looked round him, and it was to be seen that he looked for Clement, as he had done when he was thirteen, and the boat was at the bottom of the weir. But Clement had his back to them all. He had gone to the window, and had lifted the edge of the blind, though there was nothing to be seen outside but the lamp in the Crescent, and [[sound sleet|the sleet which had begun to tap against the pane]].

“[[ROSAMUND TATE/i|May I speak to Edmund by himself?]]”

“[[MRS. TATE/a|Certainly not,]]” said her mother.

“[[MRS. FENNIMORE/a|It would be most irregular,]]” said his.

“[[ROSAMUND TATE/i|Then I must do it here. I don’t mind. Edmund, do you want to marry me?]]”

“[[EDMUND FENNIMORE/i|I gave you my word, Rose.]]”

“[[ROSAMUND TATE/a|I know you did,]]” she said. “[[ROSAMUND TATE/a|That isn’t what I asked.]]”

“[[EDMUND FENNIMORE/a|I should never go back on it,]]” he said.

“[[ROSAMUND TATE/i|No, I don’t think you would. You’d marry me, and you’d be very kind, and you would read the paper. And I should pour out the tea, and wonder what was in it. In the paper, I mean.]]”

“[[EDMUND FENNIMORE/i|What do you want me to do?]]”

“[[ROSAMUND TATE/i|I want you to say it. Once. I think that I could bear anything if only somebody in this town would say it.]]”

[[sound clock strikes|The black clock gathered itself together and struck six.]] They all of them waited until it had done, as people will stand still for a procession. Nobody’s heart, it is to be hoped, made the noise that each of them believed that it was making.

“[[EDMUND FENNIMORE/a|I can’t marry you,]]” he said. “[[EDMUND FENNIMORE/a|I’m sorry. I ought to have told you at Candlemas.]]”

“[[ROSAMUND TATE/a|Thank you,]]” she said.

She drew her left hand from the muff, and took off the glove, finger by finger. It was a garnet with two pearls; it had been his grandmother’s. She looked about for a place to put it, and as there was no place that had not something upon it already, she laid it down on the top of the napkins, over the F and the T. Then Mrs. Tate found her voice, and [[sound shriek|Mrs. Fennimore screamed]], and [[sound? voices|for some time the two of them spoke at once]].

“[[MRS. TATE/i|Jilted! In front of the servants! I shall go to my brother. I’ll have it in every court in England.]]”

“[[MRS. FENNIMORE/i|It is that girl! It’s that creature, with her cough! I took her in, I gave her my own chest-preserver!]]”

“[[MRS. TATE/i|What girl?]]”

“[[MRS. FENNIMORE/i|That one. Look at her!]]”

“[[MRS. TATE/i|Your niece? Upon my word! And she’s not even pretty.]]”

“[[ROSAMUND TATE/e|That will do, Mother,]]” said Rosamund.

She had not raised her voice; but it was so unlike any voice that had been heard from her before that the alderman’s sister shut her mouth. The girl walked across the carpet until she was opposite to Agatha Leese. They were of the same height. They stood for an instant eye to eye, the fair one and the brown one, and the brown one was by a good deal the paler of the two.

“[[ROSAMUND TATE/a|Did you know I knew?]]” she said.

“[[AGATHA LEESE/i|No.]]”

“[[ROSAMUND TATE/a|I have known since the concert. You never looked at him. Everyone else did, and you looked at the programme,]]” she said. “[[ROSAMUND TATE/a|You had it upside down.]]”

“[[AGATHA LEESE/a|I meant to go away,]]” she said.

“[[ROSAMUND TATE/i|Why didn’t you?]]”

“[[AGATHA LEESE/i|I bought the ticket twice. I’ve got them both upstairs.]]”

“[[ROSAMUND TATE/i|You should have told me. I liked you. I’ve never had anybody to talk to here.]]”

“[[AGATHA LEESE/a|Nor have I,]]” said the other. “[[AGATHA LEESE/a|That was what made it so horrible.]]”

“[[ROSAMUND TATE/e|Well,]]” said Rosamund’s lips, rather than her voice, and she put on the glove again. “[[ROSAMUND TATE/e|I hope that you’ll like the ivy.]]”

* * *

When they had gone, and [[sound? front door|the house had left off shaking from the front door]], and Mrs. Fennimore had been got to bed with lavender upon her forehead, and Agatha behind a locked door was putting a few things in a bag, the two brothers were again left alone in the back parlour. Edmund sat with his elbows on his knees. The ring was in front of him on the table-cloth, and he turned it about with the end of a pencil.

“[[EDMUND FENNIMORE/a|Why don’t you say something?]]” he said.

“[[CLEMENT FENNIMORE/i|What should I say?]]”

“[[EDMUND FENNIMORE/i|That I’m a cad.]]”

“[[CLEMENT FENNIMORE/a|You were one for nine days,]]” he said. “[[CLEMENT FENNIMORE/a|You weren’t at the end.]]”

“[[EDMUND FENNIMORE/i|She made me do it. I couldn’t have, if she hadn’t asked.]]”

“[[CLEMENT FENNIMORE/i|No. I know you couldn’t.]]”

“[[EDMUND FENNIMORE/e|I never saw her look like that before,]]” said Edmund. “[[EDMUND FENNIMORE/e|I don’t believe that I ever saw her before at all.]]”

“[[CLEMENT FENNIMORE/i|I did.]]”

The pencil stopped. It was now quite dark outside, and [[sound sleet|the sleet was pattering on the sill]]; down by the brewery [[sound train whistle|a train whistled]] for the crossing, and dragged its load away among the hills. If a gun had been fired in the room the elder brother could scarcely have looked round with more amazement. He looked at the overcoat, which had never been taken off; and at the wet boots; and at the face above them, that was the image of nobody.

“[[EDMUND FENNIMORE/a|Clem,]]” he said. “[[EDMUND FENNIMORE/a|How long?]]”

“[[CLEMENT FENNIMORE/i|Since the Sunday-school treat.]]”

“[[EDMUND FENNIMORE/i|But that’s three years. That was before I ever asked her!]]”

“[[CLEMENT FENNIMORE/a|It was a week before,]]” he said. “[[CLEMENT FENNIMORE/a|I was waiting till I’d got my rise.]]”

“[[EDMUND FENNIMORE/i|Why in the world didn’t you tell me?]]”

“[[CLEMENT FENNIMORE/i|You’d have been decent about it. I couldn’t have stood that.]]”

“[[EDMUND FENNIMORE/i|And to-day you came here, and told me to go back to her.]]”

“[[CLEMENT FENNIMORE/e|She was crying,]]” said Clement. He buttoned the coat up to his chin, and felt in the pocket for his gloves. “[[CLEMENT FENNIMORE/e|I’m going out now.]]”

“[[EDMUND FENNIMORE/i|Where to?]]”

“[[CLEMENT FENNIMORE/i|Only to the bridge. She’s left her veil there, on the railing. I saw it when I came by.]]”

“[[EDMUND FENNIMORE/i|She won’t want to see any Fennimore to-night.]]”

“[[CLEMENT FENNIMORE/a|She needn’t see me,]]” he said. “[[CLEMENT FENNIMORE/a|I’ll give it to the maid.]]” He stood for a moment with his fingers on the handle. “[[CLEMENT FENNIMORE/a|Ned, was it a good cake?]]”

“[[EDMUND FENNIMORE/i|What cake?]]”

“[[CLEMENT FENNIMORE/i|The one that Mother ordered.]]”

“[[EDMUND FENNIMORE/a|Three tiers,]]” he said. “[[EDMUND FENNIMORE/a|Why?]]”

“[[CLEMENT FENNIMORE/a|Nothing. I only wondered,]]” said the younger brother, “[[CLEMENT FENNIMORE/a|whether it would keep.]]”
