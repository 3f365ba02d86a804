// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import './live-posts.ts';

/** The browser's EventSource, whose words the test says. */
class Source {
  static last: Source;
  onmessage?: (event: { data: string; lastEventId: string }) => void;
  onerror?: () => void;
  readyState = 1;
  url: string;
  constructor(url: string) {
    this.url = url;
    Source.last = this;
  }
  close() {
    this.readyState = 2;
  }
  says(version: number, data: object) {
    this.onmessage?.({ data: JSON.stringify(data), lastEventId: String(version) });
  }
}

const entry = (number: number, text = `Entry ${number}`) => `<section id="entry-${number}"><p>${text}</p></section>`;
const page = (entries: string, top = '') =>
  `<live-posts article="7" version="4" labels="{count} new post|{count} new posts|It has ended."></live-posts>
   <div id="live"><div id="live-top">${top}</div><div id="live-entries">${entries}</div></div>`;
const button = () => document.querySelector<HTMLButtonElement>('live-posts button');
const shown = () => [...document.querySelectorAll('#live-entries > *')].map(({ textContent }) => textContent);
let next: string;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', Source);
  vi.stubGlobal('fetch', async () => new Response(`<!doctype html><body>${next}</body>`, { status: 200 }));
  document.body.innerHTML = page(entry(2) + entry(1));
});
afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('new entries are announced by a button, and come when it is pressed', async () => {
  expect([Source.last.url, button()?.hidden]).toEqual(['/api/live/7?after=4', true]);
  Source.last.says(5, { entry: 3, is: 'posted' });
  expect([button()?.hidden, button()?.textContent]).toEqual([false, '1 new post']);
  Source.last.says(6, { entry: 4, is: 'posted' });
  expect([button()?.textContent, document.querySelector('[role=status]')?.textContent]).toEqual(['2 new posts', '2 new posts']);
  expect(shown()).toEqual(['Entry 2', 'Entry 1']);
  next = page(entry(4) + entry(3) + entry(2) + entry(1));
  button()?.click();
  await vi.advanceTimersByTimeAsync(10);
  expect(shown()).toEqual(['Entry 4', 'Entry 3', 'Entry 2', 'Entry 1']);
  expect([button()?.hidden, document.activeElement?.id]).toEqual([true, 'entry-4']);
});

test('what is removed goes at once; what is corrected changes where it stands', async () => {
  next = page(entry(3) + entry(1, 'Entry 1, put right'), '<p>Summary</p>');
  Source.last.says(5, { entry: 2, is: 'removed' });
  expect(shown()).toEqual(['Entry 1']);
  Source.last.says(6, { entry: 1, is: 'changed' });
  await vi.advanceTimersByTimeAsync(3_000);
  // The new one waits for the reader.
  expect([shown(), document.getElementById('live-top')?.textContent]).toEqual([['Entry 1, put right'], 'Summary']);
});

test('one that was posted and removed is never announced, nor one that stands there already', () => {
  Source.last.says(5, { entry: 3, is: 'posted' });
  Source.last.says(6, { entry: 3, is: 'removed' });
  Source.last.says(7, { entry: 2, is: 'posted' });
  expect(button()?.hidden).toBe(true);
});

test('the end is said, and the stream closed', () => {
  Source.last.says(5, { is: 'ended' });
  expect([document.querySelector('[role=status]')?.textContent, Source.last.readyState]).toEqual(['It has ended.', 2]);
});

test('without a stream the door is asked, until it says that there is nothing more', async () => {
  const answers = [
    Response.json({ version: 5, hasEnded: false, events: [{ entry: 3, is: 'posted' }] }),
    new Response('{}', { status: 410 }),
  ];
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return answers.shift();
  });
  Source.last.close();
  Source.last.onerror?.();
  await vi.advanceTimersByTimeAsync(25_000);
  expect(button()?.textContent).toBe('1 new post');
  await vi.advanceTimersByTimeAsync(120_000);
  expect(asked).toEqual(['/api/live/7?after=4', '/api/live/7?after=5']);
});
