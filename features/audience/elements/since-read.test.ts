// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import './forget-read.ts';
import './since-read.ts';

const labels = 'New. |One since {time}|{count} since {time}|Dismiss';
document.documentElement.lang = 'en';
const open = (marks: string, paragraphs: string[]) => {
  document.body.innerHTML = `<div class="body">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>`;
  document.body.insertAdjacentHTML('afterbegin', `<since-read article="7" marks="${marks}" labels="${labels}"></since-read>`);
};
const marked = () => [...document.querySelectorAll('[data-new]')].map((block) => block.textContent);
const notice = () => document.querySelector('since-read')?.textContent;

beforeEach(() => vi.useFakeTimers({ now: new Date('2025-02-01T05:27:00Z') }));
afterEach(() => {
  document.body.innerHTML = '';
  localStorage.clear();
  vi.useRealTimers();
});

test('the first reading marks nothing, and is remembered after four seconds', () => {
  open('aa bb', ['One', 'Two']);
  vi.advanceTimersByTime(3_900);
  expect([marked(), localStorage.getItem('read')]).toEqual([[], null]);
  vi.advanceTimersByTime(200);
  expect(JSON.parse(localStorage.getItem('read') ?? '')).toEqual([{ number: 7, at: Date.now() - 100, marks: 'aa bb' }]);
});

test('who left before that has not read it', () => {
  open('aa bb', ['One', 'Two']);
  vi.advanceTimersByTime(1_000);
  document.body.innerHTML = '';
  vi.advanceTimersByTime(9_000);
  expect(localStorage.getItem('read')).toBeNull();
});

test('coming back, what is new or changed is marked until it is dismissed', () => {
  localStorage.setItem('read', JSON.stringify([{ number: 7, at: Date.now(), marks: 'aa bb' }]));
  open('aa cc bb dd', ['One', 'Between', 'Two', 'Last']);
  expect(marked()).toEqual(['Between', 'Last']);
  expect(notice()).toMatch(/^2 since .+×$/);
  expect(document.querySelector('since-read a')?.getAttribute('href')).toBe(`#${document.querySelector('[data-new]')?.id}`);
  document.querySelector<HTMLButtonElement>('since-read button')?.click();
  expect([marked(), notice()]).toEqual([[], '']);
});

test('another story’s reading, or one without a change, says nothing', () => {
  localStorage.setItem(
    'read',
    JSON.stringify([
      { number: 8, at: 1, marks: 'xx' },
      { number: 7, at: 1, marks: 'bb aa' },
    ]),
  );
  open('aa bb', ['One', 'Two']);
  expect([marked(), notice()]).toEqual([[], '']);
});

test('who asked to forget is not remembered, until asked again', () => {
  localStorage.setItem('read', JSON.stringify([{ number: 7, at: 1, marks: 'xx' }]));
  document.body.innerHTML = '<forget-read label="Forget"></forget-read>';
  const button = document.querySelector('button');
  button?.click();
  expect(button?.getAttribute('aria-pressed')).toBe('true');
  open('aa bb', ['One', 'Two']);
  vi.advanceTimersByTime(9_000);
  expect([marked(), localStorage.getItem('read')]).toEqual([[], 'no']);
  document.body.innerHTML = '<forget-read label="Forget"></forget-read>';
  document.querySelector('button')?.click();
  expect(localStorage.getItem('read')).toBeNull();
});
