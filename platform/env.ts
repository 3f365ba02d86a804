import { resolve } from 'node:path';
import { z } from 'zod';
import { parseNetworks } from './http/networks.ts';

const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema.optional());
const whole = (what: string, from: number, to: number) =>
  z
    .string()
    .refine((value) => /^\d{1,6}$/.test(value) && Number(value) >= from && Number(value) <= to, `must be ${what}`)
    .transform(Number);

const origin = z
  .string()
  .refine(isBareOrigin, 'must be a bare address such as https://news.example, without a path or a password')
  .transform((value) => new URL(value).origin);

function isBareOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password, pathname, search } = new URL(value);
  return /^https?:$/.test(protocol) && pathname === '/' && username + password + search === '';
}

const networks = z.string().transform((value, context) => {
  try {
    return parseNetworks(value);
  } catch (error) {
    context.addIssue(`must be networks such as 100.64.0.0/10, 2001:db8::/32: ${(error as Error).message}`);
    return z.NEVER;
  }
});

/** Where something is announced: nobody on the way may read or change it, unless there is no way. */
const announcedAt = z
  .string()
  .refine(isSafeAddress, 'must be an address such as https://hub.example/, without a password')
  .transform((value) => new URL(value).href);

function isSafeAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  const isHere = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  return (protocol === 'https:' || (protocol === 'http:' && isHere)) && username + password === '';
}

/** Every variable is optional; .env.example says what each does. */
const schema = z.object({
  PORT: optional(whole('a port number from 1 to 65535', 1, 65_535)),
  HOST: optional(z.string().regex(/^[\w.:-]+$/, 'must be an address to listen on, such as 127.0.0.1')),
  SITE_URL: optional(origin),
  DATA_DIR: optional(z.string()),
  DATABASE_URL: optional(
    z.url({ protocol: /^postgres(ql)?$/, error: 'must be an address such as postgresql://user:password@host:5432/database' }),
  ),
  SEED: optional(z.enum(['demo', 'none'], 'must be demo or none')),
  TRUSTED_PROXIES: optional(whole('the number of proxies in front, from 0 to 10', 0, 10)),
  CARRIER_NETWORKS: optional(networks),
  READER_SCRIPTS: optional(z.enum(['none', 'next'], 'must be none or next')),
  OFFLINE_PACK: optional(z.enum(['on', 'off'], 'must be on or off')),
  PAGE_CACHE_MB: optional(whole('a number of megabytes from 8 to 8192', 8, 8192)),
  VIEW_DAY_START: optional(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time in UTC such as 19:00')),
  VIEW_DAY_LENGTH: optional(z.enum(['24h', '6h', '30m'], 'must be 24h, 6h or 30m')),
  AUTH_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/, error: 'must be an address such as smtps://user:password@mail.example:465' })),
  MAIL_FROM: optional(
    z.string().regex(/^([^<>\r\n]+ <)?[^\s<>@]+@[^\s<>@]+>?$/, 'must be a sender such as The Harbour Post <newsroom@news.example>'),
  ),
  WEBSUB_HUB: optional(announcedAt),
  INDEXNOW_KEY: optional(z.string().regex(/^[a-zA-Z0-9-]{8,128}$/, 'must have 8 to 128 letters, digits or hyphens')),
  INDEXNOW_ENDPOINT: optional(announcedAt),
  MEDIA_S3_BUCKET: optional(z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket')),
  MEDIA_S3_ENDPOINT: optional(origin),
  MEDIA_S3_REGION: optional(z.string().regex(/^[\w-]+$/, 'must be a region such as eu-central-1')),
  MEDIA_S3_KEY_ID: optional(z.string()),
  MEDIA_S3_SECRET: optional(z.string()),
  METRICS_TOKEN: optional(z.string().regex(/^[\x21-\x7e]{16,}$/, 'must have at least 16 characters, and no space')),
  LOG_LEVEL: optional(z.enum(['debug', 'info', 'warn', 'error'], 'must be debug, info, warn or error')),
});

