-- Whether a document is there already, by its bytes or its address, is looked up.
CREATE INDEX sources_by_sha256 ON sources (sha256);
CREATE INDEX sources_by_url ON sources (url) WHERE url IS NOT NULL;
