import { PictureFrame } from '#features/media/components/picture-frame.tsx';
import { mediaPath } from '#features/media/picture.ts';
import type { Media } from '#features/media/queries.ts';
import { recordingFile } from '#features/media/renditions.ts';
import type { Language, Localized } from '#ui/language.ts';
import { ofElement } from '#ui/of-element.ts';
import { timeOfDay } from '#ui/time.ts';
import { translate } from '#ui/translate.ts';
import { creditIn } from '../credit.ts';
import type { Inline, Span } from './blocks.ts';
import type { Enhanced } from './enhance.ts';
import { inlineText } from './to-text.ts';

export interface BodyContext {
  language: Language;
  timeZone: string;
  /** The paper's name, for the pictures that are its own. */
  paper: Localized;
}

const bodySizes = '(min-width: 1024px) 640px, 100vw';

/** The body of a story, block by block. */
export function Body({ blocks, context }: { blocks: readonly Enhanced[]; context: BodyContext }) {
  return blocks.map((block) => <BlockView key={block.id} block={block} context={context} />);
}

function BlockView({ block, context }: { block: Enhanced; context: BodyContext }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Text of={block.text} />
        </p>
      );
    case 'heading':
      return <Heading block={block} />;
    case 'list':
      return <List block={block} />;
    case 'quote':
      return <Quotation block={block} className="quote" />;
    case 'pullquote':
      return <Quotation block={block} className="pullquote" />;
    case 'image':
      return <Figure media={block.media} caption={block.caption} context={context} />;
    case 'gallery':
      return <Gallery block={block} context={context} />;
    case 'video':
    case 'audio':
      return <Recording block={block} context={context} />;
    case 'embed':
      return <Embed block={block} language={context.language} />;
    case 'table':
      return <Table block={block} />;
    case 'facts':
      return (
        <aside className="facts" aria-label={block.title}>
          <p className="facts-title">{block.title}</p>
          <Body blocks={block.blocks} context={context} />
        </aside>
      );
    case 'divider':
      return <hr />;
    case 'entry':
      return <Entry block={block} context={context} />;
    default:
      return unreachable(block);
  }
}

function unreachable(block: never): never {
  throw new Error(`No rendering for ${JSON.stringify(block)}.`);
}

type Of<Kind extends Enhanced['kind']> = Extract<Enhanced, { kind: Kind }>;

export function Text({ of }: { of: Inline }) {
  // Spans have no identity of their own, and a body is rendered once: their place is their key.
  return of.map((span, place) => <SpanView key={`${place}`} span={span} />);
}

function SpanView({ span }: { span: Span }) {
  let node: React.ReactNode = span.text;
  if (span.ruby)
    node = (
      <ruby>
        {span.text}
        <rp>（</rp>
        <rt>{span.ruby}</rt>
        <rp>）</rp>
      </ruby>
    );
  if (span.italic) node = <em>{node}</em>;
  if (span.bold) node = <strong>{node}</strong>;
  return span.link ? <a href={span.link}>{node}</a> : node;
}

function Heading({ block }: { block: Of<'heading'> }) {
  const Tag = `h${block.level}` as const;
  return (
    <Tag id={block.anchor}>
      <Text of={block.text} />
    </Tag>
  );
}

function List({ block }: { block: Of<'list'> }) {
  const Tag = block.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {block.items.map((item, place) => (
        <li key={`${place}`}>
          <Text of={item} />
        </li>
      ))}
    </Tag>
  );
}

function Quotation({ block, className }: { block: Of<'quote' | 'pullquote'>; className: string }) {
  return (
    <figure className={className}>
      <blockquote>
        <Text of={block.text} />
      </blockquote>
      {block.attribution && <figcaption>{block.attribution}</figcaption>}
    </figure>
  );
}

