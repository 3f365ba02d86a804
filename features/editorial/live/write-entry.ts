import 'server-only';
import { type Actor, canChangeEntry, canPostLive, canRead } from '#features/accounts/roles.ts';
import { providerOf } from '#features/articles/editor/dialogs/address.ts';
import { type EntryBlock, isRunning, wrongWith } from '#features/articles/live/entry.ts';
import { toBlocks } from '#features/articles/live/words.ts';
import { isComplete } from '#features/media/media-source.ts';
import { db, type Prisma, type Transaction } from '#platform/db/client.ts';
import { cleanText } from '#ui/clean-text.ts';
import { lockArticle, owned, recordEvent, refuse } from '../outcome.ts';
import type { LiveOutcome, LiveRefused } from './live-outcome.ts';

export interface By {
  actor: Actor;
  at: Date;
}

/** As it was typed. */
export interface Written {
  headline: string;
  text: string;
  /** Numbers of media. */
  pictures: readonly number[];
}

/** More was never written by hand; where reading it would take long, it is not read. */
const mostTyped = 15_000;

async function readWritten(tx: Transaction, written: Written): Promise<LiveOutcome<{ headline: string; blocks: EntryBlock[] }>> {
  const headline = cleanText(written.headline).replace(/\s+/g, ' ').trim();
  const text = cleanText(written.text);
  if (text.length > mostTyped) return refuse('long');
  const blocks = toBlocks(text, [...new Set(written.pictures)], providerOf);
  const wrong = wrongWith(headline, blocks);
  if (wrong) return refuse(wrong);
  const ids = [...new Set(written.pictures)];
  const media = await tx.media.findMany({ where: { id: { in: ids }, kind: 'image' }, select: { alt: true, credit: true } });
  if (media.length !== ids.length) return refuse('no-such-picture');
  return media.every(isComplete) ? { ok: true, value: { headline, blocks } } : refuse('incomplete-picture');
}

const asJson = (blocks: readonly EntryBlock[]) => blocks as unknown as Prisma.InputJsonValue;

/** The live blog of a story, locked so that its entries come one after the other; refused to whoever may not post there. */
async function lockLive(tx: Transaction, number: number, { actor, at }: By) {
  const article = await lockArticle(tx, number);
  const thing = article && owned(article, at);
  if (!thing || !canRead(actor, thing)) return refuse('absent');
  if (!canPostLive(actor, thing)) return refuse('forbidden');
  const live = await tx.liveBlog.findUnique({ where: { articleNumber: number } });
  if (!live || article.withdrawnAt) return refuse('not-live');
  return { ok: true as const, value: { article, thing, live } };
}

/** Posts to a live blog that runs; readers have it in a moment. The same key twice, because an answer was lost, is one entry. */
export async function postEntry(
  number: number,
  { key, isKey, ...written }: Written & { key: string; isKey: boolean },
  by: By,
): Promise<LiveOutcome<{ entry: number }>> {
  return db.$transaction(async (tx): Promise<LiveOutcome<{ entry: number }>> => {
    const locked = await lockLive(tx, number, by);
    if (!locked.ok) return locked;
    const { live, article } = locked.value;
    const known = await tx.liveEntry.findUnique({ where: { articleNumber_key: { articleNumber: number, key } }, select: { number: true } });
    if (known) return { ok: true, value: { entry: known.number } };
    if (!isRunning(live, by.at)) return refuse('over');
    const read = await readWritten(tx, written);
    if (!read.ok) return read;
    const { headline, blocks } = read.value;
    const last = await tx.liveEntry.aggregate({ where: { articleNumber: number }, _max: { number: true } });
    const entry = (last._max.number ?? 0) + 1;
    const wrote = { writtenById: by.actor.id, writtenByName: by.actor.name };
    await tx.liveEntry.create({
      data: { articleNumber: number, number: entry, key, at: by.at, headline, blocks: asJson(blocks), isKey, ...wrote },
    });
    const after = { entry, headline, isKey, blocks: asJson(blocks) };
    await recordEvent(tx, { actor: by.actor, verb: 'postEntry', articleNumber: number, revision: article.revision, at: by.at, after });
    return { ok: true, value: { entry } };
  });
}

