import { fallback, mediaPath } from '#features/media/picture.ts';
import type { Media } from '#features/media/queries.ts';
import { fallbackWidthOf, recordingFile } from '#features/media/renditions.ts';
import type { Language, Localized } from '#ui/language.ts';
import { element, escaped, startTag, textElement } from '#ui/markup.ts';
import { timeOfDay } from '#ui/time.ts';
import { creditIn } from '../credit.ts';
import type { Inline, Span } from './blocks.ts';
import type { Enhanced } from './enhance.ts';

export interface HtmlContext {
  language: Language;
  timeZone: string;
  /** The paper's name, for the pictures that are its own. */
  paper: Localized;
  /** The story's own address, whole: what links within it are relative to. */
  url: string;
}

/**
 * A body for whoever shows it elsewhere: plain HTML without classes, scripts or elements of ours, every address whole. What a
 * reader of feeds cannot show is a link to it.
 */
export const toHtml = (blocks: readonly Enhanced[], context: HtmlContext): string =>
  blocks.map((block) => blockHtml(block, context)).join('\n');

function blockHtml(block: Enhanced, context: HtmlContext): string {
  const text = (inline: Inline) => inlineHtml(inline, context);
  switch (block.kind) {
    case 'paragraph':
      return element('p', {}, text(block.text));
    case 'heading':
      return element(`h${block.level}`, {}, text(block.text));
    case 'list':
      return element(block.ordered ? 'ol' : 'ul', {}, ...block.items.map((item) => element('li', {}, text(item))));
    case 'quote':
    case 'pullquote':
      return element(
        'blockquote',
        {},
        element('p', {}, text(block.text)),
        block.attribution ? textElement('p', `— ${block.attribution}`) : '',
      );
    case 'image':
      return pictureHtml(block.media, block.caption ? text(block.caption) : null, context);
    case 'gallery':
      return [...block.media.map((media) => pictureHtml(media, null, context)), block.caption ? element('p', {}, text(block.caption)) : '']
        .filter(Boolean)
        .join('\n');
    case 'video':
    case 'audio':
      return recordingHtml(block.kind, block.media, block.caption ? text(block.caption) : null, context);
    case 'embed':
      return element('p', {}, textElement('a', `${block.title} (${block.provider})`, { href: block.url }));
    case 'table':
      return tableHtml(block, text);
    case 'facts':
      return element('aside', {}, element('p', {}, textElement('strong', block.title)), toHtml(block.blocks, context));
    case 'divider':
      return '<hr>';
    case 'entry': {
      const at = new Date(block.at);
      const time = textElement('time', timeOfDay(at, context.timeZone), { datetime: at.toISOString() });
      return [textElement('h3', block.headline), element('p', {}, time), toHtml(block.blocks, context)].join('\n');
    }
    default:
      return unreachable(block);
  }
}

function unreachable(block: never): never {
  throw new Error(`No HTML for ${JSON.stringify(block)}.`);
}

const inlineHtml = (inline: Inline, context: HtmlContext) => inline.map((span) => spanHtml(span, context)).join('');

function spanHtml({ text, ruby, italic, bold, link }: Span, context: HtmlContext): string {
  let html = escaped(text);
  if (ruby) html = element('ruby', {}, html, textElement('rp', '（'), textElement('rt', ruby), textElement('rp', '）'));
  if (italic) html = element('em', {}, html);
  if (bold) html = element('strong', {}, html);
  return link ? element('a', { href: whole(link, context) }, html) : html;
}

/** An address as it is from anywhere; what can be none is left as it was written. */
const whole = (address: string, { url }: HtmlContext) => (URL.canParse(address, url) ? new URL(address, url).href : address);

/** A picture in the one size that everybody can show, with what it shows and whose it is. */
export function pictureHtml(media: PictureMedia, caption: string | null, context: HtmlContext): string {
  const width = fallbackWidthOf(media.width ?? 0);
  const height = media.width && media.height ? Math.max(1, Math.round((media.height / media.width) * width)) : null;
  const image = startTag('img', { src: whole(fallback(media), context), alt: media.alt, ...(height && { width, height }) });
  return element('figure', {}, image, captionHtml(media, caption, context));
}
type PictureMedia = Parameters<typeof fallback>[0];

function captionHtml(media: PictureMedia, caption: string | null, { language, paper }: HtmlContext): string {
  const said = [caption ?? escaped(media.caption), escaped(creditIn(language, media.credit, paper))].filter(Boolean).join(' ');
  return said && element('figcaption', {}, said);
}

function recordingHtml(kind: 'video' | 'audio', media: Media, caption: string | null, context: HtmlContext): string {
  const src = whole(mediaPath(recordingFile(media.hash, media.mime)), context);
  const size = kind === 'video' ? { width: media.width, height: media.height } : {};
  // What can play neither shows the link.
  const player = element(kind, { src, controls: 'controls', preload: 'none', ...size }, textElement('a', media.alt || src, { href: src }));
  return element('figure', {}, player, captionHtml(media, caption, context));
}

function tableHtml({ caption, head, rows }: Extract<Enhanced, { kind: 'table' }>, text: (inline: Inline) => string): string {
  const row = (name: 'th' | 'td', cells: readonly Inline[]) => element('tr', {}, ...cells.map((cell) => element(name, {}, text(cell))));
  return element(
    'table',
    {},
    caption ? element('caption', {}, text(caption)) : '',
    head.length > 0 ? element('thead', {}, row('th', head)) : '',
    element('tbody', {}, ...rows.map((cells) => row('td', cells))),
  );
}