const slotSeconds = { '24h': 86_400, '6h': 21_600, '30m': 1_800 } as const;

/** What was given, unless it may hold a password: that belongs into no log. */
const told = (name: string, source: Record<string, string | undefined>) =>
  /SECRET|TOKEN|KEY_ID|DATABASE_URL|SMTP_URL/.test(name) || source[name]?.includes('@') ? '' : ` (it is “${source[name]}”)`;

/** Reads the environment once. Throws an Error that names each wrong variable and says what it must be. */
export function parseEnv(source: Record<string, string | undefined>) {
  const parsed = schema.safeParse(source);
  if (!parsed.success) {
    throw new Error(
      parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}${told(String(issue.path[0]), source)}.`).join(' '),
    );
  }
  const values = parsed.data;
  if (values.SMTP_URL && !values.MAIL_FROM)
    throw new Error('MAIL_FROM must name the sender, such as newsroom@news.example, where SMTP_URL is set.');
  const { MEDIA_S3_BUCKET: bucket, MEDIA_S3_KEY_ID: keyId, MEDIA_S3_SECRET: secret } = values;
  if (bucket && !(keyId && secret)) throw new Error('MEDIA_S3_KEY_ID and MEDIA_S3_SECRET must be set where MEDIA_S3_BUCKET is.');
  const port = values.PORT ?? 3000;
  const [hours, minutes] = (values.VIEW_DAY_START ?? '19:00').split(':').map(Number) as [number, number];
  return {
    port,
    /** Null listens on every interface. */
    host: values.HOST ?? null,
    siteUrl: values.SITE_URL ?? null,
    /** What canonical and feed addresses start with: never a request's own Host. */
    publicUrl: values.SITE_URL ?? `http://localhost:${port}`,
    // Ignored, else the bundler follows it to every file of the project.
    dataDir: resolve(/* turbopackIgnore: true */ values.DATA_DIR ?? '.data'),
    databaseUrl: values.DATABASE_URL ?? null,
    seed: values.SEED ?? 'demo',
    trustedProxies: values.TRUSTED_PROXIES ?? 0,
    /** Where so many readers share few addresses that no network limit holds; null: nowhere. */
    carriers: values.CARRIER_NETWORKS ?? null,
    readerScripts: values.READER_SCRIPTS ?? 'none',
    /** Whether readers may keep stories for reading offline. */
    hasOfflinePack: values.OFFLINE_PACK !== 'off',
    pageCacheBytes: (values.PAGE_CACHE_MB ?? 128) * 1024 * 1024,
    viewDay: { startSeconds: hours * 3600 + minutes * 60, seconds: slotSeconds[values.VIEW_DAY_LENGTH ?? '24h'] },
    authSecret: values.AUTH_SECRET ?? null,
    /** Null: nothing is mailed. */
    mail: values.SMTP_URL && values.MAIL_FROM ? { server: values.SMTP_URL, from: values.MAIL_FROM } : null,
    /** Null: nobody is told of a feed's change. */
    webSubHub: values.WEBSUB_HUB ?? null,
    /** Null: no search engine is told of a story. Without an address of its own a portal has none to tell. */
    indexNow:
      values.INDEXNOW_KEY && values.SITE_URL
        ? { key: values.INDEXNOW_KEY, endpoint: values.INDEXNOW_ENDPOINT ?? 'https://api.indexnow.org/indexnow' }
        : null,
    /** Null: media lie in `dataDir`. */
    mediaBucket:
      bucket && keyId && secret
        ? { bucket, keyId, secret, endpoint: values.MEDIA_S3_ENDPOINT ?? null, region: values.MEDIA_S3_REGION ?? 'us-east-1' }
        : null,
    /** Null: figures are for this machine alone. */
    metricsToken: values.METRICS_TOKEN ?? null,
    logLevel: values.LOG_LEVEL ?? 'info',
  };
}

export const env = parseEnv(process.env);
