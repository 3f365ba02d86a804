import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { slotAt, type View, type ViewSink, type ViewStore } from './view.ts';
import { type Counted, keyOf, type Readable, ViewOracle } from './view-oracle.ts';

/** A sink and a store at work, and what the tests must be able to do to them and to see. */
export interface Counting {
  sink: ViewSink;
  store: ViewStore;
  /** Makes an article that can be read meanwhile, and gives its number; null: a draft. */
  anArticle(readable: Readable | null): Promise<number>;
  /** Resolves when all that the sink has acknowledged is counted. */
  settle(): Promise<void>;
  /** What is counted, seen from outside: on a connection of its own. */
  counted(): Promise<Counted>;
  /** The keys of what the sink could not lose any more if everything died now, seen from outside. Some may come more than once. */
  durable(): Promise<string[]>;
  /** Breaks what the sink or the store needs to make a view durable; gives what mends it. */
  breaks: { sink(): Promise<() => Promise<void>>; store(): Promise<() => Promise<void>> };
  close(): Promise<void>;
}

const day = { startSeconds: 19 * 3_600, seconds: 86_400 };
const noon = Date.parse('2026-03-02T03:00:00Z') / 1_000;
const always = { from: noon - 30 * 86_400, until: Number.POSITIVE_INFINITY };
const slot = slotAt(noon, day);

