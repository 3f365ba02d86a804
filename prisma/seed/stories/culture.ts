import { bullets, facts, gallery, h2, image, p, pullquote, quote, type Story } from '../story.ts';

export const culture: Story[] = [
  {
    slug: 'printer-of-one-sheet-newspapers',
    section: 'culture',
    authors: ['lucie-varga-inoue'],
    tags: ['woodblock', 'language'],
    picture: { scene: 'desk', light: 'dusk', seed: 18, credit: 'The Harbour Post' },
    english: {
      headline: 'She Carves the Day’s News in Cherry Wood, and Sells Out by Nine',
      front: 'She Carves the Day’s News in Cherry Wood',
      kicker: 'Profile',
      standfirst:
        'Emi Kozukue has brought back the single-sheet broadside that the city read before it had newspapers. Each one takes her eleven hours and is out of date when it dries.',
      alt: 'Printed sheets, a red pencil and a red seal on a wooden desk in evening light',
      caption: 'Proofs, coffee and the red seal in Emi Kozukue’s workshop off Nakasuji Street.',
      body: [
        p(
          'At four in the afternoon Emi Kozukue decides what has happened. She has until three the next morning to cut it into wood, in mirror writing, with a picture. At six she prints 200 copies, and at seven she stands on the corner of Nakasuji Street and calls out the headline.',
        ),
        p(
          'Before there were newspapers the city read {瓦版|kawaraban}: one sheet, one event, sold by a man in a hat pulled over his face, since printing them was not strictly allowed. Fires did well, and so did monsters. The last in Kanade appeared in 1879 and announced a steamship.',
        ),
        p(
          'Ms. Kozukue, who is 36 and trained as a restorer, made her first in January about a whale in the outer basin. She meant it as a joke for the neighbours. By nine o’clock it was gone and a man from the market offered her double for the block.',
        ),
        pullquote('With eleven hours for forty words, you find out which ones you meant.', 'Emi Kozukue'),
        p(
          'Since then she has made 160. The news is real, and taken mostly from this newspaper, which is acknowledged in the bottom corner by a very small anchor. What changes is the size of things. The budget was a man pouring water from one hat into another. The night ferries were four windows and the word *home*.',
        ),
        image({
          scene: 'wave',
          light: 'dusk',
          seed: 19,
          credit: 'The Harbour Post',
          alt: 'A great dark wave before an orange sky',
          caption: 'A study for the broadside of the September storm, which sold out in twenty minutes.',
        }),
        h2('Mistakes included'),
        p(
          'Errors cannot be corrected in cherry wood. When she gave the dredger the wrong name she printed it as it was and carved the right one the next day, with a picture of herself bowing. That sheet now fetches the most.',
        ),
        p(
          'The museum has asked for the blocks. She planes them down at the weekend and uses the other side. “It is a newspaper,” she said. “What would I want with yesterday’s?”',
        ),
      ],
    },
    japanese: {
      headline: '一日の出来事を桜の板に　現代の瓦版、九時に完売',
      kicker: 'ひと',
      standfirst: '小机恵美さんは、新聞より前に街が読んだ一枚刷りをよみがえらせた。一枚に十一時間、乾くころには古くなる。',
      alt: '夕方の机に広げた刷り物と赤鉛筆、赤い印',
      caption: '仲筋通りの裏にある小机さんの仕事場。',
      body: [
        p(
          '小机{恵美|えみ}さんは午後四時、きょう何が起きたかを決める。翌朝三時までに、それを絵とともに鏡文字で板に彫る。六時に二百枚を刷り、七時には仲筋通りの角で見出しを呼び上げる。',
        ),
        p(
          '新聞のなかったころ、街は{瓦版|かわらばん}を読んだ。一枚に一つの出来事。火事と化け物がよく売れた。奏で最後の一枚は一八七九年、蒸気船の到来を告げたものだ。',
        ),
        p(
          '三十六歳の小机さんは修復の職人だった。一月、外港に迷い込んだ鯨を冗談のつもりで刷ると、九時にはなくなっていた。以来百六十枚。「四十字に十一時間かければ、どの字が要るのかわかります」',
        ),
        p('彫り間違いは直せない。浚渫船の名を誤った翌日、正しい名と、頭を下げる自分の姿を彫った。いまではその一枚がいちばん高い。'),
      ],
    },
  },
  {
    slug: 'puppet-theatre-plays-to-the-deaf',
    section: 'culture',
    authors: ['lucie-varga-inoue'],
    tags: ['theatre', 'language'],
    picture: { scene: 'theatre', light: 'night', seed: 28, credit: 'The Harbour Post' },
    english: {
      headline: 'A Puppet Theatre Gives the Puppets Hands, and the Hands a Language',
      kicker: 'Review',
      standfirst:
        'The Minato company has rebuilt four of its figures so that they can sign. The play was written for it, and the hearing are the ones who need a leaflet.',
      alt: 'Two figures on a stage under a full moon, the audience in silhouette',
      caption: 'The second act of “The Ferryman’s Daughter” at the Minato theatre.',
      body: [
        p(
          'The hands of a puppet are, as a rule, mittens. They are made to hold a fan or a sword, and everything else is done with the head. For the new play at the Minato theatre the company’s carver, Ichiro Senba, had to begin with the little finger.',
        ),
        p(
          'Each of the four new hands has fourteen joints and is worked by a puppeteer of its own, so that a figure which used to have three people behind it now has five. They breathe together. It is the first thing that one notices, before the moon, or the boat, or the fact that nobody on stage is going to speak.',
        ),
        p(
          '“The Ferryman’s Daughter” is told in sign language from its first scene to its last. The daughter is deaf; so is the author, Nagi Shirakawa, who is 28 and grew up two streets from the theatre without ever having been inside. “I had seen the posters,” she said. “I thought that it was a place for voices.”',
        ),
        quote(
          'Everyone asks whether it was hard to teach the puppets. The puppets were fine. It was hard to teach the men.',
          'Nagi Shirakawa',
        ),
        p(
          'The men, and two women, took a year. A sign is not only a shape. It begins somewhere and wants to be somewhere else, and on the way it has an opinion. At the first rehearsals, Ms. Shirakawa recalls, the heroine declared her love with an accent from the north.',
        ),
        p(
          'What one sees now is of great beauty, and at one moment of rather more. In the second act, in the dark, the daughter says goodbye to her father by signing into his palm. Nothing can be seen of it. In the front rows people looked into their own hands.',
        ),
        p(
          'Half of the seats are kept for deaf spectators, who get the play. The others get a leaflet with eleven signs in it, enough, it says, to be going on with. It runs until the end of January, and will then go by ferry to the islands.',
        ),
      ],
    },
  },
  {
    slug: 'cook-of-the-interval',
    section: 'culture',
    authors: ['lucie-varga-inoue'],
    tags: ['food', 'theatre'],
    picture: { scene: 'kitchen', light: 'dusk', seed: 38, credit: 'The Harbour Post' },
    english: {
      headline: 'Nineteen Minutes to Feed Six Hundred: The Cook of the Interval',
      kicker: 'Profile',
      standfirst:
        'What is eaten in the foyer of the Minato theatre depends on how the first act ends. Tomoe Kida has read every play twice, once for the plot and once for the soup.',
      alt: 'A cook between a large pot, steaming bowls and a window at dusk',
      caption: 'Tomoe Kida’s kitchen has one window, through which she can hear the applause.',
      body: [
        p(
          'If somebody has died by the interval, there is broth. If somebody has been married there are dumplings, which take longer to eat and let people talk. After a betrayal Tomoe Kida serves something sour.',
        ),
        p(
          'She has cooked in the foyer of the Minato theatre for twenty-two years. There are 600 seats, 19 minutes and four ladles. The bell rings at minute 17, and the last two, she says, belong to those who have been thinking.',
        ),
        p(
          'When a new play goes into rehearsal she asks for the text like everyone else. In the margin of her copies stand pencilled quantities. For a tragedy of 1721 she has noted: *40 litres, not too hot, they will be holding on to each other*.',
        ),
        facts(
          'The present menu',
          bullets(
            '**“The Ferryman’s Daughter”:** clear broth with one clam',
            '“Eleven Owners”, a comedy: dumplings, pickled turnip',
            '**Concerts:** rice balls, because the paper does not rustle',
          ),
        ),
        p(
          'Actors come down to ask how it is going. They get an honest answer. “If they eat with the spoon half-way and listen, it is going well. If they finish it, they are going home.” In 2019 she told a famous director that his first act was one bowl too long. He cut it by seven minutes and thanked her in the programme, under *noodles*.',
        ),
        h2('A year without'),
        p(
          'During the winter in which theatres were closed she cooked all the same, every Friday, and set the bowls on the sill of the kitchen window. People ate standing in the street, at some distance from one another, and looked at the dark house. Nobody has counted them. She used the 40-litre pot.',
        ),
        p(
          'She will retire in spring. Her successor has been chosen by the company after a trial evening at which he was not told the ending. It was a mistaken identity with reconciliation. He had made, on a hunch, a soup that looked like a different one. Ms. Kida had two helpings.',
        ),
      ],
    },
  },
  {
    slug: 'novel-in-the-margins-of-timetable',
    section: 'books',
    authors: ['lucie-varga-inoue'],
    tags: ['libraries', 'public-transport', 'language'],
    picture: { scene: 'library', light: 'autumn', seed: 48, credit: 'The Harbour Post' },
    english: {
      headline: 'The Year’s Best Novel Was Written in the Margins of a Timetable',
      kicker: 'Review',
      standfirst:
        'A tram driver wrote for eleven years at the terminus of line 4, four minutes at a time. The result reads as though it had never once been interrupted.',
      alt: 'Bookshelves from floor to ceiling and a reader at a table',
      caption: 'The reading room of the central library, where the manuscript can be seen.',
      body: [
        p(
          'At the northern end of line 4 a tram waits for four minutes. Sadao Kurihara, who drove it for eleven years, used one of them to walk through the carriage, one to change ends and two to write.',
        ),
        p(
          '“The Return Journey”, which has just been published by a press of three people above a bicycle shop, has 412 pages. By his own reckoning it took 26,000 stops. The manuscript is on the backs and in the margins of duty timetables, and an earlier reader has noted on one of them in red: *late, 2 min*.',
        ),
        p(
          'The plot is soon told. A man drives a tram. A woman gets on at the same stop every morning and, one morning, does not. He has no reason to know her name and does not learn it. Over the months that follow he puts her together from what he had seen: gloves, an umbrella with a mended rib, the fact that she always let the same boy go first.',
        ),
        pullquote('He writes the way he drove: you do not notice that you have started.'),
        p(
          'That might have been sentimental, and never is, because Mr. Kurihara is interested in how things are done. There are eight pages about braking on leaves that I have read three times. When grief arrives it is in the form of a timetable change. I do not know of another book in which so much is seen and so little looked at.',
        ),
        h2('What happens at the end'),
        p(
          'It would be wrong to say. But it takes place at the terminus, in four minutes, and is printed in full on the last four pages, one to each.',
        ),
        p(
          'Asked whether he would write another, now that he is retired and has whole days, the author said that he had tried. He had sat down at a table at nine, with paper, and at one minute past had got up to see whether anybody had left an umbrella. *The Return Journey, by Sadao Kurihara, Spoke & Hub, 412 pages, 2,200 yen.*',
        ),
      ],
    },
    japanese: {
      headline: '時刻表の余白に書かれた、今年いちばんの小説',
      kicker: '書評',
      standfirst: '路面電車の運転士が、終点での四分間を十一年かさねて書いた。途切れた跡はどこにもない。',
      alt: '天井までの本棚と、机で読む人',
      caption: '原稿は中央図書館の閲覧室で見ることができる。',
      body: [
        p('四号線の北の終点で、電車は四分待つ。十一年間運転した栗原貞夫さんは、一分で車内を歩き、一分で運転台を替え、残る二分で書いた。'),
        p(
          '自転車店の二階にある三人の出版社から出た『帰りの便』は四百十二{頁|ページ}。本人の勘定では二万六千回の停車を要した。原稿は運行表の裏と余白にあり、その一枚には赤い字で「二分延」と記されている。',
        ),
        p(
          '筋は短い。男が電車を運転する。毎朝同じ停留所から乗る女が、ある朝いない。名も知らぬその人を、男は手袋や、直した傘の骨から思い出していく。',
        ),
        p(
          '落ち葉の上での制動を語る八頁を、筆者は三度読んだ。悲しみは時刻改正の形をして訪れる。結末は終点の四分間で、四頁に一分ずつ刷られている。',
        ),
      ],
    },
  },
  {
    slug: 'museum-of-things-left-on-ferries',
    section: 'culture',
    authors: ['lucie-varga-inoue', 'mio-kanda'],
    tags: ['ferries', 'harbour'],
    picture: { scene: 'ferry', light: 'autumn', seed: 61, credit: 'The Harbour Post' },
    english: {
      headline: 'A Museum Shows What Was Left on the Ferries, and Two Owners Turn Up',
      kicker: 'Review',
      standfirst:
        'Four hundred objects, sixty years: the lost-property shelf of the harbour office makes an exhibition in which nothing was chosen and everything has been missed.',
      alt: 'A white ferry on calm water under an autumn sky',
      caption: 'Most of the objects were found beneath the bench on the starboard side.',
      body: [
        p(
          'There are eleven single gloves, all of them left. There is a trombone. There is a wedding photograph of a couple who look out from it with some apprehension, and on the back of it, in ink, the words *do not forget*.',
        ),
        p(
          'When the day ferries were cut back, the harbour office cleared its lost property into a shed. The night ferries have brought the shed to light again. From its shelves the city museum has taken everything that was left on board between 1962 and 2015 and never called for, some 400 things, and laid them out in the order in which they were found.',
        ),
        gallery(
          'Where the things were left, after the harbour office’s ledger.',
          {
            scene: 'ferry',
            light: 'rain',
            seed: 59,
            credit: 'The Harbour Post',
            alt: 'A ferry in heavy rain',
            caption: 'Umbrellas: 141, of which 90 on the first dry day after rain.',
          },
          {
            scene: 'lighthouse',
            light: 'night',
            seed: 60,
            credit: 'The Harbour Post',
            alt: 'A lighthouse with its beam at night',
            caption: 'Found on the last boat: keys, teeth, a sleeping child (claimed).',
          },
          {
            scene: 'market',
            light: 'day',
            seed: 61,
            credit: 'The Harbour Post',
            alt: 'Striped market stalls',
            caption: 'On market days: parsley, live eels, once a scale with the weights.',
          },
        ),
        p(
          'There are no texts on the wall. The ledger lies open beside each case, in which a clerk named Otake had entered for thirty years what it was, on which boat, and what he thought of it. *A hat, hardly worn. A letter, which I have not read. Somebody’s whole shopping.*',
        ),
        p(
          'It is the gentlest exhibition in years, and the most tactful. One walks past it as past other people’s windows. In the room with the toys even the children were quiet. Entry is free to anyone who brings along something that they once found and have not yet given back.',
        ),
        quote('I put it down to wave to somebody. Then I waved.', 'Masako Tanimoto, on a violin'),
        p(
          'Two owners have come forward. A man of 70 recognised his first pair of glasses, put them on, and was moved to find that they still did not help. And Masako Tanimoto, 81, stood for a long time in front of a violin case from 1964. It is hers again. On Sunday afternoons, until the end of March, she brings it back and plays.',
        ),
      ],
    },
  },
  {
    slug: 'bookshop-that-opens-when-it-rains',
    section: 'books',
    authors: ['lucie-varga-inoue'],
    tags: ['libraries', 'language'],
    picture: { scene: 'street', light: 'rain', seed: 68, credit: 'The Harbour Post' },
    english: {
      headline: 'A Bookshop That Opens Only When It Rains',
      standfirst:
        'On 118 days last year the shutter of Amayadori went up. Its owner sells one book at a time and reads the others to whoever is waiting for the weather.',
      alt: 'People with lanterns above them on a shopping street in the rain',
      caption: 'Amayadori is the third door behind the post office; the sign can be read when wet.',
      body: [
        p(
          'You cannot plan to go there. The shop behind the post office has no telephone and its hours are written on the shutter in a paint that shows only when it is wet: *now*.',
        ),
        p(
          'Its owner, Gen Mukai, was a weather observer at the airport for thirty-three years. When he retired he had 4,000 books and a rule of thumb. People who have shelter and nothing to do, he had noticed, read whatever there is. He rented nine square metres with a deep awning, and called it Amayadori, which is what one does under somebody else’s roof until it stops.',
        ),
        p(
          'There is one bench. Whoever sits on it is read to. Mr. Mukai begins where he left off with the previous visitor, so that one gets the middle of a life of Galileo, or the last third of a murder. It is astonishing how little one misses. Those who want to know how it began may buy the book, and about one in four does.',
        ),
        quote('A good shower is a chapter. A front is a novel. For drizzle I have poems.', 'Gen Mukai'),
        p(
          'He stocks no titles twice and orders nothing. When a book is sold there is a gap, into which visitors put others, not always better ones. He accepts this as one accepts the wind.',
        ),
        h2('The long dry spell'),
        p(
          'Last August he was closed for 31 days. On the twenty-second a group of customers met in front of the shutter with watering cans. It was not enough to open, he explained through the letter box, as it was not weather. But he read to them through the slot, on his knees, for about the length of a can.',
        ),
        p(
          'In November it rained on nineteen days, and one had to queue. I was there on a Thursday, between a courier and a girl with a cello. We heard eleven pages about the discovery of a comet. Then the sun came out, and none of us got up.',
        ),
      ],
    },
    japanese: {
      headline: '雨の日だけ開く本屋',
      standfirst: '「あまやどり」のシャッターは昨年、百十八日上がった。店主は一冊ずつ売り、雨がやむのを待つ人に残りを読んで聞かせる。',
      alt: '雨の商店街、灯の下を行く人びと',
      caption: '「あまやどり」は郵便局の裏の三軒目。看板の字は濡れると読める。',
      body: [
        p(
          '予定して行ける店ではない。郵便局の裏のその店には電話がなく、営業時間はシャッターに、濡れたときだけ浮かぶ塗料で書いてある。「*いま*」と。',
        ),
        p(
          '店主の{向井|むかい}{玄|げん}さんは三十三年間、空港で天気を観測した。退職したとき手元には四千冊の本と、一つの経験則があった。屋根があってすることのない人は、そこにあるものを読む。深い{庇|ひさし}のある三坪を借り、よその軒で雨をやり過ごすことを店の名にした。',
        ),
        p(
          '長椅子が一つある。座ると、読んでもらえる。向井さんは前の客の続きから始めるので、ガリレオの生涯の真ん中や、殺人事件の終わり三分の一を聞くことになる。驚くほど困らない。始まりが気になった人は買えばよく、四人に一人がそうする。',
        ),
        quote('夕立は一章、前線は長編。霧雨には詩があります。', '向井玄さん'),
        p(
          '同じ本は二冊置かず、注文もしない。売れると隙間ができ、客が別の本を差していく。前より良い本とは限らない。それを風のように受け入れている。',
        ),
        h2('長い{日照|ひで}り'),
        p(
          '昨年の八月は三十一日間、店を閉めた。二十二日目、常連が{如雨露|じょうろ}を手にシャッターの前に集まった。これは天気ではないから開けられない、と店主は郵便受け越しに説明した。それでも膝をつき、如雨露一杯分ほどの間、隙間から読んだ。',
        ),
        p(
          '十一月は十九日降り、列ができた。記者が行った木曜、隣は配達員とチェロを抱えた少女だった。{彗星|すいせい}の発見の話を十一ページ聞いた。日が差してきた。誰も立たなかった。',
        ),
      ],
    },
  },
  {
    slug: 'choir-of-the-night-shift',
    section: 'culture',
    authors: ['lucie-varga-inoue', 'kaede-morikawa'],
    tags: ['night-work', 'health'],
    picture: { scene: 'skyline', light: 'dawn', seed: 79, credit: 'The Harbour Post' },
    english: {
      headline: 'The Choir That Rehearses at Six in the Morning, After Work',
      standfirst:
        'Bakers, nurses, a pilot and two policemen sing before they go to bed. Their first concert starts at an hour when critics are seldom awake.',
      alt: 'The city’s towers against a pale morning sky',
      caption: 'The choir rehearses on the ninth floor of the telephone exchange, facing east.',
      body: [
        p(
          'The basses smell of bread. There are four of them, all from the same bakery, and they stand at the back because of the flour. In front of them are the nurses, on either side of a harbour pilot with a fine, unreliable tenor. It is ten past six in the morning, and they are tired enough to be good.',
        ),
        p(
          'The night-shift choir of Kanade was founded two years ago by a switchboard operator, Nozomi Arai, who used to sing in a proper one until her hours changed. “Every choir in the city rehearses on Tuesday evening,” she said. “I looked for people who had never been free on one.”',
        ),
        p(
          'Thirty-four came. They sing in a hall of the old telephone exchange, whose windows face east, so that the second half of each rehearsal takes place in the sun. There is no coffee. Afterwards everybody goes home to sleep, and several say that they have not slept as well in years.',
        ),
        p(
          'A voice at the end of a night is lower, by nearly a third, and a little rough. Ms. Arai has stopped fighting it. She has had pieces set down, looked for others that were low to begin with, and asked a composer for a new one. It is called “Handover”, and its text is what nurses say to each other at the change of shift, with the names left out.',
        ),
        pullquote('Ate a little. Asked for the window. Slept from three.', 'From the text of “Handover”'),
        p(
          'At the first concert, last Saturday at 6:15, there were 190 people in the hall, among them many in uniform. I had set two alarms. The programme was short, as the audience had either just got up or not yet lain down. During “Handover” the sun came over the cranes, reached the basses, and one could see the flour rise with every breath.',
        ),
        p(
          'There was no applause for some time. Then there was a great deal. The next concert is on the longest night of the year; it will begin when it ends.',
        ),
      ],
    },
  },
  {
    slug: 'garden-of-failed-bonsai',
    section: 'culture',
    authors: ['lucie-varga-inoue'],
    tags: ['forests', 'ageing'],
    picture: { scene: 'garden', light: 'autumn', seed: 88, credit: 'The Harbour Post' },
    english: {
      headline: 'In the Garden of Failed Bonsai the Trees Are Allowed to Grow',
      standfirst:
        'For forty years a nurseryman has taken in what others gave up on. He planted them out, and they became a wood in which everything leans a little.',
      alt: 'An autumn garden with a red bridge over a pond',
      caption: 'The pond in the middle of the garden, with a maple that was once eleven centimetres tall.',
      body: [
        p(
          'The maple by the gate is nine metres tall. For its first thirty years it stood in a dish and was not allowed to exceed the height of a teacup. One can still see it, in the lowest metre of the trunk: a bend, a wound, a piece of copper wire that has been swallowed by the bark.',
        ),
        p(
          'Umezo Shidara has never been able to throw anything away. When he was an apprentice at a bonsai nursery in the hills, trees that would not obey were burnt on Fridays. He began to take them home under his coat. That was in 1984. There are now 640 on a slope behind the municipal baths, and nothing else has been done to them than to put them into the ground.',
        ),
        p(
          'Some died of freedom. Most waited. A juniper did nothing at all for eleven years, and then grew two metres in three. “They do not know at first that nobody is going to cut them,” said Mr. Shidara, who is 79. “It takes them about as long as it took me, after the navy.”',
        ),
        quote('A tree in a dish shows you what a person wanted. Here you see what the tree wanted, but it remembers.', 'Umezo Shidara'),
        p(
          'The result is unlike any other wood that I know. Nothing in it is straight. Pines bow to somebody who is no longer there; a plum comes out of the earth sideways and then thinks better of it. Botanists have come to study it, and dancers.',
        ),
        h2('Whose garden'),
        p(
          'The slope belongs to the city, which found out about the garden from an aerial photograph. It is on the list of places that may become car parks, and, since the vote on the budget, on the list of those that may be dug up for rain. The engineer who came to look at it has written in her report that there could hardly be a better basin. She recommends that nothing be done.',
        ),
        p(
          'The garden is open when the gate is. There are no labels. If you ask, Mr. Shidara will tell you how small each of them used to be, holding one hand above the other, a little apart.',
        ),
      ],
    },
  },
];
