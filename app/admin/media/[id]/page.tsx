import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#features/accounts/session.ts';
import { MediaDetails } from '#features/media/components/media-details.tsx';
import { RemoveMedia } from '#features/media/components/remove-media.tsx';
import type { MediaItem } from '#features/media/media-source.ts';
import { getItem } from '#features/media/queries.ts';
import { listAuthorsShown, listUses, type Use } from '#features/media/uses.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { inLanguage, type Language, localized } from '#ui/language.ts';
import { timestamp } from '#ui/time.ts';
import { translateNewsroom } from '#ui/translate.ts';

type Props = { params: Promise<{ id: string }> };

async function read({ params }: Props) {
  const actor = await requireActor();
  const { id } = await params;
  const item = /^[1-9]\d{0,8}$/.test(id) ? await getItem(actor, Number(id)) : null;
  if (!item) notFound();
  return { actor, item };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { actor, item } = await read(props);
  return { title: item.alt || translateNewsroom(actor.language)(`media.kind.${item.kind}`) };
}

export default async function MediaItemPage(props: Props) {
  const { actor, item } = await read(props);
  const t = translateNewsroom(actor.language);
  const [uses, authors, { timeZone }] = await Promise.all([listUses(actor, item.id), listAuthorsShown(item.id), getSite()]);
  const time = timestamp(new Date(item.addedAt), actor.language, timeZone);
  const size = item.width && item.height ? t('media.details.size', { width: item.width, height: item.height }) : null;
  const added = item.addedBy ? t('media.details.addedBy', { name: item.addedBy, time }) : t('media.details.added', { time });
  return (
    <>
      <a className="button button-plain -ml-2" href="/admin/media">
        ← {t('media.library.title')}
      </a>
      <div className="flex flex-wrap items-end justify-between gap-4 pb-4">
        <div>
          <h1>{t(`media.kind.${item.kind}`)}</h1>
          <p className="hint">{[item.fileName, added, size].filter(Boolean).join(' · ')}</p>
        </div>
        {item.isEditable && uses.length + authors.length === 0 && <RemoveMedia id={item.id} />}
      </div>
      <div className="border-t border-ink pt-4">
        <MediaDetails key={item.id} item={item} />
      </div>
      <Uses uses={uses} authors={authors} item={item} language={actor.language} />
    </>
  );
}

interface UsesProps {
  uses: readonly Use[];
  authors: Awaited<ReturnType<typeof listAuthorsShown>>;
  item: MediaItem;
  language: Language;
}

function Uses({ uses, authors, item, language }: UsesProps) {
  const t = translateNewsroom(language);
  const isOver = item.rights === 'over';
  const count = uses.length + authors.length;
  const isShown = authors.length > 0 || uses.some((use) => use.isShown);
  const standing = count === 0 ? 'none' : isShown && isOver ? 'over' : isShown ? 'shown' : 'hidden';
  return (
    <section aria-labelledby="uses" className="mt-8 border-t border-ink pt-3">
      <h2 id="uses">{t('media.uses.title')}</h2>
      <p className={standing === 'over' ? 'notice notice-problem my-2' : 'hint'}>{t(`media.uses.${standing}`)}</p>
      <ul>
        {uses.map(({ number, headline, isShown }) => (
          <li key={number} className="flex flex-wrap gap-x-4 border-b border-rule py-2.5">
            {headline === null ? (
              <span>{t('media.uses.unreadable', { number: String(number) })}</span>
            ) : (
              <a href={`/admin/articles/${number}`}>{headline || t('desk.list.untitled')}</a>
            )}
            <span className="text-second">{t(isShown ? (isOver ? 'media.uses.leftOut' : 'media.uses.out') : 'media.uses.notOut')}</span>
          </li>
        ))}
        {authors.map(({ slug, name }) => (
          <li key={slug} className="flex flex-wrap gap-x-4 border-b border-rule py-2.5">
            <a href={`/author/${slug}`}>{t('media.uses.author', { name: inLanguage(localized.parse(name), language) })}</a>
            <span className="text-second">{t(isOver ? 'media.uses.leftOut' : 'media.uses.out')}</span>
          </li>
        ))}
      </ul>
      {item.isEditable && count > 0 && <p className="hint pt-2">{t('media.uses.keeps')}</p>}
    </section>
  );
}
