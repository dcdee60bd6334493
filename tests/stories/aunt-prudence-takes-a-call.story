set: train
MCGARRITY (m): McGarrity, Mac, the city editor
ROSE ABELSON (f): Rose, Rose Abelson, Miss Abelson
CHARLEY TWOMEY (m): Charley, Charley Twomey, Twomey
MR. BRADLEY STONE (m): Mr. Stone, Stone, Bradley Stone, the publisher
GRACE HALLAM (f): Grace, Grace Hallam, Miss Hallam, the girl in the chair
JIMMY (m): Jimmy, the copy-boy, the kid
OFFICER DOLAN (m): Dolan, the cop, the big cop
MR. VASILE (m): Vasile, Mr. Vasile, the old man, the shoemaker
---

The *Morning Beacon* went to press at one-fifteen. At eleven minutes to twelve, on the hottest night of a hot July, McGarrity still had a hole on the front page that you could have driven a brewery wagon through, and he was yelling for somebody to fill it.

"[[MCGARRITY/i|What have we got? Twomey! What have we got?]]"

"[[CHARLEY TWOMEY/e|A dog show,]]" said Charley Twomey. "[[CHARLEY TWOMEY/e|A bishop. Two drownings, but they're up in the Bronx.]]"

"[[MCGARRITY/i|Any pictures?]]"

"[[CHARLEY TWOMEY/i|Only of the dogs.]]"

"[[MCGARRITY/e|Holy Moses,]]" said McGarrity, and put his head in his hands.

[[sound typewriters|All around him forty machines were going like hail on a tin roof.]] [[sound? fans|The fans turned over the hot air with a creak]], and put it back where they had found it. Along by the window, at the end of the copy desk, where it was a little cooler and nobody ever looked, the only girl in the room went on writing a piece about strawberry shortcake.

She had been there for three weeks. Her name was Rose Abelson, and it didn't go on anything; what went on it was "Aunt Prudence." [[sound telephone|A telephone rang behind her.]] [[sound telephone|It rang nine times.]] It wasn't her telephone.

"[[ROSE ABELSON/a|Is anybody going to take that?]]" she asked.

No one heard. She reached around and unhooked it.

"[[MR. VASILE/a|Is this the newspaper?]]" It was a man's voice, old and soft, and it had a long way to come. "[[MR. VASILE/a|Please, I want to talk with the newspaper. I want to say to somebody I am sorry.]]"

"[[ROSE ABELSON/i|This is the *Beacon*. Sorry for what?]]"

"[[MR. VASILE/i|You are a lady.]]"

"[[ROSE ABELSON/i|I'm a reporter.]]"

It was the first time that she had ever said it out loud; and she looked over her shoulder, but nobody laughed.

"[[MR. VASILE/i|My name is Vasile. I make shoes, in Allen Street, in the basement, thirty-one years. I made one time the shoes of a little girl; she had one leg that is shorter. Now I hear that she will be married tomorrow, in the big church, with the music. I read it in your newspaper. I want that somebody should tell her that I have sold it to the other man. The paper.]]"

"[[ROSE ABELSON/e|What paper, Mr. Vasile?]]" said Rose. She had pulled the shortcake out of the machine, and rolled in a clean sheet.

"[[MR. VASILE/i|The paper of when she was born.]]"

[[sound shot|There was a bang.]] It was in her ear, flat and small, as though somebody had slammed a door in a doll's house; and [[sound thud|after it something heavy went down]]. Then there was only a noise like the sea, which is what you hear in a telephone when there isn't anyone in it.

"[[ROSE ABELSON/i|Mr. Vasile? Mr. Vasile! Hello?]]"

"[[MCGARRITY/e|Who's making that racket?]]" bellowed McGarrity. "[[MCGARRITY/e|Is that Aunt Prudence? Tell her to go home!]]"

She stood up. She was a small person with a good deal of black hair, which was coming down; she walked the length of the city room between the desks, and everyone she passed stopped typing.

"[[ROSE ABELSON/a|Mr. McGarrity,]]" she said, "[[ROSE ABELSON/a|a man has just been shot, in a basement in Allen Street, while he was talking to me.]]"

"[[MCGARRITY/i|Talking to you about what? Biscuits?]]"

"[[ROSE ABELSON/i|About the Stone wedding.]]"

