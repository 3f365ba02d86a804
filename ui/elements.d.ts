import type { HTMLAttributes } from 'react';

/** Custom elements of readers' pages; their scripts are in the features' elements/ folders. */
type Element<Attributes = object> = HTMLAttributes<HTMLElement> & { class?: string } & Attributes;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'record-view': Element<{ article: number }>;
      'opt-out': Element<{ labels: string }>;
      'load-embed': Element<{ url: string; label: string }>;
      'share-story': Element<{ url: string; headline: string; labels: string }>;
      'reading-settings': Element<{ labels: string }>;
      'search-suggest': Element<{ for: string; address: string; labels: string }>;
      'ruby-toggle': Element<{ show: string; hide: string }>;
      'save-story': Element<{ article: number; path: string; headline: string; list: string; labels: string }>;
      'saved-stories': Element<{ labels: string }>;
      'offline-pack': Element<{ shells: string; today: string; labels: string }>;
      'kept-stories': Element<{ none: string }>;
      'since-read': Element<{ article: number; marks: string; labels: string }>;
      'live-posts': Element<{ article?: number; version?: number; labels: string }>;
      'breaking-banner': Element<{ mark: string }>;
      'forget-read': Element<{ label: string }>;
    }
  }
}
