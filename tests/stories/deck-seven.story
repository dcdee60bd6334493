set: dev
THE WOMAN IN THE YELLOW COAT (f): the woman in the yellow coat, the woman, the yellow coat
THE MAN WITH THE CELLO (m): the man with the cello, the cellist, the man
THE STEWARD (m): the steward
THE OLD LADY (f): the old lady, the old woman
THE SOLDIER (m): the soldier, the boy, the young soldier
THE LOUDSPEAKER (f): the loudspeaker
---
The last ferry of the season left at ten minutes to midnight, with eleven cars, four lorries and a hearse. [[sound horn|Its horn sounded once]], and the town slid away.

In the lounge on Deck Seven there were forty-eight seats and nobody in them but a woman in a yellow coat. She had chosen a table by the window. She had put her bag on one chair, her feet on another and a book, unopened, in front of her, and [[sound engine|the engines shook the whole arrangement gently]], as if it were being carried on a tray.

[[sound? door|The door sighed back on its spring.]] A man came in sideways, because of the cello.

‘[[THE MAN WITH THE CELLO/a|Is anyone sitting here?]]’ he asked.

She looked at the forty-seven other seats, all of them orange, all of them bolted in fours around tables that had been wiped with something grey. ‘[[THE WOMAN IN THE YELLOW COAT/a|Apparently you are.]]’

‘[[THE MAN WITH THE CELLO/i|It’s the window. It doesn’t like to be in the middle of a room.]]’

‘[[THE WOMAN IN THE YELLOW COAT/i|The cello.]]’

‘[[THE MAN WITH THE CELLO/a|It sulks.]]’ He [[sound? case|lowered the case into the chair]] opposite hers, with both arms, and tucked the flap of his scarf behind its neck. [[sound? chair|Then he sat down too.]] ‘[[THE MAN WITH THE CELLO/a|I’m sorry. I talk about it as if it were a child. People move away, as a rule.]]’

‘[[THE WOMAN IN THE YELLOW COAT/a|I was here first,]]’ said the woman in the yellow coat. ‘[[THE WOMAN IN THE YELLOW COAT/a|I’m not moving.]]’

They regarded the window together. There was nothing in it but the two of them, and the cello between, looking like somebody’s solicitor; and beyond that, if one leaned close and made a tunnel of one’s hands, a white edge that came and went, where the sea was being folded back.

[[sound rattle|Somewhere behind the bar a steel shutter rattled up]], and a steward’s head appeared in the gap like a head in a puppet theatre. He was about fifty, with a moustache that had been meant for a larger man.

‘[[THE STEWARD/a|Hot food’s off,]]’ he announced. ‘[[THE STEWARD/a|There’s soup.]]’

‘[[THE MAN WITH THE CELLO/i|Isn’t soup hot food?]]’

‘[[THE STEWARD/i|Not this soup.]]’

‘[[THE MAN WITH THE CELLO/i|Two coffees, then?]]’

‘[[THE WOMAN IN THE YELLOW COAT/a|He’s asking for himself,]]’ the woman called across. ‘[[THE WOMAN IN THE YELLOW COAT/a|I can order my own coffee. A coffee, please.]]’

‘[[THE STEWARD/i|That’s two coffees.]]’

‘[[THE WOMAN IN THE YELLOW COAT/i|It’s one coffee, and then another coffee.]]’

[[sound machine|The machine behind him began to grind, then to scream.]] There was no use in saying anything until it had finished. They all three waited, with the faces of people in a lift, and looked at the rain. She thought of the kitchen at home, the old percolator that used to knock and mutter on its ring while her mother got ready to say something.

‘[[THE STEWARD/a|Six-forty,]]’ said the steward, when it was over. ‘[[THE STEWARD/a|Each.]]’

They paid him, each. [[sound? coins|He counted the coins into two separate saucers]], to show that he could take a hint as well as the next man.

* * *

It got rough beyond the point. [[sound glasses|The glasses began to chatter on their shelf]], and [[sound? chair|a chair toppled over by itself]] on the far side of the room. The cellist put one hand on his cello, as you might on the shoulder of somebody who was going to be told something.

‘[[THE WOMAN IN THE YELLOW COAT/a|Does it get seasick?]]’ she said.

‘[[THE MAN WITH THE CELLO/i|No. I do.]]’

‘[[THE WOMAN IN THE YELLOW COAT/i|You might look at the horizon.]]’

‘[[THE MAN WITH THE CELLO/i|It’s midnight.]]’

‘[[THE WOMAN IN THE YELLOW COAT/i|You might look at where it’ll be.]]’

[[sound? laugh|He laughed]], and looked, and went slightly grey. [[sound? thud|The bow came down into a trough with a thud that ran through the floor.]] From the stairwell came [[sound steps|uneven steps, a stick, a shoe, a stick]], and an old lady arrived in the doorway on the arm of a soldier who could not have been twenty. She wore black, with a hat. He was carrying her handbag as though it might go off.

‘[[THE SOLDIER/a|She was on the car deck,]]’ the soldier explained to the room. ‘[[THE SOLDIER/a|You’re not allowed on the car deck.]]’

