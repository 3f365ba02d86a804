'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import { useTexts } from '#ui/texts.tsx';
import { currentBlock, deleteBlock, moveBlock } from './block-commands.ts';
import { insertable, type Kind } from './insertions.ts';
import { TableTools } from './table-tools.tsx';
import { ToolButton } from './tool-button.tsx';
import { type TextKind, textKindOf, textKinds, turnInto } from './turn-into.ts';

interface Props {
  editor: Editor;
  onInsert(kind: Kind): void;
  onLink(): void;
  onRuby(): void;
  onHelp(): void;
}

/** All that can be done to the text, for fingers and pointers; each has a key of its own too. */
export function Toolbar({ editor, onInsert, onLink, onRuby, onHelp }: Props) {
  const t = useTexts('editor');
  const now = useEditorState({
    editor,
    selector: () => {
      const { state } = editor;
      const block = currentBlock(state);
      return {
        kind: textKindOf(block?.node),
        isFirst: !block || block.index === 0,
        isLast: !block || block.index === state.doc.childCount - 1,
        isBold: editor.isActive('bold'),
        isItalic: editor.isActive('italic'),
        isLink: editor.isActive('link'),
        isRuby: editor.isActive('ruby'),
        isTable: block?.node.type.name === 'tableFigure' && editor.isActive('table'),
        canUndo: editor.can().undo(),
        canRedo: editor.can().redo(),
        hasSelection: !state.selection.empty,
      };
    },
  });
  const run = (command: ReturnType<typeof turnInto>) => {
    command(editor.state, editor.view.dispatch, editor.view);
    editor.commands.focus();
  };
  const chain = () => editor.chain().focus();
  return (
    <div role="toolbar" aria-label={t('toolbar')} className="editor-toolbar">
      <label>
        <span className="sr-only">{t('tool.kind')}</span>
        <select
          className="input w-auto"
          value={now.kind ?? ''}
          disabled={now.kind === null}
          onChange={(event) => {
            const wanted = textKinds.find((each) => each === event.target.value);
            if (wanted) run(turnInto(wanted));
          }}
        >
          {now.kind === null && <option value="">—</option>}
          {textKinds.map((kind: TextKind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="sr-only">{t('tool.insert')}</span>
        <select
          className="input w-auto"
          value=""
          onChange={(event) => {
            const wanted = insertable.find((each) => each === event.target.value);
            if (wanted) onInsert(wanted);
          }}
        >
          <option value="">＋ {t('tool.insert')}</option>
          {insertable.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <ToolButton label={t('action.bold')} isPressed={now.isBold} act={() => chain().toggleBold().run()}>
        <b>B</b>
      </ToolButton>
      <ToolButton label={t('action.italic')} isPressed={now.isItalic} act={() => chain().toggleItalic().run()}>
        <i className="font-serif">I</i>
      </ToolButton>
      <ToolButton label={t('action.link')} isPressed={now.isLink} act={onLink}>
        <span className="underline">a</span>
      </ToolButton>
      <ToolButton label={t('action.ruby')} isPressed={now.isRuby} isOff={!now.hasSelection && !now.isRuby} act={onRuby}>
        <span lang="ja" aria-hidden="true">
          ﾙﾋﾞ
        </span>
      </ToolButton>
      <ToolButton label={t('kind.bulletList')} isPressed={now.kind === 'bulletList'} act={() => run(turnInto('bulletList'))}>
        •–
      </ToolButton>
      <ToolButton label={t('kind.orderedList')} isPressed={now.kind === 'orderedList'} act={() => run(turnInto('orderedList'))}>
        1.
      </ToolButton>
      <ToolButton label={t('action.moveUp')} isOff={now.isFirst} act={() => run(moveBlock(-1))}>
        ↑
      </ToolButton>
      <ToolButton label={t('action.moveDown')} isOff={now.isLast} act={() => run(moveBlock(1))}>
        ↓
      </ToolButton>
      <ToolButton label={t('action.deleteBlock')} act={() => run(deleteBlock)}>
        ×
      </ToolButton>
      <ToolButton label={t('action.undo')} isOff={!now.canUndo} act={() => chain().undo().run()}>
        ↶
      </ToolButton>
      <ToolButton label={t('action.redo')} isOff={!now.canRedo} act={() => chain().redo().run()}>
        ↷
      </ToolButton>
      <ToolButton label={t('action.help')} act={onHelp}>
        ?
      </ToolButton>
      {now.isTable && <TableTools editor={editor} />}
    </div>
  );
}
