/** What a reader can choose, in the order in which the buttons go round; the first is the browser's own and is not kept. */
export const themes = ['', 'dark', 'light'] as const;
export const sizes = ['', 'large', 'largest'] as const;

/** The choice after this one; what is none of ours counts as the first. */
export const next = (choices: readonly string[], now = ''): string =>
  choices[(Math.max(0, choices.indexOf(now)) + 1) % choices.length] ?? '';
