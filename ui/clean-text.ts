/**
 * Characters that no text of ours may hold: controls other than tab and line feed, which PostgreSQL (NUL) or XML
 * refuse; what turns the direction of the text around it (Unicode TR36 §3.4: bidi overrides and isolates), with which a
 * headline could be made to read as another; non-characters.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** The same text, without what is forbidden; line ends as \n, lone surrogates as U+FFFD. Nothing that can be seen is lost. */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').toWellFormed().replace(forbidden, '');

/** All strings in a value from outside, cleaned: lists and objects are gone through. */
export function cleanDeep<Value>(value: Value): Value {
  if (typeof value === 'string') return cleanText(value) as Value;
  if (Array.isArray(value)) return value.map(cleanDeep) as Value;
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleanDeep(each)])) as Value;
  return value;
}
