'use client';

import { useState, useTransition } from 'react';
import { Question } from '#ui/question.tsx';
import { useTexts } from '#ui/texts.tsx';
import { saveFiledAction } from '../actions.ts';
import { type FiledInput, type Kind, slugOf } from '../filing.ts';
import { asWords, blankOf, type Choice, formFields, formOf, type Item, type PictureField, type Widget } from '../form-fields.ts';
import { BothVersions } from './both-versions.tsx';
import { FiledField } from './filed-field.tsx';

interface Props {
  kind: Kind;
  /** Null: a new one. */
  item: Item | null;
  sections: readonly Choice[];
  picture?: PictureField;
  onDone(words: string): void;
  onCancel(): void;
}

/** Makes or changes what stories are filed by. What was refused stays in the fields; what somebody else wrote meanwhile is shown beside it. */
export function FilingForm({ kind, item, sections, picture, onDone, onCancel }: Props) {
  const t = useTexts('filing');
  const [input, setInput] = useState(() => (item ? formOf(kind, item) : blankOf(kind, sections)));
  const [base, setBase] = useState(item?.revision ?? 0);
  const [hasSlug, setHasSlug] = useState(item !== null);
  const [problem, setProblem] = useState('');
  const [theirs, setTheirs] = useState<FiledInput | null>(null);
  const [isPending, begin] = useTransition();

  const put = (field: string, value: unknown) => {
    if (field === 'slug') setHasSlug(true);
    // Until somebody writes another, the address comes of the name.
    const name = field === 'name' ? (value as FiledInput['name']) : null;
    setInput({ ...input, [field]: value, ...(name && !hasSlug && { slug: slugOf(name.en ?? '') }) });
  };
  const save = () =>
    begin(async () => {
      const saved = await saveFiledAction(kind, item && { id: item.id, base }, input).catch(() => null);
      if (!saved) return setProblem(t('offline'));
      if (saved.ok) return onDone(t(item ? 'saved' : 'created'));
      if ('theirs' in saved) {
        setTheirs(saved.theirs);
        setBase(saved.revision);
        return setProblem(t('refusal.overtaken'));
      }
      setProblem(t(`refusal.${saved.reason}`, saved.detail ?? {}));
    });
  const settle = (chosen: FiledInput) => {
    setInput(chosen);
    setTheirs(null);
    setProblem('');
  };

  const shown = (value: unknown, widget: Widget) =>
    widget === 'picture' && value ? picture?.({ value: value as number }) : asWords(value, widget, sections);
  const rows = (other: FiledInput) =>
    formFields[kind]
      .filter(([field, widget]) => asWords(input[field], widget, sections) !== asWords(other[field], widget, sections))
      .map(([field, widget]) => ({
        field,
        name: t(`field.${field}` as 'field.name'),
        mine: shown(input[field], widget),
        theirs: shown(other[field], widget),
      }));

  return (
    <Question submit={theirs ? null : t('save')} isPending={isPending} problem={problem} onCancel={onCancel} onSubmit={save}>
      {theirs ? (
        <BothVersions rows={rows(theirs)} onChoose={(side) => settle(side === 'mine' ? input : theirs)} />
      ) : (
        formFields[kind].map(([field, widget]) => (
          <FiledField
            key={field}
            {...{ field, widget, sections, picture, value: input[field], self: item?.id ?? null }}
            onChange={(value) => put(field, value)}
          />
        ))
      )}
    </Question>
  );
}
