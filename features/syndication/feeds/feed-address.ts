import { isSlug } from '#features/articles/article.ts';
import { type Format, formats } from './feed.ts';

const pattern = new RegExp(
  `^((?:/[a-z0-9-]+){0,3})/(${Object.values(formats)
    .map(({ file }) => file.replace('.', '\\.'))
    .join('|')})$`,
);

/** Whether an address, in its plain form, is one that a feed could stand at. */
export const isFeedPath = (path: string) => pattern.test(path);

/** The list that a feed's address is below, as `/society` or `/`, and the format; null for what is no feed's. */
export function readFeedPath(path: string): { list: string; format: Format } | null {
  const [, list, file] = pattern.exec(path) ?? [];
  const format = (Object.keys(formats) as Format[]).find((each) => formats[each].file === file);
  if (list === undefined || !format || !list.split('/').slice(1).every(isSlug)) return null;
  return { list: list || '/', format };
}
