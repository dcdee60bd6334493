set: train
MR. HARCOMBE (m): Mr. Harcombe, Harcombe, William, papa
MRS. HARCOMBE (f): Mrs. Harcombe, mamma
ANNE HARCOMBE (f): Anne, Miss Harcombe, Miss Anne
KITTY HARCOMBE (f): Kitty, Miss Kitty, Miss Kitty Harcombe
CAPTAIN DELLOW (m): Captain Dellow, the Captain, Dellow
MR. LYLE (m): Mr. Lyle, Lyle, Edmund
MRS. ROWSELL (f): Mrs. Rowsell
THOMAS (m): Thomas, the servant
---

The living of Overcombe was worth four hundred a year, with a good house and a bad roof; and when the old incumbent had been at length persuaded to quit the one by the condition of the other, there was scarcely a family within ten miles which did not find that it had a nephew. Mr. Harcombe, who had the presentation, received in a single week nineteen letters, of which he answered none. He was a man who loved quiet, and who had, in consequence of three daughters and a sociable wife, seldom enjoyed it.

"[[MR. HARCOMBE/e|I have determined,]]" said Mr. Harcombe, as he took his place at the breakfast-table, "[[MR. HARCOMBE/e|to give it to the first man who does not ask me for it. I am persuaded that such a person must exist. He will be a scholar; he will be deaf; he will probably be found at the top of some mountain in Wales; and when I have brought him here, my dear, you shall have the trouble of marrying him to somebody.]]"

"[[MRS. HARCOMBE/a|You may laugh, Mr. Harcombe,]]" returned his wife, "[[MRS. HARCOMBE/a|but it is no laughing matter. There is Mrs. Rowsell's brother, who has waited for a parish these six years; and there is young Mr. Lyle, who has been civil to all of us, and who has nothing in the world but his curacy and his mother.]]"

"[[MR. HARCOMBE/i|Then he cannot have the living, for he is provided with a mother already, and the last man's mother broke my fences.]]"

"[[KITTY HARCOMBE/e|Oh, papa!]]" cried Kitty. "[[KITTY HARCOMBE/e|Mrs. Lyle would never break a fence. She does not go out, except in a chair.]]"

"[[MR. HARCOMBE/i|It would be the chair that did it.]]"

Anne said nothing. She had a great deal to say upon the subject of Mr. Lyle, and for that reason had, during the whole of a twelvemonth, never been heard to mention him. She asked her sister for the butter; and her sister, who was but seventeen, gave her the salt and a look.

[[sound wheels|Wheels were at this instant heard upon the gravel]], and Mrs. Harcombe flew to the window.

"[[MRS. HARCOMBE/a|It is the Rowsells' carriage!]]" exclaimed she. "[[MRS. HARCOMBE/a|At ten in the morning! Anne, your hair. Kitty, take that dog away. Mr. Harcombe, I beg that you will be at home.]]"

"[[MR. HARCOMBE/a|I am always at home,]]" replied he; "[[MR. HARCOMBE/a|it is the great misfortune of my life;]]" and [[sound? door|he retired to the library, and shut the door]].

Mrs. Rowsell was a handsome woman of five-and-forty, who had been used from her cradle to be attended to. She entered with both hands extended; she kissed Mrs. Harcombe; she called the girls her sweet creatures; and, having looked into every corner for the person she wanted, [[sound? sit|sat down with her back to the light]].

"[[MRS. ROWSELL/a|You will think me a savage,]]" said she, "[[MRS. ROWSELL/a|to break in upon you thus; but the truth is that I have not slept. I said to Mr. Rowsell at three this morning—he will tell you so himself—I said to him, 'Mr. Rowsell, whatever they may give out, I shall never believe that the Harcombes would pass over an old friend for a stranger.' And he was quite of my opinion; for he made no answer.]]"

"[[MRS. HARCOMBE/e|I am sure, ma'am,]]" said Mrs. Harcombe, in some confusion, "[[MRS. HARCOMBE/e|that nothing is decided.]]"

"[[MRS. ROWSELL/i|Nothing decided! My dear Mrs. Harcombe, I had it from my own maid, who had it from your Thomas, that a letter went to the Bishop upon Monday.]]"

"[[KITTY HARCOMBE/i|That was about the drains.]]"

"[[MRS. HARCOMBE/a|Kitty!]]" said her mother.

