'use client';

import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions';
import { EditorContent, useEditor } from '@tiptap/react';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTexts } from '#ui/texts.tsx';
import type { BlockEditorProps } from './block-editor.tsx';
import { drawnBlocks } from './blocks/drawn-blocks.ts';
import { chosen } from './commands/chosen.ts';
import { BlockHandle } from './controls/block-handle.tsx';
import { CountLine } from './controls/count-line.tsx';
import { SlashMenu } from './controls/slash-menu.tsx';
import { Toolbar } from './controls/toolbar.tsx';
import { EmbedDialog } from './dialogs/embed-dialog.tsx';
import { HelpDialog } from './dialogs/help-dialog.tsx';
import { LinkDialog } from './dialogs/link-dialog.tsx';
import { RubyDialog } from './dialogs/ruby-dialog.tsx';
import { KeepIds } from './keep-ids.ts';
import { Keys, type Request } from './keymap.ts';
import { insertKind, type KindName } from './kinds.ts';
import { MediaCache } from './media-cache.ts';
import { passageOf } from './passage.ts';
import { Paste, type PasteNotice } from './paste/paste.ts';
import { placeUpload } from './place-upload.ts';
import { nodesAndMarks } from './schema/schema.ts';
import { SurfaceContext } from './surface.tsx';
import { toDocument } from './to-document.ts';
import { TypedSigns } from './typed-signs.ts';
import { Uploads } from './uploads.ts';
import { useSaving } from './use-saving.ts';

type Open = Exclude<Request, 'toolbar' | 'moved'> | 'embed';

/** The editor itself; `block-editor.tsx` says what its properties mean. */
export function TextEditor({ initial, language, isEditable, labelledBy, media, onChange, onPassage }: BlockEditorProps) {
  const t = useTexts('editor');
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [dialog, setDialog] = useState<Open | null>(null);
  const [notice, setNotice] = useState<PasteNotice | null>(null);
  const [moved, setMoved] = useState('');
  const cache = useMemo(() => new MediaCache(media), [media]);
  const editorRef = useRef<ReturnType<typeof useEditor>>(null);
  const uploads = useMemo(
    () =>
      new Uploads(media, (key, item) => {
        cache.put(item);
        if (editorRef.current && !editorRef.current.isDestroyed) placeUpload(editorRef.current, key, item);
      }),
    [media, cache],
  );
  const ask = useCallback(
    (request: Request) => {
      if (request === 'toolbar') root.current?.querySelector<HTMLElement>('[role="toolbar"] button:not(:disabled)')?.focus();
      else if (request !== 'moved') setDialog(request);
      else if (editorRef.current) {
        const { state } = editorRef.current;
        setMoved(t('tool.movedTo', { place: chosen(state).first + 1, count: state.doc.childCount }));
      }
    },
    [t],
  );
  const [extensions] = useState(() => [
    ...nodesAndMarks(drawnBlocks),
    UndoRedo,
    Gapcursor,
    Dropcursor.configure({ width: 2, color: 'var(--color-seal)' }),
    KeepIds,
    TypedSigns,
    Keys.configure({ ask }),
    Paste.configure({ upload: (file) => uploads.start(file), tell: setNotice }),
  ]);
  const [content] = useState(() => toDocument(initial));
  const editor = useEditor({
    immediatelyRender: true,
    injectCSS: false,
    extensions,
    content,
    editable: isEditable,
    editorProps: {
      attributes: {
        id,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        lang: language,
        class: 'body',
        spellcheck: 'true',
      },
    },
    onSelectionUpdate: ({ editor }) => onPassage?.(passageOf(editor.state)),
  });
  editorRef.current = editor;
  useSaving(editor, onChange);
  useEffect(() => editor.setEditable(isEditable, false), [editor, isEditable]);
  useUploadWarning(uploads);

  const insert = useCallback(
    (name: KindName) => void insertKind(editor, name, { cache, askEmbed: () => setDialog('embed') }),
    [editor, cache],
  );
  const onMoved = () => ask('moved');
  const surface = useMemo(
    () => ({ language, isEditable, cache, uploads, editEmbed: () => setDialog('embed') }),
    [language, isEditable, cache, uploads],
  );
  const close = () => {
    setDialog(null);
    // After the dialog has given the focus back to where it was opened from.
    setTimeout(() => editor.isDestroyed || editor.view.focus(), 0);
  };
  return (
    <SurfaceContext.Provider value={surface}>
      <div ref={root} className="editor" style={placeholders(t)}>
        {isEditable && <Toolbar editor={editor} controls={id} insert={insert} ask={ask} onMoved={onMoved} />}
        {notice && <Notice notice={notice} onClose={() => setNotice(null)} />}
        <BlockHandle editor={editor} isOn={isEditable} onMoved={onMoved}>
          <EditorContent editor={editor} />
        </BlockHandle>
        {isEditable && <SlashMenu editor={editor} insert={insert} />}
        <CountLine editor={editor} language={language} />
        <p role="status" className="sr-only">
          {moved}
        </p>
        {dialog === 'link' && <LinkDialog editor={editor} onClose={close} />}
        {dialog === 'ruby' && <RubyDialog editor={editor} onClose={close} />}
        {dialog === 'embed' && <EmbedDialog editor={editor} onClose={close} />}
        {dialog === 'help' && <HelpDialog onClose={close} />}
      </div>
    </SurfaceContext.Provider>
  );
}

/** What stands, pale, where something can be written: CSS shows it while a part is empty. */
function placeholders(t: ReturnType<typeof useTexts<'editor'>>): React.CSSProperties {
  const parts = ['text', 'caption', 'quotation', 'attribution', 'tableCaption', 'factsTitle', 'entryHeadline'] as const;
  return Object.fromEntries(parts.map((part) => [`--${part}`, JSON.stringify(t(`part.${part}`))]));
}

function Notice({ notice, onClose }: { notice: PasteNotice; onClose(): void }) {
  const t = useTexts('editor');
  return (
    <div role="alert" className="notice notice-problem my-3 flex flex-wrap items-center gap-x-4 gap-y-1">
      <span>{notice.kind === 'left out' ? t('paste.leftOut', { count: notice.count }) : t('paste.noPicture', { name: notice.name })}</span>
      <button type="button" className="button button-plain ml-auto" onClick={onClose}>
        {t('dialog.close')}
      </button>
    </div>
  );
}

/** A picture that is not up yet would be lost with the page. */
function useUploadWarning(uploads: Uploads) {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!uploads.isEmpty) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [uploads]);
}
