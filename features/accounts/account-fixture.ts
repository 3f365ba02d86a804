import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { db, type Prisma } from '#platform/db/client.ts';
import { makeAccount } from './make-account.ts';
import type { Role } from './roles.ts';
import type { StaffActor } from './session.ts';

let made = 0;
export const aPassword = 'twelve night ferries';
/** Slow to make, so made once. */
const passwordHash = await hashPassword(aPassword);

/** Somebody with a password and an open session, for a test. */
export async function aColleague(role: Role, given: Partial<Prisma.UserUncheckedUpdateInput> = {}): Promise<StaffActor> {
  const name = `Colleague ${++made}`;
  const email = `colleague-${made}@example.org`;
  const id = await makeAccount(db, { email, name, role, sectionIds: [], language: 'en', passwordHash });
  if (!id) throw new Error(`There is a ${email} already.`);
  await db.user.update({ where: { id }, data: given });
  return { id, name, email, role, sectionIds: [], language: 'en', authorId: null, sessionId: await aSession(id) };
}

/** Another session of theirs; gives its number. */
export async function aSession(userId: string): Promise<string> {
  const id = randomUUID();
  await db.session.create({ data: { id, token: randomUUID(), userId, expiresAt: new Date(Date.now() + 3_600_000) } });
  return id;
}
