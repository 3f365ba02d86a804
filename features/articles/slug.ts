const longest = 80;

/**
 * An address made of a headline: Latin letters without their marks, digits, hyphens; whole words only. Empty where
 * nothing Latin is left, as of a Japanese headline: that one an editor names.
 */
export function slugOf(headline: string): string {
  const words = headline
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let slug = '';
  for (const word of words ?? []) {
    if (slug.length + word.length + 1 > longest) break;
    slug = slug ? `${slug}-${word}` : word;
  }
  return slug;
}
