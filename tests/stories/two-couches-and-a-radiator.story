set: train
LARK BAPTISTE (f): Lark, Larkie
DASHIELL OYELARAN (m): Dash, Dashiell
IMKE VANDERSLOOT (f): Imke
COSMO TELLIER (m): Cosmo
THE BIG MOVER (m): the big mover, the mover, the older mover
THE KID (m): the kid, the skinny one
MRS. DRUCKENMILLER (f): Mrs. Druckenmiller, the old lady, the neighbor
---
The couch stopped moving somewhere between the second floor and the third, and so did everyone attached to it.

"[[THE BIG MOVER/a|Tilt it,]]" said the big mover, who was underneath.

"[[THE KID/a|I am tilting it,]]" said the kid, who was on top.

"[[THE BIG MOVER/i|Tilt it the other way.]]"

"[[THE KID/i|There is no other way. There's a wall the other way.]]"

Lark Baptiste sat three steps above them with a lamp in her lap and a fern between her feet. She had been sitting there for eleven minutes. The movers were paid by the hour, and she was doing the arithmetic in her head and not enjoying it.

"[[LARK BAPTISTE/a|What if you took the legs off?]]" she said.

"[[THE BIG MOVER/a|We took the legs off,]]" said the big mover. "[[THE BIG MOVER/a|Lady, we took the legs off on the sidewalk.]]"

"[[THE KID/a|They're in my pockets,]]" the kid said. He shifted his grip, and [[sound scrape|the frame scraped along the plaster]] and left a long gray line on it.

"[[LARK BAPTISTE/i|That was already there.]]"

"[[THE KID/i|That was not already there, ma'am.]]"

"[[LARK BAPTISTE/i|If anybody asks.]]"

[[sound steps|Feet came hammering down from the fourth floor]], and Dash Oyelaran swung around the landing with a roll of tape on each wrist like bracelets. He looked at the couch. He looked at Lark.

"[[DASHIELL OYELARAN/a|Good news and bad news,]]" he said.

"[[LARK BAPTISTE/i|Give me the good.]]"

"[[DASHIELL OYELARAN/i|The water's on.]]"

"[[LARK BAPTISTE/i|And the bad?]]"

"[[DASHIELL OYELARAN/a|It's on in the hall closet. Nobody knows why. Imke's got a pot under it.]]" He leaned over the rail. "[[DASHIELL OYELARAN/a|Gentlemen! How are we doing?]]"

"[[THE BIG MOVER/a|We're living here now,]]" the big mover said.

[[sound buzzer|The street buzzer went off]], long and sour, like a goose being sat on. Lark put the lamp down on the step. There was nobody left upstairs to answer it but Imke, and Imke did not answer things. She had a policy.

"[[DASHIELL OYELARAN/e|That'll be Cosmo,]]" said Dash. "[[DASHIELL OYELARAN/e|With the other couch.]]"

Lark turned all the way around. "[[LARK BAPTISTE/e|With the what?]]"

* * *

There were, it came out, two couches. There was Lark's, which was green velvet and had been her grandmother's and which was currently a permanent feature of the stairwell. And there was Cosmo Tellier's, which was brown, and leather, and still strapped to the roof of a station wagon that he had left with its flashers on by the hydrant. He had come up around the green one by climbing the outside of the banister.

"[[COSMO TELLIER/e|I said I was bringing a couch,]]" Cosmo said. He was out of breath and there was dust all down his front. "[[COSMO TELLIER/e|I said it in the group chat. I said, and I quote, got the couch thing handled.]]"

"[[IMKE VANDERSLOOT/e|I thought that meant Lark's couch,]]" said Imke from the closet.

"[[DASHIELL OYELARAN/e|Everybody thought that,]]" said Dash.

"[[COSMO TELLIER/i|Why would I handle Lark's couch?]]"

"[[LARK BAPTISTE/e|Because you love me,]]" said Lark, "[[LARK BAPTISTE/e|and you have a station wagon.]]"

They were all four in the front room of the apartment, or what would be the front room once it had anything in it. For the moment it had a stepladder, a radiator, and thirty-one boxes, most of them marked "MISC" in Dash's handwriting. One of them said "NOT MISC." In the closet [[sound drip|the water fell into the pot, plink, plink, plink]], and Imke crouched beside it with a flashlight in her teeth.

