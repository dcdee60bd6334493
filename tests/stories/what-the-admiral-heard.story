set: train
ADMIRAL TUKE (m): the Admiral, Admiral Tuke, Tuke
MR. JUSTICE FANE (m): the Judge, Mr. Justice Fane, Fane
POMEROY (m): Pomeroy, Dick Pomeroy
CANON WEBB-ELLICOTT (m): the Canon, Canon Ellicott, Ellicott
OSWIN (m): Oswin, the youngest member, the young man
WILLETT (m): Willett, the waiter, the old waiter, Morran
---

It had been snowing since four o'clock, and by ten there were only six men left at the Trafalgar; five about the fire, and Willett, who did not count, by the door. [[sound wind|The wind boomed in the chimney.]] Someone had said a thing about ghosts. Nobody would afterwards confess to having been the one.

"[[MR. JUSTICE FANE/i|Bosh.]]"

"[[CANON WEBB-ELLICOTT/e|My dear Fane,]]" said Canon Ellicott, "[[CANON WEBB-ELLICOTT/e|is that a finding of fact, or of law?]]"

"[[MR. JUSTICE FANE/e|Of common sense,]]" the Judge returned. "[[MR. JUSTICE FANE/e|I've sat for nineteen years, and nobody has ever put one in the box.]]"

"[[POMEROY/i|They'd have to be sworn. I don't believe you can swear a ghost. He'd go clean through the book.]]"

"[[MR. JUSTICE FANE/e|Pomeroy,]]" said Mr. Justice Fane, "[[MR. JUSTICE FANE/e|you are facetious.]]"

"[[POMEROY/e|I'm cold,]]" replied Pomeroy. "[[POMEROY/e|Somebody poke it.]]"

It was Oswin who poked it, because he was the youngest member, and had been elected on Tuesday. [[sound fire|The logs fell in with a crash and a great fountain of sparks]]; and it was seen by the light of these that the Admiral was not asleep. They had all supposed that he was. He was looking at the poker.

"[[ADMIRAL TUKE/i|I heard one.]]"

"[[POMEROY/i|Heard one what, sir?]]"

"[[ADMIRAL TUKE/e|I don't say that I saw it,]]" the Admiral went on, as though he had not been spoken to. "[[ADMIRAL TUKE/e|There was nothing to see. I've told it just once before, and that was to a doctor, and he gave me a powder.]]"

"[[CANON WEBB-ELLICOTT/i|Then tell it to us, Tuke; we have none to give.]]"

"[[MR. JUSTICE FANE/a|I object,]]" the lawyer said comfortably. "[[MR. JUSTICE FANE/a|It's hearsay.]]"

"[[CANON WEBB-ELLICOTT/a|That is precisely what it is,]]" said the other. "[[CANON WEBB-ELLICOTT/a|Overruled. Willett, bring the Admiral something hot.]]"

"[[WILLETT/e|Very good, sir,]]" Willett murmured. He did not go, however. He altered the position of a chair by half an inch.

Admiral Tuke shut his eyes. It may have been that he was counting. When he began, it was in so low a voice that young Oswin had to lean forward with the poker in his hand.

"[[ADMIRAL TUKE/i|It was in 'seventy-nine, in the old *Hesper*. She was a gunboat, and she'd been sent up the Rejang after pirates; but there weren't any, so we'd nothing to do but get fever. I was twenty-three. There were four of us in the mess. There was Carew, who had her; there was a surgeon named Morran; there was myself; and the fourth was a boy whom I'll call Jones.]]

"[[ADMIRAL TUKE/i|Jones whistled. You'll say there was no harm in that, but you have never lived with it. He knew but the one tune, and only the half of that; he'd come to the place where it turns, and stop. He would do it shaving. He would do it on watch. I've known grown men go on deck and put their heads in a bucket.]]

"[[ADMIRAL TUKE/i|And then one night he went ashore, in the dinghy, by himself, to see if he could get a shot at a pig; and he didn't come back.]]"

