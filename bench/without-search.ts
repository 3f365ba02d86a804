import type { Client } from 'pg';

/** Leaves what is written from now on out of search: to read a million texts takes long, and most measurements search for nothing. */
export async function withoutSearch(client: Client): Promise<void> {
  for (const table of ['articles', 'bylines', 'article_tags'])
    await client.query(`ALTER TABLE ${table} DISABLE TRIGGER keep_search_document`);
}
