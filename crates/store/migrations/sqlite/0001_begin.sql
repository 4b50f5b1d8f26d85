-- The first tables. Times are microseconds since 1970 in UTC; bodies are JSON, but for facts (src/tables/fact.rs).

PRAGMA application_id = 1296979788;

CREATE TABLE installation (
    one            INTEGER PRIMARY KEY CHECK (one = 1),
    schema_version INTEGER NOT NULL,
    epoch          TEXT    NOT NULL,
    created_at     INTEGER NOT NULL
) STRICT;

CREATE TABLE users (
    user_id    TEXT    NOT NULL PRIMARY KEY,
    revision   INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE wake (
    user_id TEXT    NOT NULL PRIMARY KEY REFERENCES users (user_id),
    wake_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX wake_due ON wake (wake_at, user_id);

CREATE TABLE settings (
    user_id TEXT NOT NULL PRIMARY KEY REFERENCES users (user_id),
    body    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE employers (
    user_id  TEXT    NOT NULL REFERENCES users (user_id),
    id       TEXT    NOT NULL,
    revision INTEGER NOT NULL,
    removed  INTEGER NOT NULL DEFAULT 0,
    body     TEXT    NOT NULL,
    PRIMARY KEY (user_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
    user_id  TEXT    NOT NULL REFERENCES users (user_id),
    id       TEXT    NOT NULL,
    revision INTEGER NOT NULL,
    removed  INTEGER NOT NULL DEFAULT 0,
    body     TEXT    NOT NULL,
    PRIMARY KEY (user_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE applications (
    user_id  TEXT    NOT NULL REFERENCES users (user_id),
    id       TEXT    NOT NULL,
    revision INTEGER NOT NULL,
    removed  INTEGER NOT NULL DEFAULT 0,
    employer TEXT    NOT NULL,
    body     TEXT    NOT NULL,
    PRIMARY KEY (user_id, id),
    FOREIGN KEY (user_id, employer) REFERENCES employers (user_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX applications_employer ON applications (user_id, employer);

CREATE TABLE facts (
    user_id     TEXT    NOT NULL REFERENCES users (user_id),
    id          TEXT    NOT NULL,
    application TEXT    NOT NULL,
    at          INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    standing    TEXT    NOT NULL,
    supersedes  TEXT,
    kind        TEXT    NOT NULL,
    body        TEXT    NOT NULL,
    -- In the order in which a desk is read: application by application.
    PRIMARY KEY (user_id, application, id),
    FOREIGN KEY (user_id, application) REFERENCES applications (user_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX facts_id ON facts (user_id, id);

-- A user whose rows are being erased; the row lives inside one transaction only.
CREATE TABLE erasures (
    user_id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TRIGGER facts_are_not_changed BEFORE UPDATE ON facts
BEGIN
    SELECT RAISE(ABORT, 'facts are only ever added');
END;

CREATE TRIGGER facts_are_not_removed BEFORE DELETE ON facts
WHEN NOT EXISTS (SELECT 1 FROM erasures WHERE erasures.user_id = OLD.user_id)
BEGIN
    SELECT RAISE(ABORT, 'facts are only ever added');
END;

CREATE TABLE messages (
    user_id            TEXT    NOT NULL REFERENCES users (user_id),
    key                TEXT    NOT NULL,
    thread             TEXT    NOT NULL,
    direction          TEXT    NOT NULL,
    date               INTEGER NOT NULL,
    utc_offset_seconds INTEGER NOT NULL,
    from_name          TEXT    NOT NULL,
    from_address       TEXT    NOT NULL,
    recipients         TEXT    NOT NULL,
    subject            TEXT    NOT NULL,
    body               TEXT    NOT NULL,
    newest             TEXT    NOT NULL,
    folded             TEXT    NOT NULL,
    source             TEXT    NOT NULL,
    state              TEXT    NOT NULL,
    application        TEXT,
    assignment         TEXT    NOT NULL,
    reading            TEXT    NOT NULL,
    FOREIGN KEY (user_id, application) REFERENCES applications (user_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE UNIQUE INDEX messages_key ON messages (user_id, key);
CREATE INDEX messages_application ON messages (user_id, application, date, key) WHERE application IS NOT NULL;
CREATE INDEX messages_state ON messages (user_id, state, date, key);

CREATE TABLE calendar_entries (
    user_id       TEXT    NOT NULL REFERENCES users (user_id),
    uid           TEXT    NOT NULL,
    recurrence_id TEXT    NOT NULL,
    sequence      INTEGER NOT NULL,
    body          TEXT    NOT NULL,
    PRIMARY KEY (user_id, uid, recurrence_id)
) STRICT;

CREATE TABLE imports (
    user_id    TEXT    NOT NULL REFERENCES users (user_id),
    id         TEXT    NOT NULL,
    state      TEXT    NOT NULL,
    started_at INTEGER NOT NULL,
    body       TEXT    NOT NULL,
    PRIMARY KEY (user_id, id)
) STRICT;

CREATE TABLE aliases (
    user_id TEXT NOT NULL REFERENCES users (user_id),
    kind    TEXT NOT NULL,
    text    TEXT NOT NULL,
    body    TEXT NOT NULL,
    PRIMARY KEY (user_id, kind, text)
) STRICT;

CREATE TABLE proposals (
    user_id     TEXT    NOT NULL REFERENCES users (user_id),
    id          TEXT    NOT NULL,
    kind        TEXT    NOT NULL,
    state       TEXT    NOT NULL,
    application TEXT,
    created_at  INTEGER NOT NULL,
    body        TEXT    NOT NULL,
    PRIMARY KEY (user_id, id)
) STRICT;
CREATE INDEX proposals_open ON proposals (user_id, created_at, id) WHERE state = 'open';

CREATE TABLE actions (
    user_id   TEXT    NOT NULL REFERENCES users (user_id),
    number    INTEGER NOT NULL,
    at        INTEGER NOT NULL,
    verb      TEXT    NOT NULL,
    summary   TEXT    NOT NULL,
    changes   TEXT    NOT NULL,
    undoes    INTEGER,
    undone_by INTEGER,
    PRIMARY KEY (user_id, number)
) STRICT;
