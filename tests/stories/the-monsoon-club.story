set: train
DR. BALFOUR-DAS (m): Dr. Das, Das, Balfour-Das, the doctor
MR. ELLERBY (m): Mr. Ellerby, Ellerby, the Collector
MAJOR TRELOAR (m): Major Treloar, Treloar, the Major
MRS. PETHERICK (f): Mrs. Petherick, Maud
RUKMINI NAIR (f): Miss Nair, Rukmini, the girl
HAMID (m): Hamid, the bearer, the old bearer
MR. COUTINHO (m): Mr. Coutinho, Coutinho, the chief clerk
WINTHROP (m): Winthrop, young Winthrop, the boy
---

The Monsoon Club at Palghat Road had forty-one members, a library, two
punkahs, and a rule. The rule had been made in 1883, by a committee of
indigo planters who were all dead of drink; but it hung in its frame
over the letter-rack, and nobody had liked to be the first to suggest
that it should come down.

Dr. Balfour-Das read it every time that he was sent for. It said that
no native of the country, unless a servant, should pass beyond the
inner door.

"[[MR. ELLERBY/e|I'm exceedingly sorry about that, Das,]]" said Mr. Ellerby, following
his eye. "[[MR. ELLERBY/e|One ought to do something about it.]]"

"[[DR. BALFOUR-DAS/e|It is well printed,]]" Das replied. "[[DR. BALFOUR-DAS/e|Who is ill?]]"

"[[MR. ELLERBY/i|Treloar. He came over queer at bridge.]]"

"[[DR. BALFOUR-DAS/i|And he is where? Beyond the inner door?]]"

"[[MR. ELLERBY/i|Well, yes. He's on the billiard-table, as a matter of fact.]]"

The doctor put down his bag upon the mat. He was a slight, tired man
of forty, with a good deal of grey in his hair, who had walked the
wards at Edinburgh, and had there been proposed for, and elected to, a
club that was three hundred years old. "[[DR. BALFOUR-DAS/a|Then I fear,]]" he said, "[[DR. BALFOUR-DAS/a|that
you must bring the billiard-table out to me.]]"

"[[MR. ELLERBY/i|My dear fellow! I'm the president. I invite you.]]"

"[[DR. BALFOUR-DAS/i|You cannot, Mr. Ellerby. There is no provision for guests. I have had
leisure to go into it.]]"

[[sound thunder|It thundered, far away, over the ghats.]] The rains were a fortnight
late; everybody in the station was ill or out of temper, and the
Collector, who was a kind man and had not slept for three nights, was
both. He mopped his neck.

"[[MR. ELLERBY/e|Do you refuse to go in?]]" asked Ellerby.

"[[DR. BALFOUR-DAS/i|On the contrary, I am obeying the regulations. It is you who have
taught me to do it.]]"

At that point the inner door was thrown back, [[sound? door|so that it banged upon
the wall]], and a boy of twenty-two stood there in his shirt-sleeves.
"[[WINTHROP/e|Sir, he's gone blue!]]" cried Winthrop. "[[WINTHROP/e|Where's this—oh. I say. Are
you the doctor?]]"

"[[DR. BALFOUR-DAS/e|I am a doctor,]]" said Das.

"[[WINTHROP/i|Then for God's sake come on!]]"

"[[DR. BALFOUR-DAS/a|Would you be good enough,]]" he said, "[[DR. BALFOUR-DAS/a|to go to your pantry, and ask
your bearer for one of his coats?]]"

The boy stared at him; then he went. He was only six weeks out, and
did what he was told. Mr. Ellerby had turned a slow crimson from the
collar upward.

"[[MR. ELLERBY/i|You're not going to—]]"

"[[DR. BALFOUR-DAS/i|'Unless a servant.' It will not take a moment.]]"

Hamid brought the coat himself. He was an old man, with a beard dyed
red, and he held it out at arm's length, as if it had been hot.
"[[HAMID/e|Huzoor,]]" he muttered, in his own tongue, "[[HAMID/e|this is a shameful thing.
Let me burn it.]]"

"[[DR. BALFOUR-DAS/a|Later, father,]]" answered the doctor in the same language. "[[DR. BALFOUR-DAS/a|Hold the
sleeve.]]"

* * *

The Major lay with his boots in the D and his head near the bottom
pocket. They had opened his collar. There were eight or nine men round
about with glasses in their hands, and one lady, for it was Thursday;
she was fanning him with a score-sheet, and she looked up at the white
coat with the brass badge, and went on looking.

