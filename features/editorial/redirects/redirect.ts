import { plainPath } from '#platform/page-cache/key.ts';
import { type Outcome, refuse } from '../outcome.ts';

/** As long as the database keeps one. */
export const longestPath = 500;

/** Where a redirect leads: to a story, wherever that stands, or to a path. */
export type Target = { articleNumber: number } | { path: string };

/** Each is a message `redirects.refusal.<reason>`. */
export type RedirectRefusal =
  | 'forbidden'
  | 'path-missing'
  | 'path-foreign'
  | 'path-long'
  | 'path-reserved'
  | 'path-live'
  | 'path-taken'
  | 'target-missing'
  | 'target-foreign'
  | 'target-long'
  | 'target-reserved'
  | 'story-absent'
  | 'self'
  | 'loop'
  | 'absent';

/** Ways past the readers' pages: server.ts never comes to look for a redirect there. */
const reserved =
  /^(\/[a-z]{2})?\/preview(\/|$)|^\/(_next|api|admin|sign-in|join|elements|icon|media|robots|sitemaps?|social)(\/|\.|$)|^\/(speculation-rules\.json|worker\.js|manifest\.webmanifest)$/;

/** What stands there in every edition: an old feed may well be led to it, but nobody is led away. */
const kept = /^(\/[a-z]{2})?\/(feed\.xml|atom\.xml|feed\.json)$/;

type Which = 'path' | 'target';

/** A path of ours in its one form, of what a person wrote or pasted. `hosts` are the names this portal goes by; a query is dropped. */
export function pathOf(given: string, which: Which, hosts: readonly string[]): Outcome<string, RedirectRefusal> {
  const text = given.trim();
  if (!text) return refuse(`${which}-missing`);
  const isWhole = /^[a-z][a-z0-9+.-]*:|^[/\\]{2}/i.test(text);
  const own = `http://${hosts[0] ?? 'localhost'}`;
  const address = isWhole || text.startsWith('/') ? text : `/${text}`;
  const url = URL.canParse(address, own) ? new URL(address, own) : null;
  if (!url || !/^https?:$/.test(url.protocol) || !hosts.includes(url.host)) return refuse(`${which}-foreign`);
  const path = plainPath(url.pathname);
  if (path.length > longestPath) return refuse(`${which}-long`);
  return reserved.test(path) || (which === 'path' && kept.test(path)) ? refuse(`${which}-reserved`) : { ok: true, value: path };
}

/** A target as a person names it: a story by its number or its page in the newsroom, else an address of ours. */
export function targetOf(given: string, hosts: readonly string[]): Outcome<Target, RedirectRefusal> {
  const number = /^\s*#?(\d{1,9})\s*$/.exec(given)?.[1] ?? /\/admin\/articles\/(\d{1,9})\b/.exec(given)?.[1];
  if (number && Number(number) > 0) return { ok: true, value: { articleNumber: Number(number) } };
  const path = pathOf(given, 'target', hosts);
  return path.ok ? { ok: true, value: { path: path.value } } : path;
}

/** Where a path leads in the end, through all the redirects there are; null where they go round in a circle. */
export function endOf(path: string, leadsTo: ReadonlyMap<string, Target>): Target | null {
  const passed = new Set<string>();
  let end: Target = { path };
  while ('path' in end) {
    if (passed.has(end.path)) return null;
    passed.add(end.path);
    const next = leadsTo.get(end.path);
    if (!next) break;
    end = next;
  }
  return end;
}
