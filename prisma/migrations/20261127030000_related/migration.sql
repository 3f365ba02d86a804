-- Which stories a story is related to, found when it is published (docs/decisions/0017). A pair is kept once, by the story that
-- found it, and read from both ends; what may be shown is asked at the reading.
CREATE TABLE related_lookups (
  article int PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  at timestamptz(3) NOT NULL
);

-- `other` refers to nothing, so that finding it waits for nobody who is changing that story.
CREATE TABLE related_stories (
  article int NOT NULL REFERENCES related_lookups ON DELETE CASCADE,
  other int NOT NULL,
  score real NOT NULL,
  PRIMARY KEY (article, other)
);
CREATE INDEX related_stories_found ON related_stories (article, score DESC) INCLUDE (other);
CREATE INDEX related_stories_found_by ON related_stories (other, score DESC) INCLUDE (article);
