import { cutLead, fallback, type Picture, srcsets } from '../picture.ts';

/** CSS ratios a picture is shown in; the focal point decides what is cut off, unless it was cut by hand. */
const ratios = { lead: 'aspect-[16/9]', card: 'aspect-[3/2]', square: 'aspect-square', own: '' } as const;

/**
 * A picture in every width and format the browser may choose from. `sizes` is the CSS length it will take; only the
 * page's first picture is `eager`. An empty `alt` leaves it to the words beside it.
 */
export function PictureFrame({
  picture,
  ratio,
  sizes,
  eager = false,
  alt,
}: {
  picture: Picture;
  ratio: keyof typeof ratios;
  sizes: string;
  eager?: boolean;
  alt: string;
}) {
  const cut = ratio === 'lead' ? cutLead(picture) : null;
  return (
    <picture>
      {(cut?.srcsets ?? srcsets(picture)).map(({ type, srcset }) => (
        <source key={type} type={type} srcSet={srcset} sizes={sizes} />
      ))}
      <img
        className={`w-full bg-tint object-cover ${ratios[ratio]}`}
        src={cut?.path ?? fallback(picture)}
        width={cut?.width ?? picture.width ?? undefined}
        height={cut?.height ?? picture.height ?? undefined}
        style={cut ? undefined : { objectPosition: `${picture.focalX * 100}% ${picture.focalY * 100}%` }}
        alt={alt}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  );
}
