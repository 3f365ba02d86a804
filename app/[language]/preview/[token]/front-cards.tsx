import { LeadCard, LineCard, PictureCard } from '#features/articles/components/cards.tsx';
import { type ArticleCard, listNewest } from '#features/articles/queries.ts';
import { clock } from '#platform/clock.ts';
import type { Language } from '#ui/language.ts';
import { translateNewsroom } from '#ui/translate.ts';

interface Props {
  article: ArticleCard;
  language: Language;
  timeZone: string;
}

/** The story in each place the front has for one, beside stories that are there. */
export async function FrontCards({ article, language, timeZone }: Props) {
  const t = translateNewsroom(language);
  const newest = await listNewest({ language, limit: 3 });
  const beside = newest.filter(({ number }) => number !== article.number).slice(0, 2);
  const given = { timeZone, now: clock.now() };
  return (
    <>
      <Place id="as-lead" name={t('preview.asLead')}>
        <LeadCard article={article} {...given} />
      </Place>
      <Place id="as-card" name={t('preview.asCard')}>
        <div className="cards">
          {[article, ...beside].map((each) => (
            <PictureCard key={each.number} article={each} {...given} showSection />
          ))}
        </div>
      </Place>
      <Place id="in-list" name={t('preview.inList')}>
        <ul>
          {[article, ...beside].map((each) => (
            <li key={each.number} className="border-t border-rule first:border-t-0">
              <LineCard article={each} {...given} isLong />
            </li>
          ))}
        </ul>
      </Place>
    </>
  );
}

function Place({ id, name, children }: { id: string; name: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-12 first:mt-0">
      <h2 id={id} className="mb-4 border-t-[3px] border-ink pt-2 font-sans text-sm/5 font-bold tracking-[0.02em]">
        {name}
      </h2>
      {children}
    </section>
  );
}
