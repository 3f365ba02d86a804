'use client';

import { Dialog } from '#ui/dialog.tsx';
import { useTexts } from '#ui/texts.tsx';
import { isMac, keyNames } from '../controls/key-names.ts';
import { type Shortcut, shortcuts } from '../keymap.ts';

export function HelpDialog({ onClose }: { onClose(): void }) {
  const t = useTexts('editor');
  const mac = isMac();
  return (
    <Dialog title={t('help.title')} isOpen onClose={onClose}>
      {/* Before the text: the dialog opens where its first button is. */}
      <div className="-mt-10 mb-2 flex justify-end">
        <button type="button" className="button" onClick={onClose}>
          {t('dialog.close')}
        </button>
      </div>
      <p>{t('help.slash')}</p>
      <p className="mt-2">{t('help.signs')}</p>
      <table className="table mt-4">
        <thead>
          <tr>
            <th scope="col">{t('help.what')}</th>
            <th scope="col">{t('help.keys')}</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(shortcuts) as Shortcut[]).map((name) => (
            <tr key={name}>
              <td>{t(`shortcut.${name}`)}</td>
              <td>
                <kbd>{keyNames(shortcuts[name], mac)}</kbd>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
