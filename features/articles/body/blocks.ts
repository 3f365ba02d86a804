import { z } from 'zod';

/** A link may lead to the web, to a mailbox, or to a place in this portal; never to a script. */
export const href = z
  .string()
  .max(2_000)
  .regex(/^(https?:\/\/[^\s]+|mailto:[^\s]+|\/(?!\/)[^\s]*|#[^\s]+)$/, 'a link starts with https://, mailto:, / or #');

/** A run of text with its marks. `ruby` is the reading set above Japanese text. */
const span = z.strictObject({
  text: z.string().max(20_000),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  link: href.optional(),
  ruby: z.string().max(200).optional(),
});
const inline = z.array(span);

const id = z.string().regex(/^[\w-]{1,24}$/);
const media = z.int().positive();

const paragraph = z.strictObject({ id, kind: z.literal('paragraph'), text: inline });
const list = z.strictObject({ id, kind: z.literal('list'), ordered: z.boolean(), items: z.array(inline).min(1) });

/**
 * The article body is a list of these. Every block carries an id that survives editing, so that a
 * note, a difference or a correction can point at it.
 */
export const blockSchema = z.discriminatedUnion('kind', [
  paragraph,
  list,
  z.strictObject({ id, kind: z.literal('heading'), level: z.literal([2, 3, 4]), text: inline }),
  z.strictObject({ id, kind: z.literal('quote'), text: inline, attribution: z.string().nullable() }),
  z.strictObject({ id, kind: z.literal('pullquote'), text: inline, attribution: z.string().nullable() }),
  z.strictObject({ id, kind: z.literal('image'), media, caption: inline.nullable() }),
  z.strictObject({ id, kind: z.literal('gallery'), media: z.array(media).min(2).max(40), caption: inline.nullable() }),
  z.strictObject({ id, kind: z.literal('video'), media, caption: inline.nullable() }),
  z.strictObject({ id, kind: z.literal('audio'), media, caption: inline.nullable() }),
  z.strictObject({
    id,
    kind: z.literal('embed'),
    url: z.url({ protocol: /^https$/ }),
    provider: z.string().max(80),
    title: z.string().max(300),
  }),
  z.strictObject({
    id,
    kind: z.literal('table'),
    caption: inline.nullable(),
    head: z.array(inline),
    rows: z.array(z.array(inline)).min(1),
  }),
  z.strictObject({
    id,
    kind: z.literal('facts'),
    title: z.string().max(200),
    blocks: z.array(z.discriminatedUnion('kind', [paragraph, list])).min(1),
  }),
  z.strictObject({ id, kind: z.literal('divider') }),
  z.strictObject({
    id,
    kind: z.literal('entry'),
    at: z.iso.datetime(),
    headline: z.string().max(300),
    key: z.boolean(),
    blocks: z.array(paragraph).min(1),
  }),
]);

export type Block = z.infer<typeof blockSchema>;
export type Inline = z.infer<typeof inline>;
export type Span = z.infer<typeof span>;
