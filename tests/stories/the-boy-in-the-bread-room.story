set: train
CAPTAIN STRAKE (m): Captain Strake, the Captain, the captain, Hallam
LIEUTENANT DYCE (m): Mr. Dyce, the lieutenant, the first lieutenant, Dyce
MR PENNANT (m): Mr. Pennant, the surgeon, the doctor
KIT MARRABLE (m): Kit, the boy, the stowaway, the lad
GARROW (m): Garrow, Mr. Garrow, the boatswain
MR TOOLEY (m): Mr. Tooley, the midshipman, Tooley
UNCLE BEN (m): Uncle Ben, the cook
MR SYMES (m): Mr. Symes, the purser
---
# I. The Bread-Room

The sloop *Petronel*, of eighteen guns, was four days out of Plymouth, and had the wind upon her quarter and the Bay of Biscay before her, when the purser's steward went down to the bread-room for a bag of biscuit, and came up without the biscuit and without his hat. He declared that it was haunted. He was laughed at, and was sent down again with a lantern and a midshipman; and [[sound yell|a moment later such a yell came up the after hatch]] that the man at the wheel let her fall off a point, and was sworn at.

"[[LIEUTENANT DYCE/e|What in thunder is the matter below there?]]" cried Mr. Dyce, who had the watch. "[[LIEUTENANT DYCE/e|Mr. Tooley! Are you murdered?]]"

"[[MR TOOLEY/i|No, Sir! He's bitten me, Sir!]]"

"[[LIEUTENANT DYCE/i|Who has bitten you?]]"

"[[MR TOOLEY/i|I don't know, Sir. I haven't been introduced.]]"

"[[LIEUTENANT DYCE/i|Bring him up, then, and be quick about it. Garrow, bear a hand with that lantern.]]"

[[sound steps|There was a sound of scuffling on the ladder]], and there rose by degrees out of the hatchway first the midshipman, a stout child of thirteen, sucking his thumb; then the boatswain, walking backwards; and at the end of the boatswain's arm, held by the collar as one holds a kitten, a boy. He was white from head to foot with flour and biscuit-dust. He had a shirt, and a part of a pair of trousers, and the most obstinate chin that had ever been seen upon that quarter-deck.

"[[GARROW/e|Here he is, Sir,]]" said Garrow. "[[GARROW/e|I make him out to be mostly teeth.]]"

"[[LIEUTENANT DYCE/a|Stand him down,]]" said the lieutenant. "[[LIEUTENANT DYCE/a|Now, you young limb, what's your name?]]"

"[[KIT MARRABLE/i|I'll tell that to the Captain.]]"

"[[LIEUTENANT DYCE/i|You'll tell it to me, and call me Sir.]]"

"[[KIT MARRABLE/i|I'll call you Sir as often as you please; but I won't tell you anything else. I came to see the Captain. I've come to see Captain Strake, and nobody but him.]]"

"[[LIEUTENANT DYCE/i|Have you, by George? And do you suppose that the captain of a King's ship is to be seen by any rat that chooses to walk out of the bread?]]"

"[[KIT MARRABLE/i|I'd have gone to him at the front door, if you'd had one.]]"

[[sound? laugh|Somebody laughed by the mizzen shrouds.]] The first lieutenant turned sharply about, and saw only the backs of a dozen seamen, all of whom were coiling down ropes with an unnatural attention. Oswin Dyce was nine and twenty, lean, dark and exact; there was no better officer in the squadron, and no worse a hand at a joke. He had risen without a friend at the Admiralty, and in consequence he could not bear to see anybody take a short way.

"[[LIEUTENANT DYCE/a|Mr. Garrow,]]" said he, "[[LIEUTENANT DYCE/a|what is the custom with stowaways?]]"

"[[GARROW/i|A dozen, Sir, and the pumps. Only there ain't the room on him for a dozen.]]"

"[[MR PENNANT/i|Nor for one. Put that child down, if you please.]]"

The speaker had come up behind them without his wig. He was a small, stooping, bright-eyed Welshman, with ink upon his cuffs, and he was the only person aboard who had never learned to walk as a sailor does; he proceeded from one piece of the ship to the next, and held on to each until he had made up his mind. He had hold at present of a twelve-pounder.

"[[LIEUTENANT DYCE/e|This is a matter of discipline, Mr. Pennant,]]" said Dyce stiffly.

