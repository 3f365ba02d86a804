import type { View } from '../../features/audience/view.ts';
import { slotAt, type ViewDay } from '../../features/audience/view.ts';
import { cameFrom } from './came-from.ts';
import { randomFrom } from './random.ts';

interface Read {
  number: number;
  publishedAt: Date;
}

/** How much of the day's reading falls into each hour of Tokyo: breakfast, lunch, evening. */
const rhythm = [2, 1, 1, 1, 1, 3, 6, 9, 9, 6, 5, 5, 8, 7, 5, 4, 4, 5, 7, 8, 8, 9, 7, 4];
const daySeconds = 86_400;
const span = 30 * daySeconds;

/** Shares of a story's readers: most come while it is new, some at any time after, a few stories rise again. */
const freshMeanSeconds = 26 * 3_600;
const lateShare = 0.28;
const risers = 4;
const riserReaders = 90;

/**
 * A month of readers, `views` of them before `start`: by Zipf's law over the stories, in the rhythm of a day. The same
 * start and stories give the same readers.
 */
export function readingHistory(stories: readonly Read[], start: Date, views: number, day: ViewDay): View[] {
  const random = randomFrom(20_260_401);
  const now = Math.floor(start.getTime() / 1_000);
  const ranked = stories.map((story) => ({ story, luck: random() })).sort((a, b) => a.luck - b.luck);
  const weights = ranked.map((_, rank) => 1 / (rank + 1.5) ** 0.85);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const history: View[] = [];
  const add = (number: number, at: number, isPassedOn = false) => {
    history.push({
      slot: slotAt(at, day),
      article: number,
      visitor: BigInt(Math.floor(random() * 40_000) + 1),
      net: Math.floor(random() * 3_000),
      at,
      from: cameFrom(random(), isPassedOn),
    });
  };
  for (const [rank, { story }] of ranked.entries()) {
    const published = Math.floor(story.publishedAt.getTime() / 1_000);
    const from = Math.max(published, now - span);
    const wanted = Math.round((views * (weights[rank] ?? 0)) / whole);
    for (let tries = 0, made = 0; made < wanted && tries < wanted * 8; tries++) {
      const at = Math.floor(random() < lateShare ? from + random() * (now - from) : published - Math.log(1 - random()) * freshMeanSeconds);
      const hour = Math.floor(at / 3_600 + 9) % 24;
      if (at < from || at >= now || random() * 9 > (rhythm[hour] ?? 1)) continue;
      add(story.number, at);
      made++;
    }
  }
  // Older stories that somebody has just passed on.
  for (const { story } of ranked.filter(({ story }) => now - story.publishedAt.getTime() / 1_000 > 3 * daySeconds).slice(20, 20 + risers)) {
    for (let reader = 0; reader < riserReaders; reader++) add(story.number, now - 60 - Math.floor(random() ** 1.5 * 3 * 3_600), true);
  }
  return history.sort((a, b) => a.at - b.at);
}
