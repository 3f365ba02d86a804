import fc from 'fast-check';
import { type Block, blockSchema, type Inline, type Span } from '../body/blocks.ts';

/*
 * For tests: bodies of every shape that the schema allows. `canonical` ones are written as the editor writes them: no empty
 * span, no two that one could be, no empty attribution or caption.
 */

const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom('港', 'みなと', 'naïve “quote”', ' ', '\n', '<b>', '👩‍👩‍👧', 'a\u00a0b', '/'),
);
const link = fc.constantFrom('https://example.org/a?b=c#d', 'http://example.org', 'mailto:desk@example.org', '/society', '#top');
const marks = fc.record(
  { bold: fc.constant(true as const), italic: fc.constant(true as const), link, ruby: fc.string({ minLength: 1, maxLength: 8 }) },
  { requiredKeys: [] },
);
const span: fc.Arbitrary<Span> = fc.tuple(word, marks).map(([text, given]) => ({ text, ...given }));

const samePen = (one: Span, other: Span) =>
  !one.ruby && !other.ruby && JSON.stringify({ ...one, text: '' }) === JSON.stringify({ ...other, text: '' });
const inline = fc
  .array(span, { maxLength: 5 })
  .map((spans): Inline => spans.filter((each, place) => place === 0 || !samePen(each, spans[place - 1] as Span)));
const caption = fc.oneof(
  fc.constant(null),
  inline.filter((each) => each.length > 0),
);
const media = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const title = fc.string({ maxLength: 60 });

const paragraph = fc.record({ id: fc.constant(''), kind: fc.constant('paragraph' as const), text: inline });
const list = fc.record({
  id: fc.constant(''),
  kind: fc.constant('list' as const),
  ordered: fc.boolean(),
  items: fc.array(inline, { minLength: 1, maxLength: 4 }),
});
const kind = <Kind extends Block['kind'], Rest>(name: Kind, rest: { [Key in keyof Rest]: fc.Arbitrary<Rest[Key]> }) =>
  fc.record({ id: fc.constant(''), kind: fc.constant(name), ...rest }) as unknown as fc.Arbitrary<Block>;
const said = { text: inline, attribution: fc.option(fc.string({ minLength: 1, maxLength: 20 })) };
const shown = { media, caption: fc.oneof(caption, fc.constant([])) };

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: list },
  kind('heading', { level: fc.constantFrom(2, 3, 4), text: inline }),
  kind('quote', said),
  kind('pullquote', said),
  kind('image', shown),
  kind('video', shown),
  kind('audio', shown),
  kind('gallery', { media: fc.array(media, { minLength: 2, maxLength: 40 }), caption }),
  kind('embed', { url: fc.webUrl({ validSchemes: ['https'] }).filter(isEmbed), provider: title, title }),
  kind('table', {
    caption,
    head: fc.array(inline, { maxLength: 3 }),
    rows: fc.array(fc.array(inline, { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }),
  kind('facts', { title, blocks: fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 3 }) }),
  kind('divider', {}),
  kind('entry', {
    at: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map((at) => at.toISOString()),
    headline: title,
    key: fc.boolean(),
    blocks: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
  }),
);

function isEmbed(url: string) {
  return blockSchema.safeParse({ id: 'x', kind: 'embed', url, provider: '', title: '' }).success;
}

/** Each block its own id, as they are stored. */
function numbered(blocks: Block[]): Block[] {
  let count = 0;
  const name = <One extends { id: string }>(one: One): One => ({ ...one, id: `b-${count++}` });
  return blocks.map((each) => ('blocks' in each ? ({ ...name(each), blocks: each.blocks.map(name) } as Block) : name(each)));
}

const isBlank = ([first, ...rest]: Block[]) => rest.length === 0 && first?.kind === 'paragraph' && first.text.length === 0;

export const canonicalBody = fc
  .array(block, { maxLength: 8 })
  .map(numbered)
  .filter((body) => !isBlank(body));

/** With empty spans and twins among them, and ids that repeat. */
export const anyBody = fc.array(block, { maxLength: 8 }).map(
  (body): Block[] =>
    body.map((each, place) => ({
      ...each,
      id: `b-${place % 2}`,
      ...('text' in each && { text: [{ text: '' }, ...each.text, ...each.text] }),
      ...('blocks' in each && { blocks: each.blocks.map((inner) => ({ ...inner, id: 'same' })) }),
    })) as Block[],
);
