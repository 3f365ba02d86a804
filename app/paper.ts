/** The paper's colour, for what no style sheet reaches: `--color-paper` of theme.css. */
export const paper = { light: '#fdfcf9', dark: '#141316' } as const;
