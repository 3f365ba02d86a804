/** What the page of saved stories and the offline page run besides: nobody else has to load it. */
import '../features/articles/elements/kept-stories.ts';
import '../features/articles/elements/offline-pack.ts';
import '../features/articles/elements/saved-stories.ts';
import '../features/audience/elements/forget-read.ts';
