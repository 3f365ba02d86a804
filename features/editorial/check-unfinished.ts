import 'server-only';
import type { Content } from '#features/articles/content.ts';
import type { Transaction } from '#platform/db/client.ts';
import { checkList } from './check-list/check-list.ts';
import { askedOf } from './check-list/facts.ts';
import { getFacts } from './check-list/get-facts.ts';
import { type Refused, refuse } from './outcome.ts';

/**
 * What readers must not get, by the check list that the writer saw: names the fields that are still wanting, else null. Whose
 * only fault is that another story has its address or its counterpart is told so.
 */
export async function checkUnfinished(tx: Transaction, number: number, content: Content): Promise<Refused | null> {
  // Links are no more than a suggestion: the story is locked, and nobody waits for them.
  const facts = await getFacts(tx, number, { ...askedOf(content), links: [] });
  const wanting = checkList(content, facts).filter(({ kind, isOk }) => kind === 'required' && !isOk);
  const taken = wanting.map(({ key }) => key);
  if (taken.every((key) => key === 'slugFree' || key === 'counterpart')) {
    if (facts.addressHolder) return refuse('address-taken', { slug: content.slug, number: String(facts.addressHolder) });
    return taken.length > 0 ? refuse('counterpart-taken', { number: String(content.counterpart) }) : null;
  }
  return refuse('unfinished', { fields: [...new Set(wanting.map(({ field }) => field))].join(',') });
}
