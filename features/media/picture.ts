import { type Crop, cropFile, crops, type Focal, type Framing, heightOfCut, readCuts } from './crops.ts';
import { cutWidths, fallbackWidthOf, fullFile, fullFormats, leadCrop, widthsOf } from './renditions.ts';

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
  /** As its column has them: see `readCuts`. */
  cuts?: unknown;
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
  cuts: true,
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

type Framed = Pick<Picture, 'focalX' | 'focalY' | 'cuts'>;

export const framingOf = ({ focalX, focalY, cuts }: Framed): Framing => ({ focal: { x: focalX, y: focalY }, cuts: readCuts(cuts) });

export const cropped = (picture: Picture, crop: Crop) => ({
  path: mediaPath(cropFile(picture.hash, crop, framingOf(picture))),
  ...crops[crop],
});

/** What a story's page shows of a lead picture that was cut by hand for its shape; null where the focal point decides. */
export function cutLead(picture: Picture) {
  const framing = framingOf(picture);
  if (!framing.cuts[leadCrop]) return null;
  const address = (width: number, format: string) => mediaPath(cropFile(picture.hash, leadCrop, framing, width, format));
  return {
    ...cropped(picture, leadCrop),
    srcsets: fullFormats.map((format) => ({
      type: `image/${format}`,
      srcset: cutWidths.map((width) => `${address(width, format)} ${width}w`).join(', '),
    })),
  };
}

/** Where the eye should rest when a shape like that crop is wanted. */
export function middleOf(picture: Framed & Pick<Picture, 'width' | 'height'>, crop: Crop): Focal {
  const { focal, cuts } = framingOf(picture);
  const cut = cuts[crop];
  if (!cut) return focal;
  const height = heightOfCut(cut, { width: picture.width ?? 1, height: picture.height ?? 1 }, crops[crop]);
  return { x: cut.x + cut.width / 2, y: cut.y + height / 2 };
}
