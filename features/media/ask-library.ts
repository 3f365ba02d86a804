import type { LibraryState, MediaItem } from './media-source.ts';
import type { NotSent } from './send-file.ts';

export interface Found {
  items: MediaItem[];
  hasMore: boolean;
  /** Whoever added something; with a first page. */
  people?: { id: string; name: string }[];
}

/** What a person looks for in the library. */
export interface Wish {
  search: string;
  kind: MediaItem['kind'] | null;
  state: LibraryState | null;
  /** Whoever added it: their number, or `me`. */
  by: string | null;
}

export const anything: Omit<Wish, 'kind'> = { search: '', state: null, by: null };

export const askItems = (ids: readonly number[]) => ask(new URLSearchParams({ ids: ids.join(',') }));

/** A page of the library, of those that were added before `before`. */
export function askLibrary({ search, kind, state, by }: Wish, before: number | null, signal?: AbortSignal) {
  return ask(
    new URLSearchParams({
      ...(search.trim() && { q: search.trim() }),
      ...(kind && { kind }),
      ...(state && { state }),
      ...(by && { by }),
      ...(before && { before: String(before) }),
    }),
    signal,
  );
}

async function ask(query: URLSearchParams, signal?: AbortSignal): Promise<{ ok: true; value: Found } | NotSent> {
  try {
    const answer = await fetch(`/admin/media/items?${query}`, { signal });
    const said = await answer.json();
    return answer.ok ? { ok: true, value: said } : { ok: false, reason: said.reason };
  } catch {
    return { ok: false, reason: 'offline' };
  }
}
