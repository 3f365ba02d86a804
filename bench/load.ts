import { execFile } from 'node:child_process';
import { get } from 'node:http';
import { promisify } from 'node:util';
import autocannon from 'autocannon';
import { cameFrom } from '../prisma/seed/came-from.ts';

const run = promisify(execFile);

/** Whether a program is installed. */
export const has = (program: string) =>
  run('sh', ['-c', `command -v ${program}`]).then(
    () => true,
    () => false,
  );

/** Length of a body as it is sent to a browser that takes Brotli. */
export const bytesSent = (url: string) =>
  new Promise<number>((done, fail) => {
    get(url, { headers: { 'accept-encoding': 'gzip, deflate, br' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      answer.on('end', () => (answer.statusCode === 200 ? done(bytes) : fail(new Error(`${url}: ${answer.statusCode}`))));
    }).on('error', fail);
  });

/** Answers a second to GET requests for one address, by wrk where it is installed, else by autocannon; with 32 connections. A refusal is an answer of 400 or above. */
export async function answersPerSecond(url: string, seconds: number, { isRefusal = false } = {}): Promise<number> {
  if (await has('wrk')) {
    const { stdout } = await run('wrk', ['-t1', '-c32', `-d${seconds}s`, url]);
    if (/Non-2xx/.test(stdout) !== isRefusal) throw new Error(`${url} was not answered as expected:\n${stdout}`);
    return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  }
  const result = await autocannon({ url, connections: 32, duration: seconds });
  if (result.non2xx > 0 !== isRefusal) throw new Error(`${url} was not answered as expected.`);
  return (result['2xx'] + result.non2xx) / result.duration;
}

/** Readers so far: each measurement's are others than those before. */
let readers = 0;

interface ViewLoad {
  /** Which article a reader opens. */
  article(reader: number): number;
  connections: number;
  seconds: number;
}

/** Views acknowledged a second and what each waited for, in ms; every one from another reader, in one of a million networks. */
export async function viewsPerSecond(url: string, { article, connections, seconds }: ViewLoad): Promise<{ rate: number; times: number[] }> {
  const run = autocannon({
    url,
    connections,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => {
          const each = readers++;
          return {
            ...request,
            headers: {
              'content-type': 'text/plain',
              'user-agent': `Mozilla/5.0 (X11; Linux x86_64; rv:${each}) Gecko/20100101 Firefox/140.0`,
              'x-forwarded-for': `${11 + (each % 200)}.${each % 251}.${(each >> 4) % 250}.7`,
            },
            body: `{"article":${article(each)},"automated":false,"from":"${cameFrom(Math.random(), false)}"}`,
          };
        },
      },
    ],
  });
  const times: number[] = [];
  run.on('response', (_client, _status, _bytes, time) => times.push(time));
  const result = await run;
  if (result.non2xx > 0) throw new Error(`${result.non2xx} views were refused.`);
  return { rate: result['2xx'] / result.duration, times };
}
