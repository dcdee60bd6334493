set: train
GENERAL ZABLOTSKY (m): the General, General Zablotsky, Your Excellency, Zablotsky
THE BARON (m): the Baron, Baron Oldenrath, Oldenrath
THE CONTESSA (f): the Contessa, Contessa di Sarro, Madame la Comtesse
MONSIEUR PIQUERET (m): Monsieur Piqueret, Piqueret, the manager
MISS EDITH TOLLARD (f): Edith, Miss Tollard, Miss Edith, the cashier, the English miss
DR. HRUBY (m): Dr. Hruby, Hruby, the doctor
SIR GODFREY PLAICE (m): Sir Godfrey, Sir Godfrey Plaice, Plaice
LADY PLAICE (f): Lady Plaice
THE CROUPIER (m): the croupier
ANTON (m): Anton, the page, the page-boy
---

The note was for a thousand crowns. It was a handsome thing, in mauve, with a portrait of the late Archduke; and when Edith Tollard, who had been for two seasons cashier at the Hôtel du Lac et de la Couronne, held it up to the window, she perceived that His Imperial Highness was squinting.

"[[MISS EDITH TOLLARD/a|Anton,]]" she said, "[[MISS EDITH TOLLARD/a|who gave you this?]]"

"[[ANTON/a|The General, Miss,]]" said the page. "[[ANTON/a|On account.]]"

"[[MISS EDITH TOLLARD/i|Which account?]]"

"[[ANTON/i|All of them, Miss. He said that I was to bring him the change.]]"

She laid the note upon the blotter. Sums of money, at Bad Lauen, were very seldom paid; they were mentioned. The General's bill had been mentioned to him at Whitsun and again on St. John's Day. [[sound till|She pulled out her drawer with a clash]], and counted into the boy's palm, because it was the first of August and she was sorry for the General, the sum of eleven crowns and forty heller.

It was only when he had gone that she did what she ought to have done to begin with. She wetted her finger, and rubbed it across the Archduke's moustache; and it came off.

* * *

"[[MONSIEUR PIQUERET/e|It is not possible,]]" said Monsieur Piqueret.

"[[MISS EDITH TOLLARD/i|Look at your thumb, monsieur.]]"

"[[MONSIEUR PIQUERET/i|I see my thumb. It is mauve. It proves nothing! The General has decorations. He has dined with the Sultan.]]"

"[[MISS EDITH TOLLARD/e|He has dined with us,]]" said Edith, "[[MISS EDITH TOLLARD/e|since the ninth of May.]]"

The manager took a turn about the office with his hands in his hair. He was a Swiss, and suffered from his liver. [[sound? steps|Three steps took him to the safe, and three brought him back.]] To denounce a General in the height of the season! There would be gendarmes; the English would leave, and it was the English who had the first floor. On the other hand a thousand crowns was a thousand crowns. He smoothed the note between his fingers, tenderly, upon the side which was dry.

"[[MONSIEUR PIQUERET/a|Mademoiselle,]]" said he, and lowered his voice, "[[MONSIEUR PIQUERET/a|who has seen this?]]"

"[[MISS EDITH TOLLARD/i|Only I. And Anton; but he thought that it was a valentine.]]"

"[[MONSIEUR PIQUERET/i|Then it has not occurred. I owe to Dr. Hruby, for the attendance on the cook, nine hundred crowns. He does not see well. He reads the thermometer with a lens.]]"

"[[MISS EDITH TOLLARD/i|Monsieur Piqueret! You wouldn't!]]"

"[[MONSIEUR PIQUERET/a|I have four children,]]" he answered, "[[MONSIEUR PIQUERET/a|and he has killed the cook.]]"

* * *

The tables were set in the long saloon that looked upon the lake. At five in the afternoon it was the fashion to take ices there, and to lose a little. [[sound wheel|The wheel was clicking round]]; [[sound? music|out on the terrace a band was playing something that had been gay two years ago in Vienna]]. In the best of the window-seats sat Sir Godfrey Plaice and his wife, with a red book open between them.

"[[LADY PLAICE/e|Is that him, Godfrey?]]" asked Lady Plaice. "[[LADY PLAICE/e|With the cross?]]"

"[[SIR GODFREY PLAICE/e|That, my dear, is the General,]]" replied Sir Godfrey. "[[SIR GODFREY PLAICE/e|The one next to him is a Baron. I never can remember of what. They have been playing cards together, every day, ever since the war.]]"

"[[LADY PLAICE/i|What war?]]"

"[[SIR GODFREY PLAICE/i|I didn't like to ask. They were on opposite sides of it.]]"

"[[THE BARON/e|I have the king,]]" announced the Baron, who was thin, with a scar.

