/** A text of a page as a reader or a machine gets it, and the language that the page says it is in. */
export interface PageText {
  text: string;
  language: string;
  /** `<p>`, `<img alt>`, or a key of structured data. */
  where: string;
}

const spoken = new Set(['title', 'alt', 'aria-label', 'placeholder', 'label', 'labels', 'show', 'hide', 'headline']);
const spokenMetas =
  /^(description|author|og:(title|description|site_name|image:alt)|twitter:(title|description|image:alt)|article:(section|tag))$/;
const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|path)$/;
const unread = /^(script|style|svg)$/;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

const decoded = (text: string) =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

const attributesOf = (tag: string) =>
  new Map([...tag.matchAll(/\s([\w:-]+)="([^"]*)"/g)].map((match) => [match[1]?.toLowerCase() ?? '', decoded(match[2] ?? '')]));

/**
 * Every text of a page that the framework rendered, whose tags are well-formed: of elements, of attributes that are read out or shown, of
 * metadata and of structured data, each with the language of the nearest element that names one. The description of another edition
 * (`hreflang`) is an address and no text.
 */
export function pageTexts(html: string): PageText[] {
  const texts: PageText[] = [];
  const open: { tag: string; language: string }[] = [{ tag: '', language: '' }];
  const add = (text: string, where: string, language = open.at(-1)?.language ?? '') => text && texts.push({ text, language, where });
  const pattern =
    /<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style|svg)\b((?:"[^"]*"|[^>"])*)>([\s\S]*?)<\/\1>|<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^>"])*)>|([^<]+)/gi;
  for (const [, raw, rawTag = '', content = '', closing, tag = '', rest = '', text] of html.matchAll(pattern)) {
    const here = open.at(-1);
    if (text !== undefined) add(decoded(text), `<${here?.tag}>`);
    else if (raw && unread.test(raw)) {
      const label = attributesOf(rawTag).get('aria-label');
      if (label) add(label, `<${raw} aria-label>`);
      if (rawTag.includes('ld+json')) for (const [key, value] of stringsOf(JSON.parse(content))) add(value, key);
    } else if (closing) {
      while (open.length > 1 && open.pop()?.tag !== tag);
    } else if (tag) {
      const attributes = attributesOf(rest);
      const language = attributes.get('lang') ?? here?.language ?? '';
      for (const [name, value] of attributes) if (spoken.has(name)) add(value, `<${tag} ${name}>`, language);
      const meta = attributes.get('name') ?? attributes.get('property') ?? '';
      if (tag === 'meta' && spokenMetas.test(meta)) add(attributes.get('content') ?? '', meta, language);
      if (!empty.test(tag) && !rest.endsWith('/')) open.push({ tag, language });
    }
  }
  return texts;
}

/** The texts in structured data that are somebody's words: no types, addresses, dates or codes. */
function stringsOf(data: unknown, key = ''): [string, string][] {
  if (typeof data === 'string')
    return /^(@|url$|inLanguage$|date|query-input$)/.test(key) || /^https?:/.test(data) ? [] : [[`ld+json ${key}`, data]];
  if (Array.isArray(data)) return data.flatMap((each) => stringsOf(each, key));
  if (data && typeof data === 'object') return Object.entries(data).flatMap(([name, value]) => stringsOf(value, name));
  return [];
}

/** Kana, kanji, and the marks and wide forms that only a Japanese typeface has. */
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303f\uff01-\uff65]/u;
/** Two English words in a row; names of firms and places are one, or stand in an element that says they are English. */
const english = /(?<![\w.@/-])[A-Za-z][a-z’']+,? [A-Za-z]?[a-z’']{2,}/;

/** Texts of a page that are in the other language than the page says they are. `allowed` are names that are written alike in both. */
export const foreignTexts = (texts: readonly PageText[], allowed: readonly string[] = []) =>
  texts.filter(({ text, language }) => {
    const rest = allowed.reduce((left, name) => left.replaceAll(name, ''), text);
    return language === 'en' ? japanese.test(rest) : language === 'ja' ? english.test(rest) : false;
  });