‘[[THE OLD LADY/a|I was sitting with my husband,]]’ said the old lady.

Nobody knew what to do with that. The woman took her feet off the chair.

‘[[THE WOMAN IN THE YELLOW COAT/i|Please. Have this one.]]’

‘[[THE OLD LADY/i|You’re very kind. Is that a dog?]]’

‘[[THE MAN WITH THE CELLO/i|It’s a cello.]]’

‘[[THE OLD LADY/a|Ah. He couldn’t abide the violin, my husband. He called it “the cat’s revenge.” But he’d stay in the room for a cello.]]’ The old woman [[sound? chair|let herself down in three stages]] and set the stick across her knees. ‘[[THE OLD LADY/a|He’s in the hearse, you see. They’d given me a cabin, and I thought, no, it’s his last crossing, I’ll sit with him. It’s only that it’s so cold down there, and then this young man came along and shouted.]]’

‘[[THE SOLDIER/a|I didn’t shout,]]’ the boy said. ‘[[THE SOLDIER/a|I raised my voice. Because of the engines.]]’

‘[[THE OLD LADY/i|He shouted beautifully. I took him for an officer.]]’

The soldier turned the colour of his own beret. It had been a long day for him, too. He had stood in the corridor of one train and slept against the door of another, and all he had meant to do on the car deck was to see whether there might be a lorry going north. He held out the handbag, and she took it, and [[sound? clasp|undid the clasp with a snap]] like a small trap, and found a peppermint, and put it in his hand.

‘[[THE SOLDIER/i|Thank you.]]’

‘[[THE OLD LADY/i|Suck it, don’t bite it. Where are you going, dear?]]’

‘[[THE SOLDIER/i|Home. I mean, I was. I’ve got three days.]]’

‘[[THE OLD LADY/i|And then?]]’

‘[[THE SOLDIER/i|Then I’ve not got three days.]]’

[[sound loudspeaker|The loudspeaker over the bar crackled.]] ‘[[THE LOUDSPEAKER/a|This is an announcement for passengers,]]’ it said, in a woman’s voice that had recorded the words some years before, in another climate. ‘[[THE LOUDSPEAKER/a|Please remain seated. Our shop is now open.]]’

‘[[THE STEWARD/a|It isn’t,]]’ said the steward. ‘[[THE STEWARD/a|It’s just her. She says that.]]’

‘[[THE WOMAN IN THE YELLOW COAT/i|Can’t you turn her off?]]’

‘[[THE STEWARD/a|I’ve put in a form.]]’ He had come out from behind the bar with a cloth over his arm and a bowl in either hand, walking uphill, and then, without any change of expression, down. ‘[[THE STEWARD/a|Soup. On the house. Don’t thank me, you’ve not tasted it.]]’

They tasted it. [[sound? spoons|For a minute there were only spoons.]] If anyone had wept, or sung, or dropped a plate, it might have been a party. Then the floor went up, and went on going up, and stayed there, and fell.

[[sound crash|Every bottle behind the bar went at once.]] [[sound dark|The lights went out, and with them, in a long falling note, the engines.]]

* * *

It was astonishing how much noise there had been. All evening they had been raising their voices over it without noticing, and now they sat in the dark and did not know how loud a person was. No hum came through the floor, no fan turned, the fridge had stopped its muttering. There was just [[sound rain|the rain on the glass]], and [[sound sea|the sea, walking up and down outside]].

‘[[THE WOMAN IN THE YELLOW COAT/i|Is everyone all right?]]’

‘[[THE OLD LADY/i|I have soup on my hat.]]’

‘[[THE WOMAN IN THE YELLOW COAT/i|Is that you, over there?]]’

‘[[THE SOLDIER/i|That’s me, miss. I’ve got the table.]]’

‘[[THE MAN WITH THE CELLO/i|What do you mean, you’ve got it?]]’

‘[[THE SOLDIER/i|It was going. So I’ve got it.]]’

[[sound? torch|Something clicked, and clicked again]], and the steward’s face appeared, lit from beneath by a torch about the size of a lipstick. There was a cut over his eyebrow.

‘[[THE STEWARD/a|It’s nothing,]]’ he said. ‘[[THE STEWARD/a|It’s the breakers. It’s always the breakers. They’ll have it back in five minutes.]]’

‘[[THE WOMAN IN THE YELLOW COAT/i|And if they don’t?]]’

‘[[THE STEWARD/i|Ten minutes.]]’

‘[[THE WOMAN IN THE YELLOW COAT/a|You’re bleeding,]]’ said the yellow coat. It was all anyone could see of her. ‘[[THE WOMAN IN THE YELLOW COAT/a|Come here. Sit. Is that cloth clean?]]’

‘[[THE STEWARD/i|It’s been in the soup.]]’

‘[[THE WOMAN IN THE YELLOW COAT/a|Then it’s sterile. Hold the light.]]’ [[sound? tearing|She tore something]]; her scarf, it turned out later. ‘[[THE WOMAN IN THE YELLOW COAT/a|You’ll want a stitch in that.]]’

