/** Chinese and Japanese characters, which are found by pairs: the same as in the migration. */
const cjkClass =
  '\\u3005-\\u3007\\u3021-\\u3029\\u3041-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';
const word = new RegExp(`[${cjkClass}]+|(?:(?![${cjkClass}])[\\p{L}\\p{N}])+`, 'gu');
const isCjk = new RegExp(`^[${cjkClass}]`, 'u');

/** A word of a text, or a run of Japanese, in its plain form, and where it stands. */
export interface Word {
  plain: string;
  isRun: boolean;
  /** For each place of the plain form, and for its end, the place in the text that it came from. */
  places: readonly number[];
}

const plainOf = new Map<string, string>();
/** A sign without accent, case and width, as `search_text` writes it. */
function plainSign(sign: string): string {
  let plain = plainOf.get(sign);
  if (plain === undefined) {
    plain = sign
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f]+/g, '')
      .normalize('NFKC')
      .replace(/[øłđı]/g, (letter) => ({ ø: 'o', ł: 'l', đ: 'd' })[letter] ?? 'i');
    if (plainOf.size < 20_000) plainOf.set(sign, plain);
  }
  return plain;
}

/** A sign with the marks that belong to it: accents, and the voicing of half-width kana. */
const sign = /[\s\S][\u0300-\u036f\u3099\u309a\uff9e\uff9f]*/gu;

/** A text in its plain form, and for each of its places, the place in the text that it came from. */
function plainText(text: string): { plain: string; from: number[] } {
  let plain = '';
  const from: number[] = [];
  for (const { 0: given, index } of text.matchAll(sign)) {
    const made = plainSign(given);
    plain += made;
    for (let part = 0; part < made.length; part++) from.push(index);
  }
  from.push(text.length);
  return { plain, from };
}

/** Letters and figures that stand together, with what belongs to them, whatever the script. */
const together = /[\p{L}\p{N}\p{M}\u3005-\u3007\u3300-\u33ff\uff9e\uff9f]+/gu;

/** The words and runs of a text. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(together)].flatMap(({ 0: given, index }) => {
    // Nearly every word of English: a sign is a sign, and nothing to look up.
    if (/^[A-Za-z0-9]+$/.test(given)) return [{ plain: given.toLowerCase(), isRun: false, places: [index, index + given.length] }];
    const { plain, from } = plainText(given);
    return [...plain.matchAll(word)].map(({ 0: found, index: at }) => ({
      plain: found,
      isRun: isCjk.test(found),
      places: from.slice(at, at + found.length + 1).map((place) => place + index),
    }));
  });
}
