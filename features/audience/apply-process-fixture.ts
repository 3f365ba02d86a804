import { json } from 'node:stream/consumers';
import { pool } from '#platform/db/client.ts';
import { apply } from './apply.ts';
import { slotAt, type ViewDay } from './view.ts';

/*
 * A process of its own, for the tests that need it in another zone: applies the views that it reads, and says in which slots.
 */
export interface Views {
  day: ViewDay;
  views: { article: number; visitor: number; at: number }[];
}

if (import.meta.main) {
  const { day, views } = (await json(process.stdin)) as Views;
  const slots = views.map(({ at }) => slotAt(at, day));
  await apply(views.map((view, index) => ({ ...view, slot: slots[index] ?? 0, visitor: BigInt(view.visitor), net: 1 })));
  await pool.end();
  process.stdout.write(JSON.stringify(slots));
}
