import type { Readable } from 'node:stream';

/** Largest body of a view, in bytes, and how long it may take to come: a browser sends it along with the headers. */
export const largestBody = 512;
const longestBodyMs = 5_000;

/** What was sent, or why it was not read to its end. */
export type Body = { text: string } | { refusal: 'too-large' | 'unfinished' };

/** The body of a view: never more of it than may be, and never for longer. Whoever goes away in the middle has not finished either. */
export function readBody(request: Readable): Promise<Body> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const take = (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length > largestBody) settle({ refusal: 'too-large' });
    };
    const settle = (body: Body) => {
      clearTimeout(timer);
      request.off('data', take).pause();
      resolve(body);
    };
    const timer = setTimeout(settle, longestBodyMs, { refusal: 'unfinished' });
    request
      .on('data', take)
      .on('end', () => settle({ text: Buffer.concat(chunks).toString() }))
      .on('error', () => settle({ refusal: 'unfinished' }));
  });
}
