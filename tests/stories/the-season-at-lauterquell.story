set: train
TOM ASKEW (m): I, me, Askew, Mr. Askew, Monsieur Askew, the tutor
GENERAL MOSTYN (m): the General, General Mostyn
BARON HALLEN (m): the Baron, Baron Hallen
MRS DALRYMPLE (f): Grandmama, Mrs. Dalrymple, the old lady, Grandmother
LEONIE MOSTYN (f): Leonie, Miss Mostyn, Mademoiselle Leonie
BERTIE (m): Bertie, my pupil, the child
ANTON (m): Anton, the waiter
THE CROUPIER (m): the croupier
HERR GRUNDIG (m): Herr Grundig, the landlord
MRS CRIPPS (f): Mrs. Cripps, Cripps, her maid
---
# Chapter One

I had been away for ten days, upon the General’s business, and when I returned to Lauterquell, on a Thursday, hot, dusty, and with eleven francs in my pocket, I found that they had moved from the second floor of the hotel to the first. I knew at once what it meant. In that town one did not go up in the world without going down a flight of stairs; and one did not go down the stairs, at two hundred florins a week, unless one had come into money, or unless one had ceased altogether to think about it. I asked the waiter which it was. He lifted his shoulders to his ears.

“[[ANTON/e|There is a Baron,]]” said Anton. “[[ANTON/e|Since Saturday. He takes coffee with the Herr General, he takes supper with the Herr General; he drives in the carriage of the Herr General.]]”

“[[TOM ASKEW/i|The General hasn’t a carriage.]]”

“[[ANTON/i|He has now, sir. With two greys.]]”

“[[TOM ASKEW/i|And who pays for it?]]”

“[[ANTON/i|Monsieur Askew, I am a waiter. I bring the bill; I never yet saw where it goes.]]”

I went up. [[sound voices|A confused noise of laughing and talking came through the door of the salon]], and there was a smell of cigars and of those small, sweet, detestable cakes that they bake there for the foreigners. The General was upon the hearth-rug. He was a fine figure of a man still, tightly buttoned, with dyed whiskers, and with an eye that had been much feared by subalterns, and that of late had taken to sliding away from one’s own; and he held out to me two fingers, as if I had been gone since breakfast.

“[[GENERAL MOSTYN/i|Ah, Askew. There you are. You saw the man at Frankfort?]]”

“[[TOM ASKEW/i|I saw him, Sir. He won’t advance a penny on the house until he has heard from Mrs. Dalrymple.]]”

“[[GENERAL MOSTYN/a|Hush, hush!]]” said he, glancing over his shoulder. “[[GENERAL MOSTYN/a|Not so loud, my dear fellow; not before the Baron. It is quite immaterial. I shall not want it. Baron, this is Mr. Askew, who is so good as to teach my boy his Latin.]]”

The person to whom I was thus made known did not get up. He was stretched along the sofa with one boot upon the silk; a man of forty or thereabouts, pale, well shaven, uncommonly handsome, with very white hands, which were at that moment engaged in building a house of cards upon a tea-tray. He surveyed me through half-closed lids, from the feet to the face, and appeared to conclude that I was not worth the rest of the journey.

“[[BARON HALLEN/e|Enchanted,]]” said the Baron. “[[BARON HALLEN/e|Latin! It is a dead language, is it not? How wise. In the living ones people contradict.]]”

“[[TOM ASKEW/i|Do you find that they do, Monsieur?]]”

“[[BARON HALLEN/i|Not twice.]]”

“[[BERTIE/e|He’s shot four men,]]” cried Bertie, who was lying upon his stomach beneath the piano. “[[BERTIE/e|He told me. One was a Bulgarian!]]”

“[[BARON HALLEN/i|Two, my child. One should not exaggerate; and the Bulgarian recovered.]]”

She alone had said nothing. Miss Mostyn, the General’s step-daughter, sat with her back to us in the window, looking down at the fountain and the band, and I had to walk the entire length of that room before I could see her face. I had been dreaming for ten nights of the manner in which I should do so. When I had arrived she let me stand there for a full minute.

