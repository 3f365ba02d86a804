import { ShortTime } from '#features/articles/components/when.tsx';
import { inLanguage, type Language, localPath } from '#ui/language.ts';
import { timeOfDay } from '#ui/time.ts';
import { translate } from '#ui/translate.ts';
import type { Ranking } from '../queries.ts';
import type { Movement, Place } from '../ranking.ts';

type ListProps = { places: readonly Pick<Ranking['places'][number], 'article' | 'movement'>[]; name: string; language: Language };
type LongProps = ListProps & { timeZone: string; now: Date; isLong: true };

/** The places of a ranking, numbered in vermilion; a long one says of each where it is filed and since when. */
export function RankingList({ places, name, language, ...rest }: ListProps | LongProps) {
  return (
    <ol aria-label={name} className={'isLong' in rest ? 'ranking-long' : undefined}>
      {places.map(({ article, movement }) => (
        <li key={article.number}>
          <div>
            <a className="cover block text-lg/[1.4375rem] text-pretty" href={article.path}>
              {article.frontHeadline}
            </a>
            {'isLong' in rest && (
              <p className="meta mt-0.5">
                {inLanguage(article.section.parent?.name ?? article.section.name, language)} ·{' '}
                <ShortTime at={article.publishedAt} language={language} timeZone={rest.timeZone} now={rest.now} />
              </p>
            )}
          </div>
          <Moved movement={movement} language={language} />
        </li>
      ))}
    </ol>
  );
}

/** How many places up or down since the hour began; nothing for one that stayed. */
function Moved({ movement, language }: { movement: Movement; language: Language }) {
  if (!movement) return null;
  const t = translate(language);
  const isUp = movement === 'new' || movement > 0;
  const [sign, words] =
    movement === 'new'
      ? ['NEW', t('ranking.new')]
      : [`${isUp ? '▲' : '▼'}${Math.abs(movement)}`, t(isUp ? 'ranking.up' : 'ranking.down', { places: Math.abs(movement) })];
  return (
    <span className={`moved ${isUp ? 'text-seal' : 'text-second'}`}>
      <span aria-hidden="true">{sign}</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}

/** Which window the places come from, which places a wider one filled, as of when, and how it is counted. */
export function RankingNote({
  ranking,
  language,
  timeZone,
  defaultLanguage,
}: {
  ranking: Ranking;
  language: Language;
  timeZone: string;
  defaultLanguage: Language;
}) {
  const t = translate(language);
  const { span, places, computedAt } = ranking;
  const filled = Map.groupBy(
    places.filter((place) => place.from !== span),
    (place) => place.from,
  );
  const isAllFilled = places.length > 0 && places.every((place) => place.from === places[0]?.from);
  const shown = isAllFilled ? (places[0]?.from ?? span) : span;
  const extra = [...filled].flatMap(([from, group]) =>
    isAllFilled || from === '1h' || from === 'rising' ? [] : t(`ranking.filled.${from}`, { places: range(group) }),
  );
  const comma = language === 'ja' ? '、' : ', ';
  const asOf = computedAt && t('ranking.asOf', { time: timeOfDay(computedAt, timeZone) });
  return (
    <p className="meta pt-2.5 text-xs/[1.125rem]">
      {[t(`ranking.readersIn.${shown}`), ...extra, ...(asOf ? [asOf] : [])].join(comma)}
      {language === 'ja' ? '。' : '. '}
      <a className="underline" href={`${localPath(language, defaultLanguage, '/privacy')}#how`}>
        {t('ranking.howWeCount')}
      </a>
    </p>
  );
}

const range = (group: readonly Place<unknown>[]) => {
  const first = group[0]?.rank ?? 0;
  const last = group.at(-1)?.rank ?? 0;
  return first === last ? `${first}` : `${first}–${last}`;
};
