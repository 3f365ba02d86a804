import 'server-only';
import type { Actor } from '#features/accounts/roles.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { localPath } from '#ui/language.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { getDeskArticle } from '../queries.ts';
import { getRevisionContent } from '../working-copy.ts';
import { previewMs, signPreview } from './preview.ts';

/** An address at which anybody sees one revision for a week. Whoever may read the story may make it. */
export async function makePreview(
  number: number,
  { actor, revision, at }: { actor: Actor; revision: number; at: Date },
): Promise<Outcome<{ path: string; until: Date }>> {
  if (!(await getDeskArticle(actor, number, at))) return refuse('absent');
  const [content, { defaultLanguage }] = await Promise.all([getRevisionContent(number, revision), getSite()]);
  if (!content) return refuse('no-such-revision');
  const until = new Date(at.getTime() + previewMs);
  const token = signPreview({ number, revision, until });
  return { ok: true, value: { path: localPath(content.language, defaultLanguage, `/preview/${token}`), until } };
}
