export type Cell = string | number | null;

/** What a spreadsheet would take for a formula: OWASP, “CSV Injection”. */
const formula = /^[=+\-@\t\r\n]/;

function write(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell.trimStart()) || formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as RFC 4180 has it, with the mark by which spreadsheets know UTF-8; no text in it begins a formula. */
export const toCsv = (head: readonly string[], rows: readonly (readonly Cell[])[]) =>
  `\uFEFF${[head, ...rows].map((row) => `${row.map(write).join(',')}\r\n`).join('')}`;

/** The answer that a browser keeps as a file. */
export const csvAnswer = (name: string, text: string) =>
  new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'no-store',
    },
  });
