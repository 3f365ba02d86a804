'use client';

import { useMediaSource } from '#features/media/components/media-library.tsx';
import { PictureChoice } from '#features/media/components/picture-choice.tsx';
import { type DeskProps, FilingDesk } from '#features/taxonomy/components/filing-desk.tsx';

/** The desk of authors, whose pictures come from the library: its dialog stands beside their form, for it has forms of its own. */
export function AuthorDesk(given: DeskProps) {
  const { source, dialog } = useMediaSource();
  return (
    <>
      <FilingDesk {...given} picture={(field) => <PictureChoice source={source} {...field} />} />
      {dialog}
    </>
  );
}
