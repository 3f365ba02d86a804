const storageKey = 'kawaraban-tab';
/** Long enough for a busy tab to answer; asked only where words were left behind. */
const answerMs = 250;

let name: string | undefined;
let channel: BroadcastChannel | undefined;

/**
 * The name of this tab, for as long as it is open: a reload is the same writer. The name lies in the session's storage only
 * between two pages, since a tab that is duplicated takes a copy of the storage along.
 */
export function tabName(): string {
  if (name) return name;
  name = sessionStorage.getItem(storageKey) ?? anyName();
  sessionStorage.removeItem(storageKey);
  window.addEventListener('pagehide', () => sessionStorage.setItem(storageKey, name ?? ''));
  window.addEventListener('pageshow', (event) => event.persisted && sessionStorage.removeItem(storageKey));
  channel = new BroadcastChannel('kawaraban-tabs');
  channel.addEventListener('message', ({ data }) => {
    if (data.asked === name) channel?.postMessage({ here: name });
  });
  return name;
}

/** Goes on where a tab that is no more has left off. */
export function becomeTab(other: string): void {
  name = other;
}

/** Whether a tab of that name is open in this browser. */
export function isTabOpen(other: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asking = new BroadcastChannel('kawaraban-tabs');
    const answer = (isOpen: boolean) => {
      asking.close();
      resolve(isOpen);
    };
    asking.addEventListener('message', ({ data }) => data.here === other && answer(true));
    setTimeout(() => answer(false), answerMs);
    asking.postMessage({ asked: other });
  });
}

/** Random enough, and to be had without TLS too. */
const anyName = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
