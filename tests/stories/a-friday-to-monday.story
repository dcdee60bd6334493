set: train
VIVIAN ASTLEY-COOTE (m): Vivian, Vivian Astley-Coote
SONIA MERRIDEW (f): Sonia, Lady Merridew
KAY LOVELACE-BROWN (f): Kay, Kay Lovelace-Brown
DENZIL (m): Denzil, Denzil Foy
PRINCE DABOVICH (m): Prince Dabovich, the Prince, Boris, Dabo
AUNT HESTER (f): Aunt Hester, Hester, the old lady
MARK MERRIDEW (m): Mark, Mark Merridew, Sir Mark
BLUNDEN (m): Blunden, the butler
---

'Fallow is quite easy to find,' Sonia had written. 'You go on until you are perfectly certain that you have passed it.' They had been perfectly certain since Guildford.

'[[VIVIAN ASTLEY-COOTE/i|We've passed it.]]'

'[[KAY LOVELACE-BROWN/i|We haven't come to it.]]'

'[[VIVIAN ASTLEY-COOTE/i|My dear, that was Hampshire. I saw it go by. It had a pond.]]'

'[[KAY LOVELACE-BROWN/i|Vivian, if you're going to drive, do look in front. It's so much more soothing for the people who are coming the other way.]]'

[[sound brakes|The little car shrieked on all its wheels]], and came to rest with its nose in a hedge. There was a gate in the hedge, and on the gate, asleep, was a man in a top hat.

'[[KAY LOVELACE-BROWN/e|I say,]]' called Kay. '[[KAY LOVELACE-BROWN/e|Are we Fallow?]]'

The man opened one eye. '[[DENZIL/a|Some of us are,]]' he said. '[[DENZIL/a|I'm Denzil. Have you got a gasper? I came out here on Thursday for a breath of air, and I've been afraid to go back.]]'

'[[VIVIAN ASTLEY-COOTE/e|Why afraid?]]' asked Vivian.

'[[DENZIL/i|There's an aunt.]]'

'[[VIVIAN ASTLEY-COOTE/i|Whose?]]'

'[[DENZIL/i|Nobody knows. That's what's so sinister. Sonia thinks she's Mark's, and Mark has an idea that she came with the house.]]'

'[[KAY LOVELACE-BROWN/i|What does she do?]]'

'[[DENZIL/i|She listens.]]'

* * *

Sonia Merridew received them lying down. She had on orange pyjamas, and was being painted, or had been until the painter went to sleep. [[sound gramophone|In the next room a gramophone was playing the same eight bars]], over and over.

'[[SONIA MERRIDEW/a|Darlings,]]' she said, '[[SONIA MERRIDEW/a|how late you are. Or early. Kay, you're thinner, it's indecent. Do stop that thing, someone. It's been doing that since tea.]]'

'[[VIVIAN ASTLEY-COOTE/e|It seems a pity to,]]' said Vivian, '[[VIVIAN ASTLEY-COOTE/e|when it's just got into its stride.]]'

'[[SONIA MERRIDEW/i|Who's that in the doorway? Denzil! We thought that you were dead. Dabo has been wearing your tie.]]'

'[[DENZIL/e|I brought these two in from the road,]]' Denzil explained. '[[DENZIL/e|Is she about?]]'

'[[SONIA MERRIDEW/i|In the garden, cutting things.]]'

'[[DENZIL/i|Cutting what?]]'

'[[SONIA MERRIDEW/i|I didn't like to ask. Mark, angel, this is Kay, and this is the other one. They want a drink.]]'

A long, sad, sandy person had unfolded himself from behind the piano; this was her husband. He shook hands with the two of them as though he was saying good-bye. '[[MARK MERRIDEW/a|There isn't any ice,]]' said he. '[[MARK MERRIDEW/a|Blunden put it in the fish.]]'

'[[KAY LOVELACE-BROWN/i|Was the fish ill?]]'

'[[MARK MERRIDEW/i|It's dead. I rather think that it died of it.]]'

'[[PRINCE DABOVICH/a|I,]]' said a deep voice from the floor, '[[PRINCE DABOVICH/a|I have also died. In Odessa. It is nothing.]]'

'[[SONIA MERRIDEW/e|That's only Boris,]]' Sonia told them. '[[SONIA MERRIDEW/e|Get up, Dabo, and be introduced. He's a prince.]]'

'[[VIVIAN ASTLEY-COOTE/i|How d'you do? What of?]]'

'[[PRINCE DABOVICH/i|There is no longer any of.]]'

'[[KAY LOVELACE-BROWN/e|Poor lamb!]]' said Kay. She knelt on the rug, where the Prince was stretched between a cushion and a decanter. '[[KAY LOVELACE-BROWN/e|And who's in it now?]]'

