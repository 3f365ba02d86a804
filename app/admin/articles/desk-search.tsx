'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import { useTexts } from '#ui/texts.tsx';
import { SearchLine } from '../search-line.tsx';

/** Searches while one types; without scripts, by Enter. `fields` are the other wishes of the address. */
export function DeskSearch({ search, fields }: { search: string; fields: Record<string, string> }) {
  const t = useTexts('desk');
  const router = useRouter();
  const [typed, setTyped] = useState(search);
  const [isPending, begin] = useTransition();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const look = (words: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const query = new URLSearchParams({ ...fields, ...(words.trim() && { q: words.trim() }) });
      begin(() => router.replace(`/admin/articles?${query}`, { scroll: false }));
    }, 150);
  };
  return (
    <SearchLine
      action="/admin/articles"
      fields={fields}
      label={t('list.search')}
      placeholder={t('list.searchHint')}
      value={typed}
      aria-busy={isPending}
      onChange={(event) => {
        setTyped(event.target.value);
        if (!(event.nativeEvent as InputEvent).isComposing) look(event.target.value);
      }}
      onCompositionEnd={(event) => look(event.currentTarget.value)}
    />
  );
}
