import { PictureFrame } from '#features/media/components/picture-frame.tsx';
import { getShownMedia } from '#features/media/queries.ts';
import type { Site } from '#features/taxonomy/queries.ts';
import { logOnce } from '#platform/log.ts';
import { inLanguage, localPath } from '#ui/language.ts';
import { ofElement } from '#ui/of-element.ts';
import { timestamp } from '#ui/time.ts';
import { translate } from '#ui/translate.ts';
import { agedAfterDays, isAged, sideBySidePath, trail } from '../article.ts';
import { enhance, mediaOf } from '../body/enhance.ts';
import { hasRuby } from '../body/has-ruby.ts';
import { parseBody } from '../body/parse.ts';
import { Body } from '../body/render.tsx';
import { bodyText, readingMinutes } from '../body/to-text.ts';
import { byPlace } from '../corrections/correction.ts';
import { creditIn } from '../credit.ts';
import { LiveBlog } from '../live/components/live-blog.tsx';
import type { LiveView } from '../live/get-live-view.ts';
import type { Article, ArticleCard } from '../queries.ts';
import { PictureCard } from './cards.tsx';
import { Corrections } from './corrections.tsx';
import { ReaderTools } from './reader-tools.tsx';
import { RubyToggle } from './ruby-toggle.tsx';
import { FullTime } from './when.tsx';

interface Props {
  article: Article;
  related: readonly ArticleCard[];
  site: Site;
  /** Where this portal stands, without a slash at the end: what a reader shares starts with it. */
  publicUrl: string;
  now: Date;
  /** Its entries, where it is a live blog. */
  live?: LiveView | null;
  /** Where those entries stand, without host, when not at the story's own address. */
  livePath?: string;
  /** Whether it is shown before it is published: then nobody's browser remembers anything of it. */
  isPreview?: boolean;
}

/** A story with all that belongs to it, in the order of a newspaper's page. */
export async function ArticleView(props: Props) {
  const { article, related, site, publicUrl, now, live = null, livePath = article.path, isPreview = false } = props;
  const { language } = article;
  const t = translate(language);
  const blocks = parseBody(article.body, (problem) => logOnce('warn', 'block left out', { article: article.number, ...problem }));
  const body = enhance(blocks, await getShownMedia(mediaOf(blocks)));
  const context = { language, timeZone: site.timeZone, paper: site.name };
  return (
    <article lang={language}>
      <Breadcrumb article={article} site={site} />
      {article.kicker && <p className="label mt-4 text-second">{article.kicker}</p>}
      <h1 className="mt-3 text-[2.0625rem]/[2.3125rem] tracking-[-0.018em] lg:mt-5 lg:text-[3.125rem]/[3.375rem]">{article.headline}</h1>
      <p className="standfirst mt-3 max-w-[41rem] text-[1.1875rem]/7 text-second lg:mt-4 lg:text-[1.375rem]/8">{article.standfirst}</p>
      <Byline article={article} site={site} minutes={readingMinutes(bodyText(blocks))} />
      <Corrections corrections={byPlace(article.corrections).head} place="head" language={language} timeZone={site.timeZone} />
      {!isPreview && <ReaderTools article={article} site={site} body={body} />}
      {isAged(article.publishedAt, now) && (
        <p className="label mb-4 max-w-(--measure) border-y border-rule py-2 text-second" role="note">
          {t('article.ageNotice', { days: agedAfterDays })}
        </p>
      )}
      {article.picture && (
        <figure className="-mx-4 sm:mx-0">
          <PictureFrame
            picture={article.picture}
            ratio="lead"
            sizes="(min-width: 1248px) 757px, (min-width: 1024px) 62vw, 100vw"
            eager
            alt={article.picture.alt}
          />
          <figcaption className="caption px-4 sm:px-0">
            {article.caption} <span className="credit">{creditIn(language, article.picture.credit, site.name)}</span>
          </figcaption>
        </figure>
      )}
      {(hasRuby(blocks) || article.counterpart) && (
        <div className="no-print label mt-4 flex flex-wrap items-center gap-x-5 text-second">
          {article.counterpart && (
            <a className="tap underline decoration-rule" href={sideBySidePath(article.path)}>
              {t('sideBySide.link')}
            </a>
          )}
          {hasRuby(blocks) && <RubyToggle language={language} />}
        </div>
      )}
      {!live?.page && (
        <div className="body mt-7">
          <Body blocks={body} context={context} />
        </div>
      )}
      {live && <LiveBlog article={article.number} path={livePath} live={live} context={context} />}
      <Foot article={article} site={site} publicUrl={publicUrl} />
      {related.length > 0 && (
        <section className="no-print mt-12" aria-labelledby="related">
          <h2 id="related" className="border-t-[3px] border-ink pt-2 text-[1.375rem]/7">
            {t('article.related')}
          </h2>
          <div className="cards mt-4">
            {related.map((other) => (
              <PictureCard key={other.number} article={other} timeZone={site.timeZone} now={now} />
            ))}
          </div>
        </section>
      )}
    </article>
  );
}

