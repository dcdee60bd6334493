set: train
CAPTAIN STRACHAN-BOYD (m): Captain Boyd, Boyd, the Captain, the captain, the Old Man, the master
MR. HESKETH (m): Mr. Hesketh, Hesketh, the mate
MR. PARRY (m): Mr. Parry, Parry, Owen Parry, the second mate, the second
THE APPRENTICE (m): I, me, young Quill, Quill, the apprentice
SVENSSON (m): Svensson, the boatswain, the bo'sun, the Swede
COOK (m): the cook, Ah Lim, Lim
MRS. BOYD (f): Mrs. Boyd, the captain's wife, Ellen
TOBIN (m): Tobin, the helmsman
THE LOOKOUT (m): the lookout, the man on the lookout
---

We were nineteen days out of Newcastle with coal for Valparaiso when Captain Boyd stopped speaking to his wife. I was the one who noticed it, for I carried in the soup.

"[[CAPTAIN STRACHAN-BOYD/a|Mr. Hesketh,]]" he said, that Sunday, looking straight across her at the mate, "[[CAPTAIN STRACHAN-BOYD/a|you will oblige me by asking Mrs. Boyd if she wants the salt.]]"

Mr. Hesketh had his mouth full. He was a big, soft, anxious Lancashire man with a family of six, and he had never been asked such a thing in thirty years at sea.

"[[MR. HESKETH/a|Do you want the salt, ma'am?]]" he got out at last.

"[[MRS. BOYD/a|You may tell the captain,]]" she answered, "[[MRS. BOYD/a|that I have had salt enough.]]"

[[sound? breath|I heard Mr. Parry draw in his breath.]] He was second mate then, a dark young Welshman, and clever. Nobody said any more. [[sound? spoons|There was only the scrape of the spoons]], and [[sound? timbers|the rudder-trunk groaning behind the bulkhead]] as it always did with the wind on the quarter.

I took the plates forward to the galley.

"[[COOK/a|You break it?]]" inquired the cook, with his eye on the tureen.

"[[THE APPRENTICE/a|No,]]" I said. "[[THE APPRENTICE/a|Lim, what's up with the Old Man and her?]]"

"[[COOK/i|Soup no good?]]"

"[[THE APPRENTICE/i|The soup's all right. They don't talk.]]"

"[[COOK/a|Good,]]" he said, and [[sound pan|threw the ladle into the pan with a clang]]. "[[COOK/a|I have two wife, one Canton, one Cardiff. Talk, talk. No talk is good luck.]]"

But it was not. On the Tuesday the glass began to go down.

* * *

It went down quietly, a tenth in a watch, and then two; and there was no wind with it, nor any sea to speak of, only a long oily swell out of the south-west that had come from a great way off and was in no hurry. The *Corisande* lay and wallowed. [[sound sails|Overhead the canvas slatted and banged]] until your teeth ached, and the sun went into a kind of brown wool.

"[[MR. HESKETH/e|I don't like it, sir,]]" said Hesketh. He had come aft to the wheel, where I was standing by with the slate. "[[MR. HESKETH/e|I'd have the royals off her.]]"

"[[CAPTAIN STRACHAN-BOYD/e|You may have what you please off her, Mister,]]" said the Captain. He was gazing at the companion. "[[CAPTAIN STRACHAN-BOYD/e|Is she on deck?]]"

"[[MR. HESKETH/i|Who, sir?]]"

"[[CAPTAIN STRACHAN-BOYD/i|My wife, man.]]"

"[[MR. HESKETH/i|She's forrard, with Mr. Parry. He's showing her the—]]"

"[[CAPTAIN STRACHAN-BOYD/i|I did not ask you what he was showing her.]]"

The mate looked at his boots. He had known the Captain for eleven years; he had seen him laugh in the teeth of it off the Horn with the boats gone; and it was this, I think, rather than the glass, that he did not like. "[[MR. HESKETH/a|I'll see about them royals,]]" he said, and went forward, bellowing. [[sound? feet|The watch came tumbling out.]]

Captain Boyd put his hand on the wheel, beside the helmsman's.

"[[CAPTAIN STRACHAN-BOYD/i|What's your name?]]"

"[[TOBIN/i|Tobin, sir. Same as it was yesterday.]]"

"[[CAPTAIN STRACHAN-BOYD/i|Have you a wife, Tobin?]]"

"[[TOBIN/i|I have, sir, God help her. In Cork.]]"

"[[CAPTAIN STRACHAN-BOYD/i|And is she fond of music?]]"

"[[TOBIN/e|She is not, sir,]]" said Tobin. "[[TOBIN/e|She's deaf.]]"

