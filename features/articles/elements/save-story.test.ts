// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import './save-story.ts';
import { keepSaved, listSaved, mostSaved } from './saved.ts';
import './saved-stories.ts';

const story = (number: number) => ({ number, path: `/society/story-${number}`, headline: `Story ${number}`, language: 'en' });
const page =
  '<save-story article="7" path="/society/story-7" headline="Story 7" list="/saved" labels="Save|Saved stories|Full|Unkept"></save-story>';
const list = '<saved-stories labels="Nothing|{count} story|{count} stories|Up|Remove"></saved-stories>';
const show = (html: string) => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = html;
};
const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
  if (!found) throw new Error(`There is no button ${name}.`);
  return found;
};
const said = () => document.querySelector('[role=status]')?.textContent;

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('a story is saved, and let go of again', () => {
  show(page);
  const link = document.querySelector('a');
  expect([button('Save').getAttribute('aria-pressed'), link?.hidden]).toEqual(['false', true]);
  button('Save').click();
  expect(listSaved()).toEqual([story(7)]);
  expect([button('Save').getAttribute('aria-pressed'), link?.hidden, link?.getAttribute('href')]).toEqual(['true', false, '/saved']);
  button('Save').click();
  expect([listSaved(), localStorage.getItem('saved'), button('Save').getAttribute('aria-pressed')]).toEqual([[], null, 'false']);
});

test('it says so where there is no room, and where the browser keeps nothing', () => {
  keepSaved(Array.from({ length: mostSaved }, (_, at) => story(at + 100)));
  show(page);
  button('Save').click();
  expect([said(), button('Save').getAttribute('aria-pressed')]).toEqual(['Full', 'false']);
  const refuse = () => {
    throw new Error('The operation is insecure.');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  button('Save').click();
  expect([said(), button('Save').getAttribute('aria-pressed')]).toEqual(['Unkept', 'false']);
});

test('the list is counted, put in order and emptied, and the keyboard stays where it was', () => {
  keepSaved([story(1), story(2)]);
  show(list);
  const headlines = () => [...document.querySelectorAll('li a')].map((link) => link.textContent);
  expect([said(), headlines()]).toEqual(['2 stories', ['Story 1', 'Story 2']]);
  button('Up: Story 2').click();
  expect([headlines(), document.activeElement?.closest('li')?.id]).toEqual([['Story 2', 'Story 1'], 'saved-2']);
  button('Remove: Story 2').click();
  button('Remove: Story 1').click();
  expect([said(), headlines(), document.activeElement?.getAttribute('role')]).toEqual(['Nothing', [], 'status']);
});

test('what another window saved shows here', () => {
  show(list);
  keepSaved([story(3)]);
  dispatchEvent(new Event('storage'));
  expect(said()).toBe('1 story');
});
