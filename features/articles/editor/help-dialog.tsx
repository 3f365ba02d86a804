'use client';

import { Dialog } from '#ui/dialog.tsx';
import { useTexts } from '#ui/texts.tsx';
import { actionKeys, kindKeys } from './keys.ts';

/** As the keys are marked on this machine's keyboard. */
const marked = (key: string, isMac: boolean) =>
  key
    .replace('Mod', isMac ? '⌘' : 'Ctrl')
    .replace('Alt', isMac ? '⌥' : 'Alt')
    .replace('Shift', isMac ? '⇧' : 'Shift')
    .replace('ArrowUp', '↑')
    .replace('ArrowDown', '↓')
    .replace(/-/g, ' + ')
    .replace(/\b[a-z]$/, (letter) => letter.toUpperCase());

/** All shortcuts, and what the slash does. */
export function HelpDialog({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  const t = useTexts('editor');
  const isMac = isOpen && /Mac|iP(hone|ad)/.test(navigator.platform);
  const lines = [
    ['/', t('slash')] as const,
    ...Object.entries(actionKeys).map(([key, action]) => [marked(key, isMac), t(`action.${action}`)] as const),
    ...Object.entries(kindKeys).map(([key, kind]) => [marked(key, isMac), t(`kind.${kind}`)] as const),
  ];
  return (
    <Dialog title={t('action.help')} isOpen={isOpen} onClose={onClose}>
      <dl className="grid grid-cols-[max-content_1fr] gap-x-6 gap-y-1.5">
        {lines.map(([key, name]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="font-sans tabular-nums">{key}</kbd>
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 flex justify-end">
        <button type="button" className="button" onClick={onClose}>
          {t('dialog.close')}
        </button>
      </div>
    </Dialog>
  );
}
