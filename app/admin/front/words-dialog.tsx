'use client';

import { useTimeZone } from 'use-intl';
import { longest, type Slot } from '#features/frontpage/front.ts';
import { Dialog } from '#ui/dialog.tsx';
import { LineField } from '#ui/fields.tsx';
import { Question } from '#ui/question.tsx';
import { useTexts } from '#ui/texts.tsx';
import { zoneName } from '#ui/time.ts';
import { instantsOf, wallClock } from '#ui/zoned-time.ts';

interface Props {
  slot: Slot | null;
  /** The story's own. */
  headline: string;
  onClose(): void;
  onChange(slot: Slot, words: Pick<Slot, 'kicker' | 'headline' | 'until'>): void;
}

/** Kicker and headline for this place alone, and until when the story stands here. */
export function WordsDialog({ slot, headline, onClose, onChange }: Props) {
  const t = useTexts('fronts');
  const zone = useTimeZone() ?? 'UTC';
  return (
    <Dialog title={t('wordsTitle')} isOpen={slot !== null} onClose={onClose}>
      {slot && (
        <Question
          submit={t('apply')}
          onCancel={onClose}
          onSubmit={(form) => {
            const text = (name: string) => String(form.get(name) ?? '').trim();
            const until = text('until') && instantsOf(text('until'), zone)?.[0];
            onChange(slot, { kicker: text('kicker'), headline: text('headline'), until: until ? until.toISOString() : null });
          }}
        >
          <LineField label={t('field.kicker')} name="kicker" maxLength={longest.kicker} defaultValue={slot.kicker} />
          <LineField
            label={t('field.headline')}
            hint={t('hint.headline')}
            name="headline"
            maxLength={longest.headline}
            defaultValue={slot.headline}
            placeholder={headline}
          />
          <LineField
            label={t('field.until', { zone: zoneName(new Date(), zone) })}
            type="datetime-local"
            name="until"
            defaultValue={slot.until ? wallClock(new Date(slot.until), zone) : ''}
          />
        </Question>
      )}
    </Dialog>
  );
}