You could not have said that [[sound? hush|the machines stopped]], all forty; but it was surprising how plainly you could hear the fans. Grace Hallam was going to marry Bradley Stone at noon. It was going to be the biggest thing in that church since they put the roof on. And Mr. Bradley Stone was, at that time, the sole proprietor and publisher of the *Morning Beacon*.

"[[CHARLEY TWOMEY/e|Say that again,]]" said Charley, "[[CHARLEY TWOMEY/e|only say it low.]]"

* * *

They took a cab, because McGarrity paid for it. He paid for it out of his own pocket, with the face of someone having a tooth drawn; and he'd said to them both, on the stairs, not one word of it in the office, not to a soul, until he knew what it was.

"[[CHARLEY TWOMEY/e|The way I figure it,]]" said Twomey, hanging on to the strap, "[[CHARLEY TWOMEY/e|the old guy's loony. You'd be surprised how many of 'em call up. There's one in Hoboken that's Napoleon.]]"

"[[ROSE ABELSON/i|Does Napoleon get shot?]]"

"[[CHARLEY TWOMEY/i|He gets exiled. Listen, sister, what did you study up there at that college?]]"

"[[ROSE ABELSON/i|Domestic science.]]"

"[[CHARLEY TWOMEY/i|Can you cook?]]"

"[[ROSE ABELSON/i|No.]]"

"[[CHARLEY TWOMEY/a|I could get to like you,]]" he said. [[sound? wheels|The wheels hit the car-tracks at Delancey]], and for a block or so neither of them was able to talk.

There was a crowd about the steps, in its undershirts, and a cop in front of it; he was big, and he had a toothpick.

"[[OFFICER DOLAN/e|Hello, Charley,]]" said Dolan. "[[OFFICER DOLAN/e|You're early. The wagon's not here yet. Who's the skirt?]]"

"[[CHARLEY TWOMEY/e|My aunt,]]" Charley told him. "[[CHARLEY TWOMEY/e|Is he dead?]]"

"[[OFFICER DOLAN/i|Deader than vaudeville. Somebody heard a shot, and nobody saw a thing. You know these people. Through the window, I guess, from the areaway.]]"

"[[ROSE ABELSON/e|Did they take anything?]]" asked Rose.

The officer removed his toothpick. It was probably the tone; he had a mother. "[[OFFICER DOLAN/a|Well, now, lady,]]" he said, "[[OFFICER DOLAN/a|I couldn't say that they did. There was eleven dollars in the till. But they've went through them little drawers of his, where he had the lasts at. Wooden feet! There's a couple hundred of 'em all over the floor.]]"

"[[ROSE ABELSON/a|May I see them?]]"

"[[OFFICER DOLAN/i|You may not.]]"

"[[CHARLEY TWOMEY/a|She's very fond of feet,]]" the reporter said. "[[CHARLEY TWOMEY/a|It runs in the family. Dolan, who was it kept your name out of the Coney Island thing?]]"

"[[OFFICER DOLAN/i|Two minutes. And step around him.]]"

She stepped around him. She did not look any more than she could help; she saw a gray mustache, and one hand, and that [[sound? receiver|the receiver was still hanging down by its cord and knocking against the wall]]. She hung it up. Then she got down on her knees in her one good skirt. They were all in pairs, and on the sole of each of them there was burned a name; there was Levy, and Kaplan, and Mrs. Fusco. There were two that were not a pair. They were about as long as her finger, and one of them was built up an inch. [[sound? rattle|Something rattled.]] [[sound click|She twisted the heel, and it came away with a click.]]

"[[CHARLEY TWOMEY/i|What have you got?]]"

"[[ROSE ABELSON/a|I've got the wrong paper,]]" she said, when she had unfolded it. "[[ROSE ABELSON/a|No; I've got the right one. He told me that he had sold it. He sold them something else. Look there, at the name of the mother.]]"

[[sound? whistle|He whistled.]] "[[CHARLEY TWOMEY/a|That's Stone's sister,]]" said he. "[[CHARLEY TWOMEY/a|That's old man Stone's sister, that they put away. Why, if that's so, then the girl's his own—]]"

"[[ROSE ABELSON/i|Niece.]]"

"[[CHARLEY TWOMEY/i|And don't know it?]]"

"[[ROSE ABELSON/i|Somebody does.]]"

* * *

It was twenty-five past twelve when they came back up the stairs. [[sound door|The glass door of the inner office banged open]] before they had got to the top.

