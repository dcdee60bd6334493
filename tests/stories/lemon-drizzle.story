set: train
DETECTIVE SERGEANT VANCE (f): Vance, Detective Sergeant Vance, Sergeant Vance, Marian, the sergeant
CONSTABLE KOSTAS (m): Kostas, Detective Constable Kostas, Nico, the constable
ALDO PERRY (m): Aldo, Aldo Perry, Mr Perry, the man across the table, the suspect
MS SHAH (f): Shah, Ms Shah, Leila Shah, the solicitor, the lawyer
GRACE PERRY (f): Grace, Grace Perry, Mrs Perry, the woman in the corridor, the woman in the green coat
---
[[sound buzzer|The recorder gave its long flat tone]], and all four of them waited for it to finish, the way people wait for a train to pass.

"[[DETECTIVE SERGEANT VANCE/e|Interview commenced at twenty-one fourteen,]]" Vance said. "[[DETECTIVE SERGEANT VANCE/e|Present are myself, Detective Sergeant Vance, and—]]"

"[[CONSTABLE KOSTAS/i|Detective Constable Kostas.]]"

"[[DETECTIVE SERGEANT VANCE/i|And?]]"

"[[MS SHAH/a|Leila Shah, for Mr Perry.]]" The solicitor didn't look up from her pad.

"[[DETECTIVE SERGEANT VANCE/e|And you are?]]" Vance asked the man across the table.

"[[ALDO PERRY/a|You know who I am,]]" he said.

"[[DETECTIVE SERGEANT VANCE/a|It's for the tape,]]" she said.

"[[ALDO PERRY/i|There's a tape?]]"

"[[DETECTIVE SERGEANT VANCE/i|There's a hard drive. We call it the tape.]]"

"[[ALDO PERRY/e|Aldo Perry,]]" said Aldo Perry, to the ceiling. He was fifty or so, with a roofer's hands and a good shirt buttoned one hole out of true. "[[ALDO PERRY/e|Aldo Giovanni Perry. Do you want my star sign?]]"

"[[DETECTIVE SERGEANT VANCE/i|Where were you on Friday night, Mr Perry?]]"

"[[ALDO PERRY/i|Home.]]"

"[[DETECTIVE SERGEANT VANCE/i|All night?]]"

"[[ALDO PERRY/e|I watched the match. I went to bed,]]" said Aldo.

"[[DETECTIVE SERGEANT VANCE/i|Which match?]]"

"[[MS SHAH/e|My client has told you where he was,]]" Shah put in. "[[MS SHAH/e|He's not obliged to give you a match report.]]"

"[[DETECTIVE SERGEANT VANCE/e|I like football,]]" said Vance.

"[[MS SHAH/i|I'm sure you do, Sergeant.]]"

Kostas had the folder. He opened it, took out a photograph and [[sound? paper|slid it across the table]] with one finger. It showed a boatyard gate, a chain, and a padlock that somebody had cut through as neatly as cheese.

"[[CONSTABLE KOSTAS/a|Do you recognise that?]]" he said.

"[[ALDO PERRY/i|It's a gate.]]"

"[[CONSTABLE KOSTAS/i|Whose gate?]]"

"[[ALDO PERRY/a|Says on it. Tolland Marine,]]" he said.

"[[CONSTABLE KOSTAS/i|You worked there.]]"

"[[ALDO PERRY/i|I did their roof. In April. They still owe me for it.]]"

"[[MS SHAH/a|Aldo,]]" said the lawyer.

"[[ALDO PERRY/i|Well, they do!]]"

"[[CONSTABLE KOSTAS/e|How much?]]" Kostas asked.

"[[ALDO PERRY/i|Eleven grand.]]"

"[[MS SHAH/e|You don't have to answer that,]]" Shah told him. "[[MS SHAH/e|I would rather you didn't answer that.]]"

"[[ALDO PERRY/i|It's not a secret, love. I've had it painted on my van.]]"