‘[[THE MAN WITH THE CELLO/a|Are you a doctor?]]’ the man with the cello asked out of the dark.

‘[[THE WOMAN IN THE YELLOW COAT/i|I was. I’m having a rest from it.]]’

‘[[THE MAN WITH THE CELLO/i|A holiday?]]’

‘[[THE WOMAN IN THE YELLOW COAT/i|A rest.]]’

She didn’t say anything else for a while. She worked by feel, as she must have done in worse places, and the little light swayed on the end of his arm and showed them, by turns, a yellow sleeve, a wet moustache, a row of upside-down glasses that had somehow not fallen. She’d said it flatly, in such a way that he didn’t ask again. [[sound knocking|Down below a loose chain had begun to knock against the hull]], slow, regular, like someone who has all night and knows you’re at home.

‘[[THE OLD LADY/a|That’s him,]]’ the old lady said comfortably. ‘[[THE OLD LADY/a|He never could bear to be left out.]]’

[[sound? yelp|The boy gave a yelp that he tried to turn into a cough.]] ‘[[THE SOLDIER/a|Don’t,]]’ he said. ‘[[THE SOLDIER/a|Don’t say that, please.]]’

‘[[THE OLD LADY/i|Are you frightened, dear?]]’

‘[[THE SOLDIER/i|No.]]’

‘[[THE OLD LADY/i|I am. I’ve been frightened since Sunday, and nobody will let me say so. They keep bringing me cake.]]’ There was a pause. ‘[[THE OLD LADY/i|You can hold my hand if you let go of the table.]]’

‘[[THE SOLDIER/i|If I let go of the table, it’ll go.]]’

‘[[THE OLD LADY/i|Let it.]]’

[[sound table|They heard the table go. It went the whole width of the room, without hurrying, and fetched up against the fruit machine]], which [[sound? fruit machine|paid out a single coin]].

[[sound laugh|It was the steward who laughed first. He had a high, helpless laugh, a girl’s]], and once it had started there was no stopping it; [[sound? laugh|the woman caught it from him, and the cellist from her]], until they were all three hanging on to the bar and the old lady was demanding to be told the joke.

‘[[THE MAN WITH THE CELLO/a|There isn’t one,]]’ gasped the man. ‘[[THE MAN WITH THE CELLO/a|There’s no joke. I’m going to be sick.]]’

‘[[THE WOMAN IN THE YELLOW COAT/i|Breathe through your nose.]]’

‘[[THE MAN WITH THE CELLO/i|It smells of soup.]]’

‘[[THE WOMAN IN THE YELLOW COAT/i|Then play something.]]’

‘[[THE MAN WITH THE CELLO/i|In this? I can’t see my own hands.]]’

‘[[THE WOMAN IN THE YELLOW COAT/i|Do you need to?]]’

He considered that. [[sound catches|They heard the catches of the case go, one, two, three, four]], and [[sound? chair|the creak of a chair being dragged to the wall]]. Years afterwards he would wake in hotel rooms and hear the chain, and wonder for a second who was knocking. [[sound tuning|He plucked a string, and turned a peg, and plucked it again.]]

‘[[THE MAN WITH THE CELLO/a|I’ve got an audition at nine,]]’ he said. ‘[[THE MAN WITH THE CELLO/a|I haven’t told anyone that. It’s my fourth. What would he like, madam? Your husband?]]’

‘[[THE OLD LADY/i|Nothing sad.]]’

‘[[THE MAN WITH THE CELLO/i|It’s a cello. They’re all a bit sad.]]’

‘[[THE OLD LADY/i|Well, then, something that minds its manners about it.]]’

So he played. [[sound cello|It was an old tune, a dance, that went round the room on its toes]] and came back to where it had started, and the ship seemed to lean with it, out and back. No one spoke. The silence had stopped roaring. The soldier’s peppermint could be [[sound? sweet|heard to click against his teeth]].

And when the lights came on, with [[sound engine|a shudder and a cough and then the whole deep engine under everything]], they found themselves sitting in a ring on the floor in a great deal of broken glass, five people with soup on them, holding hands. Nobody knew quite how to let go.

‘[[THE STEWARD/a|Four minutes,]]’ said the steward at last. He looked at his watch again. ‘[[THE STEWARD/a|I told you. Didn’t I say five?]]’

‘[[THE WOMAN IN THE YELLOW COAT/i|You said ten.]]’

‘[[THE STEWARD/i|I said ten if you asked.]]’

[[sound loudspeaker|The loudspeaker crackled.]] ‘[[THE LOUDSPEAKER/a|Thank you for travelling with us,]]’ it said warmly. ‘[[THE LOUDSPEAKER/a|Please take all your belongings with you.]]’

‘[[THE SOLDIER/a|Has anyone seen my hat?]]’ asked the soldier.

‘[[THE OLD LADY/a|I’m wearing it, dear.]]’ And so she was; it suited her. ‘[[THE OLD LADY/a|You may have mine.]]’
