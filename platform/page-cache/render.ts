import type { RequestListener } from 'node:http';
import inject from 'light-my-request';
import type { Rendered } from './stored-page.ts';
import { strip, takeStatus } from './strip.ts';

interface Options {
  handler: RequestListener;
  /** Origin that the page believes it stands at. */
  origin: string;
  /** Whether the framework's scripts stay in. */
  withScripts: boolean;
  /** Key of the page to send wherever nothing is found. */
  absent(key: string): string;
  /** Headers of the answer, and of the request where the framework must know them (its nonce). */
  headersFor(): { response: Record<string, string>; request?: Record<string, string> };
  /** Headers of an answer that is no page: a feed. */
  documentHeaders: Record<string, string>;
}

const kept = ['content-type', 'location'] as const;

/**
 * Renders a page by the framework's own request handler, without a socket between. Throws when it fails (500 and above):
 * such an answer is nothing to keep.
 */
export function renderer(options: Options): (key: string) => Promise<Rendered> {
  const { handler, origin, withScripts, absent, headersFor, documentHeaders } = options;
  const render = async (key: string): Promise<Rendered> => {
    const { response, request } = headersFor();
    const answer = await inject(handler, {
      method: 'GET',
      url: key,
      headers: { host: new URL(origin).host, accept: 'text/html', ...request },
    });
    if (answer.statusCode >= 500) throw new Error(`${key} was answered with ${answer.statusCode}.`);
    if (answer.statusCode === 404 && key !== absent(key)) return render(absent(key));
    const isPage = answer.headers['content-type']?.toString().startsWith('text/html') ?? true;
    const taken = isPage ? takeStatus(answer.payload) : { html: answer.payload, status: null };
    const headers: Record<string, string> = { ...(isPage ? response : documentHeaders) };
    for (const name of kept) if (answer.headers[name]) headers[name] = String(answer.headers[name]);
    // Of a redirect nothing is shown that could need them.
    const links = headers.location ? '' : linksOf(answer.headers.link, withScripts);
    if (links) headers.link = links;
    // An address of our own is the same on whichever host the reader came by.
    if (headers.location?.startsWith(origin)) headers.location = headers.location.slice(origin.length) || '/';
    return {
      status: taken.status ?? answer.statusCode,
      headers,
      body: Buffer.from(withScripts || !isPage ? taken.html : strip(taken.html)),
    };
  };
  return render;
}

/** The framework's `Link` header: fonts and styles to fetch ahead; its scripts only where they stay. */
function linksOf(header: number | string | string[] | undefined, withScripts: boolean): string {
  const links = [header ?? []]
    .flat()
    .join(', ')
    .split(/,\s*(?=<)/);
  return links.filter((link) => link && (withScripts || !/as="?script/.test(link))).join(', ');
}
