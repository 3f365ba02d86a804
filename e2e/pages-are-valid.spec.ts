import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HtmlValidate } from 'html-validate';
import { expect, test } from './fixtures.ts';
import { inBothEditions, standing } from './templates.ts';

const run = promisify(execFile);
const pages = inBothEditions(standing);

const checker = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });

for (const path of pages) {
  test(`${path} is valid by html-validate`, async ({ request }) => {
    const report = await checker.validateString(await (await request.get(path)).text());
    const found = report.results.flatMap(({ messages }) => messages);
    expect(found.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
  });
}

const hasJava = await run('java', ['-version']).then(
  () => true,
  () => false,
);

interface Said {
  url: string;
  type: string;
  message: string;
  extract?: string;
}

/** validator.nu, the checker of the W3C: in one go, since it takes seconds to start. */
test('all are valid by the Nu checker', async ({ request }) => {
  test.skip(!hasJava, 'The Nu checker needs Java.');
  const directory = await mkdtemp(join(tmpdir(), 'kawaraban-pages-'));
  try {
    for (const [place, path] of pages.entries()) {
      await writeFile(join(directory, `${place}.html`), await (await request.get(path)).body());
    }
    const jar = 'node_modules/vnu-jar/build/dist/vnu.jar';
    const parameters = ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', '--skip-non-html', directory];
    const { stdout } = await run('java', parameters, { cwd: `${import.meta.dirname}/..`, maxBuffer: 1e8 });
    const { messages } = JSON.parse(stdout) as { messages: Said[] };
    const pageOf = ({ url }: Said) => pages[Number(/(\d+)\.html$/.exec(url)?.[1])];
    const errors = messages.filter(({ type }) => type !== 'info');
    expect(errors.map((said) => [pageOf(said), said.message, said.extract?.slice(0, 200)])).toEqual([]);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});