Vance felt her mouth twitch and got it under control. Twenty years in rooms like this had taught her to distrust anybody she liked in the first five minutes. An alarm bell ought to have gone off in her head by now. It hadn't. She looked at the padlock instead.

"[[DETECTIVE SERGEANT VANCE/a|So on Friday night,]]" she said, "[[DETECTIVE SERGEANT VANCE/a|somebody goes in through that gate with bolt cutters. He doesn't touch the safe. He doesn't touch the outboards, and there's forty thousand pounds' worth of outboards. What does he take?]]"

"[[ALDO PERRY/i|I couldn't say.]]"

"[[DETECTIVE SERGEANT VANCE/e|Have a guess,]]" Vance suggested.

"[[MS SHAH/e|He's not going to guess, Sergeant,]]" said Shah.

"[[CONSTABLE KOSTAS/e|Tiles,]]" said Kostas. "[[CONSTABLE KOSTAS/e|He takes the tiles. Two hundred and six Welsh slates, off the north side of the boathouse roof. In the dark. In the rain.]]"

There was a silence, in which [[sound rain|the rain could be heard on the skylight]].

"[[ALDO PERRY/e|Sounds like a craftsman,]]" Aldo said.

[[sound knock|Somebody knocked.]] It was a small knock and it came low on the door, as though from a child.

"[[DETECTIVE SERGEANT VANCE/a|Not now,]]" the sergeant called.

[[sound knock|The knock came again.]]

"[[DETECTIVE SERGEANT VANCE/a|Nico, would you?]]" She leaned toward the machine. "[[DETECTIVE SERGEANT VANCE/a|Constable Kostas is leaving the room.]]"

* * *

The woman in the corridor had a green coat, a wet umbrella, and a cake tin. She had clearly been told to wait downstairs. She had clearly given it some thought.

"[[CONSTABLE KOSTAS/e|You can't be up here, madam,]]" Kostas said, and [[sound door|pulled the door to behind him until it clicked]].

"[[GRACE PERRY/i|Is he in there?]]"

"[[CONSTABLE KOSTAS/a|Who let you up?]]" he asked.

"[[GRACE PERRY/i|The lad on the desk. He was ever so busy. Is my Aldo in there?]]"

"[[CONSTABLE KOSTAS/i|You're Mrs Perry?]]"

"[[GRACE PERRY/a|Grace.]]" She moved the tin to her other arm so that she could shake hands. "[[GRACE PERRY/a|Have you charged him?]]"

"[[CONSTABLE KOSTAS/e|I can't discuss that,]]" said Kostas.

"[[GRACE PERRY/i|So you haven't.]]"

"[[CONSTABLE KOSTAS/i|Mrs Perry, I can't—]]"

"[[GRACE PERRY/a|You'd have a different face, if you had. My brother was in the force. It's lemon drizzle,]]" she added, because he was looking at it.

"[[CONSTABLE KOSTAS/i|I really can't accept it.]]"

"[[GRACE PERRY/e|It isn't for you,]]" said Grace.

Along the corridor [[sound phone|a telephone rang]] at an empty desk, five rings, six, and gave up. Kostas wished someone would come. He was twenty-six, and he'd never yet won an argument with a woman of his mother's age; he hadn't won one tonight, and she hadn't even started.

"[[CONSTABLE KOSTAS/a|Was your husband at home on Friday?]]" he asked.

"[[GRACE PERRY/i|Am I allowed to answer that?]]"

"[[CONSTABLE KOSTAS/i|It's up to you.]]"

"[[GRACE PERRY/i|Would it help him?]]"

"[[CONSTABLE KOSTAS/e|If it's true,]]" said Kostas.

Grace Perry looked at the tin. "[[GRACE PERRY/e|He watched the match,]]" she said slowly. "[[GRACE PERRY/e|He went up to bed.]]"

"[[CONSTABLE KOSTAS/i|And you?]]"

"[[GRACE PERRY/i|I was at my sister's.]]"

