import type { Metadata } from 'next';
import { readFrontPreview } from '#features/frontpage/preview/front-preview.ts';
import { getDraftFront, getFront } from '#features/frontpage/queries.ts';
import { clock } from '#platform/clock.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { editionOf } from '../../../edition.ts';
import { FrontContainers, FrontLead, FrontRails } from '../../../front-stories.tsx';
import { PageShell } from '../../../page-shell.tsx';

type Props = PageProps<'/[language]/preview/front/[token]'>;

const read = async ({ params }: Props) => readFrontPreview((await params).token, clock.now());

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language } = await editionOf(props.params);
  const isOver = (await read(props)) === null;
  const hidden = { robots: { index: false, follow: false }, referrer: 'no-referrer' } as const;
  const t = translateNewsroom(language);
  return { title: t(isOver ? 'preview.overTitle' : 'fronts.preview'), ...hidden, ...(isOver && { other: { 'http-status': '404' } }) };
}

/** A front as its draft would be, or as it was, of the readers' own parts. */
export default async function FrontPreviewPage(props: Props) {
  const { language, site } = await editionOf(props.params);
  const preview = await read(props);
  const t = translateNewsroom(language);
  if (!preview) {
    return (
      <PageShell language={language} paths={{}}>
        <h1 className="text-[2.0625rem]/[2.3125rem] lg:text-[2.875rem]/[3.125rem]">{t('preview.overTitle')}</h1>
        <p className="mt-4 text-second">{t('preview.overText')}</p>
      </PageShell>
    );
  }
  const asOf = preview.asOf === null ? null : new Date(preview.asOf);
  const front = asOf ? await getFront(preview.of, asOf) : await getDraftFront(preview.of);
  const shown = { front, language, given: { timeZone: site.timeZone, now: asOf ?? clock.now() } };
  return (
    <PageShell
      language={language}
      paths={{}}
      isFront
      railEnd={<FrontRails {...shown} />}
      below={<FrontContainers {...shown} defaultLanguage={site.defaultLanguage} />}
    >
      <FrontLead {...shown} />
    </PageShell>
  );
}