“[[LEONIE MOSTYN/e|Well?]]” said Leonie, without turning round. “[[LEONIE MOSTYN/e|So you have come back. I had a bet with myself that you would not.]]”

“[[TOM ASKEW/i|And what have you lost?]]”

“[[LEONIE MOSTYN/i|Nothing. I never bet against my interest. Did you post my letter?]]”

“[[TOM ASKEW/i|To your grandmother? I posted it in Mainz; I saw it into the bag.]]”

“[[LEONIE MOSTYN/i|Did you read the direction?]]”

“[[TOM ASKEW/i|I am not a spy, Miss Mostyn.]]”

“[[LEONIE MOSTYN/i|No; you are only a tutor. It’s a pity; I have much more need of a spy. Do you see that thing upon the tea-tray?]]”

“[[TOM ASKEW/i|The house of cards?]]”

“[[LEONIE MOSTYN/a|I am to live in it,]]” she said. “[[LEONIE MOSTYN/a|I’m to marry him on the first of the month. He does Papa the honour to forgive him nineteen thousand florins; and I’m the receipt.]]”

I do not know what I answered. I think that I said something very foolish about the police. [[sound music|The band below struck up a polka]]; the Baron put on his chimney; and [[sound? laugh|the General, upon the hearth-rug, laughed heartily]] at some remark that nobody had made.

* * *

# Chapter Two

The following day was one which is remembered at Lauterquell. It was about noon; the visitors were returning from the springs, with their little mugs, and all the world was on the steps of the hotel. I was there with my pupil, hearing him the fourth conjugation. I had heard nothing of what he said; my head was humming like a top, and I was adding up, for the hundredth time, how many years a tutor must live in order to save nineteen thousand florins. I had reached two hundred and six when [[sound carriage|a travelling carriage came rumbling over the stones of the square]], with such a pyramid of trunks, bandboxes, umbrellas and hot-water cans upon the roof as had not been seen there since the Congress.

“[[BERTIE/e|Look!]]” shouted Bertie. “[[BERTIE/e|There’s a parrot cage! There’s a bath! I say, Askew, there’s a lady in it sitting bolt upright with a stick!]]”

“[[TOM ASKEW/i|Don’t point. Go on. ‘Audiebam.’]]”

“[[BERTIE/i|But she’s pointing at us!]]”

[[sound horses|The horses stopped with a clatter]], and [[sound window|the glass was let down with a bang]]. I looked up then; and it seemed to me that the steps of the hotel moved gently beneath my feet. I had seen her but once, in Northumberland, where she had asked me what I was paid, and had told me that I was not worth it. We had all of us believed that she could not leave her chair. The man at Frankfort had been in hopes that she could not leave her bed.

“[[MRS DALRYMPLE/i|You, Sir! You with the book! Aren’t you Askew?]]”

“[[TOM ASKEW/i|Yes, Madam.]]”

“[[MRS DALRYMPLE/i|Then don’t stand there with your mouth open; something will get in. Is that my grandson? He wants his hair cut. Come here, boy, and give me your arm. Cripps! Where’s Cripps?]]”

“[[MRS CRIPPS/e|I’m under the dressing-case, ma’am,]]” replied a muffled voice; and her maid, a very thin woman with a very long upper lip, was extracted by degrees from the other door. “[[MRS CRIPPS/e|Nine days,]]” said Mrs. Cripps to the square at large. “[[MRS CRIPPS/e|Nine days, and not a cup of tea in the whole of it that you could see the bottom of for the right reason.]]”

“[[MRS DALRYMPLE/i|Stop grumbling. Who is that fat man bowing?]]”

“[[TOM ASKEW/i|It is Herr Grundig, Madam. He is the landlord.]]”

“[[HERR GRUNDIG/e|Excellency!]]” exclaimed Herr Grundig, bowing to the ground. “[[HERR GRUNDIG/e|Highness! What an honour for my poor house! The Excellency will desire the first floor? Alas, alas, the first floor is occupied by a general.]]”

“[[MRS DALRYMPLE/i|I know that it is. I’m paying for it, I expect. Turn him out.]]”

