import localFont from 'next/font/local';

const text = localFont({
  src: './fonts/newsreader-text.woff2',
  weight: '400',
  variable: '--text-face',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
});
const display = localFont({
  src: './fonts/newsreader-display.woff2',
  weight: '500',
  variable: '--display-face',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
});
const italic = localFont({
  src: './fonts/newsreader-italic.woff2',
  weight: '400',
  style: 'italic',
  variable: '--italic-face',
  display: 'optional',
  preload: false,
});
const sans = localFont({
  src: './fonts/public-sans.woff2',
  weight: '400 700',
  variable: '--sans-face',
  display: 'optional',
  adjustFontFallback: 'Arial',
});
/** The class that gives a document its typefaces. */
export const faces = [text, display, italic, sans].map((face) => face.variable).join(' ');