"[[POMEROY/i|Crocodile?]]"

"[[ADMIRAL TUKE/e|We found the dinghy,]]" said the Admiral. "[[ADMIRAL TUKE/e|I don't know what it was. We looked for a week.]]"

"[[CANON WEBB-ELLICOTT/e|Poor lad,]]" the Canon said. "[[CANON WEBB-ELLICOTT/e|And his people?]]"

"[[ADMIRAL TUKE/i|There was a mother. Carew wrote to her. He was good at it; he'd had practice.]]"

[[sound? glass|Willett had set a tumbler at his elbow, with a chink.]] The old man drank from it, and wiped his beard. Nobody had touched his own. Outside it was so still, in the intervals of the wind, that one could imagine that all London had been taken away.

"[[ADMIRAL TUKE/i|Well, about a fortnight after that, I had the middle watch. There was no moon. There was a mist on the river that came up as high as the rail, and I was walking to and fro, to and fro, thinking about a girl in Southsea. I'd got as far as her hat. And then, down on the water, on the port side, not forty yards away, somebody began to whistle it.]]"

"[[OSWIN/a|The tune?]]" asked the young man.

"[[ADMIRAL TUKE/i|The half of it.]]"

"[[MR. JUSTICE FANE/e|A native,]]" suggested the Judge. "[[MR. JUSTICE FANE/e|They pick things up.]]"

"[[ADMIRAL TUKE/i|So I thought. So I told myself. I sang out; and it stopped. And I'd gone back to my hat, when it began on the other side.]]"

"[[OSWIN/i|Good Lord!]]"

"[[ADMIRAL TUKE/e|I called Morran,]]" the Admiral said. "[[ADMIRAL TUKE/e|He had been a bit queer, ever since; he hadn't been sleeping. He came up in his shirt, and hung on to the stanchion, and I've never seen a man's face look like that. I asked him if he heard it. 'No,' says he. 'What is there to hear?' And it was as loud as that clock!]]"

They all looked at the clock, which had stopped a little before Christmas, and which the committee had not yet been able to agree about.

"[[POMEROY/i|He was lying, d'you mean?]]"

"[[ADMIRAL TUKE/i|I mean that he'd got his fingers in his ears.]]"

"[[CANON WEBB-ELLICOTT/e|Ah!]]" said Ellicott softly.

"[[MR. JUSTICE FANE/e|Let us get this clear,]]" said the Judge. He had taken out his glasses, from sheer force of custom. "[[MR. JUSTICE FANE/e|This doctor; had he any quarrel with the boy?]]"

"[[ADMIRAL TUKE/i|No more than the lot of us. Less. He used to lend him his gun.]]"

"[[MR. JUSTICE FANE/i|Did he lend it on the night in question?]]"

"[[ADMIRAL TUKE/i|Yes.]]"

"[[MR. JUSTICE FANE/i|And was the gun in the boat?]]"

"[[ADMIRAL TUKE/i|It was.]]"

"[[MR. JUSTICE FANE/i|Discharged?]]"

"[[ADMIRAL TUKE/i|Both barrels; and there was a piece gone out of the breech that you could have got your fist in. It had burst. That's how I know that it wasn't a crocodile; not to begin with.]]"

Mr. Justice Fane put his glasses away. It was Pomeroy who spoke, and he was not facetious.

"[[POMEROY/a|And Morran knew that it would?]]" he said.

"[[ADMIRAL TUKE/i|He'd been told so by the armourer. He was a slack sort of fellow, he'd meant to mention it. It had gone out of his head. He was playing patience when the boy put his nose round the curtain and said, 'Can I have her, Doc?' and he said, 'Take her, and for the love of heaven, stop that noise!']]

"[[ADMIRAL TUKE/i|He told me that himself. It was on the Thursday. It had come every night by that time, on the one side, and then upon the other; and it was only he and I that heard it. Carew didn't; the quartermaster didn't. They thought that it was fever, and I dare say it was. I'd a temperature of a hundred and three. But I've had fever since, off and on, and I never heard anything but bells.]]"

