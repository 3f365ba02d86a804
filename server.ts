import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import compression from 'compression';
import next from 'next';
import { isMadeUp, parametersOf } from './app/query-parameters.ts';
import { sendUnavailable } from './app/send-unavailable.ts';
import { KnownLive } from './features/articles/live/known-live.ts';
import { closeLive, dropUnseen, isLivePath, serveLive } from './features/articles/live/live-door.ts';
import type { Article } from './features/articles/queries.ts';
import { clientAddress } from './features/audience/address.ts';
import { limitedAs } from './features/audience/limited-as.ts';
import { ensureComingPartitions, sweepViewsDue } from './features/audience/partitions.ts';
import { getPageVersions } from './features/audience/queries.ts';
import { refreshEveryMs, refreshRanking } from './features/audience/refresh-ranking.ts';
import { serveViews } from './features/audience/serve-views.ts';
import { isPreviewPath, servePreview } from './features/editorial/preview/serve-preview.ts';
import { KnownRedirects } from './features/editorial/redirects/known-redirects.ts';
import { publishDue } from './features/editorial/schedule.ts';
import { endBannersDue } from './features/frontpage/banner/raise-banner.ts';
import { KnownBanners } from './features/frontpage/banner/serve-banner.ts';
import { launchDue } from './features/frontpage/launch.ts';
import { isFrontPreviewPath, serveFrontPreview } from './features/frontpage/preview/serve-front-preview.ts';
import { endRightsDue } from './features/media/end-rights.ts';
import { serveMedia } from './features/media/serve.ts';
import { serveCard } from './features/syndication/cards/serve-card.ts';
import { isFeedPath } from './features/syndication/feeds/feed-address.ts';
import { sendDue, sendEveryMs } from './features/syndication/outbox/send-due.ts';
import { db, pool } from './platform/db/client.ts';
import { listen } from './platform/db/listen.ts';
import { env } from './platform/env.ts';
import { isHost } from './platform/http/is-host.ts';
import { isLocal } from './platform/http/is-local.ts';
import { plainHeaders, securityHeaders } from './platform/http/security-headers.ts';
import { speculationRules } from './platform/http/speculation-rules.ts';
import { keepTimetable } from './platform/jobs/timetable.ts';
import { log } from './platform/log.ts';
import { gauge } from './platform/metrics.ts';
import { BuiltFiles } from './platform/page-cache/built-files.ts';
import { PageCache } from './platform/page-cache/cache.ts';
import { keyOf, plainPath } from './platform/page-cache/key.ts';
import { renderer } from './platform/page-cache/render.ts';
import { reportGone, reportSeen } from './platform/page-cache/seen.ts';
import { sendPage } from './platform/page-cache/send.ts';
import type { StoredPage } from './platform/page-cache/stored-page.ts';
import { portalSecret } from './platform/secret.ts';
import { earlyScript } from './ui/early-script.ts';
import { languages } from './ui/language.ts';

const isDevelopment = process.env.NODE_ENV === 'development';
const isSecure = env.publicUrl.startsWith('https:');
const site = env.siteUrl && new URL(env.siteUrl);
// Not env.host: Next calls every loopback address localhost, and would take a rewrite from 127.0.0.1 to there for another site.
const app = next({ dev: isDevelopment, quiet: !isDevelopment, hostname: 'localhost', port: env.port });
const handle = app.getRequestHandler() as RequestListener;
/** What goes past the page cache, which compresses its own. A route's type comes as a list, which would pass for nothing to compress. */
const compress = compression({
  filter: (request, response) => {
    const type = response.getHeader('content-type');
    if (Array.isArray(type)) response.setHeader('content-type', type.join());
    return compression.filter(request, response);
  },
});

const scriptHash = `'sha256-${createHash('sha256').update(earlyScript).digest('base64')}'`;
const security = securityHeaders({ script: scriptHash, isSecure });
const plain = plainHeaders({ isSecure });
/** Kept by the browser and asked about each time: a 304 costs nothing, and going back shows the page at once. */
const askedAbout = { 'cache-control': 'public, max-age=0, must-revalidate' };
const pageHeaders = {
  ...security,
  ...askedAbout,
  'speculation-rules': `"${speculationRules.path}"`,
};

/** The framework's inline scripts differ from page to page: a nonce for each rendering, which it reads from the request, instead of a hash. */
function withNonce() {
  const policy = securityHeaders({ script: `'nonce-${randomBytes(16).toString('base64')}' ${scriptHash}`, isSecure });
  return { response: policy, request: { 'content-security-policy': policy['content-security-policy'] ?? '' } };
}

function headersFor() {
  if (env.readerScripts === 'none') return { response: pageHeaders };
  const { response, request } = withNonce();
  return { response: { ...pageHeaders, ...response }, request };
}

const put = (response: ServerResponse, headers: Record<string, string>) => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
};
const say = (response: ServerResponse, status: number, words: string) =>
  void response.writeHead(status, { ...plain, 'content-type': 'text/plain; charset=utf-8' }).end(words);