"[[MRS. PETHERICK/e|It's Dr. Das, isn't it?]]" said Mrs. Petherick. "[[MRS. PETHERICK/e|Why are you dressed
like that?]]"

"[[DR. BALFOUR-DAS/a|I have joined the club,]]" he said. "[[DR. BALFOUR-DAS/a|Would you move the lamp? Thank
you. How long ago?]]"

"[[MRS. PETHERICK/i|Ten minutes. He'd just gone four hearts, and he said something about
the noise.]]"

"[[DR. BALFOUR-DAS/i|What noise?]]"

"[[MRS. PETHERICK/i|There wasn't any. That's what was so queer.]]"

Das bent his head to the broad, mottled chest. [[sound? watch|For a time one heard
nothing but his watch]] and [[sound punkah|the creak, creak of the punkah]]. A planter by
the name of Gore, at the back, was heard to observe that he was dashed
if he would be pawed by a khitmutgar; and somebody trod on his foot.

The patient's eyes opened. They were very blue and quite clear, and
they fixed themselves upon the badge. "[[MAJOR TRELOAR/e|Whisky peg,]]" said Treloar
distinctly. "[[MAJOR TRELOAR/e|Chota.]]"

"[[DR. BALFOUR-DAS/i|Presently, Major. Can you move this hand?]]"

"[[MAJOR TRELOAR/i|Course I can.]]"

"[[DR. BALFOUR-DAS/i|Do it, please.]]"

"[[MAJOR TRELOAR/i|I am doing it.]]"

Nobody looked at the hand. It lay on the green cloth beside the chalk,
and it did not stir.

"[[MAJOR TRELOAR/e|What's he crying for?]]" the Major asked, after a minute. "[[MAJOR TRELOAR/e|That boy.
Send him out. I can't stand a fellow blubbing.]]"

"[[WINTHROP/e|I'm not, sir,]]" said Winthrop.

"[[MAJOR TRELOAR/i|Not you. The little chap. In the corner, there. With the drum.]]"

[[sound glass|A glass went over somewhere, and rolled.]] There was nothing in the
corner, where he had turned his eyes, but the rack of cues. The doctor
looked at it, notwithstanding, as carefully as though there had been;
and after that he looked at Mrs. Petherick, who had dropped the
score-sheet.

"[[DR. BALFOUR-DAS/e|You know who that is,]]" said Das, in a low tone.

"[[MRS. PETHERICK/a|No,]]" she said. "[[MRS. PETHERICK/a|How should I know?]]"

"[[DR. BALFOUR-DAS/i|I only thought it. Mr. Ellerby, he is not to be shifted, nor talked
to. I shall want ice, and the lady to help me. Everybody else will
please go on to the verandah.]]"

"[[MR. ELLERBY/e|You heard the doctor,]]" the Collector said. "[[MR. ELLERBY/e|Clear the room.]]"

[[sound? feet|They went, with a shuffling of feet.]] It struck young Winthrop that he
had never before seen so many men obey that coat.

* * *

On the verandah it was darker than it should have been at six. [[sound crows|The
crows were making a great to-do in the banyan.]] Mr. Coutinho, the chief
clerk, was standing at the foot of the steps with a file under his
arm, where he had been since five o'clock, and with him was a girl in
a white sari, holding a closed umbrella.

"[[MR. COUTINHO/e|It is the canal papers, sir,]]" said Coutinho apologetically. "[[MR. COUTINHO/e|For
signature. And here is Miss Nair, from the hospital. She has been told
that Doctor Sahib is here; there is a case of cholera in the lines.]]"

"[[RUKMINI NAIR/a|Two cases,]]" said the girl. "[[RUKMINI NAIR/a|Is he within, Mr. Ellerby?]]"

"[[MR. ELLERBY/i|He's with Major Treloar. I can't have him disturbed, Miss Nair. I'm
sorry. It's a stroke, or something of the kind.]]"

"[[RUKMINI NAIR/a|Then I will wait,]]" she said. "[[RUKMINI NAIR/a|They will wait also. They are very
patient people, until they die.]]"

"[[MR. COUTINHO/a|Rukmini!]]" breathed the chief clerk in agony. He had stood godfather
to her at the Mission. "[[MR. COUTINHO/a|She does not intend any impertinence, sir. She
has been up for two nights.]]"

"[[MR. ELLERBY/e|So have I,]]" the Collector said. He let himself down into a long
chair; [[sound? chair|it groaned under him]]. "[[MR. ELLERBY/e|So has everyone. Sit down, Miss Nair.
There's nothing against that, is there, Winthrop? In the rule?]]"

