set: train
CAIRO (f): Cairo, I, me, Cai
FITZGERALD OYELARAN (m): Fitz, Fitzgerald, Oyelaran
ALEX BEAUCHÊNE (u): Alex, Beauchêne
PRUDENCE (f): Prudence, Pru, Prudie
GRAINNE MOLLOY (f): Grainne, Mrs Molloy, the caretaker, the woman with the dog
SOLOMON REEVE (m): Solomon, Sol, the old man, the man on the stairs
---
We've been making *Dead Air* for three years, and in all that time we have recorded one ghost, and it was a fridge.

I say this so you'll know what sort of people we were when we drove up to Sallow Mill that Saturday. We had eleven hundred listeners. We had a sponsor who made beard oil. [[sound engine rattle|The van was making the noise]] that Fitz called 'character,' and Alex was asleep across the flight cases, and Pru was in the front with her bare feet on the dashboard, reading the history aloud.

'[[PRUDENCE/i|Built 1791, burned 1803, built again. Worsted. Two hundred hands, mostly children. Shut in '31. There's the Weeping Piecer, she's the famous one. She got her hair caught in the carding engine.]]'

'[[FITZGERALD OYELARAN/e|Lovely,]]' said Fitz. He was driving. He's always driving; he has never let one of us so much as move the seat.

'[[PRUDENCE/i|There's the Overlooker, who walks. And there's somebody called Knocking Tom, but it doesn't say what he does.]]'

'[[CAIRO/a|Plumbing, I expect,]]' I said.

'[[PRUDENCE/i|You're so cynical, Cai.]]'

'[[CAIRO/i|I'm the sound engineer. I'm paid to be.]]'

'[[FITZGERALD OYELARAN/e|You're not paid,]]' said Fitz.

'[[CAIRO/i|Then I do it for love.]]'

[[sound tyres gravel|Gravel popped under the wheels]]. In the headlights stood a gate, and at the gate a woman with a torch and an enormous dog; and the dog [[sound dog bark|barked once, from the bottom of a well]].

Fitz [[sound? car window|wound down his window]]. '[[FITZGERALD OYELARAN/e|Mrs Molloy? We spoke on the phone. *Dead Air*.]]'

'[[GRAINNE MOLLOY/a|You're late,]]' said the woman with the dog. '[[GRAINNE MOLLOY/a|I've a casserole on.]]'

'[[FITZGERALD OYELARAN/i|There was a tractor.]]'

'[[GRAINNE MOLLOY/i|There always is. That's the key to the big door and that's the key to the wheelhouse, and you don't go in the wheelhouse. Top floor's rotten. If anyone goes through it I'm not insured, and neither are you. How many is it?]]'

'[[FITZGERALD OYELARAN/i|Four.]]'

She shone the torch in, over him and Pru and me and the heap of coats that was Alex. Her lips moved. '[[GRAINNE MOLLOY/a|Four,]]' she agreed. '[[GRAINNE MOLLOY/a|I'll count you again in the morning.]]'

* * *

It was bitterly cold inside, and vast. You could have parked aeroplanes in it. Rows of iron pillars went away into the dark on both sides, and the floor was black with a hundred years of wool grease, so that your boots stuck slightly and [[sound footsteps sticky|came away with a kiss]].

I put the mics out. That's my half-hour, and no one's allowed to speak to me in it: two cardioids on the carding floor, a boundary mic on the stairs, a contact mic on the wall, one wireless pack each. When I had my headphones on at last, the building came up in my ears like something surfacing. [[sound water|I could hear water under it, the old race, going by in the dark.]]

'[[CAIRO/a|Level, please,]]' I said. '[[CAIRO/a|Fitz.]]'

'[[FITZGERALD OYELARAN/i|Good evening, and welcome to *Dead Air*, the only podcast that asks--]]'

'[[CAIRO/i|Thank you. Pru?]]'

'[[PRUDENCE/i|Mary had a little lamb. Its ghost was white as snow.]]'

