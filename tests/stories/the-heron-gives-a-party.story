set: train
THE HERON (m): the Heron, Heron
VOLE (m): Vole, the Vole, Mr. Vole
THE STOAT (m): the Stoat, Stoat
MRS. DABCHICK (f): Mrs. Dabchick, the Dabchick
NEWT (m): Newt, little Newt
PINKIN (f): Pinkin, the Harvest-mouse
OLD BROCKETT (m): Old Brockett, Brockett, the Badger
THE OWL (f): the Owl, Madam Owl
A YOUNG FROG (m): a young Frog, the Frog, the smallest of the Frogs
---

Once upon a time, and it was a wet time, the Heron made up his mind to give a party.

He had never given one before. He had lived for nine years at the bend of the stream, on one leg, and nobody had ever come to see him who could help it. ‘[[THE HERON/e|But that,]]’ said the Heron to himself, ‘[[THE HERON/e|is because I have never asked them.]]’ So he took a large flat dock-leaf and scratched upon it with his bill: ‘Party. Saturday. All the Stream. Supper.’ And he stuck it on a thorn, where everybody could read it who was able to read.

Vole was the first who came by. He was a stout, careful person with a basket, and he read it through from beginning to end, and then again from the end to the beginning, to see whether it came out the same.

‘[[VOLE/e|Dear, dear, dear,]]’ said Vole.

‘[[PINKIN/i|What is it? What is it? Is it a fire?]]’

That was Pinkin, the Harvest-mouse, who had run up a stalk of willow-herb to look. She weighed rather less than a halfpenny, and was hardly ever still.

‘[[VOLE/e|It is not a fire,]]’ Vole told her. ‘[[VOLE/e|It is a supper. The Heron invites us to his supper. Now, my dear Pinkin, the question that I put to myself is, in what capacity?]]’

‘[[PINKIN/i|I don’t know what that is. Have I got one?]]’

‘[[VOLE/i|I mean to say, do we eat it? Or are we it?]]’

‘[[PINKIN/a|Oh!]]’ she said, and she was so much struck by this that [[sound plop|she let go of her stalk, and fell plop into the water]].

‘[[NEWT/i|Mind where you’re going,]]’ said somebody crossly. ‘[[NEWT/i|There are people in here.]]’

It was little Newt. He came up to see what had hit him, with a bit of weed on his head, and helped her out by the tail; and when they had explained to him about the party, [[sound? laugh|he laughed so hard]] that he swallowed a bubble. ‘[[NEWT/e|Go?]]’ said he. ‘[[NEWT/e|To the Heron’s? He ate my Uncle Frederick.]]’

‘[[PINKIN/e|Was it on purpose?]]’ asked Pinkin.

‘[[NEWT/i|He said that it wasn’t. He said he was yawning.]]’

‘[[VOLE/e|I shall consult Brockett,]]’ said Vole.

* * *

Old Brockett the Badger lived on the bank above the stream, in a house with eleven front doors, so that it took a person some time to find the one that he was in. Vole knocked at four of them. [[sound knock|Rat-tat-tat, he went at the fifth]], and [[sound? snuffle|there was a snuffling and a grumbling inside]], and somebody drew back a bolt.

‘[[OLD BROCKETT/e|If it’s the washing,]]’ said Brockett, ‘[[OLD BROCKETT/e|it’s Thursday.]]’

‘[[VOLE/i|It is Friday, sir. And it’s us.]]’

‘[[OLD BROCKETT/i|Ah. Then I’ve missed it. Come in, come in; wipe your feet. Who’s that that’s dripping?]]’

‘[[NEWT/a|It’s only me,]]’ said a very small voice from the mat.

‘[[OLD BROCKETT/e|What do you want to bring the wet in for?]]’ the Badger said; but he was not really an unkind animal, and he made room for all three of them in front of the fire, and put Newt into a soup-plate. Then he listened with his eyes shut. ‘[[OLD BROCKETT/e|Party,]]’ he repeated, when they had done. ‘[[OLD BROCKETT/e|I remember that there was a party once. I was asked to it. I started off on the Tuesday; but I met a wasps’ nest.]]’

‘[[VOLE/i|And our opinion, sir, was that if somebody large were to go along with us—]]’

‘[[OLD BROCKETT/i|Whose nest was it? No; I tell a lie; it was hornets.]]’

‘[[PINKIN/e|He’s asleep,]]’ whispered Pinkin.

‘[[OLD BROCKETT/e|I’m nothing of the kind,]]’ Brockett said, without opening his eyes. ‘[[OLD BROCKETT/e|I’m being wise. It always looks like that. Has anybody asked Madam?]]’

