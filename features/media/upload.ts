import 'server-only';
import { addPicture } from './add-picture.ts';
import { addRecording } from './add-recording.ts';
import type { Outcome } from './outcome.ts';
import { dropReceived, type Pieces, receive } from './receive.ts';
import type { Brought, Known } from './record-media.ts';

/**
 * Takes in a picture or a recording and gives its number; the same bytes again are the one there is. What is known of it may
 * come later. Refuses what is neither, what is too large, and what cannot be read.
 */
export async function upload(body: Pieces, brought: Brought | null, known: Known = {}): Promise<Outcome<number>> {
  const received = await receive(body);
  if (!received.ok) return received;
  try {
    const add = received.value.kind === 'image' ? addPicture : addRecording;
    return await add(received.value, brought, known);
  } finally {
    await dropReceived(received.value);
  }
}
