/** Fixed widths of what readers are served, in pixels; a picture is never enlarged. */
export const fullWidths = [320, 640, 960, 1600] as const;
export const fullFormats = ['avif', 'webp'] as const;

/** Crops for search engines and social cards: width and height in pixels, JPEG. Those of `full` keep the picture's own shape. */
export const crops = {
  '16x9': { width: 1200, height: 675 },
  '4x3': { width: 1200, height: 900 },
  '1x1': { width: 1200, height: 1200 },
  social: { width: 1200, height: 630 },
} as const;
export type Crop = keyof typeof crops;

/** The JPEG for browsers that know neither AVIF nor WebP. */
export const fallbackWidth = 960;

/** Where a rendition stands in storage and in its address, `/media/<this>`: named by the original's hash, so it never changes. */
export const renditionFile = (hash: string, crop: 'full' | Crop, width: number, format: string) => `${hash}/${crop}-${width}.${format}`;

/** Widths there are of a picture that is `width` pixels wide. */
export const widthsOf = (width: number) => {
  const widths = fullWidths.filter((candidate) => candidate <= width);
  return widths.length > 0 ? widths : [width];
};

/**
 * The largest rectangle of the wanted shape whose middle is as near to the focal point as the edges allow.
 * Sizes in pixels, focal point as fractions.
 */
export function cropAround(
  size: { width: number; height: number },
  focal: { x: number; y: number },
  shape: { width: number; height: number },
) {
  const scale = Math.min(size.width / shape.width, size.height / shape.height);
  const width = Math.round(shape.width * scale);
  const height = Math.round(shape.height * scale);
  const place = (middle: number, length: number, whole: number) =>
    Math.round(Math.min(Math.max(middle * whole - length / 2, 0), whole - length));
  return { left: place(focal.x, width, size.width), top: place(focal.y, height, size.height), width, height };
}

const recordingFormats: Record<string, string> = { 'video/webm': 'webm', 'audio/wav': 'wav' };

/** Where a recording stands; it is kept as it came. */
export const recordingFile = (hash: string, mime: string) => `${hash}/full-0.${recordingFormats[mime] ?? 'bin'}`;
