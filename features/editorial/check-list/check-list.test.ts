import { describe, expect, test } from 'vitest';
import type { Block } from '#features/articles/body/blocks.ts';
import type { Content } from '#features/articles/content.ts';
import en from '#messages/newsroom.en.json' with { type: 'json' };
import { factsTold } from '../corrections/facts-told.ts';
import { checkList } from './check-list.ts';
import type { Facts } from './facts.ts';

const paragraph = (text: string, link?: string): Block => ({ id: 'p', kind: 'paragraph', text: [{ text, ...(link && { link }) }] });
const words = (count: number) => 'harbour '.repeat(count);
const image = (media: number, caption?: string): Block => ({
  id: `i${media}`,
  kind: 'image',
  media,
  caption: caption ? [{ text: caption }] : null,
});
const medium = { kind: 'image', alt: 'A harbour', caption: 'The harbour at dawn', credit: 'HP', width: 1_600, rights: 'lasting' as const };

const content: Content = {
  language: 'en',
  slug: 'night-ferries',
  headline: 'Night ferries return',
  frontHeadline: '',
  standfirst: 'After eleven years the last boat leaves the inner harbour at two in the morning again.',
  kicker: '',
  section: 1,
  series: null,
  authors: [1],
  tags: [1],
  lead: { media: 1, alt: '', caption: '' },
  counterpart: null,
  body: [paragraph(words(200), 'https://example.org/')],
};
const facts: Facts = { addressHolder: null, isCounterpartFree: true, gone: [], media: { 1: medium }, deadLinks: [], blockingNotes: 0 };

const wanting = (given: Partial<Content>, known: Partial<Facts> | null = {}) =>
  checkList({ ...content, ...given }, known && { ...facts, ...known })
    .filter(({ isOk }) => !isOk)
    .map(({ key }) => key);

test('a story that wants nothing', () => expect(wanting({})).toEqual([]));

describe('required', () => {
  test.each<[string, Partial<Content>, Partial<Facts>, string, string]>([
    ['no headline', { headline: ' \n' }, {}, 'headline', 'headline'],
    ['no standfirst', { standfirst: ' ' }, {}, 'standfirst', 'standfirst'],
    ['no address', { slug: '' }, {}, 'slug', 'slug'],
    ['an address that is none', { slug: 'Night Ferries' }, {}, 'slug', 'slug'],
    ['another’s address', {}, { addressHolder: 7 }, 'slugFree', 'slug'],
    ['nobody’s', { authors: [] }, {}, 'authors', 'authors'],
    ['no body', { body: [] }, {}, 'body', 'body'],
    ['a body that says nothing', { body: [paragraph(' '), { id: 'd', kind: 'divider' }] }, {}, 'body', 'body'],
    ['an embed over http', { body: [{ id: 'e', kind: 'embed', url: 'http://x.org/', provider: 'X', title: 'X' }] }, {}, 'embeds', 'body'],
    ['a section that is gone', {}, { gone: ['section'] }, 'sectionGone', 'section'],
    ['an author who is gone', {}, { gone: ['authors'] }, 'authorsGone', 'authors'],
    ['a counterpart that has one', { counterpart: 9 }, { isCounterpartFree: false }, 'counterpart', 'counterpart'],
    ['a note that blocks', {}, { blockingNotes: 2 }, 'notes', 'notes'],
    ['a lead picture that is gone', {}, { media: {} }, 'leadThere', 'lead'],
    ['a recording for a lead picture', {}, { media: { 1: { ...medium, kind: 'audio' } } }, 'leadThere', 'lead'],
    ['a lead picture without alt', {}, { media: { 1: { ...medium, alt: ' ' } } }, 'leadAlt', 'leadAlt'],
    ['a lead picture without credit', {}, { media: { 1: { ...medium, credit: '' } } }, 'leadCredit', 'lead'],
    ['a picture in the body without alt', { body: [image(2)] }, { media: { 1: medium, 2: { ...medium, alt: '' } } }, 'pictureAlt', 'body'],
    ['one without credit', { body: [image(2)] }, { media: { 1: medium, 2: { ...medium, credit: '' } } }, 'pictureCredit', 'body'],
    [
      'one of a gallery',
      { body: [{ id: 'g', kind: 'gallery', media: [1, 2], caption: null }] },
      { media: { 1: medium, 2: { ...medium, alt: '' } } },
      'pictureAlt',
      'body',
    ],
    ['one that is gone', { body: [image(1), image(2)] }, {}, 'mediaThere', 'body'],
    ['a lead picture without rights any more', {}, { media: { 1: { ...medium, rights: 'over' } } }, 'leadRights', 'lead'],
    [
      'a picture in the body without',
      { body: [image(2)] },
      { media: { 1: medium, 2: { ...medium, rights: 'over' } } },
      'mediaRights',
      'body',
    ],
    [
      'a recording without',
      { body: [{ id: 'a', kind: 'audio', media: 2, caption: null }] },
      { media: { 1: medium, 2: { ...medium, kind: 'audio', rights: 'over' } } },
      'mediaRights',
      'body',
    ],
  ])('%s', (_, given, known, key, field) => {
    const unmet = checkList({ ...content, ...given }, { ...facts, ...known }).filter(({ kind, isOk }) => kind === 'required' && !isOk);
    expect(unmet.map((check) => [check.key, check.field])).toEqual([[key, field]]);
  });

  test('alt of the story’s own is as good as the picture’s', () => {
    expect(wanting({ lead: { media: 1, alt: 'A ferry', caption: '' } }, { media: { 1: { ...medium, alt: '' } } })).toEqual([]);
  });
  test('a recording needs neither alt nor credit', () => {
    const body: Block[] = [...content.body, { id: 'v', kind: 'video', media: 2, caption: null }];
    expect(wanting({ body }, { media: { 1: medium, 2: { ...medium, kind: 'video', alt: '', credit: '' } } })).toEqual([]);
  });
  test('a picture alone is a body', () => expect(wanting({ body: [image(1)] })).not.toContain('body'));
});

