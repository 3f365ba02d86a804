import 'server-only';
import type { Language } from '#ui/language.ts';
import { type DeskArticle, listEvents, listRevisions } from '../queries.ts';
import { getRevisionContent } from '../working-copy.ts';
import { compareContents } from './compare-contents.ts';
import { namesOf } from './names-of.ts';
import { type Pair, timeLine, withFirst } from './time-line.ts';

/** All versions of a story and all that happened to it. Takes what `getDeskArticle` gave: whoever has that may read this. */
export async function getHistory(article: DeskArticle) {
  const [events, rows] = await Promise.all([listEvents(article), listRevisions(article)]);
  const versions = withFirst(rows, { ...article, since: article.publishedAt ?? article.changedAt });
  return { versions, entries: timeLine(events, versions) };
}

/** What two versions differ in, in the words of whoever looks; null when one of them does not exist. */
export async function getDifference({ number }: DeskArticle, { from, to }: Pair, language: Language) {
  const [before, after] = await Promise.all([getRevisionContent(number, from), getRevisionContent(number, to)]);
  if (!before || !after) return null;
  const difference = compareContents(before, after, await namesOf([before, after], language));
  return { difference, language: after.language };
}
