import type { ServerResponse } from 'node:http';
import { isLanguage, languages } from '../ui/language.ts';
import { translate } from '../ui/translate.ts';

/** What a reader sees while the database is away and the page was never made before, in the edition asked for. */
export function sendUnavailable(response: ServerResponse, edition: string, headers: Record<string, string>): void {
  const language = isLanguage(edition) ? edition : languages[0];
  const t = translate(language);
  response.writeHead(503, { ...headers, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'retry-after': '5' });
  response.end(
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="5">` +
      `<title>${t('unavailable.title')}</title><body style="font:1.125rem/1.75rem serif;max-width:34rem;margin:4rem auto;padding:0 1rem"><h1>${t('unavailable.title')}</h1><p>${t('unavailable.text')}</p>`,
  );
}
