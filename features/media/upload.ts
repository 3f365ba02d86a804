import 'server-only';
import { log } from '#platform/log.ts';
import { addPicture } from './add-picture.ts';
import { addRecording } from './add-recording.ts';
import { type Outcome, type Refused, refuse } from './outcome.ts';
import { dropReceived, type Pieces, receive } from './receive.ts';
import type { Brought, Known, Taken } from './record-media.ts';

/**
 * Takes in a picture or a recording; the same bytes again are the one there is. What is known of it may come later. Refuses
 * what is neither, what is too large, what cannot be read, and everything while there is nowhere to put it.
 */
export async function upload(body: Pieces, brought: Brought | null, known: Known = {}): Promise<Outcome<Taken>> {
  try {
    const received = await receive(body);
    if (!received.ok) return received;
    try {
      const add = received.value.kind === 'image' ? addPicture : addRecording;
      return await add(received.value, brought, known);
    } finally {
      await dropReceived(received.value);
    }
  } catch (error) {
    const refused = nowhereToPut(error);
    if (!refused) throw error;
    log('error', 'storage takes nothing', { error });
    return refused;
  }
}

/** A disk that is full or cannot be written is no fault of whoever brings a file, and nothing is lost by it. */
function nowhereToPut(error: unknown): Refused | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC' || code === 'EDQUOT') return refuse('storage-full');
  return code === 'EROFS' || code === 'EACCES' || code === 'EPERM' ? refuse('storage-closed') : null;
}
