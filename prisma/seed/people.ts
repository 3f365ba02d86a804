import { hashPassword } from 'better-auth/crypto';
import { makeAccount } from '../../features/accounts/make-account.ts';
import type { Role } from '../../features/accounts/roles.ts';
import { db } from '../../platform/db/client.ts';
import { passwordsPath, randomPassword, readPasswords, writePasswords } from './passwords.ts';

interface PersonSeed {
  role: Role;
  name: string;
  email: string;
  /** Slugs. */
  sections?: readonly string[];
  author?: string;
}

/** One for each role; invented, like everybody else here. The editor's sections are those that the reporter writes for. */
export const people: readonly PersonSeed[] = [
  { role: 'reporter', name: 'Mio Kanda', email: 'mio.kanda@harbour-post.example', author: 'mio-kanda' },
  {
    role: 'editor',
    name: 'Toma Ebisawa',
    email: 'toma.ebisawa@harbour-post.example',
    sections: ['politics', 'society'],
    author: 'toma-ebisawa',
  },
  { role: 'chief', name: 'Yuki Shirasawa', email: 'yuki.shirasawa@harbour-post.example' },
  { role: 'admin', name: 'Noor Halvorsen', email: 'noor.halvorsen@harbour-post.example' },
];

/**
 * Makes those of the demo's people who are not there. Passwords are written down first, and one that is written down
 * already is used: a seed that was broken off leaves nobody whose password is not known.
 */
export async function addPeople(dataDir: string, filing: Record<'sections' | 'authors', Map<string, number>>): Promise<void> {
  const there = await db.user.findMany({ where: { email: { in: people.map(({ email }) => email) } }, select: { email: true } });
  const missing = people.filter(({ email }) => !there.some((user) => user.email === email));
  if (missing.length === 0) return;
  const path = passwordsPath(dataDir);
  const known = readPasswords(path);
  for (const { email } of missing) known.set(email, known.get(email) ?? randomPassword());
  writePasswords(
    path,
    people.flatMap(({ role, email }) => {
      const password = known.get(email);
      return password ? { role, email, password } : [];
    }),
  );
  for (const { sections = [], author = '', ...person } of missing) {
    await makeAccount(db, {
      ...person,
      language: 'en',
      sectionIds: sections.flatMap((slug) => filing.sections.get(slug) ?? []),
      authorId: filing.authors.get(author),
      passwordHash: await hashPassword(known.get(person.email) ?? ''),
    });
  }
}
