// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import './opt-out.ts';
import { isUncounted, setUncounted } from './uncounted.ts';

const pressed = () => document.querySelector('button')?.getAttribute('aria-pressed');
const said = () => document.querySelector('[role=status]')?.textContent;

beforeEach(() => {
  document.body.innerHTML = '<opt-out labels="Leave me out|Counted|Not counted|Unkept"></opt-out>';
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('a reader is not counted, and is again', () => {
  expect([pressed(), said()]).toEqual(['false', 'Counted']);
  document.querySelector('button')?.click();
  expect([isUncounted(), pressed(), said()]).toEqual([true, 'true', 'Not counted']);
  document.querySelector('button')?.click();
  expect([isUncounted(), pressed(), said()]).toEqual([false, 'false', 'Counted']);
});

test('what another window changed shows here, until the button is gone', () => {
  setUncounted(true);
  dispatchEvent(new Event('storage'));
  expect([pressed(), said()]).toEqual(['true', 'Not counted']);
  const element = document.querySelector('opt-out');
  element?.remove();
  setUncounted(false);
  dispatchEvent(new Event('pageshow'));
  expect(element?.querySelector('button')?.getAttribute('aria-pressed')).toBe('true');
});

test('a browser that keeps nothing says so', () => {
  const refuse = () => {
    throw new Error('The operation is insecure.');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  document.querySelector('button')?.click();
  expect([pressed(), said()]).toEqual(['false', 'Unkept']);
});
