import type { Node, Schema } from '@tiptap/pm/model';
import { type Command, type EditorState, Selection, TextSelection } from '@tiptap/pm/state';

interface Spot {
  table: Node;
  /** Position before the table. */
  start: number;
  /** Place among the table's rows, its head included. */
  row: number;
  column: number;
}

/** The cell that the selection is in; null outside of tables and in their captions. */
export function cellOf({ selection: { $from } }: EditorState): Spot | null {
  const table = $from.depth > 0 ? $from.node(1) : null;
  if (table?.type.name !== 'table' || $from.depth < 3) return null;
  return { table, start: $from.before(1), row: $from.index(1), column: $from.index(2) };
}

type Grid = Node[][];
const gridOf = (table: Node): Grid => table.children.slice(0, -1).map((row) => [...row.children]);
const hasHead = (table: Node) => table.child(0).type.name === 'tableHead';

function tableOf(schema: Schema, table: Node, grid: Grid, isHeaded: boolean): Node {
  const rows = grid.map((cells, line) => {
    const isHead = isHeaded && line === 0;
    return schema.node(
      isHead ? 'tableHead' : 'tableRow',
      null,
      cells.map((cell) => schema.node(isHead ? 'headCell' : 'cell', null, cell.content)),
    );
  });
  return table.type.create(table.attrs, [...rows, table.child(table.childCount - 1)]);
}

/** Position inside of a cell. */
function positionIn(table: Node, start: number, row: number, column: number): number {
  let at = start + 1;
  for (let line = 0; line < row; line++) at += table.child(line).nodeSize;
  at += 1;
  for (let cell = 0; cell < column; cell++) at += table.child(row).child(cell).nodeSize;
  return at + 1;
}

/** A change of the grid as a command, with the caret in the cell that it names; not possible where it gives nothing. */
const change =
  (make: (grid: Grid, spot: Spot, cell: () => Node) => { grid: Grid; row: number; column: number; isHeaded?: boolean } | null): Command =>
  (state, dispatch) => {
    const spot = cellOf(state);
    if (!spot) return false;
    const { table, start } = spot;
    const changed = make(gridOf(table), spot, () => state.schema.node('cell'));
    if (!changed) return false;
    const made = tableOf(state.schema, table, changed.grid, changed.isHeaded ?? hasHead(table));
    const { tr } = state;
    tr.replaceWith(start, start + table.nodeSize, made);
    const row = Math.min(changed.row, changed.grid.length - 1);
    const column = Math.min(changed.column, (changed.grid[row]?.length ?? 1) - 1);
    tr.setSelection(Selection.near(tr.doc.resolve(positionIn(made, start, row, Math.max(column, 0)))));
    dispatch?.(tr.scrollIntoView());
    return true;
  };

const widthOf = (grid: Grid) => Math.max(1, ...grid.map((row) => row.length));

export const addRow = (side: 0 | 1): Command =>
  change((grid, { row, column, table }, cell) => {
    // Nothing stands above the head.
    const at = hasHead(table) && row === 0 ? 1 : row + side;
    return { grid: grid.toSpliced(at, 0, Array.from({ length: widthOf(grid) }, cell)), row: at, column };
  });

export const addColumn = (side: 0 | 1): Command =>
  change((grid, { row, column }, cell) => ({
    grid: grid.map((cells) => cells.toSpliced(Math.min(column + side, cells.length), 0, cell())),
    row,
    column: column + side,
  }));

export const removeRow: Command = change((grid, { row, column, table }) => {
  const isHead = hasHead(table) && row === 0;
  if (!isHead && grid.length - (hasHead(table) ? 1 : 0) < 2) return null;
  return { grid: grid.toSpliced(row, 1), row, column, isHeaded: hasHead(table) && !isHead };
});

export const removeColumn: Command = change((grid, { row, column }) =>
  widthOf(grid) < 2 ? null : { grid: grid.map((cells) => cells.toSpliced(column, 1)), row, column },
);

/** The first row as the head, or the head as a row. */
export const toggleHead: Command = change((grid, { row, column, table }) =>
  !hasHead(table) && grid.length < 2 ? null : { grid, row, column, isHeaded: !hasHead(table) },
);

/** To the next or the previous cell; a table that is left by its last cell gets another row. */
export const nextCell =
  (direction: -1 | 1): Command =>
  (state, dispatch) => {
    const spot = cellOf(state);
    if (!spot) return false;
    const { table, start, row, column } = spot;
    const cells = gridOf(table).flatMap((each, line) => each.map((_, place) => [line, place] as const));
    const next = cells[cells.findIndex(([line, place]) => line === row && place === column) + direction];
    if (next) {
      const { tr } = state;
      const at = positionIn(table, start, ...next);
      const end = at + table.child(next[0]).child(next[1]).content.size;
      dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at, end)).scrollIntoView());
      return true;
    }
    return direction > 0
      ? change((grid, _, cell) => ({ grid: [...grid, Array.from({ length: widthOf(grid) }, cell)], row: row + 1, column: 0 }))(
          state,
          dispatch,
        )
      : true;
  };

/** To the cell below; false in the last row. */
export const cellBelow: Command = (state, dispatch) => {
  const spot = cellOf(state);
  const below = spot && spot.row + 1 < spot.table.childCount - 1 ? spot.table.child(spot.row + 1) : null;
  if (!spot || !below || below.childCount === 0) return false;
  const column = Math.min(spot.column, below.childCount - 1);
  const { tr } = state;
  dispatch?.(
    tr.setSelection(TextSelection.near(tr.doc.resolve(positionIn(spot.table, spot.start, spot.row + 1, column)))).scrollIntoView(),
  );
  return true;
};
