import type { Page } from 'playwright/test';
import { axeFinds, snifferFinds, tooSmall, tooWide } from './barriers.ts';
import { test as base, expect } from './fixtures.ts';
import { inEdition, type Made, story, templates } from './templates.ts';

const test = base.extend<{ made: Made }>({
  made: async ({ query, aStory, request }, use, { title }) => {
    const language = title.startsWith('ja') ? 'ja' : 'en';
    let withdrawn = '';
    if (title.includes('410')) {
      const { number, path } = await aStory({ language });
      withdrawn = path.replace(/^\/ja/, '');
      await query(
        "UPDATE articles SET slug = $2, published_at = now(), live_revision = 1, withdrawn_at = now(), withdrawn_reason = 'It was another bell.' WHERE number = $1",
        [number, path.split('/').at(-1)],
      );
    }
    const ranking = title.includes('closed') ? await (await request.get(inEdition(language, '/ranking'))).text() : '';
    await use({ withdrawn, closedDay: /\/ranking\/(\d{4}-\d\d-\d\d)/.exec(ranking)?.[1] ?? '' });
  },
});

/** In Japanese those whose text is set otherwise; the others differ in their words alone. */
const inJapanese = ['front', 'article', 'side by side', 'search', 'ranking', 'month'];

for (const language of ['en', 'ja'] as const) {
  for (const [name, address] of Object.entries(templates)) {
    if (language === 'ja' && !inJapanese.includes(name)) continue;
    test(`${language}, ${name}: nothing keeps anybody out`, async ({ page, made }) => {
      const answer = await page.goto(inEdition(language, typeof address === 'string' ? address : address(made)));
      expect(answer?.status()).toBe(Number(name) || 200);
      const [axe, sniffer] = [await axeFinds(page), await snifferFinds(page)];
      await page.setViewportSize({ width: 390, height: 844 });
      const small = await tooSmall(page, 44);
      // 400 % of a window 1280 pixels wide.
      await page.setViewportSize({ width: 320, height: 256 });
      const wide = await tooWide(page);
      const spaced = await space(page).then(() => tooWide(page));
      // Text alone twice as large, in a window half as wide as a desk.
      await page.setViewportSize({ width: 640, height: 512 });
      const enlarged = await enlarge(page).then(() => tooWide(page));
      const found = { axe, sniffer, small, wide, spaced, enlarged };
      expect(found).toEqual({ axe: [], sniffer: [], small: [], wide: [], spaced: [], enlarged: [] });
    });
  }
}

/** WCAG 1.4.12. */
const space = (page: Page) =>
  page.addStyleTag({
    content:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  });
/** WCAG 1.4.4. */
const enlarge = (page: Page) => page.addStyleTag({ content: 'html { font-size: 200% !important }' });

test('by keyboard: past the masthead, through the story in its order, and out again', async ({ page }) => {
  await page.goto(story);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the story' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('navigation', { name: 'Where you are' }).getByRole('link').first()).toBeFocused();

  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.goto(story);
  const places: number[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { width, height, top, bottom } = element.getBoundingClientRect();
      return {
        html: element.outerHTML.slice(0, 120),
        place: [...document.querySelectorAll('*')].indexOf(element),
        isSeen: width > 0 && height > 0 && bottom > 0 && top < innerHeight && getComputedStyle(element).outlineStyle !== 'none',
      };
    });
    if (!focused || places.includes(focused.place)) break;
    expect(focused).toMatchObject({ isSeen: true });
    places.push(focused.place);
  }
  expect(places.length).toBeGreaterThan(30);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('on paper a story is its words and pictures, black on white, with the addresses of its links', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/politics/mayor-publishes-calendar');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const hidden of ['navigation', 'complementary', 'contentinfo', 'button'] as const)
    expect(await page.getByRole(hidden).count(), hidden).toBe(0);
  await expect(page.getByText(/^http:\/\/localhost:\d+\/politics\/mayor-publishes-calendar$/)).toBeVisible();
  const printed = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    const link = document.querySelector('.body a[href^=http]');
    return { color, backgroundColor, address: link && getComputedStyle(link, '::after').content };
  });
  expect(printed).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)', address: expect.stringContaining('https://') });
});

test('nothing moves for whom it should not, and what is chosen shows where the system has its own colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto(story);
  const save = page.getByRole('button', { name: 'Save', exact: true });
  const ground = () => save.evaluate((button) => getComputedStyle(button).backgroundColor);
  const before = await ground();
  await save.click();
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  expect(await ground()).not.toBe(before);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
