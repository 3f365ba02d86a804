import type { Language } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import type { BoardStory } from '../get-board.ts';
import { Figures } from './figures.tsx';

interface Props {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What is counted. */
  note: string;
  stories: readonly BoardStory[];
  by: 'now' | 'rise';
  language: Language;
}

/** A list of the board: what is read, where it is filed, and how much. */
export function BoardStories({ id, title, note, stories, by, language }: Props) {
  const t = useTexts('board');
  return (
    <section aria-labelledby={id} className="min-w-0 pb-4">
      <h2 id={id}>{title}</h2>
      <p className="hint">{note}</p>
      {stories.length === 0 ? (
        <p className="border-t border-rule py-4 text-second">{t('noneHere')}</p>
      ) : (
        <Figures heads={[t('field.headline'), t(`field.${by}`), t('field.hour')]}>
          {stories.map((story) => (
            <tr key={story.number}>
              <td className="wrap-anywhere">
                <span lang={story.language} className="font-semibold">
                  {story.isOpen ? <a href={`/admin/board/${story.number}`}>{story.headline}</a> : story.headline}
                </span>
                <span className="hint block">
                  {story.section}
                  {story.isHeld && <span className="text-seal"> · {t('held')}</span>}
                </span>
              </td>
              <td className="font-semibold">
                {by === 'rise' && '+'}
                {story[by].toLocaleString(language)}
              </td>
              <td>{story.hour.toLocaleString(language)}</td>
            </tr>
          ))}
        </Figures>
      )}
    </section>
  );
}