"[[MR PENNANT/e|It is a matter of starvation, Mr. Dyce,]]" returned the surgeon, "[[MR PENNANT/e|and that is in my department, look you. When did you eat last, my boy?]]"

"[[KIT MARRABLE/i|I've been eating biscuit since Plymouth.]]"

"[[MR PENNANT/i|And what did you drink?]]"

"[[KIT MARRABLE/i|There's a beam that drips.]]"

"[[MR PENNANT/i|Four days upon a beam that drips! Show me your tongue. Dear, dear; I have seen a better colour on a slate. He will come below with me; and he may be flogged on Thursday, when there is something to flog.]]"

"[[LIEUTENANT DYCE/i|He will go to the Captain.]]"

"[[KIT MARRABLE/a|That's all I asked,]]" said the boy. His knees gave way as he said it; [[sound thud|and he pitched forward upon the planking with a thud]], so suddenly that the lieutenant, to his own great surprise, found himself holding the head.

* * *

# II. The Cabin

Captain Hallam Strake was at his dinner when the report was brought to him. He was a big, slow, weather-beaten man, upwards of fifty, who had been at sea since he was nine, and he listened to everything with his eyes shut, so that strangers supposed him to be asleep. The stern windows stood open; [[sound water|the wake hissed and bubbled beneath them]], and the reflection of it went to and fro upon the white paint overhead. On the other side of the table was Mr. Symes, the purser, a pale, plump man, who dined in the cabin on Tuesdays, and who had that moment been telling the story of his life.

"[[CAPTAIN STRAKE/e|Bit Mr. Tooley, did he?]]" said the Captain. "[[CAPTAIN STRAKE/e|Hard?]]"

"[[LIEUTENANT DYCE/i|To the bone, Sir, Mr. Tooley says. I saw no bone myself.]]"

"[[CAPTAIN STRAKE/i|And what does Pennant make of him?]]"

"[[LIEUTENANT DYCE/i|That he must have soup. I left him with the cook. He refuses his name, Sir; he will give it to nobody but you. I think it is a mere piece of impudence.]]"

"[[MR SYMES/a|Oh, no doubt of it,]]" put in the purser. "[[MR SYMES/a|I know the kind; the docks are alive with them. I should put him aboard the first thing we meet going home. I should not waste an hour on him, indeed I should not, Captain Strake.]]"

"[[CAPTAIN STRAKE/i|You have lost some bread by him, Mr. Symes.]]"

"[[MR SYMES/i|It's of no consequence.]]"

"[[CAPTAIN STRAKE/e|That is a thing I never thought to hear a purser say.]]" The Captain opened one eye, and turned it upon Mr. Symes, and closed it. "[[CAPTAIN STRAKE/e|Have him in, Mr. Dyce.]]"

[[sound knock|There came a rap at the door]] before the lieutenant could reach it, and the surgeon put in his head. He had found his wig, and had put it on the wrong way. Behind him, washed, and in a jacket of the midshipman's that was both too short and too wide, stood the boy; and behind the boy the cook, Uncle Ben, black as his own coppers, on his wooden leg, with a basin.

"[[MR PENNANT/e|He has had one pint, Sir,]]" said the surgeon; "[[MR PENNANT/e|and he is to have another in twenty minutes. You may talk to him in the interval.]]"

"[[UNCLE BEN/e|He ain't to have it hot, neither,]]" said Uncle Ben. "[[UNCLE BEN/e|I'll bide here and hold it.]]"

"[[CAPTAIN STRAKE/i|As you please, Ben. Well, my lad, I am Captain Strake. They tell me that you have something to say to me.]]"

The boy looked about him: at the Captain, with his closed eyes; at the lieutenant, as straight as a ramrod by the door; at the surgeon, who nodded; and at the purser. There his gaze stopped. [[sound cup|The glass that Mr. Symes was lifting clinked against the decanter]], and was set down.

"[[KIT MARRABLE/i|I'd sooner say it to you by yourself, Sir.]]"

"[[CAPTAIN STRAKE/i|I dare say. But I have no secrets from my officers.]]"

"[[KIT MARRABLE/i|You've got one from that officer, Sir, if you'd only hear it.]]"

"[[MR SYMES/a|Do you mean me, boy?]]" cried the purser. "[[MR SYMES/a|Upon my soul! Captain, I never saw this urchin in my life.]]"

