set: train
ZOLTANA (f): Zoltana, Zol, the Countess
BARNABY QUILL (m): Barnaby, Barney, Quill
EUDOXIA (f): Eudoxia, Dox, Doxie
MORWEN (u): Morwen, Mor
TOBIAS ADEYINKA (m): Tobias, Toby, Tobes, the human
SISTER PERPETUA (f): Sister Perpetua, Perpetua, the nun
THE BOY FROM THE WATER BOARD (m): the boy from the water board, the boy
---
The rota is laminated. That’s the first thing anyone says about it, usually in tones of disgust.

It hangs on the fridge under a magnet in the shape of a lighthouse, with six names down the side and seven nights across the top, and somebody has been at it with a marker pen.

“[[BARNABY QUILL/e|Who,]]” says Barnaby, with terrible calm, “[[BARNABY QUILL/e|has written ‘bite me’ over Thursday?]]”

Nobody looks up. It is quarter past nine in the evening, which is breakfast. Eudoxia is doing her nails at the table, in a black so dark that light falls into it. Zoltana has the newspaper. Morwen is lying along the top of the kitchen cupboards, where they always lie, one arm hanging down like laundry.

“[[EUDOXIA/i|Could’ve been anyone.]]”

“[[BARNABY QUILL/i|It’s in your handwriting.]]”

“[[EUDOXIA/i|It’s in capitals, Barney. Everyone’s handwriting is capitals in capitals.]]”

“[[BARNABY QUILL/i|You dot your capital I’s, Eudoxia. You’re the only person in four hundred years who ever has.]]”

[[sound? blow|She blows on a thumbnail.]] “[[EUDOXIA/a|Well, I’m not doing bins.]]”

“[[BARNABY QUILL/i|It’s your week for bins.]]”

“[[EUDOXIA/i|It was my week for bins last week.]]”

“[[BARNABY QUILL/i|Last week was glass.]]”

“[[EUDOXIA/i|Glass is bins!]]”

“[[BARNABY QUILL/a|Glass is glass! There are three categories, I made a key, there’s a key at the bottom with little—]]” He stops, because somebody has been at the key, too. [[sound? breath|He breathes in through his nose.]] He doesn’t need to breathe, and hasn’t since the reign of George the Second; he does it for effect. “[[BARNABY QUILL/a|Who turned my recycling triangle into a bat?]]”

From the top of the cupboards comes [[sound? snort|a snort]].

“[[BARNABY QUILL/i|Morwen!]]”

“[[MORWEN/i|It’s quite a good bat.]]”

“[[ZOLTANA/e|Children.]]” Zoltana turns a page, [[sound newspaper rustle|with a crack like a sail]]. “[[ZOLTANA/e|In my father’s house we had serfs.]]”

“[[BARNABY QUILL/i|Yes, thank you, we know.]]”

“[[ZOLTANA/i|They did not require a key.]]”

Barnaby pulls out the chair at the head of the table, [[sound chair scrape|scraping it on purpose]], and sits. He is a neat, small, sandy man who was turned on his way home from a meeting about turnpikes, and he has never entirely left it. “[[BARNABY QUILL/e|House meeting,]]” he says.

“[[EUDOXIA/e|No,]]” says Eudoxia.

“[[MORWEN/a|No,]]” says a voice from the cupboards.

“[[ZOLTANA/i|In my father’s house—]]”

“[[BARNABY QUILL/i|House. Meeting. Somebody fetch Toby.]]”

* * *

Tobias is the human. Every house needs one, for the council tax and the door. He’s twenty-six, he’s doing a doctorate on peat, and he answered an advert that said “quiet professionals, mostly nights.” He comes down in his socks and his headphones, and he’s halfway to the kettle before he notices that they’re all looking at him.

“[[TOBIAS ADEYINKA/i|What? What’ve I done?]]”

“[[BARNABY QUILL/i|Nothing. Sit down.]]”

“[[TOBIAS ADEYINKA/i|Is it the garlic bread again? Because I ate that in the garden. I ate it in the actual shed.]]”

“[[EUDOXIA/e|It’s not the garlic bread, Tobes,]]” Eudoxia says. “[[EUDOXIA/e|It’s Barnaby. He’s got feelings about the bins.]]”

“[[TOBIAS ADEYINKA/e|Oh, thank God.]]” [[sound kettle|The kettle begins to tick and mutter]]. Tobias finds a mug, wipes it, looks into it, and wipes it again. “[[TOBIAS ADEYINKA/e|I mean, oh no.]]”

