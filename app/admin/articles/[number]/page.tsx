import type { Metadata } from 'next';
import { type Actor, canEdit } from '#features/accounts/roles.ts';
import { articlePath } from '#features/articles/article.ts';
import { ArticleForm } from '#features/editorial/components/article-form.tsx';
import { factsTold } from '#features/editorial/corrections/facts-told.ts';
import { listCorrectionsOf } from '#features/editorial/corrections/queries.ts';
import { listNotes, listReadersOf } from '#features/editorial/notes/queries.ts';
import { getLiveContent, getRevisionContent } from '#features/editorial/working-copy.ts';
import { EndingNotice } from '#features/media/components/ending-notice.tsx';
import { listEndingUses } from '#features/media/uses.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { isLanguage } from '#ui/language.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { choicesFor } from './choices.ts';
import { readArticle } from './read-article.ts';

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { actor, article } = await readArticle((await props.params).number);
  return { title: article.headline || translateNewsroom(actor.language)('desk.list.untitled') };
}

export default async function ArticlePage(props: Props) {
  const { actor, article } = await readArticle((await props.params).number);
  const now = clock.now();
  const [content, choices, site, notes, people, told, ending] = await Promise.all([
    getRevisionContent(article.number, article.revision),
    choicesFor(actor),
    getSite(),
    listNotes(article),
    listReadersOf(article),
    article.isOut ? readTold(actor, article.number) : null,
    article.standing.out === 'published' ? listEndingUses(article.number, now) : [],
  ]);
  if (!content) throw new Error(`Article ${article.number} has no revision ${article.revision}.`);
  const isVisible = article.standing.out === 'published' && isLanguage(article.language);
  const section = article.section.parent?.slug ?? article.section.slug;
  return (
    <ArticleForm
      key={article.number}
      article={article}
      content={content}
      actor={actor}
      isEditable={canEdit(actor, article)}
      choices={choices}
      path={
        isVisible && isLanguage(article.language)
          ? articlePath({ language: article.language, slug: article.slug, section }, site.defaultLanguage)
          : null
      }
      discussion={{ notes, people }}
      told={told}
      notice={<EndingNotice uses={ending} now={now} language={actor.language} timeZone={site.timeZone} />}
    />
  );
}

/** What readers were told, in words and by the facts that no small change touches. */
async function readTold(actor: Actor, number: number) {
  const [corrections, live] = await Promise.all([listCorrectionsOf(actor, { number }, clock.now()), getLiveContent(number)]);
  return { corrections, facts: factsTold(live) };
}
