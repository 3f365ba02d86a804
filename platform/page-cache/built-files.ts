import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { StoredPage } from './stored-page.ts';

const types: Record<string, string> = { '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/**
 * What the build made for readers' browsers, held in memory and compressed once, as small as it gets. Every address names the
 * content, in its path or behind it, so a browser may keep the file for ever. Only names that were there at the start are known.
 */
export class BuiltFiles {
  readonly #files = new Map<string, string>();
  readonly #read = new Map<string, StoredPage>();
  readonly #headers: Record<string, string>;

  /** `directories` by the path that each is found under; of each the files of one kind, such as `.css`. */
  constructor(directories: Record<string, { directory: string; kind: string }>, headers: Record<string, string>) {
    this.#headers = { ...headers, 'cache-control': 'public, max-age=31536000, immutable' };
    for (const [path, { directory, kind }] of Object.entries(directories))
      for (const name of readdirSync(directory)) if (extname(name) === kind) this.#files.set(`${path}/${name}`, join(directory, name));
  }

  /** The file at a path without query, or undefined where it is none of these. */
  at(path: string): StoredPage | undefined {
    const file = this.#files.get(path);
    if (!file) return undefined;
    const known = this.#read.get(path);
    if (known) return known;
    const headers = { ...this.#headers, 'content-type': types[extname(file)] ?? '' };
    const page = new StoredPage({ status: 200, headers, body: readFileSync(file), isForGood: true }, statSync(file).mtimeMs);
    this.#read.set(path, page);
    return page;
  }
}
