import { Calendar } from '#features/articles/archive/components/calendar.tsx';
import { Months } from '#features/articles/archive/components/months.tsx';
import { Neighbours } from '#features/articles/archive/components/neighbours.tsx';
import { inWords } from '#features/articles/archive/in-words.ts';
import { instantsOfPeriod, nameIn, type Period, periodOf, standingOf } from '#features/articles/archive/period.ts';
import { countStories, getFirstDay, getNeighbours } from '#features/articles/archive/queries.ts';
import { clock } from '#platform/clock.ts';
import { localPath } from '#ui/language.ts';
import { dayKey } from '#ui/time.ts';
import { translate } from '#ui/translate.ts';
import type { Edition } from '../../edition.ts';
import { listPage } from '../../list-page.tsx';

const { generateMetadata, Page } = listPage<{ date: string }>(async ({ date }, edition) => {
  const { language, site } = edition;
  const period = periodOf(date);
  const life = { begun: await getFirstDay(language, site.timeZone), today: dayKey(clock.now(), site.timeZone) };
  const standing = period && standingOf(period, life);
  if (!standing) return null;
  const t = translate(language);
  const title = inWords(period, language);
  const { from, until } = instantsOfPeriod(period, site.timeZone);
  return {
    kind: 'archive',
    address: `/archive/${date}`,
    label: <Around period={period} edition={edition} />,
    title,
    description: t('archive.description', { period: title }),
    stories: { between: [from.toISOString(), until.toISOString()] },
    head: <Head period={period} span={{ from, until }} edition={edition} />,
    absence: standing === 'over' ? t('archive.nothing', { period: title }) : undefined,
  };
});

export { generateMetadata };
export default Page;

const pathIn =
  ({ language, site }: Edition) =>
  (name: string) =>
    localPath(language, site.defaultLanguage, `/archive/${name}`);

/** The way up: the archive, and the year and month that this is a part of. */
function Around({ period, edition }: { period: Period; edition: Edition }) {
  const { language, site } = edition;
  const wider = (['year', 'month'] as const).flatMap((kind) => {
    const name = nameIn(kind, period.name);
    return name.length < period.name.length ? (periodOf(name) ?? []) : [];
  });
  return (
    <>
      <a className="tap" href={localPath(language, site.defaultLanguage, '/archive')}>
        {translate(language)('archive.title')}
      </a>
      {wider.map((each) => (
        <span key={each.name}>
          <span aria-hidden="true"> › </span>
          <a className="tap" href={pathIn(edition)(each.name)}>
            {inWords(each, language)}
          </a>
        </span>
      ))}
    </>
  );
}

/** The nearest others, and what the period is made of. */
async function Head({ period, span, edition }: { period: Period; span: { from: Date; until: Date }; edition: Edition }) {
  const { language, site } = edition;
  const [neighbours, counts] = await Promise.all([
    getNeighbours(language, period, span, site.timeZone),
    period.kind === 'day' ? [] : countStories(language, period, site.timeZone),
  ]);
  const given = { counts, language, path: pathIn(edition) };
  const label = translate(language)('archive.monthsOf', { year: inWords(period, language) });
  return (
    <>
      <Neighbours {...neighbours} {...given} />
      {period.kind === 'year' && <Months label={label} {...given} />}
      {period.kind === 'month' && <Calendar month={period} {...given} />}
    </>
  );
}
