-- How the address of a source is known, where the document does not state it.
ALTER TABLE sources ADD COLUMN url_note TEXT;
