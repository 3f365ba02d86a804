import { type Preview, type PreviewView, previewViews } from '#features/editorial/preview/preview.ts';
import type { Language } from '#ui/language.ts';
import { timestamp } from '#ui/time.ts';
import { translateNewsroom } from '#ui/translate.ts';

interface Props {
  shown: Preview & { isLive: boolean; path: string };
  view: PreviewView;
  language: Language;
  timeZone: string;
}

/** Says that this is not the paper, for how long the link is good, and leads to the other views. */
export function PreviewBar({ shown: { revision, isLive, until, path }, view, language, timeZone }: Props) {
  const t = translateNewsroom(language);
  return (
    <nav aria-label={t('preview.views')} className="no-print bg-ink text-paper">
      <div className="mx-auto flex max-w-[1248px] flex-wrap items-center justify-between gap-x-6 px-4 py-1 font-sans text-sm/5 sm:px-6">
        <p className="py-1">
          <strong className="font-semibold">{t(isLive ? 'preview.barLive' : 'preview.bar', { revision })}</strong>{' '}
          {t('preview.until', { time: timestamp(until, language, timeZone) })}
        </p>
        <ul className="flex gap-5">
          {previewViews.map((each) => (
            <li key={each}>
              <a
                className="tap aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-8"
                aria-current={each === view ? 'page' : undefined}
                href={each === 'page' ? path : `${path}?view=${each}`}
              >
                {t(`preview.view.${each}`)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
