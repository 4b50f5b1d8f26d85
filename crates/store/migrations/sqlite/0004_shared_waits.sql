-- The waits that a user lets the others of this installation learn from: a row is the consent. Never in an export.
CREATE TABLE shared_waits (
    user_id TEXT NOT NULL PRIMARY KEY REFERENCES users (user_id),
    body    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
