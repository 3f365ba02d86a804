'use client';

import { useTimeZone } from 'use-intl';
import { longestLink, longestText, type Severity, severities, type Words } from '#features/frontpage/banner/banner.ts';
import type { ListedBanner } from '#features/frontpage/banner/queries.ts';
import { LineField } from '#ui/fields.tsx';
import type { Language } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { zoneName } from '#ui/time.ts';
import { WhenReady } from '#ui/when-ready.tsx';
import { wallClock } from '#ui/zoned-time.ts';

export interface BannerInput {
  severity: Severity;
  words: Partial<Record<Language, { text: string; link: string }>>;
  wall: string;
}
interface Props {
  changed: (Pick<ListedBanner, 'severity' | 'until'> & { words: Words }) | null;
  editions: readonly Language[];
  isPending: boolean;
  onCancel(): void;
  onRaise(given: BannerInput): void;
}

const usualMs = 2 * 3_600_000;

/** As short as the moment is: how pressing, what, where to, until when. An edition without words shows nothing. */
export function BannerForm({ changed, editions, isPending, onCancel, onRaise }: Props) {
  const t = useTexts('banners');
  const zone = useTimeZone() ?? 'UTC';
  return (
    <form
      aria-label={t(changed ? 'changeTitle' : 'raise')}
      className="grid gap-4 border-y border-rule py-4"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const text = (name: string) => String(form.get(name) ?? '');
        onRaise({
          severity: severities.find((each) => each === text('severity')) ?? 'breaking',
          words: Object.fromEntries(editions.map((edition) => [edition, { text: text(`text-${edition}`), link: text(`link-${edition}`) }])),
          wall: text('wall'),
        });
      }}
    >
      <WhenReady>
        <fieldset className="flex flex-wrap gap-x-6">
          <legend>{t('field.severity')}</legend>
          {severities.map((severity) => (
            <label key={severity} className="flex min-h-11 items-center gap-2">
              <input
                type="radio"
                name="severity"
                value={severity}
                defaultChecked={severity === (changed?.severity ?? 'breaking')}
                className="size-4"
              />
              {t(`severity.${severity}`)}
            </label>
          ))}
        </fieldset>
        {editions.map((edition) => (
          <div key={edition} className="grid gap-x-6 gap-y-3 lg:grid-cols-[2fr_1fr]">
            <LineField
              label={t(`field.text.${edition}`)}
              name={`text-${edition}`}
              lang={edition}
              maxLength={longestText}
              defaultValue={changed?.words[edition]?.text}
            />
            <LineField
              label={t(`field.link.${edition}`)}
              name={`link-${edition}`}
              maxLength={longestLink}
              autoCapitalize="none"
              spellCheck={false}
              placeholder="/society/…"
              defaultValue={changed?.words[edition]?.link ?? ''}
            />
          </div>
        ))}
        <div className="flex flex-wrap items-end gap-3">
          <LineField
            label={t('field.until', { zone: zoneName(new Date(), zone) })}
            type="datetime-local"
            name="wall"
            required
            suppressHydrationWarning
            defaultValue={wallClock(changed ? new Date(changed.until) : new Date(Date.now() + usualMs), zone)}
          />
          <button type="submit" className="button button-primary" disabled={isPending}>
            {t(changed ? 'change' : 'raise')}
          </button>
          {changed && (
            <button type="button" className="button" onClick={onCancel}>
              {t('cancel')}
            </button>
          )}
        </div>
      </WhenReady>
    </form>
  );
}