"[[KIT MARRABLE/i|No; but I saw you. I was under the counter.]]"

"[[MR SYMES/i|Under what counter? What is he talking of?]]"

"[[KIT MARRABLE/i|In Marrable's. In my father's shop, upon the Barbican.]]"

It was very quiet. [[sound creak|The rudder-head creaked in its case]]; a gull hung beyond the glass; and it was noticed by the surgeon, who made his living by noticing such things, that Mr. Symes had ceased to be pale, and was grey. The Captain had not stirred.

"[[CAPTAIN STRAKE/a|I knew a Marrable,]]" said he, after some time. "[[CAPTAIN STRAKE/a|Nat Marrable; he was my gunner in the old *Bittern*. He lost a hand at Camperdown, and set up as a chandler. Is that the man?]]"

"[[KIT MARRABLE/i|He's my father, Sir. I'm Kit Marrable.]]"

"[[CAPTAIN STRAKE/i|Then why is he not here, in place of you? Nat never sent a boy to do a man's work.]]"

"[[KIT MARRABLE/i|He's in bed with his head broke. They left him for dead, only he isn't. He can't speak yet, but he can write with his left hand, and he wrote your name, Sir, and he wrote "powder," and then he went off again. So I came. I ran all the way to the Hoe; and you had your topsails loosed, and they wouldn't let me up the side.]]"

"[[LIEUTENANT DYCE/e|What of the powder?]]" said the lieutenant. He had come a step nearer, and his tone was altered.

"[[KIT MARRABLE/i|There isn't any.]]"

"[[LIEUTENANT DYCE/i|Nonsense! There are ninety barrels of it. I saw them stowed.]]"

"[[KIT MARRABLE/i|You saw the barrels, Sir. I know about those barrels; I've sat upon them. There's thirty are good, that are to the front, and sixty are sand, with a pound of powder on the top to show. He had them filled at Sutton Pool, at night. My father sold him the sand for ballast, and never knew what it was for until he went to ask for his money.]]"

"[[MR SYMES/e|It is a lie!]]" Mr. Symes had started up; [[sound chair|his chair went over behind him]]. "[[MR SYMES/e|It is an infamous lie! Am I to sit here and be called a thief, by a beggar's brat out of a biscuit bag?]]"

"[[CAPTAIN STRAKE/i|You need not sit, Mr. Symes. I see that you are standing.]]"

"[[MR SYMES/i|I appeal to you, Mr. Dyce! You cannot bear the boy!]]"

"[[LIEUTENANT DYCE/a|I cannot, Sir,]]" answered the lieutenant, "[[LIEUTENANT DYCE/a|but it would take a quarter of an hour to draw the head of a barrel.]]"

"[[MR PENNANT/i|Less, I should think, with a mallet. I have one for teeth.]]"

The Captain then opened both his eyes; and everybody in the cabin, with the exception of the boy, who did not know what it signified, stood a little straighter.

"[[CAPTAIN STRAKE/i|Mr. Dyce, take the gunner, and list slippers, and no light but what is in the light-room. Begin at the rear. Mr. Pennant, give that lad a chair. Mr. Symes, you will oblige me by finishing your wine.]]"

# III. The Sail to Windward

The lieutenant was gone for rather more than a quarter of an hour. No gun had been fired and no drum had beaten; and yet the news had somehow run from end to end of the sloop, as news will, and there was not a man in her who was not to be seen doing nothing in particular beside the after hatch. Upon a coil of rope at the foot of the mainmast sat Mr. Tooley, nursing his thumb; and next to him, with his second pint, the stowaway.

"[[MR TOOLEY/i|You might have said who you were.]]"

"[[KIT MARRABLE/i|You might have said who you were. You put your fist in my eye.]]"

"[[MR TOOLEY/i|I thought you were a ghost.]]"

"[[KIT MARRABLE/i|You don't hit ghosts. It's no use.]]"

"[[MR TOOLEY/i|Well, I'd never met one. Does it hurt?]]"

"[[KIT MARRABLE/i|Not now. Does that?]]"

"[[MR TOOLEY/a|Like fury,]]" said the midshipman, with pride. "[[MR TOOLEY/a|Pennant says it'll leave a mark. I say, is it true about the sand?]]"

"[[KIT MARRABLE/i|You'll see if it isn't.]]"

