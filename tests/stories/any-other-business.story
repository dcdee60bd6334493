set: test
LEOCADIA TROTT (f): Leocadia, Mrs Trott, Leo, Trott, Madam Chairman, the chair
MARK EZEKIEL (m): Mark, Mark Ezekiel, Mr Ezekiel, the treasurer
GRACE UNDERHAY (f): Grace, Grace Underhay, Miss Underhay, the secretary
FERGUS UNDERHAY (m): Fergus, Mr Underhay
DESPINA KOLLIAS (f): Despina, Mrs Kollias
COLONEL QUILTER (m): the Colonel, Colonel Quilter, Quilter, Hartley
ALEX OYELARAN (u): Alex, Oyelaran, plot nineteen
VERNON PLACKETT (m): Plackett, Vernon, Vernon Plackett, Mr Plackett
THE WOMAN FROM THE COUNCIL (f): the woman from the council, the council woman
---
‘[[LEOCADIA TROTT/e|Item one,]]’ said Leocadia Trott. ‘[[LEOCADIA TROTT/e|Apologies for absence.]]’

‘[[VERNON PLACKETT/e|I’d like one,]]’ said Vernon Plackett.

‘[[LEOCADIA TROTT/i|One what, Vernon?]]’

‘[[VERNON PLACKETT/i|An apology.]]’

There was a pause, in which [[sound rain|the rain could be heard on the tin roof of the hut]], and in which Grace Underhay, who took the minutes, wrote down ‘V.P. requests’ and then crossed it out. Eight of them were sitting round a pasting table. It was a Tuesday in the second week of September, it smelled of creosote and onions, and there was one heater, and it was pointed at the Colonel.

‘[[LEOCADIA TROTT/e|That isn’t what it means,]]’ said Mrs Trott.

‘[[VERNON PLACKETT/i|I know what it means. I’ve been coming to this hut for twenty-six years, and I’ve never been so insulted as I was on Saturday, in front of my own marrow.]]’

‘[[MARK EZEKIEL/e|Nobody insulted your marrow,]]’ said Mark Ezekiel.

‘[[VERNON PLACKETT/i|You laughed at it.]]’

‘[[MARK EZEKIEL/i|I laughed near it.]]’

‘[[LEOCADIA TROTT/e|Through the chair, please, gentlemen!]]’ Mrs Trott had brought a gavel. It was in fact a rubber mallet, for tent pegs, and when [[sound thump|she brought it down on the table it made a noise like someone sitting on a cushion]]. ‘[[LEOCADIA TROTT/e|We shall come to the show under item five. Item two. The minutes of the last meeting. Grace?]]’

‘[[GRACE UNDERHAY/e|I’ve only got half of them,]]’ said Grace.

‘[[LEOCADIA TROTT/i|Half?]]’

‘[[GRACE UNDERHAY/i|Fergus used the back for a seed order.]]’

Her brother, who was at the end of the table peeling a plum, did not look up. ‘[[FERGUS UNDERHAY/a|It was leeks,]]’ he offered, as if that would settle it.

‘[[LEOCADIA TROTT/i|Then can we approve the half?]]’

‘[[GRACE UNDERHAY/i|It stops in the middle of a sentence. It says that the Colonel proposed, and then it says Musselburgh, one ounce.]]’

‘[[COLONEL QUILTER/e|I never proposed,]]’ said the Colonel, waking.

‘[[DESPINA KOLLIAS/e|You did,]]’ said Despina Kollias. ‘[[DESPINA KOLLIAS/e|You proposed that we shoot the pigeons.]]’

‘[[COLONEL QUILTER/i|Oh, that. Yes. I do propose that.]]’

‘[[LEOCADIA TROTT/e|It was lost, Hartley,]]’ said Mrs Trott. ‘[[LEOCADIA TROTT/e|It was lost by seven to one.]]’

‘[[COLONEL QUILTER/i|Time will tell.]]’

* * *

It would be easy to say afterwards that it was the marrow. Others on the Stanley Road site would tell you that it had been the hosepipe, and one or two would go as far back as the year of the blight, when words had been used which were still lying about the place like broken glass. But Grace’s minutes, both halves of them, are quite clear. It was item four, and it was the bees.

‘[[ALEX OYELARAN/e|So it’s just two hives,]]’ Alex was saying. Alex Oyelaran had taken over plot nineteen at Easter, and had come to the meeting with a folder. There was a diagram in it. ‘[[ALEX OYELARAN/e|They’d be at the far end, by the railway. They’re a very gentle strain. They’d be good for everyone’s beans.]]’

