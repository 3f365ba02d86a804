import type { WithdrawalKind } from '#features/articles/withdrawal.ts';
import type { Language } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';

/** What stands where a withdrawn story stood: that it was withdrawn, and why. */
export function Withdrawn({ reason, kind, language }: { reason: string; kind: WithdrawalKind; language: Language }) {
  const t = translate(language);
  return (
    <>
      <h1 className="text-[2.0625rem]/[2.3125rem] lg:text-[2.875rem]/[3.125rem]">{t('withdrawn.title')}</h1>
      <p className="mt-4 text-second">{t(`withdrawn.${kind}`)}</p>
      <p className="mt-4 border-l border-ink pl-5">{reason}</p>
    </>
  );
}