"[[KITTY HARCOMBE/a|But it was, mamma. I sealed it.]]" And the young lady, with an expression of great innocence, lifted the spaniel upon her knee. [[sound? dog|The animal gave a short bark at Mrs. Rowsell]], as it did at everybody, and was commended for it in a whisper.

The visitor drew her chair closer to that of the elder sister. She had heard a report, she said, and she was sure that Miss Harcombe would forgive her; it was that a certain gentleman, whom she would not name, had been seen on Sunday in the lane; that he had been carrying a lady's umbrella; and that it had not rained. Anne replied, with as much composure as she was mistress of, that it had looked very black.

"[[MRS. ROWSELL/e|Ah!]]" cried Mrs. Rowsell, "[[MRS. ROWSELL/e|it looks black indeed; for they tell me the poor young man is to go out to Antigua, as chaplain to a sugar estate, if he gets nothing here before the quarter. His mother will not survive the voyage. But there, he has been imprudent. A curate ought not to have opinions.]]"

"[[ANNE HARCOMBE/e|To Antigua!]]" said Anne.

"[[MRS. ROWSELL/i|By the *Cormorant*, in October. You had not heard of it?]]"

"[[ANNE HARCOMBE/i|No, ma'am. I had not heard of it.]]"

She rose upon saying this, and went to the window; and those who saw her there might have supposed her to be interested in the horses. She heard the sea already. She heard it for some minutes together, and the wind in the ropes, and a bell tolling across an empty harbour, while [[sound? horses|the Rowsells' bays stamped upon the gravel]] and [[sound? birds|the rooks cawed in the elms]] as they had done at any time these hundred years.

* * *

In the library Mr. Harcombe was less secure than he had hoped. He had opened his Tacitus, and found the place, when [[sound knock|there came a smart rap at the glass of the garden door]], and Captain Dellow, who had never in his life gone round to the front of a house if there was a side to it, stepped in over a bed of lavender.

"[[CAPTAIN DELLOW/e|Harcombe,]]" cried the Captain, "[[CAPTAIN DELLOW/e|I am come to quarrel with you.]]"

"[[MR. HARCOMBE/i|Then you had better sit down to it. It is some time since we had a good one. Will you take anything first?]]"

"[[CAPTAIN DELLOW/i|I will take nothing. I have been forty years afloat, sir, and I have been shot at by the French, and once by the Portuguese, who are our allies; and I was never so angry as I am this day. What is this they tell me of young Lyle?]]"

"[[MR. HARCOMBE/i|I cannot guess. They tell me something different of him every morning. On Tuesday he was a Methodist.]]"

"[[CAPTAIN DELLOW/e|He is to go to the West Indies!]]" roared the Captain, and [[sound thump|struck the table so that the inkstand leapt]]. "[[CAPTAIN DELLOW/e|A lad that sat up nine nights with my Joe, when he had the fever, and not a soul else would cross the sill; a lad that reads the service as though he meant it! He will be dead in a year. I have seen 'em go. I have read the words over 'em myself, for want of better.]]"

"[[MR. HARCOMBE/e|Has he told you that he wishes to stay?]]" asked Mr. Harcombe.

"[[CAPTAIN DELLOW/i|He has told me nothing. He is as close as an oyster.]]"

"[[MR. HARCOMBE/i|He has not asked me for the living.]]"

"[[CAPTAIN DELLOW/i|No, nor he won't.]]"

"[[MR. HARCOMBE/i|Why will he not?]]"

The Captain looked to right and left, as if there had been an enemy in the bookcases. He lowered his voice, which, after so many years of gales, brought it to about the pitch of other men's. "[[CAPTAIN DELLOW/e|Because of Miss Anne,]]" said he. "[[CAPTAIN DELLOW/e|He has a notion that it would be taking pay for it. He let it fall one night when I had the rum out. 'If I ask the father for the parish,' says he, 'I can never ask him for the daughter; and if I ask for the daughter, he will suppose that I want the parish.' And with that he claps on his hat and walks home in the rain. I have been in some tight places, Harcombe, but I never saw a man so thoroughly embayed.]]"

[[sound? book|Mr. Harcombe shut up his Tacitus.]] He was silent for so long, that his friend, who had expected a broadside, began to be uneasy.

"[[CAPTAIN DELLOW/a|You are not angry with the boy?]]" said he.

"[[MR. HARCOMBE/i|With the boy? No,]]" was the answer. "[[MR. HARCOMBE/i|I am only surprised, Dellow, that there should be two such men in one county. I had supposed that I should have to go to Wales. Pray, which of my daughters is it that you call Miss Anne? Not the little one, who laughs?]]"

"[[CAPTAIN DELLOW/i|The tall one, you unnatural old Turk.]]"

"[[MR. HARCOMBE/i|The tall one. I thank you. I had an idea that it was the tall one, but I have been deceived before; it was the middle one whom I had prepared myself to lose, and she married the attorney in a fortnight, while I was getting ready my speech.]]"

[[sound bell|He stretched out his hand and rang the bell.]] It was answered by Thomas, [[sound? breath|out of breath]], and with a guilty countenance, since he had been listening to the Rowsells' coachman.

"[[MR. HARCOMBE/a|Thomas,]]" said his master, "[[MR. HARCOMBE/a|you will go down to Mr. Lyle's lodging, and give him my compliments, and say that I am in great want of him.]]"

"[[THOMAS/e|If you please, sir,]]" stammered Thomas, "[[THOMAS/e|he is here.]]"

"[[MR. HARCOMBE/i|Here! Where?]]"

"[[THOMAS/i|In the stable-yard, sir. He have been there since nine. He come to bring back an umbrella; and when he see the carriage, sir, he wouldn't go in, and he wouldn't go away.]]"

"[[CAPTAIN DELLOW/e|Embayed!]]" cried the Captain. "[[CAPTAIN DELLOW/e|What did I tell you?]]"

* * *

Mr. Lyle was accordingly led through the kitchen with the umbrella under his arm, and with a straw upon his coat; and it was in this guise that he encountered, at the turn of the passage, the very person whom he had passed an hour behind a pump in order to avoid. Anne had left the parlour upon the pretence of a headache. She stood still. He begged her pardon; he believed that he was sent for; he hoped that Mrs. Harcombe was well.

"[[ANNE HARCOMBE/a|She is very well,]]" said she; "[[ANNE HARCOMBE/a|and so are we all; and I wish you a prosperous voyage, sir.]]"

"[[MR. LYLE/e|You have heard it, then,]]" said Mr. Lyle.

"[[ANNE HARCOMBE/i|I have heard it from Mrs. Rowsell. I should have preferred to hear it from another person, but I suppose that he was engaged.]]"

"[[MR. LYLE/i|Miss Harcombe, I would have told you on Sunday, in the lane. I had the words ready. I had got as far as your umbrella.]]"

"[[ANNE HARCOMBE/i|It was a very little way to get.]]"

"[[MR. LYLE/a|It was a great deal farther than I had any right to,]]" he answered; and there was something in his look, and something in the state of his hat, which made it extremely difficult for her to be as unhappy as she had intended. [[sound? laugh|She laughed]]; and then, finding that she was in danger of doing the contrary, opened the library door for him herself.

"[[ANNE HARCOMBE/a|Papa,]]" said she, "[[ANNE HARCOMBE/a|here is Mr. Lyle.]]"

"[[MR. HARCOMBE/e|Come in, both of you,]]" said Mr. Harcombe, "[[MR. HARCOMBE/e|and shut it behind you. My dear Mr. Lyle, I am informed upon good authority that you do not mean to ask me for Overcombe.]]"

The young man coloured, and glanced at the Captain, who was studying a map of the Baltic with the closest attention, and holding it upside down.

"[[MR. LYLE/a|No, sir,]]" said he. "[[MR. LYLE/a|I do not.]]"

"[[MR. HARCOMBE/i|You give me your word upon it?]]"

"[[MR. LYLE/i|I do, sir.]]"

"[[MR. HARCOMBE/i|Then you oblige me very much; for I had taken a resolution at breakfast to bestow it upon the first who should be of that mind, and the suspense was spoiling my digestion. It is yours. The roof is bad. I do not present you with it as a friend, observe, nor for any merit that I am aware of; it is merely a thing that I wished to be rid of. And now that we have done with that, and that you have nothing further to gain by being modest, is there any other matter upon which you would like to address me? I ask because Captain Dellow is about to burst.]]"

Nobody spoke. [[sound wheels|The Rowsells' carriage was heard to roll away down the avenue]]; and presently a light foot, which was not so cautious as it imagined, [[sound steps|came pattering along the passage]] and stopped at the keyhole.

"[[MR. LYLE/e|There is one, sir,]]" said Mr. Lyle; and he laid the umbrella upon the Tacitus, that he might have both his hands.

"[[KITTY HARCOMBE/i|Mamma! Mamma, come quick! He has put it down!]]"
