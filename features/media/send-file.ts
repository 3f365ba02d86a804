import { mostBytes } from './limits.ts';
import type { MediaItem } from './media-source.ts';

/** Why a file is not in the library: a message `media.refusal.<reason>`. */
export interface NotSent {
  ok: false;
  reason: string;
  detail?: Record<string, string>;
}
/** What the file itself is to blame for: sent again it is refused again. */
const ofFile = ['empty', 'type', 'svg', 'heic', 'too-large', 'too-many-pixels', 'shape', 'unreadable'];
export const mayPass = ({ reason }: NotSent) => !ofFile.includes(reason);

export type Sent = { ok: true; value: MediaItem & { isKnown: boolean } } | NotSent;

const byStatus: Record<number, string> = { 401: 'signed-out', 403: 'forbidden', 413: 'too-large' };

/** Sends a file up and tells how far it is, from 0 to 1; what is too large is not even begun. */
export function sendFile(file: File, onProgress: (share: number) => void): Promise<Sent> {
  const most = file.type.startsWith('image/') ? mostBytes.image : mostBytes.video;
  if (file.size === 0) return Promise.resolve({ ok: false, reason: 'empty' });
  if (file.size > most) return Promise.resolve({ ok: false, reason: 'too-large', detail: { most: String(most / 1_000_000) } });
  return new Promise((done) => {
    // Of the browser's two ways to send, the one that tells its progress everywhere.
    const request = new XMLHttpRequest();
    request.open('POST', `/admin/media/upload?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => done({ ok: false, reason: 'offline' });
    request.onload = () => done(answerOf(request, String(most / 1_000_000)));
    request.send(file);
  });
}

/** The portal's own answer, or what the status says where something else answered, such as a proxy with a limit of its own. */
function answerOf({ status, responseText }: XMLHttpRequest, most: string): Sent {
  try {
    const answer = JSON.parse(responseText);
    if (status === 200) return { ok: true, value: answer };
    if (typeof answer.reason === 'string') return { ok: false, reason: answer.reason, detail: answer.detail };
  } catch {
    // Not ours.
  }
  return { ok: false, reason: byStatus[status] ?? 'unknown', detail: { most } };
}
