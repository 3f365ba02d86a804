import 'server-only';
import { trail } from '#features/articles/article.ts';
import { correctionAnchor } from '#features/articles/corrections/correction.ts';
import { type CorrectionOf, listCorrections } from '#features/articles/corrections/queries.ts';
import { env } from '#platform/env.ts';
import { inLanguage } from '#ui/language.ts';
import { textElement } from '#ui/markup.ts';
import { translate } from '#ui/translate.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { type Edition, feedOf, longestFeed } from './get-feed.ts';

/** What the paper got wrong, the newest first: an entry for each correction, which leads to it at the foot of its story. */
export async function getCorrectionsFeed(edition: Edition): Promise<Feed> {
  const { language } = edition;
  const t = translate(language);
  const corrections = await listCorrections({ language, limit: longestFeed });
  const entries = corrections.map((correction) => toEntry(correction, edition));
  return feedOf({ list: '/corrections', title: t('corrections.title'), description: t('corrections.intro'), entries }, edition);
}

function toEntry(correction: CorrectionOf, { language }: Edition): FeedEntry {
  const { id, at, kind, text, article } = correction;
  const url = `${env.publicUrl}${article.path}#${correctionAnchor(correction)}`;
  return {
    // By its number, as of the day it was made, as stories are named.
    id: `tag:${new URL(env.publicUrl).hostname},${at.toISOString().slice(0, 10)}:corrections/${id}`,
    url,
    title: translate(language)('corrections.of', { kind: translate(language)(`corrections.${kind}`), headline: article.headline }),
    summary: text,
    html: [textElement('p', text), `<p>${textElement('a', article.headline, { href: url })}</p>`].join('\n'),
    authors: [],
    publishedAt: at,
    updatedAt: null,
    categories: trail(article).map(({ name }) => inLanguage(name, language)),
    picture: null,
  };
}
