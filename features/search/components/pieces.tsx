import { Fragment } from 'react';
import type { Piece } from '../excerpt.ts';

/** Text with what was looked for marked in it. */
export const Pieces = ({ pieces }: { pieces: readonly Piece[] }) => <>{pieces.map(toMark)}</>;

// Pieces stay where they are: their place is all that names them.
const toMark = ({ text, isMatch }: Piece, place: number) => {
  const key = String(place);
  return isMatch ? <mark key={key}>{text}</mark> : <Fragment key={key}>{text}</Fragment>;
};
