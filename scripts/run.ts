import { existsSync } from 'node:fs';
import { Sentence } from './progress.ts';

/*
 * The second half of every npm script, in the project's own Node: reads .env, parses the environment once, and runs the
 * command. What a person can mend ends in one sentence and the code 1.
 */
async function run(): Promise<number> {
  if (existsSync('.env')) process.loadEnvFile();
  await import('../platform/env.ts').catch((error: Error) => {
    throw new Sentence(error.message);
  });
  const [command = 'start', ...given] = process.argv.slice(2);
  switch (command) {
    case 'start':
    case 'dev':
      return (await import('./portal.ts')).runPortal({ isDevelopment: command === 'dev' });
    case 'test':
      return (await import('./test.ts')).runTests(given);
    case 'article':
      return (await import('./with-database.ts')).runWithDatabase('scripts/article.ts', given);
    case 'views':
      return (await import('./with-database.ts')).runWithDatabase('scripts/views.ts', given);
    case 'readers':
      return (await import('./with-database.ts')).runWithDatabase('scripts/readers.ts', given);
    case 'bench':
      return (await import('../bench/run.ts')).runBench(given);
    default:
      throw new Sentence(`There is no command “${command}”: use start, dev, test, readers, article, views or bench.`);
  }
}

// Whoever started this is gone: as good as being told to stop.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));

const code = await run().catch((error: unknown) => {
  process.stderr.write(error instanceof Sentence ? `${error.message}\n` : `${(error as Error).stack}\n`);
  return 1;
});
// Listeners for signals would keep it alive.
process.exit(code);