"[[CAPTAIN STRACHAN-BOYD/a|You're a happy man,]]" said he; and he stood for so long a time with his face to the swell, that I supposed he had forgotten both of us, until he spoke my name without turning round. "[[CAPTAIN STRACHAN-BOYD/i|Quill.]]"

"[[THE APPRENTICE/i|Sir?]]"

"[[CAPTAIN STRACHAN-BOYD/i|What does he play to her, up there, on that damned flute?]]"

I told him that I did not know the tune. It was the first lie I had told him; I knew it as well as the catechism. It was a thing about a girl at a mill, and she used to hum it when she sewed.

"[[CAPTAIN STRACHAN-BOYD/a|No,]]" he said, "[[CAPTAIN STRACHAN-BOYD/a|nor I. I have no ear. I tell you that, my lad, because they say it is a great want in a man. I am told so.]]"

* * *

It struck us at four bells in the first watch, and it came out of the north, where nobody was looking. [[sound squall|There was a noise like a train in a cutting.]] Then the ship lay down. I was in the lee scuppers, and there was a hen-coop on top of me, and the second mate was sitting on the hen-coop.

"[[MR. PARRY/e|Hang on, boy!]]" Parry bawled into my ear. "[[MR. PARRY/e|Hang on to anything!]]"

"[[THE APPRENTICE/a|I've got a hen!]]" I cried.

"[[MR. PARRY/i|Then hang on to that!]]"

[[sound crack|Something carried away aloft with a crack like a field-gun.]] [[sound? thrash|Ropes were thrashing about in the dark above us]]; and, far up there, as if from another vessel, a voice was calling on the Virgin in Swedish.

"[[CAPTAIN STRACHAN-BOYD/e|Let fly the topgallant sheets!]]" That was the Old Man. I should have known it in my grave. "[[CAPTAIN STRACHAN-BOYD/e|Mr. Hesketh! Where's Mr. Hesketh?]]"

"[[SVENSSON/a|He's down, sir!]]" shouted the boatswain. "[[SVENSSON/a|De yard has hit him! He has broke de leg!]]"

"[[CAPTAIN STRACHAN-BOYD/i|Then get him below. Mr. Parry!]]"

"[[MR. PARRY/i|Sir!]]"

"[[CAPTAIN STRACHAN-BOYD/i|Take what hands you can find and cut away that raffle, or it'll be through the deck. Boatswain, go with him. Lay along, there! Lively!]]"

"[[MR. PARRY/a|Aye aye, sir,]]" the second answered. He slid off the coop, took hold of the rail, and was gone.

I crawled up to the wheel upon my hands and knees. Tobin was there, and could not hold it. The Captain had flung his whole weight on the spokes to windward; he looked round, and grinned at me. It was horrible to see how happy he was.

"[[CAPTAIN STRACHAN-BOYD/a|Bear a hand, Quill!]]" he called. "[[CAPTAIN STRACHAN-BOYD/a|She gripes like a mule! Have you said your prayers?]]"

"[[THE APPRENTICE/i|No, sir!]]"

"[[CAPTAIN STRACHAN-BOYD/i|Say 'em at the spokes. It's all one.]]"

So we hung on, the three of us, and the night went by over our heads in pieces. I remember a hatch-cover. I remember that [[sound bell|the bell on the forecastle rang and rang]], with nobody near it; and the water, when it came, was warm. About midnight I felt something pluck at my sleeve, and it was Mrs. Boyd.

She was in her husband's oilskin, and it trailed. She ought not to have been there. She could have been washed off like a cork at any minute, and there she was, with a can of coffee under her arm, and her hair down.

"[[CAPTAIN STRACHAN-BOYD/e|Go below!]]" roared Boyd.

She shook her head at him. "[[MRS. BOYD/a|Mr. Hesketh's leg is set,]]" she screamed in my ear. "[[MRS. BOYD/a|Tell him! I set it with a chair. And we're making water in the forepeak; the carpenter says two feet!]]"

I put my mouth up to his. "[[THE APPRENTICE/a|Mrs. Boyd says that there's two feet in the forepeak, sir!]]"

"[[CAPTAIN STRACHAN-BOYD/a|Ask Mrs. Boyd,]]" he bellowed, "[[CAPTAIN STRACHAN-BOYD/a|what the devil she means by it!]]"

"[[THE APPRENTICE/a|He says what do you mean by it, ma'am!]]" I howled.

"[[MRS. BOYD/a|Tell the captain that I mean to be drowned in company! I've not come fourteen thousand miles to do it by myself in a cupboard!]]"

I was drawing in my breath for that, when [[sound? laugh|he burst out laughing]]. I heard it above the gale. He reached across me with one arm, got her by the collar, and brought her in between himself and the wheel, so that she had her back against the spokes and could not fall; and there he kept her.