type Row = NonNullable<Awaited<ReturnType<Transaction['liveEntry']['findUnique']>>>;
interface Change {
  data: Prisma.LiveEntryUpdateInput;
  verb: string;
  before?: Prisma.InputJsonObject;
  after?: Prisma.InputJsonObject;
}

/**
 * One change of an entry that is there: refused to whoever may not, where it was removed meanwhile, and where it is not the one that
 * the person saw.
 */
async function changeEntry(
  number: number,
  { entry, revision, isAnyones = false }: { entry: number; revision: number | null; isAnyones?: boolean },
  by: By,
  change: (tx: Transaction, row: Row) => Promise<LiveRefused | Change | null>,
): Promise<LiveOutcome<null>> {
  return db.$transaction(async (tx): Promise<LiveOutcome<null>> => {
    const locked = await lockLive(tx, number, by);
    if (!locked.ok) return locked;
    const { article, thing } = locked.value;
    const where = { articleNumber_number: { articleNumber: number, number: entry } };
    const row = await tx.liveEntry.findUnique({ where });
    if (!row) return refuse('absent');
    if (!isAnyones && !canChangeEntry(by.actor, thing, row)) return refuse('forbidden');
    if (row.deletedAt) return refuse('gone');
    if (revision !== null && row.revision !== revision) return refuse('overtaken');
    const made = await change(tx, row);
    if (made === null) return { ok: true, value: null };
    if ('ok' in made) return made;
    await tx.liveEntry.update({ where, data: made.data });
    const told = { before: { entry, ...made.before }, after: { entry, ...made.after } };
    await recordEvent(tx, { actor: by.actor, verb: made.verb, articleNumber: number, revision: article.revision, at: by.at, ...told });
    return { ok: true, value: null };
  });
}

/** Puts an entry right, where it stands; readers see when. `revision` is the one the person had before them. */
export const correctEntry = (number: number, { entry, revision, ...written }: Written & { entry: number; revision: number }, by: By) =>
  changeEntry(number, { entry, revision }, by, async (tx, row) => {
    const read = await readWritten(tx, written);
    if (!read.ok) return read;
    const { headline, blocks } = read.value;
    const before = { headline: row.headline, blocks: row.blocks as Prisma.InputJsonValue };
    return {
      data: { headline, blocks: asJson(blocks), revision: { increment: 1 }, correctedAt: by.at, correctedByName: by.actor.name },
      ...{ verb: 'correctEntry', before, after: { headline, blocks: asJson(blocks) } },
    };
  });

/** Takes an entry out: readers no longer have it, the newsroom sees by whom and when. */
export const removeEntry = (number: number, { entry }: { entry: number }, by: By) =>
  changeEntry(number, { entry, revision: null }, by, async (_, row) => ({
    data: { deletedAt: by.at, deletedByName: by.actor.name, isPinned: false },
    ...{ verb: 'removeEntry', before: { headline: row.headline, blocks: row.blocks as Prisma.InputJsonValue } },
  }));

/** Marks an entry as a key event, or as the summary on top, of which there is one at a time; or takes the mark off. */
export const markEntry = (number: number, { entry, mark, isOn }: { entry: number; mark: 'isKey' | 'isPinned'; isOn: boolean }, by: By) =>
  changeEntry(number, { entry, revision: null, isAnyones: true }, by, async (tx, row) => {
    if (row[mark] === isOn) return null;
    if (mark === 'isPinned' && isOn)
      await tx.liveEntry.updateMany({ where: { articleNumber: number, isPinned: true }, data: { isPinned: false } });
    return { data: { [mark]: isOn }, verb: 'markEntry', before: { [mark]: !isOn }, after: { [mark]: isOn } };
  });
