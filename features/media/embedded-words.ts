import { cleanText } from '#ui/clean-text.ts';
import { mostCaption, mostCredit } from './limits.ts';

/** A packet holds a few kilobytes; more is read by nobody, and searched by nobody either. */
const mostXmp = 100_000;

export interface Words {
  caption: string;
  credit: string;
}

/**
 * What the photographer or the agency wrote into the file: caption and credit, by the IPTC photo metadata standard, of XMP
 * first, then of the older IIM. A proposal for the form, no more: what cannot be read is empty.
 */
export function embeddedWords({ xmp: packet, iptc }: { xmp?: string; iptc?: Buffer }): Words {
  const xmp = packet?.slice(0, mostXmp);
  const old = iptc ? readIim(iptc) : {};
  const credit = [readXmp(xmp, 'photoshop:Credit'), old.credit, readXmp(xmp, 'dc:creator'), old.byline].find(Boolean) ?? '';
  const caption = [readXmp(xmp, 'dc:description'), old.caption].find(Boolean) ?? '';
  return { caption: caption.slice(0, mostCaption), credit: credit.slice(0, mostCredit) };
}

const tidy = (text: string) => cleanText(text).replace(/\s+/g, ' ').trim();

/** A property of an XMP packet, as an attribute or as an element, of a list the first: the packet is RDF of a narrow, fixed form. */
function readXmp(xmp: string | undefined, property: string): string {
  if (!xmp) return '';
  const attribute = new RegExp(`\\s${property}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(xmp);
  if (attribute) return tidy(unescapeXml(attribute[1] ?? attribute[2] ?? ''));
  const element = new RegExp(`<${property}[^>]*>([\\s\\S]*?)</${property}>`).exec(xmp)?.[1] ?? '';
  const first = /<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(element)?.[1] ?? element;
  return tidy(unescapeXml(first.replace(/<[^>]*>/g, '')));
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescapeXml = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return entities[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const datasets: Record<number, 'caption' | 'credit' | 'byline'> = { 120: 'caption', 110: 'credit', 80: 'byline' };
const utf8Escape = '\x1b%G';

/** Records of IIM 4.2: a marker, record and dataset numbers, a length, then text; Latin-1 unless record 1:90 says UTF-8. */
function readIim(block: Buffer): Partial<Record<'caption' | 'credit' | 'byline', string>> {
  const found: ReturnType<typeof readIim> = {};
  let encoding: 'latin1' | 'utf8' = 'latin1';
  for (let at = block.indexOf(0x1c); at >= 0 && at + 5 <= block.length; ) {
    const [record, dataset, length] = [block[at + 1], block[at + 2] ?? 0, block.readUInt16BE(at + 3)];
    // Inside of Photoshop's resource block other bytes stand before the first record.
    if (record !== 1 && record !== 2) {
      at = block.indexOf(0x1c, at + 1);
      continue;
    }
    const value = block.subarray(at + 5, at + 5 + length);
    const name = record === 2 && datasets[dataset];
    if (record === 1 && dataset === 90) encoding = value.toString('latin1') === utf8Escape ? 'utf8' : 'latin1';
    if (name) found[name] ??= tidy(value.toString(encoding));
    at = block.indexOf(0x1c, at + 5 + length);
  }
  return found;
}
