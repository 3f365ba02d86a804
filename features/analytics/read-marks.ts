import 'server-only';
import { listSections } from '#features/taxonomy/queries.ts';
import { pool } from '#platform/db/client.ts';
import { inLanguage, type Language } from '#ui/language.ts';
import { frontMoves, type Launched, marksOf, type StoryMark } from './story-marks.ts';

/** The latest of them, where there are very many. */
const most = 40;

/** What happened to a published story, the oldest first: to be seen beside how it was read. */
export async function readMarks(number: number, publishedAt: Date, now: Date): Promise<StoryMark[]> {
  const [{ rows: events }, { rows: corrections }, fronts] = await Promise.all([
    pool.query<{ at: Date; verb: string; headline: string | null }>(
      `SELECT e.at, e.verb, r.content->>'headline' AS headline FROM events e
       LEFT JOIN revisions r ON r.article_number = e.article_number AND r.number = e.revision
       WHERE e.article_number = $1 AND e.verb IN ('publish', 'withdraw', 'restore') ORDER BY e.at, e.id`,
      [number],
    ),
    pool.query<{ at: Date; kind: 'correction' | 'clarification' }>('SELECT at, kind FROM corrections WHERE article_number = $1', [number]),
    readFronts(number, publishedAt, now),
  ]);
  return [
    ...marksOf(events, publishedAt),
    ...corrections.map(({ at, kind }) => ({ at, kind, detail: null })),
    ...frontMoves(fronts).map(({ at, front, isThere }) => ({
      at,
      kind: isThere ? ('front' as const) : ('offFront' as const),
      detail: front || null,
    })),
  ]
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .slice(-most);
}

/** The fronts that were launched since, each with whether the story was put there by hand. */
async function readFronts(number: number, since: Date, now: Date): Promise<Launched[]> {
  const [{ rows }, sections] = await Promise.all([
    pool.query<{ at: Date; language: Language; section: number | null; isThere: boolean }>(
      `SELECT v.live_at AS at, f.language, f.section_id AS section,
         coalesce(jsonb_path_exists(v.containers, '$[*].slots[*].article ? (@ == $number)', jsonb_build_object('number', $1::int)), false) AS "isThere"
       FROM front_versions v JOIN fronts f ON f.id = v.front_id
       WHERE v.live_at >= $2 AND v.live_at <= $3 AND v.cancelled_at IS NULL ORDER BY v.live_at, v.id`,
      [number, since, now],
    ),
    listSections(),
  ]);
  /** A section's front by its name; the edition's own has none. */
  const nameOf = (id: number | null, language: Language) => {
    const section = sections.find((each) => each.id === id);
    return section ? inLanguage(section.name, language) : '';
  };
  return rows.map(({ at, language, section, isThere }) => ({ at, front: nameOf(section, language), isThere }));
}
