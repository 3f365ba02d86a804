import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import subsetFont from 'subset-font';

/*
 * Makes what browsers are served besides pages: fonts cut to the characters and axes in use, the readers' custom elements, and
 * their service worker. Run by the launcher when their sources changed.
 */

/** ASCII, the accented letters of names, and the marks that typesetting needs; what is rarer falls back to the system's serif. */
const characters = [...range(0x20, 0x7e), ...'‐–—‘’“”•…‹›′″€™−×→▲▼', ...'éèêàáâäãåçëíîïñóôöõøúûüßÉÄÖÜ£¥§°±·¼½¾āēīōūŌŪ\u00a0'].join('');

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step));
}

const newsreader = '@fontsource-variable/newsreader/files/newsreader-latin-opsz';
const fonts = {
  // Body: the reading size, one weight.
  'newsreader-text': { file: `${newsreader}-normal.woff2`, axes: { opsz: 16, wght: 400 } },
  'newsreader-italic': { file: `${newsreader}-italic.woff2`, axes: { opsz: 16, wght: 400 } },
  // Headlines have a cut of their own, finer in the hairlines.
  'newsreader-display': { file: `${newsreader}-normal.woff2`, axes: { opsz: 40, wght: 500 } },
  'public-sans': {
    file: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 700, default: 400 } },
  },
} as const;

await mkdir('app/fonts', { recursive: true });
await Promise.all(
  Object.entries(fonts).map(async ([name, { file, axes }]) => {
    const source = await readFile(resolve('node_modules', file));
    await writeFile(`app/fonts/${name}.woff2`, await subsetFont(source, characters, { targetFormat: 'woff2', variationAxes: axes }));
  }),
);

await build({
  entryPoints: {
    reader: 'app/reader-elements.ts',
    saved: 'app/saved-elements.ts',
    live: 'app/live-elements.ts',
    worker: 'features/articles/offline/worker.ts',
  },
  outdir: 'public/elements',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
