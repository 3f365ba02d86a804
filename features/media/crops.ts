/** Crops for search engines and social cards: width and height in pixels. Those of `full` keep the picture's own shape. */
export const crops = {
  '16x9': { width: 1200, height: 675 },
  '4x3': { width: 1200, height: 900 },
  '1x1': { width: 1200, height: 1200 },
  social: { width: 1200, height: 630 },
} as const;
export type Crop = keyof typeof crops;
export const cropNames = Object.keys(crops) as Crop[];

export interface Focal {
  x: number;
  y: number;
}

/** What somebody cut by hand: left upper corner and width as fractions of the picture's; the height follows from the crop's shape. */
export interface Cut {
  x: number;
  y: number;
  width: number;
}
export type Cuts = Partial<Record<Crop, Cut>>;

/** Where a picture's crops are taken from: around the focal point, unless somebody cut one by hand. */
export interface Framing {
  focal: Focal;
  cuts: Cuts;
}

interface Size {
  width: number;
  height: number;
}

/** A cut is no smaller than this part of the largest that the picture has room for: what is left would be a blur. */
export const leastCut = 0.2;

const thousandth = (part: number) => Math.round(part * 1_000) / 1_000;
const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most);

/** How wide a cut of this shape may be at most, as a fraction of the picture's width. */
export const widestCut = (size: Size, shape: Size) => Math.min(1, (size.height * shape.width) / (size.width * shape.height));

/** How high a cut is, as a fraction of the picture's height. */
export const heightOfCut = ({ width }: Cut, size: Size, shape: Size) => (width * size.width * shape.height) / (shape.width * size.height);

/** The nearest cut that lies inside the picture, to a thousandth. */
export function fitCut(cut: Cut, size: Size, shape: Size): Cut {
  const widest = widestCut(size, shape);
  const width = Math.min(Math.max(cut.width, widest * leastCut), widest);
  const height = heightOfCut({ ...cut, width }, size, shape);
  return { x: thousandth(clamp(cut.x, 1 - width)), y: thousandth(clamp(cut.y, 1 - height)), width: thousandth(width) };
}

/** The cut that the focal point alone makes: what somebody begins from. */
export function cutAround(size: Size, focal: Focal, shape: Size): Cut {
  const { left, top, width } = cropAround(size, focal, shape);
  return fitCut({ x: left / size.width, y: top / size.height, width: width / size.width }, size, shape);
}

/**
 * The largest rectangle of the wanted shape whose middle is as near to the focal point as the edges allow.
 * Sizes in pixels, focal point as fractions.
 */
export function cropAround(size: Size, focal: Focal, shape: Size) {
  const scale = Math.min(size.width / shape.width, size.height / shape.height);
  const width = Math.round(shape.width * scale);
  const height = Math.round(shape.height * scale);
  const place = (middle: number, length: number, whole: number) => Math.round(clamp(middle * whole - length / 2, whole - length));
  return { left: place(focal.x, width, size.width), top: place(focal.y, height, size.height), width, height };
}

/** The rectangle of a crop, in whole pixels inside of the picture. */
export function cropBox(size: Size, { focal, cuts }: Framing, crop: Crop) {
  const cut = cuts[crop];
  if (!cut) return cropAround(size, focal, crops[crop]);
  const { x, y, width: part } = fitCut(cut, size, crops[crop]);
  const width = Math.max(1, Math.min(Math.round(part * size.width), size.width));
  const height = Math.max(1, Math.min(Math.round((width * crops[crop].height) / crops[crop].width), size.height));
  return {
    left: Math.min(Math.round(x * size.width), size.width - width),
    top: Math.min(Math.round(y * size.height), size.height - height),
    width,
    height,
  };
}

/**
 * A crop's name says around which focal point it was cut, in percent, or which part somebody cut, in thousandths: another one has
 * another address.
 */
export function cropFile(hash: string, crop: Crop, { focal, cuts }: Framing, width: number = crops[crop].width, format = 'jpeg'): string {
  const cut = cuts[crop];
  const parts = cut
    ? [cut.x, cut.y, cut.width].map((part) => Math.round(part * 1_000))
    : [focal.x, focal.y].map((part) => Math.round(part * 100));
  return `${hash}/${crop}-${width}-${parts.join('-')}.${format}`;
}

/** Cuts as their column has them; what is none is left out. */
export function readCuts(column: unknown): Cuts {
  const entries = typeof column === 'object' && column !== null ? Object.entries(column) : [];
  return Object.fromEntries(entries.filter(([crop, cut]) => crop in crops && isCut(cut)));
}

const isCut = (cut: unknown): cut is Cut =>
  typeof cut === 'object' &&
  cut !== null &&
  (['x', 'y', 'width'] as const).every((part) => typeof (cut as Partial<Cut>)[part] === 'number');
