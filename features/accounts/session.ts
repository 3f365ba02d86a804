import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { actorOf, type StaffActor } from './actor-of.ts';
import { firstPage, returnAddress } from './return-address.ts';

export { actorOf, type StaffActor };

/** Header in which server.ts names the page that is asked for. */
const addressHeader = 'x-address';

/** Who is signed in, asked once for every request. */
export const getActor = cache(async () => actorOf(await headers()));

/** Who is signed in; a stranger is led to the sign-in page, and from there back to what they asked for. */
export async function requireActor(): Promise<StaffActor> {
  const actor = await getActor();
  if (actor) return actor;
  const address = returnAddress((await headers()).get(addressHeader));
  redirect(address === firstPage ? '/sign-in' : `/sign-in?to=${encodeURIComponent(address)}`);
}