"[[GENERAL ZABLOTSKY/e|You had the king yesterday,]]" grumbled the General, who was fat and had two.

"[[THE BARON/i|Yesterday I took your redoubt also. You owe me, my dear Zablotsky, four thousand and sixty.]]"

"[[GENERAL ZABLOTSKY/i|Four thousand and fifty.]]"

"[[THE BARON/i|And ten for the redoubt.]]"

"[[GENERAL ZABLOTSKY/e|It was not a redoubt; it was a dairy,]]" the General said. "[[GENERAL ZABLOTSKY/e|There was nobody in it but a calf.]]"

The Contessa di Sarro, who was sitting beside them with her chin upon a fan, [[sound? laugh|laughed. It was a delicious laugh; it went up like a lark.]] She had beautiful arms, no Count, and a maid whom she had not been able to dismiss for a year, for want of the wages.

"[[THE CONTESSA/a|And who won, messieurs?]]" she inquired. "[[THE CONTESSA/a|I mean the war.]]"

"[[GENERAL ZABLOTSKY/e|I,]]" said the General.

"[[THE BARON/e|I,]]" said the Baron.

"[[THE CONTESSA/i|Then how is it that neither of you has any money?]]"

At this instant the doctor came by. He was walking quickly, with short steps, like a person who carries something hot; and as he reached their table, he stopped, put up his lens, and bowed.

"[[DR. HRUBY/e|Baron,]]" said Dr. Hruby, "[[DR. HRUBY/e|I have it on my conscience. I have owed to you since Easter a thousand crowns. It was the night of the two aces. I beg that you will take it, now; and that you will not thank me!]]"

He laid something mauve upon the cloth, and was gone before they could do either.

"[[THE BARON/a|Extraordinary!]]" exclaimed the other. He had lifted the note to the light by one corner. "[[THE BARON/a|I had forgotten it. I had entirely forgotten it! An honest man, Zablotsky. A Czech.]]"

But General Zablotsky made no reply. He was looking at the late Archduke; and the late Archduke, with one eye, appeared to be looking at him. There was a spot of soup upon the margin. He knew that spot. The colour rose by degrees from his collar to the roots of his hair, which stopped growing there.

"[[GENERAL ZABLOTSKY/a|Permit me to see it,]]" he said thickly.

"[[THE BARON/i|With what object?]]"

"[[GENERAL ZABLOTSKY/i|To admire.]]"

"[[THE BARON/e|You may do so from where you sit,]]" said the Baron; and he got up, with a glint in the eye that was on the side of the scar. He, too, had put his thumb on the moustache. "[[THE BARON/e|Contessa, I lost to you in June, at the tombola, some trifle of a wager. You were so gracious as to allow it to stand over.]]"

"[[THE CONTESSA/a|You lost a thousand,]]" she said. "[[THE CONTESSA/a|I was not gracious. I wept.]]"

"[[THE BARON/i|Dry your eyes, then.]]"

She gave a little scream, and had it out of his fingers like a cat with a sprat. "[[THE CONTESSA/e|Oh, my angel!]]" cried the Contessa. "[[THE CONTESSA/e|Oh, my two angels! I could kiss you both! I'll put it all on the red, this very minute, the whole of it!]]"

"[[GENERAL ZABLOTSKY/i|No!]]"

It was the General who had spoken. Everyone in the saloon turned. He was upon his feet; he had overset the ices, and [[sound glass|a dish was spinning on the parquet, round, and round, and flat]].

"[[GENERAL ZABLOTSKY/e|Madame la Comtesse,]]" said the General, "[[GENERAL ZABLOTSKY/e|not on the red. I have a presentiment.]]"

"[[THE CONTESSA/i|On the black, then?]]"

"[[GENERAL ZABLOTSKY/i|Not on the black. Not here! They examine—they are so dilatory in paying. Give it to your maid. Give it to the poor! I implore you.]]"

"[[SIR GODFREY PLAICE/e|What's the old boy saying?]]" asked Sir Godfrey from behind the red book.

"[[LADY PLAICE/a|He says she's to give it to the poor,]]" his wife told him. "[[LADY PLAICE/a|How very beautiful. I thought that they were all so wicked. Godfrey, why do you never say things like that?]]"

"[[SIR GODFREY PLAICE/a|My dear Louisa,]]" he replied, "[[SIR GODFREY PLAICE/a|I pay rates.]]"

* * *

It would have stopped there, perhaps, but for the maid. Her name was Assunta; she did not hold with paper. She had marched with it straight down to the bureau, so Edith was afterwards given to understand, and asked for gold; and, as there was nobody at the desk but Anton, she had got it.

