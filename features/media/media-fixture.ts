import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { Actor, Role } from '#features/accounts/roles.ts';
import { sessionCookie, signedSession } from '#features/accounts/session-cookie.ts';
import { db, type Prisma } from '#platform/db/client.ts';
import { portalSecret } from '#platform/secret.ts';
import type { Known } from './record-media.ts';
import { upload } from './upload.ts';

let made = 0;

/** Somebody who works here, for a test. */
export async function aPerson(role: Role): Promise<Actor> {
  const id = `media-person-${++made}`;
  const name = `Person ${made}`;
  await db.user.create({ data: { id, name, email: `${id}@example.org`, role } });
  return { id, name, role, sectionIds: [] };
}

/** A picture like no other. */
export const aPicture = (width = 400, height = 300) =>
  sharp({ create: { width, height, channels: 3, background: '#5a1e0a' } })
    .withExif({ IFD0: { ImageDescription: `${++made}` } })
    .jpeg()
    .toBuffer();

/** One that is in the library; gives its record. */
export async function added(actor: Actor, known: Known = {}) {
  const words = { alt: 'A quay', caption: 'The quay.', credit: 'Photo: Test' };
  const outcome = await upload([await aPicture()], { actor, at: new Date(), name: 'quay.jpg' }, { words, ...known });
  if (!outcome.ok) throw new Error(outcome.reason);
  return db.media.findUniqueOrThrow({ where: { id: outcome.value.id } });
}

/** A PNG of one chunk after another; what it says of its size need not be true. */
export function aPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PNG’s chunk. */
export function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(Buffer.concat([Buffer.from(name), data])));
  return Buffer.concat([length, Buffer.from(name), data, checksum]);
}

/** A JPEG with what Photoshop and agencies write beside the pixels: IIM records, in UTF-8 where it says so. */
export function withIim(jpeg: Buffer, records: readonly [number, number, string][], encoding: 'latin1' | 'utf8' = 'utf8'): Buffer {
  const data = Buffer.concat(
    records.map(([record, dataset, text]) => {
      const value = Buffer.from(text, encoding);
      return Buffer.concat([Buffer.from([0x1c, record, dataset, value.length >> 8, value.length & 255]), value]);
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const resource = Buffer.concat([
    Buffer.from('Photoshop 3.0\0' + '8BIM\x04\x04\0\0', 'latin1'),
    length,
    data,
    Buffer.alloc(data.length % 2),
  ]);
  const size = resource.length + 2;
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xed, size >> 8, size & 255]), resource, jpeg.subarray(2)]);
}

/** The cookie of somebody who is signed in. */
export async function aSession({ id }: Actor, expiresAt = new Date(Date.now() + 3_600_000)): Promise<string> {
  const token = `token-${++made}-${id}`;
  await db.session.create({ data: { id: token, token, userId: id, expiresAt } });
  return `${sessionCookie}=${signedSession(token, portalSecret())}`;
}

/** A story that shows a picture as its lead, published a minute ago unless told otherwise. Gives its number. */
export async function aStory(leadMediaId: number, given: Partial<Prisma.ArticleUncheckedCreateInput> = {}): Promise<number> {
  const section = { slug: 'quay', name: {}, description: {}, position: 1 };
  const { id: sectionId } = await db.section.upsert({ where: { slug: section.slug }, create: section, update: {} });
  const words = { language: 'en', slug: `quay-${++made}`, headline: `Quay ${made}`, standfirst: '', body: [] };
  const publishedAt = new Date(Date.now() - 60_000);
  return (
    await db.article.create({
      data: { ...words, sectionId, leadMediaId, publishedAt, liveRevision: given.publishedAt === null ? null : 1, ...given },
    })
  ).number;
}
