/** Who is told: search engines by IndexNow of stories, a WebSub hub of feeds. */
export const channels = ['indexnow', 'websub'] as const;
export type Channel = (typeof channels)[number];

/** Why something was not taken; each is a message `syndication.problem.<why>`. */
export const problems = ['silent', 'unreachable', 'busy', 'refused', 'redirected', 'nonsense'] as const;
export interface Problem {
  why: (typeof problems)[number];
  /** Of the answer, where there was one. */
  status: number | null;
}

/** What the other side made of it. Of one that cannot just now, everything waits; what it refuses waits alone. */
export type Verdict =
  | { kind: 'taken' }
  | { kind: 'later'; problem: Problem; afterMs: number | null }
  | { kind: 'refused'; problem: Problem };

/** An answer, as far as anybody looks at it. */
export interface Answer {
  status: number;
  contentType: string;
  retryAfter: string | null;
  /** The beginning of it. */
  body: string;
}

const longestRestMs = 6 * 3_600_000;
/** What `Retry-After` may ask for at most. */
const longestAskedMs = 24 * 3_600_000;
/** How long something is tried before it is left. */
export const triedForMs = 3 * 86_400_000;
/** How long what was left is kept to be seen. */
export const keptForMs = 30 * 86_400_000;

/** IndexNow answers with these alone (indexnow.org, "Response format"); of a hub any success will do (WebSub §4). */
const isSuccess = {
  indexnow: (status: number) => status === 200 || status === 202,
  websub: (status: number) => status >= 200 && status < 300,
};

/** A page is no acknowledgement, whatever its status: something else stands at that address, or on the way to it. */
const isPage = ({ contentType, body }: Answer) => /^text\/html\b/i.test(contentType) || /^\s*<(!doctype|html)\b/i.test(body);

export function judge(channel: Channel, answer: Answer, now: Date): Verdict {
  const { status } = answer;
  const because = (why: Problem['why']) => ({ why, status });
  if (status === 408 || status === 429 || status >= 500)
    return { kind: 'later', problem: because('busy'), afterMs: askedFor(answer.retryAfter, now) };
  if (status >= 400) return { kind: 'refused', problem: because('refused') };
  if (status >= 300) return { kind: 'refused', problem: because('redirected') };
  if (!isSuccess[channel](status) || isPage(answer)) return { kind: 'later', problem: because('nonsense'), afterMs: null };
  return { kind: 'taken' };
}

/** `Retry-After` in ms: seconds or a date (RFC 9110 §10.2.3), null where it says neither. */
function askedFor(header: string | null, now: Date): number | null {
  if (header === null) return null;
  const ms = /^\s*\d{1,9}\s*$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now.getTime();
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), longestAskedMs);
}

/** How long to wait after so many failures in a row: twice as long each time, by chance a little less, and never less than asked for. */
export const restAfter = (failures: number, askedMs: number | null, random: number) =>
  Math.max(Math.min(30_000 * 2 ** Math.min(failures - 1, 20), longestRestMs) * (0.5 + random / 2), askedMs ?? 0);

/** A problem as a column keeps it, and back. */
export const written = ({ why, status }: Problem) => (status === null ? why : `${why} ${status}`);
export function readProblem(text: string | null): Problem | null {
  const [why, status] = text?.split(' ') ?? [];
  const known = problems.find((each) => each === why);
  return known ? { why: known, status: status ? Number(status) : null } : null;
}
