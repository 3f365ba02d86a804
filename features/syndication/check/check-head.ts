import { cardSize } from '../cards/card-size.ts';
import type { PageFacts } from './facts.ts';
import { alternatesOf, canonicalOf, metaOf, type Page, textOf, wholeAddress } from './page.ts';

const longestDescription = 300;

/** Rules that every page keeps which may be found: each is a sentence of what is wrong. */
export function checkHead(page: Page, facts: PageFacts): string[] {
  return [...checkIndexing(page, facts), ...checkWords(page), ...checkLanguages(page, facts), ...checkCard(page, facts)];
}

function checkIndexing(page: Page, { status, robots, answers, isInSitemap, isInFeed }: PageFacts): string[] {
  const canonical = canonicalOf(page);
  const said = `${metaOf(page, 'robots') ?? ''}, ${robots ?? ''}`;
  return wrong([
    [status === 200, `answers ${status}`],
    [page.document.querySelectorAll('link[rel="canonical"]').length === 1, 'has not one canonical address'],
    [canonical === page.address, `is canonical at ${canonical}`],
    [answers.get(canonical)?.status === 200, 'its canonical address does not answer 200'],
    [!/noindex|none/.test(said), `asks not to be indexed: ${said}`],
    [said.includes('max-image-preview:large'), 'allows no large pictures in search results'],
    [isInSitemap !== false, 'is in no sitemap'],
    [isInFeed !== false, 'is in no feed'],
    [page.broken === 0, `has ${page.broken} structured data that are none`],
  ]);
}

function checkWords(page: Page): string[] {
  const title = textOf(page.document.querySelector('title'));
  const description = metaOf(page, 'description') ?? '';
  return wrong([
    [title !== '', 'has no title'],
    [description !== '' && description.length <= longestDescription, `is described in ${description.length} characters`],
    [metaOf(page, 'og:description') === description, 'is described otherwise to other sites'],
    [metaOf(page, 'twitter:description') === description, 'is described otherwise on its Twitter card'],
    [(metaOf(page, 'og:title') ?? '') !== '' && title.startsWith(metaOf(page, 'og:title') ?? ''), 'is called otherwise by other sites'],
    [wholeAddress(metaOf(page, 'og:url'), page) === canonicalOf(page), `stands at ${metaOf(page, 'og:url')} for other sites`],
    [page.document.documentElement.lang !== '', 'says no language'],
    [(metaOf(page, 'og:locale') ?? '').startsWith(`${page.document.documentElement.lang}_`), 'tells other sites another language'],
    [[...page.document.querySelectorAll('img')].every((image) => image.hasAttribute('alt')), 'has a picture without alt'],
  ]);
}

/** Languages lead to each other both ways, and each to itself. */
function checkLanguages(page: Page, { answers }: PageFacts): string[] {
  const alternates = alternatesOf(page);
  if (alternates.size === 0) return [];
  const own = alternates.get(page.document.documentElement.lang);
  const back = [...alternates].filter(([language, address]) => language !== 'x-default' && address !== page.address);
  return wrong([
    [own === page.address, `names ${own} as itself`],
    [alternates.has('x-default'), 'names no page for other languages'],
    ...back.map(([language, address]): Rule => {
      const answer = answers.get(address);
      const isMutual = answer?.status === 200 && [...(answer.alternates?.values() ?? [])].includes(page.address);
      return [isMutual, `its page in ${language} does not lead back`];
    }),
  ]);
}

function checkCard(page: Page, { answers }: PageFacts): string[] {
  const image = metaOf(page, 'og:image') ?? '';
  const answer = answers.get(image);
  const { width, height } = cardSize;
  return wrong([
    [image.startsWith(new URL(page.address).origin), `has no card of this site: ${image}`],
    [
      metaOf(page, 'og:image:width') === `${width}` && metaOf(page, 'og:image:height') === `${height}`,
      'does not say how large its card is',
    ],
    [metaOf(page, 'og:image:type') === 'image/jpeg', 'does not say what its card is'],
    [(metaOf(page, 'og:image:alt') ?? '') !== '', 'does not say what its card shows'],
    [metaOf(page, 'twitter:card') === 'summary_large_image', 'has no large Twitter card'],
    [metaOf(page, 'twitter:image') === image, 'has another picture on its Twitter card'],
    [answer === undefined || answer.status === 200, `its card answers ${answer?.status}`],
    [!answer?.size || (answer.size.width === width && answer.size.height === height), `its card measures ${JSON.stringify(answer?.size)}`],
  ]);
}

/** What should hold, and what is wrong where it does not. */
export type Rule = readonly [isOk: boolean, otherwise: string];
export const wrong = (rules: readonly Rule[]): string[] => rules.flatMap(([isOk, otherwise]) => (isOk ? [] : [otherwise]));
