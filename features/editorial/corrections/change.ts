import { z } from 'zod';
import { correctionKinds, correctionPriorities } from '#features/articles/corrections/correction.ts';
import { cleanText } from '#ui/clean-text.ts';

/** As the column has it: a correction is a sentence or two. */
export const mostText = 2_000;

/** Lengths and words are `judgeText`'s to judge; this only keeps out what nobody wrote by hand. */
export const toldSchema = z.object({
  kind: z.enum(correctionKinds),
  priority: z.enum(correctionPriorities),
  text: z
    .string()
    .max(20_000)
    .transform((text) => cleanText(text).trim()),
});
/** What readers are told of a change. */
export type Told = z.output<typeof toldSchema>;

/** What a change of a live story is to readers: nothing to speak of, news, or something they are told in words. */
export const changeSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('small') }),
  z.object({ what: z.literal('update') }),
  z.object({ what: z.literal('note'), told: toldSchema }),
]);
export type Change = z.output<typeof changeSchema>;
export type ChangeWish = z.input<typeof changeSchema>;

export const small: Change = { what: 'small' };

/** Whether the story's own clock is set: readers see when it was updated, search engines and feeds are told. */
export const isSubstantive = ({ what }: Change) => what !== 'small';

/** As the browser would read it: a tag, a comment, a declaration. */
const markup = /<[a-z/!?]/i;

/** What stands against these words being told to readers; null where nothing does. */
export function judgeText(text: string) {
  if (!text.trim()) return 'correction-empty' as const;
  if (text.length > mostText) return 'correction-long' as const;
  return markup.test(text) ? ('correction-markup' as const) : null;
}
export type TextRefusal = NonNullable<ReturnType<typeof judgeText>>;