[[sound footsteps|Slow steps sound on the cellar stairs]], and Sister Perpetua comes up with a basket of washing on her hip. She’s the oldest of them, and looks nineteen. She does everybody’s whites. No one ever asked her to, and it’s not on the rota, and Barnaby has a private suspicion that it’s what holds the house up.

“[[SISTER PERPETUA/a|I heard shouting,]]” she says.

“[[ZOLTANA/e|It’s democracy,]]” says Zoltana.

“[[SISTER PERPETUA/a|Ah.]]” She puts the basket on the draining board and begins to pair socks. “[[SISTER PERPETUA/a|Don’t let me stop it.]]”

Barnaby has an agenda. It turns out to be laminated too.

“[[BARNABY QUILL/i|Item one. The bath.]]”

Nobody’s stomach drops; most of them haven’t got one that works. But there’s a certain stillness. Somewhere behind the wall, [[sound drip|a tap drips, and drips]].

“[[BARNABY QUILL/i|I’m not going to point fingers.]]”

“[[MORWEN/i|You’re pointing at me, though.]]”

“[[BARNABY QUILL/i|I’m pointing in your general direction, Morwen. There was earth in it. There was about a hundredweight of earth in the bath, with a blanket on top.]]”

“[[MORWEN/i|My coffin’s got woodworm.]]”

“[[BARNABY QUILL/i|And how long has it had woodworm?]]”

“[[MORWEN/a|Since 1911. It’s a slow sort of worm.]]” A pale hand comes down from above, feeling for the biscuit tin, and Eudoxia moves the tin two inches to the left without looking. “[[MORWEN/a|I did put the plug in.]]”

“[[TOBIAS ADEYINKA/e|I’ve been showering at the gym,]]” Tobias says. “[[TOBIAS ADEYINKA/e|It’s fine. It’s a bit far. But it’s fine.]]”

“[[SISTER PERPETUA/e|You poor lamb,]]” says Perpetua. “[[SISTER PERPETUA/e|Morwen, apologise to him.]]”

“[[MORWEN/i|Sorry, Toby.]]”

“[[TOBIAS ADEYINKA/i|It’s fine!]]”

“[[BARNABY QUILL/i|It isn’t fine. Minute that, somebody.]]”

No one minutes it. Barnaby’s pen goes on hovering over his own pad, and after a moment, with dignity, he does it himself, and [[sound? pen scratch|for a while there’s only the scratch of the nib]].

“[[BARNABY QUILL/i|Item two. Guests.]]”

“[[EUDOXIA/e|Here we go,]]” says Eudoxia.

“[[BARNABY QUILL/i|All I ask is that if people are going to have a guest—]]”

“[[EUDOXIA/i|Lunch. You can say lunch.]]”

“[[BARNABY QUILL/i|—if people are going to have a *guest*, then they tell the rest of us, and they see him home afterwards, with a biscuit and a cup of sweet tea. I came down on Tuesday and there was an estate agent asleep in the airing cupboard.]]”

“[[EUDOXIA/e|He was cold!]]” [[sound bottle bang|Eudoxia bangs down the varnish, so hard that the spoons ring]]. “[[EUDOXIA/e|I gave him a towel. I gave him two. And if you want to know, I hardly had any, he was all oat milk.]]”

“[[ZOLTANA/a|In my day,]]” comes the voice from behind the newspaper, “[[ZOLTANA/a|one did not sign for them.]]”

“[[BARNABY QUILL/i|In your day, Zoltana, they came with pitchforks.]]”

“[[ZOLTANA/i|It was exercise.]]”

Tobias’s tea has gone the colour of peat. He’s learned not to mind this sort of talk, in the way one learns not to mind trains. On his first night there’d been a howl from the attic that he can still hear when it’s windy. He’s never asked about the attic. It has a line to itself on the rota, with no name.

“[[TOBIAS ADEYINKA/a|Could I say something?]]” he asks.

Five white faces turn to him.

“[[TOBIAS ADEYINKA/i|It’s just, I don’t know if this comes under bins. Someone from the water board’s coming. About the meter. He rang up. I’d have said, only you were all, um. Dead.]]”

“[[BARNABY QUILL/e|When?]]” says Barnaby.

“[[TOBIAS ADEYINKA/i|He does evenings. He said between nine and ten.]]”

They all look at the clock. It says nine forty. [[sound clock tick|It has a tick like someone tutting]].

[[sound doorbell|The doorbell rings.]]

* * *

“[[ZOLTANA/e|Nobody panic,]]” says Zoltana, and is under the table.

