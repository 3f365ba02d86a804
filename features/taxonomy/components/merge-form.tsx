'use client';

import { useId, useState, useTransition } from 'react';
import { LineField } from '#ui/fields.tsx';
import { inLanguage, type Language } from '#ui/language.ts';
import { Question } from '#ui/question.tsx';
import { useTexts } from '#ui/texts.tsx';
import { mergeTopicsAction } from '../actions.ts';
import type { ListedItem } from '../form-fields.ts';

interface Props {
  item: ListedItem;
  items: readonly ListedItem[];
  language: Language;
  onDone(words: string): void;
  onCancel(): void;
}

/** Makes a topic part of another, which is named by its address or chosen from those that are listed. */
export function MergeForm({ item, items, language, onDone, onCancel }: Props) {
  const t = useTexts('filing');
  const topics = useId();
  const [slug, setSlug] = useState('');
  const [problem, setProblem] = useState('');
  const [isPending, begin] = useTransition();
  const merge = () =>
    begin(async () => {
      const merged = await mergeTopicsAction(item.id, slug).catch(() => null);
      if (!merged) return setProblem(t('offline'));
      if (!merged.ok) return setProblem(t(`refusal.${merged.reason}`, merged.detail ?? {}));
      onDone(
        t('merged', { from: inLanguage(item.name, language), into: inLanguage(merged.value.into, language), count: merged.value.moved }),
      );
    });
  return (
    <Question submit={t('do.merge')} isPending={isPending} problem={problem} onCancel={onCancel} onSubmit={merge}>
      <p>{t('mergeExplain', { name: inLanguage(item.name, language), count: item.stories })}</p>
      <LineField label={t('mergeInto')} list={topics} required value={slug} onChange={(event) => setSlug(event.target.value)}>
        <datalist id={topics}>
          {items.map((each) => (
            <option key={each.id} value={each.slug}>
              {inLanguage(each.name, language)}
            </option>
          ))}
        </datalist>
      </LineField>
    </Question>
  );
}
