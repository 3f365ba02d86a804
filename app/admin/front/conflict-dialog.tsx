'use client';

import type { DeskStory } from '#features/frontpage/desk/queries.ts';
import type { Container } from '#features/frontpage/front.ts';
import { Dialog } from '#ui/dialog.tsx';
import { useTexts } from '#ui/texts.tsx';
import type { FrontState } from './use-front.ts';

interface Props {
  front: FrontState;
  /** What stands where no draft is. */
  live: Container[];
  stories: ReadonlyMap<number, DeskStory>;
  nameOf(container: Container): string;
}

/** Somebody else was faster: both arrangements side by side, and nothing is sent before one is chosen. */
export function ConflictDialog({ front, live, stories, nameOf }: Props) {
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
    // Escape closes it; the next change asks again.
    <Dialog
      title={t('conflict.title', { name: theirs?.by ?? t('conflict.someone') })}
      isOpen={theirs !== null}
      isWide
      onClose={() => undefined}
    >
      {theirs && (
        <>
          <p className="pb-3">{t('conflict.explain')}</p>
          <div className="grid gap-6 sm:grid-cols-2">
            {side(t('conflict.mine'), containers)}
            {side(t('conflict.theirs'), theirs.containers ?? live)}
          </div>
          <div className="flex flex-wrap justify-end gap-2 pt-4">
            <button type="button" className="button" onClick={() => front.resolve('mine', live)}>
              {t('conflict.takeMine')}
            </button>
            <button type="button" className="button button-primary" onClick={() => front.resolve('theirs', live)}>
              {t('conflict.takeTheirs')}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
