import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { canEdit } from '#features/accounts/roles.ts';
import { requireActor } from '#features/accounts/session.ts';
import { articlePath } from '#features/articles/article.ts';
import { ArticleForm } from '#features/editorial/components/article-form.tsx';
import { listNotes, listReadersOf } from '#features/editorial/notes/queries.ts';
import { getDeskArticle } from '#features/editorial/queries.ts';
import { getRevisionContent } from '#features/editorial/working-copy.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { isLanguage } from '#ui/language.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { choicesFor } from './choices.ts';

type Props = { params: Promise<{ number: string }> };

/** The story that this person asks for; a stranger's draft is as absent as one that never was. */
async function read({ params }: Props) {
  const actor = await requireActor();
  const number = Number((await params).number);
  const article = Number.isInteger(number) && number > 0 && number < 2 ** 31 ? await getDeskArticle(actor, number, clock.now()) : null;
  if (!article) notFound();
  return { actor, article };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { actor, article } = await read(props);
  return { title: article.headline || translateNewsroom(actor.language)('desk.list.untitled') };
}

export default async function ArticlePage(props: Props) {
  const { actor, article } = await read(props);
  const [content, choices, site, notes, people] = await Promise.all([
    getRevisionContent(article.number, article.revision),
    choicesFor(actor),
    getSite(),
    listNotes(article),
    listReadersOf(article),
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
    />
  );
}
