import type { Block } from '#features/articles/body/blocks.ts';
import type { Content } from '#features/articles/content.ts';

/** What a working copy says besides its body, one value a field. */
export interface Fields extends Omit<Content, 'body' | 'lead'> {
  lead: number | null;
  leadAlt: string;
  leadCaption: string;
}
export type FieldName = keyof Fields;

/** In the order of reading. Each has its label as `desk.field.<name>`. */
export const fieldNames = [
  'headline',
  'frontHeadline',
  'standfirst',
  'kicker',
  'lead',
  'leadAlt',
  'leadCaption',
  'section',
  'series',
  'authors',
  'tags',
  'slug',
  'language',
  'counterpart',
] as const satisfies readonly FieldName[];

/** A picture and its words change together: words that were written for another picture would say something false. */
export const leadFields = ['lead', 'leadAlt', 'leadCaption'] as const satisfies readonly FieldName[];

export function fieldsOf({ body, lead, ...rest }: Content): Fields {
  return { ...rest, lead: lead.media, leadAlt: lead.alt, leadCaption: lead.caption };
}

export function contentOf({ lead, leadAlt, leadCaption, ...rest }: Fields, body: Block[]): Content {
  return { ...rest, lead: { media: lead, alt: leadAlt, caption: leadCaption }, body };
}
