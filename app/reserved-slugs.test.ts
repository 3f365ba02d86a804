import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isReserved } from '#features/taxonomy/filing.ts';

/** What stands in a folder of routes under a name of its own; groups and parameters have none. */
const names = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[[(]/.test(entry.name))
    .map((entry) => entry.name.split('.')[0] ?? '');

test.each([...names('app'), ...names('app/[language]'), ...names('app/(entrance)')])('no section can stand at /%s', (name) =>
  expect(isReserved(name)).toBe(true),
);
