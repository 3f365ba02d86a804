import 'server-only';
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { log } from '#platform/log.ts';
import type { Store } from './store.ts';

export interface Bucket {
  bucket: string;
  /** Null: Amazon's own. */
  endpoint: string | null;
  region: string;
  keyId: string;
  secret: string;
}

const types: Record<string, string> = {
  ...{ avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg' },
  ...{ mp4: 'video/mp4', webm: 'video/webm', mp3: 'audio/mpeg', m4a: 'audio/mp4', wav: 'audio/wav' },
};
const typeOf = (name: string) => types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
/** A server that says nothing is away: readers do not wait for it longer than this. */
const patienceMs = 10_000;

/** Media in a bucket of Amazon S3, or of whatever speaks its protocol. The portal stands before it: readers never see its address. */
export function s3Store({ bucket: Bucket, endpoint, region, keyId, secret }: Bucket): Store {
  const client = new S3Client({
    region,
    credentials: { accessKeyId: keyId, secretAccessKey: secret },
    // Servers of one's own have no name for each bucket, and not all know the newer checksums.
    ...(endpoint && { endpoint, forcePathStyle: true }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: patienceMs, socketTimeout: patienceMs },
  });
  const put = async (name: string, Body: Uint8Array | Readable, ContentLength: number) => {
    try {
      await client.send(new PutObjectCommand({ Bucket, Key: name, Body, ContentLength, ContentType: typeOf(name) }));
    } catch (error) {
      throw asOfDisk(error);
    }
  };
  return {
    put: (name, bytes) => put(name, bytes, bytes.length),
    async moveIn(from, name) {
      await put(name, createReadStream(from), (await stat(from)).size);
      await rm(from, { force: true });
    },
    async read(name) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: name }));
        return Body ? Buffer.from(await Body.transformToByteArray()) : null;
      } catch (error) {
        if (statusOf(error) === 404) return null;
        throw error;
      }
    },
    // The database is asked at less cost.
    mayHave: async () => true,
    async remove(hash) {
      for (;;) {
        const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket, Prefix: `${hash}/` }));
        if (Contents.length === 0) return;
        await Promise.all(Contents.map(({ Key }) => client.send(new DeleteObjectCommand({ Bucket, Key }))));
      }
    },
    send: (request, response, name, absent) =>
      void sendObject(client, { Bucket, Key: name }, request, response).catch((error) => refuseObject(error, response, absent)),
  };
}

async function sendObject(client: S3Client, of: { Bucket: string; Key: string }, request: IncomingMessage, response: ServerResponse) {
  const { range, 'if-none-match': known, 'if-range': unless } = request.headers;
  const input = { ...of, ...(range && !unless && { Range: range }), ...(known && { IfNoneMatch: known }) };
  const isHead = request.method === 'HEAD';
  const found = await client.send(isHead ? new HeadObjectCommand(input) : new GetObjectCommand(input));
  response.writeHead(found.ContentRange ? 206 : 200, {
    'content-type': typeOf(of.Key),
    'accept-ranges': 'bytes',
    ...(found.ContentLength !== undefined && { 'content-length': found.ContentLength }),
    ...(found.ContentRange && { 'content-range': found.ContentRange }),
    ...(found.ETag && { etag: found.ETag }),
  });
  if ('Body' in found && found.Body) await pipeline(found.Body as Readable, response);
  else response.end();
}

function refuseObject(error: unknown, response: ServerResponse, absent: () => void): void {
  // Whoever asked has gone, or the bucket broke off: what was sent so far cannot be taken back.
  if (response.headersSent) return void response.destroy();
  const status = statusOf(error);
  if (status === 404) return void absent();
  if (status === 304) return void response.writeHead(304).end();
  response.removeHeader('cache-control');
  if (status === 416) return void response.writeHead(416).end();
  log('warn', 'bucket not read', { error });
  response
    .writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    .end('Pictures cannot be had just now.\n');
}

const statusOf = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null
    ? (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode
    : undefined;

/** A bucket that takes nothing, or that cannot be reached, in the codes a disk has. */
function asOfDisk(error: unknown): Error {
  const name = error instanceof Error ? error.name : '';
  const isFull = statusOf(error) === 507 || /StorageFull|QuotaExceeded/.test(name);
  return Object.assign(
    new Error(`The bucket takes no file: ${error instanceof Error ? error.message || error.name : error}`, { cause: error }),
    { code: isFull ? 'ENOSPC' : 'EROFS' },
  );
}
