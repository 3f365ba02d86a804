import { describe, expect, test } from 'vitest';
import { parseEnv } from './env.ts';

describe('parseEnv', () => {
  test('needs nothing', () => {
    expect(parseEnv({})).toMatchObject({ port: 3000, host: null, publicUrl: 'http://localhost:3000', seed: 'demo', trustedProxies: 0 });
  });

  test.each([
    ['PORT', 'eighty'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '0x10'],
    ['PORT', '1e3'],
    ['PORT', '80.0'],
    ['HOST', 'a b'],
    ['SITE_URL', 'news.example'],
    ['SITE_URL', 'https://news.example/paper'],
    ['SITE_URL', 'javascript:alert(1)'],
    ['SEED', 'full'],
    ['TRUSTED_PROXIES', '-1'],
    ['CARRIER_NETWORKS', '100.64.0.0'],
    ['CARRIER_NETWORKS', '100.64.0.0/33'],
    ['CARRIER_NETWORKS', '100.64.0.0/7'],
    ['CARRIER_NETWORKS', '2001:db8::/129'],
    ['CARRIER_NETWORKS', '2001:db8::/15'],
    ['CARRIER_NETWORKS', '::ffff:100.64.0.0/8'],
    ['CARRIER_NETWORKS', 'carrier.example/24'],
    ['CARRIER_NETWORKS', '/24'],
    ['CARRIER_NETWORKS', ','],
    ['READER_SCRIPTS', 'some'],
    ['OFFLINE_PACK', 'yes'],
    ['PAGE_CACHE_MB', '1.5'],
    ['VIEW_DAY_START', '24:00'],
    ['VIEW_DAY_LENGTH', '1h'],
    ['MAIL_FROM', 'nobody'],
    ['WEBSUB_HUB', 'http://hub.example/'],
    ['WEBSUB_HUB', 'hub.example'],
    ['MEDIA_S3_BUCKET', 'Media'],
    ['MEDIA_S3_ENDPOINT', 's3.example'],
    ['MEDIA_S3_REGION', 'eu central'],
    ['INDEXNOW_KEY', 'short'],
    ['INDEXNOW_KEY', 'not_a_key'],
    ['INDEXNOW_ENDPOINT', 'http://127.0.0.1.example/'],
    ['INDEXNOW_ENDPOINT', 'ftp://localhost/'],
    ['LOG_LEVEL', 'loud'],
  ])('a wrong %s names itself and its value: %s', (name, value) => {
    expect(() => parseEnv({ [name]: value })).toThrow(new RegExp(`${name} must (be|have) .*${value.replace(/[.()]/g, '\\$&')}`));
  });

  test.each([
    ['DATABASE_URL', 'mysql://paper:hunter2@localhost/paper'],
    ['AUTH_SECRET', 'hunter2'],
    ['METRICS_TOKEN', 'hunter2'],
    ['METRICS_TOKEN', 'hunter2 hunter2 hunter2'],
    ['SITE_URL', 'https://paper:hunter2@news.example'],
    ['SITE_URL', 'https://hunter2@news.example'],
    ['SMTP_URL', 'https://paper:hunter2@mail.example'],
  ])('a wrong %s names itself and keeps its secret', (name, value) => {
    expect(() => parseEnv({ [name]: value })).toThrow(new RegExp(`^(?!.*hunter2).*${name} must (be|have) `));
  });

  test('of several networks the wrong one is named', () => {
    expect(() => parseEnv({ CARRIER_NETWORKS: '100.64.0.0/10, 2001:db8::/200' })).toThrow('2001:db8::/32: “2001:db8::/200” is none');
  });

  test('an empty value is an absent one', () => {
    expect(parseEnv({ PORT: '', SITE_URL: '' })).toMatchObject({ port: 3000, siteUrl: null });
  });

  test('the public address is SITE_URL without a slash, else localhost', () => {
    expect(parseEnv({ SITE_URL: 'https://News.example/' }).publicUrl).toBe('https://news.example');
    expect(parseEnv({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
  });

  test('mail wants a server and a sender', () => {
    expect(parseEnv({ MAIL_FROM: 'newsroom@news.example' }).mail).toBeNull();
    expect(() => parseEnv({ SMTP_URL: 'smtp://mail.example' })).toThrow('MAIL_FROM must name the sender');
    expect(parseEnv({ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'The Post <newsroom@news.example>' }).mail).toEqual({
      server: 'smtp://mail.example',
      from: 'The Post <newsroom@news.example>',
    });
  });

  test('the view day is seconds', () => {
    expect(parseEnv({ VIEW_DAY_START: '19:30', VIEW_DAY_LENGTH: '6h' }).viewDay).toEqual({ startSeconds: 70_200, seconds: 21_600 });
  });

  test('announces over https, or to this machine, and stories only from an address of its own', () => {
    expect(parseEnv({})).toMatchObject({ webSubHub: null, indexNow: null });
    expect(parseEnv({ WEBSUB_HUB: 'https://hub.example' }).webSubHub).toBe('https://hub.example/');
    for (const here of ['http://localhost:8080/x', 'http://127.0.0.1:1/', 'http://[::1]/'])
      expect(parseEnv({ WEBSUB_HUB: here }).webSubHub).toBe(here);
    expect(parseEnv({ INDEXNOW_KEY: 'abcdefgh' }).indexNow).toBeNull();
    expect(parseEnv({ INDEXNOW_KEY: 'abcdefgh', SITE_URL: 'https://news.example' }).indexNow).toEqual({
      key: 'abcdefgh',
      endpoint: 'https://api.indexnow.org/indexnow',
    });
  });
});
