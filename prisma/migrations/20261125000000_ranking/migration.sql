-- Readers of a closed day, and of all closed days together: derived by overwriting, like view_hour.
CREATE TABLE view_day (
  day int NOT NULL, -- days since 1970, cut where slots of a day are
  article int NOT NULL,
  readers int NOT NULL,
  PRIMARY KEY (day, article)
);
CREATE INDEX view_day_article ON view_day (article) INCLUDE (readers);

CREATE TABLE view_total (
  article int PRIMARY KEY,
  readers bigint NOT NULL
);

-- The ranking as it stood when the running hour began: what places are compared with.
CREATE TABLE ranking_previous (LIKE ranking_snapshot INCLUDING ALL);
ALTER TABLE ranking_refresh ADD COLUMN previous_hour int; -- the hour whose beginning that was

-- The ranking of each day as it closed; it changes no more.
CREATE TABLE ranking_closed (
  day int NOT NULL,
  language text NOT NULL,
  section int NOT NULL, -- 0 is the whole site
  articles int[] NOT NULL,
  readers int[] NOT NULL,
  PRIMARY KEY (language, section, day)
);