“[[HERR GRUNDIG/i|But, Excellency—]]”

“[[MRS DALRYMPLE/i|He’s my son-in-law, and he’s used to retreating. He may go up to the second. And I’ll have my sheets aired, and a mutton chop, and I won’t have any sauce with it. What are all these people gaping at? Have they never seen an old woman before?]]”

“[[TOM ASKEW/a|Not one like you, Mrs. Dalrymple,]]” I could not help saying.

She turned her head, which was covered by a most enormous black bonnet, and regarded me. She was seventy-nine; she had a nose like an eagle’s, and not a tooth in her jaw; and her eyes, of a clear, hard, youthful blue, went through me as a gimlet goes through cheese.

“[[MRS DALRYMPLE/a|H’m!]]” said the old lady. “[[MRS DALRYMPLE/a|You have improved. Which of you sent me the letter?]]”

“[[TOM ASKEW/i|Miss Mostyn wrote it. I put it in the post.]]”

“[[MRS DALRYMPLE/i|Did you read it?]]”

“[[TOM ASKEW/i|No.]]”

“[[MRS DALRYMPLE/i|More fool you. There was something about you in it. Take me upstairs.]]”

She was carried up in a chair by four porters, and I walked at the side. All the way she did not leave off asking questions. She asked what they gave for butter in the town; she asked who had painted that abominable nymph upon the landing; she asked me what a florin was, and when I had told her, [[sound stick|she rapped on the banister with her stick]], so that the porters came to a stand.

“[[MRS DALRYMPLE/i|Then it’s fifteen hundred pounds and more! To a foreigner, and at cards! And where did he play with him? In that gambling-hell, with the gilt on it?]]”

“[[TOM ASKEW/i|No, Madam; never at the Casino. They play in the General’s own room, after supper. At écarté.]]”

“[[MRS DALRYMPLE/i|Alone?]]”

“[[TOM ASKEW/i|Quite alone, as I understand.]]”

“[[MRS DALRYMPLE/i|Whose cards?]]”

“[[TOM ASKEW/i|I beg your pardon?]]”

“[[MRS DALRYMPLE/i|You heard me. I asked whose cards they were. My husband was five and thirty years in the Customs, young man; he always began by asking who packed the box. Go on, go on! What have you stopped for? I don’t weigh as much as all that.]]”

I shall not soon forget the General’s face. [[sound door|The double doors were thrown back with a crash]]; the procession entered; and he, who was at the looking-glass with a small brush in his hand, beheld in it, over his shoulder, borne aloft like some dreadful idol of the East, the one being in the universe of whom he was afraid. His jaw dropped. [[sound brush|The brush fell from his fingers and rattled upon the marble.]] One of his whiskers was black, and the other was not.

“[[GENERAL MOSTYN/i|Mama!]]”

“[[MRS DALRYMPLE/i|Don’t call me Mama; I never liked it when Augusta was alive. Put me down there. Not you, General; I’m speaking to the porters.]]”

“[[GENERAL MOSTYN/i|But this is—this is the most delightful—we understood that you were ill!]]”

“[[MRS DALRYMPLE/i|You understood that I was dying. So I was; I got over it. Where’s my granddaughter?]]”

“[[LEONIE MOSTYN/i|I am here, Grandmother.]]”

“[[MRS DALRYMPLE/i|Come and kiss me. H’m; you’re thin. And who is that on the sofa?]]”

The Baron had risen this time. He came forward with his heels together; he bent over the mitten which had not been held out to him; and in his very best manner, with a shade of melancholy in it, he expressed his joy at beholding the venerable ancestress of one who was soon to make him the happiest of men.

“[[MRS DALRYMPLE/i|What does he say?]]”

“[[LEONIE MOSTYN/i|He says that he is going to marry me.]]”

“[[MRS DALRYMPLE/i|Does he? Has anybody asked me?]]”

“[[BARON HALLEN/i|Madame, I had thought that the consent of the father—]]”

