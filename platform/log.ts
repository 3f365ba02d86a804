import { env } from './env.ts';

const levels = { debug: 0, info: 1, warn: 2, error: 3 } as const;
const written = new Set<string>();

/** One JSON object a line on standard error. Never give it an address, a user agent or a secret. */
export function log(level: keyof typeof levels, event: string, detail: Record<string, unknown> = {}) {
  if (levels[level] < levels[env.logLevel]) return;
  const error = detail.error instanceof Error ? { error: detail.error.message, stack: detail.error.stack } : {};
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...detail, ...error })}\n`);
}

/** For what would repeat with every request: the first time only, in this process. */
export function logOnce(level: keyof typeof levels, event: string, detail: Record<string, unknown> = {}) {
  const key = event + JSON.stringify(detail);
  if (written.has(key) || written.size > 1_000) return;
  written.add(key);
  log(level, event, detail);
}
