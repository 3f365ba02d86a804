import { expect, test } from 'vitest';
import { fieldOf } from './draft-notice.tsx';

test.each([
  ['content.headline', 'headline'],
  ['content.lead.alt', 'leadAlt'],
  ['content.lead.caption', 'leadCaption'],
  ['content.lead.media', 'lead'],
  ['content.body.3.text.0.text', 'body'],
  ['content.tags', 'tags'],
  ['base', ''],
  ['', ''],
])('%s is the field “%s”', (path, expected) => {
  expect(fieldOf(path)).toBe(expected);
});
