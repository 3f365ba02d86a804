/** What the demo newspaper binds itself to. */
export const policies = {
  ethics: {
    en: `We say where we know a thing from, and when we do not know it. Whoever is accused of something is asked before we print it, with time enough to answer.

Reporters pay for their own coffee. Nobody reads a story before publication who is spoken of in it, and no gift above the price of a ferry ticket is kept.

A quotation is what was said. A picture is what was there: it is cropped and made lighter or darker, and nothing is added to it.`,
    ja: `どこから知ったのか、何が分かっていないのかを書きます。批判される側には、答えるのに足りる時間をおいて、掲載前に必ず尋ねます。

取材の費用は自分たちで払います。記事に登場する人に掲載前の原稿は見せません。渡し船の運賃より高い贈り物は受け取りません。

引用は語られた言葉のままに、写真はそこにあったもののままに載せます。切り取りと明るさの調整のほかに手は加えません。`,
  },
  corrections: {
    en: `What we got wrong is put right where it stood, and said so on the same page: a correction where we were wrong, a clarification where we were unclear. Every one of them is listed on the page of corrections, the newest first, and stays there.

A story that should not have been published is withdrawn, not deleted. Its address says that it was, and why.`,
    ja: `誤りは元の場所で正し、同じページでその旨を知らせます。間違えたときは「訂正」、言葉が足りなかったときは「補足」とします。すべて訂正のページに新しい順に並べ、消しません。

載せるべきでなかった記事は、削除ではなく取り下げます。そのアドレスには、取り下げた事実と理由を残します。`,
  },
  ownership: {
    en: `The Harbour Post belongs to the 214 members of its cooperative, each with one vote. It lives on subscriptions to the printed paper and on the notices of tides, funerals and auctions. It takes no money from parties, and prints once a year who gave more than 50,000 yen.`,
    ja: `ハーバー・ポストは214人の組合員が一人一票で所有しています。紙の新聞の購読料と、潮見表、おくやみ、競りの告知の広告料で成り立っています。政党からの資金は受けず、五万円を超える寄付をした人の名は年に一度紙面で公表します。`,
  },
  masthead: {
    en: `The editor answers for what is printed and is elected by the newsroom for four years. The editorial board writes the leading articles and is no part of the news desk. Each byline leads to its author and to what else they wrote.`,
    ja: `編集長は紙面に責任を負い、任期は四年、編集局員の投票で選ばれます。社説を書く論説委員会は、ニュースの編集から独立しています。署名からは、筆者の紹介とこれまでの記事をたどれます。`,
  },
} as const;
