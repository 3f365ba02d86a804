import 'server-only';
import { recordEvent } from '#features/accounts/record-event.ts';
import { type Actor, canFile } from '#features/accounts/roles.ts';
import { contentOf, filing, lockRow } from './filed-rows.ts';
import { type FilingOutcome, refuse } from './filing.ts';

interface Merge {
  actor: Actor;
  at: Date;
  /** The topic that stays. */
  into: number;
}

/**
 * Makes a topic part of another: its stories are filed under that one, once each, every version of them too; its address and its
 * former ones lead there in every edition, feeds as well. Gives how many stories moved.
 */
export async function mergeTopics(id: number, { actor, at, into }: Merge): Promise<FilingOutcome<{ moved: number }>> {
  if (!canFile(actor)) return refuse('forbidden');
  if (id === into) return refuse('merge-self');
  return filing(async (client): Promise<FilingOutcome<{ moved: number }>> => {
    const [from, to] = [await lockRow(client, 'topic', id), await lockRow(client, 'topic', into)];
    if (!from) return refuse('absent');
    if (!to) return refuse('merge-absent');
    const { rowCount } = await client.query(
      'INSERT INTO article_tags (article_number, tag_id) SELECT article_number, $2 FROM article_tags WHERE tag_id = $1 ON CONFLICT DO NOTHING',
      [id, into],
    );
    await client.query(
      `UPDATE revisions SET content = jsonb_set(content, '{tags}', (
         SELECT jsonb_agg(tag ORDER BY place) FROM (
           SELECT CASE WHEN each = to_jsonb($1::int) THEN to_jsonb($2::int) ELSE each END AS tag, min(place) AS place
           FROM jsonb_array_elements(content->'tags') WITH ORDINALITY AS tags (each, place) GROUP BY 1
         ) AS kept))
       WHERE content->'tags' @> to_jsonb($1::int)`,
      [id, into],
    );
    // By hand: whoever follows the list is told of it by name, which is gone after the topic.
    await client.query('DELETE FROM article_tags WHERE tag_id = $1', [id]);
    await client.query("UPDATE former_slugs SET leads_to = $2 WHERE kind = 'topic' AND leads_to = $1", [id, into]);
    await client.query('DELETE FROM tags WHERE id = $1', [id]);
    await client.query("INSERT INTO former_slugs (kind, slug, leads_to) VALUES ('topic', $1, $2)", [from.slug, into]);
    await client.query("SELECT note_moved_list('/topic/' || $1::text, '/topic/' || $2::text)", [from.slug, to.slug]);
    const moved = rowCount ?? 0;
    const [before, after] = [contentOf('topic', from), contentOf('topic', to)];
    await recordEvent(client, { actor, at, verb: 'mergeTopic', before, after, detail: { id: into, merged: id, moved } });
    return { ok: true, value: { moved } };
  });
}
