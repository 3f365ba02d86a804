import type { Language } from '#ui/language.ts';
import { timestamp } from '#ui/time.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { type Entry, type Version, versionBefore } from '../time-line.ts';

interface Props {
  entries: readonly Entry[];
  versions: readonly Version[];
  language: Language;
  timeZone: string;
}

/** What happened to a story, the newest first: who, what, when, why, with a way to what changed. */
export function TimeLine({ entries, versions, language, timeZone }: Props) {
  const t = translateNewsroom(language);
  if (entries.length === 0) return <p className="hint">{t('diff.nothingHappened')}</p>;
  return (
    <ol aria-labelledby="time-line">
      {entries.map(({ id, at, who, isPerson, verb, revision, told, correction }) => {
        const before = revision === null ? null : versionBefore(versions, revision);
        const isWriting = ['edit', 'restoreRevision', 'discard'].includes(verb);
        return (
          <li key={id} className="border-t border-rule py-2.5">
            <p>
              <span className="font-semibold">{isPerson ? who : actorText(t, who)}</span>
              {language === 'ja' ? '' : ' '}
              {verbText(t, verb)}
            </p>
            {correction.was && <p className="wrap-anywhere line-through">{t('diff.quoted', { text: correction.was })}</p>}
            {correction.is && <p className="wrap-anywhere">{t('diff.quoted', { text: correction.is })}</p>}
            {detailsOf(t, told, language, timeZone).map((detail) => (
              <p key={detail} className="wrap-anywhere">
                {detail}
              </p>
            ))}
            <p className="hint">
              <time dateTime={at.toISOString()}>{timestamp(at, language, timeZone)}</time>
              {revision !== null && ` · ${t('diff.revision', { number: revision })}`}
            </p>
            {isWriting && revision !== null && before !== null && (
              <a className="tap underline decoration-second" href={`?from=${before}&to=${revision}`}>
                {t('diff.whatChanged')}
                <span className="sr-only"> {t('diff.revision', { number: revision })}</span>
              </a>
            )}
          </li>
        );
      })}
    </ol>
  );
}

type Texts = ReturnType<typeof translateNewsroom>;

/** What acts by itself. */
export const actorText = (t: Texts, actor: string) => t(actor === 'seed' || actor === 'ranking' ? `diff.${actor}` : 'diff.timetable');

/** A verb that this catalogue does not know is told as it is rather than not at all. */
function verbText(t: Texts, verb: string): string {
  const key = `diff.verb.${verb}` as Parameters<Texts>[0];
  return t.has(key) ? t(key as 'diff.verb.edit') : verb;
}

function detailsOf(t: Texts, told: Entry['told'], language: Language, timeZone: string): string[] {
  const { reason, dueAt, isSubstantive, from, kind, field, note } = told;
  const refusal = `desk.refusal.${reason}` as Parameters<Texts>[0];
  const name = `desk.field.${field}` as Parameters<Texts>[0];
  const what =
    kind === 'field' && t.has(name) ? t(name as 'desk.field.headline') : kind === 'block' ? t('diff.aBlock') : t('diff.theWhole');
  return [
    reason && (t.has(refusal) ? t(refusal as 'desk.refusal.held') : t('diff.quoted', { text: reason })),
    dueAt && t('diff.due', { time: timestamp(dueAt, language, timeZone) }),
    isSubstantive && t('diff.substantive'),
    note && t('withdrawal.noted', { note }),
    from !== undefined && t('diff.from', { what, from }),
  ].flatMap((detail) => detail || []);
}