/** The edition an address belongs to, by its prefix; the default language has none. */
const prefixOf = (path: string) =>
  languages.map((language) => `/${language}`).find((prefix) => path === prefix || path.startsWith(`${prefix}/`)) ?? '';
const absent = (key: string) => `${prefixOf(key)}/absent`;

const processId = randomUUID();
const redirects = new KnownRedirects();
const live = new KnownLive();
const banners = new KnownBanners();
let versions = { must: '', may: '' };
let [asked, answered] = [0, 0];
/** Of two questions under way the later one knows more, whichever is answered last. */
async function readVersions() {
  const turn = ++asked;
  const { content, ranking } = await getPageVersions();
  if (turn < answered) return;
  answered = turn;
  versions = { must: content, may: ranking };
  await Promise.all([redirects.follow(content), live.follow(content), banners.follow(content)]);
  await reportSeen(processId, Number.parseInt(content, 10));
}

const render = renderer({
  ...{ handler: handle, origin: env.publicUrl, withScripts: env.readerScripts === 'next', absent, headersFor },
  documentHeaders: { ...plain, ...askedAbout },
});
/** A new entry makes its live blog's page anew, and no other but what tells its words: what was found, and feeds. */
const versionsOf = (key: string) => ({ ...versions, must: versions.must + (isMadeUp(key) ? live.ofAny : live.versionOf(key)) });
const pages = new PageCache({ bytes: env.pageCacheBytes, versions: versionsOf, render, now: Date.now, isMadeUp });
/** Feeds, in room of their own: whoever reads them all pushes out no page. No ranking is in them. */
const feedVersions = () => ({ must: versions.must + live.ofAny, may: '' });
const feeds = new PageCache({ bytes: env.pageCacheBytes / 4, versions: feedVersions, render, now: Date.now });
const files = isDevelopment
  ? null
  : new BuiltFiles(
      {
        '/_next/static/chunks': { directory: '.next/static/chunks', kind: '.css' },
        '/elements': { directory: 'public/elements', kind: '.js' },
      },
      security,
    );
gauge('kawaraban_page_cache_pages', 'Rendered pages in memory, absences included.', () => pages.size.pages);
gauge('kawaraban_page_cache_bytes', 'What they take.', () => pages.size.bytes);

/** Nothing that draws is loaded before it is needed. */
const paintCard = async (article: Article) => (await import('./features/syndication/cards/make-card.ts')).paintArticleCard(article);

/** The framework's own ways: its files, the API, the newsroom, and what its scripts ask for where readers have them. */
const isForNext = (path: string, { headers }: IncomingMessage) =>
  /^\/(_next|api|admin|sign-in|join|elements|icon|robots|sitemaps?)(\/|\.|$)|^\/(worker\.js|manifest\.webmanifest)$/.test(path) ||
  (env.readerScripts === 'next' && headers.rsc !== undefined);

function answer(request: IncomingMessage, response: ServerResponse): void | Promise<void> {
  const target = request.url ?? '/';
  const path = target.split('?', 1)[0] ?? '/';
  // Who watches a process asks it under its own address.
  const isWatched = path === '/api/health' || path === '/api/metrics';
  if (site && !isWatched && !isHost(request.headers.host, site)) return say(response, 421, 'This server does not answer for that host.\n');
  if (path === '/api/views') {
    put(response, plain);
    return serveViews(request, response);
  }
  if (isLivePath(path)) {
    put(response, plain);
    return serveLive(request, response, { target, limitedAs: limitedAs(request) });
  }
  if (path === '/api/banner') {
    put(response, plain);
    return banners.serve(request, response);
  }
  // Who holds the key file speaks for the paper (IndexNow).
  if (env.indexNow && path === `/${env.indexNow.key}.txt`) return say(response, 200, env.indexNow.key);
  if (path === speculationRules.path) {
    response
      .writeHead(200, { ...security, 'content-type': speculationRules.type, 'cache-control': 'public, max-age=3600' })
      .end(speculationRules.body);
    return;
  }
  if (path.startsWith('/media/')) {
    put(response, security);
    return serveMedia(request, response, path, versions.must);
  }
  if (path.startsWith('/social/')) {
    put(response, security);
    return serveCard(request, response, path, versions.must);
  }
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && isPreviewPath(path)) return servePreview(request, response, { render, isSecure, paintCard });
  if (isRead && isFrontPreviewPath(path)) return serveFrontPreview(request, response, render);
  const file = isRead ? files?.at(path) : undefined;
  if (file) return sendPage(request, response, file);
  // The framework would answer what is none of its files with a page.
  if (!isDevelopment && /^\/_next(?!\/static\/)(\/|$)/.test(path)) return say(response, 404, 'There is no such file.\n');
  if (isDevelopment || isForNext(path, request)) {
    // Said here alone: what a client says of it is overwritten.
    const socket = request.socket.remoteAddress ?? '';
    request.headers['x-is-local'] = isLocal(request) ? 'yes' : 'no';
    request.headers['x-socket-address'] = socket;
    request.headers['x-address'] = target;
    request.headers['x-client-address'] = clientAddress(socket, request.headers['x-forwarded-for']?.toString() ?? null, env.trustedProxies);
    if (!isDevelopment) {
      const isNewsroom = /^\/(admin|sign-in|join)(\/|$)/.test(path);
      const headers = isNewsroom ? withNonce() : { response: security, request: {} };
      Object.assign(request.headers, headers.request);
      put(response, headers.response);
      if (isNewsroom) response.setHeader('cache-control', 'private, no-store').setHeader('x-robots-tag', 'noindex');
    }
    return void compress(request as never, response as never, () => void handle(request, response));
  }
  if (!isRead) return void response.writeHead(405, { allow: 'GET, HEAD', ...plain }).end();
  const plainForm = plainPath(path);
  const isFeed = isFeedPath(plainForm);
  const { key, isCanonical } = isFeed ? { key: plainForm, isCanonical: plainForm === path } : keyOf(target, parametersOf);
  const send = (page: StoredPage | null) => {
    if (!page) return sendUnavailable(response, prefixOf(path).slice(1), security);
    const elsewhere = page.status === 404 ? redirects.at(path) : undefined;
    if (elsewhere) return void response.writeHead(308, { location: elsewhere, ...pageHeaders }).end();
    if (isCanonical || page.status !== 200) return sendPage(request, response, page);
    response.writeHead(308, { location: key, ...pageHeaders }).end();
  };
  // A page that is there is sent without waiting: every turn through the queue of promises costs a reader time.
  const page = (isFeed ? feeds : pages).get(key);
  return page instanceof Promise ? page.then(send) : send(page);
}

