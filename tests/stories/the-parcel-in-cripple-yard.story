set: train
MRS GOSLING (f): Mrs. Gosling, the landlady
TILDA (f): Tilda, the girl, the little servant
MR PENDLEBURY (m): Mr. Pendlebury, Horace, the first floor
MR SKIRROW (m): Mr. Skirrow, the solicitor
MR WIGG (m): Mr. Wigg, the clerk
BARNABY PLUCK (m): Barnaby, Mr. Pluck, the potboy
MAJOR TREGASKIS (m): the Major, Major Tregaskis, the second pair back
MISS CLEMENCY ROOKE (f): Miss Rooke, the young lady, Clemency
THE CARTER (m): the carter
---
# In Which a Parcel Arrives

Cripple Yard lies behind Holborn in such a manner that nobody has ever been known to find it who was looking for it, and nobody has ever been known to leave it without remarking that he should not come that way again. Number Five was a lodging-house. It had a brass plate, which was cleaned on Saturdays; it had a knocker, which was always being stolen; and it had Mrs. Gosling, who was as broad as her own door, and who was accustomed to say that she let to gentlemen only, and that if they was not gentlemen when they came she would make them so before they went.

On a foggy morning in November [[sound knock|there came such a thundering at this door]] that [[sound crockery|the plates danced upon the kitchen dresser]], and a small servant of fourteen or so, with a black smear across her nose and a cap made for a much larger head, fell up the kitchen stairs to open it.

“[[THE CARTER/e|Five Cripple Yard?]]” demanded the carter, who had a square thing on his shoulder done up in sacking. “[[THE CARTER/e|Party o’ the name of Pendlebury?]]”

“[[TILDA/i|First floor, and he ain’t up.]]”

“[[THE CARTER/i|He needn’t get up for me. One parcel, carriage not paid, four and tuppence.]]”

“[[TILDA/i|Four and tuppence! What’s in it?]]”

“[[THE CARTER/i|I don’t know what’s in it. It’s been a-talking to itself ever since Barnet.]]”

“[[TILDA/e|Lor!]]” cried Tilda, and shut the door upon him; [[sound door|which it slammed]] with so much spirit that [[sound knocker|the knocker came off, and fell clattering on the step]]. She was heard to call down the stairs, in a voice remarkable for so slight a person: “[[TILDA/e|Mum! Mrs. Gosling, mum! There’s a man with a box as talks, and he wants four and tuppence!]]”

“[[MRS GOSLING/e|Then tell him to go to the Parliament,]]” returned the voice of Mrs. Gosling from below, “[[MRS GOSLING/e|where they’ll give him five thousand a year for it. I’m up to my elbows in a pudding.]]”

“[[TILDA/i|It’s for Mr. Pendlebury, mum!]]”

“[[MRS GOSLING/i|Oh, is it! Then Mr. Pendlebury may pay for it, if he’s got four and tuppence, which I don’t believe, and if he has I’ll thank you to tell him there’s five weeks owing before any boxes, talking or dumb. Don’t you let it in!]]”

It was already in. The carter, having waited a reasonable time upon the step, had opened the door for himself, and [[sound thump|had let down his burden upon the oilcloth with a bump]]; whereupon [[sound squawk|there issued from the midst of the sacking a hoarse, elderly voice]], which remarked very distinctly that it was a fine day for hanging lawyers.

“[[TILDA/e|It’s a Christian!]]” gasped Tilda, with her apron to her mouth.

“[[THE CARTER/e|It’s a parrot, that’s what it is,]]” said the carter, in disgust, “[[THE CARTER/e|and I’ve had it in my ear for eleven mile. Four and tuppence, my gal.]]”

“[[MR PENDLEBURY/i|What is all this? What the deuce is all this, Matilda?]]”

A gentleman in a dressing-gown, which had once been handsome, was looking over the banisters. He was a young man of five or six and twenty, with an open countenance and a great quantity of hair, who had come to London three years ago to be called to the bar, and had so far been called by nobody except his tailor. Such was Mr. Horace Pendlebury; and every soul in Number Five, excepting the Major, was fond of him.

“[[TILDA/i|Please, Sir, you’ve been sent a parrot.]]”

“[[MR PENDLEBURY/i|I? Who in the world would send me a parrot?]]”

“[[THE CARTER/i|It’s wrote on the label. ‘From the late Miss Sophronia Pendlebury, of Barnet.’ Which I call it a liberty in a corpse, not to pay the carriage.]]”

