import { wordsOf } from './plain.ts';

/** Longest beginning of a word that headlines are filed under: the migration's `search_openings` names the same. */
const longestOpening = 12;

const quoted = (lexeme: string) => `'^${lexeme.replace(/['\\]/g, '$&$&')}'`;

/**
 * What is typed so far, as a text query for headlines: a word that begins so for each word, a pair for each two neighbours of
 * Japanese. Null while there is too little to go by.
 */
export function openingQuery(typed: string): string | null {
  const parts = wordsOf(typed).flatMap(({ plain, isRun }) => {
    if (!isRun) return plain.length < 2 ? [] : [plain.slice(0, longestOpening)];
    const signs = [...plain];
    return signs.length === 1 ? signs : signs.slice(1).map((second, place) => `${signs[place]}${second}`);
  });
  return parts.length > 0 ? [...new Set(parts)].slice(0, 12).map(quoted).join(' & ') : null;
}
