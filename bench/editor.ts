import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { sessionCookie } from '../features/accounts/session-cookie.ts';
import { step } from '../scripts/progress.ts';
import { signedIn } from '../scripts/session.ts';
import { type Bed, quantile, type Row, ratio, thousand } from './bed.ts';
import { generateArticles } from './generate.ts';

const articles = 100_000;
const saves = 200;
const visits = 60;
const wordsOfStory = 5_000;
const aParagraph =
  'The ferry turned at the harbour wall while the tide went out and nobody on the quay said a word about the bridge that had been closed since spring'.split(
    ' ',
  );

/** A working copy of 5,000 words whose first paragraph says which save it is. */
function contentOf(save: number, section: number, author: number) {
  const body = Array.from({ length: Math.ceil(wordsOfStory / aParagraph.length) }, (_, place) => ({
    id: `p${place}`,
    kind: 'paragraph',
    text: [{ text: place === 0 ? `Save ${save}. ${aParagraph.join(' ')}.` : `${aParagraph.join(' ')}.` }],
  }));
  const words = { headline: 'A long story', frontHeadline: '', standfirst: 'It is long.', kicker: '', slug: 'story-50000' };
  const filing = { section, series: null, authors: [author], tags: [], lead: { media: null, alt: '', caption: '' }, counterpart: null };
  return { language: 'en', ...words, ...filing, body };
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const milliseconds = (values: readonly number[]) => `${quantile(values, 0.5).toFixed(1)} ms, p95 ${quantile(values, 0.95).toFixed(1)} ms`;

/** What an editor waits for, over HTTP with a session: saving a long story, the list of 100,000 and searching it. */
export async function measureEditor({ makeDatabase, serve }: Bed): Promise<Row[]> {
  const rows: Row[] = [];
  const url = await makeDatabase('newsroom');
  await step(`Generating ${thousand(articles)} articles`, `${thousand(articles)} articles generated`, () =>
    generateArticles(url, articles),
  );
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // One in a thousand has a Japanese headline.
  await client.query("UPDATE articles SET headline = '港の市場、第' || number || '報' WHERE number % 1000 = 0");
  await client.query('VACUUM ANALYZE articles');
  const portal = await serve(url);
  const { cookie } = await signedIn((text, values) => client.query(text, values), portal.dataDir, { role: 'chief' });
  const headers = { cookie: `${sessionCookie}=${cookie}` };

  const ask = async (path: string, wanted: RegExp) => {
    const answer = await fetch(portal.base + path, { headers });
    const text = await answer.text();
    if (!answer.ok || !wanted.test(text)) throw new Error(`${path} was answered with ${answer.status}, not as expected.`);
  };
  const times = async (count: number, work: (turn: number) => Promise<unknown>) => {
    await work(0);
    const measured: number[] = [];
    for (let turn = 1; turn <= count; turn++) measured.push(await time(() => work(turn)));
    return measured;
  };
  const measure = (what: string, count: number, work: (turn: number) => Promise<unknown>) =>
    step(`Measuring: ${what}`, `Measured: ${what}`, () => times(count, work));

  try {
    const plain = await measure('an empty route', visits, () => fetch(`${portal.base}/api/views/`).then((answer) => answer.text()));
    rows.push(['an empty Next route handler, one request at a time', milliseconds(plain), '1']);

    const ids = await client.query('SELECT section_id, (SELECT min(id) FROM authors) AS author FROM articles WHERE number = 50000');
    const { section_id: section, author } = ids.rows[0];
    const bare = await measure('a bare write', saves, async (turn) => {
      const content = JSON.stringify(contentOf(turn, section, author));
      await client.query('INSERT INTO revisions VALUES (49999, $1, $2, NULL, $3, now(), now())', [turn + 1, content, 'bench']);
    });
    rows.push([
      `the same bytes in a bare INSERT (${thousand(JSON.stringify(contentOf(1, section, author)).length / 1_000)} kB)`,
      milliseconds(bare),
      '1',
    ]);
    const tab = randomUUID();
    let base = 1;
    const saved = await measure('saving', saves, async (turn) => {
      const answer = await fetch(`${portal.base}/admin/articles/50000/draft`, {
        method: 'PUT',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ base, tab, content: contentOf(turn, section, author) }),
      });
      if (!answer.ok) throw new Error(`Saving was answered with ${answer.status}: ${await answer.text()}`);
      base = ((await answer.json()) as { revision: number }).revision;
    });
    rows.push([
      `**saving a story of 5,000 words**, ${saves} times`,
      milliseconds(saved),
      ratio(quantile(saved, 0.95), quantile(bare, 0.95)),
    ]);

    const of = (measured: readonly number[]) => ratio(quantile(measured, 0.95), quantile(plain, 0.95));
    const searches: [what: string, path: (turn: number) => string, wanted: RegExp][] = [
      [`**list of ${thousand(articles)}**, first page`, () => '/admin/articles', /part 100000|part 99999/],
      ['**search**, words of a headline', (turn) => `/admin/articles?q=harbour+part+${40_001 + turn * 7}`, /\/admin\/articles\/4\d{4}/],
      ['**search**, a word that is nowhere', (turn) => `/admin/articles?q=zeppelin${turn}`, /zeppelin/],
      ['**search**, Japanese', (turn) => `/admin/articles?q=${encodeURIComponent(`市場 第${turn + 1}`)}`, /港の市場/],
      [
        '**list**, one section, by headline',
        (turn) => `/admin/articles?section=${section}&sort=headline&page=${turn}`,
        /\/admin\/articles\/\d/,
      ],
    ];
    for (const [what, path, wanted] of searches) {
      const measured = await measure(what, visits, (turn) => ask(path(turn), wanted));
      rows.push([what, milliseconds(measured), of(measured)]);
    }
  } finally {
    await portal.stop();
    await client.end();
  }
  return rows;
}
