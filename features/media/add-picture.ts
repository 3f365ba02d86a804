import 'server-only';
import { readFile } from 'node:fs/promises';
import { decodePicture } from './decode-picture.ts';
import { makeRenditions } from './make-renditions.ts';
import type { Outcome } from './outcome.ts';
import type { Received } from './receive.ts';
import { type Brought, getTwin, type Known, recordMedia, type Taken } from './record-media.ts';
import { originalFile } from './renditions.ts';
import { getStore } from './storage.ts';

const middle = { x: 0.5, y: 0.5 };

/** Keeps a picture: makes its renditions, once, and its record. Without other words it gets those in the file. */
export async function addPicture({ hash, path, mime }: Received, brought: Brought | null, known: Known): Promise<Outcome<Taken>> {
  const twin = await getTwin(hash);
  if (twin) return { ok: true, value: twin };
  const decoded = await decodePicture(await readFile(path), mime);
  if (!decoded.ok) return decoded;
  const { words: found, size } = decoded.value;
  const { words = { alt: '', ...found }, focal = middle, isLater = false } = known;
  const renditions = isLater ? [] : await makeRenditions(hash, decoded.value, { focal, cuts: {} });
  await (await getStore()).moveIn(path, originalFile(hash));
  const data = { hash, kind: 'image', mime, ...size, ...words, focalX: focal.x, focalY: focal.y, renditions: { create: renditions } };
  return { ok: true, value: await recordMedia(data, brought) };
}
