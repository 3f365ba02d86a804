/** How the demo newspaper files and signs its stories. People, parties and firms are invented. */

export const site = {
  name: 'The Harbour Post',
  shortName: 'HP',
  nameJa: 'ハーバー・ポスト',
  timeZone: 'Asia/Tokyo',
  languages: ['en', 'ja'],
  about: {
    en: 'The Harbour Post is a demonstration newspaper. It reports from Kanade, a port city that does not exist, about people who do not either.',
    ja: 'ハーバー・ポストは見本の新聞です。実在しない港町、奏市から、実在しない人びとのことを伝えます。',
  },
} as const;

export interface SectionSeed {
  slug: string;
  en: string;
  ja: string;
  description: { en: string; ja: string };
  parent?: string;
}

export const sections: SectionSeed[] = [
  {
    slug: 'politics',
    en: 'Politics',
    ja: '政治',
    description: { en: 'The assembly, the ministries and the people who answer to neither.', ja: '議会と省庁、そしてその間にいる人びと。' },
  },
  {
    slug: 'society',
    en: 'Society',
    ja: '社会',
    description: { en: 'How people live along this coast, and what changes it.', ja: 'この海辺の暮らしと、それを変えるもの。' },
  },
  {
    slug: 'waterfront',
    en: 'Waterfront',
    ja: '臨海部',
    parent: 'society',
    description: {
      en: 'The quays, the ferries and the quarrel over who they are for.',
      ja: '岸壁と渡し船、そしてそれが誰のものかという議論。',
    },
  },
  {
    slug: 'schools',
    en: 'Schools',
    ja: '学校',
    parent: 'society',
    description: { en: 'Classrooms, teachers and the children who outnumber neither.', ja: '教室と先生と子どもたち。' },
  },
  {
    slug: 'business',
    en: 'Business',
    ja: '経済',
    description: { en: 'Firms, wages, prices and the port that ties them together.', ja: '企業、賃金、物価、そしてそれらを結ぶ港。' },
  },
  {
    slug: 'trade',
    en: 'Shipping & Trade',
    ja: '海運・貿易',
    parent: 'business',
    description: { en: 'What comes over the quay, and what it costs.', ja: '岸壁を越えてくるものと、その値段。' },
  },
  { slug: 'world', en: 'World', ja: '国際', description: { en: 'Reports from other harbours.', ja: 'ほかの港からの報告。' } },
  {
    slug: 'sports',
    en: 'Sports',
    ja: 'スポーツ',
    description: { en: 'Rowing, running, baseball and the games nobody televises.', ja: 'ボート、陸上、野球、そして中継されない競技。' },
  },
  {
    slug: 'science-nature',
    en: 'Science & Nature',
    ja: '科学・自然',
    description: { en: 'Tides, birds, batteries and the people who measure them.', ja: '潮、鳥、電池と、それを測る人びと。' },
  },
  {
    slug: 'climate',
    en: 'Climate',
    ja: '気候',
    parent: 'science-nature',
    description: { en: 'A warmer bay, and what is being done about it.', ja: '暖かくなる湾と、その備え。' },
  },
  { slug: 'culture', en: 'Culture', ja: '文化', description: { en: 'Books, stages, kitchens and prints.', ja: '本、舞台、台所、版画。' } },
  {
    slug: 'books',
    en: 'Books',
    ja: '読書',
    parent: 'culture',
    description: { en: 'What the city reads and who prints it.', ja: '街が読む本と、それを刷る人。' },
  },
  { slug: 'features', en: 'Features', ja: '特集', description: { en: 'Longer stories, told slowly.', ja: 'ゆっくり語る、長い話。' } },
  {
    slug: 'editorial',
    en: 'Editorial',
    ja: '社説',
    description: { en: 'The opinion of The Harbour Post.', ja: 'ハーバー・ポストの意見。' },
  },
];

export const series = [
  {
    slug: 'anchor-street',
    section: 'features',
    en: 'Anchor Street',
    ja: '錨通り',
    description: { en: 'One street of 31 houses, one door at a time.', ja: '三十一軒の通りを、一軒ずつ。' },
  },
  {
    slug: 'tide-tables',
    section: 'features',
    en: 'The Tide Tables',
    ja: '潮見表',
    description: { en: 'What the sea is doing to this coast, measured slowly.', ja: '海がこの岸に何をしているか、ゆっくり測る。' },
  },
];

