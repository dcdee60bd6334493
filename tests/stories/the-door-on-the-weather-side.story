set: train
ROWAN ACHTERBERG (f): Rowan, Rowan Achterberg, Ms Achterberg
IDRIS PELL (m): Idris, Pell, Mr Pell, her husband
MRS ORMEROD (f): Mrs Ormerod, the landlady, the old woman
GRACE (f): Grace, the child, their daughter, the girl
FARRIER (m): Farrier, the walker, the man in the red coat
THE CALLER (u): the voice outside, the voice, it
---
The house had two doors. One looked south, over the yard, and had a porch and a boot scraper and a pot of geraniums. The other was in the north wall, and it had nothing at all: a slab of black oak, no handle, two bars across it as thick as a man's leg.

"[[IDRIS PELL/a|What's that one for?]]" Idris asked. He had [[sound? bags|put their bags down]], and he was rubbing the blood back into his fingers.

"[[MRS ORMEROD/e|That's the weather door,]]" said Mrs Ormerod.

"[[IDRIS PELL/i|Where does it go?]]"

"[[MRS ORMEROD/i|Out.]]"

She was a spare, slow woman with a bunch of keys at her belt, and [[sound? keys|the keys spoke when she moved]] and were silent when she stood. She stood a good deal. They'd found her at the gate with a lantern, as if she had known that the car would die just there, on the last bend of the pass, with the snow coming over the wall. It hadn't even coughed. It had simply ceased, and left them rolling.

"[[ROWAN ACHTERBERG/e|You're very kind to have us,]]" Rowan told her.

"[[MRS ORMEROD/i|I'm not kind. I'm the only one there is. Is that child warm enough?]]"

Grace was not a child who cared for being discussed. She was six, and she had gone up to the black door and laid her ear against it. "[[GRACE/a|It's breathing,]]" she said.

"[[IDRIS PELL/e|It's a draught, love,]]" said Idris.

"[[GRACE/i|It's not.]]"

"[[MRS ORMEROD/a|Come away from there now,]]" the landlady said. It wasn't sharp, and nothing in her face changed, but Grace came away at once and took hold of her mother's coat. [[sound wind|Out in the dark the wind leaned upon the house, and all of the slates lifted, and rattled down again one after another.]] "[[MRS ORMEROD/a|There's broth. There's a man by the fire who'll tell you that he's lost. Don't mind him.]]"

* * *

The man by the fire wore a red coat and had his feet in a basin. His name was Farrier. He had come up to do the ridge, he said, in three days, and he'd been on it for five, and he was glad of somebody to talk to, because the lady of the house was not a talker.

"[[FARRIER/a|Do you know how many rooms there are?]]" he said to Rowan, as soon as they were alone. [[sound? fire|A log slid and settled.]] "[[FARRIER/a|Nine. I've counted. Nine rooms, with the beds all made up and a candle by each one. For whom? I ask you. There's no road, in the winter.]]"

"[[ROWAN ACHTERBERG/i|We came by the road.]]"

"[[FARRIER/i|Did you? It was gone on Tuesday.]]"

[[sound? laugh|She laughed, a little.]] Over his head she could see down the passage to the kitchen, where Idris was lifting Grace up to the dresser to choose a spoon. He'd been good all day. He had been good all month; he went about it like somebody carrying a full glass over a carpet. "[[ROWAN ACHTERBERG/a|What did she tell you about the door?]]" she asked.

Farrier took one foot out of the basin and looked at it.

"[[FARRIER/a|I'll say it as she said it to me,]]" he answered. "[[FARRIER/a|I was sat where you are. It was the first night, and I'd asked her the same thing.]]

"[[FARRIER/a|There was a drover had this place, long ago, and a son with him. And one night in a storm, such as this, there came a knocking on that side of the house. The father said, let it knock. It's nobody's road. But the boy knew the voice, he said it was his sister's. She'd been in the churchyard since harvest. So he drew the bars.]]

