set: train
HUGH TARRANT (m): I, me, Tarrant, Mr. Tarrant
EVERARD LISLE (m): Lisle, Mr. Lisle, Everard Lisle, my friend, the detective
INSPECTOR MOFFAT (m): Moffat, the inspector, Inspector Moffat
CREWDSON (m): Crewdson, the butler
PROFESSOR KELD (m): Professor Keld, the professor, the old man, Keld
MISS AGNES KELD (f): Miss Keld, Agnes, the professor's sister
WINIFRED KELD (f): Miss Winifred, Winifred, the professor's daughter, the girl
ANSELM ROOK (m): Mr. Rook, Rook, the secretary, Anselm
---
# The Tablet of the Seven Oxen

I have set down in another place how I came to share the rooms of Everard Lisle in Great Coram Street, at a period when my lung was bad and my half-pay worse; and I have no intention of saying again what manner of man he was. It is enough that he was idle for five days in the week, that he played the concertina, and that upon the sixth he would commonly be found at some other person’s window with a foot-rule. On the morning of which I write he had been three weeks without a case, and I had hidden the concertina.

“[[EVERARD LISLE/a|You are going to propose a walk, Tarrant,]]” said he, without lifting his eyes from the newspaper.

“[[HUGH TARRANT/i|How on earth do you know that?]]”

“[[EVERARD LISLE/i|You have looked twice at the sky and once at me. Besides, you have put it behind the coal-box, and you are afraid that I shall hear it when the fire is made up. It wheezes, you know, if it is moved.]]”

“[[HUGH TARRANT/a|I did it for the sake of the people underneath,]]” I answered, with some warmth.

“[[EVERARD LISLE/i|They are deaf. I chose them for it. Hallo! Unless I am mistaken, we shall neither of us walk to-day. That is Moffat’s step.]]”

[[sound boots on stairs|A pair of heavy boots was coming up the stair two at a time]], and a moment later the inspector stood upon our hearth-rug, shaking the wet from his ulster. Moffat was a big, fair, anxious man out of the Border country, who did not approve of my friend, and who came to him, as he used to explain, solely upon public grounds.

“[[INSPECTOR MOFFAT/a|Mr. Lisle,]]” said he, “[[INSPECTOR MOFFAT/a|do you know anything about bricks?]]”

“[[EVERARD LISLE/i|A little. They are made at Peterborough.]]”

“[[INSPECTOR MOFFAT/i|Not this one. This one was made in Babylon, and they tell me it’s worth four thousand pounds.]]”

“[[EVERARD LISLE/i|Professor Keld’s tablet!]]”

“[[INSPECTOR MOFFAT/i|The same. It was in his library at Highgate at ten o’clock last night, and at seven this morning it was not. Every window fastened, every door locked, and a dog in the passage that never barked. I’ve a cab below.]]”

“[[EVERARD LISLE/a|Did the dog know everybody in the house?]]” my friend asked, who was already in his boots.

“[[INSPECTOR MOFFAT/i|It doesn’t care for the secretary.]]”

“[[HUGH TARRANT/a|Then it wasn’t the secretary,]]” I said.

“[[INSPECTOR MOFFAT/a|That, Mr. Tarrant,]]” said the inspector coldly, “[[INSPECTOR MOFFAT/a|is what I should have said myself, if I hadn’t arrested him.]]”

* * *

The house was a tall, flat, melancholy one, built in the time of the Regent, with a monkey-puzzle before the door and a brass plate upon the gate which said “No Hawkers, No Organs, No Missions.” [[sound rain|It was raining hard]], and [[sound? wheels|the wheels of our cab hissed through a yellow stream]] as we turned in beneath the trees. Lisle did not speak. He had his chin upon his breast and his hat upon his nose, and it might have been supposed that he slept, had he not reached out an arm as we drew up, and pulled the inspector back by the collar.

“[[EVERARD LISLE/e|One moment. Not upon the step, if you please,]]” said Lisle. “[[EVERARD LISLE/e|Who has swept it?]]”

“[[INSPECTOR MOFFAT/i|Nobody’s swept it. Why should they?]]”

“[[EVERARD LISLE/i|It was raining in the night, and there is gravel upon the path and none upon the stone. Tarrant, you are nearest. Ring.]]”

[[sound doorbell|I rang, and heard the bell jangle a long way off]], in what I took to be the basement. After some time [[sound bolts|the bolts were drawn]], and the door was held open by a butler of sixty or thereabouts, with white whiskers and a black silk tie, who looked as though he had been crying.

