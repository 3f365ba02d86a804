import 'server-only';
import { z } from 'zod';
import { readToken, signToken } from '#platform/signed-token.ts';

/** How long a link shows its revision, to whoever has it. */
export const previewMs = 7 * 86_400_000;

/** What a link shows, and until when. */
export interface Preview {
  number: number;
  revision: number;
  until: Date;
}

const payload = z.object({ number: z.int(), revision: z.int(), until: z.number().transform((ms) => new Date(ms)) });

export const signPreview = ({ until, ...what }: Preview): string => signToken('preview', { ...what, until: until.getTime() }, until);

/** What a link of ours shows; null for one whose time is over, and for what nobody here signed. */
export function readPreview(token: string, now: Date): Preview | null {
  const carried = readToken('preview', token, now);
  return carried === null ? null : payload.parse(carried);
}

/** Views of a revision: its page, its cards on the front and in lists, and as other sites show a link to it. */
export const previewViews = ['page', 'front', 'social'] as const;
export type PreviewView = (typeof previewViews)[number];
export const isPreviewView = (value: unknown): value is PreviewView => previewViews.includes(value as PreviewView);

/** What `?view=` asks for the picture that other sites would show: no page, but a part of one. */
export const cardView = 'card';
