import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './negotiate.ts';

/** A page as it was rendered. */
export interface Rendered {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: Buffer;
  /** Whether it is never made anew, and so worth the time that its smallest form takes. */
  isForGood?: boolean;
}

/** What one kind of client is sent: header names and values in turn, as `writeHead` takes them. */
export interface Variant {
  head: string[];
  body: Buffer;
}

/** The same bytes in memory of their own: a small Buffer is a part of a pool of 64 kB, which it would keep alive as a whole. */
function apart(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}

const compressors = {
  br: (body: Buffer, isForGood: boolean) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: isForGood ? constants.BROTLI_MAX_QUALITY : 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body: Buffer, isForGood: boolean) => promisify(gzip)(body, { level: isForGood ? constants.Z_BEST_COMPRESSION : 6 }),
  identity: async (body: Buffer) => body,
};

/** A rendered page, kept: compressed once for each encoding somebody asked for, with its validators. */
export class StoredPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
  /** UTC milliseconds, whole seconds: when the body last changed. */
  readonly lastModified: number;
  #body: Buffer;
  #isForGood: boolean;
  #variants = new Map<Encoding, Variant>();
  #underWay = new Map<Encoding, Promise<Variant>>();

  constructor({ status, headers, body, isForGood = false }: Rendered, at: number, previous?: StoredPage) {
    this.status = status;
    this.headers = headers;
    this.#body = apart(body);
    this.#isForGood = isForGood;
    // Weak: the same page in another encoding is as good (RFC 9110 §8.8.1).
    this.etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    // Two versions never share a second, else the older would pass for the newer (RFC 9110 §8.8.2.2).
    const second = Math.floor(at / 1_000) * 1_000;
    const kept = previous?.etag === this.etag;
    this.lastModified = kept && previous ? previous.lastModified : Math.max(second, (previous?.lastModified ?? 0) + 1_000);
    if (kept && previous && sameHeaders(previous.headers, headers)) this.#variants = previous.#variants;
  }

  /** Bytes in memory, once both compressed forms are there: about a third more than the page itself. */
  get bytes(): number {
    return Math.ceil(this.#body.length * 1.4) + 2_048;
  }

  variant(encoding: Encoding): Variant | Promise<Variant> {
    return this.#variants.get(encoding) ?? this.#make(encoding);
  }

  #make(encoding: Encoding): Promise<Variant> {
    let making = this.#underWay.get(encoding);
    if (!making) {
      making = compressors[encoding](this.#body, this.#isForGood).then((compressed) => {
        const body = encoding === 'identity' ? compressed : apart(compressed);
        const variant = { head: this.#head(encoding, body.length), body };
        this.#variants.set(encoding, variant);
        this.#underWay.delete(encoding);
        return variant;
      });
      this.#underWay.set(encoding, making);
    }
    return making;
  }

  #head(encoding: Encoding, length: number): string[] {
    return Object.entries({
      ...this.headers,
      etag: this.etag,
      'last-modified': new Date(this.lastModified).toUTCString(),
      vary: 'Accept-Encoding',
      'content-length': String(length),
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    }).flat();
  }
}

const sameHeaders = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>) => JSON.stringify(a) === JSON.stringify(b);