“[[MR PENDLEBURY/a|Aunt Sophy!]]” exclaimed the gentleman, coming down three steps at once; and his face grew quite grave. “[[MR PENDLEBURY/a|Is she dead, then? Poor old Aunt Sophy! I never knew of it. She used to give me a shilling at Christmas, and take it back on Boxing Day to put in the savings bank. Pay the man, Tilda, there’s a good girl.]]”

“[[TILDA/i|What with, Sir?]]”

“[[MR PENDLEBURY/e|Ah,]]” said Mr. Pendlebury. “[[MR PENDLEBURY/e|That is very just. What with? Do you think that Mrs. Gosling—]]”

“[[TILDA/i|She’s up to her elbows, Sir, and she says you’re owing.]]”

“[[MR PENDLEBURY/i|So I am. One forgets. Carter, would you take a waistcoat?]]”

“[[THE CARTER/i|I’d look a figure in a waistcoat like that, wouldn’t I? I’ll take four and tuppence.]]”

“[[MAJOR TREGASKIS/e|Four shillings and twopence!]]” roared a voice from the top of the house; and [[sound steps|a heavy military tread was heard descending]]. It was Major Tregaskis, of the second pair back, in his shirt-sleeves, with the one side of his face in a lather. “[[MAJOR TREGASKIS/e|Is a man not to shave in this house, by Jupiter? I have cut myself in two places. Who has let that person in?]]”

“[[TILDA/i|He let hisself in, Sir.]]”

“[[MAJOR TREGASKIS/i|Then, by Jupiter, let him let himself out!]]”

“[[THE CARTER/i|Not without my money, General.]]”

“[[MAJOR TREGASKIS/i|Major, Sir!]]”

“[[THE CARTER/i|Not without my money, Major. I’d not go without it for a Field Marshal.]]”

The Major breathed hard. He looked from the carter, who was a very large man, to the parcel, which was a small one; and being of an inquiring mind, bent down to it, and put his eye to a hole in the sacking. [[sound yell|The yell which he gave was heard in Holborn.]]

“[[MR PENDLEBURY/e|I believe that he bites, Major,]]” said Mr. Pendlebury.

“[[MAJOR TREGASKIS/i|Believe! You believe! The brute has had a piece of my nose!]]”

“[[TILDA/i|Shall I get the vinegar, Sir?]]”

“[[MAJOR TREGASKIS/i|Get a gun!]]”

“[[MR PENDLEBURY/i|My dear Sir, consider! He is in mourning.]]”

How it would have ended there is no saying, if [[sound steps|the kitchen stairs had not begun to creak]], in a way that was well known to all of them. The uproar dropped at once. Mrs. Gosling came up into the passage, step by step, flour to the shoulder, and considered each in his turn; then she took from somewhere in the region of her waist a purse, and [[sound coins|counted four shillings and twopence into the carter’s palm]].

“[[MRS GOSLING/i|There’s your money, young man, and there’s the door; and if you wipe your feet coming in another time I shall know you’re ill. As for you, Major, go and finish your face. Mr. Pendlebury, Sir, I’ll trouble you to take that bird upstairs, and that makes six weeks.]]”

“[[MR PENDLEBURY/i|You are an angel, Mrs. Gosling!]]”

“[[MRS GOSLING/a|I’m a widow,]]” said she, “[[MRS GOSLING/a|and it’s worse paid.]]”

* * *

# In Which the Law is Consulted

The office of Messrs. Skirrow, Skirrow and Bane was up two pair of stairs in Gray’s Inn, and there had been no Bane in it since the battle of Waterloo. It was so dark that candles were burned there in June. The outer room was inhabited by a clerk named Wigg, a dry young man with a long neck, who sat on a very high stool in order that he might look down upon the clients; and the inner by Mr. Skirrow himself, who never looked at the clients at all. At eleven that same day [[sound pen|Mr. Wigg’s pen was squeaking over a parchment]], when [[sound door|the door creaked open]], and discovered a gentleman with a birdcage in a shawl.

“[[MR WIGG/e|No livestock,]]” said Mr. Wigg, without lifting his eyes.

“[[MR PENDLEBURY/i|I wish to see Mr. Skirrow. I have a letter from him. It came by the second post.]]”

“[[MR WIGG/i|Name?]]”

“[[MR PENDLEBURY/i|Pendlebury.]]”

“[[MR WIGG/i|And the other party?]]”

“[[MR PENDLEBURY/i|The other party is a parrot. I was obliged to bring him. My landlady’s cat has been sitting outside the door, you know, and there is a military gentleman who has gone out to borrow a fowling-piece.]]”

