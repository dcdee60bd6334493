set: train
JULES AMARI (m): I, me, Jules, Amari, the clerk
NADIA FERRAND (f): Nadia, Nadia Ferrand, Mademoiselle Ferrand
OSCAR FERRAND (m): Oscar, Oscar Ferrand, Monsieur Ferrand, her brother
MAÎTRE PELLETIER (m): Maître Pelletier, Pelletier, the notary, my employer
MADAME VOLKOVA (f): Madame Volkova, Volkova, the tenant, the old dancer
HUGO (m): Hugo, the removal man, the giant
---
«[[MAÎTRE PELLETIER/e|You understand,]]» said Maître Pelletier, «[[MAÎTRE PELLETIER/e|that she comes with it.]]»

We were standing on the pavement of the rue des Lices, the four of us, and looking up. It had been a handsome building. [[sound gutter|A length of gutter swung and knocked against the third floor, with every gust]], and there was a fig tree growing out of the chimney.

«[[NADIA FERRAND/e|Who does?]]» Nadia Ferrand asked.

«[[MAÎTRE PELLETIER/i|The lady on the top floor. Your late aunt granted her the lease for life. It's all in the papers, I believe that my clerk sent you the papers?]]»

I had sent them. I'd sent them twice. I studied my shoes, as a clerk does, and waited for the axe to fall, in silence, as it generally does in our profession.

«[[OSCAR FERRAND/i|How old is she?]]»

«[[NADIA FERRAND/i|Oscar!]]»

«[[OSCAR FERRAND/i|I'm asking as an investor.]]»

Oscar Ferrand and his sister had come down from Paris by the early train to see what they'd been left. They were twins, I think, or as good as; they had the same long jaw and the same way of holding a handkerchief over it. He was in property. She was in a temper. [[sound pigeons|A cloud of pigeons clattered out of the skylight]], went once about the steeple, and [[sound? pigeons|clattered in again]].

«[[MAÎTRE PELLETIER/a|Madame Volkova,]]» the notary replied, turning over a page, «[[MAÎTRE PELLETIER/a|was born, according to her, in a year which doesn't exist. Amari, the keys.]]»

I gave them to him. [[sound door|The street door shrieked on its hinges]], and we went in.

I ought to say how it was that I knew the house. I had been up there every quarter day for six years, in order to receive the rent, which was nine francs and a glass of something. No one else at the office would go. It was the stairs, they said. There were a hundred and twelve of those; but it was not the stairs.

«[[NADIA FERRAND/a|What's that?]]» said Mademoiselle Ferrand, on the second landing. She had stopped with her glove on the banister, and the dust of forty years was settling on her hat.

We listened. [[sound piano|Somewhere over our heads a piano was being played, very badly, with one finger.]] [[sound thump|Then came a thump that brought down plaster.]] Then the piano again.

«[[JULES AMARI/a|That'll be the three o'clock class,]]» I said.

«[[OSCAR FERRAND/i|The what?]]»

«[[JULES AMARI/i|She teaches, monsieur. On Thursdays.]]»

«[[OSCAR FERRAND/i|Dancing? On that floor? What is she insured for?]]»

«[[MAÎTRE PELLETIER/e|I should be inclined to keep to the wall,]]» said Pelletier, who had begun to do it himself.

* * *

The tenant received us on a chaise longue, in a turban, with her feet in a drawer. The drawer had been taken from a bureau and filled up with hot sand. Along the far side of the room, before a glass that went from wall to wall and was cracked from top to bottom, eleven removal men were holding on to a rail.

I'd met them before. They were from the yard on the corner, and they came in their aprons.

«[[MADAME VOLKOVA/a|Heels!]]» cried the old dancer. «[[MADAME VOLKOVA/a|Hugo, I see daylight under those heels. Is that a plié? My cat does a better plié, and she's dead. Again. And who are these?]]»

«[[MAÎTRE PELLETIER/i|Madame, may I present the new proprietors?]]»

«[[MADAME VOLKOVA/i|You may not. I'm working. Jules, my angel, sit there, by the stove, you look like a candle. The rest can stand.]]»

[[sound? stove|The stove ticked.]] [[sound? chair|I sat.]] It's not a thing that a man should enjoy, to be seated when his employer isn't, but I won't say that I suffered.

«[[HUGO/a|Is it the sister or the brother that wants you out, Madame?]]» asked the biggest of the removal men, without turning his head. He had one leg up upon the rail, like a ham in a window.

«[[MADAME VOLKOVA/i|Which one of you is it?]]»

«[[OSCAR FERRAND/i|No one's spoken of—]]»

«[[NADIA FERRAND/e|Both,]]» said Nadia Ferrand. «[[NADIA FERRAND/e|I won't lie to you. It's to be a hotel.]]»

[[sound piano|The one finger came off the piano.]] It belonged, I saw, to a child of about eight in a paper crown. Eleven large men had let go of the rail, and they turned round.

«[[MADAME VOLKOVA/a|A hotel,]]» Volkova repeated. She seemed to try it in her mouth. «[[MADAME VOLKOVA/a|With a lift?]]»

«[[NADIA FERRAND/i|Naturally, with a lift.]]»

«[[MADAME VOLKOVA/i|And chambermaids. And a palm. Your aunt would have liked that, she adored a palm. What will you offer me?]]»

Oscar [[sound? case|snapped open his case]]. I'll say for him that he knew what he was about: he'd seen a door move by an inch, and he had his shoe in it. He named a sum. [[sound? whistle|The notary whistled, under his breath.]] Behind us all the giant named Hugo said a word that I shall not set down.

«[[MADAME VOLKOVA/e|No,]]» said Madame Volkova.

He named a second one.

«[[MADAME VOLKOVA/i|You've a kind face. No. Put away your money, it's making the child stare. I'm going to tell you what I want, and it isn't money. I have had money. It went on hats.]]»

«[[OSCAR FERRAND/i|What is it, then?]]»

«[[MADAME VOLKOVA/i|You. For a week. You and she, on that rail, at seven in the morning, with your shoes off. If at the end of it you can still say to me ‹hotel,› then I'll go, and I shan't ask you for a sou. My hand on it.]]»

«[[NADIA FERRAND/i|That's absurd.]]»

«[[MADAME VOLKOVA/i|Yes?]]»

«[[OSCAR FERRAND/i|We've got a train at five.]]»

«[[MADAME VOLKOVA/i|There'll be others. They're always running trains. Can either of you touch your toes?]]»

It was at this point that the floor spoke. [[sound crack|It began beneath the stove, with a crack like a whip]], ran out across the boards towards the window, and stopped at the tip of Maître Pelletier's umbrella. Nobody breathed. I'd have been glad of a pigeon, a gutter, any sort of noise at all. One of the removal men crossed himself.

«[[HUGO/e|It does that,]]» said Hugo. «[[HUGO/e|You've got to land on the joists.]]»

# The Week

They stayed. I have never altogether known why. She told me that it was on account of the case, which he had left behind him on the stairs, in his hurry, so that they had to come back for it; and he told me it was the wager. I think that they had not been asked for anything, either one of them, in a very long time, apart from their signature.

I went up on the Monday to see that nobody was killed.

«[[MADAME VOLKOVA/i|Arms! You're not hailing a cab, Monsieur Ferrand.]]»

«[[OSCAR FERRAND/i|I'm doing what he's doing.]]»

«[[MADAME VOLKOVA/i|Hugo has carried eleven pianos up to a sixth floor. He's got a right to do it badly. And one, and two. Where is your sister looking?]]»

«[[NADIA FERRAND/i|At the clock.]]»

«[[MADAME VOLKOVA/i|It doesn't go.]]»

«[[NADIA FERRAND/i|I know. It's restful.]]»

[[sound rain|It was raining through the skylight into a row of basins, each upon a different note.]] [[sound piano|The child, whose name I never learned, was hammering out a waltz with both her forefingers.]] I had meant to stay for ten minutes. At noon I found that I was holding a bucket, and that I had been counting aloud.

«[[NADIA FERRAND/a|Is this what you do all day?]]» she asked me, as she hung there with one foot on the rail.

«[[JULES AMARI/i|No, mademoiselle. As a rule I copy things.]]»

«[[NADIA FERRAND/i|What kind of things?]]»

«[[JULES AMARI/i|What other people have agreed.]]»

«[[NADIA FERRAND/i|And have you never agreed to anything yourself?]]»

I said that I'd have to look it up. [[sound? laugh|Somebody snorted]]; it was her brother, from behind the stove, where he was lying down.

On Tuesday he couldn't walk downstairs. [[sound laugh|On Wednesday she laughed. It was a great rusty bray of a laugh]], and it astonished us all, and her the most; it was due to Hugo, who'd explained to her what a wardrobe feels like from below. I remember that my employer used to laugh like that, before his marriage. On the Thursday came the men from the bank.

I met them at the street door. There were two, with hats.

«[[JULES AMARI/a|You've come to see about a loan,]]» I said. «[[JULES AMARI/a|For the hotel. Could you possibly return on Monday?]]»

They could not. They went by me. [[sound steps|I heard their shoes going up, smartly at first, and then less smartly]], and I came on behind; I'm not a brave man, but I hate to miss things. It was a hundred and twelve stairs. When we reached the top of them the door was open, and the music had got to the part where everyone must leap.

They leapt. Eleven removal men, a property developer and his sister went up into the air like a wave, and hung there, and [[sound boom|came down all together with a boom that must've been heard in Marseille]]. [[sound glass|Every pane in the skylight jumped and rang.]] [[sound crash|One of the basins went through the floor.]]

«[[MADAME VOLKOVA/e|Joists!]]» shouted Madame Volkova. «[[MADAME VOLKOVA/e|What have I told you? Joists!]]»

We looked at the hole. From down below, after what seemed to me a considerable while, [[sound clang|there came up a clang]].

The man from the bank replaced his hat. He went away down the stairs without having said one word; so did the other; and Oscar Ferrand, who had plaster in his eyebrows, came over to the edge in his stockinged feet and got down on his stomach and put his whole head in.

«[[OSCAR FERRAND/a|Nadia,]]» he called out of it. «[[OSCAR FERRAND/a|Nadia! Come and look. There's another ceiling under here. It's got angels on it.]]»

«[[NADIA FERRAND/i|How many?]]»

«[[OSCAR FERRAND/i|I can't see. Dozens! There's one with a trombone.]]»

«[[NADIA FERRAND/a|Move over,]]» she said.

They lay there side by side. [[sound? dust|Bits went on pattering down into the dark.]] I could see the soles of their four feet, quite black, and I noticed that hers, which were the nearer, were turned out just a little from the heel.

«[[MAÎTRE PELLETIER/a|I never knew of any angels,]]» said a voice behind me. My employer had come up, then, by himself, and on foot. He was leaning in the doorway with his collar undone. «[[MAÎTRE PELLETIER/a|I've had the deeds of this house for thirty years. Amari, why wasn't I told that there were angels?]]»

«[[JULES AMARI/i|You never would come up, Maître.]]»

«[[MAÎTRE PELLETIER/e|No,]]» Pelletier said. «[[MAÎTRE PELLETIER/e|No, I suppose it was the stairs.]]» He wiped his neck. He was looking past me, at the chaise longue. «[[MAÎTRE PELLETIER/e|Good afternoon, Vera.]]»

«[[MADAME VOLKOVA/a|Bertrand,]]» said the old dancer, and she drew her feet, one at a time, with great composure, out of the sand. «[[MADAME VOLKOVA/a|You took your time. It's thirty years on Sunday. Have you still got your slippers?]]»

He had. They were inside his umbrella. Nobody had ever explained to me why he took it with him in all weathers, or why, in six years, I'd never once heard it click open.

I sent the papers on the Friday. There's no hotel. I go up on Thursdays, for the rent, and I stay for the three o'clock class; and when a stranger asks me on the landing what that noise is, [[sound? thump|that terrible thump]], I tell him it's the proprietors.
