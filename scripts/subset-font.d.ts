declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'sfnt';
    variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
    keepAllGlyphs?: boolean;
  }
  /** Keeps the glyphs of `text`, or all where `text` is empty and the options say so; at the axes given. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
