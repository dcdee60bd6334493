set: dev
HOPE ADEYEMI (f): Hope, Hope Adeyemi, Ms Adeyemi, Adeyemi
MARK SANDOVAL (m): Mark, Mark Sandoval, Mr Sandoval, the father
INÉS SANDOVAL (f): Inés, Inés Sandoval, Mrs Sandoval, his wife
ROBIN PIKE (m): Robin, Pike, Robin Pike, the security man
JUN (m): Jun, the boy, the technician
THE VOICE (m): the voice, the caller
---
Room 614 had two beds, one desk and five people in it, and [[sound? rain|it had been raining against the window since Tuesday]].

"[[JUN/e|He's late,]]" said Jun. He had the headphones round his neck and four screens open on the desk. "[[JUN/e|He said nine. It's nine twenty-two.]]"

"[[HOPE ADEYEMI/e|He's always late,]]" Hope Adeyemi told him. "[[HOPE ADEYEMI/e|It's how he says good evening.]]"

[[sound? laugh|Mark Sandoval laughed at that, or made the noise of it.]] He was standing where he had stood for three days, between the window and the minibar, and he had started to look like part of the furniture. His wife sat on the edge of the further bed with her shoes on. Nobody had seen Inés Sandoval lie down.

"[[MARK SANDOVAL/a|And if he doesn't call at all?]]" he asked.

"[[HOPE ADEYEMI/i|Then he calls tomorrow.]]"

"[[MARK SANDOVAL/i|And if he doesn't call tomorrow?]]"

"[[HOPE ADEYEMI/i|Mr Sandoval. He has one thing in the world to sell and there are two people in the world who want it. He'll call.]]"

"[[INÉS SANDOVAL/e|She has a name,]]" said Inés.

"[[HOPE ADEYEMI/e|Lucía,]]" said Hope. "[[HOPE ADEYEMI/e|I'm sorry. Lucía. I know it.]]"

[[sound? kettle|The kettle had begun to mutter]] on its tray beside the television. Robin Pike, who had put it on, stood over it with his back to the room and his jacket still buttoned. Pike was head of security for Mark's company; he had flown in with a bag of money and a bag of clean shirts, and he had not yet opened either.

"[[ROBIN PIKE/a|Anyone else?]]" he said. "[[ROBIN PIKE/a|Tea? Jun?]]"

"[[JUN/i|Is there any that isn't mint?]]"

"[[ROBIN PIKE/i|There's one that says 'serenity'.]]"

"[[JUN/i|Mint, then.]]"

[[sound kettle|The kettle rose to the boil and clicked itself off]], and in the quiet afterwards nobody's phone rang. Hope watched them not look at it. It lay on the desk on a folded towel, a cheap grey thing with a crack across one corner, and there were two wires taped to its back.

She had done this work for nineteen years. In Lagos once she had sat by a telephone for eleven weeks, and when it rang at last she had dropped her coffee on it. You learned to listen to the room. The phone told you what the other side wanted you to know. The room told you everything else.

"[[HOPE ADEYEMI/a|Let's do it again,]]" she said. "[[HOPE ADEYEMI/a|What are the rules? Mrs Sandoval?]]"

"[[INÉS SANDOVAL/i|I don't speak.]]"

"[[HOPE ADEYEMI/i|Mr Sandoval?]]"

"[[MARK SANDOVAL/i|I speak slowly. I don't offer. I ask for her before I ask for anything.]]"

"[[HOPE ADEYEMI/i|And the number?]]"

"[[MARK SANDOVAL/i|I say one-sixty is what I have. I say it like it hurts.]]"

"[[INÉS SANDOVAL/a|It doesn't hurt,]]" his wife said. "[[INÉS SANDOVAL/a|That's what's wrong with it. He says it like a man who has five hundred in a bag.]]"

The father turned round. "[[MARK SANDOVAL/a|How would he know what I have in a bag?]]"

"[[INÉS SANDOVAL/i|How did he know which school?]]"

"[[MARK SANDOVAL/i|Inés.]]"

"[[INÉS SANDOVAL/i|How did he know it was the Thursday that Pilar was at the dentist? I'm asking. Is nobody else going to ask?]]"

[[sound knock|Somebody knocked.]] All five of them went still. [[sound knock|Two more knocks]], light, polite, and Pike [[sound? cup|put down the cup]] he was holding and unbuttoned his jacket.

"[[ROBIN PIKE/a|Who is it?]]" he called.

Nothing. Then, [[sound trolley|a rattle of wheels along the corridor]], going away, and [[sound? lift|the lift saying its one soft note]].

[[sound? door|Robin opened the door]] the width of his shoe and looked out, and then down. "[[ROBIN PIKE/e|Towels,]]" he said. "[[ROBIN PIKE/e|It's just towels.]]" [[sound? door|He pushed the door to with his heel.]] "[[ROBIN PIKE/e|Did anyone order towels?]]"

"[[MARK SANDOVAL/e|For God's sake, Pike,]]" said Mark.

"[[ROBIN PIKE/i|I'm asking.]]"

