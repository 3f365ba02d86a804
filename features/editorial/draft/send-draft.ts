import { z } from 'zod';
import type { Content } from '#features/articles/content.ts';

export interface Theirs {
  revision: number;
  content: Content;
  savedBy: string;
  savedAt: string;
}

export interface Holding {
  name: string;
  isSelf: boolean;
  since: string;
}

/** What came of any question; `offline` is every failure that may pass by itself. */
export type Unanswered =
  | { kind: 'offline' }
  | { kind: 'signed-out' }
  | { kind: 'held'; by: Holding }
  /** `field` is the path of what the server could not take: `content.headline`. */
  | { kind: 'refused'; reason: string; field: string };

export type Sent = { kind: 'saved'; revision: number; savedAt: string } | { kind: 'overtaken'; theirs: Theirs } | Unanswered;

/** Longer than any save takes: a network that swallows requests counts as none. */
const patienceMs = 30_000;
/** What a browser carries on with while its page goes (Fetch §4.6: 64 KiB for all such requests). */
const mostWhileLeaving = 60_000;

const refusal = z.object({ reason: z.string(), field: z.string().default('') });
const holding = z.object({ by: z.object({ name: z.string(), isSelf: z.boolean(), since: z.string() }) });

/** Asks the server; what is not our own answer, as from a gateway, is none. */
async function ask(url: string, method: string, body: unknown): Promise<{ told: unknown; ok: boolean } | Unanswered> {
  const json = JSON.stringify(body);
  let answer: Response;
  let told: unknown;
  try {
    const keepalive = new Blob([json]).size < mostWhileLeaving;
    const signal = AbortSignal.timeout(patienceMs);
    answer = await fetch(url, {
      method,
      headers: { 'content-type': 'application/json' },
      body: json,
      keepalive,
      redirect: 'manual',
      signal,
    });
    if (answer.status === 413) return { kind: 'refused', reason: 'too-large', field: '' };
    told = answer.status === 204 ? null : await answer.json();
  } catch {
    return { kind: 'offline' };
  }
  if (answer.ok) return { told, ok: true };
  const { data } = refusal.safeParse(told);
  if (answer.status >= 500 || !data) return { kind: 'offline' };
  if (answer.status === 401) return { kind: 'signed-out' };
  const held = holding.safeParse(told);
  if (data.reason === 'held' && held.success) return { kind: 'held', by: held.data.by };
  return data.reason === 'overtaken' ? { told, ok: false } : { kind: 'refused', ...data };
}

const saved = z.object({ revision: z.int(), savedAt: z.string() });

/** Sends a working copy, made from the revision `base`; `isLast` lets the article go with it. */
export async function sendDraft(number: number, tab: string, base: number, content: Content, isLast = false): Promise<Sent> {
  const answer = await ask(`/admin/articles/${number}/draft`, 'PUT', { base, tab, content, ...(isLast && { isLast }) });
  if ('kind' in answer) return answer;
  if (!answer.ok) return { kind: 'overtaken', theirs: (answer.told as { theirs: Theirs }).theirs };
  const parsed = saved.safeParse(answer.told);
  return parsed.success ? { kind: 'saved', ...parsed.data } : { kind: 'offline' };
}

export type Held = { kind: 'mine'; revision: number } | Unanswered;

const mine = z.object({ revision: z.int() });

/** Says that this tab writes here, or takes the story over. */
export async function holdDraft(number: number, tab: string, wish: 'hold' | 'take-over'): Promise<Held> {
  const answer = await ask(`/admin/articles/${number}/hold`, 'POST', { tab, wish });
  if ('kind' in answer) return answer;
  const parsed = mine.safeParse(answer.told);
  return parsed.success ? { kind: 'mine', revision: parsed.data.revision } : { kind: 'offline' };
}

const seen = z.object({ revision: z.int(), by: holding.shape.by.nullable() });
export type Seen = { kind: 'seen'; revision: number; by: Holding | null } | Unanswered;

/** Who writes here, and how far they are; takes nothing. */
export async function lookAtDraft(number: number, tab: string): Promise<Seen> {
  const answer = await ask(`/admin/articles/${number}/hold`, 'POST', { tab, wish: 'look' });
  if ('kind' in answer) return answer;
  const parsed = seen.safeParse(answer.told);
  return parsed.success ? { kind: 'seen', ...parsed.data } : { kind: 'offline' };
}

/** Goes even while the page is being left. */
export const releaseDraft = (number: number, tab: string) => ask(`/admin/articles/${number}/hold`, 'POST', { tab, wish: 'release' });