The clerk descended from his stool with dignity, and went to the inner door, at which [[sound knock|he gave three small taps]]. “[[MR WIGG/a|A Mr. Pendlebury, Sir, and a bird, in the matter of Pendlebury deceased. Are you in?]]”

“[[MR SKIRROW/i|What does he look like, Wigg?]]”

“[[MR WIGG/i|Like a person that wants something, Sir.]]”

“[[MR SKIRROW/i|They all do. It is very curious. Show them both in, and the other one along with them.]]”

“[[MR PENDLEBURY/e|What other one?]]” inquired Mr. Pendlebury; but he had scarcely turned his head before he was answered. A young lady in black had risen from the darkest corner of the room, where he had taken her for a coat upon a peg. She put back her veil. Mr. Pendlebury, who had been on the point of observing that it was a foggy morning, observed nothing whatever; his heart gave a thump that seemed to him to be audible in Chancery Lane.

“[[MISS CLEMENCY ROOKE/e|I think that I must be the other one,]]” said the young lady. “[[MISS CLEMENCY ROOKE/e|I am Miss Rooke. I was companion to your aunt, Sir, for four years.]]”

“[[MR PENDLEBURY/i|For four years! And you are still alive?]]”

“[[MISS CLEMENCY ROOKE/e|She was very kind to me,]]” said Miss Rooke; “[[MISS CLEMENCY ROOKE/e|on alternate days. Is that dear Solomon? May I see him?]]”

“[[MR WIGG/e|Not in the outer office,]]” said Mr. Wigg.

They were shown into the inner one. [[sound fire|A small fire was spitting in the grate]], and behind a table heaped with papers sat the solicitor: a little, clean, silvery gentleman, who was engaged in peeling a walnut with a penknife, and who addressed himself, from first to last, entirely to the walnut.

“[[MR SKIRROW/e|Be seated,]]” said Mr. Skirrow. “[[MR SKIRROW/e|There is a chair, I believe. The lady may have the chair. Well, now; here is a will. It is a most improper will; I told her so; I said to her, ‘Madam, no one will thank you for this,’ and she informed me that she would be out of the way. You are the nephew?]]”

“[[MR PENDLEBURY/i|I am, Sir.]]”

“[[MR SKIRROW/i|You have expectations, I suppose? Everybody has expectations. I have a drawer full of them.]]”

“[[MR PENDLEBURY/i|I had none at all until you mentioned it.]]”

“[[MR SKIRROW/i|Then we shall get on. To her nephew, Horace, the testatrix leaves her parrot, Solomon, ‘in the hope that he may learn to talk sense of one of them’—she does not say which of which. To her companion, Clemency Rooke, she leaves the cage.]]”

“[[MISS CLEMENCY ROOKE/e|The cage?]]” said Miss Rooke.

“[[MR SKIRROW/i|The brass cage, with the perch, the two tins, and the tray. And that is all.]]”

“[[MR PENDLEBURY/i|But, hang it all, Sir! That is ridiculous! You cannot leave the bird to one person and the cage to another. What is to be done with the bird?]]”

“[[MISS CLEMENCY ROOKE/i|What is to be done with the cage?]]”

“[[MR SKIRROW/i|I observed upon that, at the time. She laughed at me. I have been laughed at by clients, Mr. Pendlebury, but never so long.]]”

“[[MR PENDLEBURY/i|And the money? I don’t ask for myself. She must have had money; she never spent any. Has this lady nothing to live on?]]”

“[[MISS CLEMENCY ROOKE/a|I beg you will not trouble about me,]]” said the young lady quickly, with a blush. “[[MISS CLEMENCY ROOKE/a|I have eleven pounds and a cousin at Deal.]]”

“[[MR SKIRROW/i|As to money, there was an annuity, and it dies with her. There was also a sum in gold, drawn out of the bank at Michaelmas, over my head; six hundred pounds; and where she put it, the Lord knows. We have had up the boards. Wigg had up the boards.]]”

“[[MR WIGG/e|I had up the boards, Sir,]]” said Mr. Wigg, at the door, “[[MR WIGG/e|and I put a nail in my thumb.]]”

“[[MR SKIRROW/i|We have cut open the mattresses. I may tell you that it is the finest collection of old newspapers in Hertfordshire.]]”

