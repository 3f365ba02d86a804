import { z } from 'zod';
import { cleanText } from '#ui/clean-text.ts';
import { type Language, languages } from '#ui/language.ts';
import { element, escaped } from '#ui/markup.ts';

/** From the least to the most pressing. What is urgent is said at once to those who listen; the others when they have a moment. */
export const severities = ['developing', 'breaking', 'urgent'] as const;
export type Severity = (typeof severities)[number];

export const longestText = 140;
export const longestLink = 500;
/** For how long a banner may stand. */
export const longestMs = 7 * 86_400_000;

const words = z.strictObject({ text: z.string().min(1).max(longestText), link: z.string().max(longestLink).nullable() });
export const wordsSchema = z.partialRecord(z.enum(languages), words);
export type Words = z.infer<typeof wordsSchema>;

export interface Banner {
  id: number;
  revision: number;
  severity: Severity;
  words: Words;
  until: Date;
}

/** Each is a message `banner.refusal.<reason>`. */
export type BannerRefusal = 'forbidden' | 'absent' | 'text-missing' | 'text-long' | 'link-strange' | 'time-past' | 'time-far' | 'overtaken';

/** A link as a person gives it: a path of ours, or an address of the web; one of our own becomes a path. Null where there is none. */
export function linkOf(given: string, hosts: readonly string[]): { ok: true; value: string | null } | { ok: false } {
  const link = given.trim();
  if (link === '') return { ok: true, value: null };
  if (link.length > longestLink) return { ok: false };
  // A browser reads `//host` and `/\host` as another site.
  if (/^\/(?![/\\])/.test(link)) return { ok: true, value: link };
  if (!URL.canParse(link)) return { ok: false };
  const url = new URL(link);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return { ok: false };
  return { ok: true, value: hosts.includes(url.host) ? url.pathname + url.search + url.hash : url.href };
}

/** The words of a form, cleaned; an edition without a text has no banner. */
export function wordsOf(
  given: Partial<Record<Language, { text: string; link: string }>>,
  hosts: readonly string[],
): { ok: true; value: Words } | { ok: false; reason: BannerRefusal } {
  const found: Words = {};
  for (const language of languages) {
    const text = cleanText(given[language]?.text ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (!text) continue;
    if (text.length > longestText) return { ok: false, reason: 'text-long' };
    const link = linkOf(cleanText(given[language]?.link ?? ''), hosts);
    if (!link.ok) return { ok: false, reason: 'link-strange' };
    found[language] = { text, link: link.value };
  }
  return Object.keys(found).length > 0 ? { ok: true, value: found } : { ok: false, reason: 'text-missing' };
}

/** What changes whenever an edition's banner does; empty where there is none. */
export const markOf = (banner: Banner | null) => (banner ? `${banner.id}.${banner.revision}` : '');

/** The newest that stands and has words for this edition. */
export const bannerAt = (standing: readonly Banner[], language: Language, now: Date): Banner | null =>
  standing.filter(({ words: said, until }) => said[language] && until > now).sort((a, b) => b.id - a.id)[0] ?? null;

/** The banner as it stands in a page, and as a page that is open puts it in. `label` is the severity in words. */
export function bannerMarkup(banner: Banner, language: Language, label: string): string {
  const said = banner.words[language];
  if (!said) return '';
  const text = said.link ? element('a', { href: said.link }, escaped(said.text)) : escaped(said.text);
  const role = banner.severity === 'urgent' ? 'alert' : null;
  return element('p', { class: `banner ${banner.severity}`, role }, element('b', {}, escaped(label)), ' ', text);
}