“[[MRS DALRYMPLE/i|He isn’t her father; he’s a man that my daughter was sorry for. The girl has nothing but what I leave her, and I haven’t left yet. Did he tell you that?]]”

There was a silence. The Baron looked towards the General, and the General at his boots. [[sound fountain|Through the open window one heard the fountain splashing in the square.]]

“[[BARON HALLEN/e|It makes no difference,]]” the Baron said at length, and showed his excellent teeth. “[[BARON HALLEN/e|I love Mademoiselle Leonie for herself.]]”

“[[MRS DALRYMPLE/i|Then you’ll be glad to give Augusta’s husband back his paper.]]”

“[[BARON HALLEN/i|Ah! That is another thing. That is an affair of honour, Madame; ladies do not comprehend it.]]”

“[[MRS DALRYMPLE/e|I dare say not. I never could learn cards,]]” said Grandmama. “[[MRS DALRYMPLE/e|I should like to see it done. You shall come in tonight, and play with him here, after my chop, and I’ll look on. It will pass the evening.]]”

# Chapter Three

It was after nine. The candles had been lighted, and the table drawn up to her chair. I had been told that I might remain, as somebody would be wanted to pick up her stick; Leonie sat on a footstool with her hand in the old lady’s; and beside the stove, with her bonnet on and her eyes fastened upon the ceiling, as one who took no part in the doings of the heathen, was Mrs. Cripps. [[sound rain|A thin rain had come on, and was whispering in the limes of the promenade.]]

“[[LEONIE MOSTYN/e|What do you mean to do?]]” whispered Leonie.

“[[MRS DALRYMPLE/i|Nothing. I mean to watch.]]”

“[[LEONIE MOSTYN/i|But you don’t know the game.]]”

“[[MRS DALRYMPLE/i|I don’t want to know the game, child. I want to know the man. Askew, is that boy in bed?]]”

“[[TOM ASKEW/i|He went an hour ago, Madam.]]”

“[[MRS DALRYMPLE/i|Then who’s breathing behind the curtain?]]”

“[[BERTIE/i|It’s only me, Grandmama.]]”

“[[MRS DALRYMPLE/i|I thought it was. Stay there, and don’t sneeze.]]”

[[sound knock|A tap was heard]], and the gentlemen came in together. The General was exceedingly cheerful. He had blackened the second whisker; he rubbed his hands; he observed that it was just like old times, although I could not conceive which times he had in mind. As for the Baron, he was in evening dress, with a blue ribbon, and he took from the pocket of his coat a new pack in its paper, broke the seal with his thumb, and [[sound shuffle|the cards purred between those white hands like a cat]].

“[[BARON HALLEN/i|What shall we say, my General? Five hundred, to amuse Madame?]]”

“[[GENERAL MOSTYN/i|By all means. Five hundred. I feel that my luck has turned.]]”

“[[MRS DALRYMPLE/e|It generally does,]]” said Mrs. Dalrymple. “[[MRS DALRYMPLE/e|Like milk. Don’t mind me.]]”

They played. I am not able to describe it, for I saw nothing but hands. The General won the first game, [[sound? chuckle|and chuckled]]; he lost the second; he lost the third and the fourth. Each time that the Baron dealt he turned up a king, or if he did not turn it up he had it, and he made a little deprecating movement of the eyebrows, as if it were a thing that he regretted and could not prevent. At the end of half an hour my employer was the poorer by three thousand florins, and [[sound? breathing|was breathing heavily through his nose]].

“[[GENERAL MOSTYN/i|It’s extraordinary! I had the queen, the knave and the ace!]]”

“[[BARON HALLEN/i|You played superbly. It is the fortune of war.]]”

“[[MRS DALRYMPLE/a|May I ask a question?]]” said the grandmother.

“[[BARON HALLEN/i|A thousand, Madame.]]”

“[[MRS DALRYMPLE/i|Why do you look at your ring?]]”

I had not observed it until she spoke. He wore upon the third finger of the left hand a broad flat seal, of some dark stone. It was the most natural thing in the world that he should have glanced at it; and nevertheless he did not reply so quickly as he was used to do.

“[[BARON HALLEN/i|It was my mother’s.]]”

