/** So large a file may be, in bytes. */
export const mostBytes = { image: 40_000_000, video: 200_000_000, audio: 200_000_000 } as const;

/** So long the words of a picture may be, in characters. */
export const mostAlt = 1_000;
export const mostCaption = 2_000;
export const mostCredit = 200;
export const mostLicence = 200;
/** Between these days rights may end. */
export const firstDay = '1900-01-01';
export const lastDay = '2199-12-31';

/** What a browser offers to choose from; what a file really is, the server finds out. */
export const acceptedTypes = {
  image: 'image/jpeg,image/png,image/webp,image/avif,image/heic,image/gif,image/tiff',
  video: 'video/mp4,video/webm',
  audio: 'audio/mpeg,audio/wav,audio/mp4,.m4a',
} as const;
