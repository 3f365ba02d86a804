import { existsSync, readFileSync } from 'node:fs';
import { env } from '../platform/env.ts';
import { passwordsPath } from '../prisma/seed/passwords.ts';
import { runNode } from './child.ts';
import { isSetUpDue } from './database.ts';

/** A link that makes the first administrator, good for a day; null once there is one. Links of earlier starts fall. */
export async function openEntrance(environment: { DATABASE_URL: string } & Record<string, string>): Promise<string | null> {
  if (!(await isSetUpDue(environment.DATABASE_URL))) return null;
  let link: string | null = null;
  const heard = (line: string) => {
    link = line;
  };
  await runNode({ what: 'the set-up link', parameters: ['scripts/print-set-up-link.ts'], environment, heard });
  return link;
}

/** Says how to get into the newsroom, where that is news: with the first start of the demo, and until there is an administrator. */
export async function sayHowToSignIn(databaseUrl: string, isDemoNew: boolean): Promise<void> {
  const path = passwordsPath(env.dataDir);
  if (isDemoNew && existsSync(path)) {
    const accounts = readFileSync(path, 'utf8').trimEnd().replace(/^/gm, '  ');
    process.stdout.write(`Demo accounts for ${env.publicUrl}/sign-in are in ${path}:\n${accounts}\n`);
  }
  const link = await openEntrance({ DATABASE_URL: databaseUrl });
  if (link) process.stdout.write(`The newsroom has no administrator yet. This link makes one, once and within 24 hours:\n${link}\n`);
}
