-- A section that comes below another, or leaves it, takes its stories to other addresses, as one does that is renamed; and the lists
-- above it gain and lose them.
CREATE FUNCTION note_moved_section() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was text := coalesce((SELECT slug FROM sections WHERE id = OLD.parent_id), OLD.slug);
  is_now text := coalesce((SELECT slug FROM sections WHERE id = NEW.parent_id), NEW.slug);
BEGIN
  INSERT INTO outbox (channel, path)
    SELECT 'indexnow', unnest(ARRAY[edition_path(moved.language, '/' || was || '/' || moved.slug), edition_path(moved.language, '/' || is_now || '/' || moved.slug)])
    FROM (
      SELECT language, slug FROM articles
      WHERE section_id = NEW.id AND published_at <= now() AND withdrawn_at IS NULL
      ORDER BY published_at DESC LIMIT 1000
    ) AS moved;
  INSERT INTO outbox (channel, path)
    SELECT 'websub', edition_path(edition, '/' || above.slug)
    FROM sections above, settings, unnest(languages) AS edition WHERE above.id IN (OLD.parent_id, NEW.parent_id);
  RETURN NULL;
END $$;
CREATE TRIGGER note_moved_section AFTER UPDATE OF parent_id ON sections FOR EACH ROW
  WHEN (OLD.parent_id IS DISTINCT FROM NEW.parent_id) EXECUTE FUNCTION note_moved_section();