'[[CAIRO/i|You're popping. Back off a bit. Alex?]]'

Alex was sitting on an upturned skip, eating a pork pie. Alex does our research, our accounts and our scepticism, and has a voice like a cello being moved. '[[ALEX BEAUCHÊNE/e|I'd like to register my usual protest.]]'

'[[CAIRO/i|Lovely level.]]'

'[[ALEX BEAUCHÊNE/i|There's no such thing. We're going to sit in the cold till four in the morning, then Fitz will hear a pigeon.]]'

'[[FITZGERALD OYELARAN/i|It wasn't a pigeon at Thornaby.]]'

'[[ALEX BEAUCHÊNE/i|It was literally a pigeon. I've got it on video. It's looking at you.]]'

'[[PRUDENCE/e|Behave,]]' said Prudence. '[[PRUDENCE/e|Both of you. They can feel it when we quarrel. Are we rolling?]]'

I held up a thumb.

She stood up, then, and shook back her hair, and she changed. I don't know how else to put it. She works in a building society. She does mortgages. But give her a dark room and a red light, and her voice goes down half an octave, and the hair goes up on your arms whether you like it or not.

'[[PRUDENCE/a|Is there anybody here,]]' she asked the dark, '[[PRUDENCE/a|who'd like to speak to us?]]'

We waited. No answer came. No chain rattled, nobody wept. Fitz's stomach [[sound? stomach|made a remark]].

'[[PRUDENCE/i|If you're here, and can hear me, knock for us. Knock once for yes.]]'

Nothing. I turned up the gain till [[sound? pulse|I could hear my own pulse]]. I was about to say so.

[[sound knock|There was a knock.]]

It was one knock, quite polite, on wood, a good way off. Fitz's hand closed on my sleeve. I looked at the meters, and there it was on channel three, a tidy little peak like a tooth.

'[[FITZGERALD OYELARAN/a|Tell me you got that,]]' he breathed.

'[[CAIRO/i|Stairs. It's on the stairs mic.]]'

'[[ALEX BEAUCHÊNE/e|It's the wood,]]' said Alex. '[[ALEX BEAUCHÊNE/e|It's cooling down. It's contracting.]]'

'[[PRUDENCE/e|Shush! Are you,]]' Pru said, and had to wet her lips and start again, '[[PRUDENCE/e|are you a man?]]'

[[sound knock|Knock.]]

'[[ALEX BEAUCHÊNE/i|That's a very well-timed plank.]]'

'[[PRUDENCE/i|Did you work here?]]'

[[sound knock|Knock.]]

'[[PRUDENCE/i|Did you die here?]]'

This time it was longer in coming. And it wasn't a knock. It was [[sound knocks|two, close together, quick, almost cross]].

'[[FITZGERALD OYELARAN/e|Two's no,]]' Fitz whispered. '[[FITZGERALD OYELARAN/e|What do we ask now? Prudie, what do you ask them when it's no?]]'

'[[PRUDENCE/i|I don't know. It's never been anything.]]'

'[[ALEX BEAUCHÊNE/i|Ask if it's a fridge.]]'

I'd taken one ear out of the headphones. I know what wood sounds like when it moves, and I know what a knuckle sounds like. '[[CAIRO/a|Somebody's up there,]]' I said.

* * *

We had an argument about it, naturally, all of us whispering at once.

'[[FITZGERALD OYELARAN/e|We go up,]]' said Fitz.

'[[ALEX BEAUCHÊNE/e|The top floor's rotten,]]' said Alex.

'[[FITZGERALD OYELARAN/i|It's not the top, it's the stairs.]]'

'[[ALEX BEAUCHÊNE/i|Which go where?]]'

'[[PRUDENCE/e|We're not barging in on him with a load of torches,]]' said Pru. '[[PRUDENCE/e|He's shy.]]'

'[[ALEX BEAUCHÊNE/i|He's a squatter, Pru! He's got a knife and a sleeping bag.]]'

'[[FITZGERALD OYELARAN/i|Who says he's got a knife?]]'