"[[MR TOOLEY/i|But what will they do to you if it isn't?]]"

"[[KIT MARRABLE/e|It is,]]" said Kit; and put his face in the basin.

[[sound hail|There was a hail from the masthead]]; it came down thin and clear, like the cry of a bird, and the whole deck looked up together. A sail was in sight to windward. Before the echo of it had well died, [[sound steps|somebody was heard coming up the after ladder three steps at a time]], and Mr. Dyce was among them, with his face and the front of his coat as grey as a miller's.

"[[GARROW/e|What is it, Sir?]]" asked the boatswain.

"[[LIEUTENANT DYCE/a|Sand,]]" said the lieutenant. "[[LIEUTENANT DYCE/a|Where is the Captain?]]"

"[[CAPTAIN STRAKE/i|I am here, Mr. Dyce. How many?]]"

"[[LIEUTENANT DYCE/i|We opened seven, Sir. All sand, from the tenth row aft. I put my arm into them to the shoulder.]]"

"[[CAPTAIN STRAKE/i|Then we have thirty barrels, and what is in the horns; it will be an hour's firing, if we are saving. And there is a Frenchman yonder, or I never saw one. What do you make of her, Garrow?]]"

"[[GARROW/i|Frigate, Sir. Thirty-six, by the look of her tops'ls; and she's put her helm up for us.]]"

"[[CAPTAIN STRAKE/a|She would. She will have been told where to wait.]]" The old man took the glass from beneath his arm, and looked for a long minute, and shut it. "[[CAPTAIN STRAKE/a|Mr. Symes was to have had his money out of her, I take it. Well, we cannot fight her for an hour; and we cannot run from her for ever. I am open to suggestions, gentlemen.]]"

"[[LIEUTENANT DYCE/i|We might throw over the sand, Sir. It would be a matter of three tons. It might give us half a knot.]]"

"[[CAPTAIN STRAKE/i|That is good. Who else?]]"

"[[MR PENNANT/e|I am not a seaman,]]" said Mr. Pennant, who had attached himself to the capstan; "[[MR PENNANT/e|but I have been wondering does the Frenchman know that we know?]]"

"[[CAPTAIN STRAKE/i|Go on.]]"

"[[MR PENNANT/i|He thinks that we shall fire for an hour and be helpless. Very good. If a man expects me to die upon the Wednesday he does not trouble himself to come on the Monday with a knife. He will stand off, will he not, out of our reach, and wait until we are empty?]]"

"[[LIEUTENANT DYCE/e|He will, by heaven!]]" cried Dyce. "[[LIEUTENANT DYCE/e|He'll lie at long shot till he hears us stop.]]"

"[[CAPTAIN STRAKE/i|And when we stop?]]"

"[[LIEUTENANT DYCE/i|Why, then he'll come down alongside to take possession, with his men at the grapnels, and half his guns not manned.]]"

"[[CAPTAIN STRAKE/i|And he will find, Mr. Dyce?]]"

"[[LIEUTENANT DYCE/a|Twenty-five barrels, Sir,]]" said the lieutenant; and, for the first time since the ship was commissioned, he was observed to smile. "[[LIEUTENANT DYCE/a|And every gun with two round shot and a bag of musket balls upon the top.]]"

"[[GARROW/i|But what's to make the noise meanwhile, Sir? He'll want to hear us a-wasting of it.]]"

"[[KIT MARRABLE/i|There's a pound on the top of each.]]"

They all turned round. The boy had stood up, with the basin hugged to his chest. His ears were scarlet, but he did not look down.

"[[KIT MARRABLE/a|There's a pound on the top of each, Sir, of the bad ones,]]" he repeated. "[[KIT MARRABLE/a|That's sixty pounds, less what the gentleman has got on his coat. You could make a deal of noise with that, and nothing in it.]]"

"[[CAPTAIN STRAKE/i|Blank charges?]]"

"[[KIT MARRABLE/i|Yes, Sir. Father used to do it for the regatta.]]"

"[[CAPTAIN STRAKE/e|Did he so?]]" said the Captain slowly. "[[CAPTAIN STRAKE/e|Mr. Dyce, be so good as to beat to quarters.]]"

* * *

