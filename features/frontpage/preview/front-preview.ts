import 'server-only';
import { z } from 'zod';
import { readToken, signToken } from '#platform/signed-token.ts';
import { languages } from '#ui/language.ts';
import type { FrontOf } from '../front.ts';

/** How long an address shows its front: a working day. */
const previewMs = 12 * 3_600_000;

const payload = z.object({
  of: z.object({ language: z.enum(languages), section: z.int().nullable() }),
  /** The instant the front is shown as of; null: the draft as it is when somebody looks. */
  asOf: z.iso.datetime().nullable(),
});
export type FrontPreview = z.infer<typeof payload>;

/** An address, without language prefix, at which whoever has it sees a front that is not, or no longer, before readers. */
export const frontPreviewPath = (of: FrontOf, asOf: Date | null, now: Date) =>
  `/preview/front/${signToken('front-preview', { of, asOf: asOf?.toISOString() ?? null }, new Date(now.getTime() + previewMs))}`;

/** What an address of ours shows; null for one whose time is over, and for what nobody here signed. */
export function readFrontPreview(token: string, now: Date): FrontPreview | null {
  const carried = readToken('front-preview', token, now);
  return carried === null ? null : payload.parse(carried);
}