function Breadcrumb({ article, site }: Pick<Props, 'article' | 'site'>) {
  const { language } = article;
  return (
    <nav aria-label={translate(language)('article.breadcrumb')} className="meta no-print">
      <ol className="flex flex-wrap items-center gap-x-1.5">
        <li>
          <a className="tap" href={localPath(language, site.defaultLanguage, '/')}>
            {translate(language)('site.front')}
          </a>
        </li>
        {trail(article).map((section) => (
          <li key={section.slug} className="flex items-center gap-x-1.5">
            <span aria-hidden="true">›</span>
            <a className="tap" href={localPath(language, site.defaultLanguage, `/${section.slug}`)}>
              {inLanguage(section.name, language)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Byline({ article, site, minutes }: Pick<Props, 'article' | 'site'> & { minutes: number }) {
  const { language } = article;
  const t = translate(language);
  const { timeZone } = site;
  return (
    <div className="flex max-w-(--measure) flex-wrap items-baseline gap-x-5 gap-y-1 py-5 font-sans text-sm/5 text-second">
      <span className="font-semibold text-ink">
        {article.authors.map((author, place) => (
          <span key={author.slug}>
            {place > 0 && (language === 'ja' ? '、' : ', ')}
            <a rel="author" className="tap" href={localPath(language, site.defaultLanguage, `/author/${author.slug}`)}>
              {inLanguage(author.name, language)}
            </a>
          </span>
        ))}
      </span>
      <FullTime at={article.publishedAt} language={language} timeZone={timeZone} />
      {article.updatedAt && (
        <time dateTime={article.updatedAt.toISOString()}>
          {t('article.updated', { time: timestamp(article.updatedAt, language, timeZone) })}
        </time>
      )}
      <span>{t('article.readingTime', { minutes })}</span>
    </div>
  );
}

function Foot({ article, site, publicUrl }: Pick<Props, 'article' | 'site' | 'publicUrl'>) {
  const { language } = article;
  const t = translate(language);
  const path = (address: string) => localPath(language, site.defaultLanguage, address);
  const url = publicUrl + article.path;
  return (
    <footer className="mt-8 max-w-(--measure) border-t border-rule pt-3 font-sans text-sm/5">
      <Corrections corrections={byPlace(article.corrections).foot} place="foot" language={language} timeZone={site.timeZone} />
      {article.series && (
        <p className="py-2">
          <a className="tap underline decoration-rule" href={path(`/series/${article.series.slug}`)}>
            {t('article.series', { series: inLanguage(article.series.name, language) })}
          </a>
        </p>
      )}
      {article.tags.length > 0 && (
        <ul aria-label={t('article.tags')} className="flex flex-wrap gap-x-5 py-1">
          {article.tags.map((tag) => (
            <li key={tag.slug}>
              <a className="tap min-w-6 font-medium underline decoration-rule" href={path(`/topic/${tag.slug}`)}>
                {inLanguage(tag.name, language)}
              </a>
            </li>
          ))}
        </ul>
      )}
      {/* On paper a story says where it came from. */}
      <p className="hidden py-2 print:block">{url}</p>
      <div className="no-print flex flex-wrap items-center gap-x-5 py-1 text-second">
        <share-story
          class="contents"
          url={url}
          headline={article.headline}
          labels={[t('article.shareNative'), t('article.copyLink'), t('article.copied'), t('article.copyFailed')].join('|')}
          {...ofElement}
        />
        <a className="tap" href={`mailto:?subject=${encodeURIComponent(article.headline)}&body=${encodeURIComponent(url)}`}>
          {t('article.mail')}
        </a>
        {article.counterpart && (
          <a className="tap" href={article.counterpart.path} hrefLang={article.counterpart.language} lang={article.counterpart.language}>
            {t('article.otherLanguage')}
          </a>
        )}
      </div>
    </footer>
  );
}
