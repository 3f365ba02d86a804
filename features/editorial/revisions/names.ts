import type { FieldName, Fields } from './fields.ts';

/** How numbers and codes are called on a screen. */
export interface Names {
  section(id: number): string;
  series(id: number): string;
  author(id: number): string;
  tag(id: number): string;
  media(id: number): string;
  story(number: number): string;
  language(code: string): string;
  time(iso: string): string;
}

/** The words of one field: none where it is empty, one for a line of text, several for a list. */
export function valuesOf(fields: Fields, field: FieldName, names: Names): string[] {
  switch (field) {
    case 'section':
      return [names.section(fields.section)];
    case 'series':
      return fields.series === null ? [] : [names.series(fields.series)];
    case 'authors':
      return fields.authors.map(names.author);
    case 'tags':
      return fields.tags.map(names.tag);
    case 'lead':
      return fields.lead === null ? [] : [names.media(fields.lead)];
    case 'counterpart':
      return fields.counterpart === null ? [] : [names.story(fields.counterpart)];
    case 'language':
      return [names.language(fields.language)];
    case 'slug':
      return fields.slug === '' ? [] : [fields.slug];
    default:
      return fields[field] === '' ? [] : [fields[field]];
  }
}

type Named = readonly { id: number; name: string }[];

interface Lists {
  sections: Named;
  series: Named;
  authors: Named;
  tags: Named;
}

/** Names from lists of what there is; what is in none of them keeps its number. */
export function namesFrom(lists: Lists, rest: Pick<Names, 'media' | 'story' | 'language' | 'time'>): Names {
  const among = (list: Named) => {
    const byId = new Map(list.map(({ id, name }) => [id, name]));
    return (id: number) => byId.get(id) ?? `#${id}`;
  };
  return {
    section: among(lists.sections),
    series: among(lists.series),
    author: among(lists.authors),
    tag: among(lists.tags),
    ...rest,
  };
}
