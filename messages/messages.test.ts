import { describe, expect, test } from 'vitest';
import en from './en.json' with { type: 'json' };
import ja from './ja.json' with { type: 'json' };
import newsroomEn from './newsroom.en.json' with { type: 'json' };
import newsroomJa from './newsroom.ja.json' with { type: 'json' };

type Messages = { [key: string]: string | Messages };

const flat = (messages: Messages, path = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
const argumentsOf = (message: string) => [...new Set([...message.matchAll(/\{(\w+)\s*[,}]/g)].map((match) => match[1]))].sort();

const english = new Map([...flat(en), ...flat(newsroomEn, 'newsroom.')]);
const japanese = new Map([...flat(ja), ...flat(newsroomJa, 'newsroom.')]);

test('both catalogues have the same messages', () => {
  expect([...japanese.keys()].sort()).toEqual([...english.keys()].sort());
});

describe('each message', () => {
  test.each([...english])('%s is there in both languages, with the same arguments', (key, message) => {
    expect(message.trim()).not.toBe('');
    expect(japanese.get(key)?.trim()).toBeTruthy();
    expect(argumentsOf(japanese.get(key) ?? '')).toEqual(argumentsOf(message));
  });
});
