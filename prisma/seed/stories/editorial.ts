import { p, type Story } from '../story.ts';

const board = ['editorial-board'];

export const editorial: Story[] = [
  {
    slug: 'a-quay-is-a-street',
    section: 'editorial',
    authors: board,
    tags: ['harbour', 'city-assembly'],
    picture: { scene: 'harbour', light: 'day', seed: 15, credit: 'The Harbour Post' },
    english: {
      headline: 'A Quay Is a Street With One Wet Side',
      standfirst:
        'The warehouse owners are right about forklifts and wrong about doors. The court should tell them so, and the city should listen to the first half.',
      alt: 'Fishing boats moored before a row of warehouses by day',
      caption: 'The west quay belongs to the city. The doors on it do not, for now.',
      body: [
        p(
          'Three owners on the west quay will ask a court next month to strike down the rule that opens the ground floor of their warehouses to the public. They say that a place of work is not a promenade. We have some sympathy, and think that they should lose.',
        ),
        p(
          'A quay is a street with one wet side. Nobody would accept that a street be closed because those who live on it are busy. The owners bought buildings, not the right to stand between a city and its water, and for most of the harbour’s history nobody claimed that they had. The gates date from the container years, when insurers asked for them. The containers have moved out. The gates stayed.',
        ),
        p(
          'But the rule as it was written deserves some of the trouble it is in. It was drafted for cafés. It says nothing of hours, of cold stores, of who pays when a visitor meets a pallet. Mr. Narasaki’s yellow lines, which he painted in order to prove a point, prove a better one: that a corridor, a clock and some goodwill answer most of what the lawyers have raised.',
        ),
        p(
          'The assembly could put those three things into the text before the hearing. It would cost a sitting and a tin of paint. It would also spare the city the odd position of arguing, against a man who lets in 300 people a day, that he ought to be made to.',
        ),
        p(
          'There is a larger matter. Since the night ferries were announced, rents behind the quay have risen by a fifth. If the rule survives and the squid does not, we shall have a fine walk past the places where something used to happen. An open door is worth having when there is somebody at work behind it. The court can protect the door. Only the assembly can protect the work, and it should begin with the rents.',
        ),
      ],
    },
    japanese: {
      headline: '岸壁は、片側の濡れた通りである',
      standfirst: '倉庫の主はフォークリフトについては正しく、戸口については正しくない。',
      alt: '倉庫の前に並ぶ漁船',
      caption: '西岸壁は市のものだ。戸口は、いまのところ違う。',
      body: [
        p(
          '西岸壁の倉庫主三人が来月、一階を市民に開く規則の取り消しを裁判所に求める。仕事場は散歩道ではないという。同情はするが、敗れるべきだと考える。',
        ),
        p(
          '岸壁は、片側の濡れた通りである。住む者が忙しいからといって通りを閉じることは誰も認めまい。門が設けられたのは、保険会社が求めたコンテナの時代だった。コンテナは去り、門が残った。',
        ),
        p(
          'とはいえ規則にも不備がある。時間も、冷蔵庫も、荷に触れた客の補償も書いていない。楢崎さんが引いた黄色い線は、通路と時計と善意があれば足りることを示した。',
        ),
        p('議会は公判の前に、この三つを条文に書き加えればよい。費用は会議一日分とペンキ一缶である。'),
        p(
          'より大きな問題がある。夜の渡し船の再開が決まってから、岸壁の裏の家賃は二割上がった。規則が残り、{烏賊|いか}を揚げる人が去れば、かつて何かがあった場所を眺めて歩く立派な散歩道になる。戸口の奥で誰かが働いてこそ、開いた戸口に値打ちがある。裁判所は戸口を守れる。仕事を守れるのは議会だけだ。まず家賃から始めてほしい。',
        ),
      ],
    },
  },
  {
    slug: 'count-the-readers-and-say-how',
    section: 'editorial',
    authors: board,
    tags: ['language'],
    picture: {
      scene: 'chart-bars',
      light: 'day',
      seed: 25,
      credit: 'The Harbour Post',
      title: 'What one story counts',
      unit: 'times in a day',
      data: [
        ['Program', 0],
        ['Glance', 0],
        ['Reload', 0],
        ['Reader', 1],
      ],
    },
    english: {
      headline: 'We Count You Once a Day, and Here Is Why',
      standfirst:
        'This newspaper shows what its readers open most. A list like that is worth nothing unless it can be checked, and should never be the only thing that decides what we print.',
      alt: 'Bar chart: a program, a glance and a reload count nothing, a reader counts once',
      caption: 'What is counted when a story is opened. The morning conference sees the ranking, and does not begin with it.',
      body: [
        p(
          'Beside this leader stands a list of the five stories that most of you have opened in the last day. We would like to say how it is made, since most such lists are made in the dark.',
        ),
        p(
          'We count readers and not clicks. Whoever opens a story is counted once for that story and day; to press the button again does nothing. Programs that read pages are not counted at all, nor are pages that a browser has fetched ahead and nobody has looked at. A story has to be in front of you for a second. The list says which hours it covers and when it was last worked out, and it is worked out three times a minute.',
        ),
        p(
          'To know that you are not two people we need a mark that tells you apart from your neighbour. It is made from your address and your browser with a secret that we throw away when the day is over. After that we could not recognise you if we wished. [The page on privacy](/privacy) says it at greater length.',
        ),
        p(
          'Why go to the trouble? Because a ranking is a statement, and a newspaper should be able to prove its statements. Lists that can be pushed are pushed. Lists that quietly show what is new, when too little has been read, tell you something untrue about your fellow citizens.',
        ),
        p(
          'And because of what we do with it, which is less than you may fear. The list reminds us that an account of tide gauges can outrun an account of a quarrel. It has more than once shown us that we had buried something. It does not choose what we cover. The harbour court, the school board and the drains are not much read, and we shall go on sending somebody, in the belief that what is counted once a day is not all that counts.',
        ),
      ],
    },
  },
  {
    slug: 'pay-for-the-terraces',
    section: 'editorial',
    authors: board,
    tags: ['rice', 'flooding', 'budget'],
    picture: { scene: 'terraces', light: 'day', seed: 35, credit: 'The Harbour Post' },
    english: {
      headline: 'Pay for the Terraces, Not for the Rice',
      standfirst:
        'The millers want a floor under the price of a sack. There is a better thing to buy in the upper valley, and the lower wards are the ones who should buy it.',
      alt: 'Green rice terraces beneath rounded hills',
      caption: 'One hectare of flooded terrace holds back some 2,000 cubic metres of rain.',
      body: [
        p(
          'The rice millers have asked the governor to promise a price for next autumn. Without it, they warn, a tenth of the terraces will lie unsown. They describe a real loss and ask for the wrong remedy.',
        ),
        p(
          'A floor under the price rewards whoever grows the most. That is the plain, where fields are wide and nobody is about to give up. The terraces of the upper valley grow little, at great effort, on land that no machine can reach. For every yen that such a guarantee would bring to the hills it would bring nine to people who can do without it.',
        ),
        p(
          'What the hills produce better than anyone is delay. A flooded terrace takes an hour of rain and gives it back over a day. When the lower wards stood in water last September, the flood office reckons, some 600 hectares of abandoned terraces above them were shedding it at once. The city has just voted 3.1 billion yen for gardens that do the same thing beside the baths, and rightly. It could have some of it for a tenth of the price, forty kilometres upstream, by paying those who have been doing it for four centuries.',
        ),
        p(
          'The sum is not difficult. At 60,000 yen a hectare for walls kept up and water let in before a storm, every terrace in the valley would cost 250 million a year. The growers could sow rice on them, or not. Most would, because a field that pays its way is one that a son may want.',
        ),
        p(
          'It would need the city to pay people outside its limits, which it has never done, and the prefecture to admit that rain does not read maps. Ms. Iwase of Shiomi wrote her address 31 times after the storm. We should like to see it written once more, at the foot of a contract with the valley.',
        ),
      ],
    },
  },
  {
    slug: 'let-the-bell-be-late',
    section: 'editorial',
    authors: board,
    tags: ['harbour', 'tides'],
    picture: { scene: 'lighthouse', light: 'dusk', seed: 45, credit: 'The Harbour Post' },
    english: {
      headline: 'Let the Bell Be Late',
      standfirst:
        'A bell that marks high water six minutes after it has passed is of no use to anybody. We hope that it will go on being struck for a very long time.',
      alt: 'A lighthouse on a dark headland, its beam over the evening sea',
      caption: 'The old lighthouse. The bell hangs below the lamp.',
      body: [
        p(
          'Since Saturday there has been a sound in this city that serves no purpose. Twice a day at most a bronze bell is struck two times to tell us that the tide has turned, and it tells us when we can no longer do anything about it.',
        ),
        p(
          'It has been called absurd. A correspondent asks whether we should now expect fire engines on the morning after. Another proposes that the bell be connected to the electronic gauge, so that it might at least be right. We think that both have missed what happened.',
        ),
        p(
          'The lawyers who insisted on the six minutes believed that they were making the bell harmless. They made it something rarer. There is hardly a sound left in a city that does not want something from us. Crossings urge, lifts announce, doors complain, and the telephone in every pocket is a small official with a whistle. All of them are punctual. None of them has ever made anyone look up.',
        ),
        p(
          'On Saturday people looked up. They stood on the pier, and after the second stroke they stayed where they were, having been told nothing they could use, and for a little while they watched the water go out. A child asked what it was for. Her father, to his credit, said that he did not know.',
        ),
        p(
          'The harbour office says that it will review the arrangement after a year. We can guess at what a review will find: no benefit, some cost, twelve percent opposed. We ask it to put one further question. In that year, how many people who did not have to know the hour of the tide came to know it? This paper prints it every morning on the second page. In eleven years not one of us had ever heard a reader mention it. Since Saturday we have had nine letters.',
        ),
      ],
    },
  },
  {
    slug: 'thirty-pupils-and-a-boat',
    section: 'editorial',
    authors: board,
    tags: ['elections', 'schools'],
    picture: { scene: 'rowing', light: 'day', seed: 55, credit: 'The Harbour Post' },
    english: {
      headline: 'Thirty Pupils, an Hour, and a Boat',
      standfirst: 'The youth council spent its money quickly and rather well. That should worry those who take longer.',
      alt: 'Two rowing crews on calm water before hills',
      caption: 'The council’s fourth decision was a boat for Tako island.',
      body: [
        p(
          'It is tempting to be charming about the thirty pupils who were given ten million yen by the city and had spent it before the tea was cold. We would rather be serious, since they were.',
        ),
        p(
          'Consider what they did. They were drawn by lot, so that nobody in the room had wanted to be there. They had no parties, no advice and no second sitting. They bought stands for bicycles, lamps for a path, four evenings of a library, and a rowing boat. Every one of these had been asked for before. The lamps had been on the assembly’s list for eleven years.',
        ),
        p(
          'The reply will be that it is easy to spend money one has not raised. So it is; the assembly does it every year. Or that thirty teenagers cannot weigh the claims of a whole city. Yet the only purchase over which they argued was the boat, which serves the fewest people, and they argued about it in the right way. They asked who else could solve the problem for the boy who misses the last ferry. They found that nobody could, and voted 28 to 2.',
        ),
        p(
          'What they lacked is also instructive. Only two of the thirty came from vocational schools, which teach four pupils in ten. A lot is fair only if every name is in the drum. And nobody had thought to tell them that lamps use electricity. They found out by Monday and had a plan by Tuesday.',
        ),
        p(
          'The city should do it again, with a larger sum and a fuller drum. It should also do something bolder. Let the council look, once a year, at the oldest ten items on the assembly’s own list, and say in an hour which it would do. The assembly need not obey. It need only be in the room, and not speak unless asked.',
        ),
      ],
    },
  },
  {
    slug: 'write-it-so-we-can-read-it',
    section: 'editorial',
    authors: board,
    tags: ['language', 'city-assembly'],
    picture: { scene: 'classroom', light: 'dusk', seed: 65, credit: 'The Harbour Post' },
    english: {
      headline: 'Write It So That We Can Read It',
      standfirst: 'The plain words ordinance is the best thing that the assembly has done this year. It should apply to newspapers.',
      alt: 'Pupils at their desks before a blackboard, late in the day',
      caption: 'Of 60 official letters tried on a class of twelve-year-olds, nine passed.',
      body: [
        p(
          'From April the city of Kanade may not send a letter that a child of twelve does not understand. There has been some laughter about it, most of it from people who write letters for a living. We do too, and should like to be the first to stop laughing.',
        ),
        p(
          'A sentence that cannot be understood is not a neutral thing. It moves work from the writer to the reader, and it moves it to those who have the least help. The widow whose letter began the matter could read perfectly well. What she could not do was guess. An office with 40 lawyers had left the last step to her.',
        ),
        p(
          'It is said that the law is complicated and that plain words will be wrong. Sometimes they will. But nobody has shown that the complicated ones are right; they have merely not been checked by anyone who could object. The section of the ordinance that referred to a section which did not exist had been read by eleven adults. It was found by a girl called Sora, on a Friday, before lunch.',
        ),
        p(
          'We decided that it would be cheap to praise this and go on as before. Last week we sent the class at Hamura six of our own leaders, without saying whose they were. Three passed. Of the fourth the pupils wrote that it was “about the port, or perhaps about a ship called Levy”. Of the fifth, that they had understood each word. The sixth came back with the remark which we have pinned up above the desk at which this is written: “We think that they are showing that they know a lot.”',
        ),
        p(
          'They were right. We will send them six more in the spring. We have also taken out of this one the four words that we would have been sorry to lose, and find that nothing is missing.',
        ),
      ],
    },
  },
  {
    slug: 'empty-is-not-a-meter-reading',
    section: 'editorial',
    authors: board,
    tags: ['housing', 'ageing', 'budget'],
    picture: { scene: 'village', light: 'rain', seed: 75, credit: 'The Harbour Post' },
    english: {
      headline: 'A House Is Not Empty Because Its Meter Is Still',
      front: 'Empty Is Not a Meter Reading',
      standfirst:
        'The register of vacant homes has taught the city a phrase that its tax rules lack. It should define it, and then ask something of those who use it.',
      alt: 'White houses with dark windows in the rain below grey hills, one of them with a red roof',
      caption: 'Of 4,212 homes that the city called empty, neighbours have so far struck out about 1,100.',
      body: [
        p(
          'To find its empty houses the city looked for water meters that had not turned in a year, and counted 4,212. Residents have since struck out some 1,100 and added about 300. That leaves roughly 3,400 houses and one good question, which is what the word means.',
        ),
        p(
          'The register office deserves credit for asking. It could have sent out tax notices on the strength of the meters and let the owners complain. It published the list instead, and when the answers did not fit its columns it made a new one, headed Still Somebody’s. The column has no legal meaning. We think that it should have one, and that it should not be free.',
        ),
        p(
          'Neighbours are kind. In the Minato ward 86 percent of corrections favoured the absent, and the absent are easily favoured, since they make no noise. Those who look for a home in this city search for eleven months on average. Not one of them wrote in, because the form asks for the address from which one is writing.',
        ),
        p(
          'Let an owner, then, claim the column for three years and keep the tax relief, on three conditions: a named person who answers within a fortnight, a key held in the city, and a roof that keeps its rain off the house next door. After that the relief should fall by half, unless the house is let. Many families keep an altar, a cupboard and a box of letters, and ten rooms around them. The city could take the ten rooms on a lease of five years and leave one of them locked.',
        ),
        p(
          'If a tenth of those houses came back on such terms, about 340 families could stop looking. We do not know that a tenth would. One ward could find out by the summer, at little cost, and publish what it learns, the failures included.',
        ),
        p(
          'The meetings in the wards come before the notices, which is the right order. The officials who hold them should leave the meter readings at the office and bring the three conditions. One member of this board holds that a tax has no business asking who belongs where. The objection is in our minutes, and deserves to be in the city’s.',
        ),
      ],
    },
    japanese: {
      headline: '水道が止まっていても、空き家とは限らない',
      standfirst: '空き家の名簿は、税の規則にない言葉を市に教えた。意味を定め、使う人には相応の務めを求めたい。',
      alt: '雨の丘のふもとに並ぶ家々。窓は暗く、屋根が一つだけ赤い',
      caption: '市が空き家とした四千二百十二軒のうち、約千百軒を隣人が消した。',
      body: [
        p(
          '市は一年間回らなかった水道の{検針|けんしん}を手がかりに、空き家を四千二百十二軒と数えた。住民はそこから約千百軒を消し、約三百軒を加えた。残るのはおよそ三千四百軒と、空き家とは何かという問いである。',
        ),
        p(
          '名簿の係は正直だった。いきなり税の通知を送らず、名簿を公開し、答えが欄に収まらないと見ると「まだ誰かのもの」という欄を設けた。法律上の意味はまだない。意味を持たせるべきだと考える。ただし無償であってはならない。',
        ),
        p(
          '隣人はやさしい。湊区では訂正の八六％が、そこにいない人に味方した。一方、住まいを探す人は平均十一か月かかる。その人たちからの訂正は一通もない。用紙が差出人の住所を求めるからだ。',
        ),
        p(
          '三年間はこの欄を認め、税の軽減を続けてはどうか。条件は三つ。二週間以内に返事をする人の名、市内に預けた鍵、隣家に雨を落とさない屋根である。その後は貸さない限り、軽減を半分にする。{仏壇|ぶつだん}と手紙の箱のために十部屋を閉ざしている家は多い。市が五年の約束で借り、一部屋は錠をかけたまま残せばよい。',
        ),
        p(
          '一割の家が戻れば、約三百四十世帯が探すのをやめられる。一割になるかどうかはわからない。まず一つの区で試し、うまくいかなかったことも含めて公表してほしい。',
        ),
        p('税が「誰のものか」を問うべきではない、という委員が一人いた。異論は議事録に残した。市の議事録にも残す値打ちがある。'),
      ],
    },
  },
];
