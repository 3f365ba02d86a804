-- What may be done with a picture or recording, until when, and how it is cut where its focal point is not enough.
ALTER TABLE media
  DROP COLUMN library_text,
  ADD file_name text NOT NULL DEFAULT '',
  ADD licence text NOT NULL DEFAULT '',
  -- From this instant on readers are not shown it any more.
  ADD rights_until timestamptz(3),
  -- When the timetable noted that; null: not yet.
  ADD rights_ended_at timestamptz(3),
  -- By crop: { "16x9": { "x": 0.1, "y": 0.2, "width": 0.5 } }, fractions of the picture's width and height.
  ADD cuts jsonb NOT NULL DEFAULT '{}',
  -- Grows with each description: of two who write at once, the second is shown both.
  ADD revision int NOT NULL DEFAULT 1;
ALTER TABLE media ADD library_text text
  GENERATED ALWAYS AS (lower(normalize(alt || ' ' || caption || ' ' || credit || ' ' || file_name, NFKC))) STORED;
CREATE INDEX media_library_text ON media USING gin (library_text gin_trgm_ops);
CREATE INDEX media_rights_until ON media (rights_until) WHERE rights_until IS NOT NULL;

-- What it was called when it came, its event knows.
UPDATE media m SET file_name = e.detail->>'name' FROM events e
  WHERE e.verb = 'upload' AND e.detail->'media' = to_jsonb(m.id) AND e.detail->>'name' IS NOT NULL;
