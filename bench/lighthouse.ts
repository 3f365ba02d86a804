import { findBrowser } from '../scripts/browser.ts';
import { askLighthouse } from '../scripts/lighthouse.ts';
import { step } from '../scripts/progress.ts';
import { bareNode } from './baselines.ts';
import { type Bed, quantile, type Row, ratio } from './bed.ts';

const times = 3;
const story = '/society/night-ferries-return-inner-harbour';
const paths = ['/', '/society', story, '/search', '/ranking'];
const pages = paths.flatMap((path) => [path, path === '/' ? '/ja' : `/ja${path}`]);
const emptyPage =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>-</title><p>-';

/** Lighthouse's performance score of a phone, the median of three, against that of an empty page in the same run. */
export async function measureLighthouse({ makeDemo, serve, directory }: Bed): Promise<Row[]> {
  const browser = await findBrowser(() => undefined);
  const portal = await serve(await makeDemo('lighthouse'));
  const node = await bareNode(directory, Buffer.from(emptyPage));
  const rows: Row[] = [];
  let baseline = 0;
  const score = async (name: string, address: string) => {
    const scores: number[] = [];
    const paints: number[] = [];
    for (let time = 0; time < times; time++) {
      const { categories, audits } = await askLighthouse(address, browser, {
        categories: ['performance'],
        audits: ['largest-contentful-paint'],
      });
      scores.push(Math.round((categories.performance?.score ?? 0) * 100));
      paints.push(audits['largest-contentful-paint']?.numericValue ?? Number.NaN);
    }
    const median = quantile(scores, 0.5);
    if (rows.length === 0) baseline = median;
    rows.push([
      name,
      `**${median}** (${scores.join(', ')}), largest paint ${(quantile(paints, 0.5) / 1_000).toFixed(1)} s`,
      ratio(median, baseline),
    ]);
  };
  try {
    await step('Asking Lighthouse', 'Lighthouse asked', async (tell) => {
      await score('an empty page from bare Node', node.url);
      for (const [place, path] of pages.entries()) {
        tell(`${place + 1} of ${pages.length}`);
        await score(path, portal.base + path);
      }
    });
  } finally {
    await Promise.all([portal.stop(), node.stop()]);
  }
  return rows;
}
