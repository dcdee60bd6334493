set: train
RODERICK (m): Roderick, Roddy
BEATRIX (f): Beatrix, Bee
HAL (m): Hal, Henry
TIBBY (f): Tibby, Tabitha
MISS ARBLE (f): Miss Arble, the governess
COOK (f): Cook
THE GOAT (u): the goat, the animal
MR. PENKETH (m): Mr. Penketh, the gentleman, the gentleman next door
UNCLE JOSCELYN (m): Uncle Joscelyn, Uncle Joss
POLICEMAN (m): the policeman
---

There were four of the Marchants, and it was generally thought to be
enough. Roderick was the eldest, and after him came Beatrix, and Hal,
and Tibby, who was six, and whose real name was Tabitha, though that
was not her fault. They lived in a house at Blackheath which was much
too small for them, and they had a governess.

"[[MISS ARBLE/e|I am going to lie down,]]" said Miss Arble on the day when it all
began. "[[MISS ARBLE/e|I have one of my heads. You may do anything that is quiet.]]"

"[[TIBBY/a|How many has she got?]]" asked the youngest, when she had gone.

"[[RODERICK/e|Hush,]]" said Roderick. "[[RODERICK/e|What does anyone vote for?]]"

"[[HAL/i|Pirates.]]"

"[[RODERICK/i|She said quiet.]]"

"[[HAL/i|They'd be quiet if they'd got their throats cut.]]"

"[[BEATRIX/e|We might make something for Mother's birthday,]]" Beatrix suggested.
She was the sort of girl who remembers birthdays. "[[BEATRIX/e|We've got one and
sevenpence.]]"

"[[HAL/e|You can't make anything out of one and sevenpence,]]" said Hal. "[[HAL/e|You
could buy a goat.]]"

Nobody had been thinking about goats. It turned out that there was a
man on the Heath with one, and that Hal had been talking to him, on
the other side of the railings, when they were supposed to be learning
the rivers of France. He wanted half a crown for it, because it was
going to be a great age.

"[[RODERICK/i|We haven't got half a crown.]]"

"[[HAL/i|I beat him down. I said that it had got a horn gone.]]"

"[[BEATRIX/i|But Hal, what should we do with it?]]"

"[[TIBBY/a|Love it,]]" she said. "[[TIBBY/a|And have milk.]]"

"[[HAL/a|It's a boy goat,]]" he told her.

"[[TIBBY/i|Then it could have milk.]]"

I do not know how it was that they came to be quite agreed about it by
three o'clock; but that is how it is with a goat. Either you have not
got one, or you have. [[sound gate|The side gate squeaked]], and [[sound? hoofs|there was a
pattering like high heels on the bricks]], and there it stood, in the
wash-house, with its one horn, and its yellow eyes, and some string.
It looked at Roderick. Then it looked at Beatrix. [[sound munch|It put out a long
grey lip, and ate the clothes-pegs]], all twelve.

"[[THE GOAT/a|Thank you,]]" said the goat. "[[THE GOAT/a|I was getting rather low.]]"

You will think that they screamed. They did not; it was only Beatrix
who sat down in the copper.

"[[RODERICK/a|I say,]]" the eldest began. "[[RODERICK/a|Did you—it isn't one of you that's doing
it? Hal, if that's you—]]"

"[[HAL/a|I can't,]]" he said. "[[HAL/a|Not without moving my mouth. I've tried in front
of the glass.]]"

"[[THE GOAT/a|It's a question of diet,]]" the goat explained. "[[THE GOAT/a|I ate an elocution
book. It belonged to a clergyman; it was in calf. Is there any more of
that kind of thing? I don't insist on pegs.]]"

"[[TIBBY/e|There's soap,]]" said Tibby.

"[[THE GOAT/i|Yellow, or scented?]]"

"[[TIBBY/i|Yellow.]]"

"[[THE GOAT/i|Soap would be very nice.]]"

"[[BEATRIX/a|You mustn't give it soap!]]" came from the copper. "[[BEATRIX/a|It'll froth!]]"

* * *

They kept it in the wash-house until Thursday. It was not at all the
kind of talking animal that you read of in books. It could not tell
them where there was treasure. It had not been a prince. It had
belonged to a coal-merchant, and to a lady who did good works; and
what it liked best to talk about was things that it had eaten.

"[[THE GOAT/i|Have you ever tried a hymn-board?]]"

"[[HAL/e|No,]]" said Hal. "[[HAL/e|What's it like?]]"

"[[THE GOAT/i|Dry; but you get the numbers.]]"

"[[BEATRIX/e|I don't think you ought to tell us,]]" she said. She had brought it the
*Morning Post*, and an old hat. "[[BEATRIX/e|It's awfully interesting; but you
see, it gives Hal ideas.]]" Beatrix had been thinking, and she was not
happy. "[[BEATRIX/e|You won't eat anything that is really wanted, will you?
Because it'll be Mother's birthday on Saturday, and you're the
present.]]"

"[[THE GOAT/i|Am I to be wrapped?]]"

"[[BEATRIX/i|Well, with a bow.]]"

"[[THE GOAT/i|I shall look forward to that.]]"

It was at this point that [[sound bell|the area bell rang]], and they heard Cook go
out to it, and someone with a deep voice asking whether she was aware
of what was the matter with his sweet peas.

"[[RODERICK/i|It's Penketh! It's the man next door!]]"

"[[TIBBY/i|What is the matter with them?]]"

"[[THE GOAT/a|They are finished,]]" said the goat modestly.

"[[BEATRIX/i|You've been out! You promised!]]"

"[[THE GOAT/i|There was a gap. I thought that it was a salad.]]"

