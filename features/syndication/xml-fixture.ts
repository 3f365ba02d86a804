import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

xmlRegisterFsInputProviders();
const schemaFile = fileURLToPath(new URL('xsd/all.xsd', import.meta.url));
const schema = XmlDocument.fromBuffer(readFileSync(schemaFile), { url: schemaFile });
const validator = XsdValidator.fromDoc(schema);

export const namespaces = {
  s: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  news: 'http://www.google.com/schemas/sitemap-news/0.9',
  image: 'http://www.google.com/schemas/sitemap-image/1.1',
  xhtml: 'http://www.w3.org/1999/xhtml',
  a: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  media: 'http://search.yahoo.com/mrss/',
};

/** A document, read by a real parser: throws where it is not well-formed. The document is gone when `work` is done. */
export function withXml<Value>(text: string, work: (document: XmlDocument) => Value): Value {
  const document = XmlDocument.fromString(text);
  try {
    return work(document);
  } finally {
    document.dispose();
  }
}

/** The texts of all that a path leads to. */
export const textsIn = (text: string, path: string) =>
  withXml(text, (document) => document.find(path, namespaces).map((node) => node.content));

/** What the schemas say against a sitemap or an index of them; nothing where it is valid. */
export function problemsOfSitemap(text: string): string[] {
  try {
    withXml(text, (document) => validator.validate(document));
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

/** All that comes, in its order. */
export async function allOf<One>(coming: AsyncIterable<One>): Promise<One[]> {
  const all: One[] = [];
  for await (const one of coming) all.push(one);
  return all;
}
