import 'server-only';
import type { ClientBase } from 'pg';

interface Recorded {
  /** Who did it; what acts by itself has a name and no number. */
  actor: { id: string | null; name: string };
  at: Date;
  /** Words for it stand at `log.verb.<verb>`. */
  verb: string;
  article?: number;
  before?: object | null;
  after?: object | null;
  detail?: object | null;
}

/** Keeps who did what, in the transaction of the change itself. */
export async function recordEvent(client: ClientBase, { actor, at, verb, article, before, after, detail }: Recorded): Promise<void> {
  await client.query(
    'INSERT INTO events (at, actor, actor_id, verb, article_number, before, after, detail) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
    [at, actor.name, actor.id, verb, article ?? null, ...[before, after, detail].map((told) => (told ? JSON.stringify(told) : null))],
  );
}
