import { href } from '../../body/blocks.ts';

export type Address = { ok: true; value: string } | { ok: false; reason: 'empty' | 'script' | 'space' | 'malformed' };

/** What was typed as a link's address: a bare host gets https, a bare mailbox mailto. */
export function parseAddress(typed: string): Address {
  const text = typed.trim();
  if (text === '') return { ok: false, reason: 'empty' };
  if (/^(javascript|data|vbscript|file|blob):/i.test(text.replace(/\s/g, ''))) return { ok: false, reason: 'script' };
  if (/\s/.test(text)) return { ok: false, reason: 'space' };
  const meant = /^[^\s@/:]+@[\w-]+(\.[\w-]+)+$/.test(text)
    ? `mailto:${text}`
    : /^[\w-]+(\.[\w-]+)+([:/?#]|$)/.test(text)
      ? `https://${text}`
      : text;
  const isWhole = !/^https?:/i.test(meant) || (URL.canParse(meant) && new URL(meant).hostname !== '');
  return isWhole && href.safeParse(meant).success ? { ok: true, value: meant } : { ok: false, reason: 'malformed' };
}

/** Those whose name is not just their host's, by host. */
const names: Record<string, string> = {
  'youtube.com': 'YouTube',
  'youtu.be': 'YouTube',
  'vimeo.com': 'Vimeo',
  'nicovideo.jp': 'ニコニコ動画',
  'x.com': 'X',
  'twitter.com': 'X',
  'instagram.com': 'Instagram',
  'facebook.com': 'Facebook',
  'tiktok.com': 'TikTok',
  'soundcloud.com': 'SoundCloud',
  'open.spotify.com': 'Spotify',
  'google.com': 'Google',
  'datawrapper.de': 'Datawrapper',
};

/** Whose page an address is: the name of the site, else its host; null for what cannot be embedded. */
export function providerOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:') return null;
  const host = hostname.replace(/^(www|m|player)\./, '');
  return (names[host] ?? host).slice(0, 80);
}
