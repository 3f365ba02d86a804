'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Dialog } from '#ui/dialog.tsx';
import { inLanguage, type Language, languages } from '#ui/language.ts';
import { type Outcome, OutcomeLines } from '#ui/outcome.tsx';
import { useTexts } from '#ui/texts.tsx';
import { type Kind, places } from '../filing.ts';
import type { Choice, ListedItem, PictureField } from '../form-fields.ts';
import { FilingForm } from './filing-form.tsx';
import { MergeForm } from './merge-form.tsx';
import { OrderButtons } from './order-buttons.tsx';
import { RemoveForm } from './remove-form.tsx';

export interface DeskProps {
  kind: Kind;
  items: readonly ListedItem[];
  /** All sections, for whatever stands in one. */
  sections: readonly Choice[];
  language: Language;
  /** Of authors: chooses one of the library. */
  picture?: PictureField;
  /** What stands above the table: its search. */
  children?: React.ReactNode;
}

type Asked = { what: 'edit' | 'merge' | 'remove'; item: ListedItem } | { what: 'create'; item: null };

/** What stories are filed or signed by, of one kind: everything that can be done with each. */
export function FilingDesk({ kind, items, sections, language, picture, children }: DeskProps) {
  const t = useTexts('filing');
  const router = useRouter();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [said, setSaid] = useState<Outcome | null>(null);
  const close = () => setAsked(null);
  const tell = (outcome: Outcome) => {
    setSaid(outcome);
    router.refresh();
  };
  const done = (words: string) => {
    close();
    tell({ isProblem: false, words });
  };
  const name = (item: ListedItem) => inLanguage(item.name, language);
  const title = asked ? t(`title.${asked.what}`, { kind, name: asked.item ? name(asked.item) : '' }) : '';
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3 pt-2 pb-3">
        {children}
        <button type="button" className="button button-primary ml-auto" onClick={() => setAsked({ what: 'create', item: null })}>
          {t(`new.${kind}`)}
        </button>
      </div>
      <OutcomeLines said={said} />
      {items.length === 0 ? (
        <p className="border-t border-rule py-8 text-second">{t(`empty.${kind}`)}</p>
      ) : (
        <ul className="border-t border-ink">
          {items.map((item) => (
            <li
              key={item.id}
              className="grid gap-x-6 gap-y-1 border-b border-rule py-3 lg:grid-cols-[minmax(0,3fr)_minmax(0,3fr)_auto] lg:items-start"
            >
              <Names item={item} kind={kind} sections={sections} language={language} />
              <Standing item={item} kind={kind} />
              <div className="-ml-2 flex flex-wrap lg:ml-0 lg:justify-end">
                {kind === 'section' && <OrderButtons id={item.id} name={name(item)} onDone={tell} />}
                {(['edit', ...(kind === 'topic' ? (['merge'] as const) : []), 'remove'] as const).map((what) => (
                  <button
                    key={what}
                    type="button"
                    className="button button-plain"
                    aria-label={t(`doThis.${what}`, { name: name(item) })}
                    onClick={() => setAsked({ what, item })}
                  >
                    {t(`do.${what}`)}
                  </button>
                ))}
              </div>
            </li>
          ))}
        </ul>
      )}
      <Dialog title={title} isOpen={asked !== null} onClose={close}>
        {asked && (asked.what === 'create' || asked.what === 'edit') && (
          <FilingForm {...{ kind, sections, picture, item: asked.item }} onDone={done} onCancel={close} />
        )}
        {asked?.what === 'merge' && <MergeForm item={asked.item} {...{ items, language }} onDone={done} onCancel={close} />}
        {asked?.what === 'remove' && (
          <RemoveForm {...{ kind, sections, item: asked.item, name: name(asked.item) }} onDone={done} onCancel={close} />
        )}
      </Dialog>
    </>
  );
}

function Names({ item, kind, sections, language }: Pick<DeskProps, 'kind' | 'sections' | 'language'> & { item: ListedItem }) {
  const t = useTexts('filing');
  const others = languages.filter((each) => each !== language && item.name[each]);
  const above = sections.find(({ id }) => id === (kind === 'section' ? item.parentId : item.sectionId));
  const isSub = kind === 'section' && above;
  return (
    <div className={`min-w-0 wrap-anywhere ${isSub ? 'pl-5' : ''}`}>
      <p className="font-semibold">{inLanguage(item.name, language)}</p>
      <p className="hint">
        {others.map((each) => (
          <span key={each} lang={each}>
            {item.name[each]}
          </span>
        ))}
        {above && `${others.length > 0 ? ' · ' : ''}${t('below', { section: above.name })}`}
      </p>
    </div>
  );
}

function Standing({ item, kind }: { item: ListedItem; kind: Kind }) {
  const t = useTexts('filing');
  const address = places[kind] + item.slug;
  return (
    <div className="min-w-0 wrap-anywhere">
      <p>
        <a className="underline decoration-second" href={address}>
          {address}
        </a>
      </p>
      <p className="hint">
        {t('stories', { count: item.stories })}
        {kind === 'section' && item.inMenu === false && ` · ${t('notInMenu')}`}
        {item.people.length > 0 && ` · ${t('people', { names: item.people.join(', ') })}`}
        {item.former.length > 0 && ` · ${t('former', { slugs: item.former.map((slug) => places[kind] + slug).join(', ') })}`}
      </p>
    </div>
  );
}
