import 'server-only';
import { type Actor, canChangeEntry, canPostLive, canRunLive } from '#features/accounts/roles.ts';
import { entryBlocks } from '#features/articles/live/entry.ts';
import { toWords } from '#features/articles/live/words.ts';
import { db } from '#platform/db/client.ts';
import type { DeskArticle } from '../queries.ts';

/** How many of the newest the newsroom works with at once. */
const mostListed = 200;

/** A live blog as the newsroom sees it. Times as text: it also goes over the wire. */
export interface LiveDeskState {
  /** Null before the story was ever let run live. */
  live: { startedAt: string; endedAt: string | null; newestFirst: boolean; version: number } | null;
  mayRun: boolean;
  mayPost: boolean;
  entries: DeskEntry[];
}

export interface DeskEntry {
  number: number;
  key: string;
  at: string;
  headline: string;
  text: string;
  pictures: number[];
  isKey: boolean;
  isPinned: boolean;
  revision: number;
  writtenBy: string;
  mayChange: boolean;
  correctedAt: string | null;
  correctedBy: string | null;
  deletedAt: string | null;
  deletedBy: string | null;
}

/** The newest entries first, those that were taken out among them. Takes what `getDeskArticle` gave: whoever has that may read this. */
export async function getLiveDesk(
  actor: Actor,
  article: Pick<DeskArticle, 'number' | 'ownerId' | 'sectionId' | 'parentSectionId' | 'isOut'>,
): Promise<LiveDeskState> {
  const where = { articleNumber: article.number };
  const [live, rows] = await Promise.all([
    db.liveBlog.findUnique({ where }),
    db.liveEntry.findMany({ where, orderBy: { number: 'desc' }, take: mostListed }),
  ]);
  return {
    live: live && {
      startedAt: live.startedAt.toISOString(),
      endedAt: live.endedAt?.toISOString() ?? null,
      newestFirst: live.newestFirst,
      version: live.version,
    },
    mayRun: canRunLive(actor, article),
    mayPost: canPostLive(actor, article),
    entries: rows.map((row) => ({
      number: row.number,
      key: row.key,
      at: row.at.toISOString(),
      headline: row.headline,
      ...toWords(entryBlocks.safeParse(row.blocks).data ?? []),
      isKey: row.isKey,
      isPinned: row.isPinned,
      revision: row.revision,
      writtenBy: row.writtenByName,
      mayChange: canChangeEntry(actor, article, row),
      correctedAt: row.correctedAt?.toISOString() ?? null,
      correctedBy: row.correctedByName,
      deletedAt: row.deletedAt?.toISOString() ?? null,
      deletedBy: row.deletedByName,
    })),
  };
}
