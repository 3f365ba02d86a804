import { Window } from 'happy-dom';
import { z } from 'zod';
import { rulesOfAtom } from './atom-rules-fixture.ts';
import type { Format } from './feed.ts';
import { rulesOfRss } from './rss-rules-fixture.ts';

/*
 * The rules of the W3C's feed validator, as far as a feed of ours could break them: what must be there and how often, dates,
 * whole addresses, ids that are one entry's alone, and HTML that runs nothing.
 */

/** What is wrong with a feed; nothing where it is valid. */
export function problemsOfFeed(text: string, format: Format): string[] {
  try {
    if (format === 'rss') return rulesOfRss(text, problemsOfHtml);
    return format === 'atom' ? rulesOfAtom(text, problemsOfHtml) : rulesOfJsonFeed(text);
  } catch (error) {
    return [`not well-formed: ${(error as Error).message}`];
  }
}

const address = z.url({ protocol: /^https?$/ });
const author = z.strictObject({ name: z.string().min(1), url: address.optional() });
const attachment = z.strictObject({
  url: address,
  mime_type: z.string().regex(/^\w+\/\w+$/),
  size_in_bytes: z.int().positive().optional(),
});
const item = z.strictObject({
  id: z.string().min(1),
  url: address,
  title: z.string(),
  summary: z.string(),
  content_html: z.string(),
  image: address.optional(),
  attachments: z.array(attachment).optional(),
  date_published: z.iso.datetime(),
  date_modified: z.iso.datetime(),
  authors: z.array(author).min(1).optional(),
  tags: z.array(z.string()),
  language: z.string().regex(/^[a-z]{2}$/),
});
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  description: z.string().min(1),
  icon: address,
  authors: z.array(author).min(1),
  language: z.string().regex(/^[a-z]{2}$/),
  hubs: z.array(z.strictObject({ type: z.string(), url: address })).optional(),
  items: z.array(item),
});

function rulesOfJsonFeed(text: string): string[] {
  const parsed = jsonFeed.safeParse(JSON.parse(text));
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const { items } = parsed.data;
  return [
    ...(new Set(items.map(({ id }) => id)).size < items.length ? ['an id stands twice'] : []),
    ...(/\p{Surrogate}/u.test(items.map((each) => JSON.stringify(each)).join('')) ? ['half a surrogate'] : []),
    ...items.flatMap(({ content_html }) => problemsOfHtml(content_html)),
  ];
}

/** HTML for strangers' pages: nothing that runs, nothing of ours, no address that would mean another place there. */
export function problemsOfHtml(html: string): string[] {
  const { document } = new Window();
  document.body.innerHTML = html;
  const all = [...document.body.querySelectorAll('*')];
  return all.flatMap((node) => {
    const name = node.tagName.toLowerCase();
    const wrong = /^(script|style|iframe|object|embed|form|input|link|meta|base)$|-/.test(name) ? [`<${name}> in HTML`] : [];
    const attributes = [...node.attributes].flatMap(({ name: attribute, value }) => {
      if (/^(on|style$|class$)/.test(attribute)) return [`${attribute} in HTML`];
      if (!/^(href|src)$/.test(attribute)) return [];
      return value && /^(https?:\/\/[^/]|mailto:)/.test(value) ? [] : [`${attribute}="${value}" is no whole address`];
    });
    return [...wrong, ...attributes];
  });
}
