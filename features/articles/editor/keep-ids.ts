import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { newId } from './ids.ts';

const hasId = (node: Node) => 'id' in node.attrs;

/** Calls back for every block that has an id, those inside of boxes too. */
function eachBlock(doc: Node, call: (node: Node, position: number) => void) {
  doc.descendants((node, position) => {
    if (hasId(node)) call(node, position);
    return !node.isTextblock;
  });
}

/**
 * Gives an id to every block that has none, and another to each that has one of an older block: a half after a split, a
 * copy. Null when all is well.
 */
export function renewIds(transactions: readonly Transaction[], before: EditorState, after: EditorState): Transaction | null {
  const places = new Map<string, { position: number; node: Node }[]>();
  const nameless: number[] = [];
  eachBlock(after.doc, (node, position) => {
    const { id } = node.attrs;
    if (id === null) nameless.push(position);
    else places.set(id, [...(places.get(id) ?? []), { position, node }]);
  });
  const doubled = [...places.entries()].filter(([, same]) => same.length > 1);
  if (nameless.length === 0 && doubled.length === 0) return null;
  const { tr } = after;
  for (const position of nameless) tr.setNodeAttribute(position, 'id', newId());
  if (doubled.length > 0) {
    const old = new Map<string, number>();
    eachBlock(before.doc, (node, position) => {
      old.set(
        node.attrs.id,
        transactions.reduce((at, { mapping }) => mapping.map(at), position),
      );
    });
    for (const [id, same] of doubled) {
      // The block that was there before keeps it; of the halves of a split, the one that has the words.
      const keeper =
        same.find(({ position, node }) => old.get(id) === position && node.content.size > 0) ??
        same.find(({ node }) => node.content.size > 0) ??
        same[0];
      for (const each of same) if (each !== keeper) tr.setNodeAttribute(each.position, 'id', newId());
    }
  }
  return tr;
}

export const KeepIds = Extension.create({
  name: 'keepIds',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, before, after) =>
        transactions.some(({ docChanged }) => docChanged) ? renewIds(transactions, before, after) : null,
    }),
  ],
});