‘[[VERNON PLACKETT/e|My beans are all right,]]’ said Plackett.

‘[[DESPINA KOLLIAS/e|Your beans are a disgrace, Vernon.]]’ Despina reached across him for the biscuits. ‘[[DESPINA KOLLIAS/e|I’m for it. My mother had bees. She used to sing to them.]]’

‘[[FERGUS UNDERHAY/e|What did she sing?]]’ asked Fergus.

‘[[DESPINA KOLLIAS/i|All the usual things.]]’

‘[[MARK EZEKIEL/e|There’s the insurance,]]’ Mark put in. He had been treasurer since the spring, and it had aged him; he had a way now of looking at a thing as if it had a bill tucked under it. ‘[[MARK EZEKIEL/e|I only mention it. If somebody’s stung, who pays?]]’

‘[[ALEX OYELARAN/i|Nobody gets stung.]]’

‘[[VERNON PLACKETT/i|Somebody always gets stung.]]’

‘[[ALEX OYELARAN/i|With respect, Mr Plackett, have you ever kept bees?]]’

‘[[VERNON PLACKETT/i|I’ve never kept lions, either.]]’

‘[[FERGUS UNDERHAY/e|You’d want to sing to a lion,]]’ said Fergus thoughtfully.

[[sound thump|The mallet fell.]] ‘[[LEOCADIA TROTT/a|One at a time!]]’ cried the chair. ‘[[LEOCADIA TROTT/a|Alex has the floor. Alex, dear, are there any other questions you’d like to answer?]]’

‘[[ALEX OYELARAN/i|I think that’s it. Oh, the other thing was that they’re here.]]’

Nobody said anything. [[sound? plum|The plum stone dropped into Fergus’s saucer.]]

‘[[LEOCADIA TROTT/e|I beg your pardon?]]’ said Mrs Trott.

‘[[ALEX OYELARAN/e|They came a week early. I had to fetch them from the station.]]’ Alex had gone a bit pink. ‘[[ALEX OYELARAN/e|They’re only in the porch. I’ve put a blanket over them. You’d never have known.]]’

‘[[GRACE UNDERHAY/e|I hung my coat up out there,]]’ Grace said slowly.

‘[[MARK EZEKIEL/e|I thought that was the fridge,]]’ said Mark.

They listened. It is a curious thing how long people can sit next to a noise without hearing it, and then how there is no other noise in the world. [[sound hum|Behind the thin deal door, low and even, like a choir that has forgotten the words, something was humming.]]

‘[[COLONEL QUILTER/e|By God,]]’ said the Colonel. ‘[[COLONEL QUILTER/e|Is that the enemy?]]’

‘[[ALEX OYELARAN/i|They’re perfectly happy.]]’

‘[[VERNON PLACKETT/e|They’re in the way!]]’ Plackett was on his feet. [[sound chair|His chair went over backwards.]] ‘[[VERNON PLACKETT/e|That’s the only door! I’ve got a bus at ten past, and I’ve got a bad chest, and you’ve shut me up in a shed with forty thousand—]]’

‘[[ALEX OYELARAN/i|Sixty.]]’

‘[[VERNON PLACKETT/i|Sixty thousand bees!]]’

‘[[MARK EZEKIEL/e|Sit down, Vernon,]]’ said Mark.

‘[[VERNON PLACKETT/i|I shan’t.]]’

‘[[MARK EZEKIEL/i|There’s nothing to be afraid of.]]’

‘[[VERNON PLACKETT/i|You said that about the marrow!]]’

‘[[MARK EZEKIEL/i|I said there was nothing to be ashamed of!]]’

‘[[LEOCADIA TROTT/e|Gentlemen,]]’ said Mrs Trott, and [[sound thump|hit the table twice]], and [[sound crack|at the second blow the pasting table, which had been bought in a sale, folded up in the middle with a crack]]. [[sound crash|Cups, folder, biscuits, half the minutes and the petty cash went down the slope and over the edge.]] For a second there was only [[sound coin|one coin, running in rings on the boards, slower and slower]]. Then it lay down. If the ten past had hooted in the lane just then, not one of them would have got up to catch it.

‘[[LEOCADIA TROTT/e|Item five,]]’ said Mrs Trott faintly.

* * *

