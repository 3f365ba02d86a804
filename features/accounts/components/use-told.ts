'use client';

import { unstable_rethrow } from 'next/navigation';
import { useTexts } from '#ui/texts.tsx';
import type { Answer } from '../answer.ts';
import { problemOf } from '../sign-in-problem.ts';

/** What came back, and what is to be said of it: nothing, when all went well. */
interface Told<Data> {
  data: Data | null;
  problem: string | null;
}

/** Waits for one of our actions and puts its refusal into words; a lost connection is one too. */
export function useTold() {
  const t = useTexts('accounts');
  return async function told<Given extends Answer>(asked: Promise<Given>): Promise<Told<Given>> {
    const answer = await asked.catch((error: unknown): Answer => {
      // A redirect is thrown as well.
      unstable_rethrow(error);
      return { reason: 'offline' };
    });
    if (!answer.reason) return { data: answer as Given, problem: null };
    const key = `refusal.${answer.reason}` as Parameters<typeof t>[0];
    return { data: null, problem: t.has(key) ? t(key) : t('refusal.malformed-form') };
  };
}

type Library<Data> = Promise<{ data: Data | null; error: { code?: string; status?: number } | null }>;

/** The same for what better-auth's client was asked. */
export function useProven() {
  const t = useTexts('accounts');
  return async function proven<Data>(asked: Library<Data>): Promise<Told<Data>> {
    const { data, error } = await asked.catch(() => ({ data: null, error: {} }));
    return error ? { data: null, problem: t(`problem.${problemOf(error)}`) } : { data, problem: null };
  };
}
