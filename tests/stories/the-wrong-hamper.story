set: train
PRIYA (f): Priya, Priya Castellane, the manageress
GUSTAV (m): Gustav, Gus, the cook, the chef
LORNA (f): Lorna, the waitress, the girl
MR BLESSINGTON (m): Mr Blessington, Blessington, the customer, the man in tweed
MRS BLESSINGTON (f): Mrs Blessington, Muriel, his wife
THE CONSTABLE (m): the constable, Constable Ames, Ames
---
[[sound bell|The bell over the tea-room door gave its two notes]], and Priya, who was on her knees under table six with a screwdriver, said what she always said.

— [[PRIYA/i|We're closed.]]

— [[MR BLESSINGTON/a|It says open,]] said a man's voice.

— [[PRIYA/i|It says open on the side you can see. On the side I can see it says closed.]]

— [[MR BLESSINGTON/i|Surely it's the outside that counts?]]

She came out backwards. He was large and pink and dressed entirely in tweed, and he had a wicker hamper in his arms, held well away from him, as one might hold somebody else's baby. Behind him on the mat stood a small woman in a cape. It had rained on both of them. [[sound? drip|They were dripping on the clean boards.]]

— [[PRIYA/e|I'm sorry,]] said Priya, — [[PRIYA/e|but the floor's just been done, and the cook's in a mood. We open at four. Is it about a hamper?]]

— [[MR BLESSINGTON/i|It's about this hamper.]]

— [[MRS BLESSINGTON/a|He opened it,]] the small woman put in.

— [[MR BLESSINGTON/i|Muriel, please.]]

— [[MRS BLESSINGTON/i|I told him not to open it till we got to the river, but he would have a gherkin.]]

Mr Blessington, for that was the name on the label, [[sound? hamper|set the thing down on table six]]. [[sound table|The table, which had three good legs, lurched and let out a crack]], and Priya caught it with her hip. They all of them looked at the hamper. It was one of hers, beyond a doubt: the Deluxe, for two, with the gingham. [[sound hiss|It hissed.]]

— [[PRIYA/a|Ah,]] she said.

— [[MR BLESSINGTON/e|Just so,]] said Mr Blessington.

— [[PRIYA/i|Did you get the gherkin?]]

— [[MR BLESSINGTON/i|I did not get the gherkin!]]

[[sound door|The kitchen door flew open and hit the wall.]] Gustav stood there with a ladle, in his tall hat. He was six foot four without it. Something in Priya's chest went off like a dropped tray.

— [[GUSTAV/a|Who is shouting in my restaurant?]] asked the chef. He'd trained in Lausanne, and he called it a restaurant. — [[GUSTAV/a|Who has brought back a Deluxe?]]

— [[PRIYA/i|It's all right, Gus. It's nothing. It's a mix-up.]]

— [[GUSTAV/i|Nobody brings back a Deluxe.]]

— [[MRS BLESSINGTON/e|There's a snake in it,]] said Mrs Blessington.

It's a curious thing about that word, how it makes people pick up their feet. Priya found that she was on a chair. So was the customer, who had got up on his with a neatness you would not have looked for in so much tweed. Only his wife stayed where she was, wringing out a corner of her cape, and the chef, who had gone as white as his hat.

— [[GUSTAV/a|What kind?]] he whispered.

— [[MRS BLESSINGTON/i|I don't know, I'm sure. It was sitting on the scones.]]

— [[GUSTAV/i|Green?]]

— [[MRS BLESSINGTON/a|Greenish.]] She considered. — [[MRS BLESSINGTON/a|It had rather a sweet face.]]

— [[GUSTAV/e|Lorna!]] roared Gustav.

[[sound crash|In the kitchen somebody dropped what sounded like every spoon they had.]] Then a girl of seventeen or so, in a cap, looked round the edge of the door, and saw the hamper, and shut her eyes.

— [[LORNA/a|I can explain,]] said the waitress.

— [[PRIYA/i|Can you?]]

— [[LORNA/i|Yes. Only, can I do it from here?]]

# Two

It took some time to get it out of her. They sat her down by the urn with a cup of tea, and Mr Blessington was given one too, and a toasted teacake, though he would not come down from his chair to eat it. [[sound urn|The urn bubbled and ticked.]] [[sound rain|The rain was sluicing down the panes]] by now, so that the street outside looked like something at the bottom of a pond.

— [[LORNA/e|His name's Nigel,]] Lorna began.

— [[GUSTAV/i|She has named it.]]

— [[PRIYA/i|Let her talk, Gus.]]

— [[LORNA/i|He's my cousin's. He's in the navy.]]

— [[MR BLESSINGTON/i|The snake's in the navy?]]

— [[LORNA/a|My cousin's in the navy.]] She [[sound? sniff|sniffed]]. — [[LORNA/a|And my mum won't have him in the house, Nigel, I mean, not since the vicar. So I had him in the airing cupboard here, where it's warm. And on Fridays I give him a hamper to sleep in, just to wash his things. Somebody must've put a label on.]]

Nobody said anything. They very carefully did not look at the man who stuck on the labels. If the ladle had fallen from his hand, you'd have heard it at the station.

— [[GUSTAV/e|I was busy,]] said Gustav.

— [[PRIYA/i|You put scones in. You packed the whole thing round him. Didn't you look?]]

— [[GUSTAV/i|I don't look at scones! Do I have to look at a scone? I know where it is by the warmth.]]

— [[PRIYA/i|And you didn't notice that one of them was longer?]]

— [[GUSTAV/i|Madame, I'm an artist.]]

The manageress put her face in her hands. She had bought the Copper Kettle with an aunt's legacy and somebody else's advice, and she sometimes went through that advice at night, line by line, looking for the word "snake." When she took it out again she had her Sunday voice on, the one for inspectors.

— [[PRIYA/a|Mr Blessington,]] she said, — [[PRIYA/a|what can we do to put this right? Naturally you'll have your money back. And a second hamper. Another one, I mean, without.]]

— [[MR BLESSINGTON/e|It's our anniversary,]] Mr Blessington said bitterly. — [[MR BLESSINGTON/e|Thirty years. I'd hired a punt.]]

— [[MRS BLESSINGTON/i|It's raining, Hector.]]

— [[MR BLESSINGTON/i|It wasn't raining when I hired it.]]

— [[MRS BLESSINGTON/a|You'd have fallen in. You fell in on the honeymoon.]] She patted his shoe, which was the part of him that she could reach. — [[MRS BLESSINGTON/a|I don't know that I'm not having a nicer time here.]]

[[sound phone|The telephone rang on the wall by the till.]] It rang the way it always rang on Fridays, like a bill. Priya climbed down, and edged along the counter to it without taking her eyes off the wicker.

— [[PRIYA/a|Copper Kettle,]] she said into it. — [[PRIYA/a|No, I'm afraid we're. Who? Yes. Yes, he is. I couldn't tell you. Did he say what about? Oh, good Lord.]] [[sound receiver|She hung up with a clash.]] — [[PRIYA/a|That was the station. The boatman's reported a man running up Mill Lane with a box, shouting that it was alive. They've sent Ames.]]

— [[LORNA/i|Not Constable Ames!]]

— [[PRIYA/i|Is there something wrong with him?]]

— [[LORNA/i|He's allergic. He came out in bumps at the school when Nigel did the nativity.]]

— [[MR BLESSINGTON/i|Did the what?]]

— [[LORNA/i|He was the staff of Moses.]]

— [[MRS BLESSINGTON/e|That isn't the nativity, dear,]] said Mrs Blessington.

— [[LORNA/i|No, they did tell us that after.]]

[[sound steps|Boots were coming up the area steps, iron-shod and slow.]] [[sound knock|Somebody gave the glass a single official rap.]] Everyone in the room did the thing that seemed to them most natural: Gustav went behind the urn, Lorna threw a cloth over the hamper, Mr Blessington took his hat off, and Mrs Blessington, after a moment's thought, sat down on the lid. [[sound creak|The wicker creaked.]]

— [[PRIYA/a|Come in!]] cried the manageress. — [[PRIYA/a|It's open!]]

— [[MR BLESSINGTON/e|You told me that it was closed,]] Mr Blessington said.

The constable came in and [[sound? feet|wiped his feet]]. He was a long sad young man with a notebook. He had already begun to scratch.

# Three

— [[THE CONSTABLE/a|Afternoon, all,]] he said. — [[THE CONSTABLE/a|I'm looking for a box.]]

— [[PRIYA/i|What sort of a box?]]

— [[THE CONSTABLE/i|Alive, is what I've got down.]]

— [[PRIYA/i|We've only the ordinary kind, I'm afraid. Would you like a cup of tea?]]

Ames said that he wouldn't say no. They gave it to him in the good china. [[sound? cup|The cup chattered a little on its saucer]], for the hand that held it was already swelling at the knuckles. He looked about for somewhere to sit, and his glance rested on the Blessingtons, one on a chair, one beneath him on a kind of low gingham stool. His neck had come up in a pattern, like a map of the Hebrides.

— [[THE CONSTABLE/i|You'll excuse me asking, sir. Why are you standing on that?]]

— [[MR BLESSINGTON/e|I'm a tall man,]] said Mr Blessington, — [[MR BLESSINGTON/e|by temperament.]]

— [[THE CONSTABLE/i|Are you, sir? And is the lady comfortable?]]

— [[MRS BLESSINGTON/a|Perfectly, thank you. It's very springy.]] [[sound thump|There was a bump beneath her, and then a slither.]] She moved her feet together. — [[MRS BLESSINGTON/a|I do a good deal of riding.]]

[[sound? pencil|The pencil scratched across the notebook.]] The pencil stopped. The constable stood with his head on one side. He'd have sworn, he told the sergeant afterwards, that he had heard a person being shushed.

— [[THE CONSTABLE/i|What's that smell?]]

— [[GUSTAV/a|It is the soup!]] said the urn.

— [[THE CONSTABLE/i|There's someone behind that urn.]]

— [[PRIYA/i|It's only the cook. He's shy. Come out, Gus, and show the gentleman your ladle.]]

He came out. He held the ladle up in front of his chest in both hands, like a man in a stained-glass window, and his eyes went past the policeman to the hamper, and grew, and went on growing. Out from under the gingham, between the small brown shoes of Mrs Blessington, was coming about a foot of something greenish. It had, really, rather a sweet face.

— [[LORNA/e|Don't anyone scream,]] Lorna breathed.

— [[THE CONSTABLE/e|Why should anyone scream, miss?]] asked Constable Ames, and turned to look at her.

So he had his back to it. That was the mercy. Nigel poured himself down on the boards, looked left and right as he'd been taught, and set off across the tea room by the shortest way towards the warmth; and the warmth, as they all saw at the same moment, was on the far side of the law.

— [[MRS BLESSINGTON/a|Constable,]] Mrs Blessington said. She rose. — [[MRS BLESSINGTON/a|I wonder if you would be very kind and dance with me?]]

— [[THE CONSTABLE/i|Beg pardon, madam?]]

— [[MRS BLESSINGTON/i|It's my anniversary. My husband has never learnt. Is there a gramophone?]]

— [[PRIYA/e|There's a gramophone!]] cried Priya, and she got to it in two strides and [[sound gramophone|dropped the needle, with a squawk, into the middle of a tango]].

He did dance, it turned out. He'd had lessons at the Temperance Hall, eleven of them, from a Miss Olive Tranter, with a view to Miss Olive Tranter; and nothing had come of it but the steps. In the force, he'd been heard to say, nobody asks you. They went by the window and the cake stand, the long blue policeman and the tiny woman in the cape, [[sound music|and the music blared]], and [[sound rain|the rain beat time on the glass]]; and every time they turned at the end of the room, she turned him so that he faced the wall. Behind his heels Lorna went past on her hands and knees with a fish kettle.

— [[MR BLESSINGTON/a|I say,]] said the man in tweed, who had [[sound? chair|sat down at last]] on the seat of his chair, — [[MR BLESSINGTON/a|she's good, isn't she? I'd no idea. Thirty years!]]

— [[PRIYA/i|Eat your teacake, Mr Blessington.]]

[[sound clang|The lid of the fish kettle clanged home.]] Lorna leaned on it with both arms. And Gustav, who was an artist, and had wept, wiped his eyes on his hat.

— [[GUSTAV/a|A gherkin for the gentleman,]] he said.