“[[CREWDSON/a|The professor is not at home, gentlemen,]]” the man began; and then, as he saw who was behind me, “[[CREWDSON/a|Oh, it is you, sir. I beg your pardon. He’s in the library. He won’t come out of it.]]”

“[[EVERARD LISLE/a|You are Crewdson,]]” said my friend.

“[[CREWDSON/i|Yes, sir. Nineteen years, sir.]]”

“[[EVERARD LISLE/i|And who swept the step, Crewdson?]]”

“[[CREWDSON/i|I did, sir. At six. I always do it.]]”

“[[EVERARD LISLE/i|In the rain?]]”

“[[CREWDSON/a|I am a man of habit, sir,]]” was the reply; and it seemed to me that the white whiskers trembled a little. “[[CREWDSON/a|If you will give me the umbrellas.]]”

The hall was dark and smelt of camphor. At the far side of it a large brindled dog lay along a mat, and regarded us with one eye; and upon the lowest stair, her hand on the newel, stood a thin grey lady in a shawl, who came forward as soon as the door was shut, and spoke to the inspector in a hurried undertone, glancing behind her all the while at the library.

“[[MISS AGNES KELD/i|Have you let him go? You must let him go, you know. He could not have done it; he has not the resolution. I have told my brother so, and he only throws things.]]”

“[[INSPECTOR MOFFAT/e|This is Miss Keld, gentlemen,]]” Moffat said; “[[INSPECTOR MOFFAT/e|the professor’s sister. Mr. Rook is quite comfortable, ma’am. I have him in the pantry, with a constable.]]”

“[[MISS AGNES KELD/i|In the pantry! There is a draught.]]”

“[[EVERARD LISLE/a|Miss Keld,]]” my friend asked, “[[EVERARD LISLE/a|at what hour did you go to bed?]]”

“[[MISS AGNES KELD/i|At half-past ten. I am always the last but Ambrose. My niece had gone up at nine, with a headache, and Mr. Rook went at ten; I heard him wind his watch.]]”

“[[EVERARD LISLE/i|Through the wall?]]”

“[[MISS AGNES KELD/i|It is a very loud watch. And then I lay awake until I heard my brother come up, which was after twelve.]]”

“[[EVERARD LISLE/i|You heard nothing else?]]”

“[[MISS AGNES KELD/i|Nothing whatever. Only the mangle.]]”

“[[INSPECTOR MOFFAT/a|The mangle, ma’am?]]” cried the inspector. “[[INSPECTOR MOFFAT/a|You said nothing to me about a mangle!]]”

“[[MISS AGNES KELD/i|You did not ask me. You asked me if I had heard anything unusual, and it is not at all unusual, because I have heard it three nights this week. A sort of a groan, and then a bump. I supposed that the girl was behindhand with the sheets.]]”

I looked at Lisle. He was rubbing the palms of his hands slowly the one upon the other, which was a thing I had not seen him do since the business of the Rotherhithe cooper.

* * *

We found the professor at his table, in a room that had been lined with books to the ceiling and afterwards, as it seemed, lived in by an explosion. He was a little fierce man with a bald forehead and a beard that went down into his waistcoat. Opposite him, on the very edge of a sofa, sat a girl in blue with a handkerchief in her lap, whom I perceived at once to be both the daughter of the house and the only thing in it that anybody had dusted. [[sound inkpot thrown|An ink-pot struck the door beside my head]] as we entered, and [[sound? inkpot rolls|rolled away under a cabinet]].

“[[PROFESSOR KELD/a|I said that nobody was to come in!]]” shouted the old man.

“[[WINIFRED KELD/e|It is the gentleman from Great Coram Street, papa,]]” said Miss Winifred.

“[[PROFESSOR KELD/i|I don’t want a gentleman. I want a tablet of unbaked clay, nine inches by six, with seven oxen on the one side and a curse on the other. Have you got it, sir?]]”

“[[EVERARD LISLE/i|Not at present.]]”

“[[PROFESSOR KELD/i|Then what the devil are you for?]]”

“[[EVERARD LISLE/a|For asking questions,]]” my friend replied, and he sat down, [[sound? sits|with a creak of springs]], upon the other end of the sofa. “[[EVERARD LISLE/a|What does the curse say?]]”

The professor stared. I do not think that in thirty years anybody had asked him that of his own accord. His hand, which had gone out toward a paper-weight, remained where it was.

“[[PROFESSOR KELD/i|It says that he who carries the oxen out of the house of their master shall be eaten by his own threshold.]]”

