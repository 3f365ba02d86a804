import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Role, roles } from '#features/accounts/roles.ts';
import { newsroomCatalogues } from '#ui/translate.ts';
import { moves } from '../workflow.ts';
import { changesBetween, csvCell, queryOf, readCursor, readFilter, spanOf, writeCursor } from './log.ts';
import { eventKinds, kindsFor, verbsFor, verbsOf } from './verbs.ts';
import { placeOf, verbWords, whoWords } from './words.ts';

const known = new Set<string>(eventKinds.flatMap((kind) => verbsOf[kind]));

/** Everything that any file of ours writes into `events.verb`, in whichever manner it does. */
function writtenVerbs(): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of globSync(['features/**/*.ts', 'app/**/*.ts', 'prisma/seed/**/*.ts', 'server.ts', 'scripts/*.ts'])) {
    if (/\.test\.ts$|fixture/.test(path)) continue;
    const text = readFileSync(path, 'utf8');
    const verbs = [
      ...text.matchAll(/\bverb: '(\w+)'/g),
      ...text.matchAll(/\brecord(?:Access|Event)?\([^()]*(?:\([^()]*\))?[^()]*?'(\w+)'/g),
      ...text.matchAll(/\bverb = [^\n;]*\? '(\w+)' : '(\w+)'/g),
      ...text.matchAll(/\bverb: [^\n,]*\? '(\w+)' : '(\w+)'/g),
      ...text.matchAll(/\b(?:create|save|remove): '(\w+)'/g),
      ...text.matchAll(/\? '(\w+Ranking|\w+Factor)' : '(\w+Ranking|\w+Factor)'/g),
      ...text.matchAll(/^\s+'(\w+[a-z]Again)',$/gm),
      ...text.matchAll(/moveArticle\(number, '(\w+)'/g),
    ];
    for (const [, ...names] of verbs) for (const name of names) if (name) found.set(name, path);
  }
  return found;
}

test('every verb that is written anywhere has its kind, and words in both languages', () => {
  const written = new Map([...writtenVerbs(), ...moves.map((move) => [move, 'workflow.ts'] as const)]);
  // As many as there were when this was written: the search itself must not go blind.
  expect(written.size).toBeGreaterThan(80);
  expect([...written].filter(([verb]) => !known.has(verb))).toEqual([]);
  for (const { log } of Object.values(newsroomCatalogues)) expect(Object.keys(log.verb).sort()).toEqual([...known].sort());
});

test.each<[Role, string[]]>([
  ['reporter', []],
  ['editor', []],
  ['chief', ['stories', 'fronts', 'filing', 'media', 'addresses', 'ranking']],
  ['admin', eventKinds],
])('a %s sees %j', (role, kinds) => {
  const actor = { id: 'x', name: 'X', role, sectionIds: [] };
  expect(kindsFor(actor)).toEqual(kinds);
  expect(verbsFor(actor, 'access') ?? []).toHaveLength(role === 'admin' ? verbsOf.access.length : 0);
  expect(verbsFor(actor, null) === null).toBe(role === 'admin');
  expect(roles).toContain(role);
});

describe('an address’s wishes', () => {
  const none = { who: null, kind: null, article: null, from: null, to: null };
  test.each<[object, object]>([
    [{}, none],
    [
      { who: '!timetable', kind: 'media', article: '12', from: '2026-11-01', to: '2026-11-02' },
      { who: '!timetable', kind: 'media', article: 12, from: '2026-11-01', to: '2026-11-02' },
    ],
    [{ who: "x' OR 1=1", kind: 'nothing', article: '-1', from: '2026-02-30', to: 'today' }, none],
    [{ who: ['a', 'b'], kind: '', article: '1e9', from: '', to: '0000-00-00' }, none],
  ])('%j', (asked, filter) => expect(readFilter(asked as never)).toEqual(filter));

  test('are the same again, read from where they were written', () => {
    const filter = { who: 'p-1', kind: 'stories', article: 7, from: '2026-11-01', to: null } as const;
    expect(readFilter(Object.fromEntries(new URLSearchParams(queryOf(filter))))).toEqual(filter);
    const cursor = { at: new Date(1_790_000_000_123), id: 99n };
    expect(readCursor(writeCursor(cursor))).toEqual(cursor);
    expect([readCursor('x'), readCursor(undefined), readCursor('1-2-3')]).toEqual([null, null, null]);
  });

  test('days are the zone’s, both counted', () => {
    expect(spanOf({ from: '2026-11-27', to: '2026-11-27' }, 'Asia/Tokyo')).toEqual({
      since: new Date('2026-11-26T15:00Z'),
      until: new Date('2026-11-27T15:00Z'),
    });
    // The day on which summer ends has 25 hours.
    const { since, until } = spanOf({ from: '2026-11-01', to: '2026-11-01' }, 'America/New_York');
    expect(Number(until) - Number(since)).toBe(25 * 3_600_000);
  });
});

test.each<[unknown, unknown, object[]]>([
  [null, null, []],
  [{ a: 1 }, { a: 1 }, []],
  [{ name: { en: 'A', ja: 'あ' } }, { name: { en: 'B', ja: 'あ' } }, [{ field: 'name.en', was: 'A', is: 'B' }]],
  [
    null,
    { path: '/old', articleNumber: 7 },
    [
      { field: 'path', was: '–', is: '/old' },
      { field: 'articleNumber', was: '–', is: '7' },
    ],
  ],
  [
    { role: 'editor', sectionIds: [1] },
    { role: 'chief', sectionIds: [] },
    [
      { field: 'role', was: 'editor', is: 'chief' },
      { field: 'sectionIds', was: '[1]', is: '[]' },
    ],
  ],
  [{ text: 'a'.repeat(10_000) }, null, [{ field: 'text', was: `${'a'.repeat(400)}…`, is: '–' }]],
  [{ description: {} }, { description: { en: 'X' } }, [{ field: 'description.en', was: '–', is: 'X' }]],
])('between %j and %j', (before, after, changes) => expect(changesBetween(before, after)).toEqual(changes));

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['@x', "'@x"],
  ['', ''],
])('the cell %j is %j', (value, cell) => expect(csvCell(value)).toBe(cell));

