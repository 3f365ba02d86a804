'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTexts } from '#ui/texts.tsx';
import type { MediaItem } from '../media-source.ts';
import { DetailsForm } from './details-form.tsx';

/** The form on the page of a picture: it stays, and says that it kept. */
export function MediaDetails({ item }: { item: MediaItem }) {
  const t = useTexts('media');
  const router = useRouter();
  const [saved, setSaved] = useState(0);
  return (
    <>
      <DetailsForm
        item={item}
        submit={t('details.save')}
        onSaved={() => {
          setSaved(saved + 1);
          router.refresh();
        }}
      />
      <p key={saved} role="status" className="notice mt-4 empty:hidden">
        {saved > 0 && t('details.saved')}
      </p>
    </>
  );
}
