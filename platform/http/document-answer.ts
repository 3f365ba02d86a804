import { clock } from '../clock.ts';
import { log } from '../log.ts';

/** An XML document for machines, and what is known of it before it is made. */
export interface XmlDocument {
  etag: string;
  /** When it changed last; null where nobody knows. */
  changedAt: Date | null;
  make(): string | Promise<string> | AsyncIterable<string>;
}

/** Kept by whoever asked, and asked about again: a 304 costs next to nothing. */
const cacheControl = 'public, max-age=0, must-revalidate';

/** The answer to who asks for a document: 304 where it is known (RFC 9110 §13.2.2), 404 where there is none, 503 while it cannot be made. */
export async function documentAnswer(request: Request, find: () => Promise<XmlDocument | null>): Promise<Response> {
  try {
    const document = await find();
    if (!document) return new Response('There is no such file.\n', { status: 404, headers: { 'content-type': 'text/plain' } });
    const headers = headersOf(document);
    if (isKnown(request, headers)) return new Response(null, { status: 304, headers });
    const isBodiless = request.method === 'HEAD';
    return new Response(isBodiless ? null : await bodyOf(document), {
      headers: { ...headers, 'content-type': 'application/xml; charset=utf-8' },
    });
  } catch (error) {
    log('warn', 'document not made', { error });
    return new Response('Try again in a moment.\n', { status: 503, headers: { 'retry-after': '5', 'cache-control': 'no-store' } });
  }
}

function headersOf({ etag, changedAt }: XmlDocument): Record<string, string> {
  // In the second of a change another may follow, and a time would not tell them apart: then it is not said.
  const isSettled = changedAt && clock.now().getTime() - changedAt.getTime() >= 2_000;
  return { etag, 'cache-control': cacheControl, ...(isSettled && { 'last-modified': changedAt.toUTCString() }) };
}

function isKnown({ headers }: Request, own: Record<string, string>): boolean {
  const tags = headers.get('if-none-match');
  const plain = (tag: string) => tag.trim().replace(/^W\//, '');
  if (tags) return tags.split(',').some((tag) => tag.trim() === '*' || plain(tag) === plain(own.etag ?? ''));
  const since = Date.parse(headers.get('if-modified-since') ?? '');
  return own['last-modified'] !== undefined && since >= Date.parse(own['last-modified']);
}

async function bodyOf({ make }: XmlDocument): Promise<string | ReadableStream<Uint8Array>> {
  const made = make();
  return typeof made === 'object' && Symbol.asyncIterator in made ? streamOf(made) : made;
}

/** Piece by piece, each made when the last one is gone. One that fails breaks the answer off, so that no half passes for the whole. */
export function streamOf(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
