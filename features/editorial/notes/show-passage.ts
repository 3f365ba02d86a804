/** Brings a passage of the text into sight and selects it; does nothing where the text has none such. */
export function showPassage(passage: string): void {
  const body = document.getElementById('field-body');
  if (!body || !passage) return;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const pieces: { node: Text; from: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    pieces.push({ node, from: text.length });
    text += node.data;
  }
  const from = text.indexOf(passage);
  if (from < 0) return;
  const pointAt = (offset: number) => {
    const piece = pieces.findLast((each) => each.from <= offset);
    return piece && ([piece.node, Math.min(offset - piece.from, piece.node.length)] as const);
  };
  const [start, end] = [pointAt(from), pointAt(from + passage.length)];
  if (!start || !end) return;
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  start[0].parentElement?.scrollIntoView({ block: 'center' });
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}