They all of them looked at the window, and nobody spoke. [[sound? kettle|The kettle on the hob began to sing a little to itself.]] It was growing dusk, and a mouse does not care to have that person mentioned when it is growing dusk.

‘[[PINKIN/i|Need we?]]’

‘[[OLD BROCKETT/e|It’s her wood,]]’ said a sleepy voice. It must have been the Badger’s, though it seemed to come from under the table. ‘[[OLD BROCKETT/e|And she’s no friend of the Heron’s. She says that he stands there the whole day to be looked at, and calls it work.]]’

[[sound hoot|Hoo! it went outside, on the very roof]], and Vole dropped his basket.

‘[[THE OWL/i|Who said that I said so?]]’

‘[[NEWT/e|He did,]]’ said Newt out of the soup-plate, and pointed, which was rude.

Down the chimney, upside down, there came a large round face with a ring of soot about it. ‘[[THE OWL/e|Good evening,]]’ said the Owl. ‘[[THE OWL/e|I have read the leaf. I am going. I shall sit next to the mouse.]]’

‘[[PINKIN/a|Oh, if you please, ma’am,]]’ she said, ‘[[PINKIN/a|I would rather that you sat next to someone else!]]’

‘[[THE OWL/i|I dare say. But I have been studying you through the window, my child, and there is nothing on you. I never eat between meals. Mr. Vole, I believe that you are in the same difficulty as myself. You cannot think why he should do it.]]’

‘[[VOLE/e|I can think of one reason, Madam,]]’ said Vole.

‘[[THE OWL/i|So can anybody. What is the other?]]’

‘[[VOLE/i|Is there another?]]’

‘[[THE OWL/i|There is always another,]]’ said she, and drew in her head. [[sound wings|They heard the brush of her wings go over the roof]], which was a thing you did not often hear; she did it out of politeness, to let them know that she was gone.

* * *

[[sound? rain|On Saturday it rained.]] By six o’clock the stream was running brown, and [[sound stream|making a loud talking noise among the stones]]. The Heron had stood since noon with a clean shirt-front, and a buttercup in it. He had laid out seventeen plates, which were lily-leaves, and at the side of each of them a reed to drink with. He had not had a bite all day. And no one had come.

‘[[THE HERON/a|It is early,]]’ he said at six.

At seven he said that his time must be fast.

At half-past seven [[sound rustle|there was a rustle in the flags]], and he drew himself up and shook the drops off his crest; and out stepped a long, thin, smiling gentleman in a yellow waistcoat, whom he had not invited, because nobody ever did.

‘[[THE STOAT/e|My dear old friend!]]’ exclaimed the Stoat. ‘[[THE STOAT/e|All alone? How perfectly shocking. And such a spread!]]’

‘[[THE HERON/e|I expect that they are dressing,]]’ said the Heron stiffly.

‘[[THE STOAT/i|I expect that they are. Such a lot of buttons, these little people have. Tell me, what’s on the plates?]]’

‘[[THE HERON/i|Watercress.]]’

‘[[THE STOAT/i|And under the watercress?]]’

‘[[THE HERON/i|There is nothing under it. It is a watercress supper. I thought that they would like that.]]’

The Stoat looked him up and down, with his head on one side. He looked at the buttercup. ‘[[THE STOAT/e|You don’t mean to say,]]’ he said, ‘[[THE STOAT/e|that it’s a real one? But what for?]]’

For a good while there was no answer. The tall grey bird changed to the other leg, and then back.

‘[[THE HERON/a|In the winter,]]’ he said at last, ‘[[THE HERON/a|when it froze, I was stuck. It was for three days, by both feet. I could not turn round. I heard the whole lot of them going by behind me, on the bank; they were sliding. They were all laughing; and I thought, if I were to call out, somebody would come and help me. But when I came to think of it, I didn’t know what to call. I didn’t know any of their names.]]’

[[sound? sniff|The Stoat took out a handkerchief and blew his nose]]; but if you had been behind the handkerchief, you would have seen that he was smiling still.

‘[[THE STOAT/a|How true that is,]]’ he murmured. ‘[[THE STOAT/a|How very moving. Now I’ll tell you what; I’ll run along and fetch them, shall I? I know where they all live. You just stand here with your back to the bank, and shut your eyes so as to be surprised.]]’

‘[[THE HERON/i|Would you do that?]]’

‘[[THE STOAT/i|For you, old fellow, anything. Don’t open them till I say.]]’

So he shut them.