describe('what it was done to', () => {
  const event = {
    ...{ id: '1', at: new Date(0), actor: 'A', actorId: 'a', revision: null },
    ...{ article: null, before: null, after: null, detail: null, headline: null },
  };
  test.each<[object, object | null]>([
    [
      { verb: 'publish', article: 7, headline: 'A bell' },
      { name: 'Story 7, “A bell”', href: '/admin/articles/7' },
    ],
    [
      { verb: 'publish', article: 7 },
      { name: 'Story 7', href: '/admin/articles/7' },
    ],
    [
      { verb: 'describe', detail: { media: 3 } },
      { name: 'Picture or recording 3', href: '/admin/media/3' },
    ],
    [
      { verb: 'delete', detail: { media: 3 } },
      { name: 'Picture or recording 3', href: null },
    ],
    [
      { verb: 'saveTopic', after: { slug: 'ferries', name: { en: 'Ferries' } } },
      { name: 'Ferries', href: '/admin/topics?q=ferries' },
    ],
    [
      { verb: 'addRedirect', after: { path: '/old' } },
      { name: '/old', href: '/admin/redirects?q=%2Fold' },
    ],
    [
      { verb: 'suspend', detail: { person: 'p', name: 'Mio' } },
      { name: 'Mio', href: '/admin/people' },
    ],
    [
      { verb: 'launchFront', detail: { language: 'ja', section: null } },
      { name: 'the Japanese front', href: '/admin/front?language=ja' },
    ],
    [
      { verb: 'arrangeFront', detail: { language: 'en', section: 4 } },
      { name: 'a section’s English front', href: '/admin/front?language=en&section=4' },
    ],
    [
      { verb: 'takeDownBanner', before: { id: 1, words: { ja: { text: '地震', link: null } } } },
      { name: '地震', href: '/admin/banner' },
    ],
    [{ verb: 'signIn' }, null],
  ])('%j', (given, place) => expect(placeOf({ ...event, ...given } as never, 'en')).toEqual(place));
});

test('a verb without words is told as it is; what acts by itself is named', () => {
  const t = Object.assign((key: string) => key, { has: (key: string) => !key.endsWith('unheard') }) as never;
  expect([verbWords(t, 'edit'), verbWords(t, 'unheard')]).toEqual(['log.verb.edit', 'unheard']);
  expect([whoWords(t, { actor: 'timetable', actorId: null }), whoWords(t, { actor: 'timetable', actorId: 'x' })]).toEqual([
    'log.machine.timetable',
    'timetable',
  ]);
});
