set: test
IMRE DALLOS (m): I, me, Imre, Dallos, Mr Dallos, the tuner
VERITY CRANE (f): Verity, Verity Crane, Mrs Crane, Aunt Verity, the widow
LEO CRANE (m): Leo, Leo Crane, Mr Leo, the nephew
MISS TOLL (f): Miss Toll, Toll, the housekeeper
GWIL (m): Gwil, the driver
SERGEANT KALU (f): Sergeant Kalu, Kalu, the sergeant
---
# The first bang

I have been asked to write down what I heard on the night of the ninth, and I will try to put down only that. What I saw is of no great use to anybody. I don’t see very well. I tune pianos.

Gwil fetched me from the halt at about four, in a van that had been white once. [[sound engine|The engine knocked all the way up the cliff road]]; [[sound? wind|the wind leaned on the side of it and boomed]]. He was not a talker, but as we came out on the top he said, “[[GWIL/a|You’ll be stopping the night.]]”

“[[IMRE DALLOS/a|I’m on the seven-twenty back,]]” I told him.

“[[GWIL/e|No,]]” said Gwil.

He was right. By five there was a tree over the road, and by six a second one had taken down the telephone. I lifted the receiver in the hall myself, to make sure. There was no dialling tone, no crackle, nothing; it was like holding a shoe to your ear.

The housekeeper, Miss Toll, showed me to the music room. She had keys at her belt, and [[sound? keys|they jingled at every second step]], because she favoured her left hip.

“[[MISS TOLL/a|Mr Crane’s in there,]]” she said, of the door across the passage. “[[MISS TOLL/a|He’s not to be disturbed. He’s doing his book. If you want anything, ask me, and if you don’t, don’t.]]”

“[[IMRE DALLOS/i|Who plays?]]”

“[[MISS TOLL/i|Mrs Crane used to.]]”

“[[IMRE DALLOS/i|And now?]]”

“[[MISS TOLL/i|Now she has people in to tune it.]]”

It was a big German grand, nine feet of it, and it had been let go shamefully. I took off the lid and wedged up the dampers, as I do when I want to hear what an instrument has to say for itself. With the dampers up, every string in it is free. You can cough, and it will cough back. [[sound? fork|I struck my fork on my knee and set it to the wood]], and [[sound? piano|the whole case began to hum]].

I worked. [[sound rain|Rain burst against the windows, let up, and burst again.]] Some time after eight the lightning started, out at sea, and I counted the seconds as one does. [[sound thunder|The thunder, when it came, was low and long]], and each time, after it, [[sound? piano|the piano shivered: a growl in the bottom octave]] and nothing more.

Then there was one that I had not counted. I had my head under the lid. [[sound thud|There was a thud, short, not very loud, on the far side of the wall]], and [[sound piano|the strings leapt, all of them, from the bottom to the top, and went on singing for as long as it takes to say a Paternoster]].

I thought: *that was close*. I took it for thunder. I should like that to be noted. I took it for thunder, and went on with my work.

# The second

At ten to nine somebody opened the door without knocking, [[sound? steps|crossed the carpet]], and [[sound piano|played three notes of a waltz with one finger]].

“[[LEO CRANE/i|God, that’s better. You’re the tuner. I’m the nephew. Every house has to have one. Come and have a drink.]]”

“[[IMRE DALLOS/i|I haven’t finished.]]”

“[[LEO CRANE/a|You’ll never finish, it’s like the Forth Bridge. Come on, we’re all in the hall. My aunt’s lit a fire.]]” He had a light, quick, friendly voice, pitched about the A below middle C, and he smelt of bay rum. “[[LEO CRANE/a|I absolutely insist.]]”

So I was in the hall with the rest of them. [[sound? fire|The fire spat.]] Verity Crane gave me a hand as thin as a glove and asked me where I came from.

“[[IMRE DALLOS/i|Szeged, Mrs Crane. A long time ago.]]”

“[[VERITY CRANE/i|I played there. They threw flowers. Leo, give Mr Dallos something to drink. Where’s Toll?]]”

“[[MISS TOLL/e|Here, madam,]]” said Miss Toll, out of the dark by the stairs.

“[[VERITY CRANE/i|And my husband?]]”

“[[MISS TOLL/i|He’s not come out, madam. He’s not touched his tray.]]”

“[[LEO CRANE/a|Uncle’s got to the siege,]]” the nephew explained to me. “[[LEO CRANE/a|Nobody eats during the siege. Gwil, what’s that road like?]]”

“[[GWIL/e|Shut,]]” Gwil said. He was sitting on the log-box, in his wet coat.

“[[LEO CRANE/i|All of us together, then. What a jolly party. What’s the time?]]”

