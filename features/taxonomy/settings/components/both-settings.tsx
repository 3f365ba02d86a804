'use client';

import { useTexts } from '#ui/texts.tsx';
import { differing, type Settings } from '../settings.ts';

interface Props {
  mine: Settings;
  theirs: Settings;
  onChoose(chosen: Settings): void;
}

const words = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value, null, 1));

/** Two administrators changed the settings: what each wrote, where they differ. */
export function BothSettings({ mine, theirs, onChoose }: Props) {
  const t = useTexts('settings');
  const [ofMine, ofTheirs] = differing(mine, theirs);
  return (
    <>
      <table className="table">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('mine')}</th>
            <th scope="col">{t('theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(ofTheirs) as (keyof Settings)[]).map((field) => (
            <tr key={field}>
              <th scope="row">{t(`field.${field}`)}</th>
              <td className="whitespace-pre-wrap wrap-anywhere">{words(ofMine[field])}</td>
              <td className="whitespace-pre-wrap wrap-anywhere">{words(ofTheirs[field])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => onChoose(mine)}>
          {t('goOnWithMine')}
        </button>
        <button type="button" className="button" onClick={() => onChoose(theirs)}>
          {t('goOnWithTheirs')}
        </button>
      </div>
    </>
  );
}