'[[ALEX BEAUCHÊNE/i|He's got a *tin opener*, at the very least.]]'

'[[CAIRO/i|Could I just say something?]]'

'[[FITZGERALD OYELARAN/e|What?]]' said Fitz.

'[[CAIRO/i|Everything's still on. It's recording all this. If there's somebody on those stairs, and he's not deaf, then he's listening to us decide whether he's got a tin opener.]]'

A dreadful pause. Then from far up in the black, and in my left ear very close, [[sound cough|somebody coughed]].

I'd like to tell you we were brave. What happened is that Fitz said a word we had to bleep, and Prudence [[sound scream|screamed]], and it was a really good scream, we use it in the trailer; and Alex, who believes in nothing, picked up the pork pie knife and stepped in front of the three of us.

'[[ALEX BEAUCHÊNE/e|Who's there?]]' Alex shouted. It rolled round the roof, [[sound echo|there, there, there]].

'[[SOLOMON REEVE/a|Would you mind not pointing that thing?]]' said a voice. '[[SOLOMON REEVE/a|I've had a shock as it is.]]'

[[sound footsteps stairs|The stairs creaked, one after another.]] A pair of carpet slippers came down into the light; above them were pyjama legs, a mackintosh, and at the top a very old man with a face like a walnut, carrying a flask.

'[[FITZGERALD OYELARAN/e|Oh my God,]]' said Fitz. '[[FITZGERALD OYELARAN/e|Oh my God. It's Knocking Tom.]]'

'[[SOLOMON REEVE/a|Solomon,]]' the old man said. '[[SOLOMON REEVE/a|Solomon Reeve. Is it tea you want? I've only the one cup.]]'

* * *

He was eighty-eight. He'd come in at fourteen, as a piecer, the last one they took on before the second shift was stopped, and he'd been in and out of it ever since: mechanic, then fireman, then night watchman, and when it shut he'd kept his key.

'[[SOLOMON REEVE/i|She doesn't know. Grainne. She'd have to tell the insurance.]]'

'[[PRUDENCE/e|But what do you do here?]]' asked Pru.

'[[SOLOMON REEVE/a|I sit. I've a chair on the second landing. It's quiet at home since Wynne went, and I never could sleep in the quiet. I like a bit of water going by.]]' He poured. [[sound tea pouring|You could hear it go up the cup, note by note]], and I saw my meters follow it. '[[SOLOMON REEVE/a|I heard you come in, and I thought I'd best keep still. Then this young lady asks if there's anybody here that'd like to speak. Well, I thought, I would.]]'

'[[ALEX BEAUCHÊNE/e|So you knocked,]]' said Alex.

'[[SOLOMON REEVE/i|It seemed what you wanted.]]'

'[[FITZGERALD OYELARAN/e|I've come over all funny,]]' said Fitz, and [[sound? sit|sat down on a skip]]. '[[FITZGERALD OYELARAN/e|Mr Reeve, we're, I'm so sorry, we're a podcast.]]'

'[[SOLOMON REEVE/i|Is it like the wireless?]]'

'[[FITZGERALD OYELARAN/i|It's exactly like the wireless.]]'

'[[ALEX BEAUCHÊNE/i|With fewer people.]]'

'[[SOLOMON REEVE/i|How many?]]'

'[[FITZGERALD OYELARAN/i|Eleven hundred.]]'

The old man looked round the carding floor, at its pillars and its shadows. '[[SOLOMON REEVE/a|You'd get eleven hundred in here,]]' he said. '[[SOLOMON REEVE/a|At a push. We'd two hundred, but they were wide.]]'

I'd moved the nearest mic by then, an inch at a time, till it was looking at his chin. He saw me do it. He had pale, clever eyes, and he gave me one nod, like one tradesman to another.

'[[SOLOMON REEVE/i|You'll be the one that listens.]]'