There came [[sound knock|a tap at the window]].

It was behind the Colonel, and it was not made to open. On the other side of it stood a woman in a lanyard and a wet anorak. [[sound knock|She tapped again with her ring.]] Then [[sound shout|she shouted something]], but [[sound rain|the rain was coming down so hard by then]] that all they got was her mouth.

‘[[FERGUS UNDERHAY/e|Who’s that?]]’ said Fergus.

‘[[GRACE UNDERHAY/i|I’ve never seen her before in my life.]]’

‘[[FERGUS UNDERHAY/i|She’s got a badge on.]]’

‘[[GRACE UNDERHAY/i|So has the milkman.]]’

‘[[MARK EZEKIEL/e|Oh, no,]]’ said Mark Ezekiel. He had both hands full of coppers. ‘[[MARK EZEKIEL/e|Oh, Lord. It’s the council. It’s the woman about the lease. I told her to come for half past, under any other business. I put it on the agenda!]]’

‘[[LEOCADIA TROTT/i|Where is the agenda?]]’

‘[[GRACE UNDERHAY/a|Fergus?]]’ said his sister.

‘[[FERGUS UNDERHAY/i|That was radishes.]]’

The council woman was pointing. She pointed to the left, where the porch was; she made a turning motion with her wrist, like a person with a door knob.

‘[[ALEX OYELARAN/e|No!]]’ shouted Alex. ‘[[ALEX OYELARAN/e|Not the door! Don’t use the door!]]’

‘[[DESPINA KOLLIAS/e|She can’t hear you,]]’ said Despina.

‘[[ALEX OYELARAN/i|Somebody write it down. Hold it up to the glass!]]’

Grace was already writing. She printed it in capitals across the minutes, and ran to the window with it above her head. The woman from the council wiped her glasses with her thumb. She bent down; they could see her lips move. The paper said, in full, ‘BEES.’ But that was the side that faced the room. The side that faced the window said ‘Musselburgh, 1 oz.’ She smiled, and nodded, and went round to the door.

‘[[VERNON PLACKETT/e|We’ll be killed,]]’ said Plackett. He had got in under what was left of the table. ‘[[VERNON PLACKETT/e|They’ll find us in the spring.]]’

‘[[COLONEL QUILTER/e|Steady,]]’ the Colonel told him. ‘[[COLONEL QUILTER/e|Wait till they’re close.]]’

‘[[DESPINA KOLLIAS/e|Alex,]]’ said Despina, ‘[[DESPINA KOLLIAS/e|tell me quick. Is there a lid?]]’

‘[[ALEX OYELARAN/e|There’s a strap. It’s a good strap.]]’ Alex swallowed. ‘[[ALEX OYELARAN/e|I might have undone it a bit, to give them some air.]]’

They heard [[sound door|the outer door drag on its hinge]]. They heard [[sound steps|two steps on the boards of the porch,]] and the voice of somebody who has spent her life being bright in other people’s sheds.

‘[[THE WOMAN FROM THE COUNCIL/i|Hello? Only me! Goodness, isn’t it close in here? Shall I just move this—]]’

‘[[LEOCADIA TROTT/e|No!]]’ cried Mrs Trott, who in the ordinary way never raised her voice to the council.

‘[[THE WOMAN FROM THE COUNCIL/i|It’s no trouble!]]’

[[sound thud|Something heavy was shifted, and slid, and fell.]] The humming stopped. If you had asked any of them, they would have told you that they had never till then known what quiet was. Mark could hear his own watch, or thought he could. He thought about the excess on the policy. Then [[sound hum|the hum came back, and it had gone up by about an octave]], and [[sound scream|the woman from the council let out a scream]] that was remembered on the railway side for years.

[[sound door|The inner door burst open.]] She stood there with her hood up and her arms out stiff on each side, like washing. She was brown. She was brown all over, and she moved.

‘[[THE WOMAN FROM THE COUNCIL/a|I think,]]’ she said, hardly opening her mouth, ‘[[THE WOMAN FROM THE COUNCIL/a|that I’ve come at a bad time.]]’

‘[[ALEX OYELARAN/i|Stand still. Please don’t breathe on them.]]’

‘[[THE WOMAN FROM THE COUNCIL/i|What shall I do?]]’

‘[[ALEX OYELARAN/i|Don’t do anything. Does anybody smoke? I need smoke!]]’

‘[[COLONEL QUILTER/e|Gave it up in seventy-nine,]]’ said the Colonel with regret.

