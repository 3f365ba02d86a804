import { remember } from './browser-memory.ts';

/**
 * Sets what a reader has chosen on this page, and keeps it in their own browser for the next; ui/early-script.ts applies it there. An
 * empty value is the browser's own and is not kept.
 */
export function keepSetting(name: 'theme' | 'text' | 'ruby', value: string) {
  const { dataset } = document.documentElement;
  remember(name, value || null);
  if (value) dataset[name] = value;
  else delete dataset[name];
}