"[[CAPTAIN STRACHAN-BOYD/a|Ellen,]]" he said, or shouted, "[[CAPTAIN STRACHAN-BOYD/a|I can't tell one note from another!]]"

"[[MRS. BOYD/i|I know you can't!]]"

"[[CAPTAIN STRACHAN-BOYD/i|He can!]]"

"[[MRS. BOYD/i|He's a boy, John! He's been teaching me that wretched thing for a month, so that I could play it for your birthday; and you'd not have known it if I had!]]"

The Captain said nothing to this, that I could hear. [[sound? thunder|Thunder was going round us somewhere to the south.]] He appeared to think; and in the next flash I saw that the water on his face was of two kinds.

"[[CAPTAIN STRACHAN-BOYD/a|What's it called?]]" he asked.

"[[MRS. BOYD/i|It's called 'The Miller's Daughter.']]"

"[[TOBIN/e|Holy saints,]]" said Tobin, "[[TOBIN/e|would you look at that!]]"

* * *

There was a light. It was low down on the weather bow, a mere spark, red, and it was gone as soon as he had spoken. I thought that I had dreamed it. But a moment afterwards [[sound gong|somebody on the forecastle head began to beat upon an iron pot]], and the hail came aft.

"[[THE LOOKOUT/a|Sail on the weather bow!]]" cried the lookout. "[[THE LOOKOUT/a|She's right atop of us!]]"

"[[CAPTAIN STRACHAN-BOYD/e|Hard up!]]" said the Captain. "[[CAPTAIN STRACHAN-BOYD/e|Up with it, Tobin! Quill, jump! Mr. Parry! Stand by the braces, forward there!]]"

I jumped. I went down the poop ladder upon my back and ran into the boatswain at the bottom.

"[[THE APPRENTICE/i|He wants the braces!]]"

"[[SVENSSON/i|I haf heard. I am not deaf. Where is de second?]]"

"[[THE APPRENTICE/i|Isn't he with you?]]"

"[[SVENSSON/e|He was on de yard,]]" said Svensson slowly. "[[SVENSSON/e|He was on de yard to cut de last of it. I t'ought he had come down.]]"

He was not on the yard, nor in the top. [[sound shout|They called for him along the whole length of the deck]]; no one answered. [[sound? groan|She came round at last, with a groan]], like a beast that you turn in a narrow stall, and the stranger went by us in the dark so close that I saw a man in her mizzen rigging with a pipe in his mouth. He never took it out. She carried no name that we could see, and no other light than that red one. And then there was the sea again, with nothing on it.

"[[CAPTAIN STRACHAN-BOYD/a|Who's missing?]]" the master asked, when I had climbed back to him.

"[[THE APPRENTICE/i|Mr. Parry, sir.]]"

He said not a word. His wife put up her hand to her mouth. I noticed that; and he did, too; and I saw him see it, and put it away from him, as you would push a letter into the fire unread.

"[[CAPTAIN STRACHAN-BOYD/a|Burn a flare,]]" he said. "[[CAPTAIN STRACHAN-BOYD/a|Heave her to. I'll not leave him while there's a plank to stand on.]]"

"[[SVENSSON/a|In dis, sir?]]" said the boatswain.

"[[CAPTAIN STRACHAN-BOYD/i|In this.]]"

We lay there until the dawn, with the pumps going. [[sound pumps|Clank, clank, they went]], two hours to each man, and each of us dropped where he stood. Mrs. Boyd took her turn. When it was light enough to tell a man from a cask, we saw that the sea had gone down a great deal, that there were eleven hens the fewer, and that in the bight of a tangle of rope, hanging over the bow by one leg, with his head among the chains, was the second mate.

"[[SVENSSON/a|He is dead,]]" said the Swede, crossing himself.

"[[COOK/e|Not dead,]]" said Lim, who had come out to see. "[[COOK/e|Dead man not swear.]]"

They hauled him in. He had a gash from the eye to the chin, and he had lost three teeth.

"[[CAPTAIN STRACHAN-BOYD/e|Mr. Parry,]]" said the Captain, bending over him, "[[CAPTAIN STRACHAN-BOYD/e|what have you to say for yourself?]]"

[[sound? spit|The young man spat.]] "[[MR. PARRY/a|Flute's gone, sir,]]" he whispered.

"[[CAPTAIN STRACHAN-BOYD/i|Is it? I'm sorry for that.]]" He took off his own coat, and rolled it up, and put it beneath the other's head; and as he went aft past the galley, where I was waiting with the coffee, I heard him, to my astonishment, try over a bar or two between his teeth. It was not any tune at all. "[[CAPTAIN STRACHAN-BOYD/a|Quill,]]" he said, "[[CAPTAIN STRACHAN-BOYD/a|what do they ask for one in Valparaiso?]]"
