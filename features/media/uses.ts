import 'server-only';
import { type Actor, canRead, type Owned } from '#features/accounts/roles.ts';
import { db, pool } from '#platform/db/client.ts';
import { noticeMs } from './rights.ts';

/** A story that shows a picture, or is about to. */
export interface Use {
  number: number;
  /** Null where this person may not read the story. */
  headline: string | null;
  /** Readers see it there now. */
  isShown: boolean;
}

interface Row extends Owned {
  number: number;
  headline: string;
  isShown: boolean;
}

/** Working copies, and revisions that are due, are looked into only where they differ from what readers have: few at any time. */
const statement = `
  SELECT a.number, a.headline, a.owner_id AS "ownerId", a.section_id AS "sectionId", s.parent_id AS "parentSectionId",
    coalesce(a.published_at <= now(), false) AS "isOut",
    coalesce(live.article_number IS NOT NULL AND a.published_at <= now() AND a.withdrawn_at IS NULL, false) AS "isShown"
  FROM articles a JOIN sections s ON s.id = a.section_id
    LEFT JOIN media_uses live ON live.article_number = a.number AND live.media_id = $1
  WHERE live.article_number IS NOT NULL OR (
    (a.live_revision IS DISTINCT FROM a.revision OR a.due_revision IS NOT NULL) AND EXISTS (
      SELECT FROM revisions r WHERE r.article_number = a.number AND r.number IN (a.revision, a.due_revision)
        AND (r.content->'lead'->'media' = to_jsonb($1::int)
          OR jsonb_path_exists(r.content, 'lax $.body[*].media[*] ? (@ == $id)', jsonb_build_object('id', $1::int)))
    )
  )
  ORDER BY a.number DESC LIMIT 500`;

/** Numbers of all media in working copies, and in revisions that are due, which readers do not have yet. */
export const inWorkingCopies = `
  SELECT shown.id FROM articles a JOIN revisions r ON r.article_number = a.number AND r.number IN (a.revision, a.due_revision),
    LATERAL (
      SELECT (r.content->'lead'->>'media')::int AS id
      UNION SELECT (number #>> '{}')::int FROM jsonb_path_query(r.content, 'lax $.body[*].media[*] ? (@.type() == "number")') AS number
    ) shown
  WHERE (a.live_revision IS DISTINCT FROM a.revision OR a.due_revision IS NOT NULL) AND shown.id IS NOT NULL`;

/** Where a picture or recording is used: by what readers have, by a working copy, or by a revision that is due. */
export async function listUses(actor: Actor, id: number): Promise<Use[]> {
  const { rows } = await pool.query<Row>(statement, [id]);
  return rows.map((row) => ({ number: row.number, isShown: row.isShown, headline: canRead(actor, row) ? row.headline : null }));
}

/** Authors whose picture it is: their pages are out as long as they are. */
export const listAuthorsShown = (id: number) =>
  db.author.findMany({ where: { pictureId: id }, select: { slug: true, name: true }, orderBy: { slug: 'asc' } });

/** Something that a story shows, and may not show for ever. */
export interface EndingUse {
  id: number;
  words: string;
  until: Date;
}

/** What readers' copy of a story shows, or showed, whose rights are over or end before long; the first to end first. */
export async function listEndingUses(articleNumber: number, now: Date): Promise<EndingUse[]> {
  const rows = await db.media.findMany({
    where: { uses: { some: { articleNumber } }, rightsUntil: { lte: new Date(now.getTime() + noticeMs) } },
    select: { id: true, alt: true, caption: true, rightsUntil: true },
    orderBy: { rightsUntil: 'asc' },
  });
  return rows.flatMap(({ id, alt, caption, rightsUntil }) => (rightsUntil ? [{ id, words: alt || caption, until: rightsUntil }] : []));
}
