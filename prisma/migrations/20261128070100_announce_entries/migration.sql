-- Feeds have the entries of a live blog: a hub hears of each that changes their words, in the transaction that makes it
-- (docs/decisions/0015).
CREATE FUNCTION note_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_lists(a) FROM articles a
    WHERE a.number = NEW.article_number AND a.live_revision IS NOT NULL AND a.published_at <= now() AND a.withdrawn_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER note_entry AFTER INSERT ON live_entries FOR EACH ROW EXECUTE FUNCTION note_entry();
CREATE TRIGGER note_entry_changed AFTER UPDATE ON live_entries FOR EACH ROW
  WHEN ((OLD.headline, OLD.blocks, OLD.deleted_at, OLD.is_pinned) IS DISTINCT FROM (NEW.headline, NEW.blocks, NEW.deleted_at, NEW.is_pinned))
  EXECUTE FUNCTION note_entry();
