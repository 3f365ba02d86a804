import type { Language } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { inWords } from '../in-words.ts';
import { periodOf } from '../period.ts';

interface Props {
  before: string | null;
  after: string | null;
  language: Language;
  path: (name: string) => string;
}

/** The nearest periods that have something to read, named by their dates. */
export function Neighbours({ before, after, language, path }: Props) {
  const [earlier, later] = [before, after].map((name) => (name ? periodOf(name) : null));
  if (!earlier && !later) return null;
  return (
    <nav aria-label={translate(language)('archive.neighbours')} className="mt-2 flex flex-wrap gap-x-6 font-sans text-sm/5 text-second">
      {earlier && (
        <a className="tap" href={path(earlier.name)}>
          ← {inWords(earlier, language)}
        </a>
      )}
      {later && (
        <a className="tap" href={path(later.name)}>
          {inWords(later, language)} →
        </a>
      )}
    </nav>
  );
}
