import { bullets, facts, h2, p, quote, type Story, table } from '../story.ts';

export const world: Story[] = [
  {
    slug: 'port-that-went-slow',
    section: 'world',
    authors: ['daniel-mbeya-hart'],
    tags: ['shipping', 'harbour', 'energy'],
    picture: { scene: 'containers', light: 'dusk', seed: 17, credit: 'The Harbour Post' },
    english: {
      headline: 'A Port on the North Sea Tells Ships to Arrive Late, and They Thank It',
      front: 'A Port Tells Ships to Arrive Late, and They Thank It',
      kicker: 'From other ports',
      standfirst:
        'Vessels used to race across an ocean in order to wait outside the harbour. A queue that begins on the other side has cut their fuel by a seventh.',
      alt: 'Container cranes against a red evening sky',
      caption: 'The outer terminal at dusk. Fewer ships now lie at anchor beyond it.',
      body: [
        p(
          'For as long as anyone in the control tower can remember, the first thing a captain saw of this harbour was the anchorage, and the second was the same anchorage the next morning.',
        ),
        p(
          'Berths were given to whoever came first. So everybody came as fast as they could, and then lay still, on average for 31 hours. “We had built a very expensive car park,” said the harbour’s traffic chief, “and put it in the sea.”',
        ),
        p(
          'Since January a ship takes its number when it leaves its last port, however far off. The number is a time. A captain who would arrive before it is asked to slow down, and one who cannot keep it loses nothing but his place.',
        ),
        p(
          'The figures for the first nine months were published last week. Waiting has fallen to five hours. Ships that come from Asia burn 14 percent less fuel on the voyage, since a hull that goes a tenth slower needs about a quarter less power. The air over the dunes is measurably better; the seals have come back to the anchorage.',
        ),
        quote(
          'For twenty years I was paid to hurry. Now I am paid to be on time. It took me a month to stop looking at my watch.',
          'The master of a grain carrier',
        ),
        p(
          'There have been losers. Two bunker firms that sold fuel in the roads have closed, and a man who rowed newspapers out to waiting crews has applied for a stall ashore.',
        ),
        p(
          'The system needs trust as much as software. Each line has to believe that the others do not jump the queue, so the list is public and can be read by anyone. Eleven ports in five countries have asked for the programme. Kanade’s harbour office has sent somebody to look. He travelled, at his own request, by ship.',
        ),
      ],
    },
    japanese: {
      headline: '「遅れて来てほしい」　北海の港が船に求めること',
      kicker: 'よその港から',
      standfirst: '大洋を急いで渡り、港の外で待つ。そんな習わしをやめたら、燃料が七分の一減った。',
      alt: '赤い夕空を背にした荷役クレーン',
      caption: '夕暮れの外港。沖に錨を下ろす船は減った。',
      body: [
        p('管制塔の誰の記憶をたどっても、船長がこの港で最初に見るのは錨地であり、次に見るのは翌朝の同じ錨地だった。'),
        p(
          '先に着いた船が岸壁を得る。だから皆が急ぎ、着いてから平均三十一時間を待った。「とても高い駐車場を海に造っていたのです」と管制の責任者は言う。',
        ),
        p(
          '今年から、船は前の港を出るときに順番の時刻を受け取る。早く着きそうな船は速度を落とすよう頼まれる。待ち時間は五時間に縮み、アジアからの船の燃料は一四％減った。',
        ),
        p(
          '「二十年間、急ぐことで給料をもらってきた。今は時間どおりで給料をもらう。時計を見ない癖がつくまで一か月かかった」と穀物船の船長は話した。奏市の港湾事務所も職員を視察に送った。本人の希望で、船で行った。',
        ),
      ],
    },
  },
  {
    slug: 'island-that-counts-its-words',
    section: 'world',
    authors: ['daniel-mbeya-hart'],
    tags: ['language', 'schools'],
    picture: { scene: 'wave', light: 'day', seed: 24, credit: 'The Harbour Post' },
    english: {
      headline: 'An Atlantic Island Adds Forty Words a Year to a Language of Nine Hundred',
      front: 'An Island Adds Forty Words a Year to Its Language',
      standfirst: 'Linguists came to record the speech of the last fishermen. The fishermen’s grandchildren have other plans for it.',
      alt: 'A great wave about to break, drawn in dark green',
      caption: 'The island language has eleven words for a wave, by what it does to a boat.',
      body: [
        p(
          'There is a word on this island for the silence after an engine has been switched off at sea. There was none, until the spring, for a telephone.',
        ),
        p(
          'The language has about 900 speakers, half of them over sixty. It was expected to last until their funerals. A team of linguists has been recording it since 2009 and has 4,100 hours on a server in another country.',
        ),
        p(
          'Then a teacher at the island’s only school asked her class what they could not say. The list had 212 entries. Since then a meeting has been held on the first Friday of each month, in the boat shed, to make words. Anyone may propose; those over seventy have a veto, those under fifteen have two votes.',
        ),
        p(
          'So far 160 have been adopted. A telephone is a “far-ear”. To scroll is the verb for hauling a line that may have nothing on it. For homework the shed voted, by a large margin, to go on having none.',
        ),
        quote(
          'They told us that we were preserving it. I said, preserves are what you make of fruit that is no longer growing.',
          'The island’s schoolteacher',
        ),
        p(
          'The linguists were uneasy at first, since a language that changes on Fridays is hard to describe. They have come round. Children’s use of it in the playground, which they measure with small microphones, has gone from 3 percent of sentences to 22.',
        ),
        p(
          'The government on the mainland has offered to print a dictionary. The shed has accepted, provided that it appears with forty blank lines on every page. The old men used their veto for the first time in June, against a word for weekend. At sea, they explained, there is no such thing.',
        ),
      ],
    },
  },
  {
    slug: 'desert-city-measures-shade',
    section: 'world',
    authors: ['daniel-mbeya-hart', 'ren-aizawa'],
    tags: ['energy', 'health', 'housing'],
    picture: { scene: 'skyline', light: 'day', seed: 34, credit: 'The Harbour Post' },
    english: {
      headline: 'A Desert City Makes Shade a Public Utility',
      kicker: 'How others do it',
      standfirst:
        'Like water and light, shade there now has a map, a department and a right to it: nobody should have to walk more than two minutes in the sun.',
      alt: 'Towers and lower houses under a pale midday sky',
      caption: 'The map of shade is drawn anew for every hour of the year.',
      body: [
        p(
          'The department of shade has nine employees and, it likes to point out, a north-facing office. It was set up two years ago in a city where the pavement can reach 68 degrees, after a summer in which 140 people had died between a bus stop and a door.',
        ),
        p(
          'Its first act was a map. For every hour of every day it shows where a pedestrian is covered, by a wall, a tree or a roof. On a July afternoon that was 11 percent of the city’s pavements. Its second act was a rule: nobody should have to walk for more than two minutes without shade between home and a bus.',
        ),
        p(
          'The cheapest shade, the department found, was already standing. By moving 610 bus stops across the road or along it, into the shadow of buildings, it covered a third of all passengers for the price of the poles. Trees do the most in the end and nothing for ten years. Sails of white cloth come in between.',
        ),
        facts(
          'What a shaded minute costs',
          bullets(
            '**Moving a stop:** 1 yen a passenger',
            '**A sail of cloth:** 9 yen',
            '**A young tree,** over thirty years: 4 yen',
            '**An ambulance:** 310 yen',
          ),
        ),
        h2('The right to a shadow'),
        p(
          'The rule has teeth because it binds builders. A new tower pays for the sun it lets through and is paid for the shadow it casts, provided that somebody walks there. Two lawsuits are pending over a garden that will lose its light.',
        ),
        p(
          'Last summer 52 people died of heat in the city, fewer than in any year since it began to count. The head of the department does not claim the difference; the summer was milder, and the hospitals had learned. She claims the bus stops.',
        ),
        p('Delegations come every week. They are met at the station and asked to walk.'),
      ],
    },
    japanese: {
      headline: '砂漠の都市、日陰を公共の設備に',
      kicker: 'よその知恵',
      standfirst: '水道や街灯と同じように、日陰にも地図と担当課と権利がある。誰も二分より長く日なたを歩かなくてよい。',
      alt: '白っぽい真昼の空の下の高層ビルと低い家並み',
      caption: '日陰の地図は、一年のすべての時刻について描かれる。',
      body: [
        p(
          '日陰課の職員は九人。部屋は、本人たちがよく言うとおり北向きだ。舗道が六十八度になる街で二年前に生まれた。その前の夏、停留所から戸口までの間に百四十人が亡くなっていた。',
        ),
        p(
          '最初の仕事は地図だった。毎日毎時、歩く人がどこで壁や木や屋根に{庇|かば}われるかを示す。七月の午後、日陰は舗道の一割一分しかなかった。次の仕事は規則だった。家からバスまで、日陰なしで二分より長く歩かせてはならない。',
        ),
        p(
          'いちばん安い日陰は、もう立っていた。六百十の停留所を通りの向かいや少し先、建物の影の中へ移すと、乗客の三分の一が柱の代金だけで日陰に入った。木は最後にはいちばん役立つが、十年は役に立たない。その間を白い帆布がつなぐ。',
        ),
        facts(
          '日陰一分の値段',
          bullets('**停留所の移設** 乗客一人につき一円', '**帆布** 九円', '**若木** 三十年でならして四円', '**救急車** 三百十円'),
        ),
        h2('影への権利'),
        p(
          '規則に力があるのは、建て主を縛るからだ。新しい高層ビルは通した日差しの分を払い、落とした影の分を受け取る。ただし、そこを人が歩くなら。光を失う庭をめぐって二件の裁判が続いている。',
        ),
        p(
          '昨夏、暑さで亡くなった人は五十二人。数え始めてから最も少ない。課長はそれを手柄にしない。夏は{凌|しの}ぎやすく、病院も学んでいた。自分の手柄だと言うのは、停留所だけだ。',
        ),
        p('視察は毎週来る。駅で迎え、歩いてもらう。'),
      ],
    },
  },
  {
    slug: 'river-with-two-clocks',
    section: 'world',
    authors: ['daniel-mbeya-hart'],
    tags: ['tides', 'public-transport'],
    picture: { scene: 'river', light: 'autumn', seed: 44, credit: 'The Harbour Post' },
    english: {
      headline: 'Two Towns on One River End a Quarrel Over the Hour',
      kicker: 'Letter from the border',
      standfirst:
        'They share a bridge, a bakery and a border on which the time changes. After a century of missing each other they have agreed on the church.',
      alt: 'A river winds between autumn trees beneath a red footbridge',
      caption: 'The footbridge between the towns takes ninety seconds or sixty-one and a half minutes to cross.',
      body: [
        p(
          'It takes a minute and a half to walk from one town to the other, and in winter one arrives an hour before one left. For a hundred years children on this river have used the bridge to be late on purpose.',
        ),
        p(
          'The border down the middle of the water is also the line between two time zones. The bakery is on the east bank and opens at six, which on the west bank is five; the cinema is on the west and its late film ends, for half of the audience, after the last bus.',
        ),
        p(
          'Both governments were asked many times for an exception and both replied that time was a matter for the whole country. So the towns did it without asking. Since the first of the month they have kept a third hour, half-way between, which has no legal force and is announced by the bell of the church on the island between them.',
        ),
        p(
          'Schools, shops, the doctor and the pub go by the bell. Trains, taxes and telephones do not. “Everybody carries two times in any case,” said the baker. “Now everybody carries the same two.”',
        ),
        quote(
          'I was born on one bank at ten to midnight and registered on the other. I have always had a choice of birthdays.',
          'A retired postman',
        ),
        p(
          'The first weeks produced some confusion and one wedding without a groom, who had gone by his telephone. Attendance at both schools before the second lesson is up by a tenth. The pub reports no change.',
        ),
        p(
          'Lawyers in both capitals have written to say that contracts must name a legal hour. The towns have answered in a joint letter, dated, with the greatest precision, “Tuesday, after the bell”.',
        ),
      ],
    },
  },
  {
    slug: 'mountain-pass-rents-snow',
    section: 'world',
    authors: ['daniel-mbeya-hart'],
    tags: ['energy', 'forests'],
    picture: { scene: 'mountains', light: 'winter', seed: 54, credit: 'The Harbour Post' },
    english: {
      headline: 'A Ski Resort Without Snow Rents Out Its Winter as Electricity',
      kicker: 'How others do it',
      standfirst:
        'The lifts at a pass in the Alps now run backwards. Gravel goes up by day and comes down at night, and the village has its jobs back.',
      alt: 'A snow-capped peak above dark pines in light snow',
      caption: 'The pass had snow on 31 days last winter. In 1980 it had snow on 140.',
      body: [
        p(
          'At noon the chairs go up full and come down empty. At dusk it is the other way about. There is nobody on them at either hour, only gravel, in tubs of 900 kilograms, which travels from the valley station to the summit and back every day of the year.',
        ),
        p(
          'The resort closed its last run four winters ago. What remained were eleven lifts, a debt, and 63 people who knew how to look after motors in bad weather. One of them, an electrician, worked out on a beer mat what a lift is when nobody wants to go up: a weight and a height.',
        ),
        p(
          'When the sun shines on the plain there is now more electricity than anyone can use, and it costs next to nothing. The lifts use it to carry stones up. In the evening, when kitchens light up and the price has tripled, the stones come down, and the motors turn into generators.',
        ),
        table(
          'One lift, one day',
          ['', 'Going up', 'Coming down'],
          ['Hours', '10 a.m. – 4 p.m.', '5 p.m. – 10 p.m.'],
          ['Energy (MWh)', '8.2', '5.9'],
          ['Price (yen per kWh)', '3', '21'],
        ),
        p(
          'About 28 percent of the energy is lost on the way, more than in a good battery. But batteries wear out, and gravel does not. The electrician’s company has rebuilt four lifts and employs 41. Six other villages have sent their beer mats.',
        ),
        p(
          'Walkers complain of the noise, and hoteliers of the view. An ecologist counted the marmots under the line and found them unimpressed.',
        ),
        p(
          'In the one week of the winter when it snowed, the village stopped the stones and let people ride. The queue was two hours long. The electricity company charged them for the evening peak, and they paid.',
        ),
      ],
    },
  },
  {
    slug: 'library-on-the-ferry-lake',
    section: 'world',
    authors: ['daniel-mbeya-hart', 'lucie-varga-inoue'],
    tags: ['libraries', 'ferries', 'schools'],
    picture: { scene: 'ferry', light: 'dawn', seed: 64, credit: 'The Harbour Post' },
    english: {
      headline: 'On an African Lake the Library Keeps the Timetable',
      standfirst:
        'A steamer that once carried cotton calls at nineteen landings with 6,000 books. Readers have until it comes back to finish them, and the lake decides when.',
      alt: 'A white ferry on still water in the early morning',
      caption: 'The library boat on her way to the third of nineteen landings.',
      body: [
        p(
          'A book borrowed at the landing of Old Mission is due in twenty days, or twenty-three if the wind is from the south. Nobody has ever been fined. “Whom should I fine?” asked the librarian. “The wind?”',
        ),
        p(
          'The boat is ninety-one years old and carried cotton until a road was built. Since 2021 she has carried 6,000 books, a generator, two librarians, and a captain who reads on watch and denies it. She calls at nineteen landings, most of which have no road still.',
        ),
        p(
          'She stays for three hours at each. In the first, books come back. In the second there is school on the foredeck, for children and, increasingly, behind them, for parents. In the third anyone may take three books, one of which has to be for somebody who cannot come.',
        ),
        p(
          'Last year 41,000 were lent and 212 were not returned. The librarians know where most of those are. One, on the keeping of bees, has founded eleven colonies and is no longer expected.',
        ),
        quote(
          'The first time she came I borrowed a book because it was red. I have now read everything that is red.',
          'A fisherman at Old Mission',
        ),
        p(
          'The most wanted titles are a crime novel of which all four copies have lost their last page, and a manual of small engines. At several landings the last page has been written by the readers. The versions differ, and are lent separately.',
        ),
        p(
          'Money is the usual trouble. Fuel costs the equivalent of 9 million yen a year, half of which comes from carrying mail, hens and once a piano. A foundation has offered solar panels, on condition that the boat bear its name. The landings were asked. They voted to keep the name she has, which is that of a woman nobody remembers.',
        ),
      ],
    },
  },
  {
    slug: 'night-trains-return-across-plains',
    section: 'world',
    authors: ['daniel-mbeya-hart'],
    tags: ['public-transport', 'night-work'],
    picture: { scene: 'train', light: 'dusk', seed: 74, credit: 'The Harbour Post' },
    english: {
      headline: 'The Sleeper Is Back on the Plains, Sold by the Hour of Sleep',
      standfirst:
        'A railway cooperative guarantees six unbroken hours in bed or the money back. To keep the promise it had to stop being fast.',
      alt: 'A train on a viaduct against a red evening sky',
      caption: 'The sleeper leaves at nine and stands in a siding from one until four.',
      body: [
        p(
          'The train could be there by three in the morning. Instead it stops at one, in a siding between two fields of sunflowers, switches off everything that hums, and waits until four.',
        ),
        p(
          '“People do not want to arrive at three,” said the cooperative’s founder, who used to plan timetables for an airline. “They want to arrive at seven and to have slept. We looked for years at how to go faster. The question was how to stand still.”',
        ),
        p(
          'The ticket names two things, a destination and a number of hours. A passenger who was not left in peace for six of them, by the train’s own sensors for noise and jolts, gets the fare back without asking. In the first season that was one passenger in 31. It is now one in 240.',
        ),
        p(
          'Sensors found the culprits. The worst was a single pair of points that every train took at full speed; the second was the trolley; the third, on one line, a cock at a level crossing. The points have been ground, the trolley abolished. The cock’s owner has been offered a season ticket.',
        ),
        h2('A business of silence'),
        p(
          'Beds are full on four nights out of five, at a price between the bus and the aeroplane. The two airlines that fly the route have cut their evening departures from nine to five. The state railway, which gave up sleepers in 2011 because nobody wanted them, has asked for a share.',
        ),
        p(
          'The cooperative will open a third route in the spring. It crosses two borders, where officers used to come aboard at half past two. After a year of talks they have agreed to look at sleeping passengers through the glass, and to count the shoes.',
        ),
      ],
    },
  },
  {
    slug: 'bridge-of-umbrellas-market',
    section: 'world',
    authors: ['daniel-mbeya-hart'],
    tags: ['food', 'wages'],
    picture: { scene: 'market', light: 'day', seed: 84, credit: 'The Harbour Post' },
    english: {
      headline: 'Street Vendors Draw Up Their Own By-Laws, and a Capital Adopts Them',
      front: 'Street Vendors Draw Up By-Laws, and a Capital Adopts Them',
      standfirst:
        'Police cleared the pavement every morning and it was full again by noon. A year ago 4,000 sellers measured it with a rope and made the city an offer.',
      alt: 'Striped market stalls with fruit and shoppers before them',
      caption: 'Stalls keep two arm’s lengths from the kerb, as the rope requires.',
      body: [
        p(
          'The rope is eleven metres long and has four knots. The first marks where a stall may begin, the second where it must end, the third is for prams, and the fourth, nearest the kerb, is for the police.',
        ),
        p(
          'It was made by an association of 4,000 street vendors in a South American capital that for thirty years had tried to remove them. Every morning vans came. Every noon the pavement was full. A study put the cost of each cycle at 60 million yen a year, including the vans.',
        ),
        p(
          'Last year the vendors changed the subject. They asked not for permission but for a ruler. Over six Sundays they walked each street, laid the rope, and found that 3,150 stalls would fit with room for two prams abreast. For the other 850 they proposed a rota, drawn by lot among themselves.',
        ),
        quote(
          'We were always told what the pavement was not for. So we wrote down what it was for.',
          'A seller of fried dough, secretary of the association',
        ),
        p(
          'The city council, somewhat to its own surprise, adopted the text without a change. The vendors pay a fee that covers cleaning and their own wardens, who wear green and carry the rope. Complaints to the city about blocked pavements have fallen by 70 percent, and takings, as far as anyone will say, are up by a fifth.',
        ),
        p(
          'Shopkeepers had gone to court and withdrew in August. More people walk where something fries, their lawyer conceded. The rota remains sore: a vendor who drew three wet Mondays in a row has asked for a second lot, on weather.',
        ),
        p(
          'Two other capitals have sent for the rope. The association sells copies, with instructions, for the price of a lunch. The knots, it warns, must be tied by someone who sells there.',
        ),
      ],
    },
  },
];
