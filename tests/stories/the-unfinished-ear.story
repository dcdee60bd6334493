set: train
LORD CHALVEY (m): Lord Chalvey, Chalvey, Gerald
ADRIAN VOYLE (m): Adrian Voyle, Voyle, Adrian, Mr. Voyle, the painter
LETTICE AMORY (f): Lettice, Miss Amory, Lettice Amory, the girl
SIR MORTIMER AMORY (m): Sir Mortimer, Uncle Mortimer, her uncle, the baronet
LADY QUENNELL (f): Lady Quennell, Blanche, their hostess, the hostess
THE FOOTMAN (m): the footman
---
# The Unfinished Ear

Lady Quennell’s drawing-room in Curzon Street had been done over in the spring by a young man who disapproved of chairs, and in consequence nobody who went there was ever able to leave. One sank, upon a Thursday, into a kind of apricot twilight, among cushions that had been designed with reference to the soul; and one lay there until it was dinner-time, agreeing with things. It was said that two Cabinets had been formed upon the larger divan, and that the smaller had broken off a marriage. At five o’clock on this particular Thursday in June it held only Lord Chalvey, who was lying at full length on it with his boots on a Persian peacock, and the painter Adrian Voyle, who was walking up and down before the window, and getting between Lord Chalvey and the light.

‘[[LORD CHALVEY/i|You are in a temper, my dear Adrian. I am so glad. It is a thing one hardly ever sees now except in the lower animals.]]’

‘[[ADRIAN VOYLE/i|I am not in a temper. I can’t finish it, that’s all.]]’

‘[[LORD CHALVEY/i|But nobody has asked you to finish it. To finish a picture is a form of distrust. It implies that the public has not the imagination to go home.]]’

‘[[ADRIAN VOYLE/i|Her uncle has asked me. He has asked me every day since Easter. He has paid for it, Chalvey, and he wants the whole of her; and I have done the whole of her, the hair, and the hands, and that extraordinary line of the throat, and there is one place where I can get nothing to come. I have painted it out eleven times.]]’

‘[[LORD CHALVEY/i|And what is the place?]]’

‘[[ADRIAN VOYLE/i|It is the left ear.]]’

‘[[LORD CHALVEY/a|How very charming,]]’ said his lordship, shutting his eyes. ‘[[LORD CHALVEY/a|I have known men who were ruined by a mouth, and one in the Foreign Office who was never the same after an ankle; but I do not think that I have heard of anybody’s being stopped by an ear. Why the left? Is there anything the matter with it?]]’

‘[[ADRIAN VOYLE/i|There is nothing the matter with it. It is the most perfect thing that I ever saw. That is what I complain of. The rest of her is alive, and changes from one hour to the next, and I can lie about it. One can’t lie about that ear. It doesn’t listen. I believe that she has never in her life heard with it anything she wished to remember.]]’

‘[[LORD CHALVEY/i|You are in love with her.]]’

‘[[ADRIAN VOYLE/i|I tell you that I am in a rage with her.]]’

‘[[LORD CHALVEY/i|It is quite the same thing, only that one sleeps less. And does she know?]]’

‘[[ADRIAN VOYLE/i|She knows nothing. She comes on Mondays and Fridays, with a maid, and sits on a box in a green dress, and eats cherries. She told me last week that she thought painting must be so restful.]]’

[[sound carriage|A carriage had drawn up in the street below]], and [[sound? steps let down|the steps of it were let down with a clatter]]. Voyle stopped short at the curtain, with one hand on the tassel. He was a dark, square, untidy young man, whose coat had been made by a good tailor for somebody else, and there was a smear of viridian on his cuff which he had carried through three of the best houses in London without its having been put down to anything but genius.

‘[[ADRIAN VOYLE/i|It’s she. She’s got the uncle with her.]]’

‘[[LORD CHALVEY/i|Then I shall get up. I make it a rule never to be lying down in the presence of Sir Mortimer. He has been so long upon his dignity that he thinks it is a piece of furniture.]]’

* * *

[[sound door opens|The doors at the end of the room were thrown open]]. ‘[[THE FOOTMAN/a|Sir Mortimer Amory,]]’ the footman announced. ‘[[THE FOOTMAN/a|Miss Amory.]]’

