import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Content } from '#features/articles/content.ts';
import { contentWith } from '../revisions/content-fixture.ts';
import { DraftKeeper } from './draft-keeper.ts';

/* The browser's doors, played: what is asked of the server is noted, and answered from a list. Without IndexedDB, as in a private window. */

interface Asked {
  door: string;
  body: { base?: number; content?: Content; wish?: string; isLast?: boolean };
}
type Answer = (asked: Asked) => Response | Promise<Response>;

let asked: Asked[] = [];
let answers: Answer[] = [];
const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });

const json =
  (value: object, status = 200): Answer =>
  () =>
    Response.json(value, { status });
const lost: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const saved = (revision: number) => json({ revision, savedAt: '2025-02-01T05:27:00.000Z' });
const mine = (revision = 1) => json({ revision });
const by = { name: 'Ben', isSelf: false, since: '2025-02-01T05:00:00.000Z' };
const held = json({ reason: 'held', by }, 423);
const overtaken = (content: Content, revision = 2) =>
  json({ reason: 'overtaken', theirs: { revision, content, savedBy: 'Ben', savedAt: by.since } }, 409);
const first = contentWith({ headline: 'As it was' });
const said = (headline: string) => contentWith({ headline });

beforeEach(() => {
  asked = [];
  answers = [];
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', page);
  vi.stubGlobal('fetch', async (url: string, { body }: { body: string }) => {
    const question = { door: url.split('/').at(-1) ?? '', body: JSON.parse(body) };
    asked.push(question);
    return (answers.shift() ?? (question.door === 'hold' ? mine() : lost))(question);
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function opened(...told: Answer[]) {
  answers = told;
  const keeper = new DraftKeeper({ user: 'ann', number: 7, tab: 'anns-tab-1', revision: 1, content: first });
  await keeper.open(() => undefined);
  asked = [];
  return keeper;
}
function theirsOf(keeper: DraftKeeper) {
  const status = keeper.getStatus();
  if (status.kind !== 'conflict') throw new Error(`It is ${status.kind}.`);
  return status.theirs;
}
const kindOf = (keeper: DraftKeeper) => keeper.getStatus().kind;
const drafts = () => asked.filter(({ door }) => door === 'draft').map(({ body }) => [body.base, body.content?.headline]);

describe('opening', () => {
  test.each([
    ['it is mine', mine(), 'saved'],
    ['somebody saved since the page was made', mine(2), 'behind'],
    ['another writes', held, 'held'],
    ['no network', lost, 'offline'],
    ['a gateway’s page', () => new Response('<h1>Hotel</h1>'), 'offline'],
    ['a broken server', json({}, 500), 'offline'],
    ['no session', json({ reason: 'signed-out' }, 401), 'signed-out'],
    ['not mine to change', json({ reason: 'forbidden' }, 403), 'refused'],
  ])('%s', async (_, answer, expected) => {
    expect(kindOf(await opened(answer))).toBe(expected);
  });

  test('without a connection it is opened as soon as the server answers, though the browser noticed nothing', async () => {
    const keeper = await opened(lost);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(kindOf(keeper)).toBe('saved');
  });
});

describe('saving', () => {
  test('waits for a pause, but not for ever', async () => {
    const keeper = await opened();
    answers = [saved(2)];
    for (let tenth = 0; tenth < 60; tenth++) {
      keeper.change(said(`Typing ${tenth}`));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(drafts()).toEqual([[1, 'Typing 49']]);
  });

  test('one at a time, whoever asks for it', async () => {
    const keeper = await opened();
    answers = [saved(2), saved(3)];
    keeper.change(said('One'));
    const both = Promise.all([keeper.save(), keeper.save(), keeper.save()]);
    keeper.change(said('Two'));
    await both;
    expect(drafts()).toEqual([
      [1, 'One'],
      [2, 'Two'],
    ]);
    expect([kindOf(keeper), keeper.revision, keeper.isUnsent]).toEqual(['saved', 3, false]);
  });

  test('what is not answered is sent again as it was, and what was written since comes after it', async () => {
    const keeper = await opened();
    answers = [lost];
    keeper.change(said('One'));
    await keeper.save();
    expect(keeper.getStatus()).toEqual({ kind: 'offline', isKept: false });
    expect(keeper.isAtRisk).toBe(true);
    keeper.change(said('Two'));
    answers = [saved(2), saved(3)];
    await vi.advanceTimersByTimeAsync(3_000);
    expect(drafts()).toEqual([
      [1, 'One'],
      [1, 'One'],
      [2, 'Two'],
    ]);
    expect(kindOf(keeper)).toBe('saved');
  });

  test('it tries again, by itself, until it is answered', async () => {
    const keeper = await opened();
    answers = [lost, lost, lost, saved(2)];
    keeper.change(said('One'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(kindOf(keeper)).toBe('saved');
    expect(drafts()).toHaveLength(4);
  });

  test.each([
    ['signed out', json({ reason: 'signed-out' }, 401), { kind: 'signed-out' }],
    [
      'too long a field',
      json({ reason: 'malformed', field: 'content.headline' }, 400),
      { kind: 'refused', reason: 'malformed', field: 'content.headline' },
    ],
    ['too large', () => new Response('<h1>413</h1>', { status: 413 }), { kind: 'refused', reason: 'too-large', field: '' }],
    ['another’s section', json({ reason: 'forbidden-section' }, 403), { kind: 'refused', reason: 'forbidden-section', field: '' }],
    ['another writes', held, { kind: 'held', by, isOver: false, isUnsent: true, isBehind: false }],
    ['a portal page that says 200', () => new Response('<h1>Hotel</h1>'), { kind: 'offline', isKept: false }],
  ])('%s: told, and the words stay', async (_, answer, expected) => {
    const keeper = await opened();
    answers = [answer];
    keeper.change(said('One'));
    await keeper.save();
    expect(keeper.getStatus()).toEqual(expected);
    expect([keeper.content.headline, keeper.isUnsent]).toEqual(['One', true]);
  });

  test('after signing in again what was written meanwhile goes on its way', async () => {
    const keeper = await opened();
    answers = [json({ reason: 'signed-out' }, 401)];
    keeper.change(said('One'));
    await keeper.save();
    keeper.change(said('Two'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(drafts()).toHaveLength(1);
    answers = [mine(), saved(2), saved(3)];
    await keeper.resume();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(drafts().at(-1)).toEqual([2, 'Two']);
    expect(kindOf(keeper)).toBe('saved');
  });
});

describe('two writers', () => {
  test('whoever takes over with words of their own is asked about both texts, with all that was typed', async () => {
    const keeper = await opened();
    answers = [held];
    keeper.change(said('Mine'));
    await keeper.save();
    keeper.change(said('Mine, and more'));
    answers = [mine(2), overtaken(said('Theirs'))];
    await keeper.hold('take-over');
    expect(keeper.getStatus()).toMatchObject({
      kind: 'conflict',
      base: first,
      mine: { headline: 'Mine, and more' },
      theirs: { revision: 2 },
    });
    answers = [saved(3)];
    await keeper.settle(said('Both'), theirsOf(keeper));
    expect(drafts().at(-1)).toEqual([2, 'Both']);
    expect(kindOf(keeper)).toBe('saved');
  });

  test('both say the same: nobody’s conflict', async () => {
    const keeper = await opened();
    answers = [overtaken(said('Same'))];
    keeper.change(said('Same'));
    await keeper.save();
    expect([kindOf(keeper), keeper.revision, keeper.isUnsent]).toEqual(['saved', 2, false]);
  });

  test('theirs everywhere needs no save', async () => {
    const keeper = await opened();
    answers = [overtaken(said('Theirs'))];
    keeper.change(said('Mine'));
    await keeper.save();
    await keeper.settle(said('Theirs'), theirsOf(keeper));
    expect(drafts()).toHaveLength(1);
    expect([kindOf(keeper), keeper.revision]).toEqual(['saved', 2]);
  });

  test('while somebody decides on a conflict the article stays theirs, and nothing else happens', async () => {
    const keeper = await opened();
    answers = [overtaken(said('Theirs')), held];
    keeper.change(said('Mine'));
    await keeper.save();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked.at(-1)?.body.wish).toBe('hold');
    expect(kindOf(keeper)).toBe('conflict');
  });

  test('who only looks takes nothing, sees what is saved, and hears when the other has gone', async () => {
    const keeper = await opened(held);
    answers = [json({ revision: 2, by })];
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked.map(({ body }) => body.wish)).toEqual(['look']);
    expect(keeper.getStatus()).toMatchObject({ kind: 'held', isBehind: true, isOver: false });
    expect(keeper.adopt(2, said('Theirs'))).toBe(true);
    expect(keeper.getStatus()).toMatchObject({ kind: 'held', isBehind: false });
    answers = [json({ revision: 2, by: null })];
    await vi.advanceTimersByTimeAsync(10_000);
    expect(keeper.getStatus()).toMatchObject({ kind: 'held', by: { name: 'Ben' }, isOver: true });
    answers = [mine(2)];
    await keeper.hold('take-over');
    expect([kindOf(keeper), keeper.content.headline]).toEqual(['saved', 'Theirs']);
  });
});

describe('what the server has newer', () => {
  test('is gone on from where nothing waits here: after laying aside, after bringing back', async () => {
    const keeper = await opened();
    expect(keeper.adopt(2, said('Brought back'))).toBe(true);
    answers = [saved(3)];
    keeper.change(said('On from there'));
    await keeper.save();
    expect(drafts()).toEqual([[2, 'On from there']]);
  });

  test('is not, where words wait, nor where it is older', async () => {
    const keeper = await opened();
    expect(keeper.adopt(1, said('The same'))).toBe(false);
    keeper.change(said('Mine'));
    expect(keeper.adopt(2, said('Theirs'))).toBe(false);
    expect(keeper.content.headline).toBe('Mine');
  });
});

describe('leaving', () => {
  test('the last words go along, and the article is free', async () => {
    const keeper = await opened();
    keeper.change(said('Last words'));
    keeper.close();
    expect(asked).toMatchObject([{ door: 'draft', body: { base: 1, content: { headline: 'Last words' }, isLast: true } }]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
  });

  test('with nothing to say, it only says good-bye', async () => {
    const keeper = await opened();
    keeper.close();
    expect(asked).toMatchObject([{ door: 'hold', body: { wish: 'release' } }]);
  });
});
