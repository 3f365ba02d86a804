import { spawn } from 'node:child_process';
import { migrate } from '../platform/db/migrate.ts';
import { generateClient } from './build.ts';
import { openDatabase } from './database.ts';

/** Runs a script beside the portal on the same database; starts the embedded one, for as long as it takes, where it does not run. */
export async function runWithDatabase(script: string, parameters: string[]): Promise<number> {
  const database = await openDatabase();
  try {
    await generateClient();
    await migrate(database.url);
    const options = ['--disable-warning=ExperimentalWarning', '--import', './scripts/server-only.mjs', script, ...parameters];
    const child = spawn(process.execPath, options, { env: { ...process.env, DATABASE_URL: database.url }, stdio: 'inherit' });
    return await new Promise<number>((done) => child.once('exit', (code) => done(code ?? 1)));
  } finally {
    if (database.embedded && !database.embedded.wasRunning) await database.embedded.stop();
  }
}
