import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#features/accounts/session.ts';
import { listFronts } from '#features/frontpage/desk/queries.ts';
import { frontPreviewPath } from '#features/frontpage/preview/front-preview.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { LineField } from '#ui/fields.tsx';
import { isLanguage, localPath } from '#ui/language.ts';
import { timestamp, zoneName } from '#ui/time.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { instantsOf, wallClock } from '#ui/zoned-time.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: translateNewsroom(language)('fronts.time.title') };
}

/** The front as it was at any minute gone by. */
export default async function FrontTimePage({ searchParams }: Props) {
  const actor = await requireActor();
  const now = clock.now();
  const [site, asked] = await Promise.all([getSite(), searchParams]);
  const language = isLanguage(asked.language) && site.languages.includes(asked.language) ? asked.language : site.defaultLanguage;
  const fronts = await listFronts(actor, language);
  const section = asked.section ? Number(asked.section) : null;
  const of = asked.section ? fronts.find((each) => each.section === section) : fronts[0];
  if (!of) notFound();
  const t = translateNewsroom(actor.language);
  const wall = typeof asked.at === 'string' ? asked.at : '';
  const instant = wall ? instantsOf(wall, site.timeZone)?.[0] : undefined;
  const isPast = instant !== undefined && instant <= now;
  return (
    <>
      <h1>{t('fronts.time.title')}</h1>
      <p className="hint max-w-[70ch] pt-1 pb-4">{t('fronts.time.intro')}</p>
      <form action="/admin/front/time" className="flex flex-wrap items-end gap-3 border-y border-rule py-4">
        <input type="hidden" name="language" value={language} />
        {of.section !== null && <input type="hidden" name="section" value={of.section} />}
        <LineField
          label={t('fronts.time.at', { zone: zoneName(now, site.timeZone) })}
          type="datetime-local"
          name="at"
          required
          max={wallClock(now, site.timeZone)}
          defaultValue={wall || wallClock(new Date(now.getTime() - 86_400_000), site.timeZone)}
        />
        <button type="submit" className="button button-primary">
          {t('fronts.time.show')}
        </button>
        <a className="button button-plain" href={`/admin/front?language=${language}${of.section === null ? '' : `&section=${of.section}`}`}>
          {t('fronts.time.back')}
        </a>
      </form>
      {wall && !isPast && (
        <p role="alert" className="problem pt-3">
          {t('fronts.time.notPast')}
        </p>
      )}
      {isPast && (
        <section aria-labelledby="time-shown" className="pt-4">
          <h2 id="time-shown">{t('fronts.time.shown', { time: timestamp(instant, actor.language, site.timeZone) })}</h2>
          <iframe
            title={t('fronts.time.shown', { time: timestamp(instant, actor.language, site.timeZone) })}
            src={localPath(language, site.defaultLanguage, frontPreviewPath(of, instant, now))}
            className="mt-3 h-[80vh] w-full border border-rule"
          />
        </section>
      )}
    </>
  );
}
