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

/** Where the original stands, as it came: for renditions yet to be made, never served. */
export const originalFile = (hash: string) => `${hash}/original`;

/** Where a rendition stands in storage and in its address, `/media/<this>`: named by the original's hash, so it never changes. */
export const fullFile = (hash: string, width: number, format: string) => `${hash}/full-${width}.${format}`;

const percent = (part: number) => Math.round(part * 100);

/** A crop's name says around which focal point it was cut, in percent: a new one has a new address. */
export const cropFile = (hash: string, crop: Crop, focal: Focal) =>
  `${hash}/${crop}-${crops[crop].width}-${percent(focal.x)}-${percent(focal.y)}.jpeg`;

/** Widths there are of a picture that is `width` pixels wide: its own too, where that is a tenth more than the last. */
export function widthsOf(width: number): number[] {
  const widths: number[] = fullWidths.filter((candidate) => candidate <= width);
  const own = Math.min(width, fullWidths[3]);
  return own > (widths.at(-1) ?? 0) * 1.1 ? [...widths, own] : widths;
}

/** The JPEG for browsers that know neither AVIF nor WebP has the largest of the widths up to 960 pixels. */
export const fallbackWidthOf = (width: number) => widthsOf(width).findLast((each) => each <= 960) ?? width;

export interface Focal {
  x: number;
  y: number;
}

/** What a rendition is; sizes in pixels. */
export interface Rendition {
  crop: 'full' | Crop;
  width: number;
  height: number;
  format: 'avif' | 'webp' | 'jpeg';
}

/** All renditions of a picture, by their files: every width and format that readers' browsers choose from, and the crops. */
export function renditionsOf(hash: string, size: { width: number; height: number }, focal: Focal): Map<string, Rendition> {
  const all = new Map<string, Rendition>();
  const fallback = fallbackWidthOf(size.width);
  for (const width of widthsOf(size.width)) {
    const height = Math.max(1, Math.round((size.height / size.width) * width));
    for (const format of [...fullFormats, ...(width === fallback ? ['jpeg' as const] : [])])
      all.set(fullFile(hash, width, format), { crop: 'full', width, height, format });
  }
  for (const crop of Object.keys(crops) as Crop[]) all.set(cropFile(hash, crop, focal), { crop, ...crops[crop], format: 'jpeg' });
  return all;
}

/**
 * The largest rectangle of the wanted shape whose middle is as near to the focal point as the edges allow.
 * Sizes in pixels, focal point as fractions.
 */
export function cropAround(size: { width: number; height: number }, focal: Focal, shape: { width: number; height: number }) {
  const scale = Math.min(size.width / shape.width, size.height / shape.height);
  const width = Math.round(shape.width * scale);
  const height = Math.round(shape.height * scale);
  const place = (middle: number, length: number, whole: number) =>
    Math.round(Math.min(Math.max(middle * whole - length / 2, 0), whole - length));
  return { left: place(focal.x, width, size.width), top: place(focal.y, height, size.height), width, height };
}

const recordingFormats: Record<string, string> = {
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/wav': 'wav',
};

/** Where a recording stands; it is kept as it came. */
export const recordingFile = (hash: string, mime: string) => `${hash}/full-0.${recordingFormats[mime] ?? 'bin'}`;
