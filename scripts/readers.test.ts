import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';

test('where no portal answers, the readers say so and go', async () => {
  await anArticle();
  const options = ['--import', './scripts/server-only.mjs', 'scripts/readers.ts', '--count', '20', '--url', 'http://127.0.0.1:1'];
  const child = spawn(process.execPath, options, { env: { ...process.env, NODE_OPTIONS: '' } });
  const code = new Promise((done) => child.once('exit', done));
  expect((await text(child.stderr)).trim()).toBe(
    'No portal answers at http://127.0.0.1:1: start one with npm start, or name it with --url.',
  );
  expect(await code).toBe(1);
});
