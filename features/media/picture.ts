import { type Crop, cropFile, crops, fallbackWidthOf, fullFile, fullFormats, widthsOf } from './renditions.ts';

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
      .map((each) => `${mediaPath(fullFile(hash, each, format))} ${each}w`)
      .join(', '),
  }));

export const fallback = ({ hash, width }: Picture) => mediaPath(fullFile(hash, fallbackWidthOf(width ?? 0), 'jpeg'));

/** The smallest there is, for a list of many. */
export const thumbnail = ({ hash, width }: Picture) => mediaPath(fullFile(hash, widthsOf(width ?? 0)[0] ?? 0, 'webp'));

export const cropped = ({ hash, focalX, focalY }: Picture, crop: Crop) => ({
  path: mediaPath(cropFile(hash, crop, { x: focalX, y: focalY })),
  ...crops[crop],
});
