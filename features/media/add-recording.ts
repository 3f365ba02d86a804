import 'server-only';
import type { Outcome } from './outcome.ts';
import type { Received } from './receive.ts';
import { type Brought, getTwin, type Known, recordMedia, type Taken } from './record-media.ts';
import { recordingFile } from './renditions.ts';
import { getStore } from './storage.ts';

const wordless = { alt: '', caption: '', credit: '' };

/** Keeps a film or a sound as it came. The browser that first plays it measures it. */
export async function addRecording({ hash, path, mime, kind }: Received, brought: Brought | null, known: Known): Promise<Outcome<Taken>> {
  const twin = await getTwin(hash);
  if (twin) return { ok: true, value: twin };
  await (await getStore()).moveIn(path, recordingFile(hash, mime));
  const { words = wordless, measures = {} } = known;
  return { ok: true, value: await recordMedia({ hash, kind, mime, ...measures, ...words }, brought) };
}
