import { expect, test } from 'vitest';
import { readToken, signToken } from './signed-token.ts';

const now = new Date('2026-11-24T12:00:00Z');
const later = new Date(now.getTime() + 1_000);
const token = signToken('preview', { article: 7 }, later);
const [body = '', signature = ''] = token.split('.');

test.each([
  ['its own', token, now, { article: 7 }],
  ['at its end', token, later, null],
  ['another signature', `${body}.${signature.slice(1)}A`, now, null],
  ['another payload', `${Buffer.from('{"until":9e15,"payload":{}}').toString('base64url')}.${signature}`, now, null],
  ['made for something else', signToken('preview-media', { article: 7 }, later), now, null],
  ['empty', '', now, null],
  ['nonsense', 'a.b.c', now, null],
])('%s', (_, given, at, payload) => expect(readToken('preview', given, at)).toEqual(payload));
