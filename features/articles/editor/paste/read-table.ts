import type { Block, Inline } from '../../body/blocks.ts';
import { newId } from '../ids.ts';
import { asOneLine, isNoText, type Pasted } from './pasted.ts';

type Read = (element: Element) => Pasted[];

const rowsOf = (table: Element) =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table && row.querySelector('td, th'));
const cellsOf = (row: Element) => [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
const span = (cell: Element, name: string) => Math.min(Math.max(Number(cell.getAttribute(name)) || 1, 1), 100);

/** Tables that only put things side by side, as mails do: read cell by cell. */
const isLayout = (table: Element, rows: readonly Element[]) =>
  /^(presentation|none)$/.test(table.getAttribute('role') ?? '') ||
  table.querySelector('table') !== null ||
  rows.every((row) => cellsOf(row).length < 2);

/** Cells in a grid: what spans several fills the first and leaves the others empty. */
function gridOf(rows: readonly Element[], lineOf: (cell: Element) => Inline): Inline[][] {
  const grid: (Inline | undefined)[][] = rows.map(() => []);
  for (const [line, row] of rows.entries()) {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (grid[line]?.[column]) column++;
      for (let down = 0; down < span(cell, 'rowspan'); down++)
        for (let across = 0; across < span(cell, 'colspan'); across++) {
          const target = grid[line + down];
          if (target) target[column + across] = down + across === 0 ? lineOf(cell) : [];
        }
      column += span(cell, 'colspan');
    }
  }
  const columns = Math.max(...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: columns }, (_, place) => row[place] ?? []));
}

const isBold = (row: readonly Inline[]) => row.some((cell) => cell.length > 0) && row.every((cell) => cell.every((each) => each.bold));
const unbold = (cell: Inline): Inline => cell.map(({ bold: _, ...rest }) => rest);

/** A table of facts as a table block, with whatever in it is no text after it; any other in the order of its cells. */
export function readTable(table: Element, read: Read): Pasted[] {
  const rows = rowsOf(table);
  if (rows.length === 0 || isLayout(table, rows)) return rows.length === 0 ? [] : rows.flatMap(cellsOf).flatMap(read);
  const inside = new Map(rows.flatMap(cellsOf).map((cell) => [cell, read(cell)]));
  const grid = gridOf(rows, (cell) => asOneLine(inside.get(cell) ?? [])).filter((row) => row.some((cell) => cell.length > 0));
  const [first, ...others] = grid;
  if (!first) return [...inside.values()].flat();
  const top = rows[0];
  const isHead = top && (top.closest('thead') !== null || cellsOf(top).every(({ localName }) => localName === 'th') || isBold(first));
  const hasHead = Boolean(isHead) && others.length > 0 && !(isBold(first) && others.every(isBold));
  const caption = [...table.children].find(({ localName }) => localName === 'caption');
  const block: Block = {
    id: newId(),
    kind: 'table',
    caption: (caption && asOneLine(read(caption))) || null,
    head: hasHead ? first.map(unbold) : [],
    rows: hasHead ? others : grid,
  };
  return [block, ...[...inside.values()].flat().filter(isNoText)];
}
