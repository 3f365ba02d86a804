import type { XmlDocument, XmlElement, XmlNode } from 'libxml2-wasm';
import { namespaces } from '../xml-fixture.ts';

export type HtmlRules = (html: string) => string[];
export const isWhole = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
/** RFC 3339, with its zone. */
export const isTime = (value: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value));

/** One element and questions about what is in it; `wrong` is what was found so far. */
export class Part {
  readonly wrong: string[] = [];
  #node: XmlNode | XmlDocument;
  #name: string;

  constructor(node: XmlNode | XmlDocument, name: string) {
    this.#node = node;
    this.#name = name;
  }

  all(path: string): string[] {
    return this.#node.find(path, namespaces).map((node) => node.content);
  }

  elements(path: string): XmlElement[] {
    return this.#node.find(path, namespaces) as XmlElement[];
  }

  must(what: string, isSo: boolean): void {
    if (!isSo) this.wrong.push(`${this.#name}: ${what}`);
  }

  /** Stands there as often as that, and each time as it must be. */
  has(path: string, [least, most]: readonly [number, number], isRight: (value: string) => boolean = (value) => value.trim() !== ''): void {
    const found = this.all(path);
    this.must(`${path} stands there ${found.length} times`, found.length >= least && found.length <= most);
    for (const value of found) this.must(`${path} is “${value.slice(0, 80)}”`, isRight(value));
  }

  /** Holds no other elements than these. */
  only(names: readonly string[]): void {
    for (const element of this.elements('*')) {
      const name = `${element.namespacePrefix ? `${element.namespacePrefix}:` : ''}${element.name}`;
      this.must(`holds <${name}>`, names.includes(name));
    }
  }
}

export const once = [1, 1] as const;
export const atMostOnce = [0, 1] as const;
export const any = [0, Number.POSITIVE_INFINITY] as const;
export const some = [1, Number.POSITIVE_INFINITY] as const;

export const repeated = (values: readonly string[]) => values.filter((value, place) => values.indexOf(value) !== place);
