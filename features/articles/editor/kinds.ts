import type { Editor } from '@tiptap/core';
import type { Node, Schema } from '@tiptap/pm/model';
import type { MediaItem } from '#features/media/media-source.ts';
import { insertBlocks } from './commands/list-of-blocks.ts';
import { newId } from './ids.ts';
import type { MediaCache } from './media-cache.ts';
import { blockNode } from './to-document.ts';

/** What can be put in, in the order of its use; names of messages, too. */
export const kindNames = [
  'heading2',
  'heading3',
  'heading4',
  'list',
  'numbered',
  'quote',
  'pullquote',
  'image',
  'gallery',
  'video',
  'audio',
  'embed',
  'table',
  'facts',
  'divider',
  'entry',
] as const;
export type KindName = (typeof kindNames)[number];

/** A new block of a kind that needs no question; null for the others. */
function newBlock(schema: Schema, name: KindName, now: Date): Node | null {
  const paragraph = () => schema.node('paragraph');
  const row = (cell: string) => [0, 1, 2].map(() => schema.node(cell));
  switch (name) {
    case 'heading2':
    case 'heading3':
    case 'heading4':
      return schema.node('heading', { level: Number(name.at(-1)) });
    case 'list':
    case 'numbered':
      return schema.node('list', { ordered: name === 'numbered' }, schema.node('item'));
    case 'quote':
    case 'pullquote':
      return schema.node(name, null, [schema.node('quotation'), schema.node('attribution')]);
    case 'table':
      return schema.node('table', null, [
        schema.node('tableHead', null, row('headCell')),
        schema.node('tableRow', null, row('cell')),
        schema.node('tableRow', null, row('cell')),
        schema.node('tableCaption'),
      ]);
    case 'facts':
      return schema.node('facts', null, [schema.node('factsTitle'), paragraph()]);
    case 'divider':
      return schema.node('divider');
    case 'entry':
      return schema.node('entry', { at: now.toISOString(), key: false }, [schema.node('entryHeadline'), paragraph()]);
    default:
      return null;
  }
}

const mediaKinds = { image: 'image', gallery: 'image', video: 'video', audio: 'audio' } as const satisfies Partial<
  Record<KindName, MediaItem['kind']>
>;
const isMediaKind = (name: KindName): name is keyof typeof mediaKinds => name in mediaKinds;

/** Puts a block in where the caret is: at once, or after the person has chosen what it shows. */
export async function insertKind(
  editor: Editor,
  name: KindName,
  { cache, askEmbed }: { cache: MediaCache; askEmbed(): void },
): Promise<void> {
  const put = (node: Node) => {
    insertBlocks(node)(editor.state, editor.view.dispatch);
    editor.view.focus();
  };
  const made = newBlock(editor.schema, name, new Date());
  if (made) return put(made);
  if (!isMediaKind(name)) return askEmbed();
  const picked = await cache.pick(mediaKinds[name]);
  if (!picked || editor.isDestroyed) return;
  const id = newId();
  if (name === 'gallery') put(editor.schema.node('gallery', { id, media: [picked.id] }));
  else put(editor.schema.nodeFromJSON(blockNode({ id, kind: name, media: picked.id, caption: null })));
}