'[[CAIRO/i|I suppose I am.]]'

'[[SOLOMON REEVE/i|You've the ears for it. Take those off a minute, love, and tell me what there is.]]'

I took them off. '[[CAIRO/a|Water,]]' I said. '[[CAIRO/a|The wind in a slate, up there. The dog at the gate, I think, or some dog.]]' For [[sound dog bark|it had begun to bark again, a long way off]]. '[[CAIRO/a|And you, breathing.]]'

'[[SOLOMON REEVE/i|What else?]]'

'[[CAIRO/i|That's all.]]'

'[[SOLOMON REEVE/e|It is now,]]' said Solomon Reeve. '[[SOLOMON REEVE/e|There were sixty frames on this floor. You couldn't hear a word. You couldn't hear yourself sing, and we all sang. You did your talking with your face.]]' He showed us. He moved his mouth, hugely, without a sound, and he laid a hand flat on his chest and flung it out. '[[SOLOMON REEVE/e|What did I say?]]'

'[[FITZGERALD OYELARAN/e|Something about a horse?]]' Fitz guessed.

'[[PRUDENCE/e|You said good night.]]' Pru's eyes were wet. '[[PRUDENCE/e|You said, good night, my love.]]'

'[[SOLOMON REEVE/a|I said will you come to the pictures. But it's the same thing. I said it to Wynne, from that pillar to that one, every night for a month. And she'd look at me, and she'd say,]]' and he made another face, a quick one, a face that shut like a purse.

'[[ALEX BEAUCHÊNE/e|What does that mean?]]' asked Alex.

'[[SOLOMON REEVE/i|It means watch your fingers.]]'

Nobody laughed at once. Then all of us did, Alex the loudest, [[sound? laughter|a great daft bray]] that went up among the pigeons and set the whole roof [[sound wings|clapping]].

'[[FITZGERALD OYELARAN/e|Pigeon,]]' said Fitz.

'[[ALEX BEAUCHÊNE/i|Yes, all right.]]'

* * *

It must have been gone two when the other thing happened.

By that time we'd stopped being a ghost hunt. Solomon had my coat on. He'd done the fire of '47 for us, and the strike, and the day that the boss's parrot got into the dye; I'd changed the batteries twice. Pru was lying on her back. Fitz hadn't said 'Welcome to *Dead Air*' for an hour.

'[[PRUDENCE/e|And the Weeping Piecer?]]' Pru asked the roof. '[[PRUDENCE/e|Was there really one?]]'

'[[SOLOMON REEVE/i|Ah, no. That was made up for the coach parties. There was a lass lost some hair, but she got five pounds for it and opened a sweetshop.]]'

'[[ALEX BEAUCHÊNE/i|And the Overlooker?]]'

It was such an ordinary question. Alex was peeling an orange and didn't even look up. But Solomon [[sound? cup|put down the cup]].

'[[SOLOMON REEVE/i|Who's told you of him?]]'

'[[PRUDENCE/e|It's in the leaflet,]]' said Pru. '[[PRUDENCE/e|"The Overlooker, who walks."]]'

'[[SOLOMON REEVE/i|It shouldn't be in a leaflet.]]'

'[[FITZGERALD OYELARAN/e|Why not?]]' Fitz asked.

'[[SOLOMON REEVE/a|Because,]]' the old man began, and then he stopped, and turned his head.

I'd like to say that I heard it first. I'd got my headphones round my neck, though, and what I saw was the needle. Channel three. The stairs. A peak, and then a space, and then a peak.

I put them on.

[[sound footsteps boots|It was a step. It was a boot with an iron on the heel, coming down on wood, slowly, without any hurry in the world.]] There was a landing; [[sound? footsteps boots|I heard it turn]]. No voice went with it and no breath.

'[[CAIRO/a|Sol,]]' I whispered. '[[CAIRO/a|Is there somebody else up there?]]'