"[[CONSTABLE KOSTAS/i|So you don't know that he went to bed.]]"

"[[GRACE PERRY/i|I know the bed was slept in.]]"

"[[CONSTABLE KOSTAS/i|By him?]]"

"[[GRACE PERRY/i|Well, I should hope so!]]"

"[[MS SHAH/e|Don't say another word, Mrs Perry.]]" [[sound door|The door had opened again]], and Leila Shah stood in it with her glasses pushed up into her hair. "[[MS SHAH/e|Constable, are you interviewing my client's wife in a corridor?]]"

"[[CONSTABLE KOSTAS/e|She talked to me!]]" Kostas protested.

"[[MS SHAH/i|Did you caution her?]]"

"[[CONSTABLE KOSTAS/i|I asked if he was at home, that's all.]]"

"[[MS SHAH/e|That's all,]]" Shah repeated. "[[MS SHAH/e|I see. What did you tell him, Mrs Perry?]]"

"[[GRACE PERRY/i|That it's lemon drizzle.]]"

"[[MS SHAH/e|Good,]]" said Shah.

"[[DETECTIVE SERGEANT VANCE/e|What's going on out here?]]" Vance's voice, from behind the lawyer, was not raised. "[[DETECTIVE SERGEANT VANCE/e|I've got a suspect in there on his own, singing.]]"

It was true. [[sound singing|Through the gap came a light, pleasant baritone]], doing something from Verdi to the light fitting.

"[[GRACE PERRY/e|He does that,]]" Grace said. "[[GRACE PERRY/e|It means he's frightened.]]"

* * *

"[[DETECTIVE SERGEANT VANCE/e|Interview resumed at twenty-one forty-one,]]" said Vance. [[sound chair|She dragged her chair in]] until its feet barked on the lino. "[[DETECTIVE SERGEANT VANCE/e|You've got a nice voice.]]"

"[[ALDO PERRY/i|Thank you.]]"

"[[DETECTIVE SERGEANT VANCE/i|Choir?]]"

"[[ALDO PERRY/i|St Brannock's. Twenty-two years.]]"

"[[DETECTIVE SERGEANT VANCE/i|Who's the choirmaster?]]"

"[[ALDO PERRY/a|You wouldn't know him,]]" he said.

"[[DETECTIVE SERGEANT VANCE/i|Try me.]]"

"[[MS SHAH/e|Where are we going with this?]]" asked Shah.

"[[DETECTIVE SERGEANT VANCE/i|I'm making conversation.]]"

"[[MS SHAH/a|You're fishing,]]" said the solicitor.

"[[DETECTIVE SERGEANT VANCE/e|It's a boatyard.]]" Vance turned a page that had nothing on it. "[[DETECTIVE SERGEANT VANCE/e|St Brannock's lost its roof in the February storm, didn't it, Mr Perry?]]"

He said nothing. For the first time since he had come in he had stopped looking at the ceiling.

"[[DETECTIVE SERGEANT VANCE/i|Didn't it?]]"

"[[ALDO PERRY/a|Half of it,]]" he said.

"[[DETECTIVE SERGEANT VANCE/i|Which half?]]"

"[[ALDO PERRY/i|North side.]]"

"[[CONSTABLE KOSTAS/e|Slate?]]" Kostas asked.

"[[MS SHAH/e|He's not answering that.]]" [[sound? pen|Shah laid her pen across her pad]], very gently. "[[MS SHAH/e|Sergeant, I'd like a moment with my client.]]"

"[[DETECTIVE SERGEANT VANCE/i|I've only got a couple more.]]"

"[[MS SHAH/i|I'd like it now.]]"

"[[ALDO PERRY/e|Leave it, Leila,]]" Aldo said.

"[[MS SHAH/i|Aldo, I'm advising you—]]"

"[[ALDO PERRY/a|I know you are. You're doing it very well.]]" He rubbed his face with both hands. "[[ALDO PERRY/a|Is my wife out there? I thought I heard her.]]"

