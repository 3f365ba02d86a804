import type { Span } from '../../body/blocks.ts';

/** How the words at a place are written. */
export type Pen = Omit<Span, 'text'>;

/** The declarations of a style attribute; Word's own (`mso-…`) are among them, which a browser's style object drops. */
export function styleOf(element: Element): Record<string, string> {
  const declarations = (element.getAttribute('style') ?? '').split(';').map((each) => {
    const colon = each.indexOf(':');
    return [
      each.slice(0, colon).trim().toLowerCase(),
      each
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    ] as const;
  });
  return Object.fromEntries(declarations.filter(([name]) => name));
}

const isOn = (value: boolean) => (value ? true : undefined);

function weightOf(tag: string, weight: string | undefined): boolean | null {
  if (weight && (/^bold/.test(weight) || Number(weight) >= 600)) return true;
  // Google Docs wraps all it copies in <b style="font-weight:normal">.
  if (weight && (/^(normal|lighter)/.test(weight) || Number(weight) < 600)) return false;
  return tag === 'b' || tag === 'strong' ? true : null;
}

function slantOf(tag: string, slant: string | undefined): boolean | null {
  if (slant) return /^(italic|oblique)/.test(slant);
  return tag === 'i' || tag === 'em' || tag === 'cite' ? true : null;
}

/** The pen inside of an element, by its tag and its style; the style has the last word. */
export function penIn(element: Element, outside: Pen): Pen {
  const tag = element.localName;
  const style = styleOf(element);
  const bold = weightOf(tag, style['font-weight']);
  const italic = slantOf(tag, style['font-style']);
  return {
    ...outside,
    bold: bold === null ? outside.bold : isOn(bold),
    italic: italic === null ? outside.italic : isOn(italic),
  };
}

const never = new Set(
  'script style head meta link title iframe frame object embed noscript template button select textarea input svg math canvas video audio map del rp'.split(
    ' ',
  ),
);
const unseen = /(^|\s)(sr-only|visually-hidden|screen-reader-text|MsoCommentReference)(\s|$)/;

/** What the eye did not see where it was copied, and what is no text: it is not pasted. */
export function isHidden(element: Element): boolean {
  if (never.has(element.localName) || element.hasAttribute('hidden') || unseen.test(element.getAttribute('class') ?? '')) return true;
  const style = styleOf(element);
  return (
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    style['mso-hide'] === 'all' ||
    style['mso-list'] === 'ignore' ||
    style['mso-element'] === 'comment-list' ||
    /^0(px|pt|em)?$/.test(style['font-size'] ?? '') ||
    style.opacity === '0'
  );
}

const blocks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether an element stands in lines of its own. */
export const isBlock = (element: Element) => blocks.has(element.localName) || styleOf(element).display === 'block';

export const keepsLines = (element: Element) => element.localName === 'pre' || /^pre/.test(styleOf(element)['white-space'] ?? '');
