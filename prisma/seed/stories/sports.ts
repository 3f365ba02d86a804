import { h2, p, quote, type Story, table } from '../story.ts';
import { tideRun } from './tide-run.ts';

export const sports: Story[] = [
  {
    slug: 'second-boat-wins-autumn-regatta',
    section: 'sports',
    authors: ['sora-takemi'],
    tags: ['rowing', 'harbour'],
    picture: { scene: 'rowing', light: 'dusk', seed: 16, credit: 'The Harbour Post', focal: [0.45, 0.72] },
    updatedAfter: 25,
    english: {
      headline: 'The Second Boat Wins the Autumn Regatta, to Its Own Dismay',
      front: 'The Second Boat Wins the Autumn Regatta',
      kicker: 'Rowing',
      standfirst:
        'Kanade University’s reserve eight were only there to make up the numbers. Now they have to give the cup back to themselves.',
      alt: 'Two rowing crews on the darkening harbour, the nearer boat red',
      caption: 'The second boat, in red, passes the first in the last three hundred metres.',
      body: [
        p(
          'With three hundred metres to go on Sunday, the cox of Kanade University’s second boat did something that coxes are told never to do. She looked to the side. What she saw there was the first boat, and it was going backwards.',
        ),
        p(
          'The reserves won the autumn regatta in 6 minutes 14 seconds, a length and a half ahead of the crew that selects them. It is the first time in the 71 years of the race that a second boat has beaten a first from the same club.',
        ),
        p('“I told them to row past,” said the cox, Minori Sezaki. “Then I thought about Monday.” On Monday both crews share a minibus.'),
        p(
          'The result was not a fluke. The first boat had gone out fast into a falling tide, as the textbook says one should, and met the wash of the new night ferry where the course bends. The second, drawn in the outer lane, had spent three weeks practising exactly there, since it was the only water left over for it in the mornings.',
        ),
        table(
          'Autumn regatta, men’s and mixed eights, final',
          ['', 'Crew', 'Time'],
          ['1', 'Kanade University II', '6:14.2'],
          ['2', 'Kanade University I', '6:18.9'],
          ['3', 'Shirahama Rowing Club', '6:20.1'],
          ['4', 'Harbour Police', '6:31.7'],
        ),
        p(
          'Under the rules of the club the winning crew goes to the national championships in May. Under the same rules a crew that goes to the nationals is the first boat. The committee will meet on Thursday to find out who is now the second.',
        ),
        quote('We have a chant about being second. It rhymes. I do not know what we shall do.', 'Minori Sezaki'),
        p(
          'Coach Hajime Otsuki declined to say which eight he would choose. He will seat the sixteen by lot for a fortnight, he said, and look at the watch. The police, who were fourth, have asked for lane six next year.',
        ),
      ],
    },
    japanese: {
      headline: '秋の競漕、二番艇が一番艇を破る',
      kicker: 'ボート',
      standfirst: '数合わせのはずの奏大の控え組が優勝した。七十一年で初めてのことだ。',
      alt: '暮れゆく港を進む二艇のエイト',
      caption: '残り三百メートルで一番艇を抜く二番艇（手前）。',
      body: [
        p(
          '残り三百メートル、奏大の二番艇の{舵手|だしゅ}は、してはならないと教わったことをした。横を見たのだ。そこには一番艇がいて、後ろへ流れていた。',
        ),
        p(
          '控え組は六分十四秒二で、自分たちを選び落とした一番艇に一艇身半の差をつけた。七十一回を数える大会で、同じ部の二番艇が一番艇に勝ったのは初めてである。',
        ),
        p('「追い抜けと言いました。それから月曜のことを考えました」と舵手の瀬崎みのりさん。月曜には両艇が同じ小型バスに乗る。'),
        p(
          'まぐれではない。一番艇は教科書どおり引き潮に乗って飛ばし、曲がり角で夜の渡し船の引き波に出合った。二番艇は三週間、その水面で練習していた。朝はそこしか空いていなかったからだ。',
        ),
        p(
          '部の規約では、勝った艇が五月の全国大会に出る。同じ規約で、全国大会に出る艇が一番艇とされる。では二番艇はどちらなのか。委員会が木曜に話し合う。',
        ),
        p(
          '大槻{肇|はじめ}監督はどちらを選ぶか明かさなかった。二週間は十六人の席をくじで決め、時計だけを見るという。四位に終わった港湾警察は、来年は六レーンを希望している。',
        ),
      ],
    },
  },
  {
    slug: 'tide-marathon-runs-against-clock',
    section: 'sports',
    authors: ['sora-takemi'],
    tags: ['running', 'tides'],
    picture: { scene: 'track', light: 'dawn', seed: 26, credit: 'The Harbour Post' },
    english: {
      headline: 'A Marathon Whose Course Disappears at Noon',
      kicker: 'Running',
      standfirst:
        'The Tide Marathon crosses eleven kilometres of sand between two islands. Whoever is not over by 11:42 is fetched by boat and counted as having swum.',
      alt: 'Runners on a red track in the morning, trees behind them',
      caption: 'Training at the Shiomi ground, where the club practises running on wet sand.',
      body: [
        p(
          'There is one cut-off in the Tide Marathon, and it is not set by the organisers. At 11:42 on Sunday the sea will close over the eleventh kilometre between the islands of Tako and Orido, as it does twice a day, and whoever has not reached the other side will be picked up by fishermen.',
        ),
        p(
          'Four hundred and twelve have entered, the most in the nine years of the race. It starts at 8:30 with the water still up to the ankles. By kilometre five the sand is firm; by kilometre nine it is warm; and then, runners say, one begins to hear it come back.',
        ),
        p(
          'Last year 31 did not make it. They sat in the bottoms of four boats under blankets and were entered in the results, according to the rules, as swimmers. Two of them have asked to be entered so from the start.',
        ),
        h2('The favourite has never looked at the sea'),
        p(
          'The favourite is Rika Tamaki, 29, who works in the salt office on Orido and has won three times. She runs with her cap down and has, she says, never once looked at the water. “If you look you run faster. Then you have nothing left for the stairs.” The last kilometre has 214 of them.',
        ),
        p(
          'She will be tested by a visitor from inland. Yuji Horikoshi holds the course record at the mountain marathon of Sawatari, has never run on sand, and arrived on Wednesday to practise. On Thursday he was fetched by boat.',
        ),
        p(
          'The weather office expects a light wind from the south, which will hold the tide back by about four minutes. The harbour bell will be struck at the turn, or rather six minutes after it. Runners have been asked not to rely on it.',
        ),
        p('**Our reporter walked the last training run over the sand with the favourites, and posted from the way.**'),
      ],
      live: tideRun,
    },
  },
  {
    slug: 'lamplighters-win-without-hit',
    section: 'sports',
    authors: ['sora-takemi'],
    tags: ['baseball'],
    picture: { scene: 'stadium', light: 'night', seed: 36, credit: 'The Harbour Post' },
    english: {
      headline: 'The Lamplighters Win the Pennant Game Without a Single Hit',
      kicker: 'Baseball',
      standfirst:
        'Four walks, a wild pitch and a bee: Kanade’s baseball team is through to the final after the strangest ninth inning at the harbour ground.',
      alt: 'A floodlit baseball ground at night with full stands',
      caption: 'The harbour ground on Saturday night, sold out for the first time since it was rebuilt.',
      body: [
        p(
          'For eight innings and two thirds the Kanade Lamplighters did not hit a ball that landed. They did not need to. At 9:58 on Saturday night, before 14,200 people, their shortstop walked home from third base at the speed of a man who has left something on the stove, and they had won 1–0.',
        ),
        p(
          'It was the first game in the league’s sixty years to be decided without a hit by the winning side. It put the Lamplighters into the final for the first time since 2003, and left the Shirahama Herons with one of the best performances ever to lose.',
        ),
        p(
          'Shirahama’s pitcher, Daichi Moro, had retired 23 batters in a row. He was, people will say for years, untouched. Then in the ninth he walked a man, and another, and threw a ball over everybody’s head, and with runners on second and third he stopped in the middle of his motion and waved at the air.',
        ),
        p(
          '“There was a bee,” he said afterwards. The umpire had to rule whether a pitcher who waves at a bee has balked. He looked at the book, and at the bee, and sent the runners on.',
        ),
        quote('I have been hit by pitches, bottles and once a drum. I never scored on an insect.', 'Lamplighters shortstop Ryo Kasagi'),
        p(
          'The Herons have lodged a protest, which the league will hear on Tuesday. It will probably fail: the book mentions dogs, and says that play goes on. Moro did not sign it. He stayed on the field until the lights were switched off, and then asked the groundsman where the hive was.',
        ),
        p(
          'The final begins on Saturday. Beekeepers on the hill behind left field have offered to keep their stock indoors. The Lamplighters’ manager asked them not to go to any trouble.',
        ),
      ],
    },
  },
  {
    slug: 'swimmers-count-laps-for-others',
    section: 'sports',
    authors: ['sora-takemi'],
    tags: ['ageing', 'health'],
    picture: { scene: 'wave', light: 'dawn', seed: 47, credit: 'The Harbour Post' },
    english: {
      headline: 'At Eighty-Eight She Holds Nine Records and Wants to Lose One',
      kicker: 'Profile',
      standfirst:
        'Nobody else in the country swims the 400 metres in Chiyo Marubashi’s age group. She has put up a prize for anyone who beats her.',
      alt: 'A dark green wave at sunrise',
      caption: 'Chiyo Marubashi learned to swim in the surf at Shirahama, aged 61.',
      body: [
        p(
          'Chiyo Marubashi holds the national records for women aged 85 to 89 over every distance from 50 metres to 1,500. She set them alone. In the results the column for second place is blank, nine times over, and she has had enough of it.',
        ),
        p(
          '“A record is a conversation,” she said at the municipal pool on Tuesday, where she swims a kilometre before breakfast. “I have been talking to myself for three years.”',
        ),
        p(
          'So she has put up a prize. Any woman of her age who beats her over 400 metres will receive 300,000 yen, her season ticket for lane one, and the towel in which she won her first medal. Her time to beat is 11 minutes 52 seconds. She will pay for the train.',
        ),
        p(
          'She learned to swim at 61, after her husband’s death, from a lifeguard who had told her that the sea was not for beginners. She has been slower every year since she was 70, by about four seconds a length, and keeps a chart of it above the sink. It is, a sports scientist at the university said, one of the most regular lines he has ever seen in a living thing.',
        ),
        h2('Four letters'),
        p(
          'Since the notice appeared in the swimmers’ bulletin there have been four replies. One is from a woman of 86 in the north who has never competed and swims in a lake. One is from a former champion, 87, who has a new hip and says that it floats. The third asks for advice, and the fourth, without a sender, consists of a single line: How cold is it?',
        ),
        p(
          'The race will be held in March. The pool has set aside three lanes. Ms. Marubashi is training harder than she has for years, and would like it to be known that she is not going to make it easy.',
        ),
      ],
    },
  },
  {
    slug: 'referee-with-a-microphone',
    section: 'sports',
    authors: ['sora-takemi'],
    tags: ['baseball', 'language'],
    picture: { scene: 'stadium', light: 'day', seed: 59, credit: 'The Harbour Post' },
    english: {
      headline: 'An Umpire Explains Himself, and the Shouting Stops',
      kicker: 'Baseball',
      standfirst:
        'In the school league umpires have worn a microphone since April. Complaints are down by two thirds, and parents have learned a rule they did not know they were wrong about.',
      alt: 'A baseball ground with players on the diamond under a wide sky',
      caption: 'A school league game at the harbour ground, where the trial began.',
      body: [
        p(
          '“Out,” said the umpire at the harbour ground last Sunday, and then, over the loudspeaker, in the voice of a man reading to a child: “He left the base before the ball was caught. I was looking at his foot. I may have been wrong by the width of a lace, but not by two.”',
        ),
        p(
          'There was a murmur. Then somebody clapped. Hiroki Anzai, who has umpired in the school league for 17 years, says that he had to sit down.',
        ),
        p(
          'Since the start of the season the eleven umpires of the league have worn a small microphone, which they switch on after a decision and off again after at most fifteen seconds. It was an idea of the girls’ captain at the north high school. She had been thrown out of a game for asking why.',
        ),
        p(
          'The league counts incidents, by which it means shouting that stops play. There were 96 in the whole of last season and 29 in this one. Two umpires who had resigned have come back. A third has left, because he does not like the sound of his voice.',
        ),
        quote(
          'It turned out that we did not disagree about what had happened. We disagreed about the rule, and they were right.',
          'A father of two pitchers',
        ),
        p(
          'The rule most often explained, 41 times, concerns the infield fly. A poll of parents before the season found that 88 percent knew it. A test found that 11 percent did. It is now printed on the bags in which the stadium sells roasted chestnuts.',
        ),
        p(
          'The professional league has sent observers. It fears for authority, one of them said. Mr. Anzai has an answer that he did not need fifteen seconds for. He had been obeyed for sixteen years, he said. This was the first in which he had been believed.',
        ),
      ],
    },
  },
  {
    slug: 'mountain-relay-carries-letter',
    section: 'sports',
    authors: ['sora-takemi', 'kaede-morikawa'],
    tags: ['running', 'forests'],
    picture: { scene: 'mountains', light: 'autumn', seed: 66, credit: 'The Harbour Post' },
    english: {
      headline: 'In the Mountain Relay the Baton Is a Letter, and It Has to Arrive Dry',
      standfirst:
        'Forty villages run the old post road over three passes. The clock stops only when the addressee has read what they brought.',
      alt: 'A snow-capped mountain above autumn hills and dark pines',
      caption: 'The second of the three passes, at 1,480 metres, on the day before the race.',
      body: [
        p(
          'The winning time in this year’s mountain relay was 4 hours, 51 minutes and however long it took Mrs. Kunie Saruta, 92, to find her glasses.',
        ),
        p(
          'The rules have not changed since the road lost its postmen in 1949. Each of forty villages sends a team of nine. They carry a real letter, stamped, from the harbour post office to an address beyond the third pass, 52 kilometres away and 1,480 metres up. The race is over when the letter has been opened and read. If it is wet, it does not count.',
        ),
        p(
          'It rained. Eleven teams ran into a cloud at the second pass and came out of it with pulp. The others had learned. Sawatari’s runners wore theirs inside their hats, Orido’s in a pickle jar. Hamura passed theirs from shirt to shirt without ever showing it to the sky.',
        ),
        p(
          'Hamura’s last runner, Kanta Iijima, 16, came into the village of Oku first, by six minutes, and knocked. He had been told that the addressee was quick. She was in the garden.',
        ),
        quote(
          'He was very polite. He stood there dripping and did not say anything at all until I had finished. Then he asked whether it was good news.',
          'Kunie Saruta',
        ),
        p(
          'It was from her sister, who lives above the harbour post office and has written to her by relay since 1987. Sawatari’s letter was opened four minutes later, and Orido’s jar could not be opened at all without a neighbour.',
        ),
        p(
          'Statisticians of the race point out that Hamura was only the third fastest on foot. It has won five times since it began, in 2014, to send a scout to all forty villages a week ahead, to look at where people keep their spectacles.',
        ),
      ],
    },
  },
  {
    slug: 'chess-boxing-fishermen-league',
    section: 'sports',
    authors: ['sora-takemi'],
    tags: ['fisheries', 'night-work'],
    picture: { scene: 'harbour', light: 'rain', seed: 76, credit: 'The Harbour Post' },
    english: {
      headline: 'The Fishermen’s Go League Plays Its Final by Lamp',
      standfirst:
        'Two boats, forty kilometres apart, one move every time the signal reaches. The deciding game took nineteen nights and was won by a cook.',
      alt: 'Boats at their moorings in heavy rain',
      caption: 'Both finalists were in harbour on Monday, kept in by the weather.',
      body: [
        p(
          'On the nineteenth night a lamp on the trawler Hokuto blinked eleven times, and forty kilometres to the north somebody put a hand over his eyes. The final of the fishermen’s Go league was over.',
        ),
        p(
          'The league has existed since radio operators became too expensive to chat. Its twenty-two boats play one another at sea, in the order in which they meet. A move is two numbers, sent by lamp, and is valid if the other side repeats it. There is no clock. In fog there is no game.',
        ),
        p(
          'The winner is Hokuto’s cook, Toshi Amamiya, who is 58 and had never been past the second round. He plays on a board that is screwed to the bread bin, with stones of white bean and black bean. His opponent, the engineer of the Seiun, is a former prefectural champion and uses slate.',
        ),
        p(
          'The game turned on move 141, which reached the Seiun in a squall as 4-13. Mr. Amamiya had sent 4-16. Under the rules the error stands if it has been repeated, and it had been. “I looked at it for two nights,” he said. “It was much better than mine.”',
        ),
        quote('I lost to the weather. It has been playing for longer than I have.', 'Isao Furuya, engineer of the Seiun'),
        p(
          'The prize is a lamp. It has passed from boat to boat since 1974 and no longer works. Mr. Amamiya has hung it above the stove, where it collects fat and, the crew says, respect.',
        ),
        p(
          'The new season opens when the squid moves north. Three boats have applied to join by satellite telephone. The league’s committee, which is whoever is in the harbour bar on a given evening, has replied by postcard that it will consider it when there is fog.',
        ),
      ],
    },
  },
  {
    slug: 'stadium-grass-chosen-by-pupils',
    section: 'sports',
    authors: ['sora-takemi', 'ren-aizawa'],
    tags: ['schools', 'baseball'],
    picture: { scene: 'garden', light: 'day', seed: 86, credit: 'The Harbour Post' },
    english: {
      headline: 'The Harbour Ground Will Grow Its Grass From Four School Yards',
      standfirst:
        'Imported turf died of salt three times. The one that survives was found between the paving stones of Minami primary school, where it had been trodden on for forty years.',
      alt: 'A garden with a red bridge, a pond and many flowers',
      caption: 'The trial beds behind the municipal nursery, in flower where nothing was sown.',
      body: [
        p(
          'The most expensive lawn in the prefecture cost 61 million yen and lived for seven months. Two more followed it. Each was delivered to the harbour ground in rolls, admired, salted by the first south wind, and carried off in the colour of tea.',
        ),
        p(
          'The groundsman, Eiji Hoshi, then did what his grandfather would have done. He walked about looking at the ground. In the yard of Minami primary school, three hundred metres from the sea, he found a grass that 400 children had been running on since 1983, and that nobody had ever watered.',
        ),
        p(
          'Botanists at the university identified it as an ordinary zoysia and were puzzled. Grown in trays it was nothing special. Grown in trays with sea water once a week it was the only thing left. Forty years of sandals and spray had chosen it, one blade at a time.',
        ),
        p(
          'It cannot be bought. It creeps, at nine centimetres a year, and hardly ever sets seed. So the city has asked four schools near the water for plugs the size of a coin, 200 from each, and has laid out beds behind the municipal nursery. The pupils dig them out on Fridays, with teaspoons. By next autumn there should be enough for the infield; by the year after for the rest.',
        ),
        quote(
          'They asked us what to call it. We said that it already had a name. It is called do not dig there.',
          'A pupil in the fourth grade',
        ),
        p(
          'The Lamplighters will play their next season on sand and patches. Their fielders have tried the new grass and report that the ball comes off it low, true and a little late. Mr. Hoshi nodded when he was told. He has ordered 1,200 teaspoons.',
        ),
      ],
    },
  },
  {
    slug: 'forty-sixth-lamp-post',
    section: 'sports',
    authors: ['sora-takemi'],
    tags: ['running', 'health'],
    picture: { scene: 'bridge', light: 'dawn', seed: 96, credit: 'The Harbour Post' },
    english: {
      headline: 'A Blind Runner Misses the Record by a Second on a Course Too Long',
      front: 'A Record Missed by a Second, on a Course Too Long',
      kicker: 'Running',
      standfirst:
        'A misplaced cone added 21 metres to the Bay Bridge half marathon. Of 2,915 finishers the one who could say where could not see it.',
      alt: 'A suspension bridge with two dark towers before a low pale sun, the city behind it and calm water below',
      caption: 'The bay bridge at sunrise on Sunday, two hours before the start of the half marathon.',
      body: [
        p(
          'At the forty-sixth lamp post Nagisa Uemori leaned to the left to turn, as she had in two years of training, and the cord on her wrist drew her straight on. “Eight more,” said her guide. He meant strides.',
        ),
        p(
          'Ms. Uemori finished the Bay Bridge half marathon on Sunday in 1 hour 24 minutes 31 seconds. The national best for blind women is 1:24:30.',
        ),
        p(
          'On Wednesday the organisers confirmed that the turn at the west end of the bridge had been set 10.5 metres beyond its mark. Runners go out to it and come back, so that everyone covered 21 metres more than the 21,097.5 they had paid for. At the pace of Ms. Uemori that comes to five seconds.',
        ),
        h2('A drain and a cone'),
        p(
          'A contractor had moved a barrier on Saturday evening to reach a drain. At 5:20 the next morning a volunteer, who had been told that the cone stood beside the barrier, put it there in the dark. “We had 41 complaints, nearly all of them about watches,” said the race director, Shigeru Hamano. “One letter said lamp post 46. That was when we went out with a tape.”',
        ),
        p(
          'Ms. Uemori, who is 33 and answers the telephone at the port authority, lost her sight at 19. She runs beside Kei Fudo, a tram driver of 41, joined to him by half a metre of cord. He calls out kerbs, puddles and, because she asked for it, lamp posts.',
        ),
        quote('In the beginning he described the view. I said that I would rather have a number.', 'Nagisa Uemori'),
        p(
          'The time will not be corrected. A record belongs to a distance, Mr. Hamano said, and nobody ran that distance on Sunday. The results will stand with a note, and all finishers may enter next year for half the fee. Ms. Uemori has not appealed. If she were given five seconds, she pointed out, the man who came last, just inside three hours, would be owed more than ten.',
        ),
        p(
          'She and Mr. Fudo have entered the half marathon at Shirahama in five weeks. Its organisers, having heard the story, measured their course again on Friday. There are no lamp posts on it. Mr. Fudo spent his day off looking for something else to count, and reports a sea wall in sections of ten metres.',
        ),
      ],
    },
    japanese: {
      headline: '四十六本目の街灯　一秒届かなかった記録と、長すぎたコース',
      front: '一秒届かなかった記録、長すぎたコース',
      kicker: '陸上',
      standfirst:
        '置き違えたコーン一つで、湾岸大橋ハーフマラソンは二十一メートル長くなった。場所を言い当てたのは、目の見えない走者だった。',
      alt: '淡い朝日を背にした二本の塔の吊り橋と、凪いだ海。向こうに街並み',
      caption: '日曜の日の出の湾岸大橋。ハーフマラソンの号砲はこの二時間後に鳴った。',
      body: [
        p(
          '四十六本目の街灯で、上森{渚|なぎさ}さんは二年間の練習どおり左へ体を傾けた。ところが手首のひもは、まっすぐ前へ引かれた。「あと八つ」と伴走者が言った。歩数のことである。',
        ),
        p(
          '上森さんは日曜の湾岸大橋ハーフマラソンを一時間二十四分三十一秒で走り終えた。視覚障害のある女子の国内最高は一時間二十四分三十秒。一秒足りなかった。',
        ),
        p(
          '主催者は水曜、橋の西端の折り返しが正しい位置より十・五メートル先にあったと認めた。往復で二十一メートル。上森さんの速さなら五秒に当たる。前夜、業者が排水口を開けるために柵を動かし、早朝の暗がりで係員がその脇にコーンを置いた。完走した二千九百十五人の全員が、余分に走ったことになる。',
        ),
        p(
          '苦情は四十一通届いたが、ほとんどは腕時計の話だった。「一通だけ、四十六本目の街灯と書いてあった。それで{巻尺|まきじゃく}を持って出かけました」と大会責任者の浜野茂さんは言う。',
        ),
        p(
          '上森さんは三十三歳。港湾局で電話を受ける。十九歳で視力を失った。伴走する路面電車の運転士、不動圭さんとは五十センチのひもで結ばれている。「初めのころは景色を話してくれました。数のほうがいい、と頼んだのです」',
        ),
        p(
          '記録は訂正されない。その距離を走った人が一人もいないからだ。二人は五週間後、白浜の大会に出る。街灯のないコースである。不動さんは休みの日に下見をし、十メートルごとに継ぎ目のある防潮堤を見つけてきた。',
        ),
      ],
    },
  },
];
