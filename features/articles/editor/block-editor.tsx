'use client';

import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { MediaSource } from '#features/media/media-source.ts';
import type { Language } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import type { Block } from '../body/blocks.ts';
import { BlockHandle } from './block-handle.tsx';
import { Counts } from './counts.tsx';
import { EditorTools } from './editor-context.tsx';
import { editorExtensions } from './editor-extensions.ts';
import { HelpDialog } from './help-dialog.tsx';
import { insert, type Kind, kinds } from './insertions.ts';
import { passageOf } from './passage.ts';
import { cleanPasted, filesIn } from './pasted.ts';
import { SlashStore } from './slash.ts';
import { SlashMenu } from './slash-menu.tsx';
import { toBlocks } from './to-blocks.ts';
import { toDocument } from './to-document.ts';
import { Toolbar } from './toolbar.tsx';
import { Uploads } from './uploads.ts';
import { useAsking } from './use-asking.tsx';

interface Props {
  /** Read once: whoever replaces the whole text mounts the editor anew, by its key. */
  initial: readonly Block[];
  language: Language;
  isEditable: boolean;
  labelledBy: string;
  media: MediaSource;
  onChange(body: Block[]): void;
  /** The block the selection is in, with the words selected; null while nothing is. */
  onPassage?(passage: { blockId: string; text: string } | null): void;
}

/** So long the text is left alone before it is read out: a body of 20,000 words takes some milliseconds to read. */
const pauseMs = 150;

/** The body of a story, written as it will be read. */
export function BlockEditor({ initial, language, isEditable, labelledBy, media, onChange, onPassage }: Props) {
  const t = useTexts('editor');
  const [blocks, setBlocks] = useState(initial);
  const [said, setSaid] = useState('');
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const asking = useAsking();
  const uploads = useMemo(() => new Uploads(media), [media]);
  const store = useMemo(() => new SlashStore(), []);

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // What the editor's handlers call; they are made once, the component is drawn many times.
  const latest = useRef({ onChange, onPassage, asking, insertKind: (_kind: Kind) => undefined as unknown, t });

  const editorRef = useRef<Editor | null>(null);
  const editor = useEditor({
    immediatelyRender: false,
    editable: isEditable,
    extensions: useMemo(
      () =>
        editorExtensions({
          placeholder: (part) => latest.current.t(`part.${part}`),
          keys: {
            onLink: () => editorRef.current && void latest.current.asking.askLink(editorRef.current),
            onRuby: () => editorRef.current && void latest.current.asking.askRuby(editorRef.current),
            onHelp: () => setIsHelpOpen(true),
          },
          slash: {
            store,
            find: (query) => {
              const wanted = query.normalize('NFKC').toLowerCase();
              return kinds.filter((kind) =>
                `${latest.current.t(`kind.${kind}`)} ${latest.current.t(`words.${kind}`)}`.toLowerCase().includes(wanted),
              );
            },
            insert: (kind) => void latest.current.insertKind(kind),
          },
        }),
      [store],
    ),
    content: useMemo(() => toDocument(initial), [initial]),
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': labelledBy, class: 'body editor-text', lang: language },
      transformPastedHTML: (html) => {
        const cleaned = cleanPasted(html);
        if (cleaned.droppedPictures > 0) setSaid(latest.current.t('paste.droppedPictures', { count: cleaned.droppedPictures }));
        return cleaned.html;
      },
      handlePaste: (_view, event) => takeFiles(filesIn(event.clipboardData)),
      handleDrop: (view, event, _slice, isMove) => {
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
        return !isMove && takeFiles(filesIn(event.dataTransfer), at);
      },
    },
    onUpdate: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(readOut, pauseMs);
    },
    onBlur: () => flush(),
    onSelectionUpdate: ({ editor: { state } }) => latest.current.onPassage?.(passageOf(state)),
  });
  editorRef.current = editor;
  latest.current = {
    ...{ onChange, onPassage, asking, t },
    insertKind: (kind) => editor && insert(editor, kind, { media, askEmbed: asking.askEmbed }),
  };

  function readOut() {
    const current = editorRef.current;
    if (!current) return;
    // In the middle of Japanese input the text is not what it will be.
    if (current.view.composing) {
      timer.current = setTimeout(readOut, pauseMs);
      return;
    }
    timer.current = undefined;
    const body = toBlocks(current.state.doc);
    setBlocks(body);
    latest.current.onChange(body);
  }
  /** What was written last goes out at once, for those who leave. */
  function flush() {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    readOut();
  }
  function takeFiles(files: File[], at?: number): boolean {
    const current = editorRef.current;
    if (files.length === 0 || !current) return false;
    const pictures = files.filter((file) => file.type.startsWith('image/'));
    for (const file of pictures) uploads.add(current, file, at);
    if (pictures.length < files.length) setSaid(latest.current.t('paste.notPictures'));
    return true;
  }

  useEffect(() => editor?.setEditable(isEditable, false), [editor, isEditable]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is flushed is read from the refs
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  if (!editor) return <div className="body editor-text" aria-hidden="true" />;
  return (
    <EditorTools value={{ media, uploads, isEditable }}>
      <div className="editor">
        {isEditable && (
          <Toolbar
            editor={editor}
            onInsert={(kind) => void latest.current.insertKind(kind)}
            onLink={() => void asking.askLink(editor)}
            onRuby={() => void asking.askRuby(editor)}
            onHelp={() => setIsHelpOpen(true)}
          />
        )}
        <p role="status" className="notice my-2 empty:hidden">
          {said}
        </p>
        <div className="editor-frame">
          <EditorContent editor={editor} />
          {isEditable && <BlockHandle editor={editor} />}
        </div>
        <Counts blocks={blocks} />
        {isEditable && <SlashMenu store={store} editor={editor} />}
        {asking.dialog}
        <HelpDialog isOpen={isHelpOpen} onClose={() => setIsHelpOpen(false)} />
      </div>
    </EditorTools>
  );
}
