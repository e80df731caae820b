-- What the editors remark of a statement, apart from what was said.
ALTER TABLE statements ADD COLUMN note TEXT;
