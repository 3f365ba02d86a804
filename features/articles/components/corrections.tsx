import type { Language } from '#ui/language.ts';
import { timestamp } from '#ui/time.ts';
import { translate } from '#ui/translate.ts';
import { type Correction, correctionAnchor } from '../corrections/correction.ts';

interface Props {
  corrections: readonly Correction[];
  language: Language;
  timeZone: string;
}

/** What a story got wrong, and when readers were told; nothing where it got everything right. */
export function Corrections({ corrections, language, timeZone }: Props) {
  if (corrections.length === 0) return null;
  return (
    <section aria-label={translate(language)('corrections.title')} className="mb-3 border-b border-rule pb-3">
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
