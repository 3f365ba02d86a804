import { PictureFrame } from '#features/media/components/picture-frame.tsx';
import { inLanguage } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import type { ArticleCard } from '../queries.ts';
import { ShortTime } from './when.tsx';

interface CardProps {
  article: ArticleCard;
  timeZone: string;
  now: Date;
}

/** The one story of the page: large picture, large headline, standfirst; on a day of days a larger one still. */
export function LeadCard({ article, timeZone, now, isLarge = false }: CardProps & { isLarge?: boolean }) {
  return (
    <article className="relative" lang={article.language}>
      {article.picture && (
        <div className="-mx-4 sm:mx-0">
          <PictureFrame
            picture={article.picture}
            ratio="lead"
            sizes="(min-width: 1248px) 768px, (min-width: 1024px) 63vw, 100vw"
            eager
            alt=""
          />
        </div>
      )}
      <Kicker article={article} className="mt-4" />
      <h2
        className={`mt-3 tracking-[-0.018em] ${isLarge ? 'text-[2.375rem]/[2.625rem] lg:text-[3.75rem]/[3.875rem]' : 'text-[2rem]/9 lg:text-[2.875rem]/[3.125rem]'}`}
      >
        <a className="cover" href={article.path}>
          {article.frontHeadline}
        </a>
      </h2>
      <p className="standfirst mt-3 max-w-[41rem] text-second lg:text-xl/[1.875rem]">{article.standfirst}</p>
      <p className="meta mt-3">
        {article.authors.map((author) => inLanguage(author.name, article.language)).join(article.language === 'ja' ? '、' : ', ')} ·{' '}
        <ShortTime at={article.publishedAt} language={article.language} timeZone={timeZone} now={now} />
      </p>
    </article>
  );
}

/** A picture with a headline below it; beside it on a phone. */
export function PictureCard({
  article,
  timeZone,
  now,
  showSection = false,
  isWide = false,
}: CardProps & { showSection?: boolean; isWide?: boolean }) {
  return (
    <article className="card" lang={article.language}>
      {article.picture && (
        <div className="card-picture">
          <PictureFrame
            picture={article.picture}
            ratio="card"
            sizes={`(min-width: 1024px) ${isWide ? 576 : 275}px, (min-width: 640px) 33vw, 112px`}
            alt=""
          />
        </div>
      )}
      <div>
        {showSection ? <SectionName article={article} /> : <Kicker article={article} className="card-label" />}
        <h3
          className={`text-[1.1875rem]/6 ${isWide ? 'lg:text-[1.875rem]/[2.1875rem] lg:tracking-[-0.016em]' : 'lg:text-[1.375rem]/[1.6875rem]'}`}
        >
          <a className="cover" href={article.path}>
            {article.frontHeadline}
          </a>
        </h3>
        <p className="card-standfirst">{article.standfirst}</p>
        <p className="meta mt-1">
          <ShortTime at={article.publishedAt} language={article.language} timeZone={timeZone} now={now} />
        </p>
      </div>
    </article>
  );
}

/** A line of a list, with a small picture at its end; a long one has its standfirst and more room, a large one a larger headline. */
export function LineCard({ article, timeZone, now, isLong = false, isLarge = false }: CardProps & { isLong?: boolean; isLarge?: boolean }) {
  return (
    <article className={isLong ? 'line line-long' : 'line'} lang={article.language}>
      <div>
        <Kicker article={article} />
        <h3 className={isLarge ? 'text-[1.5rem]/[1.75rem]' : 'text-lg/[1.4375rem]'}>
          <a className="cover" href={article.path}>
            {isLong ? article.headline : article.frontHeadline}
          </a>
        </h3>
        <p className="line-standfirst">{article.standfirst}</p>
        <p className="meta mt-1">
          <ShortTime at={article.publishedAt} language={article.language} timeZone={timeZone} now={now} isUnderDay={isLong} />
        </p>
      </div>
      {article.picture && (
        <div>
          <PictureFrame picture={article.picture} ratio="card" sizes={isLong ? '(min-width: 1024px) 168px, 96px' : '96px'} alt="" />
        </div>
      )}
    </article>
  );
}

function Kicker({ article, className = '' }: { article: ArticleCard; className?: string }) {
  if (article.isLive) return <p className={`label text-seal ${className}`}>{translate(article.language)('live.label')}</p>;
  return article.kicker && <p className={`label text-second ${className}`}>{article.kicker}</p>;
}

function SectionName({ article }: { article: ArticleCard }) {
  const { parent, name } = article.section;
  if (article.isLive) return <Kicker article={article} className="card-label" />;
  return <p className="label card-label text-second">{inLanguage(parent?.name ?? name, article.language)}</p>;
}
