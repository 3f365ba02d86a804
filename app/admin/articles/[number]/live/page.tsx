import type { Metadata } from 'next';
import { LiveDesk } from '#features/editorial/live/components/live-desk.tsx';
import { getLiveDesk } from '#features/editorial/live/queries.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { readArticle } from '../read-article.ts';

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { actor, article } = await readArticle((await props.params).number);
  const t = translateNewsroom(actor.language);
  return { title: t('live.of', { headline: article.headline || t('desk.list.untitled') }) };
}

export default async function LivePage(props: Props) {
  const { actor, article } = await readArticle((await props.params).number);
  const t = translateNewsroom(actor.language);
  return (
    <>
      <a className="button button-plain -ml-2" href={`/admin/articles/${article.number}`}>
        ← {t('live.back')}
      </a>
      <h1 className="pb-4">{t('live.of', { headline: article.headline || t('desk.list.untitled') })}</h1>
      <LiveDesk
        user={actor.id}
        article={{ number: article.number, language: article.language, isOut: article.isOut }}
        opened={await getLiveDesk(actor, article)}
      />
    </>
  );
}
