import type { useTexts } from '#ui/texts.tsx';
import { type Standing, stateOf } from '../workflow.ts';

/** Where a story stands, in words; the mark before it is for the eye only. */
export function StateWord({ standing, t }: { standing: Standing; t: ReturnType<typeof useTexts<'desk'>> }) {
  const state = stateOf(standing);
  const isChanged = standing.out !== 'no' && standing.copy !== 'clean';
  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
      <span aria-hidden="true" className={state === 'withdrawn' ? 'text-seal' : 'text-second'}>
        {marks[state]}
      </span>
      <span>
        <span className="font-semibold">{t(`state.${state}`)}</span>
        {isChanged && <span className="text-second"> · {t(`changed.${standing.copy}`)}</span>}
      </span>
    </span>
  );
}

const marks = { draft: '○', in_review: '◔', approved: '◑', scheduled: '◕', published: '●', withdrawn: '×' } as const;
