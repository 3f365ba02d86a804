/** The windows a ranking looks back over. In 'rising' a reader weighs less with time, half as much every six hours. */
export const spans = ['rising', '1h', '24h', '7d', '30d', 'all'] as const;
export type Span = (typeof spans)[number];
export const isSpan = (value: unknown): value is Span => spans.includes(value as Span);

/** What a ranking is of: the whole paper, a section with all below it, a topic or an author. */
export type Scope = { of: 'site' } | { of: 'section'; id: number; covers: number[] } | { of: 'topic' | 'author'; id: number };

/** Address of a ranking, without language: `24h` of the whole paper is the bare one, everything else is named. */
export function rankingPath(scope: { of: 'site' } | { of: Exclude<Scope['of'], 'site'>; slug: string }, window: Span = '24h'): string {
  const query = new URLSearchParams([
    ...(window === '24h' ? [] : [['window', window]]),
    ...(scope.of === 'site' ? [] : [[scope.of, scope.slug]]),
  ]).toString();
  return query ? `/ranking?${query}` : '/ranking';
}

/** Address of a day's ranking as it closed, of the whole paper or of a section. */
export const closedRankingPath = (date: string, section: { slug: string } | null) =>
  `/ranking/${date}${section ? `?section=${section.slug}` : ''}`;

/** Fewer readers than this and an article is not listed: one household must not make a ranking. */
export const fewestReaders = 3;

/** How many candidates a snapshot keeps, so that withdrawals never leave a gap. */
export const candidates = 50;

/** What fills the places a window leaves empty, in this order; after the last come the newest articles. */
const wider = (span: Span) => spans.slice(spans.indexOf(span) + 1);

interface Counted {
  readers: number;
  publishedAt: number;
  number: number;
}

/** Readers first, then the newer, then the higher number: a total order, so equal counts never flicker. The refresh's SQL says the same. */
export const byRank = (a: Counted, b: Counted) => b.readers - a.readers || b.publishedAt - a.publishedAt || b.number - a.number;

/** Places gained since the running hour began, negative for places lost; 'new' for one that had none; null where nothing is compared. */
export type Movement = number | 'new' | null;

export interface Place<Article> {
  rank: number;
  article: Article;
  movement: Movement;
  /** Which window earned this place; 'newest' where no window did. */
  from: Span | 'newest';
}

function movementOf(rank: number, number: number, before: readonly number[] | undefined): Movement {
  if (!before) return null;
  const place = before.indexOf(number);
  return place < 0 ? 'new' : place + 1 - rank;
}

/**
 * Takes `limit` places: from the window asked for, then from wider ones, then from the newest. `live` holds the articles that
 * may be shown now, so a withdrawn one is passed over and number six moves up. Nothing is listed twice. `before` is the same window's list an hour ago.
 */
export function fillPlaces<Article extends { number: number }>(
  span: Span,
  snapshot: Partial<Record<Span, readonly number[]>>,
  live: ReadonlyMap<number, Article>,
  newest: readonly Article[],
  limit: number,
  before?: readonly number[],
): Place<Article>[] {
  const places = new Map<number, Place<Article>>();
  const add = (article: Article | undefined, from: Place<Article>['from']) => {
    if (!article || places.size >= limit || places.has(article.number)) return;
    const rank = places.size + 1;
    places.set(article.number, { rank, article, from, movement: from === span ? movementOf(rank, article.number, before) : null });
  };
  for (const from of [span, ...wider(span)]) for (const number of snapshot[from] ?? []) add(live.get(number), from);
  for (const article of newest) add(article, 'newest');
  return [...places.values()];
}
