import type { Inline } from '../../body/blocks.ts';
import { paragraphsOf } from './join-lines.ts';
import { list, type Pasted, paragraph, quote } from './pasted.ts';
import { tidy } from './spans.ts';

type Role = 'quote' | 'bullet' | 'number' | 'text';

const signs = {
  quote: /^(>\s?)+/,
  bullet: /^\s*[•·‣▪●○◦–*-]\s+(?=\S)/u,
  number: /^\s*\d{1,2}[.)]\s+(?=\S)/,
  text: /^/,
} as const satisfies Record<Role, RegExp>;

const roleOf = (line: string): Role => (['quote', 'bullet', 'number'] as const).find((role) => signs[role].test(line)) ?? 'text';

/** Lines of one role after each other; a point that runs over its line goes on, indented, in the next. */
function groupsOf(lines: readonly string[]): { role: Role; lines: string[] }[] {
  const groups: { role: Role; lines: string[] }[] = [];
  for (const line of lines) {
    const role = roleOf(line);
    const group = groups.at(-1);
    const isPoint = group?.role === 'bullet' || group?.role === 'number';
    if (group && isPoint && role === 'text' && /^\s+\S/.test(line)) group.lines.push(`${group.lines.pop()} ${line.trim()}`);
    else if (group?.role === role) group.lines.push(line);
    else groups.push({ role, lines: [line] });
  }
  // One such line alone is a sentence that happens to begin with a dash or a figure.
  return groups.map(({ role, lines }) => ({ role: role !== 'quote' && lines.length === 1 ? 'text' : role, lines }));
}

/** Text without any form, as from a PDF or a plain mail: paragraphs whole again, mail quotes as quotes, points as lists. */
export function plainText(text: string): Pasted[] {
  const blocks: Pasted[] = [];
  let pending: Inline[] = [];
  const settle = () => {
    blocks.push(...paragraphsOf(pending).map(paragraph));
    pending = [];
  };
  for (const { role, lines } of groupsOf(text.replace(/\r\n?|\f/g, '\n').split('\n'))) {
    const inlines = lines.map((line): Inline => [{ text: line.replace(signs[role], '') }]);
    if (role === 'text') {
      pending.push(...inlines);
      continue;
    }
    settle();
    if (role === 'quote') blocks.push(...paragraphsOf(inlines).map(quote));
    else blocks.push(list(role === 'number', inlines.map(tidy)));
  }
  settle();
  return blocks;
}
