import 'server-only';
import { db } from '#platform/db/client.ts';

/** Where the paper's days begin and end. */
export async function getZone(): Promise<string> {
  return (await db.settings.findUniqueOrThrow({ where: { id: 1 }, select: { timeZone: true } })).timeZone;
}
