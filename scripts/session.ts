import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../features/accounts/roles.ts';
import { signedSession } from '../features/accounts/session-cookie.ts';

type Query = (text: string, values: unknown[]) => Promise<unknown>;

export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
}

interface New {
  role: Role;
  name?: string;
  language?: string;
  sectionIds?: readonly number[];
}

/**
 * Somebody new who works here and is signed in already, through the database: for tests and measurements of a portal whose data
 * directory is at hand. Gives the person and the value of their cookie.
 */
export async function signedIn(query: Query, dataDir: string, { role, name = `The ${role}`, language = 'en', sectionIds = [] }: New) {
  const id = randomUUID();
  const person: Person = { id, name, email: `${id}@example.org`, role };
  await query('INSERT INTO users (id, name, email, role, language, section_ids) VALUES ($1, $2, $3, $4, $5, $6)', [
    ...[id, name, person.email, role, language, sectionIds],
  ]);
  const token = randomUUID();
  await query("INSERT INTO sessions (id, token, user_id, expires_at) VALUES ($1, $2, $3, now() + interval '1 day')", [
    randomUUID(),
    token,
    id,
  ]);
  return { person, cookie: signedSession(token, readFileSync(join(dataDir, 'secret'), 'utf8')) };
}
