import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#features/accounts/session.ts';
import { getReadersLastHour } from '#features/audience/queries.ts';
import { getFrontDesk, listFronts } from '#features/frontpage/desk/queries.ts';
import { frontPreviewPath } from '#features/frontpage/preview/front-preview.ts';
import { getSite, listSections, listTags } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { inLanguage, isLanguage, localPath } from '#ui/language.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { FrontEditor } from './front-editor.tsx';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: translateNewsroom(language)('fronts.title') };
}

/** What stands where on a front: arranged here, seen by readers once it is launched. */
export default async function FrontDeskPage({ searchParams }: Props) {
  const actor = await requireActor();
  const now = clock.now();
  const [site, sections, tags, asked] = await Promise.all([getSite(), listSections(), listTags(), searchParams]);
  const language = isLanguage(asked.language) && site.languages.includes(asked.language) ? asked.language : site.defaultLanguage;
  const fronts = await listFronts(actor, language);
  const wanted = asked.section ? Number(asked.section) : null;
  const of = asked.section ? fronts.find(({ section }) => section === wanted) : fronts[0];
  const desk = of && (await getFrontDesk(actor, of, now));
  if (!of || !desk) notFound();
  const readers = await getReadersLastHour(desk.arrangement.stories.map(({ number }) => number));
  const t = translateNewsroom(actor.language);
  const nameOf = (section: number | null) => {
    const found = sections.find(({ id }) => id === section);
    return found ? inLanguage(found.name, actor.language) : t('fronts.edition');
  };
  const address = (section: number | null, edition = language) =>
    `/admin/front?language=${edition}${section === null ? '' : `&section=${section}`}`;
  const choices = (given: typeof sections | typeof tags) => given.map(({ id, name }) => ({ id, name: inLanguage(name, language) }));
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h1>{t('fronts.title')}</h1>
        <p className="flex flex-wrap gap-x-5">
          <a
            className="inline-flex min-h-11 items-center"
            href={`/admin/front/time?language=${language}${of.section === null ? '' : `&section=${of.section}`}`}
          >
            {t('fronts.time.link')}
          </a>
        </p>
      </div>
      <nav aria-label={t('fronts.which')} className="-mx-4 overflow-x-auto px-4">
        <ul className="flex gap-5 whitespace-nowrap">
          {site.languages.map((edition) => (
            <li key={edition}>
              <a
                className="inline-flex min-h-11 items-center aria-[current]:font-bold"
                aria-current={edition === language && of.section === null ? 'page' : undefined}
                href={address(null, edition)}
              >
                {t(`fronts.editions.${edition}`)}
              </a>
            </li>
          ))}
          {fronts
            .filter(({ section }) => section !== null)
            .map(({ section }) => (
              <li key={section}>
                <a
                  className="inline-flex min-h-11 items-center aria-[current]:font-bold"
                  aria-current={section === of.section ? 'page' : undefined}
                  href={address(section)}
                >
                  {nameOf(section)}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <FrontEditor
        key={`${language}-${of.section}`}
        desk={desk}
        readers={readers}
        sections={choices(sections)}
        topics={choices(tags)}
        language={actor.language}
        preview={localPath(language, site.defaultLanguage, frontPreviewPath(of, null, now))}
      />
    </>
  );
}
