import { isSlug } from '#features/articles/article.ts';
import type { Block } from '#features/articles/body/blocks.ts';
import { blockText, bodyText, readingMinutes } from '#features/articles/body/to-text.ts';
import type { Content } from '#features/articles/content.ts';
import type { Facts, MediumFacts } from './facts.ts';
import { linksOf } from './links-of.ts';

/** What a point leads to: `field-<name>` in the form. */
export type Field =
  | 'headline'
  | 'standfirst'
  | 'section'
  | 'series'
  | 'slug'
  | 'authors'
  | 'tags'
  | 'frontHeadline'
  | 'lead'
  | 'leadAlt'
  | 'body'
  | 'counterpart'
  | 'notes';

interface Point {
  key: string;
  field: Field;
  kind: 'required' | 'recommended';
  isOk: boolean;
  /** For its words. */
  values: Record<string, string | number>;
}

const longestHeadline = 110;
/** A longer one breaks into four lines and more on a card. */
const longestOnFront = 80;
const standfirstLength = { from: 60, to: 300 };
const shortestBody = { en: 150, ja: 300 };
/** A story of this length wants headings. */
const longBody = { en: 600, ja: 1_200 };
const longestReading = 15;
/** What other sites ask of a large card. */
const socialWidth = 1_200;

/** Words, or in Japanese characters. */
const lengthOf = (text: string, language: Content['language']) =>
  language === 'ja' ? [...text.replace(/\s/g, '')].length : text.split(/\s+/).filter(Boolean).length;

/**
 * What a story needs before readers get it, and what would do it good. The same list stands beside the text as it is
 * written and guards publication. Without facts, which the server has, the points that rest on them are left out.
 */
export function checkList(content: Content, facts: Facts | null) {
  return [...textPoints(content), ...(facts ? factPoints(content, facts) : [])];
}
export type Check = ReturnType<typeof checkList>[number];
export type CheckKey = Check['key'];

const point = <Key extends string>(
  kind: Point['kind'],
  field: Field,
  key: Key,
  isOk: boolean,
  values: Point['values'] = {},
): Point & { key: Key } => ({ key, field, kind, isOk, values });

function textPoints({ headline, frontHeadline, standfirst, slug, authors, tags, lead, body, language }: Content) {
  const text = bodyText(body);
  const length = lengthOf(text, language);
  const said = standfirst.trim().length;
  const minutes = readingMinutes(text);
  return [
    point('required', 'headline', 'headline', headline.trim() !== ''),
    point('required', 'standfirst', 'standfirst', said > 0),
    point('required', 'slug', 'slug', isSlug(slug)),
    point('required', 'authors', 'authors', authors.length > 0),
    point('required', 'body', 'body', body.some(saysAnything)),
    point(
      'required',
      'body',
      'embeds',
      body.every((block) => block.kind !== 'embed' || block.url.startsWith('https://')),
    ),
    point('recommended', 'headline', 'headlineLength', headline.trim().length <= longestHeadline, {
      length: headline.trim().length,
      most: longestHeadline,
    }),
    ...(headline.trim().length > longestOnFront
      ? [point('recommended', 'frontHeadline', 'frontHeadline', frontHeadline.trim() !== '', { most: longestOnFront })]
      : []),
    ...(said > 0
      ? [
          point('recommended', 'standfirst', 'standfirstLength', said >= standfirstLength.from && said <= standfirstLength.to, {
            length: said,
            ...standfirstLength,
          }),
        ]
      : []),
    point('recommended', 'lead', 'lead', lead.media !== null),
    ...(length > 0
      ? [
          point('recommended', 'body', 'bodyLength', length >= shortestBody[language], {
            length,
            least: shortestBody[language],
            language,
          }),
        ]
      : []),
    point('recommended', 'body', 'link', linksOf(body).length > 0),
    point('recommended', 'tags', 'tags', tags.length > 0),
    ...(length >= longBody[language]
      ? [
          point(
            'recommended',
            'body',
            'headings',
            body.some((block) => block.kind === 'heading' || block.kind === 'entry'),
          ),
        ]
      : []),
    point('recommended', 'body', 'readingTime', minutes <= longestReading, { minutes, most: longestReading }),
  ];
}

function factPoints({ lead, body, slug, counterpart }: Content, facts: Facts) {
  const { addressHolder, isCounterpartFree, gone, deadLinks, blockingNotes } = facts;
  const shown = body.flatMap((block) => picturesOf(block, facts.media));
  const isThere = (medium: MediumFacts | undefined) => medium !== undefined;
  const wanting = (column: 'alt' | 'credit') => shown.filter((medium) => medium?.kind === 'image' && !medium[column].trim()).length;
  const pictures = shown.some((medium) => medium?.kind === 'image')
    ? [
        point('required', 'body', 'pictureAlt', wanting('alt') === 0, { count: wanting('alt') }),
        point('required', 'body', 'pictureCredit', wanting('credit') === 0, { count: wanting('credit') }),
      ]
    : [];
  const uncaptioned = body.filter((block) => isUncaptioned(block, facts.media)).length;
  return [
    ...gone.map((field) => point('required', field, `${field}Gone` as const, false)),
    point('required', 'slug', 'slugFree', addressHolder === null, { slug, number: addressHolder ?? 0 }),
    ...(counterpart === null ? [] : [point('required', 'counterpart', 'counterpart', isCounterpartFree, { number: counterpart })]),
    point('required', 'notes', 'notes', blockingNotes === 0, { count: blockingNotes }),
    ...leadPoints(lead, facts),
    ...pictures,
    ...(shown.length > 0
      ? [
          point('required', 'body', 'mediaThere', shown.every(isThere), { count: shown.filter((medium) => !medium).length }),
          point('recommended', 'body', 'captions', uncaptioned === 0, { count: uncaptioned }),
        ]
      : []),
    ...(linksOf(body).length > 0
      ? [point('recommended', 'body', 'linksAlive', deadLinks.length === 0, { count: deadLinks.length, links: deadLinks.join(', ') })]
      : []),
  ];
}

function leadPoints(lead: Content['lead'], { media }: Facts) {
  if (lead.media === null) return [];
  const picture = media[lead.media];
  if (picture?.kind !== 'image') return [point('required', 'lead', 'leadThere', false)];
  return [
    point('required', 'leadAlt', 'leadAlt', (lead.alt || picture.alt).trim() !== ''),
    point('required', 'lead', 'leadCredit', picture.credit.trim() !== ''),
    point('recommended', 'lead', 'socialPicture', (picture.width ?? 0) >= socialWidth, { width: picture.width ?? 0, least: socialWidth }),
  ];
}

const saysAnything = (block: Block) => 'media' in block || blockText(block).trim() !== '';

/** What a block shows, as the library knows it; undefined for what it has not. */
const picturesOf = (block: Block, media: Facts['media']) => ('media' in block ? [block.media].flat().map((id) => media[id]) : []);

const isUncaptioned = (block: Block, media: Facts['media']) =>
  'media' in block &&
  !block.caption?.some((span) => span.text.trim()) &&
  picturesOf(block, media).some((medium) => medium && !medium.caption.trim());