“[[EVERARD LISLE/i|By his threshold! That is very curious. And did you ever tell that to your servants?]]”

“[[PROFESSOR KELD/i|I tell it to everybody. It is the finest thing of the kind that we possess.]]”

“[[EVERARD LISLE/i|When did you last read it aloud?]]”

“[[PROFESSOR KELD/i|On Monday, at dinner. Agnes went out of the room. She has no feeling for the optative.]]”

“[[WINIFRED KELD/a|It was Crewdson who went out of the room, papa,]]” the girl put in. “[[WINIFRED KELD/a|He dropped the sauce. Aunt Agnes only went to see to the carpet. And if you had listened to anybody that night but yourself, you’d have known that Anselm was trying to tell you something, and you wouldn’t let him.]]”

“[[PROFESSOR KELD/i|Who is Anselm?]]”

“[[WINIFRED KELD/i|He has been your secretary for four years!]]”

“[[PROFESSOR KELD/i|Rook? Is that his name? Then why do you call him by it?]]”

There was a pause. The girl in blue grew pink, and from pink, scarlet; she looked at the dog, who had followed us in; she looked at me. “[[WINIFRED KELD/a|Because I am going to marry him,]]” she said.

“[[PROFESSOR KELD/a|In that case,]]” said her father, “[[PROFESSOR KELD/a|I hope that they will hang him.]]”

“[[INSPECTOR MOFFAT/e|It’s not a hanging matter, sir,]]” said Moffat, who was a literal man. “[[INSPECTOR MOFFAT/e|Seven years, I should say, at the outside. But if I might put in a word, Mr. Lisle, as to why I took him up? His door was open at five; the cook saw it. His bed wasn’t slept in. There was clay on his cuff, and when I asked him where he’d been he shut his mouth like a box.]]”

“[[WINIFRED KELD/i|There is always clay on his cuff. He makes the casts.]]”

“[[INSPECTOR MOFFAT/i|So he says, miss.]]”

“[[WINIFRED KELD/i|And I can tell you where he was. He was in the garden.]]”

“[[PROFESSOR KELD/i|In the rain? What was he doing in the garden?]]”

“[[WINIFRED KELD/a|Looking at my window,]]” said she, and held her chin very high. “[[WINIFRED KELD/a|He does it when he is unhappy. I put a candle there.]]”

[[sound? laugh|Lisle laughed aloud]]. He jumped up and went round the shelves with his hands behind him, [[sound? humming|humming through his nose]]; he knelt before the fender; he lay down at full length and put his cheek to the boards, as if he expected them to say something. If a clock had been ticking I am sure that he would have stopped it. The dog came and lay down beside him.

“[[EVERARD LISLE/i|Will you have the goodness, inspector, to bring in Mr. Rook?]]”

“[[INSPECTOR MOFFAT/i|What, here?]]”

“[[EVERARD LISLE/i|And Crewdson. And, Tarrant, my dear fellow, you might go down to the kitchen and find me the mangle.]]”

“[[HUGH TARRANT/i|What am I to do with it when I have found it?]]”

“[[EVERARD LISLE/a|You won’t find it,]]” said he.

* * *

He was right. There was no mangle in the house, as I learned from the cook, who sent her sheets to a widow in Kentish Town, and who asked me if I was the new gas. When I got back to the library they were all assembled. The professor had put on a second pair of spectacles over the first. Beside the girl in blue, and as close to her as a constable would permit, stood a lank young man with hair that wanted cutting, and in the doorway was the butler, his hands folded upon his waistcoat, looking at nobody. [[sound wind in chimney|The wind had risen and was moaning in the chimney.]]

“[[HUGH TARRANT/a|No mangle,]]” I reported.

“[[EVERARD LISLE/i|Thank you. Mr. Rook, what was it that you tried to tell the professor upon Monday at dinner?]]”

“[[ANSELM ROOK/a|That it is a forgery,]]” said the young man.

I have heard a magazine go up in the Khyber, and it made less impression. Nobody moved. A pencil dropped from Miss Keld’s fingers, and [[sound? pencil rolls|one could hear it roll the whole way across the floor]].

“[[PROFESSOR KELD/a|Say that again, sir!]]” whispered the professor.

“[[ANSELM ROOK/i|The curse is good. It’s the oxen, sir. They have got the wrong horns. I have been making the casts for a month, and the more I made the less I liked them; and I took the tablet up to my room on Sunday, and put it under a lens, and there’s the mark of a thumb in it. A modern thumb. It has a scar.]]”

