import { apply } from '../../features/audience/apply.ts';
import { refreshRanking } from '../../features/audience/refresh-ranking.ts';
import { clock } from '../../platform/clock.ts';
import { db, pool } from '../../platform/db/client.ts';
import { env } from '../../platform/env.ts';
import { addStory } from './add-stories.ts';
import { dateStories } from './newspaper.ts';
import { addPeople } from './people.ts';
import { policies } from './policies.ts';
import { readingHistory } from './reading-history.ts';
import { authors, sections, series, site, tags } from './taxonomy.ts';

/*
 * Makes the demo newspaper. What is there already is left alone, so that a seed that was
 * broken off is completed by the next. Progress goes to standard output, one line a step: `done/all`.
 */
const aboutReaders = 30_000;
const batch = 5_000;
/** Stories made at a time: drawing and encoding pictures keeps both cores of a small machine busy. */
const atOnce = 3;

const start = clock.now();

async function fileTaxonomy() {
  for (const [position, { slug, en, ja, description }] of sections.entries()) {
    const data = { name: { en, ja }, description, position };
    await db.section.upsert({ where: { slug }, create: { slug, ...data }, update: data });
  }
  for (const { slug, parent } of sections) {
    if (parent) await db.section.update({ where: { slug }, data: { parent: { connect: { slug: parent } } } });
  }
  for (const { slug, section, en, ja, description } of series) {
    const data = { name: { en, ja }, description, section: { connect: { slug: section } } };
    await db.series.upsert({ where: { slug }, create: { slug, ...data }, update: data });
  }
  for (const { slug, en, ja, role, biography } of authors) {
    const data = { name: { en, ja }, role, biography };
    await db.author.upsert({ where: { slug }, create: { slug, ...data }, update: data });
  }
  for (const [slug, en, ja] of tags) {
    await db.tag.upsert({ where: { slug }, create: { slug, name: { en, ja } }, update: { name: { en, ja } } });
  }
  const bySlug = (rows: { slug: string; id: number }[]) => new Map(rows.map((row) => [row.slug, row.id]));
  const select = { slug: true, id: true } as const;
  return {
    sections: bySlug(await db.section.findMany({ select })),
    series: bySlug(await db.series.findMany({ select })),
    authors: bySlug(await db.author.findMany({ select })),
    tags: bySlug(await db.tag.findMany({ select })),
  };
}

async function addStories(filing: Awaited<ReturnType<typeof fileTaxonomy>>) {
  const dated = dateStories(start);
  // The oldest first, so that numbers grow with time.
  const waiting = dated.toReversed();
  let done = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await addStory(next, filing);
      done++;
      if (done % 10 === 0 || done === dated.length) process.stdout.write(`stories ${done}/${dated.length}\n`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** Only into a paper that nobody has read yet: readers are never made up beside real ones. */
async function addReaders() {
  const { rows } = await pool.query('SELECT EXISTS (SELECT FROM view_minute) OR EXISTS (SELECT FROM view_hour) AS read');
  if (rows[0].read) return;
  const articles = await db.article.findMany({ select: { number: true, publishedAt: true }, orderBy: { number: 'asc' } });
  const read = articles.flatMap(({ number, publishedAt }) => (publishedAt ? { number, publishedAt } : []));
  const history = readingHistory(read, start, aboutReaders, env.viewDay);
  for (let from = 0; from < history.length; from += batch) {
    await apply(history.slice(from, from + batch));
    process.stdout.write(`readers ${Math.min(from + batch, history.length)}/${history.length}\n`);
  }
}

const filing = await fileTaxonomy();
await addStories(filing);
await addReaders();
await addPeople(env.dataDir, filing);
await db.settings.update({
  where: { id: 1 },
  data: {
    name: { en: site.name, ja: site.nameJa },
    shortName: site.shortName,
    timeZone: site.timeZone,
    languages: [...site.languages],
    about: site.about,
    policies,
  },
});
// The mark of a seed that came to its end.
if (!(await db.event.findFirst({ where: { actor: 'seed', verb: 'seed' } })))
  await db.event.create({ data: { actor: 'seed', verb: 'seed', at: start } });
await refreshRanking(start, { anew: true });
await pool.end();
