import { expect, test } from 'vitest';
import { frontPreviewPath, readFrontPreview } from './front-preview.ts';
import { isFrontPreviewPath } from './serve-front-preview.ts';

const now = new Date('2026-05-10T09:30:00Z');
const of = { language: 'en', section: 3 } as const;

test.each([null, new Date('2026-05-09T00:00:00Z')])('an address shows one front for a working day: %s', (asOf) => {
  const path = frontPreviewPath(of, asOf, now);
  expect([isFrontPreviewPath(path), isFrontPreviewPath(`/ja${path}`)]).toEqual([true, true]);
  const token = path.split('/').at(-1) ?? '';
  expect(readFrontPreview(token, now)).toEqual({ of, asOf: asOf?.toISOString() ?? null });
  expect(readFrontPreview(token, new Date(now.getTime() + 12 * 3_600_000))).toBeNull();
  const [body] = token.split('.');
  for (const forged of ['', 'x', 'x.y', `${body}.AAAA`]) expect(readFrontPreview(forged, now)).toBeNull();
});

test.each(['/preview/a.b', '/preview/front', '/preview/front/a/b', '/preview/front/%00', '/society/preview/front/a'])(
  '%s is none',
  (path) => expect(isFrontPreviewPath(path)).toBe(false),
);
