'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import { useTexts } from '#ui/texts.tsx';

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
    <search>
      <form action="/admin/articles">
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="sr-only" htmlFor="desk-search">
          {t('list.search')}
        </label>
        <input
          id="desk-search"
          type="search"
          name="q"
          className="input lg:w-80"
          placeholder={t('list.searchHint')}
          value={typed}
          maxLength={200}
          aria-busy={isPending}
          onChange={(event) => {
            setTyped(event.target.value);
            if (!(event.nativeEvent as InputEvent).isComposing) look(event.target.value);
          }}
          onCompositionEnd={(event) => look(event.currentTarget.value)}
        />
      </form>
    </search>
  );
}
