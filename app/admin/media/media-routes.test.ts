import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#features/accounts/roles.ts';
import { added, aPerson, aPicture, aPng, aSession } from '#features/media/media-fixture.ts';
import { db } from '#platform/db/client.ts';
import { GET } from './items/route.ts';
import { POST } from './upload/route.ts';

let actor: Actor;
let cookie: string;
beforeAll(async () => {
  actor = await aPerson('reporter');
  cookie = await aSession(actor);
});

const send = (body: BodyInit | null, headers: Record<string, string> = {}, name = 'a.jpg') =>
  POST(
    new Request(`http://localhost/admin/media/upload?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      body,
      headers: { cookie, 'sec-fetch-site': 'same-origin', ...headers },
    }),
  );
const bytes = async (picture: Promise<Buffer>) => new Uint8Array(await picture);

describe('an upload', () => {
  test('gives what the newsroom knows of the picture; again, the same', async () => {
    const picture = await bytes(aPicture());
    const [first, second] = [await send(picture), await send(picture)];
    expect([first.status, second.status]).toEqual([200, 200]);
    const item = await first.json();
    expect(item).toMatchObject({ kind: 'image', width: 400, height: 300, alt: '', isEditable: true, addedBy: actor.name });
    expect(item.isKnown).toBe(false);
    expect(await second.json()).toMatchObject({ id: item.id, isKnown: true });
  });

  test('what it calls itself decides nothing, and its name is cleaned', async () => {
    const answer = await send(await bytes(aPicture()), { 'content-type': 'text/html' }, 'evil\u202e\0.html');
    const { id } = await answer.json();
    const event = await db.event.findFirst({ where: { detail: { path: ['media'], equals: id } } });
    expect([answer.status, event?.detail]).toEqual([200, { media: id, name: 'evil.html' }]);
  });

  test.each([
    ['a stranger', {}, { cookie: '' }, 401, 'signed-out'],
    ['another site', {}, { 'sec-fetch-site': 'cross-site' }, 403, 'forbidden'],
    ['another origin, by an old browser', {}, { 'sec-fetch-site': '', origin: 'https://evil.example' }, 403, 'forbidden'],
    ['more than anything may have, before a byte is read', {}, { 'content-length': '900000000' }, 413, 'too-large'],
    ['a page', { body: '<html>' }, {}, 415, 'type'],
    ['an SVG', { body: '<svg><script/></svg>' }, {}, 415, 'svg'],
    ['nothing', { body: null }, {}, 400, 'empty'],
    ['an empty file', { body: '' }, {}, 422, 'empty'],
    ['a bomb', { body: new Uint8Array(aPng(50_000, 50_000)) }, {}, 413, 'too-many-pixels'],
    ['a torn picture', { body: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]) }, {}, 422, 'unreadable'],
  ])('%s is refused', async (_, { body = 'x' }: { body?: BodyInit | null }, headers, status, reason) => {
    const count = await db.media.count();
    const answer = await send(body, headers as Record<string, string>);
    expect([answer.status, (await answer.json()).reason]).toEqual([status, reason]);
    expect(await db.media.count()).toBe(count);
  });

  test('somebody suspended is a stranger', async () => {
    const left = await aPerson('editor');
    const theirs = await aSession(left);
    await db.user.update({ where: { id: left.id }, data: { suspendedAt: new Date() } });
    expect((await send('x', { cookie: theirs })).status).toBe(401);
  });
});

describe('what the library answers', () => {
  const ask = (query: string, headers: Record<string, string> = { cookie }) =>
    GET(new Request(`http://localhost/admin/media/items?${query}`, { headers }));

  test('those of these numbers, or a page', async () => {
    const media = await added(actor, { words: { alt: 'A lighthouse', caption: '', credit: 'X' } });
    expect((await (await ask(`ids=${media.id},99999999`)).json()).items).toMatchObject([{ id: media.id }]);
    expect((await (await ask('q=lighthouse&kind=image&by=me&state=unused')).json()).items).toMatchObject([{ id: media.id }]);
    expect((await (await ask(`q=lighthouse&before=${media.id}`)).json()).items).toEqual([]);
  });

  test.each(['ids=1;2', 'ids=x', 'kind=other', 'before=-1', `q=${'x'.repeat(201)}`, 'state=other'])('%s is refused', async (query) => {
    expect((await ask(query)).status).toBe(400);
  });

  test('a stranger gets nothing', async () => {
    expect((await ask('ids=1', {})).status).toBe(401);
  });
});