"[[FARRIER/a|And she says that was all that was ever known about it, because the father wouldn't tell, except for this: that it was very polite. It stood there, and it asked if it could come in. It asked it three times over.]]"

"[[ROWAN ACHTERBERG/i|And did he say that it could?]]"

"[[FARRIER/a|She didn't tell me that,]]" said the walker, "[[FARRIER/a|and I found I hadn't asked.]]"

[[sound crash|In the kitchen something smashed.]] They both jumped up; the basin went over, [[sound splash|and the water hissed among the coals]]. But it was only a spoon-jar, and Grace's face above it, scarlet.

"[[GRACE/i|I didn't do it! It was the cupboard. It shut by itself.]]"

"[[IDRIS PELL/i|It's all right. No one's cross.]]"

"[[GRACE/i|Daddy's cross.]]"

"[[IDRIS PELL/a|I'm not cross,]]" he said, and the thing that was always behind his voice these days seemed to ring like a wire, "[[IDRIS PELL/a|I'm tired. Mind your feet. Row, is there a brush?]]"

It was the landlady who had the brush. She [[sound sweep|swept up the pieces in long dry strokes]], without a word to anybody, and then she went to the window and put the shutter to, and [[sound bolt|dropped the iron pin into its hole]].

"[[MRS ORMEROD/e|I'll say this once,]]" Mrs Ormerod said. "[[MRS ORMEROD/e|You may hear something in the night. There's many do. You'll not answer it. You'll not say yes to it nor no to it, nor who's there. Whatever it's got to say to you, it'll be gone by the morning. Is that plain?]]"

"[[IDRIS PELL/i|What sort of something?]]"

"[[MRS ORMEROD/i|Whatever you've brought.]]"

* * *

They lay in the third of the nine rooms, under four blankets, with the child between them. [[sound wind|The wind had found the chimney; it blew across the top of it, over and over, one low note.]] [[sound? sleet|Sleet ticked on the glass.]] Rowan lay on her back and counted the things that they hadn't said to each other since October. It was a good way of getting to sleep. There was the thing about the solicitor's letter. There was the thing about his mother's ring, and the phone call from the school, and the small wet trunks, which one of them had taken off the line and folded and put back in the drawer, as though it were going to be summer. She'd reached eleven.

[[sound knock|Knock.]]

She opened her eyes. The wind had dropped; there was no sleet now, there was not a sound in the whole of the world. The candle burned straight up, as if it had been painted.

[[sound knock|Knock. Knock.]]

"[[ROWAN ACHTERBERG/a|Idris,]]" she whispered.

"[[IDRIS PELL/i|I heard it.]]"

"[[ROWAN ACHTERBERG/i|It's the shutter.]]"

"[[IDRIS PELL/i|It's downstairs. It's that door.]]"

"[[ROWAN ACHTERBERG/i|Then don't listen.]]"

He'd sat up. In that light he looked about nineteen, as he had when she first saw him, dripping, on the side of a swimming bath with a whistle round his neck. He used to blow it at her when she ran. Between them Grace slept like a stone. And from under the floor, not loud, quite clear, somebody spoke.

"[[THE CALLER/a|Is anyone there?]]" said the voice outside. "[[THE CALLER/a|Please. It's very cold.]]"

It was a boy's voice. It had a slight lisp. Rowan had not heard it since the second of October, and neither had anyone, because of a lock on a gate, and a pool with its cover off, and a man who had gone in to answer the telephone. She felt all the breath leave her husband's body.

"[[IDRIS PELL/a|That's Tom,]]" he said.

"[[ROWAN ACHTERBERG/i|It's not.]]"

"[[IDRIS PELL/i|It's Tom, Rowan, he's outside. He hasn't got a coat on.]]"

"[[ROWAN ACHTERBERG/i|Idris, it's not. Look at me. You know that it isn't.]]"

"[[THE CALLER/i|Dad?]]"