"[[CONSTABLE KOSTAS/e|She's brought a cake,]]" Kostas told him.

"[[ALDO PERRY/i|What sort?]]"

"[[CONSTABLE KOSTAS/i|Lemon drizzle.]]"

"[[ALDO PERRY/a|Oh, God,]]" said the suspect. "[[ALDO PERRY/a|Then she knows.]]"

[[sound thunder|Thunder went over, a long way off, like furniture being moved in another house.]] Vance let it go by. She'd learnt that too; you didn't ask the next question, you let the room ask it. If a pin had dropped she'd have heard it roll.

"[[ALDO PERRY/a|They'd only have sat there,]]" he said at last.

"[[MS SHAH/i|Aldo.]]"

"[[ALDO PERRY/i|They would, though. He's pulling that boathouse down. He told me so in April. I said, 'Then what am I mending it for?' and he said, 'For the insurance.' Two hundred good slates, going in a skip! And there's Father Dominic with buckets down the aisle.]]"

"[[DETECTIVE SERGEANT VANCE/e|Who told you to take them?]]" asked Vance.

"[[ALDO PERRY/i|Nobody told me.]]"

"[[DETECTIVE SERGEANT VANCE/i|Who helped you?]]"

"[[ALDO PERRY/i|Nobody.]]"

"[[CONSTABLE KOSTAS/e|You carried two hundred slates down a ladder on your own?]]" said Kostas. "[[CONSTABLE KOSTAS/e|With that back?]]"

"[[ALDO PERRY/i|What's wrong with my back?]]"

"[[CONSTABLE KOSTAS/i|You couldn't get out of the car.]]"

"[[ALDO PERRY/e|It was a low car,]]" Aldo said.

"[[DETECTIVE SERGEANT VANCE/a|Two hundred and six,]]" the sergeant said. "[[DETECTIVE SERGEANT VANCE/a|In one night. Stacked, wrapped, loaded, driven eleven miles, and not one broken on the ground. That's not a man with a bad back. That's a chain of people, Mr Perry. That's a dozen of them in a line, passing hand to hand.]]" She looked across at him. "[[DETECTIVE SERGEANT VANCE/a|I'd say it was about the size of a choir.]]"

"[[ALDO PERRY/e|No comment,]]" said Aldo.

"[[MS SHAH/e|Now he says it,]]" Shah murmured.

* * *

They left him with the constable and a plastic cup of tea, and stood by [[sound vending|the vending machine, which hummed and ticked]]. Grace had found herself a chair. The tin sat on her knees with its lid on.

"[[DETECTIVE SERGEANT VANCE/e|Off the record,]]" Vance said.

"[[MS SHAH/i|There's no such thing.]]"

"[[DETECTIVE SERGEANT VANCE/i|No. But if there were?]]"

"[[MS SHAH/e|If there were,]]" said Shah, "[[MS SHAH/e|I'd say you've got a picture of a padlock.]]"

"[[DETECTIVE SERGEANT VANCE/i|I've got a confession.]]"

"[[MS SHAH/i|You've got a tired man who said some tiles would have gone in a skip. He never said he took them. I wrote it down.]]"

"[[DETECTIVE SERGEANT VANCE/i|So did I.]]"

"[[MS SHAH/e|Then you'll know,]]" Shah said.

"[[GRACE PERRY/e|Do you want them back?]]" asked Grace.

They both turned round.

"[[DETECTIVE SERGEANT VANCE/i|I beg your pardon?]]"

"[[GRACE PERRY/i|Mr Tolland. Does he want them back? Because they're on now. They went up on Sunday, after Mass. It's not rained in since.]]"

The lawyer shut her eyes. "[[MS SHAH/a|Mrs Perry,]]" she said, "[[MS SHAH/a|I did ask you not to say another word.]]"

"[[GRACE PERRY/i|That was to the young man.]]"

"[[MS SHAH/i|It was in general.]]"

