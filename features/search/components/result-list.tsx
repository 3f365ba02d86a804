import { ShortTime } from '#features/articles/components/when.tsx';
import { PictureFrame } from '#features/media/components/picture-frame.tsx';
import { inLanguage, type Language } from '#ui/language.ts';
import type { Result } from '../queries.ts';
import { Pieces } from './pieces.tsx';

interface Props {
  results: readonly Result[];
  language: Language;
  timeZone: string;
  now: Date;
}

/** Stories that were found, each with the place that shows why. */
export function ResultList({ results, language, timeZone, now }: Props) {
  return (
    <ol>
      {results.map(({ article, headline, byline, text }) => (
        <li key={article.number} className="border-b border-rule">
          <article className="line line-long">
            <div>
              <p className="label text-second">{inLanguage((article.section.parent ?? article.section).name, language)}</p>
              <h2 className="mt-0.5 text-lg/[1.4375rem] lg:text-[1.375rem]/[1.6875rem]">
                <a className="cover" href={article.path}>
                  <Pieces pieces={headline} />
                </a>
              </h2>
              <p className="mt-1 text-pretty text-base/6 text-second">
                <Pieces pieces={text} />
              </p>
              <p className="meta mt-1">
                {byline.length > 0 && (
                  <>
                    <Pieces pieces={byline} /> ·{' '}
                  </>
                )}
                <ShortTime at={article.publishedAt} language={language} timeZone={timeZone} now={now} />
              </p>
            </div>
            {article.picture && (
              <div>
                <PictureFrame picture={article.picture} ratio="card" sizes="(min-width: 1024px) 168px, 96px" alt="" />
              </div>
            )}
          </article>
        </li>
      ))}
    </ol>
  );
}
