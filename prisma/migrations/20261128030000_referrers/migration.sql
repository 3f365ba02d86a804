-- Where readers of a story came from, by the hour: '' for those who came by themselves, '.' from our own pages, '*' for all other
-- hosts. Counted by the statement that counts the reader, and of nobody in particular.
CREATE TABLE view_referrer (
  hour int NOT NULL,
  article int NOT NULL,
  host text COLLATE "C" NOT NULL CHECK (length(host) <= 253),
  readers int NOT NULL,
  PRIMARY KEY (hour, article, host)
);
