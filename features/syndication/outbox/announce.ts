import { formats } from '../feeds/feed.ts';
import { type Answer, type Channel, judge, type Verdict } from './channel.ts';

/** Where the paper stands and who is to be told; a channel without an address tells nobody. */
export interface Receivers {
  publicUrl: string;
  indexNow: { key: string; endpoint: string } | null;
  webSubHub: string | null;
  /** How long an answer may take, in ms, from the first byte sent to the last one read. */
  patienceMs: number;
}

/** As much of an answer as is looked at, in bytes. */
const longestLooked = 4_096;

export const isOn = (channel: Channel, { indexNow, webSubHub }: Receivers) => (channel === 'indexnow' ? indexNow : webSubHub) !== null;

/** How many addresses go out at once: what IndexNow takes in one request, and lists whose feeds are told of one by one. */
export const mostAtOnce: Record<Channel, number> = { indexnow: 10_000, websub: 20 };

/** Tells the search engines of addresses of stories: what stands there now, they see for themselves. */
export async function tellIndexNow(paths: readonly string[], receivers: Receivers, now: Date): Promise<Verdict> {
  const { indexNow, publicUrl } = receivers;
  if (!indexNow) throw new Error('Nobody is to be told by IndexNow.');
  const { key, endpoint } = indexNow;
  const body = JSON.stringify({
    host: new URL(publicUrl).host,
    key,
    keyLocation: `${publicUrl}/${key}.txt`,
    urlList: paths.map((path) => publicUrl + path),
  });
  return send('indexnow', endpoint, { body, type: 'application/json; charset=utf-8', now, ...receivers });
}

/** Tells the hub of a list's feeds, in every format; of the first that it does not take, it is the verdict on all. */
export async function tellHub(list: string, receivers: Receivers, now: Date): Promise<Verdict> {
  const { webSubHub, publicUrl } = receivers;
  if (!webSubHub) throw new Error('There is no hub to tell.');
  for (const { file } of Object.values(formats)) {
    const topic = `${publicUrl}${list === '/' ? '' : list}/${file}`;
    // By either name: the standard leaves open how a publisher tells its hub.
    const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': topic, 'hub.topic': topic }).toString();
    const verdict = await send('websub', webSubHub, { body, type: 'application/x-www-form-urlencoded', now, ...receivers });
    if (verdict.kind !== 'taken') return verdict;
  }
  return { kind: 'taken' };
}

interface Sent {
  body: string;
  type: string;
  patienceMs: number;
  now: Date;
}

async function send(channel: Channel, endpoint: string, { body, type, patienceMs, now }: Sent): Promise<Verdict> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      body,
      headers: { 'content-type': type, 'user-agent': 'Kawaraban' },
      // Where it leads is none that anybody chose.
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    });
    const answer: Answer = {
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      retryAfter: response.headers.get('retry-after'),
      body: await beginningOf(response),
    };
    return judge(channel, answer, now);
  } catch (error) {
    const why = error instanceof DOMException && error.name === 'TimeoutError' ? 'silent' : 'unreachable';
    return { kind: 'later', problem: { why, status: null }, afterMs: null };
  }
}

async function beginningOf({ body }: Response): Promise<string> {
  if (!body) return '';
  let text = '';
  const decoder = new TextDecoder();
  // Leaving the loop lets the connection go, however much would follow.
  for await (const piece of body) {
    text += decoder.decode(piece as Uint8Array, { stream: true });
    if (text.length >= longestLooked) break;
  }
  return text;
}