The thing fell out as they had planned it, save that it lasted rather longer than anybody liked. For an hour and ten minutes [[sound guns|the *Petronel*'s guns banged and thundered]], and threw nothing at the Frenchman but wads; and for an hour and ten minutes, at the distance of a mile, the Frenchman answered, and threw a great deal. [[sound crash|A round shot crashed through the bulwark]] and killed the captain's pig. [[sound crack|The fore-topgallant mast broke with a crack like a whip]], and came down in a tangle. Then the order was passed; the guns were dumb; and out of the smoke, very tall and white, [[sound? cheering|with her people cheering in the rigging]], the frigate came down upon them to be paid.

"[[CAPTAIN STRAKE/e|Wait for it, lads,]]" said the Captain. "[[CAPTAIN STRAKE/e|Wait until you can see what he had for breakfast.]]"

"[[MR TOOLEY/e|I can see it now, Sir,]]" whispered Tooley, who was at the aftermost gun. "[[MR TOOLEY/e|It's a sort of sausage.]]"

"[[CAPTAIN STRAKE/i|Then you may fire, Mr. Tooley.]]"

[[sound broadside|The whole broadside went off together.]] What followed was done in less time than it takes in the telling: [[sound crash|there was a grinding crash as the two ships touched]], a rush, [[sound? shouting|a great deal of shouting]], and Mr. Dyce was first across the hammock nettings, without his hat. When the smoke blew off there was a lieutenant of nine and twenty on a French quarter-deck, with a sword in either hand, of which only one was his own.

# IV. The Sick-Bay

That evening the surgeon sat among his patients with his sleeves turned up. There were eleven of them, which was fewer than he had looked for; and the twelfth, who was not a patient, but who had carried powder from first to last with a splinter in his arm, and had said nothing about it until he was asked why he was bleeding upon the floor, lay in the end cot. [[sound water|The sea slapped softly along the side.]]

"[[MR PENNANT/i|Hold still, will you? I am not killing you.]]"

"[[KIT MARRABLE/i|It tickles.]]"

"[[MR PENNANT/i|In five and twenty years no one has told me that I tickled them. There; now you may have it in a bottle, if you like, to show your father. What shall you do, Kit, when we are home again?]]"

"[[KIT MARRABLE/i|Go back to the shop, I suppose. If he doesn't flog me first.]]"

"[[MR PENNANT/i|Who?]]"

"[[KIT MARRABLE/i|The tall one. He said Thursday.]]"

"[[MR PENNANT/i|No, no; that was myself. He said nothing about a day.]]"

"[[KIT MARRABLE/i|It's Wednesday now.]]"

"[[LIEUTENANT DYCE/a|So it is,]]" said a voice at the curtain; and the lieutenant stooped under the beam and came in. He had an arm in a sling, and he was as stiff as ever. "[[LIEUTENANT DYCE/a|Is this boy fit to be spoken to, Mr. Pennant?]]"

"[[MR PENNANT/i|He is fit for anything, short of biting.]]"

"[[LIEUTENANT DYCE/i|Then I have to inform you, Marrable, that stowing away on board of one of His Majesty's ships is a grave offence. I looked it out. I find, however, that it is nowhere laid down what is to be done with a person who was entered upon the books before she sailed.]]"

"[[KIT MARRABLE/i|I wasn't entered, Sir.]]"

"[[LIEUTENANT DYCE/i|You were entered on the first of the month, as a volunteer of the second class. I have just done it. The ink is hardly dry.]]"

"[[MR PENNANT/e|Mr. Dyce!]]" exclaimed the surgeon. "[[MR PENNANT/e|You have falsified the books?]]"

"[[LIEUTENANT DYCE/a|I have corrected them. The Captain jogged my elbow.]]" [[sound? cough|He coughed]]; he looked at the lantern, and at the deck, and then, with a visible effort, at the boy. "[[LIEUTENANT DYCE/a|You will mess with Mr. Tooley. You will not bite him again except on service. And when you have anything to communicate you will communicate it to me; and I hope, Marrable, that you will find me—that I shall be found—at home.]]"

"[[KIT MARRABLE/i|At the front door, Sir?]]"

"[[LIEUTENANT DYCE/e|At the front door,]]" said Mr. Dyce.

"[[UNCLE BEN/e|Sick-bay, ahoy!]]" It was Uncle Ben, and [[sound steps|the tap of his wooden leg came along the deck]] before him. "[[UNCLE BEN/e|Where's that there boy? It's twenty minutes gone, and I'm a-holding of his soup!]]"
