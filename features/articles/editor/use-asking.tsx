'use client';

import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTexts } from '#ui/texts.tsx';
import { isHref } from '../body/blocks.ts';
import { type Field, FieldsDialog } from './fields-dialog.tsx';

interface Asked {
  title: string;
  fields: Field[];
  check(values: Record<string, string>): string | null;
  answer(values: Record<string, string> | null): void;
  remove?: { label: string; act(): void };
}

/** `example.org/tide` is meant as a web address. */
const completed = (link: string) => (/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(link) ? `https://${link}` : link);

/** The editor's questions: where a link leads, how a word is read, what is embedded. `dialog` must stand on the page. */
export function useAsking() {
  const t = useTexts('editor');
  const [asked, setAsked] = useState<Asked | null>(null);
  const settle = (values: Record<string, string> | null) => {
    asked?.answer(values);
    setAsked(null);
  };
  const ask = (question: Omit<Asked, 'answer'>) =>
    new Promise<Record<string, string> | null>((answer) => setAsked({ ...question, answer }));

  const askLink = async (editor: Editor) => {
    const href: string = editor.getAttributes('link').href ?? '';
    const needsText = editor.state.selection.empty && !href;
    const unlink = () => {
      editor.chain().focus().extendMarkRange('link').unsetLink().run();
      setAsked(null);
    };
    const values = await ask({
      title: t('action.link'),
      fields: [
        { name: 'href', label: t('link.href'), hint: t('link.hint'), value: href, most: 2_000, isRequired: true },
        ...(needsText ? [{ name: 'text', label: t('link.text'), value: '', most: 500, isRequired: true }] : []),
      ],
      check: (given) => (isHref(completed(given.href ?? '')) ? null : t('link.wrong')),
      ...(href && { remove: { label: t('link.remove'), act: unlink } }),
    });
    if (!values) return;
    const link = completed(values.href ?? '');
    if (needsText)
      editor
        .chain()
        .focus()
        .insertContent({ type: 'text', text: values.text, marks: [{ type: 'link', attrs: { href: link } }] })
        .run();
    else editor.chain().focus().extendMarkRange('link').setLink({ href: link }).run();
  };

  const askRuby = async (editor: Editor) => {
    const reading: string = editor.getAttributes('ruby').reading ?? '';
    if (editor.state.selection.empty && !reading) return;
    const clear = () => {
      editor.chain().focus().extendMarkRange('ruby').unsetMark('ruby').run();
      setAsked(null);
    };
    const values = await ask({
      title: t('action.ruby'),
      fields: [{ name: 'reading', label: t('ruby.reading'), hint: t('ruby.hint'), value: reading, most: 200, isRequired: true }],
      check: () => null,
      ...(reading && { remove: { label: t('ruby.remove'), act: clear } }),
    });
    if (values) editor.chain().focus().extendMarkRange('ruby').setMark('ruby', { reading: values.reading }).run();
  };

  const askEmbed = async () => {
    const values = await ask({
      title: t('kind.embed'),
      fields: [
        { name: 'url', label: t('embed.url'), hint: t('embed.hint'), value: '', most: 2_000, isRequired: true },
        { name: 'title', label: t('embed.title'), value: '', most: 300, isRequired: true },
      ],
      check: ({ url = '' }) => (URL.canParse(completed(url)) && new URL(completed(url)).protocol === 'https:' ? null : t('embed.wrong')),
    });
    if (!values) return null;
    const url = completed(values.url ?? '');
    return { url, provider: new URL(url).hostname.replace(/^www\./, '').slice(0, 80), title: values.title ?? '' };
  };

  const dialog = (
    <FieldsDialog
      title={asked?.title ?? ''}
      fields={asked?.fields ?? null}
      check={(values) => asked?.check(values) ?? null}
      onDone={settle}
      onClose={() => settle(null)}
      {...(asked?.remove && { remove: asked.remove })}
    />
  );
  return { askLink, askRuby, askEmbed, dialog };
}
