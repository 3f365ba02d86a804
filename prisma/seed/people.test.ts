import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyPassword } from 'better-auth/crypto';
import { afterAll, expect, test } from 'vitest';
import { db } from '#platform/db/client.ts';
import { passwordsPath, randomPassword, readPasswords } from './passwords.ts';
import { addPeople, people } from './people.ts';

const directory = mkdtempSync(join(tmpdir(), 'kawaraban-people-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const path = passwordsPath(directory);

const filing = { sections: new Map([['society', 1]]), authors: new Map<string, number>() };
const isPasswordOf = async (email: string, password: string | undefined) => {
  const { accounts } = await db.user.findUniqueOrThrow({ where: { email }, include: { accounts: true } });
  return verifyPassword({ hash: accounts[0]?.password ?? '', password: password ?? '' });
};

test('each role has an account whose password is written down, for its owner alone', async () => {
  writeFileSync(path, '', { mode: 0o644 });
  await addPeople(directory, filing);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const passwords = readPasswords(path);
  for (const { email, role } of people) {
    expect(await db.user.findUnique({ where: { email } })).toMatchObject({ role });
    expect(await isPasswordOf(email, passwords.get(email))).toBe(true);
  }
  expect(await db.user.findUnique({ where: { email: people[1]?.email } })).toMatchObject({ sectionIds: [1] });
});

test('a second time changes nothing; who is missing gets the password that was written down', async () => {
  const before = readFileSync(path, 'utf8');
  const [first] = people;
  await addPeople(directory, filing);
  await db.user.delete({ where: { email: first?.email } });
  await addPeople(directory, filing);
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect(await isPasswordOf(first?.email ?? '', readPasswords(path).get(first?.email ?? ''))).toBe(true);
  expect(await db.user.count()).toBe(people.length);
});

test('a password is new each time and hard to misread', () => {
  const made = Array.from({ length: 100 }, randomPassword);
  expect(new Set(made).size).toBe(100);
  for (const password of made) expect(password).toMatch(/^[a-km-z2-9]{5}(-[a-km-z2-9]{5}){3}$/);
});
