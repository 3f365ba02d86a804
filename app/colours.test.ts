import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paper } from './paper.ts';

const styles = ['theme.css', 'globals.css'].map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')).join('\n');
type Scheme = 'light' | 'dark';

/** The colours as they hold in a part of the style sheet, by name. */
function coloursIn(part: string) {
  const found = [...part.matchAll(/--color-([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
  return new Map(found.map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}
const usual = coloursIn(styles.slice(0, styles.indexOf('@layer base')));
const stronger = new Map([...usual, ...coloursIn(/@media \(prefers-contrast: more\) \{[\s\S]*?\n {2}\}/.exec(styles)?.[0] ?? '')]);

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const pairs = ['ink', 'second', 'seal'].flatMap((text) => ['paper', 'tint'].map((ground) => [text, ground] as const));
const of = (colours: typeof usual, name: string, scheme: Scheme) => colours.get(name)?.[scheme] ?? '';

test('black on white is 21, and a grey that is known to just pass', () =>
  expect([contrast('#000000', '#ffffff'), contrast('#767676', '#ffffff') > 4.5, contrast('#777777', '#ffffff') > 4.5]).toEqual([
    21,
    true,
    false,
  ]));

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(pairs)('%s is read on %s', (text, ground) =>
    expect(contrast(of(usual, text, scheme), of(usual, ground, scheme))).toBeGreaterThanOrEqual(4.5),
  );
  test('who asks for more contrast gets 7 for all words and 3 for lines', () => {
    for (const text of ['ink', 'second'])
      expect(contrast(of(stronger, text, scheme), of(stronger, 'paper', scheme))).toBeGreaterThanOrEqual(7);
    expect(contrast(of(stronger, 'rule', scheme), of(stronger, 'paper', scheme))).toBeGreaterThanOrEqual(3);
    expect(of(stronger, 'second', scheme)).not.toBe(of(usual, 'second', scheme));
  });
  test('what no style sheet reaches has the paper’s colour', () => expect(paper[scheme]).toBe(of(usual, 'paper', scheme)));
});
