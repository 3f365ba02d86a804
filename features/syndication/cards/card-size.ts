/** What other sites show of a link: width and height in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;
