import { translate } from '#ui/translate.ts';
import type { Stories } from './story-list.tsx';
import { ShortTime } from './when.tsx';

/** Headlines in one narrow column: the latest, unless a title says otherwise. */
export function Latest({ articles, language, timeZone, now, id = 'latest', title = '' }: Stories & { id?: string; title?: string }) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="border-t-[3px] border-ink pt-2 pb-2 font-sans text-sm/5 font-bold tracking-[0.02em]">
        {title || translate(language)('front.latest')}
      </h2>
      <ul>
        {articles.map((article) => (
          <li key={article.number} className="relative border-b border-rule py-3">
            <h3 className="text-lg/[1.4375rem]">
              <a className="cover" href={article.path}>
                {article.frontHeadline}
              </a>
            </h3>
            <p className="meta mt-1">
              <ShortTime at={article.publishedAt} language={language} timeZone={timeZone} now={now} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