[[sound clock|The long-case clock cleared its throat and struck nine.]] It was a quarter-tone flat. I remember that, for I was still listening to the last stroke when [[sound shot|the shot went off]].

[[sound glass|Somebody’s glass smashed in the hearth.]] [[sound scream|Mrs Crane screamed]], once, on a high B.

“[[LEO CRANE/e|That was the study!]]” Leo was off already, [[sound? steps|his heels going like castanets along the flags]], and we all went after him. “[[LEO CRANE/e|Uncle? Uncle Auberon? It’s locked! Gwil, put your shoulder to it!]]”

“[[VERITY CRANE/i|Break it! Break it down!]]”

“[[GWIL/i|Mind out, madam.]]”

It took him three goes. [[sound door|The door gave with a crack like a mast]], and we stood there. I had no need of eyes. There is a silence that belongs to rooms with a dead man in them.

“[[LEO CRANE/a|Don’t look,]]” someone was saying, “[[LEO CRANE/a|don’t look, don’t look, he’s got the gun in his hand.]]”

“[[VERITY CRANE/a|Auberon,]]” said the widow, in quite an ordinary tone, as if she wished him to pass her something.

Under it all I was aware of one small noise that had no business there, [[sound? tick|a tick, soft and regular, like a moth at a lampshade]]. [[sound tick|Tick, tick, tick.]] It came from the left of the window. Then [[sound? click|there was a click, and it stopped]].

# What the piano said

Somebody had to go for the police, and Gwil went, on foot, over the fields. The rest of us sat round what was left of the fire. Nobody cared to talk. I went through it again from the beginning, bar by bar, the way one plays over a passage that has a wrong note in it: the clock, the bang, the glass, the scream. Each time I came to the end of it something set my teeth on edge, and each time I could not have said what. A stair creaking would have sent us all to the ceiling, but no stair creaked.

[[sound engine|It was after midnight when we heard the engine]]. The sergeant had come along the beach, on a tractor, and she had to be helped down from it. [[sound bell|She rang the bell all the same.]]

“[[SERGEANT KALU/i|Kalu. County police. Who found him?]]”

“[[LEO CRANE/e|We all did,]]” said Leo. He sounded exhausted. “[[LEO CRANE/e|That’s the ghastly thing about it. We were all in here, every one of us, having a drink. It struck nine and he shot himself.]]”

“[[SERGEANT KALU/i|All of you?]]”

“[[MISS TOLL/e|Every soul in the house,]]” Miss Toll said. “[[MISS TOLL/e|I could swear to each one.]]”

“[[SERGEANT KALU/i|Doors?]]”

“[[GWIL/i|Locked. From inside. I broke it.]]”

“[[SERGEANT KALU/i|Key?]]”

“[[GWIL/i|On the mat.]]”

“[[SERGEANT KALU/a|On the mat,]]” she repeated. [[sound? pencil|I heard her pencil stop.]] “[[SERGEANT KALU/a|Not in the lock?]]”

“[[LEO CRANE/i|It would have been knocked out, wouldn’t it? When the door went in.]]”

“[[SERGEANT KALU/i|I expect so, sir. Did he leave a note?]]”

“[[VERITY CRANE/e|My husband,]]” said Mrs Crane, “[[VERITY CRANE/e|could not have left a note. He had never in his life written anything of under six hundred pages.]]”

Nobody laughed. One by one the sergeant took them into the morning-room, and one by one they came back, and when it was my turn [[sound? door|she shut the door behind us]] and [[sound? grunt|let herself down in the chair opposite mine with a grunt]]. She was a big woman, I judged, and a tired one. Her boots were full of sea.

“[[SERGEANT KALU/i|I’ve got you last because you don’t know any of them. Imre, is it? Tell me what you saw.]]”

“[[IMRE DALLOS/i|Very little. I’d rather tell you what I didn’t hear.]]”

“[[SERGEANT KALU/i|Go on.]]”

“[[IMRE DALLOS/i|I left the dampers up.]]”

“[[SERGEANT KALU/i|I don’t know what that means.]]”

“[[IMRE DALLOS/i|Then I’ll have to show you.]]”

We went along the passage. [[sound? door|The door of the music room creaked]], on a falling third. I asked her to stand by the piano and put her ear down close, and then I went to the other end of the room, and [[sound clap|clapped my hands]].

[[sound piano|The piano sang.]]

“[[SERGEANT KALU/i|Oh!]]”

“[[IMRE DALLOS/i|It answers. It will answer anything, if it’s sharp enough. A clap, a slammed door, a plate. It’s a nine-foot ear. Now, when that shot went off we were in the hall, with two doors standing open between us and this room. I was listening, because of the clock. I’m always listening, God help me. And the piano never said a word.]]”

“[[SERGEANT KALU/i|It was too far away.]]”

“[[IMRE DALLOS/i|The study’s just through that wall. It would have howled.]]”