She took the flashlight out. "[[IMKE VANDERSLOOT/a|There is a pipe in here that goes to nothing,]]" she said. "[[IMKE VANDERSLOOT/a|It just comes out of the wall and ends. Somebody has put a cork in it.]]"

"[[COSMO TELLIER/e|A cork?]]" said Cosmo.

"[[IMKE VANDERSLOOT/i|A wine cork. It says 2009.]]"

"[[DASHIELL OYELARAN/e|Was it a good year?]]" Dash asked.

Nobody laughed. In Dash's last place somebody would have laughed; he still heard that kitchen sometimes, six people howling over the dishes at one in the morning. He missed it and hoped it didn't show.

"[[LARK BAPTISTE/e|Okay. Okay.]]" Lark held up both hands. "[[LARK BAPTISTE/e|Couches first. Then pipe. Then rooms.]]"

Dash set down the tape. "[[DASHIELL OYELARAN/e|What about rooms?]]"

There was a silence you could have parked a truck in.

"[[LARK BAPTISTE/i|Who's in what room, I mean.]]"

"[[COSMO TELLIER/e|I'm in the big one,]]" said Cosmo. "[[COSMO TELLIER/e|With the bay window. I put down the deposit.]]"

"[[DASHIELL OYELARAN/e|You put down the deposit,]]" Dash said slowly, "[[DASHIELL OYELARAN/e|because I sent you the deposit. Minus two hundred. And you wrote back, thanks man, big room's yours.]]"

"[[COSMO TELLIER/i|I wrote, big room's ours.]]"

"[[DASHIELL OYELARAN/i|Ours?]]"

"[[COSMO TELLIER/i|It was a typo!]]"

"[[IMKE VANDERSLOOT/e|I don't want to make this worse,]]" said Imke.

"[[LARK BAPTISTE/e|Then don't,]]" said Lark.

"[[IMKE VANDERSLOOT/i|But I have an email.]]"

[[sound? crinkle|She pulled a folded sheet from the back pocket of her overalls]] and flattened it on top of a box. She had printed it out. Imke Vandersloot was the only person under forty any of them knew who still owned a printer, and it was downstairs in the truck at that moment, wrapped in her winter coat.

"[[IMKE VANDERSLOOT/a|Dear Imke,]]" she had got as far as, when [[sound crash|something went over in the stairwell with a crash]] that shook the windows, and after it [[sound shatter|came the bright, drawn-out sound of a great many plates]].

Nobody moved.

"[[THE BIG MOVER/a|It's okay!]]" the big mover shouted up. "[[THE BIG MOVER/a|It wasn't the couch!]]"

* * *

It was the box that said "NOT MISC." It had been on the third-floor landing, where Dash had set it for one second, and it had gone down a flight and a half by itself.

Dash sat on the step beside it and lifted a flap. "[[DASHIELL OYELARAN/e|My aunt gave me those.]]"

"[[THE KID/a|I didn't touch it,]]" the kid said. "[[THE KID/a|I swear to God, man. I just breathed.]]"

"[[DASHIELL OYELARAN/i|It's fine.]]"

"[[THE KID/i|You want me to get a broom?]]"

"[[DASHIELL OYELARAN/i|I'd love for you to get a broom. I don't have a broom. I have two waffle irons and no broom.]]"

[[sound door|A door opened below them, on a chain.]] One eye appeared in the gap, and a quantity of white hair.

"[[MRS. DRUCKENMILLER/a|What is it you are doing to my ceiling?]]" a voice demanded.

"[[LARK BAPTISTE/e|Sorry, ma'am!]]" Lark came down sideways past the end of the couch. "[[LARK BAPTISTE/e|We're the new people. Four-B. I'm Lark, and that's Dash, and up there's—]]"

"[[MRS. DRUCKENMILLER/i|I'm not asking who. I'm asking what.]]"

"[[LARK BAPTISTE/i|We're stuck.]]"

"[[MRS. DRUCKENMILLER/a|I can see you are stuck.]]" [[sound door|The door shut, the chain rattled, and the door opened again]], all the way this time. She was about four foot ten, in a housecoat with parrots on it. "[[MRS. DRUCKENMILLER/a|I'm Druckenmiller. Mrs. In forty-four years I've seen nine couches come up these stairs. You know how many made it?]]"

"[[THE BIG MOVER/a|How many?]]" said the big mover, with real interest.

