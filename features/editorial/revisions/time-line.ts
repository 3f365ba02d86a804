import { z } from 'zod';

/** One version of the working copy, without its text. */
export interface Version {
  number: number;
  /** Empty where the story came from the seed or an import. */
  savedByName: string;
  savedAt: Date;
}

interface Told {
  id: bigint;
  at: Date;
  actor: string;
  actorId: string | null;
  verb: string;
  revision: number | null;
  before: unknown;
  after: unknown;
  detail: unknown;
}

/** What happened once: who, what, when, and the version that came of it or was meant. */
export interface Entry {
  id: string;
  at: Date;
  who: string;
  /** Else it was the timetable, or an import. */
  isPerson: boolean;
  verb: string;
  revision: number | null;
  told: z.infer<typeof telling>;
  /** The words of a correction as they were, and as they are. */
  correction: { was: string | null; is: string | null };
}

const corrected = z.object({ correction: z.object({ text: z.string() }) }).transform(({ correction }) => correction.text);
const wordsIn = (value: unknown) => corrected.safeParse(value).data ?? null;

const telling = z.object({
  reason: z.string().optional().catch(undefined),
  dueAt: z.coerce.date().optional().catch(undefined),
  isSubstantive: z.boolean().optional().catch(undefined),
  from: z.int().optional().catch(undefined),
  kind: z.string().optional().catch(undefined),
  field: z.string().optional().catch(undefined),
  note: z.string().optional().catch(undefined),
});

/** Versions from the newest, with the first of a story that came without any. */
export function withFirst(versions: readonly Version[], story: { revision: number; liveRevision: number | null; since: Date }): Version[] {
  const first = story.liveRevision ?? story.revision;
  if (versions.some(({ number }) => number === first)) return [...versions];
  return [...versions, { number: first, savedByName: '', savedAt: story.since }].sort((a, b) => b.number - a.number);
}

/** Events, the newest first, each with its version. A version keeps growing while its writer goes on: the event names where it began. */
export function timeLine(events: readonly Told[], versions: readonly Version[]): Entry[] {
  const numbers = versions.map(({ number }) => number).sort((a, b) => a - b);
  return events.map(({ id, at, actor, actorId, verb, revision, before, after, detail }) => ({
    id: String(id),
    at,
    who: actor,
    isPerson: actorId !== null || !['timetable', 'seed'].includes(actor),
    verb,
    revision: revision === null ? null : (numbers.find((number) => number >= revision) ?? null),
    told: telling.parse({ ...asObject(after), ...asObject(detail) }),
    correction: { was: wordsIn(before), is: wordsIn(after) },
  }));
}

const asObject = (value: unknown) => (typeof value === 'object' && value !== null ? value : {});

/** The version before another; null for the first. */
export function versionBefore(versions: readonly Version[], number: number): number | null {
  return versions.reduce<number | null>((best, each) => (each.number < number && each.number > (best ?? 0) ? each.number : best), null);
}

export interface Pair {
  from: number;
  to: number;
}

/** Which two are compared: those asked for, the older first; else what readers have and the working copy, or the last step. */
export function chosenPair(
  asked: { from?: unknown; to?: unknown },
  versions: readonly Version[],
  { revision, liveRevision }: { revision: number; liveRevision: number | null },
): Pair {
  const known = (value: unknown) => versions.find(({ number }) => String(number) === value)?.number;
  const to = known(asked.to) ?? revision;
  const usual = to === revision && liveRevision !== null && liveRevision < revision ? liveRevision : versionBefore(versions, to);
  const from = known(asked.from) ?? usual ?? to;
  return { from: Math.min(from, to), to: Math.max(from, to) };
}

/** Comparisons that are asked for again and again, without those that would compare a version with itself. */
export function usualPairs(
  entries: readonly Entry[],
  versions: readonly Version[],
  story: { revision: number; liveRevision: number | null },
) {
  const approved = entries.find(({ verb }) => verb === 'approve')?.revision ?? null;
  const before = versionBefore(versions, story.revision);
  return (
    [
      ['before', before],
      ['approval', approved],
      ['publication', story.liveRevision],
    ] as const
  ).flatMap(([since, from]) => (from !== null && from < story.revision ? [{ since, from, to: story.revision }] : []));
}
