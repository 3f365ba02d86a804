import type { Metadata } from 'next';
import { Rising } from '#features/audience/components/ranking-boxes.tsx';
import { getFront } from '#features/frontpage/queries.ts';
import { JsonLd } from '#features/syndication/components/json-ld.tsx';
import { webSite } from '#features/syndication/json-ld.ts';
import { describePage } from '#features/syndication/metadata.ts';
import { clock } from '#platform/clock.ts';
import { env } from '#platform/env.ts';
import { inLanguage } from '#ui/language.ts';
import { editionOf, samePathIn } from './edition.ts';
import { FrontContainers, FrontLead, FrontRails } from './front-stories.tsx';
import { PageShell } from './page-shell.tsx';

export async function generateMetadata({ params }: PageProps<'/[language]'>): Promise<Metadata> {
  const { language, site } = await editionOf(params);
  return describePage({ site, language, title: null, description: inLanguage(site.about, language), paths: samePathIn(site, '/') });
}

export default async function FrontPage({ params }: PageProps<'/[language]'>) {
  const { language, site } = await editionOf(params);
  const front = await getFront({ language, section: null });
  const shown = { front, language, given: { timeZone: site.timeZone, now: clock.now() } };
  return (
    <PageShell
      language={language}
      paths={samePathIn(site, '/')}
      isFront
      railEnd={
        <>
          <Rising language={language} />
          <FrontRails {...shown} />
        </>
      }
      below={<FrontContainers {...shown} defaultLanguage={site.defaultLanguage} />}
    >
      <JsonLd data={webSite({ site, language, publicUrl: env.publicUrl })} />
      <FrontLead {...shown} />
    </PageShell>
  );
}
