'use client';

import type { Content } from '#features/articles/content.ts';

interface Props {
  base: Content;
  mine: Content;
  theirs: Content;
  theirName: string;
  onMerged(content: Content): void;
}

/** STUB, replaced by the revisions part. */
export function ConflictView({ mine, theirs, theirName, onMerged }: Props) {
  return (
    <div>
      <p>{theirName}</p>
      <button type="button" className="button" onClick={() => onMerged(mine)}>
        mine
      </button>
      <button type="button" className="button" onClick={() => onMerged(theirs)}>
        theirs
      </button>
    </div>
  );
}
