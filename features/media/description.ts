import type { Description } from './actions.ts';
import type { MediaItem } from './media-source.ts';

/** What there is to say of one, as a form begins with it. */
export const descriptionOf = (item: MediaItem): Description => ({
  revision: item.revision,
  alt: item.alt,
  caption: item.caption,
  credit: item.credit,
  licence: item.licence,
  rightsLastDay: item.rightsLastDay,
  focal: { x: item.focalX, y: item.focalY },
  cuts: item.cuts,
  measures: { width: item.width, height: item.height, seconds: item.seconds },
});
