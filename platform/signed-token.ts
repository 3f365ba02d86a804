import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { portalSecret } from './secret.ts';

/** What a token may be for; one made for another purpose is worth nothing. */
export type Purpose = 'preview' | 'preview-media' | 'front-preview';

const carried = z.object({ until: z.number(), payload: z.unknown() });

const sign = (purpose: Purpose, body: string) => createHmac('sha256', portalSecret()).update(`${purpose}\0${body}`).digest();

/** A payload that whoever holds it cannot change, good until `until`: base64url of the JSON, a dot, base64url of its HMAC-SHA256. */
export function signToken(purpose: Purpose, payload: unknown, until: Date): string {
  const body = Buffer.from(JSON.stringify({ until: until.getTime(), payload })).toString('base64url');
  return `${body}.${sign(purpose, body).toString('base64url')}`;
}

/** The payload of a token of ours for this purpose; null for a forged one, a broken one, and one whose time is over. */
export function readToken(purpose: Purpose, token: string, now: Date): unknown {
  const [body = '', signature = '', ...more] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const wanted = sign(purpose, body);
  if (more.length > 0 || given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
  const { until, payload } = carried.parse(JSON.parse(Buffer.from(body, 'base64url').toString()));
  return until > now.getTime() ? payload : null;
}
