import { isbot } from 'isbot';

export interface Signals {
  userAgent: string | null;
  /** `navigator.webdriver`, as the browser reports it. */
  automated: boolean;
  /** Sec-Purpose or the older Purpose: a page fetched before anyone asked to see it. */
  purpose: string | null;
}

/** Why this is no reader; null when it may be one. An empty or tiny user agent is refused here, because isbot lets it in. */
export function botReason({ userAgent, automated, purpose }: Signals): 'no-user-agent' | 'automated' | 'prefetch' | 'crawler' | null {
  if (!userAgent || userAgent.length < 20) return 'no-user-agent';
  if (automated) return 'automated';
  if (purpose && /prefetch|prerender|preview/i.test(purpose)) return 'prefetch';
  return isbot(userAgent) ? 'crawler' : null;
}
