import { bullets, facts, h2, p, quote, type Story, table } from '../story.ts';

export const business: Story[] = [
  {
    slug: 'rice-millers-price-floor',
    section: 'business',
    authors: ['hana-ota'],
    tags: ['rice', 'food', 'wages'],
    picture: {
      scene: 'chart-line',
      light: 'day',
      seed: 2,
      credit: 'The Harbour Post',
      title: 'Rice in store, Kanade prefecture',
      unit: 'thousand tonnes at the end of October',
      data: [
        ['2019', 212],
        ['2020', 198],
        ['2021', 204],
        ['2022', 181],
        ['2023', 163],
        ['2024', 149],
        ['2025', 131],
      ],
    },
    english: {
      headline: 'Rice Millers Ask for a Price Floor Before the Spring Sowing',
      front: 'Rice Millers Ask for a Price Floor Before the Spring Sowing',
      kicker: 'Analysis',
      standfirst:
        'Stocks are the lowest since the survey began, and the cooperatives are divided over whether a guaranteed price would fill the barns or only the forms.',
      alt: 'Line chart: rice in store fell from 212 thousand tonnes in 2019 to 131 thousand in 2025',
      caption: 'Rice in store in the prefecture’s warehouses at the end of October.',
      body: [
        p(
          'The prefecture’s millers want to know by February what a sack of rice will be worth in October. Without a floor under the price, they say, a tenth of the terraces in the upper valley will not be sown.',
        ),
        p(
          'Warehouses held 131,000 tonnes at the end of last month, the survey office reported on Monday. That is 38 percent less than six years ago and the lowest figure since the count began in 1971. Two dry summers explain part of it; the rest is a matter of age. The average grower in the valley is 69.',
        ),
        p(
          'In a letter to the governor the millers’ association asks that growers be promised 16,800 yen for sixty kilograms, roughly what they got last autumn. If the market paid less, the prefecture would make up the difference. The association puts the likely cost at 900 million yen in a bad year and nothing in a good one.',
        ),
        quote('A floor does not make anyone rich. It lets a man of seventy say yes to one more spring.', 'Hideki Awano, miller'),
        p(
          'The cooperatives are split. Those on the plain, where fields are large and machines shared, fear that a floor would become a ceiling, since buyers tend to find it. Those in the hills have no such fear, as no buyer has come up there in person since the road was closed.',
        ),
        p(
          'Economists at the university suggest a third way: pay by the terrace rather than the sack, for the water that it holds back. The flood office has already done the sum. An hour of heavy rain caught by the terraces, it says, is worth more than the rice.',
        ),
        p(
          'The governor will receive the millers next week. Seed has to be ordered by the end of January, and seed, as Mr. Awano observed, does not wait for committees.',
        ),
      ],
    },
    japanese: {
      headline: '種まき前の価格保証を　精米業者が知事に要望',
      kicker: '焦点',
      standfirst: '県内の米の在庫は調査開始以来の最低に。保証価格が蔵を満たすのか、書類を増やすだけなのか、農協の意見は割れている。',
      alt: '県内の米在庫の折れ線グラフ。二〇一九年の二十一万二千トンから二〇二五年は十三万一千トンに減った',
      caption: '県内倉庫の十月末の米在庫。',
      body: [
        p(
          '県内の精米業者が、来年十月の米の値段を二月までに知りたいと訴えている。値段に下限がなければ、上流の谷の棚田の一割は作付けされないという。',
        ),
        p(
          '先月末の倉庫の在庫は十三万一千トン。六年前より三八％少なく、一九七一年の調査開始以来の最低となった。二年続きの日照りもあるが、残りは年齢の問題だ。谷の農家の平均年齢は六十九歳である。',
        ),
        p(
          '業者の組合は、六十キロ当たり一万六千八百円を農家に約束するよう求める。市場がこれを下回れば県が差額を払う。不作の年で九億円、豊作なら費用はかからないと見込む。',
        ),
        p(
          '「下限で金持ちになる人はいない。七十の男が、もう一春やろうと言えるだけだ」と粟野秀樹さんは話す。種もみの注文は一月末まで。知事は来週、組合と会う。',
        ),
      ],
    },
  },
  {
    slug: 'port-levy-april-small-boats',
    section: 'trade',
    authors: ['hana-ota', 'mio-kanda'],
    tags: ['shipping', 'harbour', 'fisheries'],
    picture: { scene: 'containers', light: 'day', seed: 12, credit: 'The Harbour Post' },
    english: {
      headline: 'Port Levy to Rise in April, With an Exemption for Small Boats',
      kicker: 'Explainer',
      standfirst:
        'The port authority needs 2.4 billion yen a year for dredging. Ships will pay by the centimetre of draught, and anything under twelve metres will not pay at all.',
      alt: 'Cranes above stacks of coloured containers on the quay',
      caption: 'The outer terminal at Kanade handles 310,000 containers a year.',
      body: [
        p(
          'From April a ship that calls at Kanade will pay for how deep she sits. The port authority presented a new scale of dues on Thursday that replaces tonnage with draught: the more water a vessel needs, the more of the dredging she pays for.',
        ),
        p(
          'The river brings 400,000 cubic metres of silt a year into the outer basin, a third more than a decade ago. Taking it out again costs 2.4 billion yen, and the authority has been borrowing to do it.',
        ),
        p(
          'A container ship drawing twelve metres would pay 1.9 million yen a call, up from 1.5 million. A coaster drawing five would pay slightly less than now. Boats under twelve metres in length, which is to say every fishing boat in the inner harbour, are exempt.',
        ),
        h2('Who moves first'),
        p(
          'Shipping lines have three neighbouring ports to choose from and said so. “Four hundred thousand yen is nothing on a voyage and everything in a meeting,” said Yoko Tatebayashi, who represents eleven of them. The authority’s figures suggest that a ship would burn more than that in fuel to reach the next harbour.',
        ),
        p(
          'Fishermen, who had expected to be charged, were almost disappointed. Their cooperative had prepared a demonstration with forty boats. It will now take place as a regatta.',
        ),
        p(
          'The terminal’s largest customer, a maker of pumps that ships 60 containers a week, has asked for a discount in return for a promise to stay ten years. The authority has declined. A discount, its chairman said, was how the debt had begun.',
        ),
        p(
          'The scale goes to the assembly in January. If it passes, the dredger Nagare will work through the winter for the first time, and the channel is to be back to fourteen metres by the following spring.',
        ),
      ],
    },
  },
  {
    slug: 'battery-works-hires-shipwrights',
    section: 'business',
    authors: ['hana-ota'],
    tags: ['batteries', 'wages', 'energy'],
    picture: { scene: 'factory', light: 'dawn', seed: 22, credit: 'The Harbour Post' },
    updatedAfter: 40,
    english: {
      headline: 'A Battery Works Hires Shipwrights, Because They Can Read Steel',
      standfirst:
        'The firm that built the ferries’ batteries will double in size on the site of a closed yard. Of its first 140 workers, 61 used to weld hulls there.',
      alt: 'A factory with saw-tooth roofs and two chimneys in the early light',
      caption: 'The former Otowa yard, where the last hull was launched in 2016.',
      body: [
        p(
          'When Setouchi Cells advertised for people who could weld thin aluminium, it expected applications from car plants. It got the men and women who had built the ferry Shiosai’s mother.',
        ),
        p(
          'The firm, which makes the batteries of the new night ferries, will open a second works on the site of the Otowa shipyard next autumn. It is to employ 140 people at first and 300 by the end of the decade. The yard employed 900 when it closed, and 61 of them have already signed.',
        ),
        p(
          '“A hull is a box that must not let anything in,” said Takeo Wadatsumi, who welded for 26 years and then drove a taxi for nine. “This is a box that must not let anything out. It is the same seam.”',
        ),
        p(
          'Pay begins at 1,740 yen an hour, about a tenth more than the region’s average for skilled work. The company will train for four months. It has found, its personnel chief said, that shipwrights need the shortest course and ask the longest questions.',
        ),
        facts(
          'The works at Otowa',
          bullets(
            '**Opens next autumn** with 140 jobs, 300 by 2030',
            'Will build 1,200 marine batteries a year',
            'Built on 4.5 hectares of the former yard',
            'The slipway stays, for the regatta club',
          ),
        ),
        p(
          'The batteries are meant for small ships: ferries, pilot boats, harbour tugs. The firm has orders for eighteen months and a rival that is cheaper. It hopes to win on weight, since its casing is also part of the frame, an idea that came from the yard’s old drawings.',
        ),
        p(
          'The prefecture gives 1.1 billion yen towards the ground, which has to be cleaned of eighty years of paint. Environmental groups have asked to see the plan for the mud. The company says that they may see the mud too, on Saturdays.',
        ),
      ],
    },
  },
  {
    slug: 'shop-with-one-price',
    section: 'business',
    authors: ['hana-ota'],
    tags: ['food', 'wages'],
    picture: { scene: 'market', light: 'autumn', seed: 32, credit: 'The Harbour Post' },
    english: {
      headline: 'A Grocer Shows What Each Price Is Made Of, and Sells More',
      standfirst:
        'On every label at Kubodera’s: what the farmer got, what the lorry cost, what is left for the shop. Rivals called it showing one’s underwear. Now two have copied it.',
      alt: 'Market stalls with striped awnings and crates of fruit',
      caption: 'The covered market in Kanade, where Kubodera’s has had a stall since 1952.',
      body: [
        p(
          'An apple at Kubodera’s costs 160 yen. Of that, the label says, 74 went to the grower, 31 to the lorry, 9 to the ones that were bruised, 38 to rent and wages, and 8 to Mr. Kubodera.',
        ),
        p(
          'Since the summer every item in his four shops has carried such a line. Masato Kubodera, who is 41 and inherited the firm along with its debts, began it after a customer had accused him of getting rich on leeks. “I did the sum for her on a bag,” he said. “She took the bag home.”',
        ),
        p(
          'Sales have risen by 9 percent since, in a year in which those of the city’s other grocers fell by 2. More oddly, customers have moved to things on which he earns more. The label on his own pickles shows a margin of 41 percent, and they outsell the factory’s.',
        ),
        quote('People do not mind that I earn something. They mind not knowing.', 'Masato Kubodera'),
        p(
          'His competitors were appalled. At the grocers’ association somebody likened it to showing one’s underwear. Suppliers complained too, because growers could now read what others were paid; a cabbage farmer from the plain raised his price on the spot, and got it.',
        ),
        p(
          'Marketing scholars have seen the effect before, with soup and wallets, said Professor Akemi Doi of the university, though seldom for a whole shop. It tends to fade when everyone does it. In Kanade two rivals have begun, one of them rounding its own share to “a little”.',
        ),
        p(
          'Mr. Kubodera’s next step is the receipt. It will add up, for each visit, what the customer has paid to farmers, to drivers and to him. He has tried it on his mother. She asked why drivers got so little, and has stopped asking for delivery.',
        ),
      ],
    },
  },
  {
    slug: 'footnote-seventeen-gas-works',
    section: 'business',
    authors: ['hana-ota'],
    tags: ['energy', 'wages'],
    picture: {
      scene: 'chart-bars',
      light: 'day',
      seed: 42,
      credit: 'The Harbour Post',
      title: 'Put aside for the end of gas',
      unit: 'billion yen, Kanade Gas',
      data: [
        ['2016', 3],
        ['2018', 7],
        ['2020', 14],
        ['2022', 22],
        ['2024', 31],
        ['Now', 41],
      ],
    },
    english: {
      headline: 'Footnote Seventeen: The Gas Works Has Been Saving for Its Own End',
      kicker: 'Analysis',
      standfirst:
        'The city’s oldest company reported a modest profit on Friday. In small print it also reported 41 billion yen set aside for the day when nobody needs gas.',
      alt: 'Bar chart: what Kanade Gas has put aside for its network rose from 3 billion yen in 2016 to 41 billion',
      caption: 'The provision in footnote 17. The annual report has 112 pages and 31 footnotes.',
      body: [
        p(
          'The annual report of Kanade Gas is a restful document. Revenue is a little down, profit is a little down, the dividend is the same. One has to reach footnote 17, on page 88, to learn that the company is preparing to cease to exist.',
        ),
        p(
          'Under the heading “Provision for network” it says that 41 billion yen has been put aside to dig up, fill or cap 2,900 kilometres of pipe. Ten years ago the same line showed 3 billion. Nothing obliges the company to save so much, and no other in the country has.',
        ),
        p('“It is a polite way of writing a will,” said Norio Kamata, who audits utilities for the prefecture and had not been told.'),
        p(
          'Asked about the footnote at Friday’s press conference, the company’s president, Setsuko Hamano, put down her prepared remarks. Customers are leaving at 3 percent a year, she said. When half are gone, the other half will have to pay for all the pipes. “I would rather that those who leave had paid for the door.”',
        ),
        h2('What it costs'),
        p(
          'The saving adds about 210 yen a month to an average bill. Consumer groups were divided: one called it a tax without a law, another the first honest number it had seen from a utility. The regulator will look at it in spring.',
        ),
        p(
          'Employees knew. The works council agreed four years ago to a plan under which nobody under fifty is hired into the pipe department, and everyone in it is trained for heat pumps on two days a month. Of 640 people, 380 have a second certificate.',
        ),
        p(
          'The share price fell by 6 percent in the morning and recovered by the afternoon. Analysts noted that a company which knows when it will end is easier to value than one which does not. The next report will move the footnote to page 3.',
        ),
      ],
    },
  },
  {
    slug: 'night-freight-by-tram',
    section: 'trade',
    authors: ['hana-ota'],
    tags: ['public-transport', 'shipping', 'night-work'],
    picture: { scene: 'train', light: 'night', seed: 52, credit: 'The Harbour Post' },
    english: {
      headline: 'Parcels Take the Last Tram, and Arrive Before the Lorries',
      standfirst:
        'A trial that runs freight on the empty rails after midnight has taken 70 vans off the morning streets. The drivers’ union wants to know who will be asleep.',
      alt: 'A lit train on a viaduct at night above small houses',
      caption: 'The 1:15 to the northern depot carries no passengers and 900 parcels.',
      body: [
        p(
          'The last tram to the northern depot leaves the harbour at a quarter past one. Nobody gets on. In place of passengers it holds 36 wheeled cages with parcels, and at each of five stops a man with a bicycle trailer takes some of them off.',
        ),
        p(
          'The trial, run by the tram company and three couriers, began in September on one line. According to figures seen by this newspaper, it moves 900 parcels a night, has replaced some 70 van journeys each morning and delivers on average 50 minutes earlier than the vans did.',
        ),
        table(
          'A parcel from the harbour to the northern wards',
          ['', 'By van', 'By tram'],
          ['Cost (yen)', '212', '187'],
          ['Arrives before 9 a.m.', '61 %', '94 %'],
          ['Damaged, per 10,000', '7', '4'],
        ),
        p(
          'The saving comes from what was already there. Tracks and current are paid for, and the trams had to return to the depot in any case. The couriers pay 31 yen a parcel, which covers the second conductor that the law requires, even for boxes.',
        ),
        p(
          'The union of drivers is wary. Seventy vans mean seventy mornings, said its secretary, Kenta Moritsuka, and though nobody has been dismissed, the agency that supplied the drivers has stopped calling. The company says that the trailers employ 22, by night, at a rate a quarter higher.',
        ),
        p(
          'Who is to be asleep, and who awake, is the question behind the rest. **A lorry at seven wakes a street once; a tram at half past one wakes it a little, every night.** The company has hung felt behind the cages and asked 400 households to keep a diary. In the first month the entry made most often was a dash.',
        ),
        p(
          'Neighbours along the line have complained four times, three of them about the same wheel. It has been ground. From January a second line is to join, and the central market has asked whether fish may travel too. The tram company is considering it with its windows open.',
        ),
      ],
    },
  },
  {
    slug: 'bank-counter-on-wheels',
    section: 'business',
    authors: ['hana-ota', 'kaede-morikawa'],
    tags: ['ageing', 'public-transport'],
    picture: { scene: 'village', light: 'winter', seed: 62, credit: 'The Harbour Post' },
    english: {
      headline: 'The Bank Comes to the Valley on Tuesdays, With a Kettle',
      standfirst:
        'After closing nine branches a regional bank bought a bus. It opens more accounts than the branches did, and hears a good deal that is not about money.',
      alt: 'Houses and pines in falling snow',
      caption: 'Sawatari, the fifth of seven stops on the Tuesday round.',
      body: [
        p(
          'The branch of Kawabe Bank in Sawatari is open on Tuesdays from 11:20 to 12:05. It has four wheels, two clerks, a safe the size of a microwave oven, and a kettle.',
        ),
        p(
          'The bank closed nine branches in the upper valley over three years. Each had cost 24 million yen a year and served about thirty customers a day. The bus costs 19 million, serves seven villages, and on its round sees 110 people, some of whom have money to put in.',
        ),
        p(
          '“The rest come for the kettle,” said Mariko Shiba, who has been at the wheel and at the counter since the first trip. “We thought about that and bought a larger one.”',
        ),
        p(
          'In its first year the bus opened 214 accounts, more than the nine branches together in their last. It also stopped eleven frauds, by the police’s count. In each case a customer who meant to send a large sum to somebody in distress was asked, over tea, to describe him.',
        ),
        quote(
          'At the branch I talked through glass. Here I sit beside them. It is difficult to lie to somebody who is holding your biscuit.',
          'Mariko Shiba',
        ),
        p(
          'Not all of it adds up. In February the pass was closed on three Tuesdays of four, and a village of 60 went a month without cash. The shop there began to keep a book. The bank has since lent it a machine, which the shopkeeper has covered with a cloth.',
        ),
        p(
          'Two other banks have ordered buses. Kawabe’s president was asked by shareholders whether tea was a banking service. He replied that the deposits of the upper valley had risen by 4.1 percent, and that he had not yet found another explanation.',
        ),
      ],
    },
  },
  {
    slug: 'umbrella-maker-repairs-only',
    section: 'business',
    authors: ['hana-ota'],
    tags: ['wages', 'ageing'],
    picture: { scene: 'street', light: 'rain', seed: 77, credit: 'The Harbour Post' },
    english: {
      headline: 'An Umbrella Maker Stops Making Umbrellas, and Turns a Profit',
      standfirst:
        'The Sudo workshop has not sold a new umbrella since the spring. It mends 140 a day, at a price that depends on the weather.',
      alt: 'People walk along a shopping street in heavy rain',
      caption: 'Nakasuji Street on the wettest Monday of the autumn. Repairs cost 900 yen that day.',
      body: [
        p(
          'The sign above the counter changes with the sky. On a dry day a new rib costs 400 yen; in drizzle 600; in a downpour 900. “When it rains nobody has time and everybody has a reason,” said Kyoko Sudo, who runs the workshop that her great-grandfather founded to make paper umbrellas.',
        ),
        p(
          'By last year it made 4,000 nylon ones annually and lost 300 yen on each. The cheapest umbrella in the city costs 500. In spring Ms. Sudo added up what her eleven employees could do that nobody else could, and there was only one line on the list.',
        ),
        p(
          'Since May the workshop repairs and does nothing else. It began with 20 a day. When the railway heard of it, it offered what is left on its trains, some 31,000 umbrellas a year, most of them lacking a single rivet. The mended ones hang in stations with a label asking to be brought back, and seven of ten are.',
        ),
        h2('The arithmetic of rivets'),
        p(
          'In the half-year to September the firm earned 3.8 million yen, its first profit in nine years. A repair takes six minutes on average. The longest so far took two days: a silk umbrella of 1926 with a handle of whalebone, whose owner wept, and paid the dry-weather price.',
        ),
        p(
          'Makers of new umbrellas have taken note of a small paragraph in her leaflet. It lists, by brand, what breaks first. Two have written to protest. A third has asked for the data, and will move a rivet by four millimetres.',
        ),
        p(
          'Ms. Sudo has taken on three apprentices, none of whom had ever seen an umbrella opened with care. Her next problem is the summer. She has begun to practise on fans.',
        ),
      ],
    },
    japanese: {
      headline: '傘を作るのをやめた傘屋、黒字に',
      kicker: '商い',
      standfirst: '須藤工房は春から新しい傘を一本も売っていない。一日に百四十本を直す。値段は空模様で決まる。',
      alt: '激しい雨の商店街を歩く人びと',
      caption: 'この秋いちばん降った月曜の仲筋通り。その日の修理代は九百円だった。',
      body: [
        p(
          '帳場の札は空とともに変わる。骨一本、晴れの日は四百円、小雨で六百円、土砂降りで九百円。「雨の日は、みなさん急いでいて、みなさん困っている」。{曽祖父|そうそふ}が{番傘|ばんがさ}作りに始めた工房を継ぐ須藤京子さんは言う。',
        ),
        p(
          '昨年までは化繊の傘を年に四千本作り、一本ごとに三百円の赤字だった。市内でいちばん安い傘は五百円だ。春、須藤さんは、従業員十一人にできてほかの誰にもできないことを書き出した。一行しかなかった。',
        ),
        p(
          '五月から修理だけを請け負う。一日二十本で始まった。聞きつけた鉄道が、車内の忘れ物を持ち込んだ。年に三万一千本、多くは{鋲|びょう}が一つ足りないだけだ。直した傘は、返してくださいという札を付けて駅に掛かり、十本のうち七本が戻る。',
        ),
        h2('鋲の算数'),
        p(
          '九月までの半年の利益は三百八十万円。九年ぶりの黒字だ。修理は平均六分。これまでの最長は二日で、鯨の髭の柄が付いた一九二六年の絹の傘だった。持ち主は涙を流し、晴れの日の値段を払った。',
        ),
        p(
          '新しい傘を作る会社は、工房のちらしの小さな一段落に気づいた。銘柄ごとに、最初にどこが壊れるかが書いてある。二社が抗議の手紙をよこした。三社目は資料を求め、鋲の位置を四ミリ動かすという。',
        ),
        p('見習いを三人雇った。丁寧に開く傘を見たことのない三人だ。次の悩みは夏。須藤さんは{扇子|せんす}で練習を始めた。'),
      ],
    },
  },
];
