import type { Language } from '#ui/language.ts';
import { ofElement } from '#ui/of-element.ts';
import { translate } from '#ui/translate.ts';

/** The place of the button that hides readings: as high as the button will be, so that nothing moves when it comes. */
export function RubyToggle({ language }: { language: Language }) {
  const t = translate(language);
  return (
    <ruby-toggle
      class="no-print label block min-h-11 text-second lg:min-h-6"
      show={t('article.rubyShow')}
      hide={t('article.rubyHide')}
      {...ofElement}
    />
  );
}
