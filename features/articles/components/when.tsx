import type { Language } from '#ui/language.ts';
import { day, dayKey, timeOfDay, timestamp } from '#ui/time.ts';
import { translate } from '#ui/translate.ts';

interface Props {
  at: Date;
  language: Language;
  timeZone: string;
}

/** `14:27 JST, February 1, 2025`, for people and for machines. */
export function FullTime({ at, language, timeZone }: Props) {
  return <time dateTime={at.toISOString()}>{timestamp(at, language, timeZone)}</time>;
}

/** As much as a list needs: minutes within the hour, the time of a story of today or under a heading with its day, else the day. All of it on hover. */
export function ShortTime({ at, language, timeZone, now, isUnderDay = false }: Props & { now: Date; isUnderDay?: boolean }) {
  const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000);
  const isToday = dayKey(at, timeZone) === dayKey(now, timeZone);
  const older = isToday || isUnderDay ? timeOfDay(at, timeZone) : day(at, language, timeZone);
  return (
    <time dateTime={at.toISOString()} title={timestamp(at, language, timeZone)}>
      {minutes >= 0 && minutes < 60 ? translate(language)('time.minutesAgo', { minutes }) : older}
    </time>
  );
}
