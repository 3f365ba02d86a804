import type { Localized } from '#ui/language.ts';
import type { FiledInput, Kind } from './filing.ts';

/** How a field is written: `line` and `text` by language, the others once. */
export type Widget = 'line' | 'text' | 'slug' | 'parent' | 'section' | 'menu' | 'links' | 'contact' | 'picture';

/** What a form of each kind asks for, in this order. */
export const formFields: Record<Kind, readonly (readonly [field: string, widget: Widget])[]> = {
  section: [
    ['name', 'line'],
    ['slug', 'slug'],
    ['description', 'text'],
    ['parentId', 'parent'],
    ['inMenu', 'menu'],
  ],
  topic: [
    ['name', 'line'],
    ['slug', 'slug'],
  ],
  series: [
    ['name', 'line'],
    ['slug', 'slug'],
    ['description', 'text'],
    ['sectionId', 'section'],
  ],
  author: [
    ['name', 'line'],
    ['slug', 'slug'],
    ['role', 'line'],
    ['biography', 'text'],
    ['pictureId', 'picture'],
    ['expertise', 'line'],
    ['links', 'links'],
    ['contact', 'contact'],
  ],
};

export interface Choice {
  id: number;
  name: string;
  parentId: number | null;
}

export type Item = FiledInput & { id: number; revision: number };
export type ListedItem = Item & {
  /** How many stories readers find there now. */
  stories: number;
  /** Slugs that lead here. */
  former: string[];
  /** Who in the newsroom signs so. */
  people: string[];
};

/** What shows and chooses a picture, brought by whoever knows the library; without `onChange` it only shows. */
export type PictureField = (given: { value: number | null; onChange?(value: number | null): void }) => React.ReactNode;

const blank: Record<Widget, unknown> = {
  ...{ line: {}, text: {}, slug: '', parent: null, section: 0, menu: true },
  ...{ links: [], contact: null, picture: null },
};

export const blankOf = (kind: Kind, sections: readonly Choice[]): FiledInput =>
  Object.fromEntries(
    formFields[kind].map(([field, widget]) => [field, widget === 'section' ? (sections[0]?.id ?? 0) : blank[widget]]),
  ) as FiledInput;

/** As much of a listed one as its form holds. */
export const formOf = (kind: Kind, item: FiledInput): FiledInput =>
  Object.fromEntries(formFields[kind].map(([field]) => [field, item[field]])) as FiledInput;

/** A field as words, to be set beside another version of it. */
export function asWords(value: unknown, widget: Widget, sections: readonly Choice[]): string {
  switch (widget) {
    case 'line':
    case 'text':
      return Object.entries((value ?? {}) as Localized)
        .map(([code, text]) => `${code}: ${text}`)
        .join('\n');
    case 'parent':
    case 'section':
      return sections.find(({ id }) => id === value)?.name ?? '–';
    case 'menu':
      return value ? '✓' : '–';
    case 'links':
      return (value as string[]).join('\n');
    case 'picture':
      return value ? String(value) : '–';
    default:
      return typeof value === 'string' && value ? value : '–';
  }
}

/** Sections with those below them after each, all in their order; what has no parent in the list stands by itself. */
export function inTree(items: readonly ListedItem[]): ListedItem[] {
  const ids = new Set(items.map(({ id }) => id));
  const top = items.filter(({ parentId }) => typeof parentId !== 'number' || !ids.has(parentId));
  return top.flatMap((item) => [item, ...items.filter(({ parentId }) => parentId === item.id)]);
}
