import { expect, test } from 'vitest';
import { sitemap, sitemapIndex } from './sitemap.ts';

const changedAt = new Date('2026-11-22T19:00:00Z');

test('a sitemap names addresses, and what XML would take for its own signs is written out', () => {
  expect(sitemap([{ address: 'https://news.example/ranking/2026-11-22?section=a&b=<"\'>', changedAt }])).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://news.example/ranking/2026-11-22?section=a&amp;b=&lt;&quot;&apos;&gt;</loc><lastmod>2026-11-22T19:00:00.000Z</lastmod></url>
</urlset>
`,
  );
});

test('an index names sitemaps, also where there are none', () => {
  expect(sitemapIndex([])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n</sitemapindex>\n',
  );
  expect(sitemapIndex([{ address: 'https://news.example/sitemaps/ranking-2026.xml', changedAt }])).toContain(
    '<sitemap><loc>https://news.example/sitemaps/ranking-2026.xml</loc><lastmod>',
  );
});
