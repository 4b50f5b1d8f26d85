-- The waits that a user lets the others of this installation learn from: a row is the consent. Never in an export.
CREATE TABLE shared_waits (
    user_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES users (user_id),
    body    TEXT COLLATE "C" NOT NULL
);

ALTER TABLE shared_waits ENABLE ROW LEVEL SECURITY;
ALTER TABLE shared_waits FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON shared_waits USING (user_id = current_setting('meanwhile.user_id', true));
-- All are read at once, under a name that no user can have, and written by their own user alone.
CREATE POLICY all_read ON shared_waits FOR SELECT USING (current_setting('meanwhile.user_id', true) = '*');
