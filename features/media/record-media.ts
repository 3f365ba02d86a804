import 'server-only';
import type { Actor } from '#features/accounts/roles.ts';
import { db, Prisma, type Transaction } from '#platform/db/client.ts';
import type { Focal } from './crops.ts';

/** Who brought a file, when, and what they called it; null for the demo newspaper's own. */
export interface Brought {
  actor: Pick<Actor, 'id' | 'name'>;
  at: Date;
  name: string;
}

/** What else is known of a file when it is brought. */
export interface Known {
  words?: { alt: string; caption: string; credit: string };
  /** Of a picture. */
  focal?: Focal;
  /** Whether each rendition of a picture is only made when it is first asked for. */
  isLater?: boolean;
  /** Of a recording, in pixels and seconds. */
  measures?: { width?: number; height?: number; seconds?: number };
}

/** What the library has of a file that was brought. */
export interface Taken {
  id: number;
  /** The same bytes were there already. */
  isKnown: boolean;
}

/** The one in the library that has the same bytes; null when there is none. */
export async function getTwin(hash: string): Promise<Taken | null> {
  const twin = await db.media.findUnique({ where: { hash }, select: { id: true } });
  return twin && { ...twin, isKnown: true };
}

/** Keeps the record and, where somebody brought it, the event. Of two who bring the same bytes at once, the first counts. */
export async function recordMedia(data: Prisma.MediaUncheckedCreateInput, brought: Brought | null): Promise<Taken> {
  const add = async (tx: Transaction) => {
    const { id } = await tx.media.create({
      data: { ...data, fileName: brought?.name ?? '', addedById: brought?.actor.id ?? null },
      select: { id: true },
    });
    if (brought) {
      const { actor, at, name } = brought;
      await tx.event.create({ data: { actor: actor.name, actorId: actor.id, verb: 'upload', at, detail: { media: id, name } } });
    }
    return { id, isKnown: false };
  };
  try {
    return await (brought ? db.$transaction(add) : add(db));
  } catch (error) {
    const isTwin = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
    const twin = isTwin && (await getTwin(data.hash));
    if (!twin) throw error;
    return twin;
  }
}
