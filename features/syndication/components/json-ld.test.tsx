import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { JsonLd } from './json-ld.tsx';

test.each(['</script><script>alert(1)</script>', '<!-- <script>', ']]>', 'a\u2028b', '\ud83d', '“鐘” & <b>'])(
  '%s ends no element, and is read as it was written',
  (headline) => {
    const html = renderToStaticMarkup(<JsonLd data={{ headline }} />);
    const [, text = ''] = /^<script data-ours="" type="application\/ld\+json">([^<]*)<\/script>$/.exec(html) ?? [];
    expect(JSON.parse(text)).toEqual({ headline });
  },
);
