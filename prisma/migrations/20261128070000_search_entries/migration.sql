-- A live blog is found by what its entries say (docs/decisions/0021), as by its own text.

-- What the entries of a story say, those taken out aside: the newest first, so that of very many the oldest are beyond the end of a document.
CREATE FUNCTION entries_text(story int) RETURNS text LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
  SELECT left(string_agg(concat_ws(E'\n', nullif(headline, ''), nullif(body_text(blocks), '')), E'\n' ORDER BY number DESC), 60000)
  FROM live_entries WHERE article_number = story AND deleted_at IS NULL
$$;

-- As it was, but for the body.
CREATE OR REPLACE VIEW search_sources AS
  SELECT a.number AS article, a.language, a.published_at, a.section_id,
    ARRAY(SELECT author_id FROM bylines WHERE article_number = a.number ORDER BY position) AS authors,
    search_text(left(a.headline, 1000) || E'\n' || left(coalesce(a.front_headline, ''), 1000)) AS headline,
    search_text(left(a.standfirst, 2000) || E'\n' || left(coalesce(a.kicker, ''), 1000)) AS standfirst,
    search_text(coalesce((SELECT string_agg(name, E'\n') FROM (
      SELECT jsonb_path_query(w.name, '$.*') #>> '{}' FROM bylines b JOIN authors w ON w.id = b.author_id WHERE b.article_number = a.number
      UNION ALL SELECT jsonb_path_query(t.name, '$.*') #>> '{}' FROM article_tags g JOIN tags t ON t.id = g.tag_id WHERE g.article_number = a.number
      UNION ALL SELECT jsonb_path_query(s.name, '$.*') #>> '{}' FROM series s WHERE s.id = a.series_id
    ) AS names (name)), '')) AS names,
    search_text(left(concat_ws(E'\n', body_text(a.body), entries_text(a.number)), 60000)) AS body
  FROM articles a WHERE a.published_at IS NOT NULL AND a.withdrawn_at IS NULL;

SELECT write_search_documents(coalesce(array_agg(DISTINCT article_number), '{}')) FROM live_entries;

-- By the same path as a story: at the end of the transaction that posts, corrects or takes out. A mark alone changes no word.
CREATE CONSTRAINT TRIGGER keep_search_document AFTER INSERT OR DELETE ON live_entries
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_search_document();
CREATE CONSTRAINT TRIGGER keep_search_document_changed AFTER UPDATE ON live_entries DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN ((OLD.headline, OLD.blocks, OLD.deleted_at) IS DISTINCT FROM (NEW.headline, NEW.blocks, NEW.deleted_at))
  EXECUTE FUNCTION keep_search_document();
