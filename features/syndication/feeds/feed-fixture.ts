import type { Feed, FeedEntry } from './feed.ts';

export const anEntry = (given: Partial<FeedEntry> = {}): FeedEntry => ({
  id: 'tag:news.example,2026-11-26:articles/1',
  url: 'https://news.example/society/ferries',
  title: 'Night ferries',
  summary: 'What it tells.',
  html: '<p>It happened.</p>',
  authors: [{ name: 'A. Writer', url: 'https://news.example/author/a-writer' }],
  publishedAt: new Date('2026-11-26T05:27:00Z'),
  updatedAt: null,
  categories: ['Society', 'Ferries'],
  picture: null,
  ...given,
});

export const aPicture = {
  url: 'https://news.example/media/a.jpeg',
  type: 'image/jpeg',
  width: 1200,
  height: 675,
  bytes: 1234,
  alt: 'A pier',
  credit: 'A. P.',
};

export const aFeed = (given: Partial<Feed> = {}): Feed => ({
  title: 'Society | The Paper',
  description: 'All of it.',
  language: 'en',
  url: 'https://news.example/society',
  since: new Date('2026-11-01T00:00:00Z'),
  publisher: { name: 'The Paper', url: 'https://news.example' },
  icon: 'https://news.example/icon.png',
  hub: null,
  entries: [anEntry()],
  ...given,
});
