import { createHash } from 'node:crypto';
import type { ArticleCard } from '#features/articles/queries.ts';
import { framingOf, type Picture } from '#features/media/picture.ts';
import type { Site } from '#features/taxonomy/queries.ts';
import { inLanguage, type Language } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { cardSize } from './card-size.ts';

/** Grows when cards are drawn in another way, so that all have new addresses. */
const drawing = 1;

/** Lists that have a card of their own; every other page shows the paper's. */
export const listKinds = ['section', 'series', 'topic', 'author'] as const;
export type ListKind = (typeof listKinds)[number];

/** All that is seen on a card, and what it is of. */
export interface Card {
  /** A story's number, a list (`ja-topic-ferries`), or an edition's front (`ja`). */
  subject: string;
  language: Language;
  paper: string;
  /** Stands small above the title. */
  label: string;
  /** Empty on the paper's own card, which shows its name instead. */
  title: string;
  picture: Picture | null;
  /** For whoever cannot see it. */
  alt: string;
}

/** The card of a story: its headline beside its lead picture. */
export function articleCard(article: ArticleCard, site: Site): Card {
  const { language, headline, picture } = article;
  return {
    subject: String(article.number),
    language,
    paper: inLanguage(site.name, language),
    label: inLanguage(article.section.name, language),
    title: headline,
    picture,
    alt: picture?.alt.trim() || headline,
  };
}

/** The paper's own card. */
export function paperCard(site: Site, language: Language): Card {
  const paper = inLanguage(site.name, language);
  return { subject: language, language, paper, label: inLanguage(site.about, language), title: '', picture: null, alt: paper };
}

/** The card of what is listed by section, series, topic or author. */
export function listCard(of: { kind: ListKind; slug: string; title: string; role?: string }, site: Site, language: Language): Card {
  const paper = inLanguage(site.name, language);
  const t = translate(language);
  return {
    subject: `${language}-${of.kind}-${of.slug}`,
    language,
    paper,
    label: of.kind === 'author' ? (of.role ?? '') : t(`card.${of.kind}`),
    title: of.title,
    picture: null,
    alt: t('card.picture', { paper, title: of.title }),
  };
}

/** A mark of all that is seen on it. */
export function cardMark({ language, paper, label, title, picture }: Card): string {
  const cut = picture && framingOf(picture).cuts.social;
  const seen = [drawing, language, paper, label, title, picture && [picture.hash, picture.focalX, picture.focalY, ...(cut ? [cut] : [])]];
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex').slice(0, 16);
}

/** Its address says what is on it: another headline or picture has another address. */
export const cardPath = (card: Card) => `/social/${card.subject}-${cardMark(card)}.jpg`;

/** As metadata names it. */
export const cardImage = (card: Card) => ({ url: cardPath(card), ...cardSize, alt: card.alt, type: 'image/jpeg' });
