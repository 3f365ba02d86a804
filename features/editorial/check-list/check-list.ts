import { isSlug } from '#features/articles/article.ts';
import type { Block } from '#features/articles/body/blocks.ts';
import { blockText, bodyText, readingMinutes } from '#features/articles/body/to-text.ts';
import type { Content } from '#features/articles/content.ts';
import { judgeSharing, type SharingRule } from '#features/articles/sharing.ts';
import { changedFacts, type FactsTold, factsTold } from '../corrections/facts-told.ts';
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

/** What the story itself needs, and what search engines and other sites need of it. */
type Group = 'story' | 'sharing';

interface Point {
  key: string;
  group: Group;
  field: Field;
  kind: 'required' | 'recommended';
  isOk: boolean;
  /** For its words. */
  values: Record<string, string | number>;
}

/** A longer one breaks into four lines and more on a card. */
const longestOnFront = 80;
const shortestBody = { en: 150, ja: 300 };
/** A story of this length wants headings. */
const longBody = { en: 600, ja: 1_200 };
const longestReading = 15;

/** Words, or in Japanese characters. */
const lengthOf = (text: string, language: Content['language']) =>
  language === 'ja' ? [...text.replace(/\s/g, '')].length : text.split(/\s+/).filter(Boolean).length;

/**
 * What a story needs before readers get it, and what would do it good. The same list stands beside the text as it is
 * written and guards publication. Without facts, which the server has, the points that rest on them are left out; `live` is
 * what readers have been told, where they have the story.
 */
export function checkList(content: Content, facts: Facts | null, live: FactsTold | null = null) {
  return [
    ...changePoints(content, live),
    ...textPoints(content),
    ...sharingPoints(content, facts),
    ...(facts ? factPoints(content, facts) : []),
  ];
}
export type Check = ReturnType<typeof checkList>[number];
export type CheckKey = Check['key'];

const point = <Key extends string>(
  kind: Point['kind'],
  field: Field,
  key: Key,
  isOk: boolean,
  values: Point['values'] = {},
): Point & { key: Key } => ({ key, group: isForSharing(key) ? 'sharing' : 'story', field, kind, isOk, values });

/** Points by which search engines and other sites judge a story, besides those of `judgeSharing`. */
const alsoForSharing: readonly string[] = ['slugFree', 'counterpart'];
const isForSharing = (key: string) => key in sharing || alsoForSharing.includes(key);

/** The rules that every published page is tested by, as points. */
const sharing: Record<SharingRule, [kind: Point['kind'], field: Field]> = {
  headlineLength: ['recommended', 'headline'],
  standfirstLength: ['recommended', 'standfirst'],
  lead: ['recommended', 'lead'],
  leadAlt: ['required', 'leadAlt'],
  socialPicture: ['recommended', 'lead'],
};

function sharingPoints({ language, headline, standfirst, lead }: Content, facts: Facts | null) {
  const medium = lead.media === null ? null : facts?.media[lead.media];
  const known = medium?.kind === 'image' ? { alt: lead.alt || medium.alt, width: medium.width ?? 0 } : undefined;
  const judged = judgeSharing({ language, headline, description: standfirst, picture: lead.media === null ? null : known });
  // One is chosen, whatever is known of it.
  const chosen = lead.media === null || known ? [] : [point('recommended', 'lead', 'lead', true)];
  return [...judged.map(({ rule, isOk, values }) => point(...sharing[rule], rule, isOk, values)), ...chosen];
}

/** A change of what no small change touches is said to readers. */
function changePoints(content: Content, live: FactsTold | null) {
  if (live === null) return [];
  const changed = changedFacts(live, factsTold(content));
  return [point('recommended', 'body', 'silentChange', changed.length === 0)];
}

function textPoints({ headline, frontHeadline, standfirst, slug, authors, tags, body, language }: Content) {
  const text = bodyText(body);
  const length = lengthOf(text, language);
  const minutes = readingMinutes(text);
  return [
    point('required', 'headline', 'headline', headline.trim() !== ''),
    point('required', 'standfirst', 'standfirst', standfirst.trim() !== ''),
    point('required', 'slug', 'slug', isSlug(slug)),
    point('required', 'authors', 'authors', authors.length > 0),
    point('required', 'body', 'body', body.some(saysAnything)),
    point(
      'required',
      'body',
      'embeds',
      body.every((block) => block.kind !== 'embed' || block.url.startsWith('https://')),
    ),
    ...(headline.trim().length > longestOnFront
      ? [point('recommended', 'frontHeadline', 'frontHeadline', frontHeadline.trim() !== '', { most: longestOnFront })]
      : []),
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
    ...rightsPoints(lead, shown, facts),
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
  return [point('required', 'lead', 'leadCredit', picture.credit.trim() !== '')];
}

/** Readers are not shown what has no rights any more: a story goes out without a hole. */
function rightsPoints({ media: lead }: Content['lead'], shown: readonly (MediumFacts | undefined)[], { media }: Facts) {
  const first = lead === null ? undefined : media[lead];
  const having = (wanted: MediumFacts['rights']) => shown.filter((medium) => medium?.rights === wanted).length;
  const ending = having('ending') + (first?.rights === 'ending' ? 1 : 0);
  return [
    ...(first ? [point('required', 'lead', 'leadRights', first.rights !== 'over')] : []),
    ...(shown.length > 0 ? [point('required', 'body', 'mediaRights', having('over') === 0, { count: having('over') })] : []),
    ...(first || shown.length > 0
      ? [point('recommended', first?.rights === 'ending' ? 'lead' : 'body', 'rightsEnding', ending === 0, { count: ending })]
      : []),
  ];
}

const saysAnything = (block: Block) => 'media' in block || blockText(block).trim() !== '';

/** What a block shows, as the library knows it; undefined for what it has not. */
const picturesOf = (block: Block, media: Facts['media']) => ('media' in block ? [block.media].flat().map((id) => media[id]) : []);

const isUncaptioned = (block: Block, media: Facts['media']) =>
  'media' in block &&
  !block.caption?.some((span) => span.text.trim()) &&
  picturesOf(block, media).some((medium) => medium && !medium.caption.trim());