“[[EUDOXIA/e|Why are you under the table?]]” asks Eudoxia.

“[[ZOLTANA/i|Habit.]]”

“[[TOBIAS ADEYINKA/e|He only wants to look at the meter,]]” Tobias whispers. “[[TOBIAS ADEYINKA/e|It’s two minutes. Where’s the meter?]]”

Silence. It’s a bad one. It goes from face to face and ends at the cellar door.

“[[BARNABY QUILL/e|It’s behind Perpetua’s coffin,]]” Barnaby says. “[[BARNABY QUILL/e|Isn’t it?]]”

“[[SISTER PERPETUA/e|Underneath,]]” Perpetua says. “[[SISTER PERPETUA/e|I use it to hang my rosary.]]”

[[sound doorbell|The bell goes again]], longer.

“[[MORWEN/e|Eat him,]]” Morwen suggests.

“[[BARNABY QUILL/i|We’re not eating the water board!]]”

“[[MORWEN/i|I was only putting it forward.]]”

“[[EUDOXIA/i|I could hypnotise him.]]”

“[[BARNABY QUILL/i|You hypnotised the man about the broadband, Dox, and now he comes round every Sunday to look at you through the hedge.]]”

“[[EUDOXIA/i|That’s not the hypnosis. That’s my face.]]”

“[[TOBIAS ADEYINKA/e|I’m going to answer it,]]” says Tobias, “[[TOBIAS ADEYINKA/e|because I live here, and because it’s raining on him. Everyone just be normal.]]” He looks around the kitchen. He looks at the cupboards, where Morwen has hung themself upside down in order to see better; at the Countess’s slippers, sticking out from under the oilcloth. “[[TOBIAS ADEYINKA/e|Be as you are,]]” he says, and goes.

They hear [[sound bolts|him draw the bolts, one, two, three]]. They hear [[sound door creak|the front door]], which has a creak that Barnaby’s been meaning to put on the rota. Then a voice, young, damp and cheerful.

“[[THE BOY FROM THE WATER BOARD/i|All right? Water board. Filthy night. Can I come in?]]”

All over the kitchen, five people go rigid. It’s the question. Not one of them has heard it asked in that direction for a very long time.

“[[SISTER PERPETUA/a|So polite,]]” breathes the nun.

* * *

The boy from the water board has wet ginger hair, a tablet in a rubber case and spots. He stands on the mat and [[sound? drip|drips]]. Eudoxia has arranged herself along the worktop with one hand in her hair.

“[[THE BOY FROM THE WATER BOARD/a|Evening, all,]]” he says. “[[THE BOY FROM THE WATER BOARD/a|Fancy dress, is it?]]”

“[[BARNABY QUILL/e|Book group,]]” says Barnaby at once.

“[[THE BOY FROM THE WATER BOARD/i|Nice. What’re you reading?]]”

Barnaby opens his mouth, and nothing comes out.

“[[SISTER PERPETUA/e|The Psalms,]]” says Perpetua.

“[[EUDOXIA/e|Erotica,]]” says Eudoxia, in the same instant.

“[[THE BOY FROM THE WATER BOARD/a|Right. Bit of both. My nan’s in one of those.]]” The boy consults his tablet. “[[THE BOY FROM THE WATER BOARD/a|So it’s just you’ve used no water to speak of since 1986, and then last month it’s eleven thousand litres, and the computer had a fit. Has someone been filling a pool?]]”

“[[MORWEN/i|I had to get the earth out somehow.]]”

The boy looks up. Then he looks further up. “[[THE BOY FROM THE WATER BOARD/a|All right, mate?]]”

“[[MORWEN/i|All right.]]”

“[[THE BOY FROM THE WATER BOARD/i|You comfy?]]”

“[[MORWEN/i|It’s my back.]]”

“[[THE BOY FROM THE WATER BOARD/a|My uncle swears by that.]]” He taps in something. “[[THE BOY FROM THE WATER BOARD/a|And where’s the meter to?]]”

All the socks in the basket have been paired. Perpetua takes up a candle. You’d never think a girl of nineteen could look so much like a cathedral. “[[SISTER PERPETUA/e|Come with me, my child,]]” she says. “[[SISTER PERPETUA/e|Mind the third step. Some people have lost a foot there.]]”

[[sound footsteps|Their feet go down, hers soft, his squelching]]. The cellar door swings to behind them and [[sound door click|clicks]].

Barnaby puts his head in his hands.

“[[TOBIAS ADEYINKA/e|She won’t, will she?]]” Tobias asks.

