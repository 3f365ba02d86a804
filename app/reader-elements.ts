/** All that a reader's page runs in a browser; each page is whole without it. */
import '../features/articles/elements/load-embed.ts';
import '../features/articles/elements/ruby-toggle.ts';
import '../features/articles/elements/save-story.ts';
import '../features/articles/elements/share-story.ts';
import '../features/audience/elements/opt-out.ts';
import '../features/audience/elements/record-view.ts';
import '../features/audience/elements/since-read.ts';
import '../features/frontpage/elements/breaking-banner.ts';
import '../features/search/elements/search-suggest.ts';
import '../ui/elements/reading-settings.ts';
