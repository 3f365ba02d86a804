'use client';

import { useState } from 'react';
import { useLocale, useTimeZone } from 'use-intl';
import { Dialog } from '#ui/dialog.tsx';
import { LineField } from '#ui/fields.tsx';
import { isLanguage } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { timestamp } from '#ui/time.ts';
import { previewAction } from '../../actions.ts';

interface Props {
  number: number;
  /** Saves what is unsaved; gives the revision to show. */
  settle(): Promise<number>;
  /** Words for whoever listens. */
  onSaid(words: string): void;
}

/** Shows the story as readers would see it, in a tab of its own, and gives the link to somebody else. */
export function PreviewLinks({ number, settle, onSaid }: Props) {
  const t = useTexts('preview');
  const zone = useTimeZone() ?? 'UTC';
  const locale = useLocale();
  const [link, setLink] = useState<{ address: string; until: string } | null>(null);
  const make = async () => {
    const made = await settle()
      .then((revision) => previewAction(number, revision))
      .catch(() => ({ ok: false as const, reason: 'offline' }));
    if (made.ok) return made.value;
    const key = `refusal.${made.reason}` as Parameters<typeof t>[0];
    onSaid(t(t.has(key) ? key : 'refusal.absent'));
    return null;
  };
  const show = async () => {
    // Opened by the click itself: one that comes later is taken for an advertisement.
    const opened = window.open('', '_blank');
    const made = await make();
    if (!made) opened?.close();
    else if (opened) opened.location.href = made.path;
    else window.location.href = made.path;
  };
  const copy = async () => {
    const made = await make();
    if (!made) return;
    const address = window.location.origin + made.path;
    const until = timestamp(made.until, isLanguage(locale) ? locale : 'en', zone);
    try {
      await navigator.clipboard.writeText(address);
      onSaid(t('copied', { time: until }));
    } catch {
      // Without TLS, or where the person said no, there is no clipboard: the link is shown instead.
      setLink({ address, until });
    }
  };
  return (
    <>
      <button type="button" className="button button-plain" onClick={() => void show()}>
        {t('show')}
      </button>
      {/* On a phone the page itself is shared, and the bar is full. */}
      <button type="button" className="button button-plain max-lg:hidden" onClick={() => void copy()}>
        {t('copy')}
      </button>
      <Dialog title={t('link')} isOpen={link !== null} onClose={() => setLink(null)}>
        <LineField
          label={t('linkExplain', { time: link?.until ?? '' })}
          readOnly
          value={link?.address ?? ''}
          onFocus={(event) => event.target.select()}
        />
      </Dialog>
    </>
  );
}
