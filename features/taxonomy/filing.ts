import { z } from 'zod';
import { cleanDeep } from '#ui/clean-text.ts';
import { type Localized, languages } from '#ui/language.ts';

/** By what stories are filed and signed. */
export const kinds = ['section', 'topic', 'series', 'author'] as const;
export type Kind = (typeof kinds)[number];
export const isKind = (value: unknown): value is Kind => kinds.includes(value as Kind);

/** Where the list of each stands, before its slug. */
export const places: Record<Kind, string> = { section: '/', topic: '/topic/', series: '/series/', author: '/author/' };

/** What is written down of each change. */
export const verbs = {
  section: { create: 'createSection', save: 'saveSection', remove: 'removeSection' },
  topic: { create: 'createTopic', save: 'saveTopic', remove: 'removeTopic' },
  series: { create: 'createSeries', save: 'saveSeries', remove: 'removeSeries' },
  author: { create: 'createAuthor', save: 'saveAuthor', remove: 'removeAuthor' },
} as const satisfies Record<Kind, Record<'create' | 'save' | 'remove', string>>;

/** Each is a message `filing.refusal.<reason>`. */
export type FilingRefusal =
  | 'forbidden'
  | 'absent'
  | 'overtaken'
  | 'name-missing'
  | 'name-long'
  | 'text-long'
  | 'slug-missing'
  | 'slug-form'
  | 'slug-long'
  | 'slug-reserved'
  | 'slug-taken'
  | 'slug-former'
  | 'parent-absent'
  | 'parent-self'
  | 'parent-deep'
  | 'link-form'
  | 'contact-form'
  | 'picture-absent'
  | 'in-use'
  | 'has-children'
  | 'has-stories'
  | 'has-people'
  | 'merge-self'
  | 'merge-absent'
  | 'move-self'
  | 'malformed';

export type FilingOutcome<Value> = { ok: true; value: Value } | FilingRefused;
export interface FilingRefused {
  ok: false;
  reason: FilingRefusal;
  /** What the reason speaks of: a name, a number. */
  detail?: Record<string, string | number>;
}
export const refuse = (reason: FilingRefusal, detail?: Record<string, string | number>): FilingRefused => ({
  ok: false,
  reason,
  ...(detail && { detail }),
});

export const mostName = 120;
export const mostText = 2_000;
const mostSlug = 120;

/** Addresses that are the portal's own: a section there would never be reached, or hide a page. A test compares them with app/. */
const ownWords =
  /^([a-z]{2}|api|admin|sign-in|join|elements|icon|favicon|media|robots|sitemaps?|social|feeds?|fonts|preview|about|policies|absent|archive|author|corrections|offline|privacy|ranking|saved|search|series|topic|live|worker|manifest|health|metrics|speculation-rules|not)$/;
export const isReserved = (slug: string) => ownWords.test(slug);

/** What is wrong with a slug as an address of that kind; null when nothing is. */
export function slugProblem(kind: Kind, slug: string): FilingRefusal | null {
  if (!slug) return 'slug-missing';
  if (slug.length > mostSlug) return 'slug-long';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return 'slug-form';
  return kind === 'section' && isReserved(slug) ? 'slug-reserved' : null;
}

/** A name or a text in each language that has any. */
const texts = z.partialRecord(z.enum(languages), z.string()).transform((given): Localized => {
  const filled = Object.entries(given).map(([language, text]) => [language, text.trim()] as const);
  return Object.fromEntries(filled.filter(([, text]) => text));
});
const id = z.int().positive().max(2_147_483_647);
const named = z.object({ slug: z.string().transform((slug) => slug.trim()), name: texts });

/** What each is made of, besides its number and its revision. */
export const schemas = {
  section: named.extend({ description: texts, parentId: id.nullable(), inMenu: z.boolean() }),
  topic: named,
  series: named.extend({ description: texts, sectionId: id }),
  author: named.extend({
    role: texts,
    biography: texts,
    expertise: texts,
    links: z.array(z.string()).transform((links) => links.map((link) => link.trim()).filter(Boolean)),
    contact: z
      .string()
      .nullable()
      .transform((contact) => contact?.trim() || null),
    pictureId: id.nullable(),
  }),
};
export type Filed<Of extends Kind = Kind> = z.output<(typeof schemas)[Of]>;
export type FiledInput = Record<string, unknown> & { slug: string; name: Localized };

const isWeb = (link: string) => link.length <= 500 && URL.canParse(link) && /^https?:$/.test(new URL(link).protocol);
/** An e-mail address, or a page. */
const isContact = (contact: string) => z.email().max(254).safeParse(contact).success || isWeb(contact);

/** What somebody wrote into a form, as it may be kept; else what is wrong with it. */
export function readFiled(kind: Kind, given: unknown): FilingOutcome<FiledInput> {
  const parsed = schemas[kind].safeParse(cleanDeep(given));
  if (!parsed.success) return refuse('malformed');
  const filed: FiledInput = parsed.data;
  const { slug, name, ...rest } = filed;
  const names = Object.values(name);
  if (names.length === 0) return refuse('name-missing');
  if (names.some((each) => each.length > mostName)) return refuse('name-long', { most: mostName });
  const problem = slugProblem(kind, slug);
  if (problem) return refuse(problem, { slug: slug.slice(0, mostSlug) });
  const longest = Math.max(
    0,
    ...Object.values(rest)
      .flatMap(textsIn)
      .map((text) => text.length),
  );
  if (longest > mostText) return refuse('text-long', { most: mostText });
  const { links = [], contact = null } = rest as { links?: string[]; contact?: string | null };
  const wrong = links.find((link) => !isWeb(link));
  if (wrong || links.length > 20) return refuse('link-form', { link: (wrong ?? '').slice(0, 80) });
  if (contact && !isContact(contact)) return refuse('contact-form');
  return { ok: true, value: filed };
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};

/** A slug made of a name, where it has any letters that a slug can hold. */
export const slugOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, mostSlug)
    .replace(/-$/, '');
