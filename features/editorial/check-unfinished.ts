import 'server-only';
import type { Content } from '#features/articles/content.ts';
import type { Transaction } from '#platform/db/client.ts';
import { type Refused, refuse } from './outcome.ts';

/** What readers must not get: names the fields that are still wanting, else null. */
export async function checkUnfinished(_tx: Transaction, _number: number, content: Content): Promise<Refused | null> {
  const wanting = [
    !content.headline.trim() && 'headline',
    !content.standfirst.trim() && 'standfirst',
    !content.slug && 'slug',
    content.authors.length === 0 && 'authors',
    content.body.length === 0 && 'body',
  ].filter(Boolean);
  return wanting.length > 0 ? refuse('unfinished', { fields: wanting.join(',') }) : null;
}
