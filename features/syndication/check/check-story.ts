import { shortHeadline } from '#features/articles/headline.ts';
import { mostTold } from '#features/articles/live/pages.ts';
import { judgeSharing, leastPictureWidth } from '#features/articles/sharing.ts';
import { isLanguage } from '#ui/language.ts';
import { timestamp } from '#ui/time.ts';
import { type Rule, wrong } from './check-head.ts';
import { listOf, type PageFacts } from './facts.ts';
import { type Data, dataOf, metaOf, type Page, textOf, wholeAddress } from './page.ts';

/** As `2025-02-01T14:27:00+09:00`: an instant with its distance from Greenwich. */
const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/;
const ratios = [16 / 9, 4 / 3, 1];

/** What a story's page tells machines is what it shows readers. */
export function checkStory(page: Page, story: Data, facts: PageFacts): string[] {
  const article = page.document.querySelector('main > article');
  if (!article) return ['shows no story'];
  return [
    ...checkTold(page, article, story),
    ...checkTimes(page, article, story, facts),
    ...checkAuthors(page, article, story, facts),
    ...checkPictures(article, story, facts),
    ...checkTrail(page, article),
    ...checkCorrections(article, story, facts),
    ...checkEntries(article, story),
  ];
}

const leadOf = (article: Element) => article.querySelector(':scope > figure img');

function checkTold(page: Page, article: Element, story: Data): string[] {
  const headline = textOf(article.querySelector('h1'));
  const image = leadOf(article);
  const width = Number(listOf(story.image)[0]?.width ?? 0);
  const { lang } = page.document.documentElement;
  const description = metaOf(page, 'description') ?? '';
  const told = { language: isLanguage(lang) ? lang : ('en' as const), headline, description };
  const judged = judgeSharing({ ...told, picture: image && { alt: image.getAttribute('alt') ?? '', width } });
  const organization = { ...(story.publisher as Record<string, unknown> | undefined) };
  return wrong([
    ...judged.map(({ rule, isOk, values }): Rule => [isOk, `${rule}: ${JSON.stringify(values)}`]),
    [story.headline === shortHeadline(headline), `tells the headline “${story.headline}”`],
    [story.description === description, 'is described otherwise in its structured data'],
    [textOf(article.querySelector('.standfirst')) === description, 'its description is not its standfirst'],
    [story.url === page.address && story.mainEntityOfPage === page.address, `stands at ${story.url} in its structured data`],
    [organization['@type'] === 'NewsMediaOrganization' && organization.name !== '', 'names no publisher'],
    [story.isAccessibleForFree === true, 'does not say that it is free'],
    [typeof story.wordCount === 'number' && story.wordCount > 0, 'does not say how long it is'],
    [story.inLanguage === lang, `says that it is in ${story.inLanguage}`],
    [metaOf(page, 'og:type') === 'article', 'is no article to other sites'],
  ]);
}

/** The times in the byline: of first publication and, where an editor said so, of the update. */
function checkTimes({ document }: Page, article: Element, story: Data, { timeZone }: PageFacts): string[] {
  const [published, updated] = [...(article.querySelector('time')?.parentElement?.querySelectorAll(':scope > time') ?? [])];
  const { lang } = document.documentElement;
  const isShown = (shown: Element | undefined, told: unknown) => {
    if (!shown || typeof told !== 'string' || !zoned.test(told) || !isLanguage(lang)) return false;
    const at = new Date(told);
    const isSame = Math.floor(Date.parse(shown.getAttribute('datetime') ?? '') / 1_000) * 1_000 === at.getTime();
    return isSame && textOf(shown).includes(timestamp(at, lang, timeZone));
  };
  return wrong([
    [isShown(published, story.datePublished), `shows “${textOf(published)}” and tells ${story.datePublished}`],
    [isShown(updated ?? published, story.dateModified), `shows “${textOf(updated ?? published)}” and tells ${story.dateModified}`],
  ]);
}

function checkAuthors(page: Page, article: Element, story: Data, { answers }: PageFacts): string[] {
  const shown = [...article.querySelectorAll('a[rel="author"]')].map((link) => [
    textOf(link),
    wholeAddress(link.getAttribute('href'), page),
  ]);
  const told = listOf(story.author).map(({ name, url }) => [name, url]);
  return wrong([
    [told.length > 0 && JSON.stringify(shown) === JSON.stringify(told), `is by ${JSON.stringify(shown)} and tells ${JSON.stringify(told)}`],
    ...told.map(([name, url]): Rule => [answers.get(String(url))?.status === 200, `the page of ${name} does not answer`]),
  ]);
}