“[[INSPECTOR MOFFAT/a|And so you made away with it,]]” said the inspector.

“[[ANSELM ROOK/i|No! I only wanted to show him. Why should I steal a thing that’s worth ninepence?]]”

“[[PROFESSOR KELD/i|Ninepence!]]”

“[[WINIFRED KELD/i|Papa, sit down. Oh, pray sit down! Agnes—Aunt Agnes, the salts!]]”

“[[MISS AGNES KELD/i|I have them. Breathe, Ambrose. Don’t speak. You have had it eleven years, and you were very happy with it, and there is no need for anybody to be told.]]”

“[[EVERARD LISLE/e|I am afraid that there was one person who had to be told nothing,]]” said Lisle, in a voice which was gentler than I had expected; “[[EVERARD LISLE/e|because he had known it from the beginning. Crewdson, will you show me your thumb?]]”

The old servant did not stir for so long that I thought he had not understood. Then, very slowly, he unfolded his hands, and held out the right one, palm upward, as a child does at school. Across the ball of the thumb ran a white seam.

“[[CREWDSON/a|I was a potter’s boy, sir,]]” he said. “[[CREWDSON/a|At Fenton, before I went into service. I did that on a wheel.]]”

“[[EVERARD LISLE/i|What became of the true one?]]”

“[[CREWDSON/i|I broke it. I was dusting. It was the first year that I was here, and he’d only had it a week, and it was the only thing I’d ever seen him look at as if it was a Christian. I put my foot on the fender, and it came down.]]”

“[[EVERARD LISLE/i|And so you made another?]]”

“[[CREWDSON/i|In the wash-house, sir. I had the bits to go by, all but the horns. I meant to tell him. But he came in, and took it up, and he said, ‘Crewdson, they grow upon me.’ And then I couldn’t.]]”

“[[INSPECTOR MOFFAT/a|But where is it, man?]]” demanded the inspector, who had got out his note-book.

“[[EVERARD LISLE/i|You stood upon it, very nearly, an hour ago. Who carries the oxen out of the house shall be eaten by his own threshold. He heard Mr. Rook begin upon the horns; he knew that the thing must go, and he believed, I fancy, about one-half of the curse. So for three nights he has been raising the front step with a crowbar. That was Miss Keld’s groan; the bump was when he let it down. The tablet is underneath. He swept the gravel off at six, and he has not carried it out of the house, you observe, by so much as an inch.]]”

“[[MISS AGNES KELD/a|Then it was not the mangle,]]” said the professor’s sister.

“[[CREWDSON/i|No, ma’am. I’m very sorry that it disturbed you. I’ll go with the officer, if I may just first see to the luncheon.]]”

We all of us looked at the professor. He had taken off both pairs of spectacles, and without them his face had become of a sudden quite old and mild, like a baby’s. He got upon his feet. He walked across to the door, [[sound? slippers|his slippers flapping at every step]], took the butler by the wrist, and bent above the hand with the scar, until the beard lay in it.

“[[PROFESSOR KELD/i|You did the curse out of your own head?]]”

“[[CREWDSON/i|I copied it, sir. Out of your book.]]”

“[[PROFESSOR KELD/i|There is a mistake in my book. A doubled consonant. I discovered it in the spring. But upon the tablet, Crewdson, it is right.]]”

“[[CREWDSON/i|It didn’t look natural, sir, the other way.]]”

“[[PROFESSOR KELD/a|It did not look natural!]]” repeated the old man. “[[PROFESSOR KELD/a|Agnes, do you hear? There are not three men in Europe who would have felt it. And he has been for nineteen years in my pantry, cleaning forks! Inspector, I make no charge. Go away. Rook, why are you holding my daughter’s hand? Well, well, hold it; but fetch a spade.]]”

* * *

“[[HUGH TARRANT/a|What I cannot forgive,]]” I remarked, as we drove down the hill, “[[HUGH TARRANT/a|is the dog.]]”

“[[EVERARD LISLE/i|Why, what had the poor dog done?]]”

“[[HUGH TARRANT/i|Nothing. That’s the point. There’s always something that it did or didn’t do, and I had quite made up my mind about it.]]”

“[[INSPECTOR MOFFAT/a|So had I,]]” said the inspector gloomily, from the other corner.

“[[EVERARD LISLE/a|It was an excellent dog. It told me that the floor was sound, and it did not interrupt.]]” My friend stretched out his legs and closed his eyes. “[[EVERARD LISLE/a|And now, Tarrant, about the coal-box.]]”
