import type { Article } from '#features/articles/queries.ts';
import { cardSize } from '#features/syndication/cards/card-size.ts';
import type { Site } from '#features/taxonomy/queries.ts';
import { env } from '#platform/env.ts';
import { inLanguage, type Language } from '#ui/language.ts';
import { translateNewsroom } from '#ui/translate.ts';

interface Props {
  article: Article;
  site: Site;
  language: Language;
  /** Where the picture stands that its page would name. */
  card: string;
}

/** A link to the story as other sites draw it, of the same picture, headline and standfirst that its page tells them. */
export function SocialCards({ article: { headline, standfirst, picture }, site, language, card }: Props) {
  const t = translateNewsroom(language);
  const { host } = new URL(env.publicUrl);
  const image = (
    // biome-ignore lint/performance/noImgElement: drawn at that very size
    <img src={card} {...cardSize} alt={picture?.alt ?? headline} className="block aspect-[1200/630] w-full bg-tint object-cover" />
  );
  return (
    <div className="grid max-w-[34rem] gap-10 font-sans">
      {!picture && <p className="label border-y border-rule py-2 text-second">{t('preview.noPicture')}</p>}
      <section aria-labelledby="large-card">
        <h2 id="large-card" className="mb-3 font-sans text-sm/5 font-bold tracking-[0.02em]">
          {t('preview.largeCard')}
        </h2>
        <div className="border border-rule">
          {image}
          <div className="bg-tint px-4 py-3">
            <p className="meta uppercase">{host}</p>
            <p className="line-clamp-2 text-[1.0625rem]/6 font-semibold">{headline}</p>
            <p className="line-clamp-1 text-sm/5 text-second">{standfirst}</p>
            <p className="meta mt-1">{inLanguage(site.name, language)}</p>
          </div>
        </div>
      </section>
      <section aria-labelledby="overlay-card">
        <h2 id="overlay-card" className="mb-3 font-sans text-sm/5 font-bold tracking-[0.02em]">
          {t('preview.overlayCard')}
        </h2>
        <figure>
          <div className="relative border border-rule">
            {image}
            <p className="absolute bottom-2 left-2 max-w-[calc(100%-1rem)] truncate bg-[rgb(0_0_0/75%)] px-2 py-0.5 text-[0.8125rem]/5 text-[#fff]">
              {headline}
            </p>
          </div>
          <figcaption className="meta pt-1">{host}</figcaption>
        </figure>
      </section>
    </div>
  );
}