function Caption({ media, caption, context }: { media: Media; caption: Inline | null; context: BodyContext }) {
  return (
    <figcaption>
      {caption ? <Text of={caption} /> : media.caption}{' '}
      <span className="credit">{creditIn(context.language, media.credit, context.paper)}</span>
    </figcaption>
  );
}

function Figure({ media, caption, context }: { media: Media; caption: Inline | null; context: BodyContext }) {
  return (
    <figure>
      <PictureFrame picture={media} ratio="own" sizes={bodySizes} alt={media.alt} />
      <Caption media={media} caption={caption} context={context} />
    </figure>
  );
}

function Gallery({ block, context }: { block: Of<'gallery'>; context: BodyContext }) {
  return (
    <figure className="gallery">
      {/* A row that scrolls sideways must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region, WCAG 2.1.1 */}
      <section tabIndex={0} aria-label={block.caption ? inlineText(block.caption) : translate(context.language)('article.gallery')}>
        {block.media.map((media) => (
          <Figure key={media.id} media={media} caption={null} context={context} />
        ))}
      </section>
      {block.caption && (
        <figcaption>
          <Text of={block.caption} />
        </figcaption>
      )}
    </figure>
  );
}

function Recording({ block, context }: { block: Of<'video' | 'audio'>; context: BodyContext }) {
  const { media } = block;
  const source = mediaPath(recordingFile(media.hash, media.mime));
  // The caption is in the story's language, what the record says may not be.
  const label = block.caption ? inlineText(block.caption) : media.alt;
  return (
    <figure>
      {block.kind === 'video' ? (
        // biome-ignore lint/a11y/useMediaCaption: its text stands in the caption and in aria-label
        <video
          src={source}
          controls
          preload="metadata"
          playsInline
          width={media.width ?? undefined}
          height={media.height ?? undefined}
          aria-label={label}
        />
      ) : (
        // biome-ignore lint/a11y/useMediaCaption: its text stands in the caption and in aria-label
        <audio src={source} controls preload="none" aria-label={label} />
      )}
      <Caption media={media} caption={block.caption} context={context} />
    </figure>
  );
}

/** A plain link; the element loads the third party only when it is asked to. */
function Embed({ block, language }: { block: Of<'embed'>; language: Language }) {
  const t = translate(language);
  const words = { provider: block.provider };
  return (
    <div className="embed">
      <p className="font-semibold">{block.title}</p>
      <load-embed url={block.url} label={t('article.embedLoad', words)} title={block.title} {...ofElement} />
      <p className="text-second">
        {t('article.embedNotice', words)}{' '}
        <a href={block.url} rel="noopener">
          {block.provider}
        </a>
      </p>
    </div>
  );
}

function Table({ block }: { block: Of<'table'> }) {
  return (
    <figure className="table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region, WCAG 2.1.1 */}
      <section tabIndex={0} aria-label={block.caption ? inlineText(block.caption) : undefined}>
        <table>
          {block.head.length > 0 && (
            <thead>
              <tr>
                {block.head.map((cell, place) => (
                  <th key={`${place}`} scope="col">
                    <Text of={cell} />
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {block.rows.map((row, line) => (
              <tr key={`${line}`}>
                {row.map((cell, place) => (
                  <td key={`${place}`}>
                    <Text of={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {block.caption && (
        <figcaption>
          <Text of={block.caption} />
        </figcaption>
      )}
    </figure>
  );
}

function Entry({ block, context }: { block: Of<'entry'>; context: BodyContext }) {
  const at = new Date(block.at);
  return (
    <section className={block.key ? 'entry entry-key' : 'entry'} id={`entry-${block.id}`}>
      <p className="entry-time">
        <time dateTime={at.toISOString()}>{timeOfDay(at, context.timeZone)}</time>
        {block.key && <span> · {translate(context.language)('article.keyEvent')}</span>}
      </p>
      <h3>{block.headline}</h3>
      <Body blocks={block.blocks} context={context} />
    </section>
  );
}