They came in behind their hostess, who had met them upon the stairs, and had already told them everything. Lady Quennell was a small, brilliant, exhausted woman, who in the course of five-and-forty seasons had mislaid one husband and most of her illusions, and wore in their place a quantity of turquoises, [[sound? beads|that clicked when she moved]]. She had by the hand a girl of nineteen. And as Lettice Amory passed from the shadow of the doorway into the apricot light, Lord Chalvey, who had looked upon most of the beautiful things in Europe, and owned several, was observed to take out his eye-glass, and to put it back without using it.

‘[[LADY QUENNELL/e|Here they both are, and looking like a pair of conspirators,]]’ said Lady Quennell. ‘[[LADY QUENNELL/e|Gerald, take your hat off my Buddha. Mr. Voyle, you are to come and be forgiven. Sir Mortimer says that you are robbing him.]]’

‘[[SIR MORTIMER AMORY/e|I said nothing of the kind, Blanche,]]’ Sir Mortimer returned. He was very tall and very clean, with a white moustache, and had governed an island. ‘[[SIR MORTIMER AMORY/e|I said that in my time if a man contracted for a thing he delivered it. I make no reflection upon Mr. Voyle. I dare say that in his profession it is usual.]]’

‘[[ADRIAN VOYLE/i|I will give you your money back, sir.]]’

‘[[SIR MORTIMER AMORY/i|I do not want my money, I want my niece.]]’

‘[[LORD CHALVEY/a|One so seldom has the choice,]]’ murmured a voice from the divan.

‘[[LADY QUENNELL/i|Gerald, be quiet. Sit down, all of you, if you can find where. Lettice, my dear child, you shall have the thing with the fringe. Tea! Now tell me, did he really make you sit upon a box?]]’

‘[[LETTICE AMORY/i|It is quite a nice box, Lady Quennell. It has “Dried Haddock” on the side of it. I look at that when I have finished looking at the stove.]]’

‘[[LADY QUENNELL/i|And what do you think about?]]’

‘[[LETTICE AMORY/a|About the haddock,]]’ said the girl.

[[sound? laughter|Everybody laughed]], with the exception of her uncle and the painter. [[sound teacups|The tea came in with a light music of spoons]], and it was handed about by the footman among the cushions as a relief party hands brandy among the survivors of an avalanche. No one heard the rain begin, for no rain had begun; there was only [[sound? watering cart|the plash of the watering-cart going by under the limes]]. [[sound? watering cart|It passed, and its jingle died away toward the Park.]]

‘[[SIR MORTIMER AMORY/i|I shall be obliged, Mr. Voyle, if you will name a day.]]’

‘[[ADRIAN VOYLE/i|I can’t name one. I have told you so. I could put you in an ear out of my head by dinner-time, and you would hang it over the sideboard, and not a creature would ever know. But I should know.]]’

‘[[SIR MORTIMER AMORY/i|Then what is it, in plain English, that you are waiting for?]]’

‘[[ADRIAN VOYLE/i|I am waiting for her to listen to something.]]’

‘[[SIR MORTIMER AMORY/e|I never heard such nonsense!]]’ said Sir Mortimer’s moustache, rather than Sir Mortimer. ‘[[SIR MORTIMER AMORY/e|My niece listens perfectly. She has been brought up to it. Lettice, my dear, you attend when you are spoken to, I hope?]]’

‘[[LETTICE AMORY/i|What did you say, Uncle Mortimer?]]’

‘[[LORD CHALVEY/a|Oh, it is too beautiful,]]’ sighed a voice from behind the Buddha, where his lordship had gone to look for his hat. ‘[[LORD CHALVEY/a|Do not touch her, Adrian. Leave her as she is. A woman who listens is an audience, and audiences are always badly dressed.]]’

* * *

It was Lady Quennell’s theory that any two people who were left for ten minutes in her conservatory would find something to say, and it was her practice to see to it that they were left. By six o’clock she had carried off Sir Mortimer to give her his opinion upon a lease. Voyle had been put to turn over a portfolio for a bishop’s sister; and so it was that Lord Chalvey, strolling between the palms with a cigarette, found Lettice Amory sitting on the edge of the marble basin, with one glove off, and her fingers in the water. [[sound fountain|The little fountain fell and fell.]]

‘[[LORD CHALVEY/i|They have forgotten you, Miss Amory. I came to see what it looked like.]]’

‘[[LETTICE AMORY/i|They haven’t forgotten me. I got away. Do you mind not talking, Lord Chalvey? There’s a fish.]]’

‘[[LORD CHALVEY/i|I mind extremely. I am told that I do it better than anybody. People have come to me from Vienna.]]’

