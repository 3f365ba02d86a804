import { audio, facts, gallery, h2, h3, image, p, quote, type Story } from '../story.ts';

export const society: Story[] = [
  {
    slug: 'night-ferries-return-inner-harbour',
    section: 'waterfront',
    authors: ['mio-kanda'],
    tags: ['ferries', 'harbour', 'public-transport', 'night-work'],
    picture: { scene: 'ferry', light: 'dusk', seed: 4, credit: 'The Harbour Post', focal: [0.5, 0.6] },
    updatedAfter: 12,
    english: {
      headline: 'Night Ferries Return to the Inner Harbour After Eleven Years',
      front: 'Night Ferries Return to the Inner Harbour After Eleven Years',
      kicker: 'On the water',
      standfirst:
        'Four electric boats will cross every twenty minutes until one in the morning. The pier that closed after the storm reopens with them, and so does an argument about who the waterfront is for.',
      alt: 'A white ferry with lit windows crosses the inner harbour at dusk',
      caption: 'The Shiosai leaves the east pier at Kanade on her first evening crossing.',
      body: [
        p(
          'The first boat left at 6:40 in the evening with forty-one passengers, a dog, and a box of chrysanthemums that nobody claimed. It was quiet enough to hear the ropes.',
        ),
        p(
          'Ferries stopped crossing the inner harbour of Kanade after dark when a storm took the fender piles off the east pier. The city meant to mend them within a year. It took eleven, two mayors, and a change in what the boats run on.',
        ),
        p(
          'The four new vessels carry sixty people each and draw their power from batteries that are charged for nine minutes at the east pier while passengers get off and on. Until one in the morning one of them leaves every twenty minutes. A single crossing costs 220 yen, and a day ticket for the trams is valid on board.',
        ),
        h2('Who the waterfront is for'),
        p(
          'The timetable is the smaller half of the plan. The larger is a rule, passed by the [city assembly](/topic/city-assembly) in spring, that keeps the ground floor of every building on the quay open to whoever walks past. Three warehouse owners will test that rule in court next month. They say it turns their loading bays into a promenade.',
        ),
        p(
          '“We unload frozen squid at four in the morning,” said Kiyoshi Narasaki, whose family has owned Warehouse 6 since it was built. “I have nothing against people walking. I have something against people walking behind a forklift.”',
        ),
        quote('We were told the harbour was closed at night. It turned out that only the door was.', 'Saeko Muto, night-shift nurse'),
        p(
          'Saeko Muto, who works nights at the municipal hospital on the west bank, used to take two buses and a taxi home. On Sunday she was the only passenger on the 0:40. The crossing took her eight minutes; the walk up from the pier took twelve.',
        ),
        p(
          'The harbour office expects 2,600 passengers a night by summer. It has been wrong before. When day ferries were cut to one an hour, officials predicted that nobody would notice, and 14,000 people signed a petition in a fortnight.',
        ),
        facts(
          'The service in figures',
          p(
            '**Every 20 minutes** from 6:40 p.m. to 1:00 a.m. · 220 yen · four boats of 60 seats · batteries charged in nine minutes at the east pier.',
          ),
        ),
        image({
          scene: 'harbour',
          light: 'night',
          seed: 12,
          credit: 'The Harbour Post',
          alt: 'Fishing boats at their moorings in the dark, the lit quay behind them',
          caption: 'The east pier by night. Its fender piles were replaced with oak from the upper valley.',
        }),
        h2('Fog is the test'),
        p(
          'Harbour master Tokuji Isahaya said that the service should be judged after its first winter, when fog usually stops the buses on the bridge. The boats have radar and a second pair of eyes: a deckhand who does nothing but look. “On the bridge you need to see two hundred metres,” he said. “Here you need to see the next buoy.”',
        ),
        p(
          'Not everyone is waiting for winter. A petition for a stop at the fish market had 3,100 names by Monday morning. The market’s own traders are divided, since a stop would take six of their parking spaces, and parking, one of them observed, is the only thing there that is never fresh and always gone.',
        ),
        p('The harbour office will publish the number of passengers every morning at nine, beside the tide.'),
      ],
    },
    japanese: {
      headline: '夜の渡し船、十一年ぶり復活　奏市の内港',
      front: '夜の渡し船、十一年ぶりに復活',
      kicker: '港だより',
      standfirst: '電動船四隻が午前一時まで二十分おきに内港を渡る。嵐で閉じた東桟橋も再開し、岸壁は誰のものかという議論も戻ってきた。',
      alt: '夕暮れの内港を渡る、窓に灯のともった白い渡し船',
      caption: '東桟橋を出る「しおさい」。夜の初便となった。',
      body: [
        p(
          '最初の便は午後六時四十分、乗客四十一人と犬一匹、それに持ち主のわからない菊の箱を乗せて{桟橋|さんばし}を離れた。{舫|もや}い綱の音が聞こえるほど静かな船出だった。',
        ),
        p(
          '奏市の内港で日没後の渡し船が止まったのは、嵐が東桟橋の防舷{杭|くい}を流した年のことだ。市は一年で直すつもりだった。実際には十一年かかり、その間に市長は二度代わり、船の動力も変わった。',
        ),
        p(
          '新しい四隻はそれぞれ定員六十人。東桟橋で客が乗り降りする九分の間に電池を充電し、午前一時まで二十分おきに出る。運賃は二百二十円で、路面電車の一日券でも乗れる。',
        ),
        p(
          '時刻表より大きいのは、春に市議会で成立した規則のほうだ。岸壁に面した建物の一階を、通りがかりの誰にでも開くと定める。倉庫の持ち主三人は来月、この規則を裁判で争う。',
        ),
        p(
          '西岸の市民病院で夜勤をする看護師の武藤{冴子|さえこ}さんは、これまでバス二本とタクシーで帰っていた。日曜の零時四十分発の客は武藤さん一人だった。「夜の港は閉まっていると聞いていたけれど、閉まっていたのは戸口だけでした」',
        ),
        p(
          '諫早徳次港長は、橋の上のバスがしばしば霧で止まる冬を越えてから評価してほしいと話す。港湾事務所は毎朝九時、潮の時刻とともに前夜の乗客数を発表する。',
        ),
      ],
    },
  },
  {
    slug: 'last-bath-anchor-street-eleven-owners',
    section: 'society',
    authors: ['kaede-morikawa'],
    tags: ['ageing', 'housing'],
    picture: { scene: 'bathhouse', light: 'winter', seed: 9, credit: 'The Harbour Post' },
    english: {
      headline: 'The Last Public Bath in the Old Quarter Finds Eleven New Owners',
      front: 'The Last Public Bath Finds Eleven New Owners',
      kicker: 'Neighbours',
      standfirst:
        'A cooperative of regulars has bought the Turtle Bath from the couple who ran it for forty-four years. Each of the eleven has one share, one vote and one evening at the boiler.',
      alt: 'A bathhouse with a curved roof and lit windows on a snowy evening',
      caption: 'The Turtle Bath in the old quarter on Friday evening, an hour before opening.',
      correction: {
        minutesAfter: 660,
        kind: 'correction',
        priority: 'serious',
        text: 'An earlier version of this story said that the city had lent the cooperative the whole price of 9.8 million yen. It lent half of it.',
        by: 'Toma Ebisawa',
      },
      body: [
        p(
          'The notice on the door of the Turtle Bath gave three weeks. After forty-four years Isamu and Fumi Kadota would close on the last Sunday of the month; he was 81, she was 79, and the boiler was older than their children.',
        ),
        p(
          'Eleven people read the notice, went in, and by the time they had dried their hair had agreed to buy the place. “It was not a plan,” said Rie Onodera, a piano tuner. “It was the temperature of the water.”',
        ),
        p(
          'The cooperative they founded has one rule that fills a page and another that fills a line. The long one divides the costs. The short one says that every member has one share, one vote and one evening a week at the boiler.',
        ),
        p(
          'The price was 9.8 million yen, of which the city lent half from a fund for meeting places. The rest came in shares of 445,000 yen each; two members pay theirs in instalments, and one in firewood from a demolition yard that he runs.',
        ),
        quote(
          'My husband taught them to listen to the boiler. I taught them to count the towels. They are better at the boiler.',
          'Fumi Kadota',
        ),
        p(
          'Kanade had 63 public baths when the Kadotas took over theirs. Nine are left, and this is the only one in the old quarter, where one flat in five still has no bath of its own. On a weekday about 120 people come. The cooperative needs 140 to break even, and has begun to open on Saturday mornings for parents with infants.',
        ),
        p(
          'The first week was not smooth. On Tuesday the water was too hot for anyone but a retired stoker. On Thursday a retired teacher let the fire go out while explaining to a pupil why fires go out. Mr. Kadota, who had promised to stay away, came every day to stand across the street.',
        ),
        p(
          'On Sunday he was asked in. He sat in the large bath for exactly as long as he always had, rose, and said that it would do. The members meet again in a month to vote on the price of soap.',
        ),
      ],
    },
    japanese: {
      headline: '旧市街最後の銭湯、常連十一人が買い取り',
      kicker: 'ご近所',
      standfirst: '夫婦が四十四年守った「亀の湯」を、常連客の組合が引き継いだ。一人一口、一票、そして週に一晩の釜番。',
      alt: '雪の夕方、窓に灯のともる瓦屋根の銭湯',
      caption: '開店一時間前の「亀の湯」。金曜の夕方。',
      body: [
        p(
          '「亀の湯」の戸に貼られた紙には、あと三週間とあった。{門田|かどた}勇さんと文さん夫妻が四十四年続けた銭湯を、月末の日曜で閉めるという。勇さんは八十一歳、文さんは七十九歳、釜は二人の子どもより古い。',
        ),
        p(
          '貼り紙を読んだ十一人は湯に入り、髪を乾かすころには店を買うと決めていた。「計画などありません。湯加減でした」とピアノ調律師の小野寺理恵さんは言う。',
        ),
        p(
          '組合の決まりは二つ。費用の分け方を定めた長い一条と、一人一口、一票、週に一晩の釜番という短い一条だ。買値は九百八十万円。半分は市が集いの場の基金から貸した。',
        ),
        p(
          '夫妻が始めたころ、市内には六十三軒の銭湯があった。いま残るのは九軒。旧市街ではここだけで、この地区の住まいの五軒に一軒には今も風呂がない。',
        ),
        p(
          '最初の一週間は楽ではなかった。火曜の湯は熱すぎ、木曜には火が消えた。通りの向こうから毎日眺めていた勇さんは、日曜に招かれて大きな湯船につかり、上がってから「これでいい」とだけ言った。',
        ),
      ],
    },
  },
  {
    slug: 'closed-school-valley-maps',
    section: 'schools',
    authors: ['kaede-morikawa', 'gordon-ishii'],
    tags: ['schools', 'ageing', 'language'],
    picture: { scene: 'classroom', light: 'autumn', seed: 21, credit: 'The Harbour Post' },
    english: {
      headline: 'What a Closed School Taught a Valley About Its Own Maps',
      kicker: 'Reportage',
      standfirst:
        'When the school at Sawatari lost its last pupil, its teachers kept one project going. Forty years of children’s maps show wells, paths and landslides that no official sheet has.',
      alt: 'A classroom with a blackboard, pupils at their desks and a teacher beside the window',
      caption: 'The larger classroom at Sawatari, drawn as it was in its last full year.',
      body: [
        p(
          'Every autumn since 1984 the children of Sawatari school drew a map of the way they walked to class. When the school closed in March, there were 1,126 of them in a tin cabinet, and nobody had ever laid two of them side by side.',
        ),
        p(
          'Noriko Hayase, who taught there for nineteen years and now teaches nobody, began in April. She traced each path onto a modern sheet in a different pencil. By June she had filled the wall of the gymnasium and telephoned the prefecture.',
        ),
        p(
          'What the maps show, in crayon, is a valley that the official survey missed. There are 31 wells, of which the water office knew eleven. There is a path over the ridge that was the only dry way home in three floods. And there are, year after year, small brown shapes that the children labelled with the same word: slipped.',
        ),
        h2('Slipped'),
        p(
          'Geologists from the university have now visited 40 of those places. At 26 of them they found the scar of a landslide too small to be reported and large enough to move a wall. “A survey plane comes every ten years,” said Junji Oba, who leads the group. “A seven-year-old comes twice a day.”',
        ),
        gallery(
          'Three of the paths as the valley remembers them.',
          {
            scene: 'village',
            light: 'day',
            seed: 5,
            credit: 'The Harbour Post',
            alt: 'Houses at the foot of green hills',
            caption: 'The lower hamlet, where eleven of the wells are.',
          },
          {
            scene: 'terraces',
            light: 'autumn',
            seed: 6,
            credit: 'The Harbour Post',
            alt: 'Rice terraces in autumn with one person walking',
            caption: 'The dry way home leads along the third terrace.',
          },
          {
            scene: 'forest',
            light: 'rain',
            seed: 7,
            credit: 'The Harbour Post',
            alt: 'A dark forest in the rain',
            caption: 'Above the forest the ground has slipped six times.',
          },
        ),
        p(
          'The prefecture will add the wells to its fire map and the scars to its hazard map before the next rainy season. It has also asked six other closed schools what is in their cabinets.',
        ),
        p(
          'Ms. Hayase has asked for one thing in return. At the bottom right of the new sheet, where surveyors sign, she wants the names of the 1,126. The office has said that they will not fit. She has offered to write small.',
        ),
      ],
    },
  },
  {
    slug: 'night-shift-nurses-draw-the-city',
    section: 'society',
    authors: ['kaede-morikawa'],
    tags: ['night-work', 'health'],
    picture: { scene: 'skyline', light: 'night', seed: 31, credit: 'The Harbour Post' },
    english: {
      headline: 'Night-Shift Nurses Draw the City as They Walk Home',
      kicker: 'Night work',
      standfirst:
        'A ward sister asked her colleagues to sketch one thing they passed at dawn. Two years later the drawings have changed where the city puts its lamps.',
      alt: 'A city skyline by night with hundreds of lit windows and a red tower',
      caption: 'Kanade from the roof of the municipal hospital, shortly before the end of a shift.',
      body: [
        p(
          'It began as a way to stay awake. Sister Megumi Todoroki handed each nurse on the fourth floor a postcard and a pencil and asked for one thing they saw between the hospital door and their own.',
        ),
        p(
          'The first week brought a heron on a parked taxi, a baker asleep on flour, and seven drawings of the same underpass. In each of the seven it was black.',
        ),
        p(
          '“Nobody had talked about it,” Sister Todoroki said. “When you come off a night shift you do not report things. You go home.” She pinned the seven in the corridor and asked who else walked that way. It turned out that fourteen nurses added ten minutes to their walk to avoid it.',
        ),
        p(
          'The cards, by now more than 900, went to the lighting office in the winter. The office overlaid them with its own records and found that lamps in eleven places were reported as working because they were: they were switched off at five to save power, and the shift ends at six.',
        ),
        quote('We had a map of lamps. They had a map of fear. Only one of them had people on it.', 'Kazuya Minemura, lighting office'),
        p(
          'Since spring those lamps burn until sunrise. The cost is 340,000 yen a year. The underpass has been painted white, and somebody has drawn a heron on it; the office has decided not to find out who.',
        ),
        p(
          'The postcards continue. Cleaners and porters have joined, and one surgeon, whose drawings are the worst. A publisher has asked for a book. The ward voted against, by 22 to 3, on the grounds that a book would make people draw better.',
        ),
        p(
          'This week’s card, by a nurse in her first month, shows the ferry pier with a single light coming across the water. On the back she wrote the time, 0:48, and one word: home.',
        ),
      ],
    },
  },
  {
    slug: 'warehouse-six-opens-its-doors',
    section: 'waterfront',
    authors: ['mio-kanda'],
    tags: ['harbour', 'food', 'housing'],
    picture: { scene: 'harbour', light: 'dawn', seed: 40, credit: 'The Harbour Post' },
    english: {
      headline: 'Warehouse Six Tries an Open Door Before the Court Does',
      kicker: 'On the water',
      standfirst:
        'One of the owners who oppose the open-quay rule will let the public through his loading bay for a month, between nine and four, behind a yellow line.',
      alt: 'Fishing boats in the harbour in the first light, warehouses behind',
      caption: 'The west quay at five in the morning, when Warehouse 6 is at its busiest.',
      body: [
        p(
          'Kiyoshi Narasaki does not like the rule that will open the ground floor of his warehouse to the public. So he has decided to break it in.',
        ),
        p(
          'From Monday, for one month, anyone may walk through Warehouse 6 between nine in the morning and four in the afternoon, along a corridor two metres wide and painted yellow on both sides. Behind the lines the work goes on.',
        ),
        p(
          '“If somebody is hurt I will say so in court,” Mr. Narasaki said. “If nobody is hurt I suppose I will have to say that too.” His hearing against the city is in three weeks; his two fellow plaintiffs have not joined the trial run, and one of them called it a picnic for the defence.',
        ),
        p(
          'On the first day 312 people came. They saw eleven tonnes of squid, a forklift called Grandmother, and a freezer that is older than the bridge. Four schoolchildren asked whether they could stay. Nobody crossed the line except a cat that crosses it every day.',
        ),
        h2('A rule with few friends'),
        p(
          'The open-quay rule was written for offices and restaurants, of which the west quay has none yet. Its authors expected warehouses to leave. Of the nine firms on the quay only two have, and rents behind them have risen by a fifth since the night ferries were announced.',
        ),
        p(
          'Councillor Shizuka Aramaki, who drafted the rule, came on Tuesday with her daughter and stood for a while beside the conveyor. Asked whether she still thought that a working warehouse could be a public place, she said that she had never seen anything more public than a fish.',
        ),
        p(
          'The city’s lawyers have asked for Mr. Narasaki’s visitor book. He has agreed on condition that they come and read it on the premises, between nine and four, inside the yellow line.',
        ),
      ],
    },
  },
  {
    slug: 'reading-classes-for-grandfathers',
    section: 'schools',
    authors: ['kaede-morikawa'],
    tags: ['schools', 'ageing', 'language'],
    picture: { scene: 'library', light: 'day', seed: 51, credit: 'The Harbour Post' },
    english: {
      headline: 'Eight-Year-Olds Teach Their Grandfathers to Read the Bus',
      kicker: 'Reportage',
      standfirst:
        'A primary school in the Hamura ward lends its second grade to pensioners who cannot work the new ticket machines. The children give marks.',
      alt: 'A reader with an open book between tall shelves',
      caption: 'The reading corner at Hamura school, where lessons take place on Wednesdays.',
      body: [
        p(
          'The lesson begins with a bow and a warning. “You will not understand it at once,” says Haruto, who is eight, to a man of 77. “I did not either.”',
        ),
        p(
          'On Wednesdays the second grade of Hamura primary school teaches. Its pupils are residents of the ward who were left behind when the buses stopped taking coins. There is a cardboard ticket machine, built by the class, with a slot that a child sits behind and speaks through.',
        ),
        p(
          'The idea came from arithmetic. The ward’s bus company reported in spring that journeys by passengers over 75 had fallen by 18 percent in a year. The school’s head, Chie Nagatomo, asked her pupils how many of their grandparents still took the bus. Nine of 28 hands went up, and then eight of them came down.',
        ),
        p(
          'Each course lasts four weeks. The first is about cards, the second about the screen, the third about being in a hurry with people behind you, for which the whole class queues up and sighs. The fourth is an examination on a real bus, lent by the company, which drives once around the block.',
        ),
        quote('My teacher is strict. But she draws a very good fish when you get it right.', 'Tamotsu Ebina, 77'),
        p(
          'So far 64 people have passed. Two failed and have asked to stay on. The company says that journeys by older passengers on the line that serves the school are back to where they were, though it cautions that a new clinic opened on the same line in May.',
        ),
        p(
          'Other schools have asked for the cardboard machine. Hamura’s class has refused to lend it, since it is out of order, and is instead preparing a leaflet on how to build one. The leaflet’s first sentence has been rewritten five times. It now reads: Find somebody small enough to sit inside.',
        ),
      ],
    },
  },
  {
    slug: 'harbour-bell-rings-again',
    section: 'waterfront',
    authors: ['mio-kanda', 'lucie-varga-inoue'],
    tags: ['harbour', 'tides'],
    picture: { scene: 'lighthouse', light: 'dawn', seed: 61, credit: 'The Harbour Post', focal: [0.65, 0.4] },
    english: {
      headline: 'The Harbour Bell Rings Again, Six Minutes Late on Purpose',
      front: 'The Harbour Bell Rings Again, Late on Purpose',
      kicker: 'On the water',
      standfirst:
        'For the first time since the war years a bell marks high water at Kanade. It sounds after the tide has turned, so that nobody can set a boat by it.',
      alt: 'A red and white lighthouse above a calm sea at dawn',
      caption: 'The bell hangs in the gallery of the old lighthouse, below the lamp.',
      body: [
        p(
          'At 5:52 on Saturday morning, six minutes after the water stopped rising, a bell that had not been heard for four generations was struck twice over the inner harbour of Kanade.',
        ),
        audio('bell', 'The first two strokes, recorded from the east pier.'),
        p(
          'It had been found in the spring by divers who were inspecting the fender piles: a bronze bell of 180 kilograms, mouth up and full of mussels. Its inscription names a foundry in the upper valley and the year 1911. Why it lay there nobody knows. The harbour log for the year in which it vanished is missing as well.',
        ),
        p(
          'Founder Iwao Takazuki spent two months cleaning and none repairing it. “There was nothing to repair,” he said. “Salt water and silence had done it no harm.”',
        ),
        h2('Why it is late'),
        p(
          'The harbour office was glad to hang it and unwilling to be guided by it. Pilots have used electronic gauges for decades, and lawyers pointed out that a bell which announces high water might be relied upon by somebody who then runs aground. The compromise took four meetings. The bell will be struck at every daytime high water, six minutes after the turn, when it can no longer be of use.',
        ),
        h3('Two strokes, no more'),
        p(
          'Residents on the hill had feared a peal. They get two strokes, at most twice a day, and none before five or after nine. A survey by the ward found 71 percent in favour, 12 against, and the rest unable to hear it.',
        ),
        p(
          'Among those who came to listen was Hisako Tsuruta, 96, whose grandmother used to tell the time by it. Asked whether it sounded as she had been told, she thought for a moment. “Later,” she said.',
        ),
      ],
    },
    japanese: {
      headline: '港の鐘、四世代ぶりに響く　わざと六分遅れ',
      kicker: '港だより',
      standfirst: '満潮を告げる鐘が奏の内港に戻った。船の目当てにならないよう、潮が変わってから鳴らす。',
      alt: '朝なぎの海と紅白の灯台',
      caption: '鐘は旧灯台の灯室の下に吊られた。',
      correction: {
        minutesAfter: 145,
        kind: 'correction',
        text: '初出の記事で鐘の重さを「百八十グラム」としていましたが、正しくは「百八十キロ」でした。',
        by: 'Toma Ebisawa',
      },
      body: [
        p('土曜の午前五時五十二分、水が満ちきってから六分後、四世代の間誰も聞かなかった鐘が内港に二度響いた。'),
        audio('bell', '東桟橋で録音した最初の二打。'),
        p(
          '鐘は春、防舷{杭|くい}を調べていた潜水士が見つけた。重さ百八十キロの青銅製で、口を上に向け、{貽貝|いがい}が詰まっていた。銘には上流の{鋳物|いもの}師の名と一九一一年の年号がある。なぜ海にあったのかはわからない。',
        ),
        p('鋳物師の高月巌さんは二か月かけて磨いたが、直すところはなかった。「塩水と静けさは、鐘を傷めませんでした」'),
        p(
          '鐘を頼りに船を動かして座礁すれば責任を問われかねない。四度の会議の末、満潮の六分後、もう役に立たなくなってから鳴らすことに決まった。',
        ),
        p('聞きに来た鶴田久子さんは九十六歳。祖母から聞いた音と同じかと問われ、少し考えて答えた。「遅いね」'),
      ],
    },
  },
  {
    slug: 'empty-houses-register',
    section: 'society',
    authors: ['kaede-morikawa'],
    tags: ['housing', 'ageing'],
    picture: { scene: 'street', light: 'rain', seed: 71, credit: 'The Harbour Post' },
    english: {
      headline: 'City Lists Its Empty Houses, and Neighbours Correct the List',
      standfirst:
        'An official register counts 4,212 vacant homes in Kanade. In the first month residents have added 300 and taken away 1,100, often with a note about who still waters the plants.',
      alt: 'A shopping street in the rain with awnings and people under lanterns',
      caption: 'Nakasuji Street, where the register listed nine empty shops and found five.',
      body: [
        p(
          'The register says that the house at Nakasuji 14 has been empty since 2019. The woman next door says that it has a tenant, and that he is a tortoise.',
        ),
        p(
          'Kanade’s first public list of vacant homes went online last month with 4,212 addresses, drawn from water meters that had not turned for a year. The city asked residents to send corrections. It expected a few dozen and has so far received 2,640.',
        ),
        p(
          'About 300 of them add a house. Some 1,100 take one away: because somebody comes on Sundays, because a son is abroad and returns every August, because the meter is broken and the family never complained. The tortoise is fed by a nephew on Tuesdays.',
        ),
        p(
          '“We measured water,” said Daisaku Hazama, who runs the register with two colleagues. “People are telling us about belonging. Those are different columns.” The office has added one. It is headed Still Somebody’s, and has no legal meaning.',
        ),
        p(
          'The list matters because from next year a house that is judged vacant loses its tax relief. Owners fear the judgement; neighbours, it seems, are softer judges than meters. In the ward of Minato the share of corrections in favour of the absent is 86 percent.',
        ),
        quote(
          'She is not there. But her shutters go up every morning, because I put them up. Is that empty?',
          'A letter from the Minato ward',
        ),
        p(
          'Economists at the university warn that kindness has a price. Every house kept off the list is one that cannot be let, they say, and young families look for eleven months on average. The city will hold a meeting in each ward before the tax notices go out.',
        ),
        p(
          'Meanwhile the nephew has written to point out that the tortoise is 61 years old and would like to be left on the register as head of the household.',
        ),
      ],
    },
  },
  {
    slug: 'hospital-kitchen-serves-breakfast-at-three',
    section: 'society',
    authors: ['kaede-morikawa'],
    tags: ['health', 'food', 'night-work'],
    picture: { scene: 'kitchen', light: 'night', seed: 81, credit: 'The Harbour Post' },
    english: {
      headline: 'A Hospital Kitchen Serves Breakfast at Three in the Morning',
      standfirst:
        'The municipal hospital asked patients when they were hungry. The answer has emptied its sleeping-pill cabinet by a third.',
      alt: 'A cook stands between steaming bowls and hanging pans in a kitchen at night',
      caption: 'The third-floor kitchen at the municipal hospital in the small hours.',
      body: [
        p(
          'At three in the morning the third-floor kitchen of the municipal hospital smells of rice, miso and toast. Shigeo Unno, who cooked on trawlers for twenty years, is making breakfast for nineteen.',
        ),
        p(
          'They are patients who wake and cannot sleep again. Until spring they rang, and a nurse brought water, company or a pill. Then a dietician named Aya Kusunoki put a question on the daily form that had never been there: at what hour were you hungry?',
        ),
        p(
          'Of 412 answers in the first fortnight, 96 named a time between two and four. Most of the 96 were over seventy, had eaten supper at half past five and did not like to be a trouble.',
        ),
        p(
          'The trial began with rice balls on a trolley. It now has a menu of six dishes, none larger than a hand, and a rule that nobody is woken for it. Since it began, the ward’s use of sleeping pills has fallen by 34 percent, and falls, which most often happen on the way from bed to somewhere, by a fifth. The doctors are careful to say that the ward also got new slippers.',
        ),
        quote('On a trawler you feed people when they are up. I do not see the difference.', 'Shigeo Unno, cook'),
        p(
          'The cost is 61 yen a meal beyond the usual budget, and one cook. The hospital’s director has asked the assembly’s health committee for two more, so that the surgical wards can follow. Its chair, who had her appendix out in September, is said to have been the nineteenth guest on several occasions.',
        ),
        p(
          'What surprised the nurses was the talk. People who do not speak in the dayroom speak at three, over soup, in the light of one lamp. Two men on the corridor found out last week that they had worked in the same shipyard for thirty years, at opposite ends of the same hull.',
        ),
      ],
    },
  },
  {
    slug: 'school-lunch-from-the-pier',
    section: 'schools',
    authors: ['mio-kanda', 'kaede-morikawa'],
    tags: ['schools', 'fisheries', 'food'],
    picture: { scene: 'fish', light: 'day', seed: 91, credit: 'The Harbour Post' },
    english: {
      headline: 'Schools Buy the Fish Nobody Wants, and Children Name It',
      standfirst:
        'Eleven schools now cook what the auction leaves behind. Sales of the unloved species have doubled, once they stopped being called what they are called.',
      alt: 'A school of white fish with a single red one in deep water',
      caption: 'Most of what the nets bring up has no price at the morning auction.',
      body: [
        p(
          'The fish is grey, flat and has a face like a lost argument. At auction it fetches nothing. At Minami primary school it is called Sunday Plate, and there is a queue for seconds.',
        ),
        p(
          'Since September eleven schools have bought the part of the catch that finds no bidder: six or seven species that are too small, too bony or too plain. Fishermen used to throw them back or sell them for feed. The cooperative now sells them for 90 yen a kilogram, which is little, and four times as much as before.',
        ),
        p(
          'The difficulty was not the bones, said the schools’ head cook, Yumiko Asai. It was the names. “You cannot serve a child something called mud-licker.” So every species was shown to a class, alive if possible, and the class found another name. Sunday Plate had competition from Uncle and from Tired Moon.',
        ),
        h2('Names that sell'),
        p(
          'Two restaurants and a supermarket have since asked whether they may use the children’s names. The cooperative said yes; a lawyer said that labels must carry the real one as well. Sales at the supermarket doubled in a month all the same, with mud-licker in small print.',
        ),
        p(
          'Marine biologists are of two minds. Spreading the catch over more species takes pressure off the popular ones, said Ren Aizawa’s former supervisor, Professor Kaoru Yabe, but nobody has counted how many mud-lickers there are. A survey with the cooperative’s help will start in spring.',
        ),
        p(
          'Last week a boat brought up a fish that neither the crew nor the auction hall could identify. It was photographed, returned to the sea and submitted to the second grade, which is still in conference.',
        ),
      ],
    },
  },
  {
    slug: 'swing-bridge-keeper-retires',
    section: 'waterfront',
    authors: ['mio-kanda'],
    tags: ['harbour', 'ageing', 'shipping'],
    picture: { scene: 'bridge', light: 'rain', seed: 101, credit: 'The Harbour Post' },
    english: {
      headline: 'The Last Keeper of the Swing Bridge Hands Over to a Button',
      kicker: 'Profile',
      standfirst:
        'For thirty-eight years Yoshio Kitade opened the canal bridge by hand for anything with a mast. From Friday boats will press for themselves.',
      alt: 'A bridge across grey water in heavy rain',
      caption: 'The canal mouth on Thursday, the last day on which the bridge had a keeper.',
      body: [
        p(
          'Yoshio Kitade has opened the canal bridge 61,300 times, according to a row of notebooks that he keeps in a biscuit tin. He has closed it, by the same count, 61,299 times. “Once there was a fog,” he said, “and somebody else did it. I was in hospital with a tooth.”',
        ),
        p(
          'On Friday a button takes over. It is mounted on a pole at the height of a deckhouse, in yellow, and any boat with a mast of more than four metres may press it. Barriers come down, the bridge turns in ninety seconds, cameras look for pedestrians, and a computer in the harbour office across the water approves.',
        ),
        p(
          'The city saves 7.2 million yen a year. It spent 190 million on the machinery, and did so, officials admit, because the winch could no longer be repaired: the last man who cast its gears died in 2011. Mr. Kitade filed the spare ones himself.',
        ),
        p(
          'Boat owners are on the whole pleased. They will no longer have to know when lunch is. But Mieko Sonobe, who runs the gravel barge, said that she would miss being told things. “He knew what the water was doing under the railway. The button knows that I have pressed it.”',
        ),
        p(
          'The harbour office has asked Mr. Kitade to write down what he knows. He has so far filled two pages: never open on the last of the ebb when the river is brown; the cyclist at 7:10 will not stop; if a heron is on the east rail, wait.',
        ),
        p(
          'On Thursday at dusk he opened for the last time, for a dinghy with no mast at all, whose crew of two had never seen it turn. Then he wrote the number, oiled the pivot from habit and went home across it.',
        ),
      ],
    },
    japanese: {
      headline: '可動橋の最後の番人、ボタンに後を託す',
      kicker: 'ひと',
      standfirst: '北出義夫さんは三十八年間、帆柱のある船のために運河の橋を手で開けてきた。金曜からは、船が自分で押す。',
      alt: '激しい雨の灰色の水面に架かる橋',
      caption: '番人のいる最後の日となった木曜の運河口。',
      body: [
        p(
          '北出{義夫|よしお}さんが運河の橋を開けた回数は六万一千三百回。菓子の缶にしまった帳面にそうある。閉めたのは六万一千二百九十九回だ。「一度だけ霧の日に、別の人が閉めた。歯で入院していてね」',
        ),
        p(
          '金曜からはボタンが引き継ぐ。操舵室の高さの柱に付いた黄色いボタンで、高さ四メートルを超える{帆柱|ほばしら}の船なら誰でも押せる。遮断機が下り、橋は九十秒で回り、カメラが人影を探し、対岸の港湾事務所の計算機が許可を出す。',
        ),
        p(
          '市の経費は年七百二十万円減る。機械には一億九千万円かかった。{巻き上げ機|まきあげき}をもう直せなかったからだと担当者は認める。歯車を{鋳|い}た最後の職人は二〇一一年に亡くなった。予備の歯は北出さんが自分でやすりをかけた。',
        ),
        p(
          '船主たちはおおむね歓迎する。昼休みを覚えておかなくて済む。ただ、砂利船を営む{園部|そのべ}美枝子さんは、声をかけられなくなるのが寂しいという。「あの人は鉄橋の下の水の具合を知っていた。ボタンが知っているのは、私が押したことだけです」',
        ),
        p(
          '港湾事務所は、知っていることを書き残すよう頼んだ。いまのところ二枚。川が濁った引き潮の終わりには開けるな。七時十分の自転車は止まらない。東の{欄干|らんかん}に{鷺|さぎ}がいたら、待て。',
        ),
        p(
          '木曜の夕暮れ、最後に通したのは帆柱のない小舟だった。乗っていた二人は、橋が回るのを見たことがなかった。北出さんは数を書き、いつもの癖で軸に油を差し、その橋を渡って帰った。',
        ),
      ],
    },
  },
];