"[[WINTHROP/e|It says the inner door, sir,]]" said Winthrop.

"[[MR. ELLERBY/i|There you are, then. Sit down.]]"

She remained on her feet. She was gazing past him, through the wire
gauze, to where one could make out the lit green table and the two
heads that leaned together above it, the grey and the fair. "[[RUKMINI NAIR/a|Why is he
wearing that?]]" she asked.

Nobody answered her. [[sound thunder|The thunder spoke again, nearer.]] In the distance,
or so the boy imagined afterwards, there had already been something
else, a thin, dry pattering, like that of a child's drum; but he owned
that the servants might have been beating the carpets.

"[[RUKMINI NAIR/e|Why is my teacher dressed as a bearer?]]" Rukmini said. "[[RUKMINI NAIR/e|I am asking
you. Which of you did that?]]"

"[[WINTHROP/e|He asked for it,]]" blurted Winthrop. "[[WINTHROP/e|I fetched it. I didn't know what
it was for. I swear I thought it was for the blood.]]"

"[[RUKMINI NAIR/a|There is no blood,]]" she said.

"[[WINTHROP/i|No.]]"

"[[RUKMINI NAIR/i|But you fetched it.]]"

"[[WINTHROP/i|Yes.]]"

She considered him gravely; he was, it may be, a year the elder. Then,
to the horror of Mr. Coutinho, she walked up the steps, and in at the
outer door, and across the mat. [[sound glass|There came from within the sound of
glass being broken]], without hurry, against the corner of a
letter-rack.

"[[MR. COUTINHO/i|Oh, my God, sir. Oh, my God. It is the frame!]]"

"[[MR. ELLERBY/e|Is it?]]" said the Collector. He had shut his eyes. "[[MR. ELLERBY/e|Somebody ought to
have done it years ago. Don't get up, Winthrop.]]"

* * *

Mrs. Petherick held the ice. Her rings had been put in the pocket with
the red ball, and her hands were so cold that she had ceased to feel
them.

"[[MRS. PETHERICK/i|Will he live?]]"

"[[DR. BALFOUR-DAS/a|Tonight? Yes, I believe so,]]" said the doctor. "[[DR. BALFOUR-DAS/a|He will not play
bridge.]]"

"[[MRS. PETHERICK/i|Can he hear what we say?]]"

"[[DR. BALFOUR-DAS/i|I think not. He is with the other, in the corner.]]"

[[sound? ice|The ice shifted in the cloth.]] She did not look round. "[[MRS. PETHERICK/a|It was at
Mardan,]]" she whispered. "[[MRS. PETHERICK/a|Before I was married. I was stopping with the
Treloars; there was a band-boy that used to—there was some silver
missing. Jim had him beaten. He was only a little thing. He'd nothing
to do with it, and he caught a chill from lying out, and I knew that
he hadn't, because it was I who had lent it to someone. And I didn't
care to say to whom.]]"

"[[DR. BALFOUR-DAS/i|I see.]]"

"[[MRS. PETHERICK/a|It's eighteen years. I have never told it to a soul,]]" she said. "[[MRS. PETHERICK/a|I
can't think why I should tell you.]]"

"[[DR. BALFOUR-DAS/e|It is the coat, madam,]]" Das said gently. "[[DR. BALFOUR-DAS/e|One may say anything before
a servant.]]"

[[sound? steps|Bare feet crossed the matting.]] It was old Hamid, with more ice in a
bucket; he set it down, and stood behind his countryman, and looked at
the man on the table, whose boots he had pulled off every night for
fourteen years.

"[[HAMID/e|He sees the drummer,]]" said Hamid. "[[HAMID/e|I also have seen him. He comes
before the rains. Tell the sahib that there is no anger in it, he only
wants to be let in out of the wet.]]"

"[[MRS. PETHERICK/e|What does he say?]]" asked Mrs. Petherick.

Das did not reply at once. He was counting the pulse; and under his
fingers, very slowly, like a thing remembering its own name, the hand
upon the green cloth began to close. [[sound rain|Then the first drops struck the
roof]], as big as rupees, [[sound rain|and all at once the whole sky came down on the
iron]] so that he was forced to shout.

"[[DR. BALFOUR-DAS/a|He says that it has broken!]]" cried the doctor. "[[DR. BALFOUR-DAS/a|He says the rains are
here!]]"

"[[MAJOR TRELOAR/e|About time,]]" said Treloar. "[[MAJOR TRELOAR/e|Where's my peg?]]"