/** What whoever brings a sink or a store of its own must hold: `viewContract('…', open)` in a test file is all it takes. */
export function viewContract(name: string, open: () => Promise<Counting>): void {
  describe(`${name}: `, () => {
    let counting: Counting;
    beforeAll(async () => {
      counting = await open();
    });
    afterAll(() => counting.close());

    let visitor = 0n;
    const view = (article: number, given: Partial<View> = {}): View => ({ slot, article, visitor: ++visitor, net: 7, at: noon, ...given });
    /** What is counted of these articles alone: each test has its own. */
    async function countedOf(...articles: number[]): Promise<Counted> {
      const of = (entry: string) => articles.includes(Number(entry.split('|')[1]));
      const { seen, minutes } = await counting.counted();
      return { seen: seen.filter(of), minutes: minutes.filter(of) };
    }
    const nothing: Counted = { seen: [], minutes: [] };

    describe('the store', () => {
      test('takes an empty batch, and counts nothing by it', async () => {
        const before = await counting.counted();
        await counting.store.apply([]);
        expect(await counting.counted()).toEqual(before);
      });

      test('counts a reader once, in the minute it came first, and at once for everybody to see', async () => {
        const article = await counting.anArticle(always);
        const one = view(article);
        const once = { seen: [keyOf(one)], minutes: [`${noon / 60}|${article}|1`] };
        await counting.store.apply([{ ...one, at: noon + 600 }, one, one]);
        expect(await countedOf(article)).toEqual(once);
        await counting.store.apply([{ ...one, at: noon - 600, net: 8 }]);
        expect(await countedOf(article)).toEqual(once);
      });

      test('counts again in the next slot, another article and another reader', async () => {
        const [article, other] = [await counting.anArticle(always), await counting.anArticle(always)];
        const one = view(article);
        const views = [
          one,
          { ...one, slot: slot + 1_440, at: noon + 86_400 },
          { ...one, article: other },
          { ...one, visitor: -one.visitor },
        ];
        await counting.store.apply(views);
        expect((await countedOf(article, other)).seen).toEqual(views.map(keyOf).sort());
      });

      test('counts nobody before an article is published nor from its withdrawal on', async () => {
        const [from, until] = [noon - 60, noon + 60];
        const [article, draft] = [await counting.anArticle({ from, until }), await counting.anArticle(null)];
        const views = [from - 1, from, until - 1, until].map((at) => view(article, { at }));
        await counting.store.apply([...views, view(draft), view(2_000_000_000)]);
        expect((await countedOf(article, draft, 2_000_000_000)).seen).toEqual(views.slice(1, 3).map(keyOf).sort());
      });

      test.each([
        ['a time that is none', { at: Number.NaN }],
        ['an article that no column holds', { article: 2 ** 40 }],
      ])('counts nothing of a batch with %s', async (_, impossible) => {
        const article = await counting.anArticle(always);
        await expect(counting.store.apply([view(article), view(article, impossible), view(article)])).rejects.toThrow();
        expect(await countedOf(article)).toEqual(nothing);
      });

      test('counts nothing when it fails, and each reader once when it is asked again', async () => {
        const article = await counting.anArticle(always);
        const batch = [view(article), view(article), view(article)];
        const mend = await counting.breaks.store();
        await expect(counting.store.apply(batch)).rejects.toThrow();
        await mend();
        expect(await countedOf(article)).toEqual(nothing);
        await counting.store.apply(batch);
        await counting.store.apply(batch);
        expect((await countedOf(article)).minutes).toEqual([`${noon / 60}|${article}|3`]);
      });

      test('counts once what eight writers bring at the same time, the first of a slot too', async () => {
        const article = await counting.anArticle(always);
        const one = view(article, { slot: slot + 10 * 1_440, at: noon + 10 * 86_400 });
        await Promise.all(Array.from({ length: 8 }, () => counting.store.apply([one])));
        expect(await countedOf(article)).toEqual({ seen: [keyOf(one)], minutes: [`${one.at / 60}|${article}|1`] });
      });

      test('takes batches that cross from writers at the same time', async () => {
        const articles = [await counting.anArticle(always), await counting.anArticle(always), await counting.anArticle(always)];
        const all = Array.from({ length: 300 }, (_, index) => view(articles[index % 3] ?? 0, { at: noon + (index % 5) * 60 }));
        const batches = [all, all.toReversed(), all.slice(100), all.slice(0, 200).toReversed()];
        await Promise.all(batches.map((batch) => counting.store.apply(batch)));
        const oracle = new ViewOracle(new Map(articles.map((article) => [article, always])));
        oracle.apply(all);
        expect(await countedOf(...articles)).toEqual(oracle.counted());
      });

      test('says what the oracle says, whatever the order, the repetitions and the cuts', async () => {
        const given = fc.record({ article: fc.nat(2), reader: fc.nat(2), slots: fc.nat(1), minutes: fc.integer({ min: -2, max: 60 }) });
        const run = fc.array(given, { minLength: 1, maxLength: 30 }).chain((views) => {
          const order = fc.array(fc.nat(views.length - 1), { maxLength: 20 }).map((again) => [...views.keys(), ...again]);
          const shuffled = order.chain((indices) => fc.shuffledSubarray(indices, { minLength: indices.length }));
          return fc.record({ views: fc.constant(views), order: shuffled, size: fc.integer({ min: 1, max: 9 }) });
        });
        await fc.assert(
          fc.asyncProperty(run, async ({ views, order, size }) => {
            const readable = [always, { from: noon, until: noon + 1_800 }, { from: noon + 1_860, until: noon + 86_400 }];
            const articles: number[] = [];
            for (const each of readable) articles.push(await counting.anArticle(each));
            const all = order.map((index) => {
              const { article = 0, reader = 0, slots = 0, minutes = 0 } = views[index] ?? {};
              return view(articles[article] ?? 0, {
                visitor: BigInt(reader),
                slot: slot + slots * 1_440,
                at: noon + slots * 86_400 + minutes * 60,
              });
            });
            const oracle = new ViewOracle(new Map(articles.map((article, index) => [article, readable[index] ?? always])));
            for (let from = 0; from < all.length; from += size) {
              await counting.store.apply(all.slice(from, from + size));
              oracle.apply(all.slice(from, from + size));
            }
            expect(await countedOf(...articles)).toEqual(oracle.counted());
            await counting.store.apply(all.toReversed());
            expect(await countedOf(...articles)).toEqual(oracle.counted());
          }),
          { numRuns: 25 },
        );
      });
    });

    describe('the sink', () => {
      test('acknowledges a view only when it can no longer be lost', async () => {
        const article = await counting.anArticle(always);
        const views = Array.from({ length: 60 }, () => view(article));
        const recorded = views.map(async (each, index) => {
          expect(await counting.sink.record(each)).toBe(true);
          if (index % 6 === 0) expect(await counting.durable()).toContain(keyOf(each));
        });
        await Promise.all(recorded);
        await counting.settle();
        expect(await countedOf(article)).toEqual({ seen: views.map(keyOf).sort(), minutes: [`${noon / 60}|${article}|60`] });
      });

      test('acknowledges a repeated view as any other, and it counts once', async () => {
        const article = await counting.anArticle(always);
        const one = view(article);
        const answers = await Promise.all(Array.from({ length: 20 }, () => counting.sink.record(one)));
        expect(new Set([...answers, await counting.sink.record(one)])).toEqual(new Set([true]));
        await counting.settle();
        expect((await countedOf(article)).minutes).toEqual([`${noon / 60}|${article}|1`]);
      });

      test('does not let on what is not published', async () => {
        const draft = await counting.anArticle(null);
        expect(await counting.sink.record(view(draft))).toBe(true);
        expect(await counting.sink.record(view(2_000_000_000))).toBe(true);
        await counting.settle();
        expect(await countedOf(draft, 2_000_000_000)).toEqual(nothing);
      });

      test('acknowledges nothing while it is broken, and counts once what is sent again', async () => {
        const article = await counting.anArticle(always);
        const views = Array.from({ length: 10 }, () => view(article));
        const mend = await counting.breaks.sink();
        expect(await Promise.all(views.map((each) => counting.sink.record(each)))).toEqual(views.map(() => false));
        await mend();
        expect(await Promise.all(views.map((each) => counting.sink.record(each)))).toEqual(views.map(() => true));
        await counting.settle();
        expect(await countedOf(article)).toEqual({ seen: views.map(keyOf).sort(), minutes: [`${noon / 60}|${article}|10`] });
      });
    });
  });
}