'[[SOLOMON REEVE/i|No, love.]]'

'[[FITZGERALD OYELARAN/e|What is it? Cairo, what've you got?]]' Fitz had hold of my arm again.

'[[CAIRO/i|Is it Mrs Molloy? Has she come in at the back?]]'

'[[SOLOMON REEVE/i|There isn't a back.]]'

'[[ALEX BEAUCHÊNE/e|It's a pipe.]]' Alex had gone the colour of candle wax, and [[sound? orange rolling|the orange was rolling away across the boards]]. '[[ALEX BEAUCHÊNE/e|It's the wood. It's contracting. Isn't it? Cai?]]'

I pulled the jack, so that it came out of the speaker. I shouldn't have. [[sound footsteps boots|Clack, it said, in the cold, to all of us. Clack. Clack.]]

Solomon Reeve stood up. He buttoned my coat as far as it would go, and smoothed down his hair with both his palms, and went and stood beside the pillar, the first one, with his hands at his sides. I've thought of it often. He looked about fourteen.

'[[SOLOMON REEVE/a|Get to a frame,]]' he told us, not moving his lips. '[[SOLOMON REEVE/a|Each of you. Anywhere. Look busy.]]'

'[[FITZGERALD OYELARAN/e|There aren't any frames!]]' hissed Fitz.

'[[SOLOMON REEVE/i|Then look at where one was.]]'

And we did it. I can't explain that either. A man with a degree, a woman who does mortgages, and Alex and me; we each found a bit of empty floor, with four bolt holes in it, and stood there, and moved our hands. The steps [[sound footsteps boots|came off the stairs and on to the boards]]. They came down the aisle between us. They didn't stick in the grease as ours did. They stopped behind Fitz for a while, and I heard him [[sound? whimper|make a tiny noise through his nose]]. They stopped behind me.

It was as cold as a key down the back of the neck. On the skip the recorder turned over its red numbers: two eleven and six, two eleven and seven.

Then, across the floor, Pru lifted up her head. I saw her catch my eye. She opened her mouth, hugely, with no sound at all, and her face said to me, as plain as print, *Watch your fingers*.

I swear I nearly laughed. I think that it knew. The boots waited a moment longer, and then [[sound footsteps boots|went on, clack, clack, to the far wall, where there's no door]], and were gone.

For a good minute there was just [[sound? water|the water]].

'[[ALEX BEAUCHÊNE/e|So,]]' said Alex, in a voice like a cello that's been dropped. '[[ALEX BEAUCHÊNE/e|Squatter?]]'

* * *

[[sound dog bark|The dog woke us]], at seven, in the van. All five of us were in it. Solomon was in the driving seat with the heater on, and Fitz had let him move it.

Mrs Molloy bent down and looked in through the glass. She [[sound tap glass|tapped on it with a key]].

'[[GRAINNE MOLLOY/i|I make that one over.]]'

'[[FITZGERALD OYELARAN/e|Mr Reeve's our guest,]]' said Fitz. '[[FITZGERALD OYELARAN/e|For the programme.]]'

'[[GRAINNE MOLLOY/i|Is he? And how did he get in?]]'

Nobody could think of anything. The caretaker gave us all a good long while to do it in.

'[[GRAINNE MOLLOY/a|I put a cushion on that chair in November, Solomon,]]' she said. '[[GRAINNE MOLLOY/a|Did you suppose it was the mice?]]'

'[[SOLOMON REEVE/i|I thought it was Wynne.]]'

'[[GRAINNE MOLLOY/i|Well. She'd have picked a better colour. You'll come in for your breakfast, you daft old man, and so will the wireless. And did you get what you came for?]]'

They all looked at me. I had the recorder on my knee. I'd gone through it twice by then, from two o'clock to quarter past, with the good headphones; and there were all our voices, and the flask, and the orange rolling, and after that there were four minutes of water with five people breathing, very carefully, in time.

'[[CAIRO/a|We got Sol,]]' I said.
