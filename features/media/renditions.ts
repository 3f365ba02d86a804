import { type Crop, cropFile, cropNames, crops, type Framing } from './crops.ts';

/** Fixed widths of what readers are served, in pixels; a picture is never enlarged. */
export const fullWidths = [320, 640, 960, 1600] as const;
export const fullFormats = ['avif', 'webp'] as const;

/** A lead picture that was cut by hand is served in these widths, in the same formats: its page shows that crop. */
export const cutWidths = [640, 1200] as const;

/** Where the original stands, as it came: for renditions yet to be made, never served. */
export const originalFile = (hash: string) => `${hash}/original`;

/** Where a rendition stands in storage and in its address, `/media/<this>`: named by the original's hash, so it never changes. */
export const fullFile = (hash: string, width: number, format: string) => `${hash}/full-${width}.${format}`;

/** Widths there are of a picture that is `width` pixels wide: its own too, where that is a tenth more than the last. */
export function widthsOf(width: number): number[] {
  const widths: number[] = fullWidths.filter((candidate) => candidate <= width);
  const own = Math.min(width, fullWidths[3]);
  return own > (widths.at(-1) ?? 0) * 1.1 ? [...widths, own] : widths;
}

/** The JPEG for browsers that know neither AVIF nor WebP has the largest of the widths up to 960 pixels. */
export const fallbackWidthOf = (width: number) => widthsOf(width).findLast((each) => each <= 960) ?? width;

/** What a rendition is; sizes in pixels. */
export interface Rendition {
  crop: 'full' | Crop;
  width: number;
  height: number;
  format: 'avif' | 'webp' | 'jpeg';
}

/** All renditions of a picture, by their files: every width and format that readers' browsers choose from, and the crops. */
export function renditionsOf(hash: string, size: { width: number; height: number }, framing: Framing): Map<string, Rendition> {
  const all = new Map<string, Rendition>();
  const fallback = fallbackWidthOf(size.width);
  for (const width of widthsOf(size.width)) {
    const height = Math.max(1, Math.round((size.height / size.width) * width));
    for (const format of [...fullFormats, ...(width === fallback ? ['jpeg' as const] : [])])
      all.set(fullFile(hash, width, format), { crop: 'full', width, height, format });
  }
  for (const crop of cropNames) all.set(cropFile(hash, crop, framing), { crop, ...crops[crop], format: 'jpeg' });
  if (framing.cuts[leadCrop])
    for (const width of cutWidths)
      for (const format of fullFormats)
        all.set(cropFile(hash, leadCrop, framing, width, format), { crop: leadCrop, ...leadSize(width), format });
  return all;
}

/** The crop in which a story's page shows its lead picture, where that was cut by hand. */
export const leadCrop = '16x9';
const leadSize = (width: number) => ({ width, height: Math.round((width * crops[leadCrop].height) / crops[leadCrop].width) });

const recordingFormats: Record<string, string> = {
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/wav': 'wav',
};

/** Where a recording stands; it is kept as it came. */
export const recordingFile = (hash: string, mime: string) => `${hash}/full-0.${recordingFormats[mime] ?? 'bin'}`;
