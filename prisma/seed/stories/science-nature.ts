import { bullets, facts, h2, h3, h4, p, quote, type Story, steps, table, video } from '../story.ts';

export const scienceNature: Story[] = [
  {
    slug: 'tide-gauges-disagree-with-tide',
    section: 'science-nature',
    authors: ['ren-aizawa'],
    tags: ['tides', 'harbour', 'earthquakes'],
    picture: { scene: 'tide-gauge', light: 'day', seed: 17, credit: 'The Harbour Post' },
    english: {
      headline: 'Why the Tide Gauges Disagree With the Tide',
      kicker: 'Explainer',
      standfirst:
        'A retired surveyor found eleven centimetres that no model had asked for. It is not the sea that has moved, but the wall that the ruler is screwed to.',
      alt: 'A white tide gauge with red marks standing in the harbour, a pier behind it',
      caption: 'The gauge on the east pier has been read every hour since 1931.',
      body: [
        p(
          'For ninety-five years the gauge on the east pier has told Kanade how high the sea is. For the last twenty of them it has been wrong, and the error is now as long as a hand.',
        ),
        p(
          'Kenzo Tsukamoto, 74, used to level roads for the prefecture. After he retired he began, for company, to write down the gauge each morning next to the one on the west bank, six hundred metres away. They ought to agree to a finger’s breadth. In April they were eleven centimetres apart.',
        ),
        p(
          'He took the numbers to the university, where a group had been trying for years to explain why the sea at Kanade seemed to rise twice as fast as anywhere along the coast. The explanation turned out to be a bolt. The gauge is fixed to the pier, the pier stands on mud, and the mud is going down.',
        ),
        video('tide', 'The tide turns at the harbour wall: three hours in three seconds.'),
        h2('Three ways to be wrong'),
        p(
          '“A tide gauge does not measure the sea,” said Professor Kaoru Yabe, who leads the group. “It measures the distance between the sea and a bolt.” To know which of the two has moved one needs something that stays put.',
        ),
        h3('The ground'),
        p(
          'Satellite receivers on the hill show that the rock under the city sinks by about a millimetre a year, which was known. Two new ones on the quays show four to six, which was not.',
        ),
        h4('What it is not'),
        p(
          'It is not the new boats, nor the piles, which were driven after the sinking began. The likeliest cause is water: wells that were closed in the 1970s had been drawing on the layer beneath, and the clay is still settling.',
        ),
        p(
          'The consequence is a comfort and a nuisance. The sea off Kanade is rising no faster than elsewhere, by 4.1 millimetres a year. But the pier is going to meet it, and the charts have to be redrawn. Mr. Tsukamoto has been asked to keep on writing. He says that he had not planned to stop.',
        ),
      ],
    },
    japanese: {
      headline: '検潮儀はなぜ潮と合わないのか',
      kicker: '解説',
      standfirst: '退職した測量士が、どの計算にもない十一センチを見つけた。動いたのは海ではなく、物差しを留めた壁だった。',
      alt: '港に立つ赤い目盛りの検潮儀',
      caption: '東桟橋の検潮儀は一九三一年から毎時読まれている。',
      body: [
        p(
          '東桟橋の{検潮儀|けんちょうぎ}は九十五年間、奏市に海の高さを教えてきた。このうち二十年は間違っており、誤差はいまや手のひらほどになった。',
        ),
        p(
          '塚本健三さんは七十四歳。県の道路を測ってきた。退職後、毎朝この目盛りと、六百メートル離れた西岸の目盛りを並べて書き留めた。指一本ほどの差で合うはずが、四月には十一センチ開いた。',
        ),
        p(
          '「検潮儀が測るのは海ではなく、海とボルトの間です」と大学の矢部薫教授は言う。儀器は桟橋に、桟橋は泥の上にあり、その泥が沈んでいた。',
        ),
        p(
          '丘の上の衛星受信機によれば、街の下の岩盤は年に一ミリほど沈む。これは知られていた。岸壁に新しく置いた二台は四〜六ミリを示した。こちらは誰も知らなかった。',
        ),
        p(
          '新しい渡し船のせいでも、打ち直した杭のせいでもない。沈下はどちらよりも前に始まっていた。高さの基準が動いていた以上、海図も引き直さなければならない。',
        ),
        p(
          '原因は一九七〇年代まで続いた地下水のくみ上げとみられる。海の上昇は年四・一ミリで、よそと変わらない。塚本さんは記録を続けてほしいと頼まれた。「やめるつもりはなかった」という。',
        ),
      ],
    },
  },
  {
    slug: 'herons-follow-the-ferry',
    section: 'science-nature',
    authors: ['ren-aizawa'],
    tags: ['birds', 'ferries'],
    picture: { scene: 'birds', light: 'dawn', seed: 27, credit: 'The Harbour Post' },
    english: {
      headline: 'Herons Have Learned the Ferry Timetable, Including Sundays',
      kicker: 'Field notes',
      standfirst:
        'Birds at the east pier arrive two minutes before each boat and fish in its wake. When the schedule changed, it took them nine days to adjust.',
      alt: 'Three white herons among reeds, gulls above them',
      caption: 'Herons at the mouth of the canal. The birds at the pier are the same species.',
      body: [
        p(
          'The bird that ornithologists call K-17 stands on the third bollard of the east pier at 6:38, 6:58 and 7:18. At 6:48 and 7:08 it is nowhere to be seen. It has, they are now certain, no watch.',
        ),
        p(
          'A group from the university has observed the grey herons of the inner harbour since the electric ferries began, by means of two cameras and one very patient doctoral student. In October alone they noted 2,214 arrivals. The middle one came 124 seconds before a boat.',
        ),
        p(
          'The reason swims. As a ferry draws in, its thrusters lift small fish off the bottom, stunned, in a line three metres long, for about forty seconds. A heron on the third bollard catches on average one and a half. A heron that comes at any other time catches one every quarter of an hour.',
        ),
        h2('How long does a habit take?'),
        p(
          'Sunlight could not explain it, since the boats run in the dark as well. Nor could sound, as the batteries make none before the last turn. In the first week of November the harbour office helped with an experiment: it moved the whole timetable by seven minutes and told nobody but the passengers.',
        ),
        p(
          'On the first day 31 of 34 herons were early. By the fifth half of them had corrected. On the ninth they stood on their bollards as before, two minutes ahead. Only K-17 had been right from the second morning, and the student would like to know whom it asked.',
        ),
        p(
          'On Sundays, when boats run every thirty minutes, the birds come every thirty minutes. That means that somewhere in a heron there is a week, said Reiko Fujikura, who leads the study. Other animals can count hours. “A seventh day is a human thing. Or so we thought until it stood on a bollard.”',
        ),
      ],
    },
    japanese: {
      headline: 'サギは渡し船の時刻を覚えた、日曜の分まで',
      kicker: '観察',
      standfirst: '東桟橋の鳥は船の二分前に来て、航跡で魚をとる。時刻表を変えると、直すのに九日かかった。',
      alt: '葦の間に立つ三羽の白いサギと、その上を飛ぶカモメ',
      caption: '運河口のサギ。桟橋の鳥と同じ種だ。',
      body: [
        p(
          '研究者がK17と呼ぶ一羽は、六時三十八分、五十八分、七時十八分に、東桟橋の三本目の{係船柱|けいせんちゅう}に立つ。六時四十八分にはどこにもいない。時計を持っていないことだけは確かだ。',
        ),
        p(
          '大学の研究班は、電動の渡し船が走り始めてから、内港のアオサギを二台のカメラと、とても辛抱強い大学院生一人で観察してきた。十月だけで飛来は二千二百十四回。その真ん中の値は、船の百二十四秒前だった。',
        ),
        p(
          '理由は水の中にある。船が着くとき、推進器が小魚を底から巻き上げる。魚は四十秒ほど、長さ三メートルの筋になって気を失っている。三本目に立てば一度に平均一匹半。ほかの時刻に来る鳥は、十五分で一匹しかとれない。',
        ),
        h2('習慣には何日かかるか'),
        p(
          '日の光では説明がつかない。船は暗いうちも走る。音でもない。電池の船は、最後に向きを変えるまで音を立てない。十一月の第一週、港湾事務所は実験に協力し、時刻表を丸ごと七分ずらした。知らせたのは乗客だけだ。',
        ),
        p(
          '初日は三十四羽のうち三十一羽が早すぎた。五日目には半分が直し、九日目には元どおり、二分前に柱に立った。K17だけは二日目の朝から合っていた。誰に聞いたのか、大学院生は知りたがっている。',
        ),
        p(
          '船が三十分おきになる日曜、鳥も三十分おきに来る。つまりサギの中のどこかに、一週間がある。研究を率いる藤倉{玲子|れいこ}さんは話す。「時間を数える動物はほかにもいる。七日目は人間のものだと思っていました。柱の上に立たれるまでは」',
        ),
      ],
    },
  },
  {
    slug: 'sea-wall-of-oysters',
    section: 'climate',
    authors: ['ren-aizawa', 'mio-kanda'],
    tags: ['flooding', 'fisheries', 'tides'],
    picture: { scene: 'storm', light: 'rain', seed: 37, credit: 'The Harbour Post' },
    english: {
      headline: 'A Sea Wall That Grows: Oysters Take a Metre Off the Waves',
      kicker: 'Findings',
      standfirst:
        'Four kilometres of shell, laid as an experiment, outlived the autumn storms that broke the concrete behind it. It also paid for itself in lunch.',
      alt: 'Rows of waves break against a harbour wall in heavy rain',
      caption: 'The September storm at the Shiomi breakwater, which lost eleven blocks.',
      body: [
        p(
          'After the storm in September the harbour office sent out two boats. One went to the Shiomi breakwater and counted eleven blocks of concrete, nine tonnes each, that were no longer where they had been. The other went to the reef and found it four centimetres higher than in the spring.',
        ),
        p(
          'The reef is made of oysters. It was begun five years ago, when the fishery cooperative was paid to sink 60,000 baskets of old shell along the outer flats, in a line four kilometres long. Young oysters settle on shell in preference to anything else. The next year’s settle on them.',
        ),
        p(
          'Instruments on either side measured what the storm did. Waves of 2.6 metres came in from the sea. Behind the reef they were 1.5. Engineers had hoped for half of that by the tenth year.',
        ),
        table(
          'Reef and concrete, per kilometre',
          ['', 'Oyster reef', 'Breakwater'],
          ['Cost to build (m yen)', '190', '2,300'],
          ['Upkeep a year (m yen)', '2', '41'],
          ['Takes off a 2.5 m wave', '1.1 m', '2.2 m'],
          ['Grows a year', '4 cm', '–'],
        ),
        p(
          'Nobody proposes to pull down the breakwater. A reef does nothing against a slow rise of the water, and little against a wave that is much higher than itself. But it wears the others down before they arrive, and each metre that does not strike the concrete is one that need not be repaired.',
        ),
        p(
          'The cooperative may harvest one row in nine. Last winter that was 31 tonnes, which paid for the divers. Wardens have had to be appointed against poachers, two of whom turned out to be members of the assembly’s committee on flood defence, on a fact-finding trip with lemons.',
        ),
        p(
          'The next two kilometres will be sunk in March, opposite the lower wards. Residents of Shiomi have been asked to return their shells.',
        ),
      ],
    },
  },
  {
    slug: 'forest-listens-for-beetles',
    section: 'science-nature',
    authors: ['ren-aizawa'],
    tags: ['forests', 'batteries'],
    picture: { scene: 'forest', light: 'day', seed: 47, credit: 'The Harbour Post' },
    english: {
      headline: 'A Forest Is Fitted With Ears, and Hears the Beetles First',
      kicker: 'Findings',
      standfirst:
        'Microphones the size of a button pick up larvae chewing inside oak a year before a leaf turns brown. Foresters now fell nine trees where they used to fell ninety.',
      alt: 'Tall dark conifers with lighter trees behind them',
      caption: 'The upper valley forest, where 1,200 trees carry a microphone.',
      body: [
        p(
          'What the oak borer sounds like, at the age of three weeks, is somebody turning the pages of a very small book. Foresters in the upper valley have now heard it 4,000 times, mostly at night, mostly through headphones, and once through the loudspeaker of a delighted school class.',
        ),
        p(
          'The beetle arrived in the prefecture in 2010 and has killed a fifth of its oaks. By the time a crown turns brown the larvae have left. Until this year the rule was therefore to fell everything within fifty metres of a dead tree, some ninety trunks in all, and to burn them.',
        ),
        p(
          'Two engineers who used to build hearing aids thought that one might listen instead. Their microphone is glued under the bark. It wakes for a minute an hour, compares what it hears with what chewing is like, and sends a single number down to the road. A battery the size of a coin lasts two years.',
        ),
        h2('What to do when a tree answers'),
        steps(
          'A tree reports chewing on three nights in a row.',
          'A forester puts a stethoscope to it. Rain and woodpeckers have fooled the button before.',
          'If she agrees, it is felled within ten days, and the eight nearest are given ears.',
          'If nothing is heard in those for a month, the alarm is over.',
        ),
        p(
          'In the first season this led to 212 fellings where the old rule would have asked for about two thousand. The beetle has not gone. But in the four valleys with microphones it has stopped spreading, and in the three without it has not.',
        ),
        p(
          'A pair of ears costs 4,100 yen a tree, most of it for the climb. The two engineers have given the design away, on condition that whoever builds it publishes what it hears. So far a vineyard has done so, and a temple, in the roof of which nobody had suspected anything.',
        ),
        p(
          'The ears hear other things. They have recorded deer, chain saws on a Sunday, for which a man was fined, and on the eleventh of March, some four seconds before the seismograph, the whole forest creaking at once.',
        ),
      ],
    },
  },
  {
    slug: 'warm-water-summer-kelp',
    section: 'climate',
    authors: ['ren-aizawa'],
    tags: ['fisheries', 'tides'],
    picture: {
      scene: 'chart-line',
      light: 'day',
      seed: 57,
      credit: 'The Harbour Post',
      title: 'A warmer bay',
      unit: 'degrees Celsius, mean of August, inner bay',
      data: [
        ['1990', 24.1],
        ['1995', 24.4],
        ['2000', 24.3],
        ['2005', 24.9],
        ['2010', 25.2],
        ['2015', 25.6],
        ['2020', 26.3],
        ['2025', 27.0],
      ],
    },
    english: {
      headline: 'The Bay Passed Twenty-Seven Degrees, and the Kelp Moved Down',
      kicker: 'In figures',
      standfirst:
        'Divers who map the sea bed each August found the forest six metres deeper than when they began. It has two metres left before the light runs out.',
      alt: 'Line chart: the mean August temperature of the inner bay rose from 24.1 degrees in 1990 to 27.0 in 2025',
      caption: 'The temperature of the inner bay in August, measured at four metres.',
      body: [
        p(
          'In 1990 one could stand on the rocks at Tako at low tide and touch the kelp with an oar. This August the divers of the fishery school let themselves down a line, past bare stone at four metres, at six and at eight, before they came to the first blade.',
        ),
        p(
          'The school has mapped the same nine lines across the bay every year, in the same week, for thirty-five years. It is one of the longest such records in the country and was begun to teach pupils how to stay calm. The mean temperature of the inner bay in August has risen by 2.9 degrees in that time. This year it passed 27 for the first time.',
        ),
        p(
          'Kelp does not die of warmth at once. It stops growing at 24 degrees, and above 26 it is eaten faster than it grows, since fish from the south which like it have arrived as well. What looks like a retreat is a loss at the upper edge each summer and a small gain at the lower one.',
        ),
        h2('Two metres'),
        p(
          'The gain has a limit. Below about sixteen metres there is not enough light. The lower edge of the forest was at fourteen in August. “It is a staircase,” said Professor Yabe, who has dived on the lines since she was a pupil there. “We know how many steps there are.”',
        ),
        facts(
          'What grows where it was',
          bullets(
            'Bare rock and sea urchins on six lines',
            'A southern sargasso, green from December to May, on two',
            'A coral the size of a plate, since 2021, on one',
          ),
        ),
        p(
          'Not everything is loss. The sargasso shelters squid in spring, which is partly why the night boats have had good years. But it is gone by June, and young abalone, which need the kelp in summer, have fallen to a twelfth of the number in 1990.',
        ),
        p(
          'The cooperative will try to hold two of the nine lines, by taking out urchins by hand and by planting kelp from a warmer strait. It will take 400 dives a year. The pupils have volunteered. They are, the school says, calm.',
        ),
      ],
    },
  },
  {
    slug: 'earthquake-drill-without-siren',
    section: 'science-nature',
    authors: ['ren-aizawa', 'kaede-morikawa'],
    tags: ['earthquakes', 'schools', 'health'],
    picture: { scene: 'laboratory', light: 'day', seed: 67, credit: 'The Harbour Post' },
    english: {
      headline: 'The Drill That Nobody Announced Went Better Than the One Everyone Knew',
      kicker: 'Findings',
      standfirst:
        'Researchers triggered eleven evacuations without warning, with consent given months before. People were slower to start, and quicker to arrive.',
      alt: 'A researcher at a microscope between flasks and test tubes',
      caption: 'The behaviour laboratory at Kanade University, where the films were evaluated.',
      body: [
        p(
          'At 10:14 on a wet Thursday in June the lights went out in the north high school, the floor began to hum, and 611 people did what they would do. They had agreed to it in February, in a letter which most of them had forgotten.',
        ),
        p(
          'A group at Kanade University wanted to know what earthquake drills teach. On the usual one, announced and held on a fine day in September, the school is empty in 4 minutes 10 seconds. The group thought that a real one would take longer. It did, and it did not.',
        ),
        p(
          'Without notice it took 41 seconds until half of those in the building had moved at all, against nine in the drill. They looked at one another; they finished sentences; a physics teacher wrote down the time. But once they moved, they were faster, since they used all five staircases and not just the one on the plan. The last was out after 3 minutes 32.',
        ),
        quote(
          'On drill day everybody follows the plan, and so everybody is on the same stairs. We had been practising a queue.',
          'Asuka Nonaka, who led the study',
        ),
        p(
          'The films, from eleven schools, offices and one theatre, show who starts. It is hardly ever the person in charge. In nine cases of eleven the first to go was somebody who had been in an earthquake before, and those who sat nearest followed without a word.',
        ),
        p(
          'The paper appears this month. It advises to seat such people apart rather than together, to practise with a staircase blocked, and never to say at which hour.',
        ),
        p(
          'Three people were frightened enough to need help, and the ethics board has asked whether February was too long ago. The theatre has asked for something else. Its audience went out calmly in the middle of the second act, and 40 of them did not come back.',
        ),
      ],
    },
  },
  {
    slug: 'solar-rows-above-tea',
    section: 'climate',
    authors: ['ren-aizawa', 'hana-ota'],
    tags: ['energy', 'rice', 'food'],
    picture: { scene: 'solar', light: 'day', seed: 78, credit: 'The Harbour Post' },
    english: {
      headline: 'Tea Under Glass That Makes Current: A Hillside Earns Twice',
      standfirst:
        'The finest leaves are grown in the shade in any case. On four hectares above the bay the shade is now made of solar cells, and the tea tastes of it, in a good way.',
      alt: 'Rows of solar panels before hills with three wind turbines',
      caption: 'The panels above the bay stand three metres high, so that pickers can work below.',
      body: [
        p(
          'For three weeks before the harvest a grower of fine green tea covers his bushes with straw. Deprived of light, the leaves turn dark and sweet. Straw has become dear, and the people who know how to lay it are in their eighties.',
        ),
        p(
          'On a slope above the bay Shunsaku Okazono has covered four hectares with something else. Strips of solar cell, thirty centimetres wide, run above the rows on wires. For most of the year they are set on edge and let the sun through. In April they turn flat and it is dusk beneath them.',
        ),
        p(
          'The first full year was 2025. The slope gave 6.1 tonnes of tea, a tenth less than an open one, of which 70 percent was sold in the highest grade, against 25 before. And it gave 2,900 megawatt-hours of electricity, enough for the village and the tea factory with a third left over.',
        ),
        h2('Two harvests, two prices'),
        p(
          'Tea brought 31 million yen, current 26 million. The wires had cost 240 million, half of it borrowed from the cooperative, so that they should be paid off in eight years. Straw, Mr. Okazono reckons, would have cost him 3 million a year and his uncle’s back.',
        ),
        p(
          'Tasters in the city were given both without being told. Eleven of sixteen preferred the leaves from under the cells. The chemist who had arranged it suspects that the shade is more even: the straw has holes, through which single leaves get burnt.',
        ),
        p(
          'Not every slope will do. Wind has torn two rows, and the law on farmland allows the posts for ten years only, after which somebody has to come and taste. Thirty growers have applied all the same. The oldest of them, who is 84, told the committee that he had been waiting all his life for a roof that paid rent.',
        ),
      ],
    },
  },
  {
    slug: 'mud-core-thousand-years',
    section: 'science-nature',
    authors: ['ren-aizawa'],
    tags: ['tides', 'earthquakes', 'harbour'],
    picture: { scene: 'laboratory', light: 'winter', seed: 87, credit: 'The Harbour Post' },
    english: {
      headline: 'Nine Metres of Mud Tell What the Bay Forgot',
      kicker: 'Findings',
      standfirst:
        'A core drilled beneath the ferry pier holds a thousand years in layers as thin as a nail. Four of them should not be there.',
      alt: 'Flasks and test tubes in a laboratory with a winter view',
      caption: 'The core is kept at four degrees and may be looked at for an hour a day.',
      body: [
        p(
          'Mud, says Haruna Igawa, is the only honest clerk. It writes down everything and it does not round. She ought to know: for fourteen months she has been reading a column of it, nine metres long and as thick as an arm, that came up from beneath the east pier when the piles were replaced.',
        ),
        p(
          'In quiet years the river lays down about nine millimetres, pale in winter and dark in summer, like a tree. Counted from the top, the core reaches back to the year 1010 or thereabouts. There is a black thread for a fire that is in the chronicles, and a blush of red for the decade in which the upper valley was cleared for rice.',
        ),
        p(
          'And there are four layers of clean sand, each as thick as a hand. Sand does not come down the river. It comes in from the sea, all at once, and then it stops.',
        ),
        quote(
          'One of them everybody knows about. The second is in a temple register. The other two nobody wrote down, perhaps because nobody was left who did that.',
          'Haruna Igawa',
        ),
        p(
          'She dates the four to 1096, 1361, 1498 and the 1640s, give or take eight years. If all are tsunamis, the bay has seen one every 180 years on average, and none now for more than 370. She does not like that sentence and asks that it be quoted together with the next. Four is a small number, and the gaps between them run from about 137 years to 265.',
        ),
        p(
          'The prefecture’s planners use a figure of one in five hundred years. They have asked for two more cores, from places where a storm could not have carried the sand. Drilling will start in February beneath the car park behind the baths, which is being dug up in any case, for the rain.',
        ),
        p(
          'At the very top of the core, three centimetres down, there is a bright blue line. It took a week to identify it. It is paint, from the hulls of the Otowa yard.',
        ),
      ],
    },
  },
  {
    slug: 'horseshoe-crabs-and-torches',
    section: 'science-nature',
    authors: ['ren-aizawa'],
    tags: ['tides', 'harbour'],
    picture: {
      scene: 'chart-bars',
      light: 'day',
      seed: 97,
      credit: 'The Harbour Post',
      title: 'Horseshoe crabs at Shiomi',
      unit: 'pairs seen per 100 hours of looking',
      data: [
        ['2019', 54],
        ['2020', 51],
        ['2021', 57],
        ['2022', 55],
        ['2023', 62],
        ['2024', 68],
        ['2025', 73],
      ],
    },
    updatedAfter: 95,
    english: {
      headline: 'More Horseshoe Crabs at Shiomi, or Only More Torches?',
      front: 'More Horseshoe Crabs, or Only More Torches?',
      kicker: 'In figures',
      standfirst:
        'The count on the beach has risen three and a half times since 2019. Most of that was people, the university says; what is left is still good news.',
      alt: 'Bar chart: pairs of horseshoe crabs seen per 100 hours rose from 54 in 2019 to 73 in 2025',
      caption: 'Pairs on the beach at Shiomi in July and August, corrected for the hours that volunteers spent there.',
      body: [
        p(
          'In the summer of 2019 nine people with torches walked the beach at Shiomi on the nights of the highest tides and looked for horseshoe crabs. Six years later there were twenty-seven. They saw three and a half times as many pairs, and the newspapers, this one included, wrote that the animal was back.',
        ),
        p(
          'Up to a point it is. On Tuesday the university published the figures for 2025, the last year in which every photograph has been checked, and for the first time it divided them by the hours. For each hundred hours of looking the volunteers saw 54 pairs in 2019 and 73 in 2025. The animals, on that measure, have increased by a third. The remainder was torches.',
        ),
        table(
          'What was seen, and how long it took',
          ['Year', 'Pairs', 'Hours', 'Pairs per 100 hours'],
          ['2019', '61', '112', '54'],
          ['2021', '74', '130', '57'],
          ['2023', '131', '211', '62'],
          ['2025', '212', '290', '73'],
        ),
        p(
          'A horseshoe crab comes ashore on summer nights to lay its eggs near the high-water line, the smaller male holding on to the female. The two may do so at one end of the beach and again, an hour later, at the other. So each pair is photographed from above. The scratches on a shield, says Mari Tokunaga, who leads the count, are as good as a name.',
        ),
        h2('A beach by accident'),
        p(
          'Why there should be more of them is less certain. The animals take about fourteen years to grow up, so that those arriving now hatched around 2011. In 2008 the port authority had spread 40,000 cubic metres of clean sand at Shiomi, out of the approach channel. “I should like to call it conservation,” said Masao Kuniyoshi, who was in charge of the dredging. “We were short of lorries.”',
        ),
        p(
          'Dr. Tokunaga gives each figure a margin of nine either way. That puts 54 and 73 safely apart, and says nothing at all about 68 and 73. “The last step up may be a rise,” she said. “It may also be two clear nights.”',
        ),
        p(
          'One pair is missing from the table. Fumio Kisaragi, 81, who has walked every summer, stepped over them in the dark with his torch switched off, to save the battery. Under the rules an hour without light is not an hour of looking, and he declined to have it entered.',
        ),
        p(
          'From July each group will carry a clock that runs only while the torch is on. A second beach, at Tako, will be walked by people who have been told to expect nothing. The port authority will have 25,000 cubic metres of sand to spare in spring, and has asked, this time, where it should go.',
        ),
      ],
    },
    japanese: {
      headline: 'カブトガニが増えたのか、懐中電灯が増えたのか',
      kicker: '数字で見る',
      standfirst:
        '汐見の浜で数えられたつがいは六年で三倍半になった。大半は人が増えたためだと大学は言う。それでも残る分は、よい知らせである。',
      alt: '百時間当たりに見つかったカブトガニのつがいの棒グラフ。二〇一九年の五十四から二〇二五年は七十三に増えた',
      caption: '汐見の浜で七月と八月に見つかったつがい。観察した時間で補正した。',
      body: [
        p(
          '二〇一九年の夏、九人が懐中電灯を手に、大潮の夜の汐見の浜を歩いて{兜蟹|かぶとがに}を探した。六年後には二十七人になった。見つかったつがいは三倍半。本紙を含む新聞は「帰ってきた」と書いた。',
        ),
        p(
          'ある程度までは本当である。大学は火曜、写真の確認が済んだ最後の年である二〇二五年の数字を公表し、初めて観察時間で割ってみせた。百時間当たりのつがいは、二〇一九年の五十四から二〇二五年は七十三。増えたのは三分の一ほどで、残りは懐中電灯の数だった。',
        ),
        p(
          '兜蟹は夏の夜、雌に雄がつかまった姿で満潮の波打ち際へ産卵に来る。同じつがいが一時間後、浜の反対側に現れることもある。そこで一組ずつ真上から写真に撮る。「甲羅の傷は名前と同じくらい確かです」と、調査を率いる徳永真理博士は言う。',
        ),
        p(
          '増えた理由はまだはっきりしない。親になるまで十四年ほどかかるため、いま来るのは二〇一一年ごろにかえったものだ。その三年前、港湾局は航路を{浚渫|しゅんせつ}したきれいな砂四万立方メートルをこの浜に敷いた。「環境保全と言いたいところですが、トラックが足りなかったのです」と当時の責任者、国吉政雄さんは明かす。',
        ),
        p(
          '来年七月からは、明かりがついている間だけ進む時計を各組が持つ。港湾局には春、また二万五千立方メートルの砂が余る。今度はどこへ敷けばよいか、先に尋ねてきた。',
        ),
      ],
    },
  },
];
