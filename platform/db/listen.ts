import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { env } from '../env.ts';
import { log } from '../log.ts';

/**
 * Calls back for every NOTIFY on these channels, over a connection of its own that is opened again whenever it breaks.
 * After each (re)connection it calls back with null: something may have been missed. Returns what stops it.
 */
export function listen(channels: readonly string[], heard: (channel: string | null, told: string) => void): () => Promise<void> {
  let stopped = false;
  let current: pg.Client | undefined;
  const once = async () => {
    const client = new pg.Client({ connectionString: env.databaseUrl ?? undefined, keepAlive: true, connectionTimeoutMillis: 3_000 });
    current = client;
    const ended = new Promise<void>((resolve) => {
      client.on('error', () => resolve());
      client.on('end', () => resolve());
    });
    client.on('notification', ({ channel, payload }) => heard(channel, payload ?? ''));
    await client.connect();
    for (const channel of channels) await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
    heard(null, '');
    await ended;
  };
  const running = (async () => {
    while (!stopped) {
      await once().catch((error) => log('debug', 'not listening', { error }));
      await current?.end().catch(() => undefined);
      if (!stopped) await wait(500);
    }
  })();
  return async () => {
    stopped = true;
    await current?.end().catch(() => undefined);
    await running;
  };
}