'[[PRINCE DABOVICH/e|Chickens,]]' answered the Prince. '[[PRINCE DABOVICH/e|A collective of them. Once I had a river, seven villages, and a private opera. I had a bear who could open champagne.]]'

'[[KAY LOVELACE-BROWN/i|Not really!]]'

'[[PRINCE DABOVICH/i|Not well.]]'

[[sound? laugh|Denzil laughed]], and then stopped, for nobody else had. The glass door to the terrace had swung open by about a foot. In it there stood an extremely small old lady in a hat, with a basket on one arm, and a pair of secateurs.

'[[AUNT HESTER/a|Pray go on,]]' she said. '[[AUNT HESTER/a|I was so interested in the bear.]]'

Nobody went on. [[sound snip|The secateurs went snip, in the air, all by themselves.]] She gave a nod to each of them in turn, as if they had been counted, crossed the carpet in her goloshes, [[sound? steps|squeak, squeak, squeak]], and passed out by the other door.

'[[DENZIL/i|You see?]]'

'[[VIVIAN ASTLEY-COOTE/e|I do see,]]' Vivian said. '[[VIVIAN ASTLEY-COOTE/e|Does she always hold them like that?]]'

'[[SONIA MERRIDEW/i|Always. At breakfast. She did Mark's egg with them.]]'

'[[MARK MERRIDEW/e|Rather well,]]' said Mark.

'[[KAY LOVELACE-BROWN/i|But, Sonia, haven't you asked her who she is?]]'

'[[SONIA MERRIDEW/i|How can one, darling? She was here when we got back from Juan. She'd had the beds aired. She calls Blunden by his Christian name, and I never knew that he'd got one. One can't go up to a person who's been airing one's beds, and say, who the devil are you?]]'

'[[VIVIAN ASTLEY-COOTE/i|I could.]]'

'[[SONIA MERRIDEW/i|You're a brute. Would you?]]'

'[[VIVIAN ASTLEY-COOTE/i|For a fiver.]]'

'[[DENZIL/i|Done.]]'

'[[VIVIAN ASTLEY-COOTE/i|I meant from her husband.]]'

'[[MARK MERRIDEW/e|I haven't got one,]]' Mark said, looking through his pockets. '[[MARK MERRIDEW/e|Would you take a cheque? No, I remember, you'd better not. It's about those that I'm—I say, has anyone seen the post?]]'

He had said it lightly; but there was something in it that made Kay look up from the rug. She had known him when he was a small boy who kept newts. '[[KAY LOVELACE-BROWN/e|What's the matter, Mark?]]' she said.

'[[MARK MERRIDEW/i|Nothing. What should be?]]'

'[[KAY LOVELACE-BROWN/i|You've got on odd shoes.]]'

'[[MARK MERRIDEW/a|Have I?]]' said he, and bent to see. '[[MARK MERRIDEW/a|So I have. What very observant people one knows.]]'

* * *

[[sound gong|The gong went at a quarter to nine.]] It went again at nine, by which time there were eleven to dine, and two who had come about the drains and been asked to stay. The old lady sat at the end. No one had put her there.

'[[AUNT HESTER/a|You, young man,]]' she said in the first silence, and pointed down the length of the cloth with a fork. '[[AUNT HESTER/a|You have a question for me. I heard you name your price.]]'

Vivian turned the colour of the lobster. He was aware of Sonia's foot on his, and of a great longing to be in Hampshire.

'[[VIVIAN ASTLEY-COOTE/a|It was only a joke,]]' he said feebly.

'[[AUNT HESTER/i|I am fond of a joke. Let us all have it.]]'

'[[VIVIAN ASTLEY-COOTE/i|Well, the fact is that we—that some of us were wondering whose aunt you were.]]'

'[[AUNT HESTER/i|And how much was it worth to you to know?]]'

'[[VIVIAN ASTLEY-COOTE/i|Five pounds.]]'

'[[AUNT HESTER/a|Too much,]]' said the old lady. '[[AUNT HESTER/a|I am everybody's. Blunden, the gentleman has no potato.]]'

'[[BLUNDEN/a|I beg your pardon, Miss Hester,]]' the butler said.

'[[SONIA MERRIDEW/e|Hester!]]' exclaimed Sonia, to the man on her left. '[[SONIA MERRIDEW/e|Mark, did you hear that? Isn't there one in the Bible, or the bank?]]'

Mark had laid down his knife. His face was quite grey. '[[MARK MERRIDEW/e|Yes,]]' he said. '[[MARK MERRIDEW/e|In the bank.]]'

'[[PRINCE DABOVICH/e|I do not understand,]]' complained the Prince. '[[PRINCE DABOVICH/e|She is banker? In my country also there was one such. My father had him thrown into the river, with courtesy.]]'

