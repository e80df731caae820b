-- The few words of its paragraph that settle what a claim says, letter for letter.
ALTER TABLE claims ADD COLUMN excerpt TEXT;