"[[MISS EDITH TOLLARD/a|You gave her what?]]" she gasped.

"[[ANTON/a|It was in the bag for the bank, Miss,]]" explained the boy. "[[ANTON/a|There were a thousand and two hundred. I got her to sign. She put a cross.]]"

"[[MISS EDITH TOLLARD/i|But, Anton, I showed it to you! You saw it this morning!]]"

"[[ANTON/i|I thought that it was another. This one has soup on it.]]"

[[sound? sit|Edith sat down.]] She had in the world, sewn into a flannel petticoat, three hundred and ten crowns, and it was going to be a tea-shop, in Worthing. She heard the till being counted; she heard the word 'gendarme'; she could hear her Aunt Jessie saying that she had always said so. None of these noises was yet to be heard in Bad Lauen. There was nothing but [[sound? gulls|a gull or two on the lake]].

[[sound cough|A cough, such as is used by cavalry, made her look up.]] There were two gentlemen at the guichet, and neither of them would go in front.

"[[THE BARON/e|After you,]]" the Baron was saying.

"[[GENERAL ZABLOTSKY/i|After you.]]"

"[[THE BARON/i|It is you who are the criminal, my friend; I merely followed.]]"

"[[GENERAL ZABLOTSKY/e|Miss Tollard,]]" said the General, very red, "[[GENERAL ZABLOTSKY/e|we have come, both of us—that is to say, I have—have you by any chance had back a note?]]"

"[[MISS EDITH TOLLARD/a|Yes, General,]]" she said. "[[MISS EDITH TOLLARD/a|It's here. I know all about it.]]"

"[[GENERAL ZABLOTSKY/i|You know that it is false?]]"

"[[MISS EDITH TOLLARD/i|I knew at nine o'clock.]]"

"[[GENERAL ZABLOTSKY/a|And you sent me the change?]]" He held on to the ledge. His lips moved once or twice under the white moustache. "[[GENERAL ZABLOTSKY/a|Eleven crowns and forty heller! I bought with it a cigar. Miss, I am an old man, and I have been in many retreats, but I was never before so thoroughly beaten. I found it in the lining of a coat that I had been sold by a Greek. I said, I will just see. I said it as one says it of a bridge.]]"

"[[THE BARON/i|Which he also lost.]]"

"[[GENERAL ZABLOTSKY/e|Which you blew up!]]" roared the General.

"[[MISS EDITH TOLLARD/e|Please!]]" cried Edith. "[[MISS EDITH TOLLARD/e|Oh, please don't. What am I to do? The bank comes at six. It's a thousand crowns that I'm short, and the drawer is in my charge.]]"

The two of them looked at one another; it was a look in which there were eleven years, and a river with a bridge across it. [[sound clock|The clock over the letter-box struck the half-hour.]]

"[[THE BARON/e|Zablotsky,]]" said the Baron, "[[THE BARON/e|what did they give you for your crosses, the last time?]]"

"[[GENERAL ZABLOTSKY/i|At Zürich? Six hundred. And for your ring?]]"

"[[THE BARON/i|Four.]]"

"[[GENERAL ZABLOTSKY/i|You told me that it was stolen.]]"

"[[THE BARON/a|I told you that it was gone,]]" he said coldly. "[[THE BARON/a|It comes and it goes. There is a man behind the baths, with a lamp in his window. If we should walk quickly; and if you would refrain from saluting the band—]]"

"[[MISS EDITH TOLLARD/i|But I can't let you do that! I couldn't possibly!]]"

"[[GENERAL ZABLOTSKY/a|You can't stop it, my child,]]" the old soldier told her, and began to unhook St. Vladimir from his chest. "[[GENERAL ZABLOTSKY/a|You have no artillery.]]"

They went off arm in arm. They had never been seen so. The page, who had been listening from underneath the desk, put out his head to watch them down the steps; [[sound band|the band broke off in the middle of a bar, and crashed into a march]], and he saw the General's hand go up to his hat.

"[[ANTON/a|There! He's done it,]]" he said. "[[ANTON/a|Miss, what'll become of this one?]]"

Edith had the mauve thing before her. She picked up the pen. She ought to have torn it across, but [[sound rap|somebody was already rapping with a coin]], and she slipped it under the blotter for the time being.

"[[SIR GODFREY PLAICE/e|Young lady,]]" said Sir Godfrey Plaice, "[[SIR GODFREY PLAICE/e|we're off by the seven-ten. Can you change me fifty pounds? And my wife would like something clean, for a keepsake. One of those pretty ones, with the Archduke.]]"

"[[LADY PLAICE/a|It's for the poor,]]" said a voice behind him.
