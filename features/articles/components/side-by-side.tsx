import { PictureFrame } from '#features/media/components/picture-frame.tsx';
import { getShownMedia } from '#features/media/queries.ts';
import type { Site } from '#features/taxonomy/queries.ts';
import { logOnce } from '#platform/log.ts';
import { inLanguage } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { alignBlocks } from '../body/align.ts';
import type { Block } from '../body/blocks.ts';
import { type Enhanced, enhance, mediaOf } from '../body/enhance.ts';
import { hasRuby } from '../body/has-ruby.ts';
import { parseBody } from '../body/parse.ts';
import { Body } from '../body/render.tsx';
import { creditIn } from '../credit.ts';
import type { Article } from '../queries.ts';
import { RubyToggle } from './ruby-toggle.tsx';
import { FullTime } from './when.tsx';

interface Props {
  /** The story of the page's own language, and the same in the other. */
  sides: readonly [Article, Article];
  site: Site;
}

/** A story in both languages, block beside block; on a phone block under block. */
export async function SideBySide({ sides, site }: Props) {
  const [own, other] = sides;
  const [left = [], right = []] = sides.map((side) =>
    parseBody(side.body, (problem) => logOnce('warn', 'block left out', { article: side.number, ...problem })),
  );
  const media = await getShownMedia([...mediaOf(left), ...mediaOf(right)]);
  const context = { timeZone: site.timeZone, paper: site.name };
  const cell = (side: Article, block: Block | null) => (
    <div className={block ? 'body' : 'pair-empty'} lang={side.language}>
      {block && (
        <Body blocks={enhance([block], media).map((each) => called(each, side))} context={{ ...context, language: side.language }} />
      )}
    </div>
  );
  return (
    <div className="pairs">
      <div className="pair">
        <header lang={own.language}>
          <h1 className="pair-headline">{own.headline}</h1>
          <Standing of={own} site={site} />
        </header>
        <header lang={other.language}>
          <h2 className="pair-headline">{other.headline}</h2>
          <Standing of={other} site={site} />
        </header>
      </div>
      {hasRuby([...left, ...right]) && <RubyToggle language={own.language} />}
      <div className="pair">
        <Lead of={own} site={site} />
        <Lead of={other} site={site} isTwin={own.picture?.hash === other.picture?.hash} />
      </div>
      {alignBlocks(left, right).map(([one, two]) => (
        <div className="pair" key={`${one?.id} ${two?.id}`}>
          {cell(own, one)}
          {cell(other, two)}
        </div>
      ))}
    </div>
  );
}

/** Names on the page are unique, though both bodies may have the same. */
function called(block: Enhanced, { language }: Article): Enhanced {
  const id = `${language}-${block.id}`;
  return block.kind === 'heading' ? { ...block, id, anchor: id } : { ...block, id };
}

/** Standfirst, byline, time, and the way to the story by itself. */
function Standing({ of, site }: { of: Article; site: Site }) {
  const { language } = of;
  return (
    <>
      <p className="standfirst mt-3 text-[1.1875rem]/7 text-second">{of.standfirst}</p>
      <p className="meta mt-3 flex flex-wrap items-baseline gap-x-4">
        <span>{of.authors.map((author) => inLanguage(author.name, language)).join(language === 'ja' ? '、' : ', ')}</span>
        <FullTime at={of.publishedAt} language={language} timeZone={site.timeZone} />
        <a className="tap underline decoration-rule" href={of.path}>
          {translate(language)('sideBySide.alone')}
        </a>
      </p>
    </>
  );
}

/** On a phone the same picture does not stand under itself. */
function Lead({ of, site, isTwin = false }: { of: Article; site: Site; isTwin?: boolean }) {
  if (!of.picture) return <div lang={of.language} />;
  return (
    <figure lang={of.language}>
      <div className={isTwin ? 'hidden lg:block' : undefined}>
        <PictureFrame
          picture={of.picture}
          ratio="card"
          sizes="(min-width: 1248px) 576px, (min-width: 1024px) 46vw, 100vw"
          eager={!isTwin}
          alt={of.picture.alt}
        />
      </div>
      <figcaption className="caption">
        {of.caption} <span className="credit">{creditIn(of.language, of.picture.credit, site.name)}</span>
      </figcaption>
    </figure>
  );
}
