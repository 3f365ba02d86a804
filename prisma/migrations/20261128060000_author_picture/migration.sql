-- The picture of an author: what the author's page shows readers is served to them, and not deleted.
ALTER TABLE authors ADD picture_id int REFERENCES media ON DELETE RESTRICT;
CREATE INDEX ON authors (picture_id);
