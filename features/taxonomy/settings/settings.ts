import { z } from 'zod';
import { cleanDeep } from '#ui/clean-text.ts';
import { type Language, type Localized, languages, localized } from '#ui/language.ts';

/** What a paper binds itself to, each by language and shown where it is written: search engines are told of it too. */
export const policyNames = ['ethics', 'corrections', 'ownership', 'masthead', 'privacy'] as const;
export type PolicyName = (typeof policyNames)[number];
export const policies = z.partialRecord(z.enum(policyNames), localized);
export type Policies = z.infer<typeof policies>;

/** Programs that gather texts to train models or to answer in the paper's place, by the names their makers gave them for robots.txt. */
export const crawlers = [
  ...['GPTBot', 'ChatGPT-User', 'ClaudeBot', 'CCBot', 'Google-Extended', 'Applebot-Extended'],
  ...['PerplexityBot', 'Meta-ExternalAgent', 'Bytespider', 'Amazonbot'],
] as const;

/** Everything that an administrator sets. The first language is the default, whose addresses have no prefix. */
export interface Settings {
  name: Localized;
  shortName: string;
  timeZone: string;
  languages: Language[];
  about: Localized;
  policies: Policies;
  closedCrawlers: string[];
  robots: string;
}

/** Each is a message `settings.refusal.<reason>`. */
export type SettingsRefusal =
  | 'forbidden'
  | 'overtaken'
  | 'name-missing'
  | 'name-long'
  | 'short-missing'
  | 'short-long'
  | 'zone-unknown'
  | 'languages-missing'
  | 'default-fixed'
  | 'language-has-stories'
  | 'text-long'
  | 'robots-line'
  | 'robots-group'
  | 'robots-long'
  | 'malformed';
export interface SettingsRefused {
  ok: false;
  reason: SettingsRefusal;
  detail?: Record<string, string | number>;
}
const refuse = (reason: SettingsRefusal, detail?: SettingsRefused['detail']): SettingsRefused => ({
  ok: false,
  reason,
  ...(detail && { detail }),
});

const most = { name: 100, shortName: 12, about: 1_000, policy: 8_000, robots: 10_000 };

/** A zone as the list of all zones has it, however it was written; null where there is none. A mere distance is no zone: it knows no summer. */
export function zoneOf(given: string): string | null {
  const wanted = given.trim();
  if (!/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(wanted)) return null;
  const listed = Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === wanted.toLowerCase());
  if (listed) return listed;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: wanted }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

const filled = (texts: Localized): Localized =>
  Object.fromEntries(
    Object.entries(texts)
      .map(([language, text]) => [language, text.trim()] as const)
      .filter(([, text]) => text),
  );

const schema = z.object({
  name: localized.transform(filled),
  shortName: z.string().transform((text) => text.trim()),
  timeZone: z.string(),
  languages: z.array(z.enum(languages)).transform((given) => [...new Set(given)]),
  about: localized.transform(filled),
  policies: policies.transform(
    (given): Policies =>
      Object.fromEntries(
        Object.entries(given)
          .map(([name, texts]) => [name, filled(texts)] as const)
          .filter(([, texts]) => Object.keys(texts).length > 0),
      ),
  ),
  closedCrawlers: z.array(z.enum(crawlers)).transform((given) => crawlers.filter((crawler) => given.includes(crawler)) as string[]),
  robots: z.string().transform((text) => text.trim()),
});

/** What somebody wrote into the form, as it may be kept; else what is wrong with it. */
export function readSettings(given: unknown): { ok: true; value: Settings } | SettingsRefused {
  const parsed = schema.safeParse(cleanDeep(given));
  if (!parsed.success) return refuse('malformed');
  const settings = parsed.data;
  const [first] = settings.languages;
  const isLong = (texts: Localized, length: number) => Object.values(texts).some((text) => text.length > length);
  if (!first) return refuse('languages-missing');
  if (!settings.name[first]) return refuse('name-missing');
  if (isLong(settings.name, most.name)) return refuse('name-long', { most: most.name });
  if (!settings.shortName) return refuse('short-missing');
  if (settings.shortName.length > most.shortName) return refuse('short-long', { most: most.shortName });
  const timeZone = zoneOf(settings.timeZone);
  if (!timeZone) return refuse('zone-unknown', { zone: settings.timeZone.slice(0, 60) });
  if (isLong(settings.about, most.about)) return refuse('text-long', { most: most.about });
  if (Object.values(settings.policies).some((texts) => isLong(texts, most.policy))) return refuse('text-long', { most: most.policy });
  const problem = robotsProblem(settings.robots);
  return problem ?? { ok: true, value: { ...settings, timeZone } };
}

/** Lines as RFC 9309 knows them: groups that begin with whom they are for, comments, and sitemaps. */
export function robotsProblem(text: string): SettingsRefused | null {
  if (text.length > most.robots) return refuse('robots-long', { most: most.robots });
  let isInGroup = false;
  for (const [place, whole] of text.split('\n').entries()) {
    const line = (whole.split('#')[0] ?? '').trim();
    const detail = { number: place + 1, line: whole.trim().slice(0, 80) };
    if (!line) continue;
    const [, field = '', value = ''] = /^([A-Za-z-]+)\s*:\s*(.*)$/.exec(line) ?? [];
    switch (field.toLowerCase()) {
      case 'user-agent':
        if (!/^(\*|[A-Za-z_-]+)$/.test(value)) return refuse('robots-line', detail);
        isInGroup = true;
        break;
      case 'allow':
      case 'disallow':
        if (value && !/^[/*]\S*$/.test(value)) return refuse('robots-line', detail);
        if (!isInGroup) return refuse('robots-group', detail);
        break;
      case 'crawl-delay':
        if (!/^\d{1,4}(\.\d{1,3})?$/.test(value)) return refuse('robots-line', detail);
        if (!isInGroup) return refuse('robots-group', detail);
        break;
      case 'sitemap':
        if (!URL.canParse(value)) return refuse('robots-line', detail);
        break;
      default:
        return refuse('robots-line', detail);
    }
  }
  return null;
}

/** The groups that the settings add to robots.txt. */
export const robotsLines = ({ closedCrawlers, robots }: Pick<Settings, 'closedCrawlers' | 'robots'>): string[] => [
  ...(closedCrawlers.length > 0 ? [...closedCrawlers.map((crawler) => `User-agent: ${crawler}`), 'Disallow: /', ''] : []),
  ...(robots ? [...robots.split('\n'), ''] : []),
];

/** As far as two versions differ. */
export function differing(before: Settings, after: Settings): [Partial<Settings>, Partial<Settings>] {
  const fields = (Object.keys(after) as (keyof Settings)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  const only = (settings: Settings) => Object.fromEntries(fields.map((field) => [field, settings[field]]));
  return [only(before), only(after)];
}
