import { log } from '#platform/log.ts';

/** An XML document for machines; 404 where there is none, 503 while it cannot be made. */
export async function xmlAnswer(make: () => Promise<string | null>): Promise<Response> {
  try {
    const xml = await make();
    if (xml === null) return new Response('There is no such file.\n', { status: 404 });
    return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=600' } });
  } catch (error) {
    log('warn', 'document not made', { error });
    return new Response('Try again in a moment.\n', { status: 503, headers: { 'retry-after': '5', 'cache-control': 'no-store' } });
  }
}
