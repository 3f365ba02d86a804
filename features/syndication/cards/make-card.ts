import 'server-only';
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import type { ArticleCard } from '#features/articles/queries.ts';
import { cutPicture } from '#features/media/cut-picture.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { env } from '#platform/env.ts';
import { Turns } from '#platform/jobs/turns.ts';
import { articleCard, type Card, cardMark } from './card.ts';
import { drawCard, pictureBox } from './draw-card.ts';

/** Where cards lie: each subject has a folder, with the one card that is now its own. They can all be made again. */
const root = resolve(env.dataDir, 'social');

/** A card as JPEG. Without the picture where that is gone. */
export async function paintCard(card: Card): Promise<Buffer> {
  const [drawn, picture] = await Promise.all([drawCard(card), card.picture && cutPicture(card.picture.hash, pictureBox)]);
  const { left, top, width, height } = pictureBox;
  return sharp(Buffer.from(drawn))
    .flatten()
    .composite(picture ? [{ input: picture, raw: { width, height, channels: 3 }, left, top }] : [])
    .jpeg({ quality: 84, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

/** That of a story, whether readers have it or not: kept nowhere. */
export const paintArticleCard = async (article: ArticleCard) => paintCard(articleCard(article, await getSite()));

const underWay = new Map<string, Promise<void>>();
const turns = new Turns(1);

/** Makes a card and keeps it, once however many ask; those it had before are gone then. */
export function keepCard(card: Card): Promise<void> {
  const name = `${card.subject}/${cardMark(card)}`;
  const begun = underWay.get(name) ?? turns.take(() => keep(card)).finally(() => underWay.delete(name));
  underWay.set(name, begun);
  return begun;
}

async function keep(card: Card): Promise<void> {
  const folder = join(root, card.subject);
  const name = `${cardMark(card)}.jpg`;
  const bytes = await paintCard(card);
  await mkdir(folder, { recursive: true });
  // The whole file or nothing, whoever reads or writes it meanwhile.
  const unfinished = join(folder, `${randomUUID()}.new`);
  await writeFile(unfinished, bytes);
  await rename(unfinished, join(folder, name));
  for (const other of await readdir(folder)) if (other.endsWith('.jpg') && other !== name) await rm(join(folder, other), { force: true });
}
