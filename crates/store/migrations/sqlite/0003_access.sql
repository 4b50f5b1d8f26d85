-- What is told by one look at a user: a mark that every write of theirs makes anew.
ALTER TABLE users ADD COLUMN stamp TEXT NOT NULL DEFAULT '';

-- Who may come in without being at this machine. Of a secret only what it hashes to is kept.
CREATE TABLE tokens (
    user_id    TEXT    NOT NULL REFERENCES users (user_id),
    id         TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    label      TEXT    NOT NULL,
    hash       TEXT    NOT NULL,
    -- The life of the installation it was made in: what was revoked does not come back with a backup.
    epoch      TEXT    NOT NULL,
    created_at INTEGER NOT NULL,
    used_at    INTEGER,
    expires_at INTEGER,
    PRIMARY KEY (user_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX tokens_hash ON tokens (hash);

CREATE TABLE passwords (
    user_id TEXT NOT NULL PRIMARY KEY REFERENCES users (user_id),
    hash    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
