import 'server-only';
import { db } from '#platform/db/client.ts';

/** As many at a time as one transaction should hold. */
const mostAtOnce = 100;

/**
 * Notes whose rights have ended by now, once, however many processes look, with the stories and authors that showed it. Readers are not
 * shown it from that instant anyway, for every read asks; the change lets pages be made anew that were made before.
 */
export async function endRightsDue(now: Date): Promise<number[]> {
  const isDue = { rightsUntil: { lte: now }, rightsEndedAt: null };
  if (!(await db.media.findFirst({ where: isDue, select: { id: true } }))) return [];
  return db.$transaction(async (tx) => {
    const due = await tx.$queryRaw<{ id: number; until: Date; stories: number[]; authors: string[] }[]>`
      SELECT m.id, m.rights_until AS until, ARRAY(
          SELECT u.article_number FROM media_uses u JOIN articles a ON a.number = u.article_number
          WHERE u.media_id = m.id AND a.published_at <= ${now} AND a.withdrawn_at IS NULL ORDER BY 1
        ) AS stories,
        ARRAY(SELECT slug::text FROM authors WHERE picture_id = m.id ORDER BY 1) AS authors
      FROM media m WHERE m.rights_until <= ${now} AND m.rights_ended_at IS NULL
      ORDER BY m.id LIMIT ${mostAtOnce} FOR UPDATE OF m SKIP LOCKED`;
    const ids = due.map(({ id }) => id);
    await tx.media.updateMany({ where: { id: { in: ids } }, data: { rightsEndedAt: now } });
    await tx.event.createMany({
      data: due.map(({ id, until, stories, authors }) => ({
        ...{ actor: 'timetable', verb: 'endRights', at: now },
        detail: { media: id, stories, authors },
        after: { rightsUntil: until.toISOString() },
      })),
    });
    return ids;
  });
}
