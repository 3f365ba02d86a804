import { Window } from 'happy-dom';
import { z } from 'zod';

const { DOMParser } = new Window();

/** Structured data as it was found, each object with its types. */
export type Data = Record<string, unknown> & { types: string[] };

/** A rendered page as a machine reads it. */
export interface Page {
  document: Document;
  /** Whole addresses are made with it. */
  address: string;
  data: Data[];
  /** Scripts of structured data that are none. */
  broken: number;
}

const isRecord = z.record(z.string(), z.unknown());
const types = z.union([z.string().transform((type) => [type]), z.array(z.string())]).catch([]);

export function readPage(html: string, address: string): Page {
  const document = new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const found = [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => parsed(script.textContent ?? ''));
  const data = found.flatMap((object) => object ?? []);
  return { document, address, data, broken: found.length - data.length };
}

function parsed(text: string): Data | null {
  try {
    const object = isRecord.parse(JSON.parse(text));
    return object['@context'] === 'https://schema.org' ? { ...object, types: types.parse(object['@type']) } : null;
  } catch {
    return null;
  }
}

/** The one object of a type. */
export const dataOf = ({ data }: Page, type: string): Data | null => data.find(({ types }) => types.includes(type)) ?? null;

/** `<meta name>` or `<meta property>`. */
export const metaOf = ({ document }: Page, name: string): string | null =>
  document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? null;

/** As a browser shows it: white space of HTML alone collapses, that of Japanese does not. */
export const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ').trim();

export const wholeAddress = (href: string | null | undefined, { address }: Page) =>
  href && URL.canParse(href, address) ? new URL(href, address).href : '';

export const canonicalOf = (page: Page) => wholeAddress(page.document.querySelector('link[rel="canonical"]')?.getAttribute('href'), page);

/** The page in each language that it says it has. */
export const alternatesOf = (page: Page): Map<string, string> =>
  new Map(
    [...page.document.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [
      link.getAttribute('hreflang') ?? '',
      wholeAddress(link.getAttribute('href'), page),
    ]),
  );
