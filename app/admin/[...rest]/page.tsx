import { notFound } from 'next/navigation';
import { requireActor } from '#features/accounts/session.ts';

/** What no page of the newsroom stands at; without this it would be taken for a reader's address. */
export default async function NowherePage() {
  await requireActor();
  notFound();
}
