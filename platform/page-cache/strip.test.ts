import { expect, test } from 'vitest';
import { strip, takeStatus } from './strip.ts';

test.each([
  ['a framework file', '<script src="/_next/x.js" async=""></script>', ''],
  ['an inline framework script', '<script>self.__next_f.push([1,"<b>"])</script><p>x</p>', '<p>x</p>'],
  ['several', '<script>1</script><i>a</i><script>2</script>', '<i>a</i>'],
  ['our module', '<script data-ours="true" type="module" src="/e.js"></script>', '<script type="module" src="/e.js"></script>'],
  [
    'our data',
    '<script data-ours="" type="application/ld+json">{"a":"\\u003c/script>"}</script>',
    '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>',
  ],
  ['a script preload', '<link rel="preload" as="script" fetchPriority="low" href="/x.js"/>', ''],
  ['a font preload stays', '<link rel="preload" href="/x.woff2" as="font"/>', '<link rel="preload" href="/x.woff2" as="font"/>'],
  ['comments', '<p><!-- -->12<!-- --> min</p>', '<p>12 min</p>'],
  ['text that speaks of scripts', '<p>&lt;script&gt; and data-ours</p>', '<p>&lt;script&gt; and data-ours</p>'],
])('%s', (_, html, expected) => expect(strip(html)).toBe(expected));

test('a page may ask for a status', () => {
  expect(takeStatus('<head><meta name="http-status" content="410"/></head>')).toEqual({ html: '<head></head>', status: 410 });
  expect(takeStatus('<head></head>')).toEqual({ html: '<head></head>', status: null });
});
