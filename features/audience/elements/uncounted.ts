import { recall, remember } from '#ui/elements/browser-memory.ts';

/** The one thing that counting ever writes into a browser, and only when its reader asks not to be counted. */
const key = 'uncounted';

/** A browser that keeps nothing was told nothing. */
export const isUncounted = () => recall(key) !== null;

/** Whether the browser kept it. */
export const setUncounted = (uncounted: boolean) => remember(key, uncounted ? 'yes' : null);
