/** What the page of a live blog runs besides: nobody else has to load it. */
import '../features/articles/live/elements/live-posts.ts';
