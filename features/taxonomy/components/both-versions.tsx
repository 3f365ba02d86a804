'use client';

import { useTexts } from '#ui/texts.tsx';

interface Props {
  /** What differs, as people read it. */
  rows: readonly { field: string; name: string; mine: React.ReactNode; theirs: React.ReactNode }[];
  onChoose(side: 'mine' | 'theirs'): void;
}

/** Two people changed the same thing: what each wrote, field by field. */
export function BothVersions({ rows, onChoose }: Props) {
  const t = useTexts('filing');
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
          {rows.map(({ field, name, mine, theirs }) => (
            <tr key={field}>
              <th scope="row">{name}</th>
              <td className="whitespace-pre-wrap wrap-anywhere">{mine}</td>
              <td className="whitespace-pre-wrap wrap-anywhere">{theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => onChoose('mine')}>
          {t('goOnWithMine')}
        </button>
        <button type="button" className="button" onClick={() => onChoose('theirs')}>
          {t('goOnWithTheirs')}
        </button>
      </div>
    </>
  );
}
