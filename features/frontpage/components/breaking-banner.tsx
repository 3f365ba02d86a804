import type { Language } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { bannerMarkup, markOf } from '../banner/banner.ts';
import { getBanner } from '../banner/queries.ts';

/** What is breaking, above every page; the element looks after it while the page is open. */
export async function BreakingBanner({ language }: { language: Language }) {
  const banner = await getBanner(language);
  const html = banner ? bannerMarkup(banner, language, translate(language)(`banner.${banner.severity}`)) : '';
  return (
    <breaking-banner
      class="no-print"
      aria-live="polite"
      mark={markOf(banner)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the very markup that an open page is given, every text in it escaped
      dangerouslySetInnerHTML={{ __html: html }}
      suppressHydrationWarning
    />
  );
}
