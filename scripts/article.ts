import { parseArgs } from 'node:util';
import { type Changes, edit } from '../features/editorial/edit.ts';
import { publish } from '../features/editorial/publish.ts';
import { withdraw } from '../features/editorial/withdraw.ts';
import { clock } from '../platform/clock.ts';
import { pool } from '../platform/db/client.ts';

const usage = `Usage:
  npm run article -- publish <number>
  npm run article -- withdraw <number> --reason "Why readers see it no more"
  npm run article -- edit <number> [--headline …] [--front-headline …] [--standfirst …] [--slug …] [--section …] [--substantive]
`;

/** Runs one verb of the newsroom and says what came of it; 0, or 1 with the reason. */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      reason: { type: 'string' },
      headline: { type: 'string' },
      'front-headline': { type: 'string' },
      standfirst: { type: 'string' },
      slug: { type: 'string' },
      section: { type: 'string' },
      substantive: { type: 'boolean', default: false },
    },
  });
  const [verb, given] = positionals;
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1) return say(usage, 1);
  const by = { actor: 'command line', at: clock.now() };
  const fields = {
    headline: values.headline,
    frontHeadline: values['front-headline'],
    standfirst: values.standfirst,
    slug: values.slug,
    section: values.section,
  };
  const changes: Changes = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const verbs: Record<string, () => Promise<{ ok: true; value: unknown } | { ok: false; reason: string }>> = {
    publish: () => publish(number, by),
    withdraw: () => withdraw(number, { ...by, reason: values.reason ?? '' }),
    edit: () => edit(number, { ...by, changes, isSubstantive: values.substantive }),
  };
  const outcome = await verbs[verb ?? '']?.();
  if (!outcome) return say(usage, 1);
  return outcome.ok ? say(`Article ${number}: ${verb} done.\n`, 0) : say(`${outcome.reason}\n`, 1);
}

function say(words: string, code: number): number {
  process[code === 0 ? 'stdout' : 'stderr'].write(words);
  return code;
}

process.exitCode = await run().catch((error: Error) => say(`${error.message}\n`, 1));
await pool.end().catch(() => undefined);
