import { styleOf } from './read-style.ts';

/*
 * Word, and Outlook with it, writes lists, titles and quotes as paragraphs that only their styles tell apart. Here they get
 * the tags that the reading below understands.
 */

const classOf = (element: Element) => element.getAttribute('class') ?? '';

/** `1.`, `a)`, `(iv)`, `一、`: a list that counts. `·`, `o`, `§` are bullets in Word's fonts. */
const counting = /^\(?([0-9]+|[a-z]|[ivxlc]+|[一二三四五六七八九十]+)[.)、．]/iu;

function labelOf(paragraph: Element): Element | undefined {
  return [...paragraph.querySelectorAll('span')].find((span) => /^ignore$/.test(styleOf(span)['mso-list'] ?? ''));
}

const isItem = (element: Element) => element.localName === 'p' && /\bl\d+\s+level\d+/.test(styleOf(element)['mso-list'] ?? '');

function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

function makeLists(document: Document) {
  for (const paragraph of [...document.querySelectorAll('p')].filter(isItem)) {
    const label = labelOf(paragraph);
    const name = counting.test(label?.textContent?.trim() ?? '') ? 'ol' : 'ul';
    label?.remove();
    const item = rename(paragraph, 'li');
    const before = item.previousElementSibling;
    const level = /level(\d+)/.exec(styleOf(paragraph)['mso-list'] ?? '')?.[1];
    const goesOn = before?.hasAttribute('data-word-list') && (before.localName === name || level !== '1');
    if (before && goesOn) before.append(item);
    else {
      const list = document.createElement(name);
      list.setAttribute('data-word-list', '');
      item.replaceWith(list);
      list.append(item);
    }
  }
}

function makeHeadings(document: Document) {
  for (const paragraph of [...document.querySelectorAll('p')]) {
    const name = classOf(paragraph);
    const outline = Number(styleOf(paragraph)['mso-outline-level']);
    if (/MsoTitle/.test(name)) rename(paragraph, 'h1');
    else if (outline >= 1 && outline <= 6) rename(paragraph, `h${outline}`);
    else if (/Mso(Intense)?Quote/.test(name)) {
      const quote = document.createElement('blockquote');
      paragraph.replaceWith(quote);
      quote.append(paragraph);
    }
  }
}

export function tidyWord(document: Document): void {
  makeLists(document);
  makeHeadings(document);
}
