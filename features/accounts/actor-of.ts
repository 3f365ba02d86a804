import 'server-only';
import { clock } from '#platform/clock.ts';
import { db } from '#platform/db/client.ts';
import { isLanguage, type Language } from '#ui/language.ts';
import { auth } from './auth.ts';
import { type Actor, isRole } from './roles.ts';

/** How exactly “last seen” is known: not every request is worth a write. */
const seenEveryMs = 5 * 60_000;

/** Whoever is signed in, as the newsroom knows them at this moment. */
export interface StaffActor extends Actor {
  email: string;
  language: Language;
  /** The author they sign as; null for those who do not write. */
  authorId: number | null;
  /** Of the session they came with. */
  sessionId: string;
}

/** Who a request comes from; null for a stranger, an ended session, and whoever is suspended. Works outside of the framework too. */
export async function actorOf(requestHeaders: Headers): Promise<StaffActor | null> {
  const found = await auth.api.getSession({ headers: requestHeaders });
  if (!found) return null;
  const user = await db.user.findUnique({ where: { id: found.user.id } });
  if (!user || user.suspendedAt || !isRole(user.role)) return null;
  const now = clock.now();
  if (now.getTime() - found.session.updatedAt.getTime() > seenEveryMs)
    await db.session.updateMany({ where: { id: found.session.id }, data: { updatedAt: now } });
  return {
    id: user.id,
    name: user.name,
    role: user.role,
    sectionIds: user.sectionIds,
    email: user.email,
    language: isLanguage(user.language) ? user.language : 'en',
    authorId: user.authorId,
    sessionId: found.session.id,
  };
}
