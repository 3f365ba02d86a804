import { sealOutlines, sealRadius, sealSide } from '#ui/seal-outlines.ts';

/** The paper's seal; `className` says how large. */
export function Seal({ className }: { className: string }) {
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${sealSide} ${sealSide}`} className={`shrink-0 ${className}`}>
      <rect width={sealSide} height={sealSide} rx={sealRadius} className="fill-seal" />
      <path d={sealOutlines} className="fill-paper" />
    </svg>
  );
}