‘[[LETTICE AMORY/i|Yes, I know. I heard you, before tea. I thought it was very clever, only you seemed to be so tired of it.]]’

He let the cigarette go out. It was a good many years since anyone had surprised Gerald Chalvey, and he looked down with a curiosity that was not all amusement at the bent head, and at the small, white, faultless ear upon which the whole of the evening light appeared to have been concentrated.

‘[[LORD CHALVEY/i|You heard me? But we have just been deciding, at the top of our voices, that you never hear anything.]]’

‘[[LETTICE AMORY/i|I know you have. It was very interesting. I hear everything, I think. I heard him paint me out on Friday, for the eleventh time; it makes a different sort of noise, you know, the scraping, from the putting on. I could have cried.]]’

‘[[LORD CHALVEY/i|Then why in the name of heaven don’t you say so?]]’

‘[[LETTICE AMORY/i|Nobody has asked me. They say things to me, and then they look at me to see how I am taking it; and by that time they have stopped listening. So I say something about a haddock. It’s what they like.]]’

‘[[LORD CHALVEY/a|My dear young lady,]]’ said he, and sat down on the wet marble in a pair of trousers that had been spoken of in the newspapers, ‘[[LORD CHALVEY/a|you are a genius. I have been forty-one years in society, and I have never found that out.]]’

‘[[LETTICE AMORY/i|It isn’t genius. It’s only having an uncle.]]’

‘[[LORD CHALVEY/i|And do you like being painted?]]’

‘[[LETTICE AMORY/a|I like watching him do it,]]’ she said. ‘[[LETTICE AMORY/a|He swears, under his breath, in Welsh. He thinks I don’t know. My nurse was Welsh.]]’

‘[[LORD CHALVEY/i|What does he say?]]’

‘[[LETTICE AMORY/i|I couldn’t possibly tell you.]]’

‘[[LORD CHALVEY/i|As bad as that?]]’

‘[[LETTICE AMORY/a|No,]]’ she answered. The colour had risen slowly to her forehead. ‘[[LETTICE AMORY/a|It’s not bad at all, some of it. On Friday it was about me.]]’

[[sound footsteps|There was a step upon the tiles behind them, quick and heavy]]; and both of them looked round. The painter had got rid of the bishop’s sister. He stood with a palm-leaf across his chest like the ribbon of some tropical order, and glowered at the pair of them.

‘[[ADRIAN VOYLE/i|I beg your pardon, Chalvey. I was told that there was nobody here.]]’

‘[[LORD CHALVEY/i|There isn’t. I was on the point of going. I have been having the most instructive conversation, and I must lie down. Adrian, have you ever said anything in Welsh?]]’

‘[[ADRIAN VOYLE/i|In Welsh? What do you mean?]]’

‘[[LORD CHALVEY/i|Say it again, that’s all. But not under your breath.]]’

‘[[LETTICE AMORY/i|Lord Chalvey, you promised!]]’

‘[[LORD CHALVEY/i|I never promise. I have found that it hurts people’s feelings. Good-bye; I shall go and be very dull to your uncle, and tell him about a horse.]]’

He went; and one may suppose that he took some trouble about it, for [[sound glass door|the glass door closed after him with hardly so much as a click]]. In the conservatory there was no sound but that of the water. Voyle had turned the dusky red of a brick. He pulled off a piece of the palm, and began to split it up with his thumb-nail into the finest of ribbons.

‘[[ADRIAN VOYLE/i|What did he mean?]]’

‘[[LETTICE AMORY/i|I think that he meant I understood you. On Friday. My nurse came from Dolgelly.]]’

‘[[ADRIAN VOYLE/i|Good God!]]’

‘[[LETTICE AMORY/i|You needn’t look like that. You said that my ear was like a door in a white wall, and that you’d stand outside of it till you died.]]’

‘[[ADRIAN VOYLE/i|I said other things.]]’

‘[[LETTICE AMORY/i|Yes, but those were to the brush.]]’

‘[[ADRIAN VOYLE/i|And you sat there. You sat there upon that infernal box, and ate cherries!]]’

‘[[LETTICE AMORY/a|What was I to do? If I had moved you would have shouted at me. You told me that I wasn’t on any account to move.]]’ She had got up from the basin, and [[sound? drops|the drops fell from her fingers on the tiles]], one by one. ‘[[LETTICE AMORY/a|Say it to me now, Mr. Voyle. I’ll stand quite still.]]’

* * *

