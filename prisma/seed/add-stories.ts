import sharp from 'sharp';
import type { Block } from '../../features/articles/body/blocks.ts';
import { providerOf } from '../../features/articles/editor/dialogs/address.ts';
import { toBlocks } from '../../features/articles/live/words.ts';
import { relate } from '../../features/articles/related/relate.ts';
import type { Outcome } from '../../features/media/outcome.ts';
import type { Taken } from '../../features/media/record-media.ts';
import { upload } from '../../features/media/upload.ts';
import { db, type Prisma } from '../../platform/db/client.ts';
import { draw } from './pictures/draw.ts';
import { record } from './pictures/recordings.ts';
import type { Draft, Drawing, LivePost, Recording, Story, Text } from './story.ts';

interface Dated {
  story: Story;
  publishedAt: Date;
}

interface Filing {
  sections: ReadonlyMap<string, number>;
  series: ReadonlyMap<string, number>;
  authors: ReadonlyMap<string, number>;
  tags: ReadonlyMap<string, number>;
}

/** Draws a picture, keeps it and gives its number. Its renditions are made when somebody looks: a first start is not to wait for a thousand files. */
async function addDrawing(drawing: Drawing, words: { alt: string; caption: string }): Promise<number> {
  const bytes = await sharp(Buffer.from(draw(drawing)))
    .jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
    .toBuffer();
  const [x, y] = drawing.focal ?? [0.5, 0.5];
  const { alt, caption } = words;
  return numberOf(await upload([bytes], null, { words: { alt, caption, credit: drawing.credit }, focal: { x, y }, isLater: true }));
}

/** A chart for readers who do not read its words: pictures have Latin letters only. */
const withoutWords = ({ title: _title, unit: _unit, ...drawing }: Drawing): Drawing => drawing;

function numberOf(kept: Outcome<Taken>): number {
  if (!kept.ok) throw new Error(kept.reason);
  return kept.value.id;
}

const recordings: Record<Recording, { alt: string; caption: string }> = {
  tide: { alt: 'A silent film: the tide turns at the harbour wall', caption: 'The tide turns at the harbour wall.' },
  bell: { alt: 'Two strokes of a harbour bell', caption: 'The harbour bell.' },
};

async function addRecordingOf(recording: Recording): Promise<number> {
  const { bytes, ...measures } = await record(recording);
  const words = { ...recordings[recording], credit: 'The Harbour Post' };
  return numberOf(await upload([bytes], null, { words, measures }));
}

/** A body as it is stored: each block with its id, its media kept and numbered. */
async function toBody(drafts: readonly Draft[], publishedAt: Date): Promise<Block[]> {
  const body: Block[] = [];
  for (const [place, draft] of drafts.entries()) {
    const id = `b${place + 1}`;
    switch (draft.kind) {
      case 'image':
        body.push({ id, kind: 'image', media: await addDrawing(draft.picture, draft.picture), caption: null });
        break;
      case 'gallery': {
        const media: number[] = [];
        for (const picture of draft.pictures) media.push(await addDrawing(picture, picture));
        body.push({ id, kind: 'gallery', media, caption: draft.caption });
        break;
      }
      case 'video':
      case 'audio':
        body.push({ id, kind: draft.kind, media: await addRecordingOf(draft.recording), caption: draft.caption });
        break;
      case 'facts':
        body.push({ ...draft, id, blocks: draft.blocks.map((block, inner) => ({ ...block, id: `${id}-${inner + 1}` })) });
        break;
      case 'entry': {
        const { minutesAfter, headline, key, paragraphs } = draft;
        const at = new Date(publishedAt.getTime() + minutesAfter * 60_000).toISOString();
        body.push({
          id,
          kind: 'entry',
          at,
          headline,
          key,
          blocks: paragraphs.map((text, inner) => ({ id: `${id}-${inner + 1}`, kind: 'paragraph', text })),
        });
        break;
      }
      default:
        body.push({ ...draft, id });
    }
  }
  return body;
}

function numbersOf(slugs: readonly string[], known: ReadonlyMap<string, number>, what: string): number[] {
  return slugs.map((slug) => {
    const number = known.get(slug);
    if (number === undefined) throw new Error(`The demo has no ${what} “${slug}”.`);
    return number;
  });
}

const correctionOf = ({ minutesAfter, by, ...told }: NonNullable<Text['correction']>, after: (minutes: number) => Date) => ({
  ...told,
  at: after(minutesAfter),
  madeByName: by,
});

/** It has ended with its last entry. */
const liveOf = (posts: readonly LivePost[], after: (minutes: number) => Date) => ({
  startedAt: after(0),
  endedAt: after(Math.max(...posts.map(({ minutesAfter }) => minutesAfter)) + 1),
  changedAt: after(0),
  entries: {
    create: posts.map(({ minutesAfter, correctedAfter, text, headline, by, isKey = false, isPinned = false }, place) => ({
      ...{ number: place + 1, key: `seed-${place + 1}`, at: after(minutesAfter), headline, writtenByName: by, isKey, isPinned },
      blocks: toBlocks(text, [], providerOf) as unknown as Prisma.InputJsonValue,
      ...(correctedAfter && { correctedAt: after(correctedAfter), correctedByName: by }),
    })),
  },
});

/** Adds one story in each language it has; one that is there already stays as it is. */
export async function addStory({ story, publishedAt }: Dated, filing: Filing): Promise<void> {
  const [sectionId = 0] = numbersOf([story.section], filing.sections, 'section');
  const [seriesId] = numbersOf(story.series ? [story.series] : [], filing.series, 'series');
  const authors = numbersOf(story.authors, filing.authors, 'author');
  const tags = numbersOf([...new Set(story.tags)], filing.tags, 'tag');
  const leadMediaId = await addDrawing(story.picture, story.english);
  const after = (minutes: number) => new Date(publishedAt.getTime() + minutes * 60_000);
  const updatedAt = story.updatedAfter ? after(story.updatedAfter) : null;

  const add = async (language: string, text: Text, leadMediaId: number, counterpart: number | null): Promise<number> => {
    const known = await db.article.findUnique({ where: { language_slug: { language, slug: story.slug } }, select: { number: true } });
    if (known) return known.number;
    const { number } = await db.article.create({
      data: {
        language,
        slug: story.slug,
        headline: text.headline,
        frontHeadline: text.front,
        standfirst: text.standfirst,
        kicker: text.kicker,
        body: (await toBody(text.body, publishedAt)) as Prisma.InputJsonValue,
        sectionId,
        seriesId: seriesId ?? null,
        leadMediaId,
        leadAlt: text.alt,
        leadCaption: text.caption,
        story: counterpart,
        publishedAt,
        liveRevision: 1,
        changedAt: publishedAt,
        updatedAt: updatedAt && updatedAt < new Date() ? updatedAt : null,
        ...(text.live && { live: { create: liveOf(text.live, after) } }),
        bylines: { create: authors.map((authorId, position) => ({ authorId, position })) },
        tags: { create: tags.map((tagId) => ({ tagId })) },
        events: { create: { actor: 'seed', verb: 'publish', at: publishedAt } },
        ...(text.correction && { corrections: { create: correctionOf(text.correction, after) } }),
      },
      select: { number: true },
    });
    await relate(db, number, publishedAt);
    return number;
  };

  const english = await add('en', story.english, leadMediaId, null);
  if (story.japanese) {
    const lead = story.picture.title ? await addDrawing(withoutWords(story.picture), story.japanese) : leadMediaId;
    await add('ja', story.japanese, lead, english);
    await db.article.update({ where: { number: english }, data: { story: english } });
  }
}