'[[AUNT HESTER/i|Did it improve matters?]]'

'[[PRINCE DABOVICH/i|No, madam. He had lent also to the river.]]'

[[sound guffaw|One of the drains laughed out loud]], and hid it in his napkin. Mark pushed back his chair, [[sound? chair|which screamed on the boards]], and got up.

'[[MARK MERRIDEW/e|I think,]]' said Mark, '[[MARK MERRIDEW/e|that I'd better tell them, Aunt Hester. I ought to have told them when I wrote to you. It's no good, Sonia. It's all gone, old thing. I put it in rubber, and it stretched. There isn't any house. It's been Aunt Hester's since the quarter; and she's let us stop on while she went through the cupboards. I'd hoped that I might get the thing put right by Monday, and not spoil your party.]]'

There was a perfect stillness; it lasted while one might have counted ten. [[sound? owl|An owl in the cedar made its remark.]] Then everybody began to talk.

'[[KAY LOVELACE-BROWN/i|Mark, you idiot! Why didn't you—]]'

'[[DENZIL/i|I could let you have a couple of hundred. No, I couldn't. What am I thinking of?]]'

'[[VIVIAN ASTLEY-COOTE/i|D'you mean to say that I was going to touch you for that fiver?]]'

'[[MARK MERRIDEW/i|I'd rather you had. It would have been like old times.]]'

'[[PRINCE DABOVICH/e|My friend,]]' said the Prince, rising, with tears in his eyes, '[[PRINCE DABOVICH/e|in Odessa we had six minutes. You have until Monday! It is an ocean. Embrace me.]]'

'[[MARK MERRIDEW/e|Thanks,]]' said Mark; '[[MARK MERRIDEW/e|presently, if you don't mind.]]' He was watching his wife.

She had not moved, and she had not said anything. She was turning the stem of a glass, round and round, [[sound? glass|so that it sang a little]]; and one saw, under the paint, how young she was, and that she had once been a doctor's daughter, in Hull.

'[[SONIA MERRIDEW/a|Is it all of it gone?]]' she asked. '[[SONIA MERRIDEW/a|The flat too? And the horrid yacht?]]'

'[[MARK MERRIDEW/i|The yacht went first.]]'

'[[SONIA MERRIDEW/a|Oh, thank God,]]' she said. '[[SONIA MERRIDEW/a|I've been sick in that thing for three years. Mark, you needn't stand there like a policeman. Come here. How much do we owe you, Aunt Hester?]]'

'[[AUNT HESTER/a|Eleven thousand, four hundred and six pounds,]]' the old lady replied, '[[AUNT HESTER/a|and the ice.]]'

'[[SONIA MERRIDEW/e|I can type,]]' said Sonia. '[[SONIA MERRIDEW/e|Sixty to the minute, or I used to. I could pay it off in about two hundred years. What? Why are you all looking at me? Kay, stop crying into Dabo, it's bad for his shirt.]]'

'[[KAY LOVELACE-BROWN/a|I'm not,]]' she sobbed. '[[KAY LOVELACE-BROWN/a|It's only that I never knew that you could do anything!]]'

'[[SONIA MERRIDEW/i|Nobody asked.]]'

Aunt Hester dabbed at her mouth, folded her napkin in four, and picked up the secateurs, which had been lying beside her plate. She rose. She stood hardly higher than when she was sitting.

'[[AUNT HESTER/a|I have been for nine days in this house,]]' said she, '[[AUNT HESTER/a|and I had my mind made up to sell it. I have heard every word that was said here, because nobody ever thinks of shutting a door; and I give you my word that I have not, until this minute, heard one that was meant. You may have it until Christmas. You will have to do without a cook. That young man will mow.]]'

'[[DENZIL/e|Me?]]' said Denzil in horror. '[[DENZIL/e|I'm allergic. I'm a guest!]]'

'[[AUNT HESTER/i|You have been one since Thursday. It is long enough for fish.]]'

'[[BLUNDEN/e|Miss Hester,]]' said Blunden, '[[BLUNDEN/e|about the fish.]]'

[[sound crash|Outside, on the drive, there was a splintering crash]]; and it was some seconds before anybody recollected that Vivian had left the car in the hedge, facing down the hill, with the brake, as he was nearly sure, on.

'[[KAY LOVELACE-BROWN/i|What was behind the hedge, darling?]]'

'[[VIVIAN ASTLEY-COOTE/e|I didn't look behind,]]' said Vivian. '[[VIVIAN ASTLEY-COOTE/e|You told me to look in front.]]'

'[[MARK MERRIDEW/e|Only the greenhouse,]]' Mark said. '[[MARK MERRIDEW/e|It doesn't matter. It isn't mine.]]'