“[[MRS DALRYMPLE/i|It’s very well polished. My father-in-law had a snuff-box like that. When he dealt across it he could read the bottom of every card as it went over; he told me so on his deathbed, poor man, it was on his conscience. Take it off.]]”

“[[BARON HALLEN/i|Madame is jesting.]]”

“[[MRS DALRYMPLE/i|I never jest after eight. Take it off, and put it upon the table, and play him another five hundred. You’ve nothing against that, I suppose?]]”

“[[GENERAL MOSTYN/e|My dear Mama!]]” stammered the General. “[[GENERAL MOSTYN/e|The Baron Hallen! A man of his position! I must beg that you—I really cannot permit it. Baron, I am covered with confusion. She is from the north.]]”

“[[LEONIE MOSTYN/i|Let him take it off, Papa.]]”

“[[GENERAL MOSTYN/i|Leonie! Hold your tongue!]]”

“[[LEONIE MOSTYN/i|I’ve held it for a week. Monsieur le Baron, I ask you as a favour. You love me for myself; it’s not much to ask.]]”

“[[BARON HALLEN/e|I do not play,]]” said the Baron, getting up, “[[BARON HALLEN/e|among those who insult me. General, I wish you a good night. I shall send to you in the morning for twenty-two thousand florins.]]”

“[[TOM ASKEW/a|One moment,]]” said I.

I do not know to this day how I had come to be standing in front of the door. He walked straight up to me. He was the taller by half a head, and I recalled quite distinctly, and as it were with detachment, that one of them had been a Bulgarian.

“[[BARON HALLEN/i|Stand aside, Monsieur the tutor.]]”

“[[TOM ASKEW/i|When you’ve shown us the ring.]]”

“[[BARON HALLEN/i|I have killed a man for less than that.]]”

“[[TOM ASKEW/i|So I have been told. I understand that it was two, and that one of them got well.]]”

“[[BARON HALLEN/i|You are insolent. I shall have you whipped.]]”

“[[TOM ASKEW/i|Very likely; but I should like to see the ring first.]]”

He raised his arm; I saw the stone flash; and I shut my eyes, for I am no hero, and I had never been struck by a nobleman. The blow did not fall. Instead of it [[sound crash|there was a scream, and a terrific crash of china]]; and when I opened them again the Baron was upon his knees, with his arms pinned to his sides and the greater part of a tea-service about his neck, and on the top of him, with her bonnet still perfectly straight, was Mrs. Cripps.

“[[MRS CRIPPS/a|Nine days,]]” said she, breathing hard, “[[MRS CRIPPS/a|I’ve been wanting to do that to one of ’em.]]”

“[[MRS DALRYMPLE/i|Thank you, Cripps. Askew, pull it off him. There; give it here to the light.]]”

“[[BERTIE/e|Hurrah!]]” screamed Bertie, from the curtain. “[[BERTIE/e|Hurrah! Are you going to shoot him?]]”

“[[MRS DALRYMPLE/i|Certainly not; it makes a mess. Look here, General. Put on your spectacles; I know that you have them. Hold that card over it. Now, what do you see?]]”

“[[GENERAL MOSTYN/e|I see,]]” said the General. “[[GENERAL MOSTYN/e|I see the nine of hearts.]]”

“[[MRS DALRYMPLE/i|In the ring?]]”

“[[GENERAL MOSTYN/a|In the ring,]]” he replied; and he sat down quite slowly in his chair, and covered his face.

* * *

We heard him going down the stairs. [[sound steps|His steps were unhurried to the very bottom]]; [[sound door|then the street door shut]], and it was as if somebody had put out a lamp that smelt. He had left upon the table, at the suggestion of Mrs. Dalrymple, who had mentioned the name of the commissary of police, a small bundle of papers, bearing the signature of my employer, to the amount of nineteen thousand florins. She burned them one by one in the candle.

“[[MRS DALRYMPLE/a|Now, General,]]” said she, when the last of them had curled up, “[[MRS DALRYMPLE/a|you’ll go home with me on Monday, and live in the lodge. You may have a pony. You’re not to touch a card, unless it’s Happy Families, and the boy shall hold the bank.]]”

