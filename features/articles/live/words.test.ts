import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryBlocks, entryName, isRunning, wrongWith } from './entry.ts';
import { readInline, toBlocks, toWords } from './words.ts';

const provider = (url: string) => new URL(url).hostname;
const blocks = (text: string, pictures: number[] = []) => toBlocks(text, pictures, provider).map(({ id: _id, ...block }) => block);

test.each([
  ['plain', 'It rains.', [{ text: 'It rains.' }]],
  [
    'bold and italic',
    'It **rains** *hard*.',
    [{ text: 'It ' }, { text: 'rains', bold: true }, { text: ' ' }, { text: 'hard', italic: true }, { text: '.' }],
  ],
  [
    'a named link',
    'See [the map](https://example.org/map).',
    [{ text: 'See ' }, { text: 'the map', link: 'https://example.org/map' }, { text: '.' }],
  ],
  [
    'a bare address, without what ends the sentence',
    'At https://example.org/a?b=1.',
    [{ text: 'At ' }, { text: 'https://example.org/a?b=1', link: 'https://example.org/a?b=1' }, { text: '.' }],
  ],
  ['a script is no link', '[x](javascript:alert(1))', [{ text: '[x](javascript:alert(1))' }]],
  ['markup is text', '<script>alert(1)</script>', [{ text: '<script>alert(1)</script>' }]],
  ['a lone star', '3 * 4', [{ text: '3 * 4' }]],
])('a line: %s', (_, text, spans) => expect(readInline(text)).toEqual(spans));

test.each([
  [
    'paragraphs',
    'One\nruns on.\n\n\nTwo.',
    [
      { kind: 'paragraph', text: [{ text: 'One runs on.' }] },
      { kind: 'paragraph', text: [{ text: 'Two.' }] },
    ],
  ],
  ['Japanese lines run on without a space', '雨が\n降る。', [{ kind: 'paragraph', text: [{ text: '雨が降る。' }] }]],
  ['a list', '- one\n- two', [{ kind: 'list', ordered: false, items: [[{ text: 'one' }], [{ text: 'two' }]] }]],
  [
    'a quotation with its speaker',
    '> We go on.\n> — The mayor',
    [{ kind: 'quote', text: [{ text: 'We go on.' }], attribution: 'The mayor' }],
  ],
  [
    'an address alone',
    'https://www.example.org/film',
    [{ kind: 'embed', url: 'https://www.example.org/film', provider: 'www.example.org', title: 'example.org/film' }],
  ],
  ['spaces in a row', '>  One\ntwo', [{ kind: 'paragraph', text: [{ text: '> One two' }] }]],
  ['nothing', ' \n\n ', []],
])('a text: %s', (_, text, expected) => expect(blocks(text)).toEqual(expected));

test('pictures stand at the end, and every block has an id of its own', () => {
  const made = toBlocks('One.', [7, 9], provider);
  expect(made.map((block) => [block.id, block.kind])).toEqual([
    ['e1', 'paragraph'],
    ['e2', 'image'],
    ['e3', 'image'],
  ]);
  expect(toWords(made)).toEqual({ text: 'One.', pictures: [7, 9] });
});

test('whatever is typed is a valid entry, and correcting nothing changes nothing', () => {
  const typed = fc.array(
    fc.constantFrom('a', 'b', ' ', '\n', '\n\n', '- ', '> ', '*', '**', '[', '](', ')', 'https://x.org/', '雨', '<b>', '— '),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(typed, (pieces) => {
      const made = toBlocks(pieces.join(''), [], provider);
      expect(entryBlocks.safeParse(made).success).toBe(true);
      const again = toBlocks(toWords(made).text, [], provider);
      expect(toWords(again).text).toBe(toWords(made).text);
    }),
    { numRuns: 300 },
  );
});

test('what is no part of an entry is refused', () => {
  const heading = { id: 'h', kind: 'heading', level: 2, text: [{ text: 'x' }] };
  expect(entryBlocks.safeParse([heading]).success).toBe(false);
  expect(entryBlocks.safeParse([{ id: 'p', kind: 'paragraph', text: [{ text: 'x', link: 'javascript:alert(1)' }] }]).success).toBe(false);
});

test.each([
  ['nothing at all', '', '', [], 'empty'],
  ['spaces', ' ', ' \n ', [], 'empty'],
  ['a headline alone', 'Full time', '', [], null],
  ['a picture alone', '', '', [1], null],
  ['five pictures', '', 'x', [1, 2, 3, 4, 5], 'pictures'],
  ['20,000 characters', '', 'x'.repeat(20_000), [], 'long'],
  ['as long as may be', '', 'x'.repeat(2_500), [], null],
  ['a character more', '', 'x'.repeat(2_501), [], 'long'],
])('%s', (_, headline, text, pictures, wrong) => expect(wrongWith(headline, toBlocks(text, pictures, provider))).toBe(wrong));

test.each([
  ['its headline', 'Half time', 'Nil–nil.', 'Half time'],
  ['its first words', '', 'Nil–nil.\n\nThey rest.', 'Nil–nil.'],
  [
    'cut between words',
    '',
    'The harbour office says that the water stands at two metres and forty-one centimetres now',
    'The harbour office says that the water stands at two metres and forty-one…',
  ],
])('an entry is called by %s', (_, headline, text, name) =>
  expect(entryName({ headline, blocks: toBlocks(text, [], provider) })).toBe(name),
);

test.each([
  [-1, null, true],
  [1, null, false],
  [-2, -1, false],
  [-2, 1, true],
])('started %i, ended %s: runs %s', (started, ended, runs) => {
  const now = new Date();
  const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
  expect(isRunning({ startedAt: at(started), endedAt: ended === null ? null : at(ended) }, now)).toBe(runs);
});
