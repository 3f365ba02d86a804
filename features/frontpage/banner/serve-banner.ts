import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { clock } from '#platform/clock.ts';
import { isLanguage } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { type Banner, bannerAt, bannerMarkup, markOf } from './banner.ts';
import { listStandingBanners } from './queries.ts';

/** Banners in memory: every page that is open asks every few seconds. Read anew whenever the version of the content has changed. */
export class KnownBanners {
  #version: string | null = null;
  #standing: readonly Banner[] = [];

  async follow(version: string): Promise<void> {
    if (version === this.#version) return;
    this.#version = version;
    try {
      const standing = await listStandingBanners(clock.now());
      // One that took longer than its successor does not replace it.
      if (this.#version === version) this.#standing = standing;
    } catch (error) {
      if (this.#version === version) this.#version = null;
      throw error;
    }
  }

  /** Answers `/api/banner?language=…` with the banner's markup, or nothing; its mark is the ETag. */
  serve(request: IncomingMessage, response: ServerResponse): void {
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const language = new URL(request.url ?? '/', 'http://localhost').searchParams.get('language');
    if (!isLanguage(language)) return void response.writeHead(404, { 'cache-control': 'no-store' }).end();
    const banner = bannerAt(this.#standing, language, clock.now());
    const etag = `"${markOf(banner)}"`;
    const headers = { etag, 'cache-control': 'no-cache' };
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
    const body = banner ? bannerMarkup(banner, language, translate(language)(`banner.${banner.severity}`)) : '';
    response.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8', 'content-length': Buffer.byteLength(body) });
    response.end(request.method === 'HEAD' ? undefined : body);
  }
}
