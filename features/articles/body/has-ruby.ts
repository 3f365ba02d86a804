import type { Block } from './blocks.ts';
import { inlinesOf } from './inlines.ts';

/** Whether a body has readings above its text, which a reader may want to hide. */
export const hasRuby = (blocks: readonly Block[]) =>
  blocks.some((block) => inlinesOf(block).some((text) => text.some((span) => span.ruby)));