describe('recommended', () => {
  test.each<[string, Partial<Content>, Partial<Facts>, string[]]>([
    ['110 characters', { headline: 'x'.repeat(110), frontHeadline: 'x' }, {}, []],
    ['111 characters', { headline: 'x'.repeat(111), frontHeadline: 'x' }, {}, ['headlineLength']],
    ['80 characters', { headline: 'x'.repeat(80) }, {}, []],
    ['81 characters', { headline: 'x'.repeat(81) }, {}, ['frontHeadline']],
    ['a standfirst of 59', { standfirst: 'x'.repeat(59) }, {}, ['standfirstLength']],
    ['of 60', { standfirst: 'x'.repeat(60) }, {}, []],
    ['of 300', { standfirst: 'x'.repeat(300) }, {}, []],
    ['of 301', { standfirst: 'x'.repeat(301) }, {}, ['standfirstLength']],
    ['no lead picture', { lead: { media: null, alt: '', caption: '' } }, {}, ['lead']],
    ['149 words', { body: [paragraph(words(149), '/x')] }, {}, ['bodyLength']],
    ['150 words', { body: [paragraph(words(150), '/x')] }, {}, []],
    ['299 Japanese characters', { language: 'ja', body: [paragraph('港'.repeat(299), '/x')] }, {}, ['bodyLength']],
    ['300 Japanese characters', { language: 'ja', body: [paragraph('港'.repeat(300), '/x')] }, {}, []],
    ['no topic', { tags: [] }, {}, ['tags']],
    ['no link', { body: [paragraph(words(200))] }, {}, ['link']],
    ['a dead link', {}, { deadLinks: ['/society/gone'] }, ['linksAlive']],
    ['a picture too small for cards', {}, { media: { 1: { ...medium, width: 1_199 } } }, ['socialPicture']],
    ['a lead picture whose rights end soon', {}, { media: { 1: { ...medium, rights: 'ending' } } }, ['rightsEnding']],
    ['600 words without headings', { body: [paragraph(words(600), '/x')] }, {}, ['headings']],
    ['600 words with one', { body: [paragraph(words(600), '/x'), { id: 'h', kind: 'heading', level: 2, text: [{ text: 'So' }] }] }, {}, []],
    [
      'sixteen minutes',
      { body: [paragraph(words(238 * 16), '/x'), { id: 'h', kind: 'heading', level: 2, text: [{ text: 'So' }] }] },
      {},
      ['readingTime'],
    ],
    [
      'a picture without any caption',
      { body: [...content.body, image(2)] },
      { media: { 1: medium, 2: { ...medium, caption: '' } } },
      ['captions'],
    ],
    [
      'a caption of the block’s',
      { body: [...content.body, image(2, 'Here')] },
      { media: { 1: medium, 2: { ...medium, caption: '' } } },
      [],
    ],
  ])('%s', (_, given, known, expected) => expect(wanting(given, known)).toEqual(expected));
});

test('without facts the rest is judged', () =>
  expect(wanting({ headline: '', lead: { media: 1, alt: '', caption: '' } }, null)).toEqual(['headline']));

test.each([
  ['a price', 'It costs 200 yen.', 'It costs 220 yen.', ['silentChange']],
  ['spelling', 'In the harbor.', 'In the harbour.', []],
])('changed since readers have it: %s', (_, was, is, expected) => {
  const [before, after] = [was, is].map((text) => ({ ...content, body: [...content.body, paragraph(text)] }));
  if (!before || !after) throw new Error('No contents.');
  const found = checkList(after, facts, factsTold(before)).filter(({ isOk }) => !isOk);
  expect(found.map(({ key, kind }) => [key, kind])).toEqual(expected.map((key) => [key, 'recommended']));
});

test('the catalogue has words for every point, there and wanting', () => {
  const long = { headline: 'x'.repeat(200), body: [paragraph(words(700), '/x'), image(1)], counterpart: 1, series: 1 };
  const both = [
    ...checkList({ ...content, ...long }, { ...facts, gone: ['section', 'series', 'authors', 'tags'] }),
    ...checkList(content, { ...facts, media: {} }),
    ...checkList(content, facts, factsTold(content)),
  ];
  const keys = [...new Set(both.map(({ key }) => key))].sort();
  expect(Object.keys(en.check.wanting).sort()).toEqual(keys);
  expect(Object.keys(en.check.there).sort()).toEqual(keys);
});
