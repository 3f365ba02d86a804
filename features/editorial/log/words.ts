import { z } from 'zod';
import { inLanguage, type Language, languages, localized } from '#ui/language.ts';
import { translateNewsroom } from '#ui/translate.ts';
import type { LoggedEvent } from './queries.ts';

type Texts = ReturnType<typeof translateNewsroom>;

/** A verb that this catalogue does not know is told as it is rather than not at all. */
export function verbWords(t: Texts, verb: string): string {
  const key = `log.verb.${verb}` as Parameters<Texts>[0];
  return t.has(key) ? t(key as 'log.verb.edit') : verb;
}

export function whoWords(t: Texts, { actor, actorId }: Pick<LoggedEvent, 'actor' | 'actorId'>): string {
  const key = `log.machine.${actor}` as Parameters<Texts>[0];
  return actorId === null && t.has(key) ? t(key as 'log.machine.timetable') : actor;
}

const told = z.object({
  name: z.union([z.string(), localized]).optional().catch(undefined),
  slug: z.string().optional().catch(undefined),
  path: z.string().optional().catch(undefined),
  email: z.string().optional().catch(undefined),
  media: z.int().optional().catch(undefined),
  person: z.string().optional().catch(undefined),
  language: z.enum(languages).optional().catch(undefined),
  section: z.int().nullable().optional().catch(undefined),
  words: z
    .partialRecord(z.enum(languages), z.object({ text: z.string() }))
    .optional()
    .catch(undefined),
});

const filed: Record<string, string> = { Section: 'sections', Sections: 'sections', Topic: 'topics', Series: 'series', Author: 'authors' };

/** What it was done to, and where that stands in the newsroom; null where the verb says it all. */
export function placeOf(event: LoggedEvent, language: Language): { name: string; href: string | null } | null {
  const t = translateNewsroom(language);
  const { article, headline, verb } = event;
  if (article !== null) {
    const name = headline ? t('log.story', { number: article, headline }) : t('log.storyOnly', { number: article });
    return { name, href: `/admin/articles/${article}` };
  }
  const [detail, after, before] = [event.detail, event.after, event.before].map((each) => told.safeParse(each).data ?? {});
  const given = { ...before, ...after, ...detail };
  const name = typeof given.name === 'object' ? inLanguage(given.name, language) : given.name;
  if (given.media !== undefined)
    return { name: name || t('log.media', { id: given.media }), href: verb === 'delete' ? null : `/admin/media/${given.media}` };
  const kind = filed[/^(?:create|save|remove|merge|order)([A-Z]\w+)$/.exec(verb)?.[1] ?? ''];
  if (kind && (name || given.slug))
    return { name: name || (given.slug ?? ''), href: `/admin/${kind}?q=${encodeURIComponent(given.slug ?? '')}` };
  if (given.words) return { name: (given.words[language] ?? Object.values(given.words)[0])?.text ?? '', href: '/admin/banner' };
  if (given.language && verb.endsWith('Front')) {
    const of = `?language=${given.language}${given.section ? `&section=${given.section}` : ''}`;
    return { name: t(`log.front.${given.section ? 'section' : 'edition'}.${given.language}`), href: `/admin/front${of}` };
  }
  if (given.path) return { name: given.path, href: `/admin/redirects?q=${encodeURIComponent(given.path)}` };
  if (given.person || given.email) return { name: name || (given.email ?? ''), href: '/admin/people' };
  return null;
}
