-- Whose own words a whole document is: a communique, a press release, a post.
ALTER TABLE sources ADD COLUMN voice_id INTEGER REFERENCES actors (id);
