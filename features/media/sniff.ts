import { type Outcome, refuse } from './outcome.ts';

/** What a file is, by its own bytes. */
export interface Sniffed {
  kind: 'image' | 'video' | 'audio';
  mime: string;
}

/** As many bytes of a file's beginning as it takes to know it. */
export const headBytes = 1_024;

/**
 * Says what a file is from its first bytes: never from its name, nor from what the sender calls it. Everything that is not
 * on this list is refused.
 */
export function sniff(head: Uint8Array): Outcome<Sniffed> {
  if (head.length === 0) return refuse('empty');
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const found = signatures.find(({ fits }) => fits(bytes)) ?? boxOf(bytes);
  if (found) return { ok: true, value: { kind: found.kind, mime: found.mime } };
  return refuse(isSvg(bytes) ? 'svg' : 'type');
}

const text = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to);
const isRiff = (bytes: Buffer, form: string) => text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === form;

const signatures: readonly (Sniffed & { fits(bytes: Buffer): boolean })[] = [
  { kind: 'image', mime: 'image/jpeg', fits: (bytes) => text(bytes, 0, 3) === '\xff\xd8\xff' },
  { kind: 'image', mime: 'image/png', fits: (bytes) => text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n' },
  { kind: 'image', mime: 'image/gif', fits: (bytes) => /^GIF8[79]a$/.test(text(bytes, 0, 6)) },
  { kind: 'image', mime: 'image/webp', fits: (bytes) => isRiff(bytes, 'WEBP') },
  { kind: 'image', mime: 'image/tiff', fits: (bytes) => ['II*\0', 'MM\0*'].includes(text(bytes, 0, 4)) },
  { kind: 'audio', mime: 'audio/wav', fits: (bytes) => isRiff(bytes, 'WAVE') },
  { kind: 'audio', mime: 'audio/mpeg', fits: (bytes) => isMp3(bytes) },
  // Matroska whose document type, an element with a length of one to eight bytes, is WebM (RFC 8794 §11.2.6): browsers play no other.
  {
    kind: 'video',
    mime: 'video/webm',
    fits: (bytes) => text(bytes, 0, 4) === '\x1aE\xdf\xa3' && /B\x82[\s\S]{1,8}webm/.test(text(bytes, 4, 100)),
  },
];

/** By an ID3 tag, or by the header of its first frame: MPEG audio layer III with a bit rate and a sampling rate that exist. */
function isMp3(bytes: Buffer): boolean {
  if (text(bytes, 0, 3) === 'ID3') return true;
  const [sync = 0, version = 0, rates = 0] = bytes;
  const isLayer3 = sync === 0xff && (version & 0xe6) === 0xe2;
  return isLayer3 && (version & 0x18) !== 0x08 && ![0x00, 0xf0].includes(rates & 0xf0) && (rates & 0x0c) !== 0x0c;
}

const brands: readonly (Sniffed & { of: RegExp })[] = [
  { kind: 'image', mime: 'image/avif', of: /^avi[fs]$/ },
  { kind: 'image', mime: 'image/heic', of: /^(hei[cxms]|hev[cxms])$/ },
  { kind: 'audio', mime: 'audio/mp4', of: /^M4[AB] $/ },
  { kind: 'video', mime: 'video/mp4', of: /^(isom|iso[2-9]|mp4[12]|avc1|M4V |dash|MSNV)$/ },
];

/** ISO base media (ISO 14496-12): the major brand decides; where that is a mere container, the first compatible one that is known. */
function boxOf(bytes: Buffer): Sniffed | undefined {
  if (text(bytes, 4, 8) !== 'ftyp') return undefined;
  const length = Math.min(bytes.readUInt32BE(0), bytes.length);
  const named = [text(bytes, 8, 12)];
  if (named[0] === 'qt  ') return undefined;
  for (let at = 16; at + 4 <= length; at += 4) named.push(text(bytes, at, at + 4));
  for (const brand of named) {
    const found = brands.find(({ of }) => of.test(brand));
    if (found) return found;
  }
  return undefined;
}

/** By its root element, behind whatever XML allows before it: one piece after the other, for this is a stranger's text. */
function isSvg(bytes: Buffer): boolean {
  let rest = bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  for (;;) {
    const prologue = /^(?:<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)\s*/i.exec(rest)?.[0];
    if (!prologue) return /^<svg[\s/>]/i.test(rest);
    rest = rest.slice(prologue.length);
  }
}
