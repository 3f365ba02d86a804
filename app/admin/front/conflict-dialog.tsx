'use client';

import type { DeskStory } from '#features/frontpage/desk/queries.ts';
import type { Container } from '#features/frontpage/front.ts';
import { Dialog } from '#ui/dialog.tsx';
import { useTexts } from '#ui/texts.tsx';
import type { FrontState } from './use-front.ts';

interface Props {
  front: FrontState;
  stories: ReadonlyMap<number, DeskStory>;
  nameOf(container: Container): string;
}

/** Somebody else was faster: both arrangements side by side, and nothing is sent before one is chosen. */
export function ConflictDialog({ front, stories, nameOf }: Props) {
  const t = useTexts('fronts');
  const { theirs, containers } = front;
  const side = (title: string, shown: readonly Container[]) => (
    <section aria-label={title}>
      <h3>{title}</h3>
      {shown.map((container) => (
        <div key={container.id} className="border-t border-rule py-1">
          <p className="hint">{nameOf(container)}</p>
          <ol className="list-inside list-decimal">
            {container.slots.map(({ id, article, headline }) => (
              <li key={id}>
                {headline ||
                  (article === null ? t('automatic') : (stories.get(article)?.headline ?? t('hidden', { number: String(article) })))}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
  return (
    <Dialog
      title={t('conflict.title', { name: theirs?.by ?? t('conflict.someone') })}
      isOpen={theirs !== null}
      isWide
      onClose={front.putOff}
    >
      {theirs && (
        <>
          <p className="pb-3">{t('conflict.explain')}</p>
          <div className="grid gap-6 sm:grid-cols-2">
            {side(t('conflict.mine'), containers)}
            {theirs.containers ? side(t('conflict.theirs'), theirs.containers) : <p>{t('conflict.launched')}</p>}
          </div>
          <div className="flex flex-wrap justify-end gap-2 pt-4">
            <button type="button" className="button" onClick={() => front.resolve('mine')}>
              {t('conflict.takeMine')}
            </button>
            <button type="button" className="button button-primary" onClick={() => front.resolve('theirs')}>
              {t('conflict.takeTheirs')}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
