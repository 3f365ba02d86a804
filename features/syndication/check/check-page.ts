import { checkHead, type Rule, wrong } from './check-head.ts';
import { checkStory } from './check-story.ts';
import { listOf, type PageFacts } from './facts.ts';
import { type Data, dataOf, type Page, textOf, wholeAddress } from './page.ts';

/**
 * What is wrong with a page for search engines and for whoever shares it, as sentences; none where it is sound. The same rules
 * for every page: what a page of its kind must have besides is told from its structured data.
 */
export function checkPage(page: Page, facts: PageFacts): string[] {
  const of = (type: string, check: (page: Page, data: Data, facts: PageFacts) => string[]) => {
    const data = dataOf(page, type);
    return data ? check(page, data, facts) : [];
  };
  return [
    ...checkHead(page, facts),
    ...of('NewsArticle', checkStory),
    ...of('ItemList', checkList),
    ...of('ProfilePage', checkProfile),
    ...of('WebSite', checkSite),
  ];
}

/** A ranking, place by place. */
function checkList(page: Page, list: Data): string[] {
  const shown = [...page.document.querySelectorAll('main ol > li')].map((place) => {
    const link = place.querySelector('a');
    return [textOf(link), wholeAddress(link?.getAttribute('href'), page)];
  });
  const told = listOf(list.itemListElement).map(({ name, url }) => [name, url]);
  const positions = listOf(list.itemListElement).map((item) => (item as { position?: unknown }).position);
  return wrong([
    [JSON.stringify(shown) === JSON.stringify(told), 'lists otherwise in its structured data'],
    [list.numberOfItems === told.length && positions.every((position, place) => position === place + 1), 'numbers its places wrongly'],
  ]);
}

function checkProfile(page: Page, { mainEntity }: Data): string[] {
  const [who] = listOf(mainEntity);
  return wrong([
    [who?.name === textOf(page.document.querySelector('main h1')), `is about ${who?.name}`],
    [who?.url === page.address.split('?')[0], `says that they are at ${who?.url}`],
  ]);
}

function checkSite(page: Page, site: Data): string[] {
  const action = (site.potentialAction ?? {}) as { '@type'?: string; target?: { urlTemplate?: string }; 'query-input'?: string };
  const rules: Rule[] = [
    [wholeAddress(String(site.url), page) === page.address, `is the site at ${site.url}`],
    [textOf(page.document.querySelector('h1')) === site.name, `is called ${site.name}`],
    [
      action['@type'] === 'SearchAction' && /\/search\?q=\{search_term_string\}$/.test(action.target?.urlTemplate ?? ''),
      'cannot be searched',
    ],
    [action['query-input'] === 'required name=search_term_string', 'does not say what a search needs'],
  ];
  return wrong(rules);
}