"[[MRS. DRUCKENMILLER/i|Four. You took the legs off?]]"

"[[THE KID/i|They're in my pockets.]]"

"[[MRS. DRUCKENMILLER/i|And the door?]]"

The kid looked at the older mover. The older mover looked at the wall.

"[[THE BIG MOVER/a|What door?]]" he said.

Mrs. Druckenmiller pointed a slipper at it. It had been painted over so many times that it looked like a panel: a narrow door on the landing, just behind the arm of the couch, with a keyhole full of cream enamel. "[[MRS. DRUCKENMILLER/e|That one. It goes to the old service stairs. They're twice as wide, because in those days you carried up coal. The landlord will tell you there's no such door. The landlord is a liar and his father was also a liar.]]"

"[[LARK BAPTISTE/e|Is there a key?]]" Lark asked.

"[[MRS. DRUCKENMILLER/i|There's always a key. Wait here.]]"

She went in. They waited there; none of them had a choice. [[sound? drawers|From inside came the sound of drawers being pulled out, one after another.]]

"[[THE BIG MOVER/a|I like her,]]" said the big mover.

"[[THE KID/i|You like everybody.]]"

"[[THE BIG MOVER/i|I don't like you. Tilt it.]]"

Out in the street [[sound horn|a horn blared, three times]], and [[sound shout|somebody bellowed a word]] that made Lark glad she had shut the window. Cosmo's head came over the banister from the fourth floor. If anyone towed that wagon, he had told them in May, he would lie down in the road and scream; they had all believed him.

"[[COSMO TELLIER/i|Is that about my car?]]"

"[[DASHIELL OYELARAN/e|You're on a hydrant, Cosmo,]]" said Dash.

"[[COSMO TELLIER/i|I've got my flashers on!]]"

"[[DASHIELL OYELARAN/i|It's not a magic spell.]]"

"[[COSMO TELLIER/i|Can somebody move it? I'm holding the pot. Imke says if I let go of the pot we lose the floor.]]"

"[[THE KID/a|I can move it,]]" the kid offered.

"[[THE BIG MOVER/i|You can't drive.]]"

"[[THE KID/i|I can drive.]]"

"[[THE BIG MOVER/a|He can't drive,]]" the big mover told Lark. "[[THE BIG MOVER/a|He's my sister's. It's a summer thing.]]"

It was Lark who went, in the end, over the banister and down, with the wagon's keys in her mouth. She found the man with the horn, who had a van full of ice, and she was so nice to him that he helped her back it up to the corner. By the time she got back the painted door was standing open. It had not opened without a struggle. There was paint all over the landing in curls, and the kid was holding a butter knife and looking like somebody who'd pulled a sword out of a stone.

"[[THE KID/a|It goes all the way up,]]" he told her. "[[THE KID/a|There's like a pulley.]]"

"[[MRS. DRUCKENMILLER/e|Of course there's a pulley,]]" said Mrs. Druckenmiller. "[[MRS. DRUCKENMILLER/e|What did I say? Coal.]]"

* * *

The green couch came through the back of the kitchen at ten past four, legs and all. The brown one came at five. [[sound thud|They dropped the second one the last six inches]], and [[sound thump|from below came three thumps of a broom handle]], and then, faintly, [[sound? applause|what sounded like applause]].

The movers had drunk a quart of orange juice each. [[sound? bills|Lark counted out the bills]] on the radiator, and the big mover counted them after her and handed two of the twenties back.

"[[LARK BAPTISTE/a|What's this?]]" she said.

"[[THE BIG MOVER/i|For the wall.]]"

"[[LARK BAPTISTE/i|That was already there.]]"

"[[THE BIG MOVER/a|Sure it was.]]" He nodded at the kid, who was emptying his pockets onto a box. "[[THE BIG MOVER/a|Take care of that fern. It's too dry.]]"

[[sound? steps|They went down the back way]], still arguing about who had tilted what, and [[sound door|the street door banged behind them]]. A minute later [[sound engine|the truck coughed, caught, and pulled away]]. It left a hole in the afternoon. Nobody said so, but all four of them felt it: there was no one else to be polite for.

"[[COSMO TELLIER/e|So,]]" said Cosmo.

"[[DASHIELL OYELARAN/e|So,]]" said Dash.

