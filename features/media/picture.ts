import { type Crop, crops, fallbackWidth, fullFormats, renditionFile, widthsOf } from './renditions.ts';

/** What a page needs to show a picture: any record with at least these columns. */
export interface Picture {
  hash: string;
  width: number | null;
  height: number | null;
  alt: string;
  caption: string;
  credit: string;
  focalX: number;
  focalY: number;
}

/** Columns of a picture, for a `select`. */
export const pictureSelect = {
  id: true,
  hash: true,
  width: true,
  height: true,
  alt: true,
  caption: true,
  credit: true,
  focalX: true,
  focalY: true,
} as const;

export const mediaPath = (file: string) => `/media/${file}`;

/** Addresses of all widths, by format, for `<source srcset>`. */
export const srcsets = ({ hash, width }: Picture) =>
  fullFormats.map((format) => ({
    type: `image/${format}`,
    srcset: widthsOf(width ?? 0)
      .map((each) => `${mediaPath(renditionFile(hash, 'full', each, format))} ${each}w`)
      .join(', '),
  }));

export const fallback = ({ hash, width }: Picture) =>
  mediaPath(renditionFile(hash, 'full', Math.min(fallbackWidth, width ?? fallbackWidth), 'jpeg'));

export const cropped = ({ hash }: Picture, crop: Crop) => ({
  path: mediaPath(renditionFile(hash, crop, crops[crop].width, 'jpeg')),
  ...crops[crop],
});