During this speech [[sound rattle|there had been a rattling beneath the shawl]], and now [[sound squawk|the same aged voice that had made itself known in Cripple Yard lifted itself up]] to recommend that all lawyers should be hanged. The solicitor for the first time raised his eyes from the walnut. He did not appear to be offended.

“[[MR SKIRROW/a|That is her very tone,]]” he remarked. “[[MR SKIRROW/a|Dear me, it quite brings her back. She taught it that, I should say, in the spring, when I sent in my account. Does it say anything further?]]”

“[[MISS CLEMENCY ROOKE/i|He says his prayers, Sir, on Sundays; and there is one thing more, which she was teaching him at the last; but I never could make out what it was. It sounded like ‘Scrape the tray.’]]”

“[[MR PENDLEBURY/i|Scrape the tray?]]”

“[[MISS CLEMENCY ROOKE/i|I supposed that she meant me to clean it. I did clean it, every day.]]”

“[[MR PENDLEBURY/i|Which tray?]]”

“[[MISS CLEMENCY ROOKE/i|Why, the only one there is. The tray of the cage.]]”

Nobody spoke. Mr. Wigg’s neck was seen to become longer by an inch. Then Mr. Pendlebury, who was not thought to be quick, and had never until that hour been the first to arrive at any conclusion, [[sound cloth|pulled off the shawl]], and took hold of the tray by its ring.

“[[MR PENDLEBURY/i|Upon my word, it is uncommonly heavy for tin.]]”

“[[MR SKIRROW/e|Stop!]]” cried Mr. Skirrow, and [[sound nut|dropped his walnut, which rolled off under the fender]]. “[[MR SKIRROW/e|Stop, Sir! Do nothing rash! Wigg, lock the door. The bird, I would remind you, is this gentleman’s. The tray, if it is a tray, is the property of this lady.]]”

“[[MR PENDLEBURY/e|I know it is,]]” said Mr. Pendlebury. “[[MR PENDLEBURY/e|I was only going to hand it to her. Have you a knife, Sir?]]”

“[[MR SKIRROW/i|There, take mine. Gently! There is walnut upon it.]]”

He gave it to Miss Rooke, who knelt upon the hearth-rug with the tray in her lap. [[sound scrape|The blade grated along the edge]]; it went round three sides; and with that the whole bottom, which had been painted black, and was only soldered in a dozen places, gave way at once, and [[sound coins|a stream of sovereigns poured jingling over the boards]]. They ran beneath the table; they ran beneath the coal-scuttle; one spun for a long while upon its edge beside Mr. Wigg’s shoe, and he was distinctly observed to be sorry when it lay down.

“[[MISS CLEMENCY ROOKE/e|Oh!]]” said Miss Rooke. “[[MISS CLEMENCY ROOKE/e|Oh, what shall I do?]]”

“[[MR WIGG/e|Count ’em,]]” said Mr. Wigg hoarsely.

# In Which the Second Pair Back is Disappointed

It was four o’clock, and quite dark, when a hackney coach, which had been twice round Holborn and once into a cellar, [[sound coach|drew up with a jolt]] at the entry of Cripple Yard. The potboy from the Three Jolly Drovers, Barnaby Pluck by name, was leaning upon the area railings of Number Five, deep in converse with a cap.

“[[BARNABY PLUCK/i|So I says to him, I says, ‘You may be a Major,’ I says, ‘but you don’t get the loan of our governor’s gun for no parrots.’]]”

“[[TILDA/i|And what did he say?]]”

“[[BARNABY PLUCK/i|He said I was a insubordinate young dog. What’s insubordinate?]]”

“[[TILDA/i|It’s what you are when you owe for the washing. Do you really think as he’d of shot it?]]”

“[[BARNABY PLUCK/i|He’d of shot the looking-glass. He ain’t hit nothing since India.]]”

“[[TILDA/i|I’d of stood in front, I would. I’d of said, ‘You shoot me first, Major.’]]”

“[[BARNABY PLUCK/e|Would you, though?]]” said Mr. Pluck, regarding her with a new respect. “[[BARNABY PLUCK/e|I say, Tilda. If you was to be shot I’d take it very unkind.]]”

“[[TILDA/i|Go along with you.]]”

“[[BARNABY PLUCK/i|I mean it. I’d be low for a week.]]”

“[[MRS GOSLING/e|Tilda!]]” came the voice of Mrs. Gosling, out of the depths. “[[MRS GOSLING/e|Is that the beer?]]”

“[[TILDA/i|Yes, mum, it’s just a-coming!]]”

“[[MRS GOSLING/i|It’s been a-coming this twenty minutes. You tell that Barnaby I can see his boots!]]”

