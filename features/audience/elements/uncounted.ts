/** The one thing that counting ever writes into a browser, and only when its reader asks not to be counted. */
const key = 'uncounted';

export function isUncounted(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    // A browser that keeps nothing was told nothing.
    return false;
  }
}

/** Whether the browser kept it. */
export function setUncounted(uncounted: boolean): boolean {
  try {
    if (uncounted) localStorage.setItem(key, 'yes');
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
