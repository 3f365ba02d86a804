import { mkdir, mkdtemp, open, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { anArticle } from '#features/articles/article-fixture.ts';
import { pool } from '#platform/db/client.ts';
import { apply } from './apply.ts';
import { ViewQueue } from './record-view.ts';
import type { View, ViewSink, ViewStore } from './view.ts';
import { type Counting, viewContract } from './view-contract.ts';
import { keyOf, readCounted } from './view-oracle.ts';

/** How the portal counts, seen by somebody else. */
function openPostgres() {
  const other = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4 });
  const breaks = async () => {
    await pool.query('ALTER TABLE view_seen RENAME TO view_seen_away');
    return async () => void (await pool.query('ALTER TABLE view_seen_away RENAME TO view_seen'));
  };
  return {
    store: { apply },
    counted: () => readCounted(other),
    breaks,
    close: () => other.end(),
    anArticle: (readable: Parameters<Counting['anArticle']>[0]) => {
      if (!readable) return anArticle({ publishedAt: null });
      const until = Number.isFinite(readable.until)
        ? { withdrawnAt: new Date(readable.until * 1_000), withdrawnReason: 'An error' }
        : undefined;
      return anArticle({ publishedAt: new Date(readable.from * 1_000), ...until });
    },
  };
}

/** Another store: the contract asks nothing of PostgreSQL. */
function openSqlite(path: string) {
  const [own, other] = [new DatabaseSync(path), new DatabaseSync(path)];
  own.exec(`
    CREATE TABLE article (number INTEGER PRIMARY KEY, since REAL, till REAL);
    CREATE TABLE seen (slot INTEGER, article INTEGER, visitor INTEGER, minute INTEGER, PRIMARY KEY (slot, article, visitor)) STRICT`);
  const insert = own.prepare(`INSERT INTO seen SELECT ?, number, ?, ? FROM article
    WHERE number = ? AND since <= ? AND till > ? ON CONFLICT DO NOTHING`);
  const store: ViewStore = {
    async apply(views) {
      own.exec('BEGIN IMMEDIATE');
      try {
        for (const { slot, article, visitor, at } of views.toSorted((a, b) => a.at - b.at)) {
          if (!Number.isFinite(at) || article > 2 ** 31) throw new Error('That is no view.');
          insert.run(slot, visitor, Math.floor(at / 60), article, at, at);
        }
        own.exec('COMMIT');
      } catch (error) {
        own.exec('ROLLBACK');
        throw error;
      }
    },
  };
  const keys = (statement: string) =>
    other
      .prepare(statement)
      .all()
      .map((row) => String(row.key))
      .sort();
  return {
    store,
    async counted() {
      return {
        seen: keys("SELECT slot || '|' || article || '|' || visitor AS key FROM seen"),
        minutes: keys("SELECT minute || '|' || article || '|' || count(*) AS key FROM seen GROUP BY minute, article"),
      };
    },
    async breaks() {
      other.exec('ALTER TABLE seen RENAME TO seen_away');
      return async () => other.exec('ALTER TABLE seen_away RENAME TO seen');
    },
    async close() {
      own.close();
      other.close();
    },
    async anArticle(readable: Parameters<Counting['anArticle']>[0]) {
      const { lastInsertRowid } = own
        .prepare('INSERT INTO article (since, till) VALUES (?, ?)')
        .run(readable?.from ?? null, readable?.until ?? null);
      return Number(lastInsertRowid);
    },
  };
}

/** What stands between the door and the store on many machines, in small: views are synced to a file before they are acknowledged. */
class FileStream implements ViewSink {
  #path: string;
  #store: ViewStore;

  constructor(path: string, store: ViewStore) {
    this.#path = path;
    this.#store = store;
  }

  async record({ visitor, ...view }: View): Promise<boolean> {
    try {
      await using file = await open(this.#path, 'a');
      await file.write(`${JSON.stringify({ ...view, visitor: String(visitor) })}\n`);
      await file.datasync();
      return true;
    } catch {
      return false;
    }
  }

  async read(): Promise<View[]> {
    const lines = (await readFile(this.#path, 'utf8').catch(() => '')).split('\n').filter(Boolean);
    return lines.map((line) => ({ ...JSON.parse(line), visitor: BigInt(JSON.parse(line).visitor) }));
  }

  /** At least once: from the beginning each time, newest first, a third of it twice, by three workers that know nothing of each other. */
  async deliver(): Promise<void> {
    const views = (await this.read()).reverse();
    const batches = Array.from({ length: Math.ceil(views.length / 7) }, (_, batch) => views.slice(batch * 7, batch * 7 + 7));
    const deliveries = [...batches, ...batches.filter((_, index) => index % 3 === 0).reverse()];
    const work = async () => {
      for (let batch = deliveries.shift(); batch; batch = deliveries.shift()) await this.#store.apply(batch);
    };
    await Promise.all([work(), work(), work()]);
  }
}

type Opened = ReturnType<typeof openPostgres> | ReturnType<typeof openSqlite>;

/** As on one database: batch and apply. */
function behindQueue({ breaks, ...opened }: Opened): Counting {
  const durable = async () => (await opened.counted()).seen;
  return { ...opened, sink: new ViewQueue(opened.store), settle: async () => undefined, durable, breaks: { sink: breaks, store: breaks } };
}

/** As on many machines. */
async function behindStream(make: (directory: string) => Opened): Promise<Counting> {
  const directory = await mkdtemp(join(tmpdir(), 'kawaraban-stream-'));
  const { breaks, ...opened } = make(directory);
  const disk = join(directory, 'disk');
  await mkdir(disk);
  const stream = new FileStream(join(disk, 'stream'), opened.store);
  return {
    ...opened,
    sink: stream,
    settle: () => stream.deliver(),
    durable: async () => (await stream.read()).map(keyOf),
    breaks: {
      store: breaks,
      async sink() {
        await rename(disk, `${disk}-away`);
        return () => rename(`${disk}-away`, disk);
      },
    },
    async close() {
      await opened.close();
      await rm(directory, { recursive: true });
    },
  };
}

viewContract('the queue before PostgreSQL', async () => behindQueue(openPostgres()));
viewContract('a stream before PostgreSQL', () => behindStream(openPostgres));
viewContract('a stream before SQLite', () => behindStream((directory) => openSqlite(join(directory, 'views.db'))));