export const authors = [
  {
    slug: 'mio-kanda',
    en: 'Mio Kanda',
    ja: '神田 澪',
    role: { en: 'Waterfront correspondent', ja: '臨海部担当' },
    biography: {
      en: 'Mio Kanda has covered the harbour since the year the last night ferry stopped. She keeps a tide table in her coat and has never missed the first boat.',
      ja: '最後の夜の渡し船が止まった年から港を取材する。上着にはいつも潮見表。',
    },
  },
  {
    slug: 'toma-ebisawa',
    en: 'Toma Ebisawa',
    ja: '海老沢 冬馬',
    role: { en: 'Political editor', ja: '政治部長' },
    biography: {
      en: 'Toma Ebisawa has sat through four mayors and one budget that took until dawn. He writes about the assembly, elections and the price of promises.',
      ja: '四人の市長と、夜明けまで続いた予算審議を見届けた政治記者。',
    },
  },
  {
    slug: 'hana-ota',
    en: 'Hana Ota',
    ja: '太田 花',
    role: { en: 'Business reporter', ja: '経済記者' },
    biography: {
      en: 'Hana Ota reads company accounts the way others read novels, and asks what the footnotes are hiding. She trained as a ship broker.',
      ja: '決算書を小説のように読む経済記者。元は船舶仲介人。',
    },
  },
  {
    slug: 'daniel-mbeya-hart',
    en: 'Daniel Mbeya-Hart',
    ja: 'ダニエル・ムベヤ＝ハート',
    role: { en: 'World editor', ja: '国際部長' },
    biography: {
      en: 'Daniel Mbeya-Hart reported from eleven ports on five continents before he settled beside this one. He edits the World pages and answers readers’ letters by hand.',
      ja: '五大陸十一の港から報じてきた国際部長。',
    },
  },
  {
    slug: 'sora-takemi',
    en: 'Sora Takemi',
    ja: '武見 空',
    role: { en: 'Sports writer', ja: 'スポーツ記者' },
    biography: {
      en: 'Sora Takemi rowed in the second boat at university and has been writing about second places ever since. She covers rowing, running and baseball.',
      ja: '大学では二番艇の漕手。以来、二位の人を書き続ける。',
    },
  },
  {
    slug: 'ren-aizawa',
    en: 'Ren Aizawa',
    ja: '相沢 蓮',
    role: { en: 'Science correspondent', ja: '科学担当' },
    biography: {
      en: 'Ren Aizawa left a doctorate in sediment to explain other people’s. He writes about the sea, the weather and anything with an error bar.',
      ja: '堆積物の研究を離れ、他人の研究を説明する側に回った科学記者。',
    },
  },
  {
    slug: 'lucie-varga-inoue',
    en: 'Lucie Varga-Inoue',
    ja: 'リュシー・ヴァルガ＝井上',
    role: { en: 'Culture critic', ja: '文化担当' },
    biography: {
      en: 'Lucie Varga-Inoue writes about theatres, prints and the food served in their intervals. She was a puppeteer for six seasons.',
      ja: '劇場と版画、幕間の食べ物を書く。六年間は人形遣いだった。',
    },
  },
  {
    slug: 'kaede-morikawa',
    en: 'Kaede Morikawa',
    ja: '森川 楓',
    role: { en: 'Society reporter', ja: '社会部記者' },
    biography: {
      en: 'Kaede Morikawa reports on schools, hospitals and the night shift. She walks home by a different street every day.',
      ja: '学校、病院、夜勤の人びとを取材する。帰り道は毎日変える。',
    },
  },
  {
    slug: 'gordon-ishii',
    en: 'Gordon Ishii',
    ja: 'ゴードン・石井',
    role: { en: 'Feature writer', ja: '特集記者' },
    biography: {
      en: 'Gordon Ishii takes a month over a story and apologises to nobody. He is the author of the series “Anchor Street”.',
      ja: '一本の記事に一か月かける特集記者。「錨通り」の筆者。',
    },
  },
  {
    slug: 'editorial-board',
    en: 'The Editorial Board',
    ja: '論説委員会',
    role: { en: 'Editorial', ja: '論説' },
    biography: {
      en: 'The Editorial Board meets on weekday mornings. Its leaders are unsigned and its disagreements are minuted.',
      ja: '平日の朝に集まる。社説は無署名、異論は議事録に残す。',
    },
  },
];

export const tags = [
  ['harbour', 'Harbour', '港'],
  ['ferries', 'Ferries', '渡し船'],
  ['city-assembly', 'City assembly', '市議会'],
  ['elections', 'Elections', '選挙'],
  ['budget', 'Budget', '予算'],
  ['public-transport', 'Public transport', '公共交通'],
  ['housing', 'Housing', '住宅'],
  ['schools', 'Schools', '学校'],
  ['health', 'Health', '医療'],
  ['night-work', 'Night work', '夜勤'],
  ['fisheries', 'Fisheries', '漁業'],
  ['shipping', 'Shipping', '海運'],
  ['rice', 'Rice', '米'],
  ['wages', 'Wages', '賃金'],
  ['energy', 'Energy', 'エネルギー'],
  ['batteries', 'Batteries', '電池'],
  ['tides', 'Tides', '潮'],
  ['flooding', 'Flooding', '水害'],
  ['birds', 'Birds', '鳥'],
  ['forests', 'Forests', '森林'],
  ['earthquakes', 'Earthquakes', '地震'],
  ['rowing', 'Rowing', 'ボート'],
  ['running', 'Running', '陸上'],
  ['baseball', 'Baseball', '野球'],
  ['theatre', 'Theatre', '演劇'],
  ['woodblock', 'Woodblock prints', '木版画'],
  ['food', 'Food', '食'],
  ['libraries', 'Libraries', '図書館'],
  ['language', 'Language', 'ことば'],
  ['ageing', 'Ageing', '高齢化'],
] as const;
