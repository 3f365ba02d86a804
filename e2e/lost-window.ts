import type { Page } from 'playwright/test';
import type { paragraph } from './a-story.ts';

/** The window is gone at one blow, as with an empty battery: a page that is closed would send its words with its last breath. */
export async function lose(page: Page) {
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  await page.close();
}

/** As if the paragraph had been mended in the body before the network went. */
export async function mendOutbox(page: Page, block: ReturnType<typeof paragraph>) {
  await page.evaluate(
    (mended) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('kawaraban-outbox');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const drafts = request.result.transaction('drafts', 'readwrite').objectStore('drafts');
          const all = drafts.getAllKeys();
          all.onsuccess = () => {
            const [key] = all.result;
            if (!key) return reject(new Error('The outbox is empty.'));
            const got = drafts.get(key);
            got.onsuccess = () => {
              const { content, ...rest } = got.result;
              const body = content.body.map((each: { id: string }) => (each.id === mended.id ? mended : each));
              drafts.put({ ...rest, inDoubt: null, content: { ...content, body } }, key).onsuccess = () => resolve();
            };
          };
        };
      }),
    block,
  );
}