Now in the flags there was a nest, and in the nest was Mrs. Dabchick, who had nine children, and who had heard every word. She did not lose a moment. She slid under the water like a spoon into jam, and came up on the other side of the stream, where, under a burdock, four persons and a number of Frogs had been standing in the wet for an hour and a half, each waiting for one of the others to go first.

‘[[MRS. DABCHICK/e|Fools!]]’ panted the Dabchick. ‘[[MRS. DABCHICK/e|Sillies! It’s watercress!]]’

‘[[VOLE/e|I beg your pardon, ma’am?]]’ said Vole.

‘[[MRS. DABCHICK/i|He’s wearing a buttercup! He wants to know what you are called! And there’s that yellow villain gone round by the stepping-stones to catch the first of you that comes along the path; and my nine in bed, and the door open!]]’

‘[[A YOUNG FROG/a|I’m not going, then,]]’ said the smallest of the Frogs.

‘[[PINKIN/e|But he’s got his eyes shut!]]’ cried Pinkin. ‘[[PINKIN/e|If the Stoat comes up behind him with his eyes shut—oh, Brockett, wake up, do! You’re the somebody large!]]’

‘[[OLD BROCKETT/e|Eh?]]’ said Brockett. ‘[[OLD BROCKETT/e|Is it hornets?]]’

Nobody had time to tell him what it was. [[sound squeak|From the far bank there came a squeak]], a dreadful one, and [[sound splash|after that a splash]]. The water was up to the third stone. It was not a night for swimming in, and Newt had already gone.

‘[[VOLE/e|Sir,]]’ said the Vole, and he put down his basket upon the ground with great firmness, ‘[[VOLE/e|you will take me upon your back, if you please; and you, Pinkin, will hold on to my ear. I am going out to supper.]]’

* * *

What had squeaked was Mrs. Dabchick’s fourth, whose name was Bob. He had got out of bed to see the lights. There were not any lights; but there was a gentleman, who had said to him, quite pleasantly, what a nice plump little boy he was; and so he had jumped. And there he was, in the middle of the stream, going round and round.

‘[[THE STOAT/a|Come here, my pretty,]]’ the gentleman was saying. He hung by one paw from an alder root. ‘[[THE STOAT/a|Nearer. A little nearer. That’s the way.]]’

‘[[NEWT/i|Heron! Heron! Open them!]]’

‘[[THE HERON/e|Has he said it?]]’ asked the Heron, who was an honourable bird. ‘[[THE HERON/e|Who is it that is calling me?]]’

‘[[NEWT/i|It’s Newt! I’m Newt! You ate my uncle! He’s after Bob!]]’

‘[[THE HERON/i|Who is Bob?]]’

‘[[NEWT/a|That!]]’ shrieked the little voice.

Then the Heron opened his eyes. He saw the yellow waistcoat, and the paw, and the small wet ball of fluff that was just going under. He had had nothing to eat since Friday; and his neck went out, the full length of it, as it had gone out ten thousand times before. [[sound snap|Snap! went his bill.]] The Dabchick, upon the farther side, hid her face in her wings.

‘[[MRS. DABCHICK/i|I can’t look. Vole, tell me. Has he swallowed him?]]’

‘[[VOLE/e|No, ma’am,]]’ answered Vole from the Badger’s back. ‘[[VOLE/e|He has got him by the seat. He is putting him down upon a plate.]]’

‘[[MRS. DABCHICK/i|And the other?]]’

[[sound thud|There was a thud, and a kind of yelp]], and something yellow flew over their heads and into a bed of nettles. Brockett had walked into it. He said that he was very sorry; he had taken it for a hornet.

It was after nine before they all sat down. There were seventeen plates, and they sat two on a plate, and the watercress was so good that the smallest of the Frogs asked for it three times. Madam Owl was placed next to Pinkin, with her eyes cast down, and talked about the weather.

‘[[VOLE/e|And was that the other reason?]]’ inquired Vole, across the table.

‘[[THE OWL/i|I always say so,]]’ said she, ‘[[THE OWL/i|and nobody ever listens.]]’

‘[[PINKIN/e|Please, sir,]]’ said Pinkin to the Heron, ‘[[PINKIN/e|there’s only one thing. What do they call you at home?]]’

The Heron thought. He stood upon one leg, and then on the other. [[sound rain|The rain had taken off, all but a drip or two among the leaves.]]

‘[[THE HERON/a|Do you know,]]’ he said, ‘[[THE HERON/a|I don’t believe that anyone has ever had to.]]’

‘[[NEWT/e|I shall call you Uncle,]]’ said Newt.
