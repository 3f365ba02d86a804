import type { Content } from '../features/articles/content.ts';
import { publish } from '../features/editorial/publish.ts';
import { save } from '../features/editorial/save.ts';
import { restore, withdraw } from '../features/editorial/withdraw.ts';
import { getRevisionContent } from '../features/editorial/working-copy.ts';
import { db, pool } from '../platform/db/client.ts';

export type Change = { number: number } & (
  | { verb: 'publish'; content: Partial<Content>; isSubstantive?: boolean }
  | { verb: 'withdraw'; reason: string }
  | { verb: 'restore' }
);

/* Run by a fixture in a process of its own; the change comes as JSON. */
const change = JSON.parse(process.argv[2] ?? '') as Change;
const id = 'e2e-chief';
const name = 'E. Chief';
await db.user.upsert({ where: { id }, create: { id, name, email: 'e2e-chief@example.org', role: 'chief' }, update: {} });
const actor = { id, name, role: 'chief' as const, sectionIds: [] };
const { revision } = await db.article.findUniqueOrThrow({ where: { number: change.number }, select: { revision: true } });
const by = { actor, at: new Date(), revision };

async function run() {
  if (change.verb === 'withdraw') return withdraw(change.number, { ...by, reason: change.reason });
  if (change.verb === 'restore') return restore(change.number, by);
  const content = await getRevisionContent(change.number, revision);
  if (!content) throw new Error('There is no content.');
  const saved = await save(change.number, { actor, at: by.at, base: revision, content: { ...content, ...change.content } });
  if (!saved.ok) return saved;
  return publish(change.number, { ...by, revision: saved.value.revision, isSubstantive: change.isSubstantive ?? false });
}

const outcome = await run();
if (!outcome.ok) throw new Error(`Refused: ${outcome.reason}`);
await pool.end();