The boots withdrew; but they had gone no great way before they were called back, for [[sound door|the coach door had banged]], and there was Mr. Pendlebury in the Yard, handing out a young lady as if she had been made of glass, with a cage in his other hand that had no bottom to it, and a parrot in his hat.

“[[MR PENDLEBURY/e|Tilda!]]” cried Mr. Pendlebury. “[[MR PENDLEBURY/e|My compliments to Mrs. Gosling, and will she step up into the parlour? I have brought her a lodger.]]”

“[[TILDA/i|What, another bird, Sir?]]”

“[[MR PENDLEBURY/i|No, no; this lady. She is to have the drawing-room floor, and a fire, and anything that she likes.]]”

“[[MISS CLEMENCY ROOKE/e|For one week only,]]” said Miss Rooke, “[[MISS CLEMENCY ROOKE/e|until my cousin at Deal has written to me. And indeed I can pay, if you please. I can pay beforehand.]]”

“[[BARNABY PLUCK/e|Beforehand!]]” said Barnaby, in the tone of one who hears of a sea serpent. “[[BARNABY PLUCK/e|In this house!]]”

They went in. Mrs. Gosling received the young lady with a curtsey, and six weeks’ rent, which was pressed on her by the first floor with great magnificence, with something not far from tears. She counted it twice. She looked from the gentleman to the lady, and from the lady to the cage, and it was plain to everyone but those two that she had drawn a conclusion.

“[[MRS GOSLING/i|And where did you come by this, Sir, if it isn’t a liberty?]]”

“[[MR PENDLEBURY/i|I have borrowed it. Upon the security of the bird.]]”

“[[MISS CLEMENCY ROOKE/i|He has borrowed nothing. I owed it to him; I had not anywhere to keep Solomon, and he has let me have the half of him.]]”

“[[MR PENDLEBURY/i|The half with the beak, I am afraid, Miss Rooke.]]”

“[[MISS CLEMENCY ROOKE/i|I have had the other half these four years, Mr. Pendlebury.]]”

“[[MRS GOSLING/e|Ah!]]” said the landlady. “[[MRS GOSLING/e|I see how it is. Tilda, put the kettle on, and take that cap out of the passage. You’ll be wanting the two floors throwed into one by the spring, I dare say.]]”

“[[MR PENDLEBURY/i|My good Mrs. Gosling!]]”

“[[MRS GOSLING/i|I only mention it. There’s a door behind the wardrobe, that’s all.]]”

[[sound door|There was a crash overhead, as of a door thrown back upon its hinges]], and [[sound steps|the martial tread once more shook the stairs]]. The Major appeared on the landing. He wore a strip of plaster the whole length of his nose, and carried, for want of a better weapon, a toasting-fork.

“[[MAJOR TREGASKIS/i|Is that bird in this house?]]”

“[[MR PENDLEBURY/i|He is in my hat, Major.]]”

“[[MAJOR TREGASKIS/i|Then put on your hat, Sir, and take yourself out of it! Either that fowl leaves the premises, Mrs. Gosling, or I do!]]”

“[[MRS GOSLING/i|Well, Major, I’m sorry for it. You’ve been here nine years, and I’d got used to you. But the bird’s paid.]]”

The Major opened his mouth, and closed it. He perceived the lady. He perceived the gold upon the table-cloth; and, like the old soldier he was, he perceived that the position was turned. He transferred the toasting-fork to his left hand, and bowed over it.

“[[MAJOR TREGASKIS/a|I spoke in haste,]]” he said. “[[MAJOR TREGASKIS/a|I did not know that there was a lady. Major Tregaskis, ma’am, late of the Bengal Foot. I am devoted to dumb animals.]]”

“[[MISS CLEMENCY ROOKE/i|But he is not dumb, Sir, I regret to say. What is it that he has got in his beak?]]”

“[[MAJOR TREGASKIS/i|That, ma’am, is a portion of myself.]]”

[[sound bell|Far off a muffin-bell was tinkling through the fog]]; [[sound kettle|the kettle began to sing]]; and Tilda, upon her knees before the grate, with the smear upon her nose grown larger than ever, turned about to whisper to a pair of boots that had by some means arrived beside her with the beer.

“[[TILDA/a|There’s going to be a wedding,]]” said the little servant, “[[TILDA/a|and I’m to have a new cap.]]”

“[[BARNABY PLUCK/i|Who told you so?]]”

“[[TILDA/i|The parrot did.]]”
