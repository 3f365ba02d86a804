import { dayKey } from '#ui/time.ts';
import { startOfDay } from '#ui/zoned-time.ts';

/** So long before rights end the newsroom is told. */
export const noticeDays = 30;
const dayMs = 86_400_000;
export const noticeMs = noticeDays * dayMs;

/** Whether a picture or recording may be shown: for good, for some days yet, or not any more. */
export type Rights = 'lasting' | 'ending' | 'over';

export function rightsAt(until: Date | null, now: Date): Rights {
  if (until === null) return 'lasting';
  if (until <= now) return 'over';
  return until.getTime() - now.getTime() <= noticeMs ? 'ending' : 'lasting';
}

/** Whether readers may be shown it at this instant. */
export const isShowable = ({ rightsUntil }: { rightsUntil: Date | null }, now: Date) => rightsAt(rightsUntil, now) !== 'over';

/** Rights hold to the end of their last day, `2026-11-30`, as the paper's clocks show it. */
export function endOfDay(lastDay: string, zone: string): Date {
  const next = new Date(Date.parse(`${lastDay}T00:00Z`) + dayMs).toISOString().slice(0, 10);
  return startOfDay(next, zone);
}

/** The last day of rights that end at this instant. */
export const lastDayOf = (until: Date, zone: string) => dayKey(new Date(until.getTime() - 1), zone);
