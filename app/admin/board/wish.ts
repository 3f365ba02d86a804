import { z } from 'zod';
import type { BoardWish } from '#features/analytics/get-board.ts';
import { isSlug } from '#features/articles/article.ts';
import { languages } from '#ui/language.ts';

/** What an address asks of the board; a language that is none counts as absent, a section is looked for. */
const wish = z.object({
  section: z.string().max(120).refine(isSlug).nullable().catch(null),
  language: z.enum(languages).nullable().catch(null),
});

export type Asked = Record<string, string | string[] | undefined>;

export const parseWish = (asked: Asked): BoardWish => wish.parse(asked);

/** An address of the board, with some of its wishes changed. */
export function boardAddress(wanted: BoardWish, change: Partial<BoardWish> = {}, path = '/admin/board'): string {
  const query = new URLSearchParams(Object.entries({ ...wanted, ...change }).filter(([, value]) => value !== null) as [string, string][]);
  return query.size > 0 ? `${path}?${query}` : path;
}

/** A story's number as an address has it; null for what is none. */
export const parseNumber = (given: string): number | null =>
  /^[1-9]\d{0,9}$/.test(given) && Number(given) < 2 ** 31 ? Number(given) : null;
