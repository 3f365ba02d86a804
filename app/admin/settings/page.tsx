import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#features/accounts/session.ts';
import { getSettings } from '#features/taxonomy/settings/change-settings.ts';
import { SettingsForm } from '#features/taxonomy/settings/components/settings-form.tsx';
import { translateNewsroom } from '#ui/translate.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: translateNewsroom(language)('settings.title') };
}

/** What the paper is called, where its days begin, what it binds itself to: in the newsroom, not in files. */
export default async function SettingsPage() {
  const actor = await requireActor();
  const found = await getSettings(actor);
  if (!found) notFound();
  const t = translateNewsroom(actor.language);
  const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];
  return (
    <>
      <h1>{t('settings.title')}</h1>
      <p className="hint max-w-[70ch] pt-1 pb-4">{t('settings.intro')}</p>
      <SettingsForm {...found} zones={zones} />
    </>
  );
}