[[sound feet|His feet hit the boards.]] She had him by the shirt, and the shirt tore. [[sound steps|He went down the stairs in the dark like something falling]], and she after him, and saw as she came round the turn that there was a light below. The landlady was in her chair in the middle of the passage with her lantern in her lap. Behind her was the door. Farrier stood flat against the wall, in his red coat, with his hands on his ears.

"[[MRS ORMEROD/a|Mr Pell,]]" said the old woman, "[[MRS ORMEROD/a|you'll go back up.]]"

"[[IDRIS PELL/i|Move.]]"

"[[MRS ORMEROD/i|I can't stop you. I never could stop any of them. I can only sit here.]]"

"[[FARRIER/e|Don't do it, man,]]" Farrier said. He was weeping. "[[FARRIER/e|It was my mother, for me. Every night. I know all of what it says.]]"

[[sound knock|Knock, knock, knock.]] It was low down on the wood, at about the height of Rowan's waist.

"[[THE CALLER/a|I was only going to get the ball,]]" it said. "[[THE CALLER/a|Can I come in?]]"

No one drew breath. [[sound bar|Idris had lifted the first of the bars; it fell on the flags with a clang that shook the lantern.]] His hands were on the second one. And she knew, then, what the twelfth thing was. It had been there the entire time, at the bottom of all the others, and it was so small. She came up behind him and put her arms about his chest and laid her face between his shoulder blades. She could [[sound? heart|hear his heart]].

"[[ROWAN ACHTERBERG/e|It was me that left the gate,]]" said Rowan.

He stopped.

"[[ROWAN ACHTERBERG/i|I took the bins out. I had my hands full. I thought, I'll see to it when I come back, and then it was raining. I let you think it was you. I've let you think it for three months, because you were so ready to.]]"

"[[THE CALLER/i|Mummy? Can I come in?]]"

"[[IDRIS PELL/a|You,]]" he said. It was hardly a word.

"[[ROWAN ACHTERBERG/i|Yes.]]"

"[[IDRIS PELL/i|All this time.]]"

"[[ROWAN ACHTERBERG/i|Yes. You can hate me. You can do it the whole of our lives, I'd sooner that than— but you can't open that, Idris. He isn't cold. That's the only thing we've got. He isn't cold any more.]]"

[[sound wind|Outside the wind got to its feet again, a long way off, and came on up the valley with a roar.]] Idris Pell stood with his hands upon the bar. She felt him start to shake, and she held on, and he turned round inside her arms. [[sound sob|The noise he made was not like anything. It went on and on.]]

"[[THE CALLER/a|Can I come in?]]" asked the voice. But it was higher now, and it had lost its lisp, and there was more than one of it.

"[[MRS ORMEROD/e|That's three,]]" said Mrs Ormerod.

[[sound blow|Something struck the oak from top to bottom, so that dust leaped out of the joints.]] [[sound blow|It struck again.]] [[sound wind|The gale screamed along the wall]], and tore at the corner, and [[sound slates|took a row of slates with it, smash, smash, smash, down into the yard]]; and the lantern went out; and it was past. [[sound? drip|In the blackness they could hear the eaves begin to drip.]]

[[sound? match|Somebody struck a light.]] Farrier's wet face bloomed over it. "[[FARRIER/a|It's thawing,]]" he said, astonished. "[[FARRIER/a|Listen to that! It's gone and thawed.]]"

The landlady got up by stages, with a hand at the small of her back. She bent and took the one end of the fallen bar, and after a moment, as no one else seemed able to, the walker took the other.

"[[MRS ORMEROD/a|In the morning,]]" she said to him, "[[MRS ORMEROD/a|I should think you'll find your road.]]"

On the stairs stood Grace, with the blanket round her, like a small queen.

"[[GRACE/a|Who were you talking to?]]" she said.

Her mother held out an arm for her. "[[ROWAN ACHTERBERG/e|Each other,]]" said Rowan.
