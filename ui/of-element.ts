/**
 * What is inside a custom element is the element's own: React neither fills it nor, where pages are sent with its scripts,
 * compares it.
 */
export const ofElement = { dangerouslySetInnerHTML: { __html: '' }, suppressHydrationWarning: true } as const;
