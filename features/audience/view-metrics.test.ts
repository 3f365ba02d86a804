import { expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { apply } from './apply.ts';
import { accepted, batchSize, commitTime, duplicate, refused } from './view-metrics.ts';

const at = Date.parse('2026-03-02T03:00:00Z') / 1_000;
const slot = Date.parse('2026-03-01T19:00:00Z') / 60_000;

/** Accepted, repeated, not published; commits and views in them. */
async function figures() {
  const [{ values: ours }, { values: again }, { values: none }] = await Promise.all([accepted.get(), duplicate.get(), refused.get()]);
  const [{ values: times }, { values: sizes }] = await Promise.all([commitTime.get(), batchSize.get()]);
  return [
    ours[0]?.value,
    again[0]?.value,
    none.find(({ labels }) => labels.reason === 'unpublished')?.value,
    times.find(({ metricName }) => metricName?.endsWith('_count'))?.value,
    sizes.find(({ metricName }) => metricName?.endsWith('_sum'))?.value,
  ];
}

test('each view is told as what it was, also where the tables had to be made first', async () => {
  const [open, draft] = [await anArticle({ publishedAt: new Date(0) }), await anArticle({ publishedAt: null })];
  const view = (article: number, visitor: bigint) => ({ slot, article, visitor, net: 7, at });
  await apply([view(open, 1n), view(open, 2n), view(open, 1n), view(draft, 1n), view(2_000_000, 1n)]);
  expect(await figures()).toEqual([2, 1, 2, 1, 5]);
  await apply([view(open, 1n), view(open, 3n)]);
  expect(await figures()).toEqual([3, 2, 2, 2, 7]);
  await expect(apply([view(open, 4n), { ...view(open, 5n), at: Number.NaN }])).rejects.toThrow();
  expect(await figures()).toEqual([3, 2, 2, 3, 9]);
});