"[[MCGARRITY/e|In here,]]" said McGarrity. He looked as if he had been sick. "[[MCGARRITY/e|The both of you. And shut that.]]"

A man in a dress suit was sitting on the edge of the desk. He was a handsome man, rather gray, and he was peeling the band off a cigar. In the visitor's chair, with a white wrap around her, and a cane with a silver top between her knees, was a girl that they had both of them seen before, though only in a veil, and in four columns.

"[[MR. BRADLEY STONE/e|So this is Aunt Prudence,]]" said Bradley Stone. "[[MR. BRADLEY STONE/e|I understand that you took a telephone call.]]"

"[[ROSE ABELSON/a|Yes, Mr. Stone,]]" she said.

"[[MR. BRADLEY STONE/i|You made some notes of it. I'd be glad to have those.]]"

"[[ROSE ABELSON/i|I haven't got any. I've got a good memory.]]"

"[[MR. BRADLEY STONE/i|Then I'd be glad to know what you want for it.]]"

"[[MCGARRITY/a|Mr. Stone,]]" the city editor broke in, "[[MCGARRITY/a|there's a man been killed.]]"

"[[MR. BRADLEY STONE/a|I know it, McGarrity; you told me over the wire.]]" The publisher bit off the end of the cigar. "[[MR. BRADLEY STONE/a|I'm sorry to hear it. He had been getting money out of my family for twenty years. I presume that he was doing the same with others.]]"

"[[GRACE HALLAM/a|For what?]]" asked the girl in the chair.

Nobody had expected it. Her voice was as clear as a bell; there were some of them who jumped.

"[[MR. BRADLEY STONE/a|It's nothing, my dear,]]" he said. "[[MR. BRADLEY STONE/a|It's blackmail. It happens to everybody. I didn't want you to come up.]]"

"[[GRACE HALLAM/i|You said that we were stopping for your mail. What was he killed for, Brad? What was his name?]]"

"[[ROSE ABELSON/i|It was Vasile, Miss Hallam.]]"

"[[GRACE HALLAM/a|Oh, no,]]" she said. "[[GRACE HALLAM/a|Not Papa Vasile! He made me my shoes!]]" She had tried to stand up, and [[sound cane|the cane slipped from her and clattered on the linoleum]]. It was Twomey that picked it up. He kept hold of it; he was looking at the silver band. "[[GRACE HALLAM/a|He came to see me on Sunday. He cried. He said I must wait until he'd found something for me, and he would not say what; and I told Brad about it. I told you, Brad! Don't you remember? I thought that it was so dear of him.]]"

"[[MR. BRADLEY STONE/i|Did you? I don't recall it.]]"

"[[CHARLEY TWOMEY/e|Mac,]]" said Charley Twomey very quietly, "[[CHARLEY TWOMEY/e|what time have you got?]]"

"[[MCGARRITY/i|Twelve-forty.]]"

"[[CHARLEY TWOMEY/i|We can make it over, if we lift the dogs.]]"

"[[MCGARRITY/i|You want me to lift the dogs?]]"

"[[MR. BRADLEY STONE/i|McGarrity, I'd like you to remember who owns this newspaper.]]"

There was a long pause. [[sound presses|Down in the basement they were warming up the presses, and the whole of the floor had begun to hum.]] The city editor looked at his hands, and at his hat on the nail; he had a wife in Flatbush and five kids. He had been on the *Beacon* for seventeen years; and he had never yet had a story walk right up to him, and sit down on his desk.

"[[MCGARRITY/e|Why, you do, Mr. Stone,]]" said McGarrity. "[[MCGARRITY/e|Until the first edition. Jimmy!]]"

"[[JIMMY/e|Yes, sir!]]" yelled Jimmy from the other side of the door, where he had been kneeling.

"[[MCGARRITY/i|Run down and fetch Dolan, and tell him to bring the wagon. Miss Abelson, there's a machine there. Sit down at it. Start with the shoes.]]"

"[[MR. BRADLEY STONE/a|You're through,]]" the man on the desk said. "[[MR. BRADLEY STONE/a|Every one of you; you're through in this town.]]"

"[[ROSE ABELSON/i|How do you spell 'publisher,' Mr. Twomey? With one B?]]"

"[[CHARLEY TWOMEY/a|With a small one,]]" he told her, "[[CHARLEY TWOMEY/a|till we see how it comes out.]]"
