import 'server-only';
import { type Actor, canDecideHold, canSeeBoard, canSeeReaders } from '#features/accounts/roles.ts';
import { listSections } from '#features/taxonomy/queries.ts';
import { inLanguage, type Language } from '#ui/language.ts';
import { type BoardFilter, type Curve, countBeats, curveOf, type ReadStory, riseOf, risingOf, topOf } from './board.ts';
import { readPulse } from './read-pulse.ts';

/** What somebody wants to see of the board: a section by its slug, a language; null: all. */
export interface BoardWish {
  section: string | null;
  language: Language | null;
}

export interface BoardStory {
  number: number;
  headline: string;
  language: Language;
  section: string;
  now: number;
  hour: number;
  rise: number;
  /** Null where it is not theirs to know. */
  isHeld: boolean | null;
  /** Whether they may see its own page. */
  isOpen: boolean;
}

export interface Board {
  /** When it was looked at, in ms since 1970. */
  at: number;
  now: number;
  hour: number;
  curve: Curve;
  top: BoardStory[];
  rising: BoardStory[];
  /** The sections at the top, each with all below it. */
  sections: { slug: string; name: string; now: number; hour: number }[];
}

/** How the paper is read at this moment, for whoever works here; null for a section that is none, and for whom it does not concern. */
export async function getBoard(actor: Actor & { language: Language }, wish: BoardWish): Promise<Board | null> {
  if (!canSeeBoard(actor)) return null;
  const [{ pulse, earlier }, sections] = await Promise.all([readPulse(), listSections()]);
  const chosen = wish.section === null ? null : sections.find(({ slug }) => slug === wish.section);
  if (chosen === undefined) return null;
  const filter: BoardFilter = { sections: chosen?.covers ?? null, language: wish.language };
  const nameOf = new Map(sections.map(({ id, name }) => [id, inLanguage(name, actor.language)]));
  const parentOf = new Map(sections.map(({ id, parent }) => [id, sections.find(({ slug }) => slug === parent)?.id ?? null]));
  const tell = (story: ReadStory): BoardStory => {
    const filed = { ownerId: story.ownerId, sectionId: story.section, parentSectionId: parentOf.get(story.section) ?? null, isOut: true };
    return {
      number: story.number,
      headline: story.headline,
      language: story.language,
      section: nameOf.get(story.section) ?? '',
      now: story.now,
      hour: story.hour,
      rise: riseOf(story),
      isHeld: canDecideHold(actor) ? story.isHeld : null,
      isOpen: canSeeReaders(actor, filed),
    };
  };
  return {
    at: pulse.at,
    ...countBeats(pulse, filter),
    curve: curveOf(pulse, earlier, filter),
    top: topOf(pulse, filter).map(tell),
    rising: risingOf(pulse, filter).map(tell),
    sections: sections
      .filter(({ parent }) => parent === null)
      .map(({ slug, name, covers }) => ({
        slug,
        name: inLanguage(name, actor.language),
        ...countBeats(pulse, { sections: covers, language: wish.language }),
      })),
  };
}
