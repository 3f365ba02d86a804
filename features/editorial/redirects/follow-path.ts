import 'server-only';
import { request } from 'node:http';
import { env } from '#platform/env.ts';

export interface Hop {
  path: string;
  status: number;
}

const mostHops = 5;

/** What a reader's browser would go through from this path on: this portal is asked itself, so that the answer is the truth. */
export async function followPath(path: string): Promise<Hop[]> {
  const hops: Hop[] = [];
  for (let next: string | undefined = path; next !== undefined && hops.length < mostHops; ) {
    const { status, location } = await head(next);
    hops.push({ path: next, status });
    next = location?.startsWith('/') ? location : undefined;
  }
  return hops;
}

function head(path: string): Promise<{ status: number; location: string | undefined }> {
  const { host } = new URL(env.publicUrl);
  const where = { hostname: env.host ?? 'localhost', port: env.port, path };
  return new Promise((done, fail) => {
    const sent = request({ ...where, method: 'HEAD', headers: { host }, timeout: 10_000 }, (answer) => {
      answer.resume();
      done({ status: answer.statusCode ?? 0, location: answer.headers.location });
    });
    sent.on('timeout', () => sent.destroy(new Error(`${path} was not answered.`)));
    sent.on('error', fail).end();
  });
}
