-- What is told by one look at a user: a mark that every write of theirs makes anew.
ALTER TABLE users ADD COLUMN stamp TEXT COLLATE "C" NOT NULL DEFAULT '';

-- Who may come in without being at this machine. Of a secret only what it hashes to is kept.
CREATE TABLE tokens (
    user_id    TEXT COLLATE "C" NOT NULL REFERENCES users (user_id),
    id         TEXT COLLATE "C" NOT NULL,
    kind       TEXT COLLATE "C" NOT NULL,
    label      TEXT COLLATE "C" NOT NULL,
    hash       TEXT COLLATE "C" NOT NULL,
    -- The life of the installation it was made in: what was revoked does not come back with a backup.
    epoch      TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    used_at    BIGINT,
    expires_at BIGINT,
    PRIMARY KEY (user_id, id)
);
CREATE UNIQUE INDEX tokens_hash ON tokens (hash);

CREATE TABLE passwords (
    user_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES users (user_id),
    hash    TEXT COLLATE "C" NOT NULL
);

ALTER TABLE passwords ENABLE ROW LEVEL SECURITY;
ALTER TABLE passwords FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON passwords USING (user_id = current_setting('meanwhile.user_id', true));

-- Whose a secret is must be found before it is known who asks.
ALTER TABLE tokens ENABLE ROW LEVEL SECURITY;
ALTER TABLE tokens FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON tokens USING (current_setting('meanwhile.user_id', true) IN (user_id, '*'));
