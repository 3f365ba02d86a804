import { parseArgs } from 'node:util';
import type { Actor } from '../features/accounts/roles.ts';
import { isRole } from '../features/accounts/roles.ts';
import type { Content } from '../features/articles/content.ts';
import type { Change } from '../features/editorial/corrections/change.ts';
import type { Refused } from '../features/editorial/outcome.ts';
import { publish } from '../features/editorial/publish.ts';
import { save } from '../features/editorial/save.ts';
import { restore, withdraw } from '../features/editorial/withdraw.ts';
import { getRevisionContent } from '../features/editorial/working-copy.ts';
import { clock } from '../platform/clock.ts';
import { db, pool } from '../platform/db/client.ts';
import { untilSeen } from '../platform/page-cache/seen.ts';
import { translateNewsroom } from '../ui/translate.ts';

const usage = `Usage:
  npm run article -- publish <number>
  npm run article -- withdraw <number> --reason "Why readers see it no more"
  npm run article -- restore <number>
  npm run article -- edit <number> [--headline …] [--front-headline …] [--standfirst …] [--slug …] [--section …] [--substantive]
Each in the name of the first administrator, or of --as <e-mail>.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    as: { type: 'string' },
    reason: { type: 'string' },
    headline: { type: 'string' },
    'front-headline': { type: 'string' },
    standfirst: { type: 'string' },
    slug: { type: 'string' },
    section: { type: 'string' },
    substantive: { type: 'boolean', default: false },
  },
});

/** One verb of the newsroom, without a browser; 0, or 1 with the reason. */
async function run(): Promise<number> {
  const [verb = '', given] = positionals;
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1 || !['publish', 'withdraw', 'restore', 'edit'].includes(verb)) return say(usage, 1);
  const actor = await findActor();
  if (!actor)
    return say(values.as ? `Nobody called ${values.as} works here.\n` : 'There is no administrator yet: set the newsroom up first.\n', 1);
  const article = await db.article.findUnique({ where: { number }, select: { revision: true, liveRevision: true } });
  if (!article) return say(`There is no article ${number}.\n`, 1);
  const by = { actor, at: clock.now(), revision: article.revision };
  const outcome = await carryOut(verb, number, by, article.liveRevision);
  if (outcome.ok) await untilSeen();
  return outcome.ok ? say(`Article ${number}: ${verb} done.\n`, 0) : say(`${words(outcome)}\n`, 1);
}

const changeOf = (isSubstantive: boolean): Change => ({ what: isSubstantive ? 'update' : 'small' });

type By = { actor: Actor; at: Date; revision: number };

async function carryOut(verb: string, number: number, by: By, live: number | null): Promise<{ ok: true } | Refused<string>> {
  if (verb === 'withdraw') return withdraw(number, { ...by, reason: values.reason ?? '' });
  if (verb === 'restore') return restore(number, by);
  if (verb === 'publish') return publish(number, { ...by, change: changeOf(values.substantive) });
  // What somebody else is still writing must not go out with it.
  if (live !== null && live !== by.revision) return { ok: false, reason: 'not-now' };
  const content = await getRevisionContent(number, by.revision);
  if (!content) return { ok: false, reason: 'no-such-revision' };
  const changed = await change(content);
  if (!changed) return { ok: false, reason: 'forbidden-section' };
  const saved = await save(number, { ...by, base: by.revision, content: changed });
  if (!saved.ok || live === null) return saved;
  return publish(number, { ...by, revision: saved.value.revision, change: changeOf(values.substantive) });
}

async function change(content: Content): Promise<Content | null> {
  const section = values.section
    ? await db.section.findUnique({ where: { slug: values.section }, select: { id: true } })
    : { id: content.section };
  if (!section) return null;
  return {
    ...content,
    section: section.id,
    headline: values.headline ?? content.headline,
    frontHeadline: values['front-headline'] ?? content.frontHeadline,
    standfirst: values.standfirst ?? content.standfirst,
    slug: values.slug ?? content.slug,
  };
}

async function findActor(): Promise<Actor | null> {
  const where = values.as ? { email: values.as.toLowerCase() } : { role: 'admin' };
  const row = await db.user.findFirst({ where: { ...where, suspendedAt: null }, orderBy: { createdAt: 'asc' } });
  return row && isRole(row.role) ? { id: row.id, name: row.name, role: row.role, sectionIds: row.sectionIds } : null;
}

function words({ reason, detail = {} }: Refused<string>): string {
  const t = translateNewsroom('en');
  const key = `desk.refusal.${reason}` as Parameters<typeof t>[0];
  return t.has(key) ? t(key, { number: '', slug: '', fields: '', ...detail } as never) : reason;
}

function say(sentence: string, code: number): number {
  process[code === 0 ? 'stdout' : 'stderr'].write(sentence);
  return code;
}

process.exitCode = await run().catch((error: Error) => say(`${error.message}\n`, 1));
await pool.end().catch(() => undefined);
