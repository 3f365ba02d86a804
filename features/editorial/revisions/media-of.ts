import type { Content } from '#features/articles/content.ts';

/** The numbers of all media that a content shows. */
export function mediaOf({ lead, body }: Content): number[] {
  const inBody = body.flatMap((block) => ('media' in block ? block.media : []));
  return [...new Set(lead.media === null ? inBody : [lead.media, ...inBody])];
}
