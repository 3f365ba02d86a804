import { business } from './stories/business.ts';
import { culture } from './stories/culture.ts';
import { editorial } from './stories/editorial.ts';
import { features } from './stories/features.ts';
import { politics } from './stories/politics.ts';
import { scienceNature } from './stories/science-nature.ts';
import { society } from './stories/society.ts';
import { sports } from './stories/sports.ts';
import { world } from './stories/world.ts';
import type { Story } from './story.ts';

/** Each desk's stories, the newest first; the first desk has the newest of all. */
const desks = [society, politics, scienceNature, business, world, culture, sports, features, editorial];

const days = 40;
const hourMs = 3_600_000;
/** The demo paper's zone has no summer time. */
const tokyoHours = 9;

/**
 * Every story with the time it was published: the desks in turn, more in the last days than weeks ago, none between
 * midnight and six. The newest is 25 minutes old at `start`.
 */
export function dateStories(start: Date): { story: Story; publishedAt: Date }[] {
  const longest = Math.max(...desks.map((desk) => desk.length));
  const inTurn = Array.from({ length: longest }, (_, turn) => desks.flatMap((desk) => desk[turn] ?? [])).flat();
  return inTurn.map((story, place) => {
    const hoursAgo = 0.42 + (days * 24 - 6) * (place / inTurn.length) ** 1.6;
    return { story, publishedAt: awake(new Date(start.getTime() - hoursAgo * hourMs), start) };
  });
}

/** Moves what would have come out in the night to the morning before. */
function awake(at: Date, start: Date): Date {
  const hour = (at.getUTCHours() + tokyoHours) % 24;
  const isLate = start.getTime() - at.getTime() > 12 * hourMs;
  return isLate && hour < 6 ? new Date(at.getTime() - (hour + 1) * hourMs - 13 * 60_000) : at;
}
