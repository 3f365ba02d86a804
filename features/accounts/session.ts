import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { actorOf, type StaffActor } from './actor-of.ts';

export { actorOf, type StaffActor };

/** Who is signed in, asked once for every request. */
export const getActor = cache(async () => actorOf(await headers()));

/** Who is signed in; a stranger is led to the sign-in page. */
export async function requireActor(): Promise<StaffActor> {
  return (await getActor()) ?? redirect('/sign-in');
}
