import { beforeAll, expect, test } from 'vitest';
import { db } from '#platform/db/client.ts';
import { GET } from './[language]/[...address]/route.ts';

beforeAll(async () => {
  const { id } = await db.tag.create({ data: { slug: 'boats', name: { en: 'Boats' } } });
  await db.tag.update({ where: { id }, data: { slug: 'ships' } });
  const section = await db.section.create({ data: { slug: 'society', name: { en: 'Society' }, description: {}, position: 1 } });
  await db.section.update({ where: { id: section.id }, data: { slug: 'city' } });
});

const ask = (language: string, ...address: string[]) =>
  GET(new Request('http://localhost/'), { params: Promise.resolve({ language, address }) } as never);

test.each([
  ['en', ['topic', 'boats', 'feed.xml'], '/topic/ships/feed.xml'],
  ['ja', ['topic', 'boats', 'atom.xml'], '/ja/topic/ships/atom.xml'],
  ['en', ['society', 'feed.json'], '/city/feed.json'],
])('of what moved the feed moved too: %s %j', async (language, address, location) => {
  const answer = await ask(language, ...address);
  expect([answer.status, answer.headers.get('location')]).toEqual([308, location]);
});

test('where nothing stands or stood there is no feed', async () => {
  for (const address of [
    ['topic', 'trains', 'feed.xml'],
    ['section', 'society', 'feed.xml'],
    ['trains', 'feed.xml'],
  ])
    expect((await ask('en', ...address)).status).toBe(404);
  expect((await ask('en', 'topic', 'ships', 'feed.xml')).status).toBe(200);
});