The rain had stopped, I noticed. [[sound? gutter|Outside, a gutter was dripping on to lead.]] When she spoke again there was no tiredness in her voice at all.

“[[SERGEANT KALU/i|Say that you’re right, sir. Then when did—]]”

“[[IMRE DALLOS/i|It howled once before. At about a quarter past eight.]]”

I told her about the thunder that I hadn’t counted. I told her that a real shot, in a room with a wooden floor, has a top to it, like a whip; you feel it in your fillings. The one at nine had had no top. It was all chest. It had gone off like a cork in a cupboard, and I knew only one kind of bang that does that, which is one that has been squeezed through a six-inch loudspeaker.

“[[SERGEANT KALU/i|A recording?]]”

“[[IMRE DALLOS/i|To the left of the window. I heard the tail of the tape going round, after we broke in. Tick, tick. Then it switched itself off.]]”

“[[SERGEANT KALU/i|He dictated. There’s a machine there for it, I saw it. There’s no tape on it, though.]]”

“[[IMRE DALLOS/i|No. I don’t suppose there is, by now.]]”

“[[SERGEANT KALU/a|So he was shot at a quarter past eight, in a clap of thunder. By somebody who locked the door behind him, and set the thing to go off at nine, and made sure that he had company.]]” [[sound? chair|The piano stool creaked; she had sat down on it.]] “[[SERGEANT KALU/a|And who then kicked the key in when the door went down. Who was first through it?]]”

“[[IMRE DALLOS/i|I couldn’t see.]]”

“[[SERGEANT KALU/i|Who fetched you out of here at ten to? Who wanted you in the hall?]]”

I had hoped she would not ask me. He had been so very friendly.

“[[IMRE DALLOS/a|He asked what time it was,]]” I said. “[[IMRE DALLOS/a|There was a clock in front of him as tall as a man.]]”

# The third

We came out into the hall together. I think that he knew it from the way we walked. I know that his breathing altered.

“[[SERGEANT KALU/i|Mr Crane, would you mind turning out your pockets?]]”

“[[LEO CRANE/i|My pockets? What on earth for?]]”

“[[SERGEANT KALU/i|A reel of tape. It’d be about so big.]]”

“[[VERITY CRANE/i|Leo? What does she mean?]]”

“[[LEO CRANE/i|I haven’t the faintest notion, darling. Ask the blind man. He’s been telling fairy stories.]]”

“[[VERITY CRANE/i|Then turn them out.]]”

“[[LEO CRANE/i|Aunt Verity—]]”

“[[VERITY CRANE/i|Turn them out, Leo.]]”

[[sound? log|A log fell in the grate.]] I suppose that they all looked at it. I have been told since that he was holding the poker, and that then he wasn’t; I only know that [[sound clatter|iron clattered on stone]], and [[sound door|the front door flew open]], and the whole night came in, the sea and the cold and the smell of torn leaves.

“[[SERGEANT KALU/e|Stop!]]” Sergeant Kalu roared.

[[sound gravel|His feet tore across the gravel.]] [[sound van|The van coughed, coughed, and fired.]]

“[[GWIL/e|He’ll not get far,]]” observed Gwil, who had not stirred from the log-box.

“[[SERGEANT KALU/i|Why not?]]”

“[[GWIL/i|The road’s shut.]]”

“[[SERGEANT KALU/i|Does he know where?]]”

The driver thought about that. We stood on the step and listened to [[sound? engine|the engine climb through its gears, up the long hill, round behind the chapel, knocking, knocking]]. I was waiting for the crash. I could hear it already, the iron and the glass, so that when what came instead was only [[sound brakes|a shriek of brakes]], and then nothing, I let go of somebody’s arm and found that it was Miss Toll’s.

“[[MISS TOLL/a|I gave him his first bath,]]” she whispered. “[[MISS TOLL/a|I used to do his shoes.]]”

“[[IMRE DALLOS/i|I’m sorry.]]”

“[[MISS TOLL/i|I heard it too, you know. At a quarter past. I said to myself, that’s never thunder, Ada. And I went on with my silver.]]”

They walked up with lamps and brought him down. He had got as far as the first tree. The tape was in the lining of his hat, and I’m told that it was mostly Chapter Nineteen.

I went back to the music room, as there was nobody to tell me not to, and took the wedges out. It was nearly three. I sat there with my hands in my lap. After a while [[sound? rustle|there was a rustle of silk]] beside me, and a smell of ash.

“[[VERITY CRANE/i|Is it in tune?]]”

“[[IMRE DALLOS/i|All but the top octave.]]”

“[[VERITY CRANE/a|That will do,]]” she said. “[[VERITY CRANE/a|I never cared for the top.]]”

And she reached across me, [[sound piano|and began to play]].
