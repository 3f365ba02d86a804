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

/** What came of an attempt to save; `offline` is every failure that may pass by itself. */
export type Sent =
  | { kind: 'saved'; revision: number; savedAt: string }
  | { kind: 'offline' }
  | { kind: 'signed-out' }
  | { kind: 'held'; by: Holding }
  | { kind: 'overtaken'; theirs: Theirs }
  | { kind: 'refused'; reason: string };

const ask = (url: string, method: string, body: unknown, keepalive = false) =>
  fetch(url, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), keepalive, redirect: 'manual' });

/** Sends a working copy, made from the revision `base`. */
export async function sendDraft(number: number, tab: string, base: number, content: Content): Promise<Sent> {
  let answer: Response;
  try {
    answer = await ask(`/admin/articles/${number}/draft`, 'PUT', { base, tab, content });
  } catch {
    return { kind: 'offline' };
  }
  if (answer.status >= 500 || answer.status === 0) return { kind: 'offline' };
  const told = await answer.json().catch(() => ({ reason: 'malformed' }));
  if (answer.ok) return { kind: 'saved', ...told };
  if (answer.status === 401) return { kind: 'signed-out' };
  if (told.reason === 'held') return { kind: 'held', by: told.by };
  if (told.reason === 'overtaken') return { kind: 'overtaken', theirs: told.theirs };
  return { kind: 'refused', reason: told.reason };
}

export type Held =
  | { kind: 'mine'; revision: number }
  | { kind: 'held'; by: Holding }
  | { kind: 'offline' }
  | { kind: 'signed-out' }
  | { kind: 'refused'; reason: string };

/** Says that this tab writes here, or takes the story over. */
export async function holdDraft(number: number, tab: string, wish: 'hold' | 'take-over'): Promise<Held> {
  let answer: Response;
  try {
    answer = await ask(`/admin/articles/${number}/hold`, 'POST', { tab, wish });
  } catch {
    return { kind: 'offline' };
  }
  if (answer.status >= 500 || answer.status === 0) return { kind: 'offline' };
  const told = await answer.json().catch(() => ({ reason: 'malformed' }));
  if (answer.ok) return { kind: 'mine', revision: told.revision };
  if (answer.status === 401) return { kind: 'signed-out' };
  return told.reason === 'held' ? { kind: 'held', by: told.by } : { kind: 'refused', reason: told.reason };
}

/** Goes even while the page is being left. */
export const releaseDraft = (number: number, tab: string) =>
  ask(`/admin/articles/${number}/hold`, 'POST', { tab, wish: 'release' }, true).catch(() => undefined);