“[[GENERAL MOSTYN/i|Yes, Mama.]]”

“[[MRS DALRYMPLE/i|And wash your face.]]”

“[[GENERAL MOSTYN/i|Yes, Mama. I have been—I have been a great fool, I’m afraid.]]”

“[[MRS DALRYMPLE/i|You’ve been that ever since I knew you; there’s no harm in it if you are kept out of the damp. Be off to bed. And you too, Bertie.]]”

“[[BERTIE/i|May I have the ring, Grandmama?]]”

“[[MRS DALRYMPLE/i|You may not. It’s going to the museum at Newcastle. Well, Leonie? What are you crying for? You’re well rid of him.]]”

“[[LEONIE MOSTYN/i|I’m not crying for him.]]”

“[[MRS DALRYMPLE/i|For whom, then?]]”

“[[LEONIE MOSTYN/e|I thought that he’d be killed,]]” said Leonie. “[[LEONIE MOSTYN/e|I saw him standing there with his foolish coat buttoned up wrong, and I thought that I should see him killed, and he would never know.]]”

“[[TOM ASKEW/a|Know what?]]” I asked.

She did not answer. I had remained by the door all this while; nobody had told me that I could leave it. I looked down, and it was as she said; I had the third button in the second hole. The old lady looked from the one to the other of us, and [[sound? snort|gave a kind of snort]].

“[[MRS DALRYMPLE/i|I told you there was something about you in the letter. Cripps, give me your arm; I’m going to my bed.]]”

“[[MRS CRIPPS/i|The door’s that side, ma’am.]]”

“[[MRS DALRYMPLE/i|I know where the door is. I’m going round.]]”

# Chapter Four

There is but one thing more to tell. Upon the Sunday evening she took it into her head that she could not return to Northumberland without having seen what she called the inside of the oven; and so she was carried, in the same chair, by the same four porters, across the gardens and up the steps of the Casino. The crowd divided to make way for us. [[sound roulette|The ball was humming round the wheel]] as we came to the table, and [[sound roulette|it hopped, and clicked, and was still]].

“[[THE CROUPIER/e|Seven, red, odd, and low,]]” announced the croupier. “[[THE CROUPIER/e|Make your game, ladies and gentlemen.]]”

“[[MRS DALRYMPLE/i|What’s he want?]]”

“[[TOM ASKEW/i|He wants you to put some money down, Madam.]]”

“[[MRS DALRYMPLE/i|What for?]]”

“[[TOM ASKEW/i|In order that he may give you thirty-five times as much, if it should be your number.]]”

“[[MRS DALRYMPLE/i|And if it shouldn’t?]]”

“[[TOM ASKEW/i|Then he keeps it.]]”

“[[MRS DALRYMPLE/i|And how many numbers are there?]]”

“[[TOM ASKEW/i|Thirty-six; and the zero.]]”

“[[MRS DALRYMPLE/e|Then he pays thirty-five, and there are thirty-seven,]]” said Mrs. Dalrymple loudly, in a voice that was heard at the other tables. “[[MRS DALRYMPLE/e|Why, it’s robbery! Do they know it? Young man, do these people know?]]”

“[[THE CROUPIER/i|Madame, I entreat! The game is made! Nothing more goes!]]”

“[[MRS DALRYMPLE/i|I should think not, indeed. Is there nobody in this place who has been taught arithmetic?]]”

“[[LEONIE MOSTYN/e|Grandmother, they are all looking,]]” murmured Leonie, who was walking at the other side of the chair; but her eyes were dancing.

“[[MRS DALRYMPLE/i|Let them look. It may do them good. There, Askew, what’s that in your hand?]]”

“[[TOM ASKEW/a|It’s eleven francs,]]” said I. “[[TOM ASKEW/a|It is all I have in the world. I had thought, just once—]]”

“[[MRS DALRYMPLE/i|Give it to me. No; give it to her. She’ll have the keeping of it in any case, and she may as well begin. Porters! Turn me about!]]”