[[sound? wind|A gust took the windows and shook them.]] Oswin looked over his shoulder. He saw only the long room, with its white tables, and the waiter by the door.

"[[OSWIN/e|What did you do, sir?]]" asked Oswin.

"[[ADMIRAL TUKE/e|I?]]" said the Admiral. "[[ADMIRAL TUKE/e|I didn't do anything. I was a sub-lieutenant. It was the doctor; he did the only thing that there was to do. It was on the Friday night, about two bells. We were side by side at the rail, and it had just got to the place. You understand that it always broke off there; it was like waiting for the other boot. And I heard him draw in his breath. And he finished it.]]"

"[[OSWIN/i|Whistled it?]]"

"[[ADMIRAL TUKE/i|From where it turned, and on to the end. He'd no more ear than a cow. He got through it somehow, with the sweat dripping from his chin; and then we stood there.]]"

"[[CANON WEBB-ELLICOTT/i|And then, Tuke?]]"

"[[ADMIRAL TUKE/i|Nothing. There was the mist. It was as if somebody'd been let go.]]"

For quite a minute none of them moved. [[sound? sigh|The Canon sighed, and stretched his legs.]] The Judge remarked that it was a singular instance of suggestion; but he did not remark it very loudly.

"[[POMEROY/e|What became of him?]]" asked Pomeroy. "[[POMEROY/e|Your sawbones?]]"

"[[ADMIRAL TUKE/i|Oh, he left the Service. He went to pieces, rather. I lost sight of him, I am sorry to say. I've always supposed that he was dead.]]"

"[[CANON WEBB-ELLICOTT/a|And the tune?]]" the clergyman said. "[[CANON WEBB-ELLICOTT/a|I've a fancy to know that. One might recognise it.]]"

"[[ADMIRAL TUKE/i|Do you know, I couldn't tell you the name? I've never heard it from that day. It went like this.]]"

He pursed up his old lips, under the white moustache. [[sound whistle|It was a poor, dry, wandering sort of noise that he made; it went up a little hill, and along, and half-way down again]]; and there he came to a stop.

"[[ADMIRAL TUKE/a|I never can remember,]]" he said, "[[ADMIRAL TUKE/a|how it goes on.]]"

[[sound whistle|Somebody whistled it.]]

It was done quite softly, in the dark part of the room, with no more ear than a cow; from the place where it turned, on to the end. [[sound poker|The poker went clattering down into the fender.]] Not one of the five had so much as looked round. One would have said that they dared not, until the Admiral rose, with his hands on the arms of the chair; and it was seen that the tears were running down his cheeks.

"[[ADMIRAL TUKE/e|Morran,]]" said Admiral Tuke.

"[[WILLETT/a|I've been at the Trafalgar twenty-six years, sir,]]" the old waiter answered. He had a tray in front of him, and he held it like a shield. "[[WILLETT/a|I changed it to Willett. I've took your order every day since you was put up. You never once looked.]]"

"[[ADMIRAL TUKE/i|No. I never did.]]"

"[[WILLETT/i|I'd have spoke; but it didn't seem to be my place.]]"

"[[MR. JUSTICE FANE/e|God bless my soul,]]" the Judge said.

"[[ADMIRAL TUKE/e|Sit down, man,]]" said Tuke. He had got hold of a chair, and was pushing it, with great difficulty, into the circle. "[[ADMIRAL TUKE/e|Sit down. Ellicott, make room there. Does it—tell me. Do you ever hear it now?]]"

"[[WILLETT/i|Only when it's snowing, sir.]]"

Nobody had anything to say to that. [[sound wind|The wind had dropped.]] They sat with their heads bent, like people in church, and listened to the snow; and there was, as Fane assured his wife that night, and was to go on assuring her for some years, nothing to be heard in it whatever.
