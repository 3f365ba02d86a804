import type { Metadata } from 'next';
import { z } from 'zod';
import { requireActor } from '#features/accounts/session.ts';
import { correctionKinds } from '#features/articles/corrections/correction.ts';
import { CorrectionDesk } from '#features/editorial/corrections/components/correction-desk.tsx';
import { type CorrectionFilter, listDeskCorrections } from '#features/editorial/corrections/queries.ts';
import { clock } from '#platform/clock.ts';
import { ChoiceField, LineField } from '#ui/fields.tsx';
import { translateNewsroom } from '#ui/translate.ts';
import { PageLinks } from '../page-links.tsx';

const number = z.coerce.number().int().positive().max(2_147_483_647);
/** What makes no sense in an address counts as absent. */
const filterSchema = z.object({
  kind: z.enum(correctionKinds).nullable().catch(null),
  story: number.nullable().catch(null),
  page: number.max(2_000).catch(1),
});
type Filter = z.output<typeof filterSchema>;

function addressOf({ kind, story, page }: Filter): string {
  const query = new URLSearchParams({
    ...(kind && { kind }),
    ...(story && { story: String(story) }),
    ...(page > 1 && { page: String(page) }),
  });
  return `/admin/corrections${query.size > 0 ? `?${query}` : ''}`;
}

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: translateNewsroom(language)('corrections.title') };
}

/** What the paper told its readers of its errors, the latest first, for the desk. */
export default async function CorrectionsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const actor = await requireActor();
  const t = translateNewsroom(actor.language);
  const filter = filterSchema.parse(await searchParams);
  const asked: CorrectionFilter = { kind: filter.kind, article: filter.story, page: filter.page };
  const { corrections, hasNext } = await listDeskCorrections(actor, asked, clock.now());
  return (
    <>
      <h1>{t('corrections.title')}</h1>
      <p className="hint max-w-[70ch] pt-1 pb-4">{t('corrections.intro')}</p>
      <search>
        <form action="/admin/corrections" className="flex flex-wrap items-end gap-3 pb-4">
          <ChoiceField label={t('corrections.kind')} name="kind" className="w-auto" defaultValue={filter.kind ?? ''}>
            <option value="">{t('corrections.anyKind')}</option>
            {correctionKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`corrections.kinds.${kind}`)}
              </option>
            ))}
          </ChoiceField>
          <LineField
            label={t('corrections.story')}
            name="story"
            inputMode="numeric"
            className="w-28"
            defaultValue={filter.story ?? ''}
            maxLength={10}
          />
          <button type="submit" className="button">
            {t('corrections.filter')}
          </button>
        </form>
      </search>
      <CorrectionDesk corrections={corrections} hasStory empty={t('corrections.empty')} />
      <PageLinks page={filter.page} hasNext={hasNext} addressOf={(page) => addressOf({ ...filter, page })} language={actor.language} />
    </>
  );
}