// Made now where there is none: a data directory that cannot be written shows at the start, not with the first sign-in.
portalSecret();
await app.prepare();
if (process.env.AWAIT_LAUNCHER) {
  // The launcher brings up the database meanwhile. This loads what compiles queries, and asks nothing yet.
  await db.$connect();
  process.send?.({ prepared: true });
  await once(process, 'message');
}
const server = createServer((request, response) => {
  const failed = (error: unknown) => {
    log('error', 'request failed', { error });
    if (response.headersSent) response.end();
    else say(response, 500, 'Something went wrong here. Please try again.\n');
  };
  try {
    answer(request, response)?.catch(failed);
  } catch (error) {
    failed(error);
  }
});
if (isDevelopment) server.on('upgrade', app.getUpgradeHandler());

const stopListening = listen(['content', 'ranking', 'live'], (channel, told) => {
  if (channel === 'live') return live.hear(told);
  if (channel === null) live.catchUp().catch((error: unknown) => log('debug', 'live blogs not read', { error }));
  if (channel === 'content') dropUnseen().catch((error: unknown) => log('debug', 'followers not looked after', { error }));
  // From this moment on no older page goes out; what the new mark is, the database is asked.
  if (channel !== 'ranking') versions = { ...versions, must: `before ${asked}` };
  readVersions().catch((error: unknown) => log('debug', 'versions not read', { error }));
});
const stopTimetable = keepTimetable([
  // For a scheduled story whose time has come, and for a message that was lost.
  {
    name: 'page versions',
    everyMs: 1_000,
    run: () => readVersions().catch((error: unknown) => log('debug', 'versions not read', { error })),
  },
  { name: 'due publications', everyMs: 500, run: publishDue },
  { name: 'due fronts', everyMs: 500, run: launchDue },
  { name: 'banners whose time is over', everyMs: 500, run: endBannersDue },
  { name: 'ends of rights', everyMs: 1_000, run: endRightsDue },
  { name: 'announcements', everyMs: sendEveryMs, run: (now) => sendDue(now) },
  {
    name: 'ranking',
    everyMs: refreshEveryMs,
    run: async (now) => {
      // Hours are rolled up before the minutes they are made of may go.
      if (!(await refreshRanking(now))) return;
      await ensureComingPartitions(now, env.viewDay);
      await sweepViewsDue(now, env.viewDay);
    },
  },
]);

let isStopping = false;
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  closeLive();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 5_000).unref();
  await Promise.all([closed, stopTimetable(), stopListening()]);
  await reportGone(processId).catch(() => undefined);
  await pool.end().catch(() => undefined);
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(signal, () => void stop());

server.on('error', (error: NodeJS.ErrnoException) => {
  const reason =
    error.code === 'EADDRINUSE'
      ? `Port ${env.port} is in use: set PORT to another one, for example PORT=${env.port + 1} npm start.`
      : error.message;
  process.stderr.write(`${reason}\n`);
  process.exit(1);
});
server.listen(env.port, env.host ?? undefined, () => process.send?.({ ready: true, url: env.publicUrl }));
