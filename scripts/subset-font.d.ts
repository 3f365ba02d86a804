declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'sfnt';
    variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
  }
  /** Keeps the glyphs of `text`, at the axes given. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
