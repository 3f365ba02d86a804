/*
 * A reader's page as it leaves: without the framework's scripts and what only they need. The framework escapes all text it
 * renders, so a tag found here is a tag.
 */
const frameworkScript = /<script(?![^>]*\sdata-ours)[^>]*>[\s\S]*?<\/script>/g;
const scriptPreload = /<link(?=[^>]*\srel="(?:preload|modulepreload)")(?=[^>]*\sas="script")[^>]*>/g;
const comment = /<!--[^>]*-->/g;
const mark = /(<script[^>]*?) data-ours(?:="[^"]*")?/g;

/** Takes out every script that is not marked `data-ours`, and the mark. */
export const strip = (html: string) =>
  html.replace(frameworkScript, '').replace(scriptPreload, '').replace(comment, '').replace(mark, '$1');

const statusMeta = /<meta name="http-status" content="(\d{3})"\s*\/?>/;

/** The status that a page asks for in `<meta name="http-status">`, and the page without it. */
export function takeStatus(html: string): { html: string; status: number | null } {
  const match = statusMeta.exec(html);
  return match ? { html: html.replace(statusMeta, ''), status: Number(match[1]) } : { html, status: null };
}