“[[BARNABY QUILL/i|She hasn’t since Lent.]]”

“[[TOBIAS ADEYINKA/i|Which Lent?]]”

“[[BARNABY QUILL/i|I don’t like to ask.]]”

Zoltana emerges from the oilcloth and holds up a finger. “[[ZOLTANA/e|Listen.]]”

They listen. There’s [[sound? drip|the tap]]; there’s [[sound? rain|the rain, running in the gutter]]; there’s [[sound? clock tick|the clock]]. No scream. No thud. If a coffin lid were to be lifted down there it would groan like a bull, for the hinges are on the rota, and have been since March. Morwen lets go of the cupboard and drops, turning over in the air, and [[sound? soft landing|lands on the lino with no more noise than a cat]].

“[[MORWEN/a|They’re talking,]]” they say, with an ear to the door. “[[MORWEN/a|He’s asking about the box.]]”

“[[TOBIAS ADEYINKA/e|What’s she telling him?]]” Tobias asks.

“[[MORWEN/i|That she sleeps in it.]]”

“[[BARNABY QUILL/e|Oh, no,]]” says Barnaby.

“[[MORWEN/i|He says is it good for the spine.]]”

“[[EUDOXIA/e|I like him,]]” Eudoxia decides. “[[EUDOXIA/e|Can we have him for the attic?]]”

Barnaby raises his head. Something is happening to his face; on a mortal one might take it for colour. “[[BARNABY QUILL/e|The attic’s on the rota,]]” he says slowly. “[[BARNABY QUILL/e|The attic’s been blank for six years, ever since poor Gervase and the skylight. Bins, glass, bath, hinges. With seven of us it’d be one each. It would *come out even*.]]”

“[[TOBIAS ADEYINKA/e|Barnaby,]]” says Tobias, “[[TOBIAS ADEYINKA/e|you can’t turn a man for the sake of the bins.]]”

“[[BARNABY QUILL/i|Who said turn? I mean rent!]]”

[[sound thud|There’s a thud from below]], and [[sound? yelp|a yelp]]. No one at the table moves. Then there are [[sound running feet|feet on the stairs, taking them fast]], and the door bursts open, [[sound door bang|hits the wall]] and shudders there.

The boy’s eyes are shining. There’s a cobweb on his ear, and he’s limping.

“[[THE BOY FROM THE WATER BOARD/a|Third step,]]” he says. “[[THE BOY FROM THE WATER BOARD/a|She did tell me. Listen, I hope you don’t mind me asking. She says there’s a room going.]]”

It’s so quiet that you could hear a bat change its mind.

“[[BARNABY QUILL/e|Did she say what sort of a house it is?]]” Barnaby asks.

“[[THE BOY FROM THE WATER BOARD/i|She said quiet. She said mostly nights. I’m mostly nights, aren’t I? And I’m at my nan’s, and she’s got the one telly.]]”

Behind him in the doorway stands Sister Perpetua, the candle beneath her chin. She’s smiling at the floor.

“[[SISTER PERPETUA/a|I invited him,]]” she says. “[[SISTER PERPETUA/a|It seemed only fair.]]”

The Countess walks round the boy once, from left to right, as if he were a horse. “[[ZOLTANA/a|Can you iron?]]”

“[[THE BOY FROM THE WATER BOARD/i|Yeah.]]”

“[[ZOLTANA/i|Can you keep a secret?]]”

“[[THE BOY FROM THE WATER BOARD/i|I work for the council.]]”

“[[EUDOXIA/e|Do you eat garlic bread?]]” says Eudoxia, and Tobias shuts his eyes.

“[[THE BOY FROM THE WATER BOARD/i|Can’t. It gives me hives.]]”

Even Morwen makes [[sound? sigh|a small sound]] at that, half sigh and half prayer. Barnaby’s already up. He has the pen. He’s at the fridge, and [[sound magnet drop|the magnet drops to the floor]] and rolls away under the cooker, and he doesn’t notice, because on the seventh line, in the empty space, he’s writing as neatly as he ever wrote about a turnpike.

“[[BARNABY QUILL/a|What name shall I put?]]” he asks over his shoulder.

“[[THE BOY FROM THE WATER BOARD/i|Kelvin.]]”

“[[BARNABY QUILL/i|And how do you feel, Kelvin, about glass?]]”

The boy thinks it over. “[[THE BOY FROM THE WATER BOARD/a|Isn’t glass just bins?]]”

Eudoxia flings both arms in the air, wet nails and all, and [[sound cheer|her yell brings the plaster down]].
