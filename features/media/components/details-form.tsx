'use client';

import { useEffect, useRef, useState, useTransition } from 'react';
import { LineField, LinesField } from '#ui/fields.tsx';
import { useTexts } from '#ui/texts.tsx';
import { WhenReady } from '#ui/when-ready.tsx';
import { type Description, describeAction } from '../actions.ts';
import { descriptionOf } from '../description.ts';
import { mostAlt, mostCaption, mostCredit } from '../limits.ts';
import type { MediaItem } from '../media-source.ts';
import { refusalText } from '../refusal-text.ts';
import { DescribeConflict } from './describe-conflict.tsx';
import { FramingEditor } from './framing-editor.tsx';
import { Recording } from './recording.tsx';
import { RightsFields } from './rights-fields.tsx';

interface Props {
  item: MediaItem;
  /** What the button says. */
  submit: string;
  onSaved(item: MediaItem): void;
  /** Another way out; in a dialog, whose focus the form then takes. */
  back?: { label: string; go(): void };
}

/** What somebody began to write, by number of the picture: closing the dialog loses none of it. */
const begun = new Map<number, Description>();

/** What a picture or recording shows, who made it, and where the eye should rest. Whoever may not change it can read it, and use it. */
export function DetailsForm({ item, submit, onSaved, back }: Props) {
  const t = useTexts('media');
  const [words, setWords] = useState(() => begun.get(item.id) ?? descriptionOf(item));
  const [problem, setProblem] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<MediaItem | null>(null);
  const [isPending, begin] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const isStep = back !== undefined;
  useEffect(() => {
    if (isStep) form.current?.querySelector('textarea')?.focus({ preventScroll: true });
  }, [isStep]);
  const put = (given: Partial<Description>) => {
    const next = { ...words, ...given };
    begun.set(item.id, next);
    setWords(next);
  };

  const save = (given = words) =>
    begin(async () => {
      setProblem(null);
      setTheirs(null);
      if (!item.isEditable) return onSaved(item);
      const outcome = await describeAction(item.id, given).catch(() => ({ ok: false as const, reason: 'offline', theirs: null }));
      if (!outcome.ok && outcome.theirs) return setTheirs(outcome.theirs);
      if (!outcome.ok) return setProblem(refusalText(t, outcome));
      begun.delete(item.id);
      setWords(descriptionOf(outcome.value));
      onSaved(outcome.value);
    });
  const field = { isEditable: item.isEditable, put, words };

  return (
    <form
      ref={form}
      className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <WhenReady>
        {item.kind === 'image' ? (
          <FramingEditor item={item} framing={words} isEditable={item.isEditable} onChange={put} />
        ) : (
          <Recording item={item} onMeasured={(measures) => item.isEditable && put({ measures })} />
        )}
        <div className="grid content-start gap-4">
          {!item.isEditable && <p className="notice">{t('details.notYours')}</p>}
          <WordsField name="alt" most={mostAlt} isRequired hint={t(`details.altHint.${item.kind}`)} {...field} />
          <WordsField name="caption" most={mostCaption} hint={t('details.captionHint')} {...field} />
          <WordsField name="credit" most={mostCredit} isRequired hint={t('details.creditHint')} {...field} />
          <RightsFields item={item} {...field} />
          {theirs && (
            <DescribeConflict
              mine={words}
              theirs={descriptionOf(theirs)}
              onTake={() => {
                begun.delete(item.id);
                setWords(descriptionOf(theirs));
                setTheirs(null);
              }}
              onKeep={() => {
                const kept = { ...words, revision: theirs.revision };
                put(kept);
                save(kept);
              }}
            />
          )}
          <p role="alert" className="problem empty:hidden">
            {problem}
          </p>
          <div className="flex flex-wrap justify-end gap-2">
            {back && (
              <button type="button" className="button" onClick={back.go}>
                {back.label}
              </button>
            )}
            {(item.isEditable || back) && (
              <button type="submit" className="button button-primary" disabled={isPending}>
                {isPending ? t('details.working') : submit}
              </button>
            )}
          </div>
        </div>
      </WhenReady>
    </form>
  );
}

interface FieldProps {
  name: 'alt' | 'caption' | 'credit';
  most: number;
  hint: string;
  isRequired?: boolean;
  isEditable: boolean;
  words: Description;
  put(given: Partial<Description>): void;
}

function WordsField({ name, most, hint, isRequired = false, isEditable, words, put }: FieldProps) {
  const t = useTexts('media');
  const common = {
    label: t(`details.${name}`),
    hint,
    maxLength: most,
    required: isRequired,
    readOnly: !isEditable,
    value: words[name],
    onChange: (event: { target: { value: string } }) => put({ [name]: event.target.value }),
  };
  return name === 'credit' ? <LineField {...common} /> : <LinesField rows={3} {...common} />;
}
