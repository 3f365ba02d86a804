import type { Site } from '#features/taxonomy/queries.ts';
import { localPath } from '#ui/language.ts';
import { ofElement } from '#ui/of-element.ts';
import { translate } from '#ui/translate.ts';
import type { Enhanced } from '../body/enhance.ts';
import { marksOf } from '../body/marks.ts';
import { mostSaved } from '../elements/saved.ts';
import type { Article } from '../queries.ts';

/** For the reader alone: to save the story, and what is new in it since it was read last. Both take their room before they are there. */
export function ReaderTools({ article, site, body }: { article: Article; site: Site; body: readonly Enhanced[] }) {
  const { language, number } = article;
  const t = translate(language);
  const saved = [t('saved.save'), t('saved.list'), t('saved.full', { most: mostSaved }), t('saved.unkept')];
  const [count, time] = ['{count}', '{time}'];
  const since = [t('sinceRead.block'), t('sinceRead.one', { time }), t('sinceRead.many', { count, time }), t('sinceRead.dismiss')];
  return (
    <div className="reader-tools no-print">
      <save-story
        article={number}
        path={article.path}
        headline={article.headline}
        list={localPath(language, site.defaultLanguage, '/saved')}
        labels={saved.join('|')}
        {...ofElement}
      />
      <since-read article={number} marks={marksOf(body)} labels={since.join('|')} {...ofElement} />
    </div>
  );
}
