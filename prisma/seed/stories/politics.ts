import { bullets, embed, entry, facts, h2, p, quote, type Story, steps, table } from '../story.ts';

export const politics: Story[] = [
  {
    slug: 'assembly-night-rain-garden-budget',
    section: 'politics',
    authors: ['toma-ebisawa'],
    tags: ['city-assembly', 'budget', 'flooding'],
    picture: { scene: 'assembly', light: 'day', seed: 3, credit: 'The Harbour Post', focal: [0.5, 0.45] },
    updatedAfter: 58,
    english: {
      headline: 'Assembly Passes the Rain-Garden Budget by a Single Vote',
      front: 'Assembly Passes the Rain-Garden Budget by a Single Vote',
      kicker: 'As it happened',
      standfirst:
        'The deciding ballot came from the member who had called the plan a hobby. Kanade will dig up forty car parks to let the rain in.',
      alt: 'Members of the city assembly in their benches before the speaker’s chair',
      caption: 'The assembly chamber in Kanade during the second reading of the budget.',
      body: [
        p(
          'Kanade will spend 3.1 billion yen over four years to turn car parks and traffic islands into basins that hold rain. The assembly passed the budget by 24 votes to 23 at the end of a sitting of nine hours. **Our political editor kept this record of the last of them, from the gallery.**',
        ),
        p(
          'The vote ends a quarrel of two years between those who want higher sea walls and those who point out that most of the water that flooded the lower wards last September had come from above.',
        ),
        entry(
          2,
          'The chair counts once more',
          true,
          'All 47 members are still present, which has not happened since the vote on the tram. The public gallery is full, and so are the stairs to it. A man with a potted iris, who was asked to leave it at the door, has been given it back.',
        ),
        entry(
          9,
          'Finance: “We are not buying flowers”',
          false,
          'Finance chief Masaru Orikasa explains the sums. A rain garden costs 78 million yen on average and holds as much as a tank that would cost 210 million. “We are not buying flowers,” he says. “We are buying an hour.”',
        ),
        entry(
          17,
          'The Harbour Union tables a wall',
          true,
          'The Harbour Union moves to spend the money on 400 metres of sea wall instead. Its speaker, Councillor Goro Fukami, calls the gardens “a hobby with a drain”.',
        ),
        entry(
          26,
          'The wall falls, 22 to 25',
          true,
          'Three members of the Union vote against their own motion. One of them, Ms. Aramaki, represents the ward that flooded.',
        ),
        entry(
          29,
          'A break, and soup',
          false,
          'The chair interrupts the sitting for twenty minutes. In the corridor Mr. Fukami is seen reading the engineers’ report, apparently for the first time. He has reached page 40.',
        ),
        entry(
          51,
          'The members return',
          false,
          'The twenty minutes have become twenty-two. Mr. Fukami is the last to sit down. He has brought the report with him, and a finger is in it.',
        ),
        entry(
          57,
          'Twenty-four to twenty-three',
          true,
          'The budget passes. The twenty-fourth hand is Mr. Fukami’s. “I still think it is a hobby,” he tells the chamber. “But I have read the numbers, and it is a cheaper hobby than mine.”',
        ),
        p(
          'Work begins in February at the car park behind the municipal baths. The first ten gardens are to be ready before the autumn storms.',
        ),
      ],
    },
    japanese: {
      headline: '「雨庭」予算、一票差で可決　奏市議会',
      front: '「雨庭」予算、一票差で可決',
      kicker: '議会傍聴記',
      standfirst: '決め手は、計画を「道楽」と呼んだ議員の一票だった。市は駐車場四十か所を掘り返し、雨をしみ込ませる。',
      alt: '議長席に向かって並ぶ市議会の議席',
      caption: '予算案の第二読会が開かれた奏市議会の議場。',
      body: [
        p(
          '奏市議会は、駐車場や中央分離帯を雨水をためる「雨庭」に変える四年間三十一億円の予算を、二十四対二十三で可決した。審議は九時間に及んだ。',
        ),
        p('高い防潮堤を求める側と、昨年九月に下町を浸した水の大半は空から来たと指摘する側との、二年越しの争いに区切りがついた。'),
        p(
          '財政局の折笠勝局長は、雨庭一か所は平均七千八百万円で、同じ量をためる地下槽なら二億一千万円かかると説明した。「花を買うのではない。一時間を買うのです」',
        ),
        p(
          '防潮堤への組み替えを求めた港湾同盟の深見五郎議員は、計画を「排水溝つきの道楽」と評していた。休憩中に技術報告書を読む姿が見られ、採決では賛成に手を挙げた。',
        ),
        p('「今も道楽だと思う。ただ、数字を読んだ。私の道楽より安い」。'),
        p(
          '組み替え案は、これに先立ち二十二対二十五で退けられた。同盟からも三人が反対に回り、その一人は浸水した区から出た荒巻議員だった。工事は二月、市営浴場の裏の駐車場から始まる。最初の十か所は秋の台風までに整う。',
        ),
      ],
    },
  },
  {
    slug: 'ward-mayors-harbour-line',
    section: 'politics',
    authors: ['toma-ebisawa'],
    tags: ['city-assembly', 'public-transport', 'budget'],
    picture: { scene: 'train', light: 'day', seed: 13, credit: 'The Harbour Post' },
    english: {
      headline: 'Ward Mayors Want the Harbour Line Back on the Map',
      kicker: 'Analysis',
      standfirst:
        'Six of the city’s nine wards have signed a letter for a railway that has carried only gravel since 1998. The transport bureau says that the track is sound and the sum is not.',
      alt: 'A train crosses a viaduct above red and grey roofs',
      caption: 'The viaduct of the harbour line, which still carries two gravel trains a day.',
      body: [
        p(
          'The harbour line is on no timetable, but every child in six wards knows when it comes: at 5:20 and at 14:05, slowly, with gravel.',
        ),
        p(
          'In a letter published on Wednesday, the mayors of those wards ask the city to run passengers on it again for the first time since 1998. The line is eleven kilometres long, has nine closed stations and passes within a ten-minute walk of 84,000 people, a figure that the mayors had counted by pupils with clickers.',
        ),
        p(
          'The transport bureau does not dispute the clickers. It disputes the price. Signals, platforms and five second-hand trains would cost 14 billion yen, it says, and fares would cover two fifths of the running costs. “The track is sound,” said bureau chief Eriko Nomiyama. “The sum is not.”',
        ),
        p(
          'How the line came to be closed is easily forgotten. It was not the bus that took its last passengers, but a Sunday timetable which was put up one summer for the works on a culvert and, when they were done, not taken down. The bureau confirms this. In its files there is a single letter of complaint, from a boy of nine. He is now mayor of Orai, and has signed again.',
        ),
        table(
          'The harbour line and two others, according to the transport bureau',
          ['', 'Harbour line', 'Tram 4', 'Night ferry'],
          ['Length (km)', '11.0', '6.2', '1.1'],
          ['Cost to build (bn yen)', '14.0', '21.5', '1.9'],
          ['Passengers a day, forecast', '19,000', '17,500', '2,600'],
          ['Costs covered by fares', '41 %', '52 %', '63 %'],
        ),
        p(
          'The mayors answer with a table of their own. It counts the buses that could be withdrawn, which the bureau’s does not, and a new hospital that is to stand beside the sixth station. On that reckoning fares cover 58 percent, more than on Tram 4.',
        ),
        quote('They opened a tram for a shopping street. We are asking for a train to a hospital.', 'Hitomi Sugaya, mayor of Hamura ward'),
        p(
          'The three wards that did not sign are those whose streets would lose the buses. Their mayors say that they have not been asked.',
        ),
        p(
          'The letter goes to the assembly’s transport committee next week. Meanwhile the pupils of Hamura have published a further finding: the 14:05 is on average nine minutes late.',
        ),
      ],
    },
  },
  {
    slug: 'single-desk-flood-relief',
    section: 'politics',
    authors: ['toma-ebisawa', 'kaede-morikawa'],
    tags: ['flooding', 'budget', 'housing'],
    picture: { scene: 'letters', light: 'rain', seed: 23, credit: 'The Harbour Post' },
    english: {
      headline: 'Prefecture Weighs a Single Desk for Flood Relief',
      kicker: 'Explainer',
      standfirst:
        'After last September’s storm a family in the lower wards filled in the same address thirty-one times. A draft ordinance would make it once.',
      alt: 'Three envelopes with red stamps on a door mat',
      caption: 'Seven offices took part in last year’s relief. Each has a form of its own.',
      body: [
        p(
          'When the water left the ground floor of her house in Shiomi, Tomoko Iwase began to write. She wrote her address on a form for the insurance levy, one for the loan, one for the removal of wet mats, and so on until she had written it 31 times. She kept count on the wall, above the tide mark.',
        ),
        p(
          'Her wall was quoted in the prefectural assembly on Thursday, when the governor’s office presented a draft ordinance for a single relief desk. One form, one file and one named official would see a household through all seven offices.',
        ),
        h2('How it is to work'),
        steps(
          'A household registers once, by telephone, at a school or online, with whatever it knows.',
          'An official calls within two days and fills in the rest.',
          'The seven offices read from the same file; none may ask for what is in it.',
          'Money that is not contested is paid within three weeks, and the rest is explained.',
        ),
        p(
          'Officials estimate that the desk would need 60 people after a storm like last year’s and six in a year without one. The six would train the sixty. The cost, 180 million yen a year, is about what the prefecture paid last winter for couriers between its own buildings.',
        ),
        p(
          'Opposition came from an unexpected side. Auditors warned that seven offices make seven checks, and that one file makes one. The draft answers with a sample: every twentieth file will be read again by somebody who was not there.',
        ),
        p(
          'The Harbour Union welcomed the idea and asked why it had needed a flood. The New Coast group asked for an interpreter at the desk, since a fifth of the households in Shiomi speak something else at home. The governor agreed to both the interpreter and the question.',
        ),
        p(
          'The vote is expected before the summer. Ms. Iwase has been invited to test the form. She has one request: that it fit on a postcard, because that is what was dry.',
        ),
      ],
    },
  },
  {
    slug: 'shadow-cabinet-coastal-towns',
    section: 'politics',
    authors: ['toma-ebisawa'],
    tags: ['elections', 'fisheries'],
    picture: { scene: 'village', light: 'dusk', seed: 33, credit: 'The Harbour Post' },
    english: {
      headline: 'Opposition Names Its Shadow Cabinet for the Coastal Towns',
      kicker: 'Analysis',
      standfirst:
        'The New Coast group will field a fisherman for fisheries and a headmistress for schools. For finance it has found nobody who wants it.',
      alt: 'Houses with lit windows below red hills at dusk',
      caption: 'Orido, the smallest of the eleven coastal towns that will vote in spring.',
      body: [
        p(
          'The New Coast group has named the people who would run the prefecture’s coastal towns if it won in spring. There are nine names for ten posts.',
        ),
        p(
          'Nobukichi Sakazume, who has fished out of Orido for forty years, would look after fisheries. Headmistress Ayumi Terao would have schools. Roads would go to a woman who has driven the coastal bus since the road was gravel, and who told reporters that she knew every hole by its first name.',
        ),
        p(
          'The tenth post is finance. “We have asked four people,” said the group’s leader, Kotaro Ibusuki. “Three laughed. The fourth asked to see the books, and we have not heard from her since.”',
        ),
        p(
          'The coastal towns owe 38 billion yen between them, most of it for harbours built when the catch was three times what it is now. Interest takes eleven yen of every hundred they spend. The governing Harbour Union proposes to merge the eleven town halls into four; New Coast would keep the halls and merge the debts.',
        ),
        quote(
          'You can share a debt among neighbours. You cannot share a town hall, because then somebody has to take the bus.',
          'Kotaro Ibusuki',
        ),
        p(
          'Economists find something to like in both. Merged debts could be refinanced at a lower rate, said Professor Miwa Hirose of the university, and merged halls would save some 900 million yen a year. She added that nobody had ever won an election on either.',
        ),
        p(
          'Polling for this newspaper last month put the Union at 39 percent and New Coast at 36, with a quarter undecided. On the coast itself the order is the other way round.',
        ),
        p('The group says that it will name its tenth candidate before the campaign opens in March, or failing that, publish the books.'),
      ],
    },
  },
  {
    slug: 'turnout-by-ferry',
    section: 'politics',
    authors: ['toma-ebisawa', 'mio-kanda'],
    tags: ['elections', 'ferries'],
    picture: {
      scene: 'chart-bars',
      light: 'day',
      seed: 43,
      credit: 'The Harbour Post',
      title: 'Turnout on the outer islands',
      unit: 'percent of voters, town elections',
      data: [
        ['2006', 71],
        ['2010', 66],
        ['2014', 58],
        ['2018', 49],
        ['2022', 44],
        ['This year', 63],
      ],
    },
    english: {
      headline: 'A Polling Station That Sails Lifts Turnout on the Outer Islands',
      front: 'A Polling Station That Sails Lifts Turnout',
      kicker: 'In figures',
      standfirst:
        'For the first time in twenty years more than six in ten islanders voted. The ballot box came to them, with a crew of three and a cat.',
      alt: 'Bar chart: turnout on the outer islands fell from 71 percent in 2006 to 44 in 2022 and rose to 63 this year',
      caption: 'Turnout in town elections on the five outer islands since 2006.',
      body: [
        p(
          'The ballot box is bolted to the mess table of the harbour tender Kamome. On Sunday it called at five islands, stayed at each for two hours and left with 1,204 votes, which is 63 percent of those who could have cast one.',
        ),
        p(
          'Four years ago it was 44 percent, and the box stood in a school on the largest island, to which the other four had one boat in the morning and none back before the polls had closed.',
        ),
        p(
          'The idea came from the election office’s youngest clerk, Natsuki Enomoto, who comes from the smallest of them. She wrote it on the form for improvements to the workplace, under “other”. The law, it turned out, requires a polling station to have a roof, a lock and a lamp. It does not require it to stay where it is.',
        ),
        p(
          'The Kamome has all three. She also has a curtain for secrecy, sewn by the skipper’s mother, and a ship’s cat that slept on the register throughout and had to be lifted at each name.',
        ),
        h2('What it cost'),
        p(
          'Fuel and overtime came to 412,000 yen, or 342 yen a vote. A vote in the city costs 510. Observers from both parties sailed along; one was seasick and signed the record from the rail.',
        ),
        p(
          'The result itself changed little: the Union kept four islands and lost one. But on Tako, where turnout was 81 percent, the councillor was elected by a margin of two. The losing candidate has asked for a recount and offered to row.',
        ),
        p(
          'The prefecture will study whether the Kamome may sail again for the assembly election. Two mountain villages have asked whether the same could be done with a bus.',
        ),
      ],
    },
  },
  {
    slug: 'mayor-publishes-calendar',
    section: 'politics',
    authors: ['toma-ebisawa'],
    tags: ['city-assembly'],
    picture: { scene: 'street', light: 'autumn', seed: 53, credit: 'The Harbour Post' },
    english: {
      headline: 'The Mayor Publishes Her Calendar, Lunches Included',
      standfirst:
        'Sachiko Wakui promised to show whom she meets. The first month contains 214 entries, 31 lobbyists and one hour marked “thinking”.',
      alt: 'A shopping street in autumn light with people under lanterns',
      caption: 'The mayor walks to work along Nakasuji Street, an item that the calendar lists as “street”.',
      body: [
        p(
          'At 12:10 on the second Thursday of last month the mayor of Kanade had noodles with a man who sells drains. The public knows this because she has published it.',
        ),
        p(
          'Sachiko Wakui promised during her campaign that she would show whom she meets, and on Monday her office put the first month online: 214 entries with name, firm, subject and length. Thirty-one of the people in it represent a company that has, wants or once had a contract with the city.',
        ),
        p(
          'The most frequent guest was the gas works, with five visits. The longest conversation, an hour and fifty minutes, was with a school class. On the last Friday there is an hour with no name and a single word: thinking.',
        ),
        p('“I was asked to be complete,” the mayor said.'),
        embed('https://example.com/kanade-mayor-calendar', 'Kanade Open Data', 'The mayor’s calendar, month by month'),
        p(
          'Opposition members praised the step and then read it closely. Mr. Fukami of the Harbour Union counted four meetings with opponents of the tram and none with its builders. The mayor’s office replied that the builders had been invited and had sent a brochure.',
        ),
        p(
          'Transparency campaigners would like more. The calendar lists meetings but not telephone calls, and it ends at the mayor: deputies and bureau chiefs, who prepare nearly all contracts, publish nothing. An ordinance that would include them has been on the assembly’s list since 2017, at number 40.',
        ),
        p(
          'Readers of the calendar seem to be chiefly the people in it. On the day of publication it was opened 11,000 times. The drain salesman called this newspaper to point out that he had paid for his own noodles.',
        ),
      ],
    },
  },
  {
    slug: 'council-of-seventeen-year-olds',
    section: 'politics',
    authors: ['toma-ebisawa', 'kaede-morikawa'],
    tags: ['elections', 'schools', 'city-assembly'],
    picture: { scene: 'classroom', light: 'day', seed: 63, credit: 'The Harbour Post' },
    english: {
      headline: 'A Council of Seventeen-Year-Olds Gets a Budget and Spends It in an Hour',
      front: 'A Council of Seventeen-Year-Olds Spends Its Budget in an Hour',
      standfirst:
        'Given ten million yen and no advice, thirty pupils bought bicycle stands, night lights and a boat. The treasurer has been asked to run for something.',
      alt: 'Pupils at their desks before a blackboard',
      caption: 'The youth council meets in a classroom of the north high school.',
      body: [
        p(
          'The rules were short. Thirty pupils, drawn by lot from the city’s eleven high schools, would get ten million yen and an afternoon. No adult might speak unless asked.',
        ),
        p('They asked once, for the key to the window. An hour and four minutes later the money was gone.'),
        p(
          'The youth council of Kanade, which met for the first time on Saturday, bought 120 bicycle stands for four stations, lights for the path behind the gas works, two years of late opening at the central library, and a rowing boat.',
        ),
        bullets(
          '**Bicycle stands:** 3.6 million yen',
          '**Lights behind the gas works:** 2.9 million',
          '**Library until ten** on four evenings: 2.7 million',
          '**One boat,** with oars: 0.8 million',
        ),
        p(
          'The boat caused the only debate. It is for the pupils of Tako island, who miss the last ferry whenever a school club ends late, and it was proposed by a boy who lives there and had not meant to say so. It passed with 28 votes.',
        ),
        p(
          'Observers from the assembly were impressed and a little subdued. “We have been discussing the path behind the gas works since I was elected,” said Councillor Aramaki, who was elected in 2014. The assembly’s own discussion of the youth council’s ten million had taken five sittings.',
        ),
        p(
          'There were critics. The lot had drawn only two pupils from vocational schools, and nobody had asked what the lights would cost to run. The council’s treasurer, Yui Katagiri, 17, had the answer by Monday: 48,000 yen a year, which she proposes to take from the bicycle stands, since three of them turned out to be a gift.',
        ),
        p('The council meets again in spring. Ms. Katagiri cannot vote until June. Both parties have already called.'),
      ],
    },
  },
  {
    slug: 'plain-words-ordinance',
    section: 'politics',
    authors: ['toma-ebisawa'],
    tags: ['language', 'city-assembly'],
    picture: { scene: 'desk', light: 'rain', seed: 73, credit: 'The Harbour Post' },
    english: {
      headline: 'City Must Write So That a Sixth-Grader Understands, Assembly Decides',
      front: 'The City Must Write So That a Sixth-Grader Understands',
      standfirst:
        'From April every official letter in Kanade will be tried on a panel of twelve-year-olds before it is posted. The ordinance itself failed at the first attempt.',
      alt: 'Printed pages and a red pencil on a desk in grey light',
      caption: 'The city archive holds 9,400 forms, of which 1,100 are in use.',
      body: [
        p(
          'The sentence that started it had 94 words, eleven of them “or”. It told a widow in the Minato ward that her water would be cut off unless it would not be. She took it to the assembly in a frame.',
        ),
        p(
          'On Friday the assembly passed an ordinance that obliges the city to write plainly. Letters must say in their first line what the reader has to do, by when, and whom to call. And before a form is printed it must be understood by at least four of five pupils of the sixth grade.',
        ),
        p(
          'The panel already exists. Since September a class at Hamura primary school has been reading drafts on Fridays, for which it is paid in library books. Of the first 60 letters it passed nine. One notice about the pruning of hedges was returned with the remark: “We think somebody is angry but we do not know at whom.”',
        ),
        h2('Tried on itself'),
        p(
          'Councillor Aramaki, who moved the ordinance, had it tried on the panel too. It failed. Section 4 used “notwithstanding”, and section 7 referred to section 9, which did not exist. The version that was passed is a third shorter.',
        ),
        p(
          'The city’s legal office warned that plain words can be wrong in court. The assembly answered that a letter may carry its legal text on the back, “in as many words as it likes”.',
        ),
        p(
          'Other cities have tried this with experts and guidelines. In Kanade the cost is one teacher’s hour a week and about forty books a year. The class has asked for a series about a detective who is a hedgehog.',
        ),
        p(
          'The widow’s letter has been rewritten as a test. It now reads: “Please pay 3,400 yen by the 20th. If you cannot, call us. We will not cut off your water before we have talked.” All of the panel understood it. One asked why it had not said so.',
        ),
      ],
    },
    japanese: {
      headline: '役所の文書は小学六年生に通じる言葉で　市議会が条例可決',
      front: '役所の文書、小学六年生に通じる言葉で',
      kicker: '市政',
      standfirst: '四月から、奏市の公文書は郵送前に十二歳の児童が読んで確かめる。条例の案文そのものは、一度目の試験に落ちた。',
      alt: '薄明かりの机に広げた刷り物と赤鉛筆',
      caption: '市の文書庫には九千四百種の書式がある。使われているのは千百種。',
      body: [
        p(
          'きっかけは、句点まで百九十字続く一文だった。「又は」が十一回出てくるその通知は、{湊|みなと}区の女性に、水道を止めないことがない限り止める、と告げていた。女性はそれを額に入れて市議会へ持ち込んだ。',
        ),
        p(
          '市議会は金曜日、市に平易な言葉で書くよう義務づける条例を可決した。文書の一行目に、何を、いつまでに、困ったら誰に、を書く。書式は印刷の前に、小学六年生五人のうち四人以上に通じなければならない。',
        ),
        p(
          '審査役はもういる。{羽村|はむら}小学校の一学級が九月から毎週金曜に下書きを読み、図書室の本を謝礼に受け取っている。初めの六十通のうち合格は九通。生け垣の{剪定|せんてい}の通知には「だれかがおこっているのはわかるけれど、だれにかはわかりません」と書いて返した。',
        ),
        h2('条例も試された'),
        p(
          '提案した{荒牧|あらまき}議員は、条例の案文も児童に見せた。結果は不合格。第四条に「なお従前の例による」とあり、第七条は存在しない第九条を引いていた。可決された条文は三分の一短い。',
        ),
        p(
          '市の法務担当は、やさしい言葉は法廷で足をすくわれかねないと指摘した。議会は、法律の文は裏面に「*好きなだけ長く*」書いてよいと答えた。',
        ),
        p('かかるのは教諭一人の週一時間と、年に四十冊ほどの本。学級はハリネズミの探偵ものを希望している。'),
        p(
          '額の通知は書き直された。「二十日までに三千四百円をお支払いください。難しいときはお電話ください。ご相談の前に水を止めることはありません」。全員に通じた。一人が、なぜ初めからそう書かなかったのかと尋ねた。',
        ),
      ],
    },
  },
  {
    slug: 'campaign-vans-quiet-streets',
    section: 'politics',
    authors: ['toma-ebisawa', 'kaede-morikawa'],
    tags: ['elections', 'night-work', 'city-assembly'],
    picture: { scene: 'street', light: 'day', seed: 83, credit: 'The Harbour Post' },
    english: {
      headline: 'Campaign Vans Agree to Pass in Silence Where the Night Shift Sleeps',
      front: 'Campaign Vans to Pass in Silence Where the Night Shift Sleeps',
      kicker: 'Explainer',
      standfirst:
        'All four candidates in the Minato by-election will switch off their loudspeakers in 46 streets between nine and four. They may still wave.',
      alt: 'People walk past a row of shops with red and green awnings under a clear sky',
      caption: 'A shopping street in the Minato ward at noon, when at least one household in six behind it is asleep.',
      body: [
        p(
          'Takako Muroi sorts parcels from eleven at night until seven in the morning. On one Thursday of the last assembly election a loudspeaker woke her eleven times, and she noted each on the back of a leaflet. “I heard his name eleven times,” she said. “I could not have told you one thing that he wanted.” On polling day she overslept.',
        ),
        p(
          'Her leaflet was among the papers on the table on Monday when the four candidates for the vacant Minato seat signed an agreement at the election office. Between nine in the morning and four in the afternoon their vans will pass through 46 streets with the loudspeakers off. Windows may be down, and white gloves may wave from them.',
        ),
        p(
          'National law lets a campaign van call from eight until eight and asks it to be quiet near schools and hospitals. It says nothing of those who have just come home from one. At the last election 68 vans were on the road for nine days, and the office took 412 complaints about noise, 287 of them between nine and four. A clerk rang those 287 callers back. It turned out that 203 had been in bed.',
        ),
        facts(
          'What was signed',
          bullets(
            'Loudspeakers are off in 46 streets, 19 kilometres in all, from nine to four.',
            'A street is on the map if at least one household in six has put itself on the register of day sleepers. No names are published.',
            'A breach costs nothing. It is announced by the office the same evening.',
          ),
        ),
        p(
          'In five weeks 1,870 people have joined the register, by telephone or postcard: 640 from the municipal hospital, 510 from the port, 280 from bakeries and the market, and 440 others, among them the man who watches the gas holder.',
        ),
        p(
          'The Harbour Union and New Coast signed at once. The last to do so was Yasuhiro Kogure, an independent with one van. “A known name can afford silence,” he said. He held out for a concession and got it: in the quiet streets the office will put one card from each candidate through every door, all of the same size, in an order drawn by lot. The cards cost 96,000 yen.',
        ),
        p(
          'The agreement binds nobody in court, the office concedes. Councillor Goro Fukami of the Union, who drove the route on Tuesday with the loudspeaker off, reported one advantage that the lawyers had overlooked. “You hear what people shout back.”',
        ),
        p(
          'The campaign opens a week on Friday, and after it the office will report to the assembly, which decides whether to offer the same map to all parties at the next general election. Ms. Muroi has put a clean sheet of paper beside her bed.',
        ),
      ],
    },
    japanese: {
      headline: '夜勤の人が眠る通り、選挙カーは静かに　四候補が合意',
      front: '夜勤の人が眠る通り、選挙カーは静かに',
      kicker: '解説',
      standfirst: '湊区の補欠選挙に立つ四人が、四十六の通りで日中は拡声器を切ると約束した。手を振るのは自由である。',
      alt: '青空の下、日よけの並ぶ商店街を歩く人びと',
      caption: '正午の湊区の商店街。この裏手では、少なくとも六世帯に一世帯が眠っている。',
      body: [
        p(
          '{室井|むろい}貴子さんは夜十一時から朝七時まで荷物を仕分ける。前回の市議選のある木曜、拡声器の声に十一回起こされ、そのたびに候補者のちらしの裏へ書きつけた。「名前は十一回聞きました。何をしたい人なのかは一つもわからなかった」。投票日は寝過ごした。',
        ),
        p(
          '月曜、{湊|みなと}区の補欠選挙に立つ四人が、選挙管理事務所で合意書に署名した。午前九時から午後四時まで、四十六の通りでは拡声器を切って走る。窓を開け、白い手袋を振るのはかまわない。',
        ),
        p(
          '法律は、朝八時から夜八時まで選挙カーの連呼を認め、学校と病院の近くでは静かにするよう求める。病院から帰って眠る人のことは書いていない。前回は九日間に六十八台が走り、騒音の苦情は四百十二件。うち二百八十七件が九時から四時の間だった。職員が一人ずつ電話をかけ直すと、二百三人は寝床にいたという。',
        ),
        p(
          '通りは「昼に眠る人」の名簿で決めた。五週間で千八百七十人が届け出て、市民病院の六百四十人が最も多い。六世帯に一世帯が届け出た通りを地図に載せ、名前は公表しない。破っても罰はないが、その日の夕方に発表される。',
        ),
        p(
          '最後に署名したのは、車一台の無所属、{木暮|こぐれ}康弘さんである。「名の知れた人は黙っていても困らない」。静かな通りには四人の同じ大きさのはがきを、くじの順に配ることになった。',
        ),
        p(
          '拡声器を切って道順を走ってみた港湾同盟の深見五郎議員は、思わぬ利点を挙げた。「言い返す声が聞こえる」。選挙戦は来週の金曜に始まる。室井さんは枕もとに新しい紙を一枚置いた。',
        ),
      ],
    },
  },
];
