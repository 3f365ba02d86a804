import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KillablePortal, type Moment, moments, type Victim, victims } from './kill-fixture.ts';
import { visitorKeys } from './visitor.ts';

/** In the nightly run 50 or more. */
const kills = Number(process.env.KILLS || 5);
const [articles, writers, senders] = [5, 2, 24];
/** Sent after each kill, while what died comes back. */
const viewsAfter = 80;
const host = 'news.example';

/** The five of every run first, then each of the twelve in turn. */
const first: [Victim, Moment][] = [
  ['a writer', 'committed, but not yet told'],
  ['the database', 'while it commits'],
  ['a process of the database', 'before it commits'],
  ['a writer', 'before it commits'],
  ['the database', 'at any time'],
];
const each = moments.flatMap((moment) => victims.map((victim): [Victim, Moment] => [victim, moment]));
const plan = Array.from({ length: kills }, (_, kill) => first[kill] ?? each[kill % each.length] ?? first[0]) as [Victim, Moment][];

/** A view as it is sent: what the key of its reader is made of, and the article. */
const viewOf = (reader: number) => ({
  article: 1 + (reader % articles),
  address: `${10 + (reader >> 16)}.${(reader >> 8) & 255}.${reader & 255}.1`,
  userAgent: `Mozilla/5.0 (X11; Linux x86_64; reader-${reader}) Gecko/20100101 Firefox/140.0`,
});

describe.skipIf(process.platform === 'win32')('acknowledged ⊆ counted ⊆ sent', () => {
  let portal: KillablePortal;
  let secret: Buffer;
  /** article|visitor */
  const sent = new Set<string>();
  const acknowledged = new Set<string>();
  const keyOf = (reader: number) => {
    const { article, ...known } = viewOf(reader);
    return `${article}|${visitorKeys(secret, { ...known, host }).visitor}`;
  };
  const counted = async () => {
    const rows = await portal.ask<{ key: string }>("SELECT concat_ws('|', article, visitor) AS key FROM view_seen");
    return new Set(rows.map((row) => row.key));
  };

  beforeAll(async () => {
    // The slot began an hour or two ago: it does not end meanwhile.
    const start = `${String((new Date().getUTCHours() + 23) % 24).padStart(2, '0')}:00`;
    portal = await KillablePortal.open(writers, {
      SITE_URL: `https://${host}`,
      TRUSTED_PROXIES: '1',
      VIEW_DAY_START: start,
      LOG_LEVEL: 'error',
    });
    await portal.ask(`INSERT INTO sections (slug, name, description, position) VALUES ('society', '{}', '{}', 1)`);
    await portal.ask(
      `INSERT INTO articles (number, language, slug, headline, standfirst, body, section_id, published_at, live_revision)
       SELECT number, 'en', 'story-' || number, 'A story', 'What it tells.', '[]', (SELECT id FROM sections), now() - interval '1 day', 1
       FROM generate_series(1, $1) AS number`,
      [articles],
    );
    await deliver(0);
    [{ secret }] = (await portal.ask<{ secret: Buffer }>('SELECT secret FROM view_secret')) as [{ secret: Buffer }];
    for (const set of [sent, acknowledged]) set.add(keyOf(0));
  }, 120_000);
  afterAll(() => portal.close());

  /**
   * Sends a view to one writer or the other until it is acknowledged. Ever more rarely: whoever asks 30 times in a minute is
   * beyond its rate, and told that all is well without being counted.
   */
  async function deliver(reader: number): Promise<void> {
    const { article, address, userAgent } = viewOf(reader);
    for (let [answer, pause] = [0, 20]; answer !== 204; pause = Math.min(2 * pause, 3_000)) {
      const request = {
        method: 'POST',
        headers: { 'content-type': 'text/plain', 'user-agent': userAgent, 'x-forwarded-for': address },
        body: JSON.stringify({ article }),
      };
      const door = portal.door(Math.floor(Math.random() * writers));
      answer = await fetch(door, request).then(
        ({ status }) => status,
        () => 0,
      );
      if (answer !== 204) await wait(pause);
    }
  }

  let readers = 1;
  /** Many senders at once; a fifth of what they send was sent before. */
  async function send(goesOn: () => boolean): Promise<void> {
    const work = async () => {
      while (goesOn()) {
        const reader = Math.random() < 0.2 ? Math.floor(Math.random() * readers) : readers++;
        sent.add(keyOf(reader));
        await deliver(reader);
        acknowledged.add(keyOf(reader));
      }
    };
    await Promise.all(Array.from({ length: senders }, work));
  }

  test('the database syncs what it commits', async () => {
    const settings =
      "SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit, current_setting('commit_delay') AS delay";
    expect(await portal.ask(settings)).toEqual([{ fsync: 'on', commit: 'on', delay: '50000' }]);
  });

  test.each(plan.map(([victim, moment], kill) => ({ kill, victim, moment })))(
    'kill $kill: $victim, $moment',
    async ({ victim, moment }) => {
      let views = Number.POSITIVE_INFINITY;
      const sending = send(() => views-- > 0);
      const revive = await portal.kill(victim, moment);
      const toldAtKill = new Set(acknowledged);
      expect(toldAtKill.size).toBeLessThan(sent.size);
      views = viewsAfter;
      await revive();
      // What was lost may not have been sent again yet.
      const told = [...acknowledged];
      const survived = await counted();
      expect(told.filter((key) => !survived.has(key))).toEqual([]);
      expect([...survived].filter((key) => !sent.has(key))).toEqual([]);
      if (moment === 'committed, but not yet told' || moment === 'while it commits')
        expect([...survived].some((key) => !toldAtKill.has(key))).toBe(true);

      await sending;
      expect(await counted()).toEqual(sent);
      // Nor was anybody counted twice, or in another minute.
      const differing = await portal.ask(
        `SELECT * FROM (SELECT minute, article, count(*)::int AS readers FROM view_seen GROUP BY minute, article) AS seen
       FULL JOIN view_minute AS minute USING (minute, article, readers) WHERE seen IS NULL OR minute IS NULL`,
      );
      expect(differing).toEqual([]);
    },
    120_000,
  );
});
