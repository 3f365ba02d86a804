/** As many characters of a headline as search engines show (developers.google.com, "Article structured data"). */
export const longestHeadline = 110;

const words = new Intl.Segmenter('ja', { granularity: 'word' });
const letters = new Intl.Segmenter('ja', { granularity: 'grapheme' });
const segmentsOf = (text: string, by: Intl.Segmenter) => Array.from(by.segment(text), ({ segment }) => segment);

/** As much of the beginning as fits, of whole segments. */
function beginning(segments: readonly string[], most: number): string {
  let begun = '';
  for (const segment of segments) {
    if (begun.length + segment.length > most) break;
    begun += segment;
  }
  return begun;
}

/** A text of so many characters at most: whole words and an ellipsis, in a language without spaces too. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const begun = beginning(segmentsOf(text, words), most - 1).replace(/[\s\p{P}]+$/u, '');
  // A word that does not fit at all is cut, but no letter is.
  return `${begun || beginning(segmentsOf(text, letters), most - 1)}…`;
}

/** A headline as search engines are told it. */
export const shortHeadline = (headline: string) => shortened(headline.trim(), longestHeadline);
