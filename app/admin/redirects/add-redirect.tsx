'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState, useTransition } from 'react';
import { addRedirectAction } from '#features/editorial/redirects/actions.ts';
import { LineField } from '#ui/fields.tsx';
import { useTexts } from '#ui/texts.tsx';

/** Leads an old address to a story or a page; what was refused stays in the fields. */
export function AddRedirect() {
  const t = useTexts('redirects');
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [said, setSaid] = useState<{ words: string; wrong: 'path' | 'target' | null } | null>(null);
  const [isPending, begin] = useTransition();

  const add = () =>
    begin(async () => {
      if (!form.current) return;
      const data = new FormData(form.current);
      const asked = { path: String(data.get('path')), target: String(data.get('target')) };
      const added = await addRedirectAction(asked).catch(() => ({ ok: false, reason: 'offline' }) as const);
      if (!added.ok) {
        const isTarget = /^(target|story)-/.test(added.reason);
        return setSaid({ words: t(`refusal.${added.reason}`), wrong: isTarget ? 'target' : 'path' });
      }
      const { path, target } = added.value;
      setSaid({
        words: t('added', { path, target: 'path' in target ? target.path : t('story', { number: String(target.articleNumber) }) }),
        wrong: null,
      });
      form.current.reset();
      router.refresh();
    });

  const field = (name: 'path' | 'target') => (
    <LineField
      label={t(`field.${name}`)}
      hint={t(`hint.${name}`)}
      name={name}
      required
      maxLength={4000}
      autoCapitalize="none"
      spellCheck={false}
      placeholder={name === 'path' ? '/2019/03/old_story.html' : undefined}
      aria-invalid={said?.wrong === name}
    />
  );
  return (
    <form
      ref={form}
      aria-label={t('add')}
      className="border-y border-rule py-4"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className="grid gap-x-6 gap-y-3 lg:grid-cols-[1fr_1fr_auto]">
        {field('path')}
        {field('target')}
        <div className="lg:pt-6">
          <button type="submit" className="button button-primary" disabled={isPending}>
            {t('add')}
          </button>
        </div>
      </div>
      <p role="status" className={`pt-2 empty:hidden ${said?.wrong ? 'problem' : ''}`}>
        {said?.words}
      </p>
    </form>
  );
}
