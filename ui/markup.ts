/** What XML 1.0 cannot say at all, not even escaped (§2.2): control characters, half a surrogate, two that are no characters. */
const unspeakable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text without what no document can hold. */
export const speakable = (text: string) => text.replace(unspeakable, '');

/** A text as it stands in XML or HTML, between tags or in an attribute. */
export const escaped = (text: string) => speakable(text).replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

type Attributes = Record<string, string | number | null | undefined>;

/** An opening tag; an attribute that is null or undefined is left out. */
export const startTag = (name: string, attributes: Attributes = {}) =>
  `<${name}${Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escaped(String(value))}"`)
    .join('')}>`;

/** An element around what is markup already; it has an end tag, which HTML wants where XML would not. */
export const element = (name: string, attributes: Attributes, ...content: string[]) =>
  `${startTag(name, attributes)}${content.join('')}</${name}>`;

/** An element around a text. */
export const textElement = (name: string, text: string, attributes: Attributes = {}) => element(name, attributes, escaped(text));