"[[HOPE ADEYEMI/e|Put them on the bed,]]" Hope said, and then: "[[HOPE ADEYEMI/e|No. Don't. Give them here.]]"

There were three, white, folded in thirds. Between the second and the third was a child's sock with a strawberry on the ankle.

Inés did not scream. Hope had been ready for the scream; she could almost hear it. The woman only reached out and took the sock, and held it against her mouth.

"[[JUN/e|He's in the building,]]" said Jun.

"[[HOPE ADEYEMI/i|Or he paid a chambermaid. Sit down.]]"

"[[JUN/a|He's in the actual building.]]" The boy had gone the colour of the screens. "[[JUN/a|We moved hotels on Wednesday. We moved at night. Who knows we're even here?]]"

[[sound phone|On its towel, the grey phone began to ring.]]

[[sound? phone|It was an ordinary ring]], the one it had come with. Afterwards Mark would hear it in supermarkets, in church, under the noise of a plane. Hope held up three fingers to him. Two. One.

"[[MARK SANDOVAL/a|Yes,]]" he said.

"[[THE VOICE/a|You got my laundry?]]" It was a young voice, quite pleasant, with [[sound? traffic|the traffic of some other city behind it]]. "[[THE VOICE/a|Say thank you.]]"

"[[MARK SANDOVAL/i|Thank you. Let me talk to her.]]"

"[[THE VOICE/i|What have you got for me?]]"

"[[MARK SANDOVAL/i|Let me talk to her first.]]"

"[[THE VOICE/a|First, second.]]" [[sound? yawn|The voice yawned.]] "[[THE VOICE/a|You're learning. Somebody's teaching you, eh? Is she there now, the African lady? Hello, lady.]]"

Hope wrote one word on her pad and turned it so that Mark could see. It said SLOW.

"[[MARK SANDOVAL/e|I have a hundred and sixty thousand,]]" said Mark. "[[MARK SANDOVAL/e|It's everything. I've sold the — I've sold what I can sell. It's all there is.]]"

For a moment [[sound? traffic|there was only the traffic]], and [[sound horn|a horn, twice]], far off.

"[[THE VOICE/a|No,]]" the caller said. "[[THE VOICE/a|You've got five hundred. It's in a blue bag.]]"

No one looked at the wardrobe. They did not look at it so hard that Jun had to close his eyes.

"[[MARK SANDOVAL/i|I don't know who told you that.]]"

"[[THE VOICE/i|It's got a broken zip. Listen, I'll be nice. You want to hear her? Hear her.]]"

[[sound? rustle|There was a rustle, a bump]], and [[sound child|a very small cough]].

"[[INÉS SANDOVAL/e|Lucía!]]" cried Inés. "[[INÉS SANDOVAL/e|Lucía, mi amor, it's Mamá—]]"

[[sound phone|The line clicked.]] [[sound tone|The dial tone filled the room]] like water.

* * *

"[[MARK SANDOVAL/i|You had one rule!]]"

"[[INÉS SANDOVAL/i|I heard her cough. She has a chest. She's coughing, Mark, they've got her somewhere damp.]]"

"[[MARK SANDOVAL/i|One!]]"

"[[HOPE ADEYEMI/e|Stop,]]" said Hope. She did not raise her voice. "[[HOPE ADEYEMI/e|Both of you. That was good.]]"

Mark stared at her. "[[MARK SANDOVAL/e|Good?]]"

"[[HOPE ADEYEMI/i|She's alive at nine thirty-one, and he's forty years younger than the last man who did this to me, and he can't keep a secret to save his life. Jun?]]"

"[[JUN/a|Two minutes six. It's bouncing about. I can tell you it's not the city, there's no—]]" He [[sound? keys|tapped at something]]. "[[JUN/a|Huh.]]"

"[[HOPE ADEYEMI/i|What?]]"

