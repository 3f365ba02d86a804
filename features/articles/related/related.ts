/** What is looked at of a story to say how near another one is. */
export interface Facts {
  number: number;
  /** Headline and standfirst. */
  text: string;
  tags: readonly number[];
  series: number | null;
  section: number;
  /** Of the top section that it is filed under. */
  topSection: number;
  publishedAt: Date;
}

export interface Near {
  number: number;
  score: number;
}

/** How many are kept of each story: what is withdrawn later gives its place to the next. */
export const kept = 12;

/*
 * What each kind of nearness is worth at most. Topics say most, then the words; a series binds by itself; a section alone binds
 * nothing.
 */
const worth = { topics: 3, words: 2, series: 1.5, section: 0.4, topSection: 0.2 };
/** Shared topics that weigh so much together count half of what topics can. */
const halfTopics = 4;
/** Below this the words are alike as any two stories' are. */
const leastWords = 0.12;
/** Stories so many days apart count half. */
const halfDays = 270;

/** A topic on nearly every story says little, one on three says much. */
export const rarity = (stories: number, all: number) => Math.log(1 + all / Math.max(1, stories));

/**
 * The words of a text: of Latin letters those of three and more, without a plural's s; of Japanese every two signs that stand
 * together, kanji and katakana alone, since hiragana is mostly grammar.
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const latin = (plain.match(/[\p{Script=Latin}\p{N}]{3,}/gu) ?? []).map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));
  const japanese = (plain.match(/[\p{Script=Han}々]{2,}|[\p{Script=Katakana}ー]{2,}/gu) ?? []).flatMap((run) => {
    const signs = [...run];
    return signs.slice(1).map((sign, place) => `${signs[place]}${sign}`);
  });
  return [...new Set([...latin, ...japanese])];
}

/**
 * The stories nearest to one, the nearest first: by shared topics, each by its rarity; by words, each by how few of those at hand have
 * it; by series and section; less with the time between them. Nearness is the same seen from either side. What shares no topic,
 * no series and few words is not near, whatever its section.
 */
export function rankRelated(own: Facts, others: readonly Facts[], rarities: ReadonlyMap<number, number>): Near[] {
  const texts = new Map([own, ...others].map((story) => [story.number, wordsOf(story.text)]));
  const likeness = likenessOf([...texts.values()]);
  const near = others.flatMap((other): (Near & Facts)[] => {
    const shared = other.tags.filter((tag) => own.tags.includes(tag)).reduce((sum, tag) => sum + (rarities.get(tag) ?? 0), 0);
    const words = likeness(texts.get(own.number) ?? [], texts.get(other.number) ?? []);
    const isOneSeries = own.series !== null && own.series === other.series;
    if (shared === 0 && !isOneSeries && words < leastWords) return [];
    const days = Math.abs(own.publishedAt.getTime() - other.publishedAt.getTime()) / 86_400_000;
    const sum =
      (worth.topics * shared) / (shared + halfTopics) +
      worth.words * words +
      (isOneSeries ? worth.series : 0) +
      (own.section === other.section ? worth.section : own.topSection === other.topSection ? worth.topSection : 0);
    return [{ ...other, score: sum / (1 + days / halfDays) }];
  });
  return near
    .sort((a, b) => b.score - a.score || b.publishedAt.getTime() - a.publishedAt.getTime() || b.number - a.number)
    .map(({ number, score }) => ({ number, score }));
}

/** Cosine of two lists of words, each weighing by its rarity among all lists: from 0, nothing in common, to 1. */
function likenessOf(all: readonly (readonly string[])[]) {
  const lists = new Map<string, number>();
  for (const words of all) for (const word of words) lists.set(word, (lists.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log(1 + all.length / (lists.get(word) ?? 1)) ** 2;
  const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + weight(word), 0);
  return (one: readonly string[], other: readonly string[]) => {
    const known = new Set(one);
    const common = weigh(other.filter((word) => known.has(word)));
    return common === 0 ? 0 : common / Math.sqrt(weigh(one) * weigh(other));
  };
}