‘[[MARK EZEKIEL/e|There’s the heater,]]’ said Mark.

‘[[ALEX OYELARAN/i|That’s electric!]]’

‘[[VERNON PLACKETT/a|I’ve got a pipe,]]’ came a voice from under the table. ‘[[VERNON PLACKETT/a|I’m not meant to have. If this goes in the minutes and my wife sees it, I’ll have the law on the lot of you.]]’

‘[[GRACE UNDERHAY/e|I haven’t got anything left to write on, Mr Plackett,]]’ Grace said. ‘[[GRACE UNDERHAY/e|Do hurry up.]]’

[[sound match|A match scraped, and broke; a second one flared.]] Up from the wreck of the pasting table, in a blue cloud, came Vernon Plackett. He was shaking so much that the pipe [[sound? teeth|rattled on his teeth]]. He took one step, and one more. He blew a long grey plume over the shoulder of the woman from the council, as shy as a man blowing a kiss.

‘[[ALEX OYELARAN/e|That’s it,]]’ whispered Alex. ‘[[ALEX OYELARAN/e|That’s lovely, Mr Plackett. And again.]]’

‘[[VERNON PLACKETT/i|Are they going?]]’

‘[[ALEX OYELARAN/i|They’re thinking about it.]]’

‘[[DESPINA KOLLIAS/e|Sing,]]’ said Despina.

‘[[VERNON PLACKETT/i|You what?]]’

‘[[DESPINA KOLLIAS/a|You’ve got to sing to them. Something slow.]]’ She did not wait for him. [[sound song|She put her hands together and began, in Greek, in a deep cracked voice that none of them would have guessed at,]] and the sound of it went up under the roof and stayed. It might have been about love; it was in fact about an aunt who drowned. [[sound song|By the second verse Fergus was humming along.]] So, a third below, was the Colonel.

And they went. They rose off her sleeves by ones and twos, and then in ropes, in a long brown scarf, out through the porch and into the rain; and there was a hat on a peg out there, and they went into that.

‘[[MARK EZEKIEL/e|That’s my hat,]]’ said Mark after a while.

‘[[ALEX OYELARAN/e|I’ll get you another one,]]’ Alex told him.

The council woman put back her hood. She was younger than they had supposed. There was not one mark on her. She looked at the eight of them, at the table and the biscuits, at the Colonel with his hand on his heart, and at Plackett, who had been singing, too, it seemed, and had not noticed yet that everybody else had stopped.

‘[[THE WOMAN FROM THE COUNCIL/a|I was going to say that we’re not renewing,]]’ she said. ‘[[THE WOMAN FROM THE COUNCIL/a|They want it for a car park. I’ve got the letter here.]]’

‘[[LEOCADIA TROTT/e|I see,]]’ said Mrs Trott.

‘[[THE WOMAN FROM THE COUNCIL/a|Only I don’t think that I can have delivered it.]]’ She drew it out of the anorak. It was in a long white envelope, and in the middle of the envelope sat one large bee. She looked at it for a moment, and then [[sound? letter|laid it, with the letter under it, on the windowsill,]] and she dried her hands down her skirt. ‘[[THE WOMAN FROM THE COUNCIL/a|Not with the door blocked. What is it that you people grow?]]’

‘[[FERGUS UNDERHAY/e|Leeks,]]’ said Fergus.

‘[[VERNON PLACKETT/e|Marrows,]]’ said Plackett, stiffly, round the pipe. ‘[[VERNON PLACKETT/e|If anybody cares to look.]]’

‘[[THE WOMAN FROM THE COUNCIL/a|I’d love to,]]’ said the woman from the council. ‘[[THE WOMAN FROM THE COUNCIL/a|Are they big?]]’

It was never agreed who laughed first. Grace always said that it was Mark, and Mark always said that it was not, he had only laughed near it. [[sound laugh|But it went round that hut like a fire through straw,]] and the last of them to catch it was Vernon Plackett, who [[sound? sit|sat down on the floor]] and took the pipe out of his mouth, and [[sound laugh|laughed till he wheezed]].

‘[[LEOCADIA TROTT/e|Grace,]]’ said Mrs Trott, when she could, ‘[[LEOCADIA TROTT/e|put that down under item one.]]’

‘[[GRACE UNDERHAY/i|As what?]]’

‘[[LEOCADIA TROTT/i|Apology accepted.]]’