"[[JUN/a|Can I play you a bit? The horn.]]" [[sound horn|He played it. Two flat notes, thin on the laptop's speaker]], the second a shade lower. "[[JUN/a|Now listen.]]" He got up and went to the window, and before anyone could stop him [[sound window|he had wrenched it open]].

[[sound rain|Rain came in, loud]], and the breath of the river. They stood there, the four of them, in the cold. Only Pike stayed by the tea tray.

"[[MARK SANDOVAL/a|What are we listening to?]]" the father said.

"[[JUN/i|Wait.]]"

[[sound horn|A horn, twice, out beyond the bridge; the second note a shade lower.]]

"[[JUN/e|It's the dredger,]]" said Jun. "[[JUN/e|It does that when it swings. He was hearing what we're hearing. He's right here.]]"

"[[INÉS SANDOVAL/i|Then go! Why is everyone standing? Go and knock on the doors!]]"

"[[HOPE ADEYEMI/a|Three hundred doors,]]" Hope said gently. "[[HOPE ADEYEMI/a|And the first one you're wrong about, he hears you. No. We do it the other way.]]" She [[sound? window|pulled the window down]], and wiped her hands dry on one of the towels. "[[HOPE ADEYEMI/a|A blue bag with a broken zip. I didn't know it had a broken zip. Did you, Mr Sandoval?]]"

"[[MARK SANDOVAL/i|I've never touched it.]]"

"[[HOPE ADEYEMI/i|Jun?]]"

"[[JUN/i|I just do the phones.]]"

"[[HOPE ADEYEMI/i|Mrs Sandoval?]]"

Inés shook her head. She had pulled the sock over two of her fingers, like a puppet.

So there it was. Hope had felt it since the second day, a draught in the room with no window to account for it. She turned her chair a little. She was not armed, she never had been, and the man by the kettle had not buttoned his jacket up again.

"[[HOPE ADEYEMI/a|Robin,]]" she said. "[[HOPE ADEYEMI/a|Is there any of that serenity left?]]"

Pike [[sound? spoon|stirred his tea. The spoon went round and round.]] "[[ROBIN PIKE/e|I packed it,]]" he said. "[[ROBIN PIKE/e|Of course I know about the zip. I told the bank about the zip. I told the driver.]]"

"[[HOPE ADEYEMI/i|Which driver?]]"

"[[ROBIN PIKE/i|The agency's.]]"

"[[MARK SANDOVAL/i|What agency? You told me you'd driven it yourself.]]"

"[[ROBIN PIKE/i|Did I? It's been a long week, Mark.]]"

"[[MARK SANDOVAL/i|You said, 'I never let it out of my sight.' I remember because I was grateful.]]"

[[sound? spoon|The spoon stopped. He laid it in the saucer with a small clear chink.]]

"[[ROBIN PIKE/a|She wasn't supposed to be gone this long,]]" he said, to nobody. "[[ROBIN PIKE/a|Two days, it was going to be. You've got insurance for it. I filled in the forms. Nobody was going to lose a penny that was theirs.]]"

Nobody breathed. If there had been a clock in that room you would have heard it.

"[[INÉS SANDOVAL/e|Robin,]]" said Inés Sandoval. "[[INÉS SANDOVAL/e|You came to her christening.]]"

"[[ROBIN PIKE/i|I know.]]"

"[[INÉS SANDOVAL/i|You gave her the little spoon.]]"

"[[ROBIN PIKE/a|I know what I gave her!]]" The gun was in his hand by then. He held it low, and as if it belonged to somebody else. "[[ROBIN PIKE/a|Everyone just — sit. Sit down. You too, Mark.]]"

[[sound? bed|Springs creaked. They sat.]] The door was behind him, and [[sound? steps|the security man took one step back towards it, and another]].

"[[HOPE ADEYEMI/a|What room is she in?]]" Hope asked. Her tone had not changed at all; she might have been asking about breakfast.

"[[ROBIN PIKE/i|I go down to the car. When I'm away I'll ring you. I'll tell you then.]]"

"[[HOPE ADEYEMI/i|And the boy with the nice voice? Will he wait for you to ring?]]"

"[[ROBIN PIKE/i|He does what I tell him.]]"

"[[HOPE ADEYEMI/i|Does he? You told him two days. You didn't tell him about the sock, did you, Robin? I saw your face. That was all his own idea.]]"

[[sound thunder|Thunder rolled over the river.]] [[sound? lights|The lights hummed]], dimmed, and came back. And in the next room, so close that it could have been under the bed, [[sound child|a child coughed]].

[[sound? child|It was a thin, wet, ordinary cough.]] All of them looked at the wall. There was a picture of a sailing boat on it.

"[[MARK SANDOVAL/a|No,]]" said the father. "[[MARK SANDOVAL/a|No. Six-sixteen?]]"

Inés was the first to move. She did not go for the gun or the door. She [[sound? lamp|picked up the brass lamp from the bedside]], flex and all, and went across the second bed with her shoes on, and [[sound crash|swung it into the sailing boat]]. [[sound glass|The glass went everywhere.]] [[sound? crash|The second blow went through the plaster.]]

"[[INÉS SANDOVAL/i|Lucía! Get under something! Get under the bed!]]"

"[[ROBIN PIKE/i|Stop that! Stop, or I swear—]]"

[[sound gunshot|The gun went off.]] It was Pike who looked most surprised. He looked at the ceiling, where the hole was, and [[sound? plaster|plaster pattered down on his shoulders]], and then Mark hit him, silently, the way a tide hits a wall, and they went [[sound crash|down together through the tea tray]].

"[[JUN/e|I've got it!]]" yelled Jun. "[[JUN/e|I've got it, I've got the — what do I do with it?]]"

"[[HOPE ADEYEMI/e|Put it in the bath,]]" said Hope, "[[HOPE ADEYEMI/e|and run the tap.]]" She was already in the corridor. The door of 616 stood open, and on the carpet outside it lay one of the hotel's towels, folded in thirds. [[sound steps|Feet were hammering away down the fire stairs]], young and quick, three at a time, and she let them go.

The television was on with no sound. There was a bag of crisps, a blanket, a pair of headphones. She got down on her knees, which were sixty-one years old, and lifted the valance.

"[[HOPE ADEYEMI/a|Hello, Lucía,]]" she said. "[[HOPE ADEYEMI/a|I'm Hope. Is it very dusty under there?]]"