[[sound boots|The boots were coming down the yard.]] There was just time for Roderick
to throw a sheet over it. When Mr. Penketh filled up the doorway, with
Cook behind him, all that he saw was a wash-house, and four children
sitting upon what looked like an uncommonly bony sofa.

"[[MR. PENKETH/e|Which of you,]]" said Mr. Penketh, "[[MR. PENKETH/e|has been in my garden?]]"

He was a large gentleman in a white waistcoat, who was something in
the City. He wrote letters to Father, about balls. His eyes, which
were small and blue, went along the four of them from the right to the
left; and Roderick, since he was the eldest, stood up.

"[[RODERICK/a|It wasn't any of us, sir,]]" he said. "[[RODERICK/a|It truly wasn't.]]"

"[[MR. PENKETH/i|Then who ate a row of sweet peas? Who ate, may I ask, a *Times*, a
deck-chair, and one half of a panama hat?]]"

"[[COOK/e|They're good children, sir,]]" said Cook. "[[COOK/e|They've their faults. But I
never knew them eat a hat.]]"

"[[THE GOAT/i|It was straw,]]" observed the sofa.

Mr. Penketh turned the colour of a plum. "[[MR. PENKETH/e|I beg your pardon?]]" he said.

There was an awful silence. Tibby opened her mouth, and her sister put
a hand over it.

"[[HAL/e|I said, it was straw, wasn't it, sir?]]" said Hal, as gruffly as he
could. "[[HAL/e|I only wondered. I've got a cold.]]"

"[[MR. PENKETH/i|You impudent little boy!]]"

"[[THE GOAT/i|There was a ribbon, too. I can't say that I cared for the ribbon.]]"

"[[MR. PENKETH/a|I shall see your father,]]" said the gentleman in a stifled voice. "[[MR. PENKETH/a|I
shall see him this evening! I have been in this road for eleven years;
I've borne with the drum. I have borne with the thing that you did to
the cat. But I will not stand here, and be mocked by an infant with a
cold in its head!]]"

"[[COOK/a|If you'd step up to the kitchen, sir,]]" she said, "[[COOK/a|and have something
for your nerves—]]" And [[sound? steps|their footsteps went away over the bricks]], his
very heavy, and hers rather slapping, because of the slippers.

* * *

A council was held that night, on the stairs, in dressing-gowns.
[[sound? snore|Through the wall you could hear Miss Arble and her head.]]

"[[RODERICK/e|We shall have to give it back,]]" Roderick said.

"[[TIBBY/i|No!]]"

"[[RODERICK/i|We must, Tib. He's been in with Father for an hour. I heard
'damages.']]"

"[[HAL/a|The man's gone, anyhow,]]" said the owner of the goat, for it was he
that had put in the sevenpence. "[[HAL/a|I went to look. There's only a place
where it's been eaten.]]"

"[[BEATRIX/i|I've been thinking about it. It isn't happy, you know; not really. It
only eats because it hasn't got anyone to talk to. What does anybody
want with a hymn-board? I believe that if it could only find somebody
who would let it go on and on, and never listen—]]"

"[[HAL/i|Uncle Joss!]]"

They all said it together, or nearly; and I think that it was very
clever of them. [[sound drum|Somebody's foot went through the drum]], which had been
left upon the landing.

Uncle Joscelyn came on Saturday for the birthday luncheon, as he did
every year. He was a professor. He was at work on a book which was to
be in nine volumes, and he would tell you about it; he had told Miss
Arble about it once, from the soup until the cheese, and she had cried
in the scullery. He had not, for years and years, met anyone who would
stay to hear the end.

"[[UNCLE JOSCELYN/e|Well, well,]]" said Uncle Joscelyn, when he had been led, with his hat
on, to the wash-house, and had been shown what was there, with its
bow. "[[UNCLE JOSCELYN/e|*Capra hircus*. A male. It puts me in mind of what I say in my
fourth volume, regarding the sacrifices of the Hittites. They had, you
must understand—]]"

"[[THE GOAT/a|How were they bound?]]" asked the goat.

"[[UNCLE JOSCELYN/i|In fetters, for the most part, of plaited—I beg your pardon?]]"

"[[THE GOAT/i|The volumes.]]"

The professor took off his spectacles, and put them on again. He did
not seem so much surprised as you or I would be; but then, he had
spent a great deal of his life with Hittites. "[[UNCLE JOSCELYN/a|In half-morocco,]]" he
said, "[[UNCLE JOSCELYN/a|with marbled boards.]]"

"[[THE GOAT/a|Ah!]]" said the animal, and drew a long, long breath. "[[THE GOAT/a|Pray begin at
the beginning.]]"

"[[UNCLE JOSCELYN/i|You really wish it?]]"

"[[THE GOAT/i|I have the whole afternoon.]]"

[[sound whistle|A policeman's whistle was blown just then in the road]], for Mr. Penketh
had gone and fetched one; and Roderick, who went to the front door,
found the two of them there upon the mat.

"[[POLICEMAN/a|It's about an animal,]]" said the policeman. "[[POLICEMAN/a|This gentleman says
there's a goat.]]"

"[[RODERICK/e|There was one,]]" Roderick answered truthfully. "[[RODERICK/e|It's just gone away,
in a cab, with my uncle. They're going to Oxford. They were talking so
hard that they never said good-bye.]]"

"[[MR. PENKETH/e|Talking!]]" cried Mr. Penketh. "[[MR. PENKETH/e|There! Constable, you hear that?]]"

"[[POLICEMAN/a|I hear him, sir,]]" he said, and [[sound? book|shut up his note-book]]. "[[POLICEMAN/a|What do they
say when they're at home, my lad?]]"

"[[TIBBY/e|It said that it liked the beginning,]]" said Tibby, who had come to
look; "[[TIBBY/e|but it's keeping the index for last.]]"