"[[IMKE VANDERSLOOT/e|I will read it now,]]" Imke said. She had the page on her knee. She was on the green couch, and Lark was on it with her, and the boys were on the brown one opposite, like two delegations. "[[IMKE VANDERSLOOT/e|Dear Imke. Thank you for fixing my taxes. I would be in jail. If we ever get a real place together, you get first pick of rooms, I swear on my mother. Your friend, Cosmo.]]"

Dash turned his head and looked for a while at the man beside him. "[[DASHIELL OYELARAN/e|On your mother.]]"

"[[COSMO TELLIER/i|I was very grateful.]]"

"[[DASHIELL OYELARAN/i|How many people did you give that room to?]]"

"[[COSMO TELLIER/i|In writing?]]"

"[[LARK BAPTISTE/e|Oh my God,]]" said Lark.

"[[COSMO TELLIER/i|Three. Maybe three. Lark, did I ever say anything to you about—]]"

"[[LARK BAPTISTE/i|On the beach. At Noor's wedding.]]"

"[[COSMO TELLIER/a|Four, then.]]" He put his face in his hands. "[[COSMO TELLIER/a|I like it when people are happy,]]" he said through them. "[[COSMO TELLIER/a|It's a sickness.]]"

In the closet the cork chose that moment. [[sound? pop|It did not pop so much as cough]]; then [[sound water|there was a rush of water, and the pot went over with a clang]].

"[[IMKE VANDERSLOOT/e|Towels!]]" Imke called.

"[[LARK BAPTISTE/e|Which box?]]" said Lark.

"[[DASHIELL OYELARAN/e|Misc!]]" yelled Dash, already running. "[[DASHIELL OYELARAN/e|They're in Misc!]]"

"[[COSMO TELLIER/e|They're all Misc!]]" Cosmo wailed.

It took the four of them, and every towel, and a bathrobe, and finally Imke lying on her stomach with her arm in the wall to the shoulder. [[sound squeak|Something in there squealed as she turned it]], and squealed again, and the water thinned to a string, and quit.

They lay on the floorboards where they were. [[sound phone|A phone buzzed in one of the boxes, against something metal]], and went on buzzing, and no one got up.

"[[IMKE VANDERSLOOT/e|I do not want the big room,]]" Imke said to the ceiling at last. "[[IMKE VANDERSLOOT/e|It faces the street. I only wanted that somebody should know I had the email.]]"

"[[LARK BAPTISTE/e|I don't want it either,]]" Lark said. "[[LARK BAPTISTE/e|There's no closet. Where would I put the fern?]]"

"[[DASHIELL OYELARAN/i|You don't put a fern in a closet.]]"

"[[LARK BAPTISTE/i|You don't know this fern.]]"

[[sound? drip|Dash wrung out the sleeve]] of the bathrobe. He thought about the bay window, and about the two hundred dollars, and about the kitchen in the last place, which had been loud because there was nowhere else to go. "[[DASHIELL OYELARAN/e|What if it isn't anybody's?]]" he said. "[[DASHIELL OYELARAN/e|We've got two couches.]]"

[[sound? sit|Cosmo sat up.]] There was plaster in his eyebrows. "[[COSMO TELLIER/e|Put them both in there. Facing the window.]]"

"[[DASHIELL OYELARAN/i|And this is a bedroom, then. This, here.]]"

Imke rolled her head to see. "[[IMKE VANDERSLOOT/e|With a radiator.]]"

"[[LARK BAPTISTE/e|And a closet with a pond in it. Who'd want that?]]" said Lark.

For a moment nobody answered.

"[[COSMO TELLIER/e|I'll take it,]]" Cosmo said. "[[COSMO TELLIER/e|I mean, obviously. I should take it. I swear on my—]]"

"[[DASHIELL OYELARAN/e|Don't,]]" said Dash.

"[[IMKE VANDERSLOOT/e|Don't,]]" said Imke, a half second behind.

[[sound knock|There was a knock]], a hard one, low down, as from the toe of a slipper. [[sound? hinges|The kitchen door creaked.]] Mrs. Druckenmiller stood on the service stairs with a broom in one hand and in the other a plate with foil over it.

"[[MRS. DRUCKENMILLER/a|Somebody here has no broom,]]" she said. "[[MRS. DRUCKENMILLER/a|Also I'd like to know why it is raining on my stove.]]"
