import type { EditorState } from '@tiptap/pm/state';

/** A stroke at the start of a paragraph, half or full width as the input method gives it, and what follows it. */
const pattern = /^[/／]([^\s/／]*)$/;

/** What is looked for after the stroke; null where none was meant. */
export function slashQuery({ selection: { $from, empty } }: EditorState): string | null {
  if (!empty || $from.parent.type.name !== 'paragraph' || $from.depth !== 1 || $from.parentOffset !== $from.parent.content.size)
    return null;
  return pattern.exec($from.parent.textContent)?.[1] ?? null;
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** Those that have the words looked for in their name or beside it; names that begin so come first. */
export function matching<Choice extends { label: string; words: string }>(choices: readonly Choice[], query: string): Choice[] {
  const sought = folded(query);
  const begins = (choice: Choice) => (folded(choice.label).startsWith(sought) ? 0 : 1);
  return choices
    .filter(({ label, words }) => folded(`${label} ${words}`).includes(sought))
    .sort((one, other) => begins(one) - begins(other));
}