"[[DETECTIVE SERGEANT VANCE/e|Were you there, Mrs Perry?]]" Vance asked. "[[DETECTIVE SERGEANT VANCE/e|On Friday?]]"

"[[GRACE PERRY/i|I was at my sister's.]]"

"[[DETECTIVE SERGEANT VANCE/i|Does your sister sing?]]"

"[[GRACE PERRY/e|Alto,]]" said Grace, and then put her hand over her mouth.

[[sound footsteps|Footsteps came slapping up the corridor]], and Kostas was with them, out of breath, with his phone held out in front of him like something hot.

"[[CONSTABLE KOSTAS/i|Sarge? It's Mr Tolland.]]"

"[[DETECTIVE SERGEANT VANCE/a|On the line?]]" She reached for it.

"[[CONSTABLE KOSTAS/i|No, he's rung off. He rang the desk. He wants to drop it.]]"

"[[DETECTIVE SERGEANT VANCE/a|He wants to what?]]" she said.

"[[CONSTABLE KOSTAS/i|Drop it. He says he's made a mistake. He says there weren't any slates on the north side, it was felt.]]"

"[[MS SHAH/e|Felt,]]" said Shah.

"[[CONSTABLE KOSTAS/i|That's what he said.]]"

"[[DETECTIVE SERGEANT VANCE/e|Why would he say that?]]" Vance looked from one of them to the other. "[[DETECTIVE SERGEANT VANCE/e|Nico? Why would he say that, when he's sent us an invoice for the damage?]]"

"[[GRACE PERRY/a|I expect it was the van,]]" said the woman in the green coat.

"[[CONSTABLE KOSTAS/e|What van?]]" said Kostas.

"[[GRACE PERRY/a|Aldo's van. It's got 'Tolland Marine owes me £11,000' on both sides. I parked it outside his golf club on my way here.]]" She considered. "[[GRACE PERRY/a|And I may have mentioned what he said in April, about the insurance. There was a gentleman there who was ever so interested. He was in insurance himself.]]"

Nobody spoke. [[sound vending|Inside the machine something dropped, a can or a coin]], though nobody had paid.

"[[DETECTIVE SERGEANT VANCE/e|You said the lad on the desk was busy,]]" said Vance.

"[[GRACE PERRY/e|He was eating,]]" said Grace.

"[[DETECTIVE SERGEANT VANCE/i|Eating what?]]"

Grace lifted the lid. One corner of the lemon drizzle was gone, cut very straight.

"[[MS SHAH/e|I think,]]" said Shah, "[[MS SHAH/e|we might all go back in and switch that machine on.]]"

"[[DETECTIVE SERGEANT VANCE/i|To say what?]]"

"[[MS SHAH/i|To say 'interview concluded'. What else have you got, Sergeant?]]"

Vance thought about the padlock. She thought about the skylight, and about St Brannock's, where she had been confirmed, under the north side, in a white frock that itched.

"[[DETECTIVE SERGEANT VANCE/a|Criminal damage to one padlock,]]" she said. "[[DETECTIVE SERGEANT VANCE/a|Fourteen ninety-nine.]]"

"[[GRACE PERRY/e|I've got fifteen on me.]]" Grace was already feeling in the pockets of the green coat.

"[[CONSTABLE KOSTAS/i|You can't just pay for it, Mrs Perry!]]"

"[[GRACE PERRY/a|Whyever not?]]" she asked.

"[[CONSTABLE KOSTAS/i|Because it's— Sarge, tell her.]]"

"[[DETECTIVE SERGEANT VANCE/e|It's late, Nico,]]" said Vance. "[[DETECTIVE SERGEANT VANCE/e|Get a knife. And go and tell Pavarotti he can come out.]]"

He wasn't needed. [[sound door|The door of the interview room banged back]] and there stood Aldo, with his shirt buttoned wrong and the plastic cup in his hand, looking at his wife.

"[[ALDO PERRY/a|Is there any left?]]" he said.
