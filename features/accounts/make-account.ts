import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Transaction } from '#platform/db/client.ts';
import type { Language } from '#ui/language.ts';
import type { Role } from './roles.ts';

interface NewAccount {
  email: string;
  name: string;
  role: Role;
  sectionIds: readonly number[];
  language: Language;
  authorId?: number;
  /** As better-auth's `hashPassword` makes it. */
  passwordHash: string;
}

/** Somebody who can sign in by a password from now on; null where the address is somebody's already. */
export async function makeAccount(tx: Transaction, { passwordHash, sectionIds, ...person }: NewAccount): Promise<string | null> {
  const id = randomUUID();
  const { count } = await tx.user.createMany({
    data: { id, ...person, sectionIds: [...sectionIds], emailVerified: true },
    skipDuplicates: true,
  });
  if (count === 0) return null;
  await tx.account.create({ data: { id: randomUUID(), accountId: id, providerId: 'credential', userId: id, password: passwordHash } });
  return id;
}
