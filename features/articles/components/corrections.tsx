import type { Language } from '#ui/language.ts';
import { timestamp } from '#ui/time.ts';
import { translate } from '#ui/translate.ts';
import { type Correction, correctionAnchor } from '../corrections/correction.ts';

interface Props {
  corrections: readonly Correction[];
  /** Where on the page: what is serious is told before the story. */
  place: 'head' | 'foot';
  language: Language;
  timeZone: string;
}

/** What a story got wrong, and when readers were told; nothing where it got everything right. */
export function Corrections({ corrections, place, language, timeZone }: Props) {
  if (corrections.length === 0) return null;
  const t = translate(language);
  const looks = {
    head: 'mb-5 max-w-(--measure) border-t-[3px] border-b border-t-ink border-b-rule py-1 font-sans text-sm/5',
    foot: 'mb-3 border-b border-rule pb-3',
  };
  return (
    <section aria-label={t(place === 'head' ? 'corrections.atHead' : 'corrections.title')} className={looks[place]}>
      {corrections.map((correction) => (
        <CorrectionNotice key={correction.id} correction={correction} language={language} timeZone={timeZone} />
      ))}
    </section>
  );
}

function CorrectionNotice({ correction, language, timeZone }: { correction: Correction; language: Language; timeZone: string }) {
  return (
    <div id={correctionAnchor(correction)} className="correction py-2">
      <p className="text-second">
        <strong className="font-semibold text-ink">{translate(language)(`corrections.${correction.kind}`)}</strong>{' '}
        <time dateTime={correction.at.toISOString()}>{timestamp(correction.at, language, timeZone)}</time>
      </p>
      <p className="mt-1 text-pretty font-serif text-base/6">{correction.text}</p>
    </div>
  );
}
