import english from '../messages/en.json' with { type: 'json' };
import japanese from '../messages/ja.json' with { type: 'json' };
import { foreignTexts, pageTexts } from '../scripts/page-texts.ts';
import { expect, test } from './fixtures.ts';
import { inBothEditions, standing } from './templates.ts';

const leaves = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves));
const written = new Set(leaves(japanese));
/** The interface's own English, as far as it stands without a name or a number in it, and is not written alike in Japanese. */
const interfaceStrings = new Set(leaves(english).filter((text) => !/[{\u3000-\u9fff]/.test(text) && !written.has(text)));
const isInterfaceEnglish = ({ text, language }: { text: string; language: string }) =>
  language === 'ja' && text.split('|').some((part) => interfaceStrings.has(part));

/** What an edition does not have is its 404. */
const others = ['/ranking?window=7d&section=society', '/absent', '/features/anchor-street-number-four'];

test('no string of either language stands on a page of the other', async ({ request, query }) => {
  const stories = await query<{ path: string }>(
    `SELECT CASE a.language WHEN 'en' THEN '' ELSE '/' || a.language END || '/' || coalesce(p.slug, s.slug) || '/' || a.slug AS path
     FROM articles a JOIN sections s ON s.id = a.section_id LEFT JOIN sections p ON p.id = s.parent_id
     WHERE a.published_at <= now() AND a.withdrawn_at IS NULL AND a.language = 'ja'`,
  );
  const [days] = await query<{ day: string }>(
    "SELECT day::text FROM archive_days WHERE language = 'ja' AND stories > 0 ORDER BY day LIMIT 1",
  );
  const dated = [4, 7, 10].map((length) => `/archive/${days?.day.slice(0, length)}`);
  const addresses = inBothEditions([...standing, ...others, ...dated]);
  const found: string[] = [];
  for (const address of [...addresses, ...stories.map(({ path }) => path)]) {
    const html = await (await request.get(address)).text();
    const texts = pageTexts(html);
    expect(texts.length, address).toBeGreaterThan(20);
    const foreign = [...foreignTexts(texts), ...texts.filter(isInterfaceEnglish)];
    found.push(...foreign.map(({ text, where }) => `${address} ${where}: ${text}`));
  }
  expect(found).toEqual([]);
});