In the drawing-room Sir Mortimer was refusing a muffin. He had given his opinion upon the lease, and upon the Bill, and upon the way that young women did their hair; and he had begun to look about him for his niece. Lady Quennell laid three fingers on his sleeve.

‘[[LADY QUENNELL/i|You must not go yet. I have not told you what I think of you.]]’

‘[[SIR MORTIMER AMORY/i|You told me in the year of the Jubilee, Blanche. I have not forgotten it.]]’

‘[[LADY QUENNELL/i|I was quite right. You are the only man I ever refused who thanked me. Why don’t you let that poor child alone?]]’

‘[[SIR MORTIMER AMORY/i|I? I never interfere with her. I have merely arranged that she should marry Chalvey.]]’

‘[[LADY QUENNELL/i|Gerald! But he is older than my lace.]]’

‘[[SIR MORTIMER AMORY/i|He is a man of position. He has been civil enough to admire her. It is a thing which wants nothing but to be mentioned to him.]]’

‘[[LORD CHALVEY/a|Pray don’t mention it,]]’ said someone at his elbow. It was the gentleman himself, a little damp, and with a bit of maidenhair on his shoulder. ‘[[LORD CHALVEY/a|I am perfectly sure that I should accept, and it would spoil the picture. Sir Mortimer, you will get your picture. I should think that you would have it by Monday.]]’

‘[[SIR MORTIMER AMORY/i|Has he named the day?]]’

‘[[LORD CHALVEY/i|I rather fancy that they are naming it now.]]’

‘[[SIR MORTIMER AMORY/i|They? Who are they? Where is Lettice?]]’

‘[[LADY QUENNELL/a|In the conservatory,]]’ said the hostess, with her eyes upon the ceiling, ‘[[LADY QUENNELL/a|with the fish.]]’

[[sound chair overturned|The baronet rose so suddenly that a small inlaid table went over, and a cup with it]], and in the room, which had been buzzing like a hive, there was not a whisper from end to end. He had gone three strides toward the glass before it opened. They came out side by side. There was a smear of viridian upon the girl’s cheek, and another, for which there was less excuse, on her left ear.

‘[[SIR MORTIMER AMORY/e|Lettice!]]’ thundered Sir Mortimer. ‘[[SIR MORTIMER AMORY/e|What has that fellow been saying to you?]]’

‘[[LETTICE AMORY/i|A great many things, Uncle. I heard all of them.]]’

‘[[ADRIAN VOYLE/i|I want to marry your niece, sir. I have four hundred a year, and I’m told that I have a future. You can take the picture for nothing.]]’

‘[[SIR MORTIMER AMORY/i|I would not have it as a gift! I would not have it in the house! A dauber, sir, with paint upon his shirt! Do you imagine that I governed the Lesser Sombreros for eleven years in order to—]]’

‘[[LETTICE AMORY/i|You’ll have to, dear. It is paid for. You have always told me that if one contracts for a thing one must take delivery.]]’

‘[[LADY QUENNELL/e|She has you there, Mortimer,]]’ said Lady Quennell.

‘[[SIR MORTIMER AMORY/i|Be silent, Blanche. Chalvey, I appeal to you. You are a man of the world; you had, I was led to believe, some intentions in this quarter. Have you nothing to say?]]’

Lord Chalvey had gone back to the divan. He put up his feet upon the peacock with great deliberation, the one across the other, and looked for a while, between his lashes, at the two young people standing in the sun. It occurred to Lady Quennell, who had known him since he wore a sailor-suit, that she had never before seen him in want of a phrase.

‘[[LORD CHALVEY/a|Only that I have been mistaken,]]’ he said presently. ‘[[LORD CHALVEY/a|I told you, Adrian, that a woman who listens is an audience. It is not true. I have had audiences all my life. I do not think I ever had a listener; I suppose that I talked too well. Give me a cup of tea, Blanche.]]’

‘[[LADY QUENNELL/i|It’s quite cold.]]’

‘[[LORD CHALVEY/i|I should like it cold.]]’

‘[[LADY QUENNELL/i|And sugar?]]’

‘[[LORD CHALVEY/i|No, I think not. I have had a great deal of sugar.]]’

‘[[ADRIAN VOYLE/a|And you will come and see it, Chalvey?]]’ asked the painter. ‘[[ADRIAN VOYLE/a|When the ear is done?]]’

‘[[LORD CHALVEY/i|When it is done, my dear fellow, there’ll be nothing to see. It will be a portrait of a happy woman, and they are exactly alike. But I will come to the wedding. I have always been told that the music is loud.]]’
