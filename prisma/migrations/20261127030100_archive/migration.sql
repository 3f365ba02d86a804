-- How many stories came out on each calendar day of the site's zone, scheduled ones included: the archive reads closed days
-- here and counts the running one. Kept by the database, whoever writes the article.
CREATE TABLE archive_days (
  language language NOT NULL,
  day date NOT NULL,
  stories int NOT NULL,
  PRIMARY KEY (language, day)
);

CREATE FUNCTION count_archive_days() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE zone text := (SELECT time_zone FROM settings);
BEGIN
  -- The transition tables are named by each trigger: what is not there at an insert or a delete is empty.
  IF TG_OP = 'INSERT' THEN
    INSERT INTO archive_days AS d
      SELECT language, (published_at AT TIME ZONE zone)::date, count(*) FROM arrived
      WHERE published_at IS NOT NULL AND withdrawn_at IS NULL GROUP BY 1, 2 ORDER BY 1, 2
      ON CONFLICT (language, day) DO UPDATE SET stories = d.stories + excluded.stories;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO archive_days AS d
      SELECT language, (published_at AT TIME ZONE zone)::date, -count(*) FROM gone
      WHERE published_at IS NOT NULL AND withdrawn_at IS NULL GROUP BY 1, 2 ORDER BY 1, 2
      ON CONFLICT (language, day) DO UPDATE SET stories = d.stories + excluded.stories;
  ELSE
    INSERT INTO archive_days AS d
      SELECT language, (published_at AT TIME ZONE zone)::date, sum(step) FROM (
        SELECT language, published_at, withdrawn_at, 1 AS step FROM arrived
        UNION ALL SELECT language, published_at, withdrawn_at, -1 FROM gone
      ) AS both_ways
      WHERE published_at IS NOT NULL AND withdrawn_at IS NULL GROUP BY 1, 2 HAVING sum(step) <> 0 ORDER BY 1, 2
      ON CONFLICT (language, day) DO UPDATE SET stories = d.stories + excluded.stories;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER count_archive_days_insert AFTER INSERT ON articles REFERENCING NEW TABLE AS arrived
  FOR EACH STATEMENT EXECUTE FUNCTION count_archive_days();
CREATE TRIGGER count_archive_days_delete AFTER DELETE ON articles REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION count_archive_days();
CREATE TRIGGER count_archive_days_update AFTER UPDATE ON articles REFERENCING OLD TABLE AS gone NEW TABLE AS arrived
  FOR EACH STATEMENT EXECUTE FUNCTION count_archive_days();

-- In another zone the days begin elsewhere: all are counted anew.
CREATE FUNCTION recount_archive_days() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  LOCK TABLE archive_days IN EXCLUSIVE MODE;
  DELETE FROM archive_days;
  INSERT INTO archive_days
    SELECT language, (published_at AT TIME ZONE NEW.time_zone)::date, count(*) FROM articles
    WHERE published_at IS NOT NULL AND withdrawn_at IS NULL GROUP BY 1, 2;
  RETURN NULL;
END $$;
CREATE TRIGGER recount_archive_days AFTER UPDATE OF time_zone ON settings FOR EACH ROW
  WHEN (OLD.time_zone IS DISTINCT FROM NEW.time_zone) EXECUTE FUNCTION recount_archive_days();

INSERT INTO archive_days
  SELECT language, (published_at AT TIME ZONE (SELECT time_zone FROM settings))::date, count(*) FROM articles
  WHERE published_at IS NOT NULL AND withdrawn_at IS NULL GROUP BY 1, 2;
