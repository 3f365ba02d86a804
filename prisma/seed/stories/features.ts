import { audio, bullets, divider, facts, gallery, h2, h3, image, p, pullquote, quote, type Story } from '../story.ts';

const gordon = ['gordon-ishii'];

export const features: Story[] = [
  {
    slug: 'anchor-street-number-one',
    section: 'features',
    series: 'anchor-street',
    authors: gordon,
    tags: ['housing', 'ageing', 'harbour'],
    picture: { scene: 'street', light: 'dawn', seed: 20, credit: 'The Harbour Post' },
    english: {
      headline: 'The House That Faces the Wrong Way',
      kicker: 'Anchor Street, No. 1',
      standfirst:
        'Thirty-one houses run down from the hill to the water. The first turns its back on the harbour, and the woman who lives in it knows why.',
      alt: 'Shopfronts with awnings on a street in the early morning',
      caption: 'Anchor Street begins at the tram stop and goes downhill for 340 metres.',
      body: [
        p(
          'All the houses on Anchor Street look at the sea except the first. Number 1 stands where the street leaves the tram line, on the corner, with its door and all of its five windows on the landward side. To the harbour it shows a wall. There is not so much as a ventilator in it.',
        ),
        p(
          'I must have walked past it a thousand times before I asked. The answer was at home. Shizue Manabe is 91, has lived behind that wall since she was born, and has a way of letting you stand on the step until you have said what you came for. Then she makes tea.',
        ),
        h2('What her grandfather saw'),
        p(
          'The house was built in 1897 by a pilot. He brought in steamers through the old channel for thirty years and never lost one until the last. On a clear evening in October, with his wife and daughters at the window to watch him come past, he put the *Ikuta Maru* on the bar. Nobody drowned. But she lay there for two winters, broken-backed, exactly in the middle of the view.',
        ),
        p(
          '“He did not say anything,” said Mrs. Manabe. “He went up on the ladder with bricks.” It took him a week. When it was done he cut the five windows on the other side, from which one sees the tram stop, a barber’s, and the hill.',
        ),
        pullquote('You think that a house without a view is blind. This one just looked away, out of politeness.', 'Shizue Manabe'),
        p(
          'Her mother grew up in it without having seen the sea from indoors. She herself knows it by ear. Lying in bed she can tell from the wall which way the wind is, and from the foghorns who is on duty. The harbour bell, since it has been struck again, comes through the bricks as a kind of thought.',
        ),
        divider(),
        p(
          'Surveyors have offered, over the years, to open the wall. It would add a third to the price. Her son, an architect in another city, once drew it for her: a single pane, four metres wide. She has kept the drawing. It hangs in the hall, framed, at the spot where the window would have been.',
        ),
        p(
          'I asked whether she had ever wanted to look. She thought about it for the length of a cup. “Every day,” she said. “That is what the door is for.” And she took her stick and her keys, and we went round the corner and stood at the top of the street, where it begins, and there it all was.',
        ),
        p('*Next month: No. 4, where eleven people share a piano.*'),
      ],
    },
    japanese: {
      headline: '海に背を向けた家',
      kicker: '錨通り一番地',
      standfirst: '丘から海へ下る三十一軒。その一軒目だけが港に背を向けている。住む人は、そのわけを知っている。',
      alt: '早朝の通りに並ぶ店',
      caption: '錨通りは電停から三百四十メートルの下り坂である。',
      body: [
        p(
          '{錨|いかり}通りの家はみな海を見ている。一軒目を除いて。電車道の角に立つ一番地は、戸口も五つの窓もすべて山側にあり、港には壁だけを見せている。換気口ひとつない。',
        ),
        p(
          '真鍋{静枝|しずえ}さんは九十一歳。この壁の内側で生まれた。用件を言い終わるまで客を玄関に立たせておき、それから茶をいれる人である。',
        ),
        p(
          '家は一八九七年、水先人だった祖父が建てた。三十年、一隻も失わなかったが、最後の船を、妻と娘が窓から見守る前で{洲|す}に乗り上げさせた。死者はなかった。ただ、折れた船は二冬、眺めの真ん中に横たわった。',
        ),
        p('「何も言わずに、煉瓦を持って{梯子|はしご}に上がったそうです」。窓を塞ぐのに一週間かかり、それから反対側に五つの窓を開けた。'),
        p(
          '見たいと思ったことはないかと尋ねた。茶碗一杯ほどの間があった。「毎日ですよ。戸口はそのためにあるんです」。杖と鍵を取り、角を曲がって坂の上に立つと、海はすっかりそこにあった。',
        ),
      ],
    },
  },
  {
    slug: 'anchor-street-number-four',
    section: 'features',
    series: 'anchor-street',
    authors: gordon,
    tags: ['housing', 'theatre'],
    picture: { scene: 'piano', light: 'dusk', seed: 30, credit: 'The Harbour Post' },
    english: {
      headline: 'Eleven People and a Piano Nobody Owns',
      kicker: 'Anchor Street, No. 4',
      standfirst:
        'It came up the stairs in 1961 and has never come down again, because the stairs were rebuilt around it. So every tenant learns to play.',
      alt: 'A piano beneath a lamp on a landing, with a red stool, beside the stairs',
      caption: 'The landing on the second floor of No. 4. The stool has been there nearly as long.',
      body: [
        p(
          'The landing on the second floor of number 4 is two metres by three. On it stand an umbrella stand, eleven pairs of shoes and a piano.',
        ),
        p(
          'How it got there is known. In 1961 a tenant named Okubo won it in a raffle of the shipping line, had it carried up by eight stevedores, and found that it would not go through his door. He left it on the landing for the night. In the same week the owner had the staircase renewed, with a turn in it, to make room for pipes. The piano has been a resident ever since.',
        ),
        p(
          'Mr. Okubo moved out in 1970. It is in nobody’s lease. The present owner, his predecessor’s nephew, has looked into the matter and concluded that it belongs to the landing.',
        ),
        h2('The rule of the house'),
        p(
          'There are six flats and eleven people. Whoever moves in is told on the first evening that they may play between eight and eight, that the F above middle C is slow in wet weather, and that at the end of a year they will be expected to know one piece. Nobody has ever refused. A plumber on the third floor took four years, and plays a slow waltz in such a way that doors open.',
        ),
        h3('A timetable of sorts'),
        p(
          'One hears the house before one sees it. At eight in the morning there are scales, from a girl who is eight. At noon a retired customs officer plays the same eleven bars of a sonata; he is waiting, he says, to find out why they are so sad. Towards evening it belongs to whoever comes up the stairs with a bag in one hand, and has the other free.',
        ),
        quote('You cannot quarrel in this house. There is always somebody half-way through something.', 'Harue Ninomiya, first floor'),
        p(
          'They have, in fact, quarrelled once, in 1988, about tuning. Six were in favour and five liked it as it was. It was put to the vote, and it was tuned, and for a month nobody could stand it. Since then Rie Onodera, who lives in the attic and does it for a living, puts it in order a little at a time, at night, so that it is never noticed.',
        ),
        divider(),
        p(
          'On the first Sunday in December the tenants give a concert. The street sits on the stairs, two to a step, down to the front door and out of it, in the order of house numbers. From number 31 one hears hardly anything. They come early every year all the same, with a rug.',
        ),
      ],
    },
  },
  {
    slug: 'tide-tables-the-woman-who-levels-the-sea',
    section: 'features',
    series: 'tide-tables',
    authors: ['gordon-ishii', 'ren-aizawa'],
    tags: ['tides', 'harbour'],
    picture: { scene: 'tide-gauge', light: 'dawn', seed: 42, credit: 'The Harbour Post' },
    english: {
      headline: 'The Woman Who Levels the Sea',
      kicker: 'The Tide Tables, part one',
      standfirst:
        'Every figure in the little blue book that hangs in each wheelhouse passes across one desk. Its owner has not been to sea since 1996, when she was sick on a ferry.',
      alt: 'A white tide gauge in still water at dawn',
      caption: 'High water at the east pier comes fifty minutes later each day, more or less.',
      body: [
        p(
          'The blue book costs 380 yen, fits into an oilskin pocket and has been wrong, as far as anyone knows, eleven times. It gives the hour and height of every high and low water at Kanade for a year to come, 1,411 of them. On the last page there is a name, in type so small that most owners have never read it. It says: computed by Y. Hatakeyama.',
        ),
        p(
          'Yuriko Hatakeyama has a desk on the third floor of the harbour office, with her back to the window. She is 58. On the desk are a computer, a slide rule and a jar of dried plums, of which she says that the computer is the least reliable.',
        ),
        h2('Thirty-seven wheels'),
        p(
          'A tide is a sum. The moon pulls once every 12 hours and 25 minutes, the sun every 12; the moon comes nearer and goes away; its path is tilted, and the tilt swings round in 18.6 years. Each of these can be thought of as a wheel. For Kanade there are thirty-seven. If one knows how large each is and where it stood at noon on the first of January, one can turn them all forward and read off the sea.',
        ),
        p(
          'Until 1971 this was done by a machine of brass, with a wheel for each, which now stands in the entrance hall. Children are allowed to turn the crank. It draws the tides of 1931, and draws them well.',
        ),
        facts(
          'The four largest wheels at Kanade',
          bullets('Moon, twice a day: 52 cm', 'Sun, twice a day: 24 cm', 'Moon and sun, once a day: 23 cm', 'Moon, once a day: 17 cm'),
        ),
        h2('What is not in the book'),
        p(
          'The thirty-eighth wheel is the weather. A low pressure of 970 raises the harbour by 40 centimetres; a day of south wind adds twenty. That is not in the table, since nobody can know it a year ahead. “People say that the book was wrong,” Ms. Hatakeyama said. “The book was right. It was the sea that had been interfered with.”',
        ),
        image({
          scene: 'storm',
          light: 'dusk',
          seed: 42,
          credit: 'The Harbour Post',
          alt: 'Rows of waves break on a harbour wall in the evening',
          caption: 'The September storm put 1.3 metres on top of the table.',
        }),
        p(
          'The eleven errors are in a folder of their own. Nine were misprints. One was a leap year. The last, from 2008, she has never explained: on a calm day in May, low water came nineteen minutes late. She has computed it again on every anniversary. It always comes out the same, and so does the sea’s answer, from the gauge, in ink.',
        ),
        divider(),
        p(
          'The gauge, as we now know, has been sinking. Next year’s book will be the first to take it into account, and every figure in it is four centimetres higher than it would have been. She has not slept well over it. On the evening the proofs came she did something that she had not done in years. She went down to the pier with the book, at 18:52, and looked.',
        ),
        p('It was high water. She stayed until it turned.'),
      ],
    },
  },
  {
    slug: 'anchor-street-number-nine',
    section: 'features',
    series: 'anchor-street',
    authors: gordon,
    tags: ['food', 'ageing'],
    picture: { scene: 'kitchen', light: 'dawn', seed: 51, credit: 'The Harbour Post' },
    english: {
      headline: 'The Restaurant With One Table',
      kicker: 'Anchor Street, No. 9',
      standfirst:
        'Whoever reserves gets the other five guests as well. In thirty years Teruyoshi Hoshikubo has brought about nine marriages, two lawsuits and a ferry.',
      alt: 'A cook in a kitchen at dawn with steam rising from the pots',
      caption: 'Teruyoshi Hoshikubo begins at five, with the stock.',
      body: [
        p(
          'There is a single table at number 9. It is round, seats six, and was a cable drum before the navy yard threw it out. One cannot reserve it. One can reserve a chair.',
        ),
        p(
          'Teruyoshi Hoshikubo writes down each name in a book, at the top of the page if it is a talker and at the bottom if not. Then he moves them about in pencil until he is satisfied. That is the menu, he says. The rest is fish.',
        ),
        p(
          'I have sat there four times in the interest of this article. I have had on my left a judge, a diver, a woman who designs buttons and a boy of nineteen who was about to leave the country and had not told anyone. By the soup he had told us. By the rice we had voted.',
        ),
        h2('How to seat six'),
        p(
          'There are rules. No two of a trade. Nobody next to the person they came with; couples are parted by at least one stranger, and some ask for two. Never more than one who has just been left. The chair facing the stove is for whoever has had the worst week, since it is warm, and since from there one cannot see the door.',
        ),
        pullquote(
          'People think that I cook for them. I introduce them. Then I give them something to do with their hands.',
          'Teruyoshi Hoshikubo',
        ),
        p(
          'He keeps accounts of what has come of it. Nine marriages, one of them twice. A law firm; two lawsuits. In the winter of 2019 an engineer who built batteries for hearing aids sat beside a deckhand from the gravel barge, who complained about diesel. They asked for paper. The first sketch of what is now the night ferry has a ring on it, from the sake.',
        ),
        p(
          'Some evenings fail. He can hear it from the stove, by the spoons. Then he burns something, a little, on purpose. It gives them a subject.',
        ),
        divider(),
        p(
          'He is 73 and has begun to forget names, though not faces, nor where they ought to sit. His daughter, who is a surgeon, comes on Thursdays to do the book. She is good, he says, but she seats people who will get along.',
        ),
        p(
          'On my last visit I found myself across from a man whom I had not spoken to for eleven years. It would take too long to say why. There were three strangers between us on the one side and the sea bream on the other. I looked towards the stove. Mr. Hoshikubo had his back to us and was, very slightly, burning the rice.',
        ),
      ],
    },
  },
  {
    slug: 'tide-tables-the-village-that-moved-its-dead',
    section: 'features',
    series: 'tide-tables',
    authors: ['gordon-ishii', 'mio-kanda'],
    tags: ['tides', 'flooding', 'ageing'],
    picture: { scene: 'village', light: 'autumn', seed: 61, credit: 'The Harbour Post' },
    english: {
      headline: 'The Village That Moved Its Dead Uphill',
      kicker: 'The Tide Tables, part two',
      standfirst:
        'Orido could not agree on where to live in fifty years. So it began with those who no longer had a say, and found that they settled the matter.',
      alt: 'Houses at the foot of mountains in autumn',
      caption: 'Orido has 214 inhabitants, and 1,906 on the hill.',
      body: [
        p(
          'The cemetery of Orido used to lie where the village is widest, behind the net sheds, two metres above the sea. After the third storm in six years had left salt on the stones, the village met to discuss it. It was the forty-first meeting about the water, and the first at which anything was decided.',
        ),
        p(
          'Up to then they had spoken of houses. There was money from the prefecture for those who would move up to the terrace by the old school. Everyone was in favour, and nobody went. “You say to your neighbour: you first,” explained the headman, Rokuro Sakai. “And he says: after you. We are polite people. We would have drowned at the door.”',
        ),
        h2('Stone by stone'),
        p(
          'It was the widow Ume Tsubaki who said that she did not mind getting wet but that her husband could not swim. There was laughter, and then there was not. By the end of the evening they had agreed to carry the graves up the hill, 612 stones and those who lay beneath them. It took two springs.',
        ),
        p(
          'They did it themselves. Each family went before its own, and the young men’s association for those that had none left. There was a great deal of carrying and a certain amount of talk with people who had not been spoken to for years. A mason recut the names that the salt had taken. Eleven could not be read any more. They were given a stone together, at the front, with the best view.',
        ),
        gallery(
          'The way up from the sheds to the terrace.',
          {
            scene: 'harbour',
            light: 'dusk',
            seed: 62,
            credit: 'The Harbour Post',
            alt: 'Boats before a row of sheds at dusk',
            caption: 'The net sheds, behind which the cemetery lay since 1702.',
          },
          {
            scene: 'terraces',
            light: 'dawn',
            seed: 63,
            credit: 'The Harbour Post',
            alt: 'Terraced fields at dawn',
            caption: 'The path crosses six terraces. The stones rested on each.',
          },
        ),
        h2('And then the living'),
        p(
          'What happened next had been in nobody’s plan. One visits one’s dead; on feast days with food, on others with a rake. From the sheds it had been three minutes. Now it was twenty-five, uphill. People began to say that it would be handy to have a shed there, for the rakes; a roof, against the sun; a stove.',
        ),
        quote('My mother went up in April. I thought, well, then I had better see about a kitchen.', 'Fusae Sakai'),
        p(
          'The first house on the terrace was lived in by autumn. There are nineteen now, of fifty-three. The bus has moved its stop. Engineers from other villages come to ask how it had been possible, and Mr. Sakai takes them up to the front row and leaves them there for a while.',
        ),
        divider(),
        p(
          'Ume Tsubaki has not moved. She still lives by the sheds, in the last house, with sandbags and a boat tied to the gutter. Her husband, she says, is out of the wet, and that was the point. In the evening she can see the lamp beside his stone from her window. It is the highest light in the village, and the fishermen have begun to steer by it.',
        ),
      ],
    },
  },
  {
    slug: 'anchor-street-number-seventeen',
    section: 'features',
    series: 'anchor-street',
    authors: gordon,
    tags: ['housing', 'language'],
    picture: { scene: 'letters', light: 'night', seed: 70, credit: 'The Harbour Post' },
    english: {
      headline: 'The Man Who Answers Letters to the Dead',
      kicker: 'Anchor Street, No. 17',
      standfirst:
        'When somebody in the city dies the post goes on arriving. For twenty-six years some of it has been forwarded, unofficially, to a retired proof-reader.',
      alt: 'Three envelopes on a mat, lit from above',
      caption: 'The mat at No. 17 on an ordinary morning, before it is light.',
      body: [
        p(
          'The law is clear. Post for a person who has died goes to the heirs, or back to the sender, or after ninety days to a shredder in the northern depot. It does not go to number 17. And yet on most mornings there are two or three envelopes on the mat there, with a name crossed out in blue.',
        ),
        p(
          'Seiichi Aoba is 84 and used to correct the proofs of this newspaper. He does not know who began it. One day in 1999 a letter came for the previous tenant, a Mrs. Tsuda, who had died in the spring. It was from a school friend, in a shaky hand, and asked why she had not written. He thought that somebody should say.',
        ),
        p(
          'He wrote four lines. A week later came eleven pages, the last of which said: *thank you for telling me; I shall go on writing, if it is all the same to you.* It was. They corresponded for six years, and never met. The postman will have noticed.',
        ),
        h2('What people send'),
        p(
          'Most of it is nothing. Seed catalogues, insurers, an optician who has been expecting a Mr. Goto since 2011. He writes to them all, in ink, and has got eleven firms to change their forms. But one in ten is a real letter, from abroad, from a home, or from somebody who had waited too long to make up a quarrel.',
        ),
        pullquote('They do not want to know how he died. They want to know whether he had got the last one.', 'Seiichi Aoba'),
        p(
          'To those he does not lie, which he says is the difficult part. If he can, he goes to find out. He asks at the barber’s and at the baths. Then he tells the writer what he was told: that she laughed a good deal; that the letters were in the drawer, with a ribbon; once, that they had not been opened, but that there was a cup-mark on the top one, so it must have lain to hand.',
        ),
        divider(),
        p(
          'The post office does not comment. Its spokeswoman said that no such practice existed, and after a pause that it had never been complained about. Mr. Aoba has been thinking about a successor. It would have to be somebody who spells well and is not in a hurry.',
        ),
        p(
          'On the desk, while we spoke, lay one that he had not answered yet. It had come in March. It was for himself. It had been posted on the other side of the bay, by hand, in an old-fashioned script, and he had recognised it at once, and had set it up against the lamp. He wanted, he said, to get the tone right.',
        ),
      ],
    },
  },
  {
    slug: 'tide-tables-listening-to-the-bar',
    section: 'features',
    series: 'tide-tables',
    authors: ['gordon-ishii', 'ren-aizawa'],
    tags: ['tides', 'fisheries', 'shipping'],
    picture: { scene: 'wave', light: 'rain', seed: 80, credit: 'The Harbour Post' },
    english: {
      headline: 'Listening to the Bar',
      kicker: 'The Tide Tables, part three',
      standfirst:
        'Where the river meets the bay there is a hill of sand that moves. A blind man has known where it was for fifty years, and now a computer sits beside him to learn.',
      alt: 'A great wave about to break, in the rain',
      caption: 'The bar at the river mouth breaks on the ebb. In thick weather one hears it first.',
      body: [
        p(
          'The bar makes four sounds, and Tamezo Kanbara can do them all. He does them at the kitchen table with his mouth and the flat of a hand: the hiss, when there are two metres of water over it; the roll; the clap; and the one that he calls the cupboard, at which a boat should turn round.',
        ),
        p(
          'He is 77 and has not been able to see since he was 22, when a cable parted. Before that he fished. Afterwards he sat on the river wall, as there was nothing else to do, and it turned out that he could tell the others, by listening, where the bar had got to in the night.',
        ),
        audio('bell', 'The harbour bell as it is heard at the river wall, with the wind from the west.'),
        h2('A hill that walks'),
        p(
          'The river brings the sand and the tide pushes it back. Where they are equally strong it stays, for a day or a season. Charts show it as a dotted line with the word *shifting*. A survey boat goes over it once a month, and by the time the sheet is printed it has gone to live somewhere else. Since the war forty-four boats have been lost on it. Since he began to sit on the wall there have been three, and none of those had asked.',
        ),
        p(
          'Fishermen used to shout to him as they went by. Now they telephone. He gives a bearing from the old lighthouse and a depth in arm spans, and he is paid, by custom, in whatever comes back over the bar.',
        ),
        quote('I do not hear the bar. I hear everything else, and there is a place where it is different.', 'Tamezo Kanbara'),
        h2('The pupil'),
        p(
          'Two winters ago the university set up a row of microphones under water and a student on the wall. She was to find out what he heard. For the first month he talked about radio plays. In the second she noticed that he was always right about twenty minutes before he knew it: he would turn his head.',
        ),
        p(
          'Her program now turns its head as well. It has listened to 11,000 hours, together with what Mr. Kanbara said about them, and agrees with the survey boat to within thirty metres on nine days of ten. He does so on eight. On the tenth, when there is fog, thick snow or a swell from two sides, it is the other way about.',
        ),
        divider(),
        p(
          'From April the position of the bar will be on the harbour office’s page, every ten minutes, free to anyone. Underneath there is to be a telephone number. There had been some discussion about whether it was still needed. It was settled by the fishermen, who had been asked what they would do if the two did not agree. They were silent for a moment, out of tact. One does not telephone a page, said one of them, and bring it a fish.',
        ),
      ],
    },
  },
  {
    slug: 'anchor-street-number-thirty-one',
    section: 'features',
    series: 'anchor-street',
    authors: gordon,
    tags: ['housing', 'harbour', 'ferries'],
    picture: { scene: 'harbour', light: 'autumn', seed: 90, credit: 'The Harbour Post' },
    english: {
      headline: 'The Last House Is a Boat',
      kicker: 'Anchor Street, No. 31',
      standfirst:
        'Where the street ends, the numbers do not. A family of four lives at an address that rises and falls by a metre and a half, twice a day.',
      alt: 'Fishing boats in the harbour under an autumn sky',
      caption: 'No. 31 is the second hull from the left. The letter box is on the bollard.',
      body: [
        p(
          'The town clerk of 1958 was a thorough man. When he came to the foot of Anchor Street with his tin numbers he had one left over. There was no house for it. There was a barge, the *Fukuju*, with geraniums and a child. He nailed it to the bollard.',
        ),
        p(
          'So number 31 has an address, a letter box, a right to have its rubbish collected and, as the Murase family found out last year, a property tax for a plot of 26 metres by five, consisting of water. They pay it. It is cheaper than the lawyer, and one likes to belong.',
        ),
        h2('A house with a freeboard'),
        p(
          'Shota Murase, 39, repairs engines. Kana, 37, teaches at the fishery school. Their daughters, aged eleven and six, have never lived in anything that kept still. When they stay with friends ashore they complain that they cannot sleep: the bed does not say anything.',
        ),
        p(
          'Inside it is a house like others, in a row. One walks through the kitchen to get to the bath and through everybody to get to the stern, where there is a cherry tree in a tub. The doors have hooks, the cups hang. Nothing is put down in the evening that one would mind hearing in the morning.',
        ),
        facts(
          'At low water',
          bullets(
            'The gangway is a ladder of nine rungs',
            'Post is delivered by rope',
            'The view is the quay wall, where the girls have a garden of limpets, with names',
          ),
        ),
        pullquote('Everyone on the street comes down to look at the water. We are the only ones who look back.', 'Kana Murase'),
        p(
          'During the storm in September all the families from 22 downward were told to leave. The Murases asked, reasonably, for where. In the end they let out another eight metres of chain, put the girls into the bath with the duvets and rose, with their geraniums, to the height of the first-floor windows of number 29. Old Mr. Hirai there had refused to go as well. They drank tea, from window to window, and then it took them down again.',
        ),
        divider(),
        p(
          'The harbour office wants the berth. The third night ferry will need to lie somewhere. It has offered the family a place by the gravel quay, with electricity. They would be number nothing there.',
        ),
        p(
          'The street has heard of it. Last week a letter was drawn up at number 9, over fish, and carried from door to door. It says that a street cannot lose its end. There are thirty signatures. The thirty-first went up by rope.',
        ),
      ],
    },
  },
  {
    slug: 'a-month-with-the-lamp-office',
    section: 'features',
    authors: ['gordon-ishii', 'kaede-morikawa'],
    tags: ['night-work', 'energy'],
    picture: { scene: 'skyline', light: 'dusk', seed: 95, credit: 'The Harbour Post' },
    english: {
      headline: 'Eleven Thousand Lamps: A Month With the People Who Keep the City Lit',
      kicker: 'Reportage',
      standfirst:
        'They work when others sleep and are noticed when they fail. In the lamp office of Kanade nobody has ever asked for a transfer.',
      alt: 'The city at dusk, windows lit in every tower',
      caption: 'The lamp office can see, from its roof, about a third of what it looks after.',
      body: [
        p(
          'The telephone of the lamp office rings most on clear nights. In rain people look at the ground. When there are stars they look up, and find that one of them is missing.',
        ),
        p(
          'There are 11,214 street lamps in Kanade and nine people to look after them. They drive in pairs, in three vans with ladders, from dusk until the first tram. I went with them in October, on twelve nights, and learned above all to keep my hands in my pockets.',
        ),
        h2('What a lamp dies of'),
        p(
          'Lamps die of heat, mostly, and of cold after heat. They die of moths, which cover the glass until it cooks. Sixty a year are shot at, nearly all in one street, and one was for a long time put out each night at eleven by a man with a pole. He turned out to be an astronomer. They have given it a hood.',
        ),
        p(
          '“You do not repair a lamp,” said Kazuya Minemura, who has been there since 1993. “You repair a bit of street. You have to stand in it and see what has gone dark.” He always switches the van’s headlights off first. Then he waits for a minute. It is in this minute that people come up to him.',
        ),
        quote(
          'I have been told things under a broken lamp that you would not tell a priest. Then I mend it and they go home.',
          'Kazuya Minemura',
        ),
        h3('The book of requests'),
        p(
          'In the office lies a ledger in which requests are entered that are not faults. A lamp that shines into a cradle. A lamp that no longer shines on a bench. Somebody would like the one at the corner of the canal to be yellow again, as it was when he was introduced to his wife there. It was changed for a white one in 2012. Beside this entry is a tick, and a date in the same week. The city’s inventory still has it down as white.',
        ),
        p(
          'Since the nurses’ postcards came, the office has a second map. The first shows where there are lamps. On the other one it marks, in pencil, where people say that they walk faster. Over the summer they have moved 41 lamps by a few metres and turned 160 by a few degrees. It has cost almost nothing. On eleven streets, when you ask, they say that more light has been put in.',
        ),
        divider(),
        p(
          'At five in the morning the sensors on the roof see the day coming and put them all out, from east to west, over some forty seconds. Whoever is on shift goes up to watch. Nobody says much. It is the opposite of applause.',
        ),
        p(
          'On my last night one stayed on, far off, near the northern depot. Mr. Minemura looked at it for a while through his glasses. I asked whether he would report it. He wrote something on his hand. “Tomorrow,” he said. “There may be somebody under it.”',
        ),
      ],
    },
  },
];