function checkPictures(article: Element, story: Data, { answers }: PageFacts): string[] {
  const images = listOf(story.image);
  const shapes = images.map(({ width, height }) => Number(width) / Number(height));
  const hash = (address: unknown) => /\/media\/([0-9a-f]+)\//.exec(String(address))?.[1];
  const lead = leadOf(article);
  return wrong([
    [images.length === (lead ? ratios.length : 0), `tells ${images.length} pictures`],
    ...(lead
      ? ratios.map((ratio): Rule => [shapes.some((shape) => Math.abs(shape - ratio) < 0.01), `has no picture of ratio ${ratio}`])
      : []),
    ...images.map(({ url, width }): Rule => [Number(width) >= leastPictureWidth, `${url} is ${width} pixels wide`]),
    ...images.map(({ url }): Rule => [hash(url) === hash(lead?.getAttribute('src')), `${url} is not the picture that is seen`]),
    ...images.map(({ url, width, height }): Rule => {
      const answer = answers.get(String(url));
      const isSo = !answer?.size || (answer.size.width === width && answer.size.height === height);
      return [!answer || (answer.status === 200 && isSo), `${url} answers ${answer?.status} with ${JSON.stringify(answer?.size)}`];
    }),
  ]);
}

/** The way to it, as it stands above the headline. */
function checkTrail(page: Page, article: Element): string[] {
  const shown = [...article.querySelectorAll(':scope > nav ol a')].map((step) => [
    textOf(step),
    wholeAddress(step.getAttribute('href'), page),
  ]);
  const steps = dataOf(page, 'BreadcrumbList')?.itemListElement;
  // An origin may be written without its slash.
  const told = listOf(steps).map((step) => [step.name, wholeAddress(String((step as { item?: unknown }).item), page)]);
  return wrong([
    [
      shown.length > 1 && JSON.stringify(shown) === JSON.stringify(told),
      `leads by ${JSON.stringify(shown)} and tells ${JSON.stringify(told)}`,
    ],
  ]);
}

function checkCorrections(article: Element, story: Data, { timeZone }: PageFacts): string[] {
  const shown = [...article.querySelectorAll('.correction')].map((notice) => [
    textOf(notice.querySelector('p:last-child')),
    timestamp(new Date(notice.querySelector('time')?.getAttribute('datetime') ?? ''), 'en', timeZone),
  ]);
  const told = listOf(story.correction).map((comment) => {
    const { text, datePublished } = comment as { text?: unknown; datePublished?: unknown };
    return [text, timestamp(new Date(String(datePublished)), 'en', timeZone)];
  });
  return wrong([
    [JSON.stringify(shown) === JSON.stringify(told), `shows the corrections ${JSON.stringify(shown)} and tells ${JSON.stringify(told)}`],
  ]);
}

/** An entry's headline; where it has none, what is told must be how its text begins. */
function nameOf(entry: Element, told: string): string {
  const headline = textOf(entry.querySelector('h3'));
  const text = [...entry.children]
    .filter(({ className }) => !className.startsWith('entry-'))
    .map(textOf)
    .join(' ');
  return headline || (text.startsWith(told.replace(/…$/, '')) ? told : text);
}

/** Each entry of a live report has the time that is seen beside it. */
function checkEntries(article: Element, story: Data): string[] {
  const instant = (time: unknown) => Math.floor(Date.parse(String(time)) / 1_000);
  const told = listOf(story.liveBlogUpdate).map((update) => {
    const { headline, datePublished } = update as { headline?: unknown; datePublished?: unknown };
    return [headline, zoned.test(String(datePublished)) ? instant(datePublished) : datePublished];
  });
  const entries = [...article.querySelectorAll('.entry')];
  // Of a long live blog search engines are told what stands first.
  const first = told.length >= mostTold ? entries.slice(0, told.length) : entries;
  const shown = first.map((entry, place) => [
    nameOf(entry, String(told[place]?.[0])),
    instant(entry.querySelector('time')?.getAttribute('datetime')),
  ]);
  const isSame = JSON.stringify(shown.map(([headline, at]) => [shortHeadline(String(headline)), at])) === JSON.stringify(told);
  return wrong([
    [isSame, `shows the entries ${JSON.stringify(shown)} and tells ${JSON.stringify(told)}`],
    [story.types.includes('LiveBlogPosting') === entries.length > 0, 'is a live report in one place only'],
  ]);
}
