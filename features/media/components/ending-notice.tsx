import type { Language } from '#ui/language.ts';
import { day } from '#ui/time.ts';
import { translateNewsroom } from '#ui/translate.ts';
import type { EndingUse } from '../uses.ts';

interface Props {
  uses: readonly EndingUse[];
  now: Date;
  language: Language;
  timeZone: string;
}

/** Over a story that readers have: what they are not shown in it any more, and what they will not be before long. */
export function EndingNotice({ uses, now, language, timeZone }: Props) {
  const t = translateNewsroom(language);
  return uses.map(({ id, words, until }) => {
    const isOver = until <= now;
    const values = { day: day(new Date(until.getTime() - 1), language, timeZone) };
    return (
      <p key={id} className={`notice my-3 ${isOver ? 'notice-problem' : ''}`}>
        <a href={`/admin/media/${id}`}>{words || t('media.tile.wordless')}</a>:{' '}
        {t(isOver ? 'media.rights.left' : 'media.rights.soon', values)}
      </p>
    );
  });
}
