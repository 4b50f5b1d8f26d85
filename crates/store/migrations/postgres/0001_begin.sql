-- The first tables. Times are microseconds since 1970 in UTC; bodies are JSON, but for facts (src/tables/fact.rs).
-- Texts are ordered by code point, whatever the database was made with, so that both engines order alike.

CREATE TABLE installation (
    one            BIGINT PRIMARY KEY CHECK (one = 1),
    schema_version BIGINT NOT NULL,
    epoch          TEXT COLLATE "C" NOT NULL,
    created_at     BIGINT NOT NULL
);

CREATE TABLE users (
    user_id    TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    revision   BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL
);

CREATE TABLE wake (
    user_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES users (user_id),
    wake_at BIGINT NOT NULL
);
CREATE INDEX wake_due ON wake (wake_at, user_id);

CREATE TABLE settings (
    user_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES users (user_id),
    body    TEXT COLLATE "C" NOT NULL
);

CREATE TABLE employers (
    user_id  TEXT COLLATE "C" NOT NULL REFERENCES users (user_id),
    id       TEXT COLLATE "C" NOT NULL,
    revision BIGINT NOT NULL,
    removed  BIGINT NOT NULL DEFAULT 0,
    body     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (user_id, id)
);

CREATE TABLE people (
    user_id  TEXT COLLATE "C" NOT NULL REFERENCES users (user_id),
    id       TEXT COLLATE "C" NOT NULL,
    revision BIGINT NOT NULL,
    removed  BIGINT NOT NULL DEFAULT 0,
    body     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (user_id, id)
);

CREATE TABLE applications (
    user_id  TEXT COLLATE "C" NOT NULL REFERENCES users (user_id),
    id       TEXT COLLATE "C" NOT NULL,
    revision BIGINT NOT NULL,
    removed  BIGINT NOT NULL DEFAULT 0,
    employer TEXT COLLATE "C" NOT NULL,
    body     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (user_id, id),
    FOREIGN KEY (user_id, employer) REFERENCES employers (user_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX applications_employer ON applications (user_id, employer);

CREATE TABLE facts (
    user_id     TEXT COLLATE "C" NOT NULL REFERENCES users (user_id),
    id          TEXT COLLATE "C" NOT NULL,
    application TEXT COLLATE "C" NOT NULL,
    at          BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    standing    TEXT COLLATE "C" NOT NULL,
    supersedes  TEXT COLLATE "C",
    kind        TEXT COLLATE "C" NOT NULL,
    body        TEXT COLLATE "C" NOT NULL,
    -- In the order in which a desk is read: application by application.
    PRIMARY KEY (user_id, application, id),
    FOREIGN KEY (user_id, application) REFERENCES applications (user_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX facts_id ON facts (user_id, id);

-- A user whose rows are being erased; the row lives inside one transaction only.
CREATE TABLE erasures (
    user_id TEXT COLLATE "C" NOT NULL PRIMARY KEY
);

CREATE FUNCTION facts_are_only_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF EXISTS (SELECT 1 FROM erasures WHERE erasures.user_id = OLD.user_id) THEN
            RETURN OLD;
        END IF;
    END IF;
    RAISE EXCEPTION 'facts are only ever added' USING ERRCODE = 'MW001';
END
$$;

CREATE TRIGGER facts_are_not_changed BEFORE UPDATE OR DELETE ON facts
FOR EACH ROW EXECUTE FUNCTION facts_are_only_added();

CREATE TRIGGER facts_are_not_emptied BEFORE TRUNCATE ON facts
FOR EACH STATEMENT EXECUTE FUNCTION facts_are_only_added();

CREATE TABLE messages (
    user_id            TEXT COLLATE "C" NOT NULL REFERENCES users (user_id),
    key                TEXT COLLATE "C" NOT NULL,
    thread             TEXT COLLATE "C" NOT NULL,
    direction          TEXT COLLATE "C" NOT NULL,
    date               BIGINT NOT NULL,
    utc_offset_seconds BIGINT NOT NULL,
    from_name          TEXT COLLATE "C" NOT NULL,
    from_address       TEXT COLLATE "C" NOT NULL,
    recipients         TEXT COLLATE "C" NOT NULL,
    subject            TEXT COLLATE "C" NOT NULL,
    body               TEXT COLLATE "C" NOT NULL,
    newest             TEXT COLLATE "C" NOT NULL,
    folded             TEXT COLLATE "C" NOT NULL,
    source             TEXT COLLATE "C" NOT NULL,
    state              TEXT COLLATE "C" NOT NULL,
    application        TEXT COLLATE "C",
    assignment         TEXT COLLATE "C" NOT NULL,
    reading            TEXT COLLATE "C" NOT NULL,
    FOREIGN KEY (user_id, application) REFERENCES applications (user_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX messages_key ON messages (user_id, key);
CREATE INDEX messages_application ON messages (user_id, application, date, key) WHERE application IS NOT NULL;
CREATE INDEX messages_state ON messages (user_id, state, date, key);

CREATE TABLE calendar_entries (
    user_id       TEXT COLLATE "C" NOT NULL REFERENCES users (user_id),
    uid           TEXT COLLATE "C" NOT NULL,
    recurrence_id TEXT COLLATE "C" NOT NULL,
    sequence      BIGINT NOT NULL,
    body          TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (user_id, uid, recurrence_id)
);

CREATE TABLE imports (
    user_id    TEXT COLLATE "C" NOT NULL REFERENCES users (user_id),
    id         TEXT COLLATE "C" NOT NULL,
    state      TEXT COLLATE "C" NOT NULL,
    started_at BIGINT NOT NULL,
    body       TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (user_id, id)
);

CREATE TABLE aliases (
    user_id TEXT COLLATE "C" NOT NULL REFERENCES users (user_id),
    kind    TEXT COLLATE "C" NOT NULL,
    text    TEXT COLLATE "C" NOT NULL,
    body    TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (user_id, kind, text)
);

CREATE TABLE proposals (
    user_id     TEXT COLLATE "C" NOT NULL REFERENCES users (user_id),
    id          TEXT COLLATE "C" NOT NULL,
    kind        TEXT COLLATE "C" NOT NULL,
    state       TEXT COLLATE "C" NOT NULL,
    application TEXT COLLATE "C",
    created_at  BIGINT NOT NULL,
    body        TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (user_id, id)
);
CREATE INDEX proposals_open ON proposals (user_id, created_at, id) WHERE state = 'open';

CREATE TABLE actions (
    user_id   TEXT COLLATE "C" NOT NULL REFERENCES users (user_id),
    number    BIGINT NOT NULL,
    at        BIGINT NOT NULL,
    verb      TEXT COLLATE "C" NOT NULL,
    summary   TEXT COLLATE "C" NOT NULL,
    changes   TEXT COLLATE "C" NOT NULL,
    undoes    BIGINT ,
    undone_by BIGINT ,
    PRIMARY KEY (user_id, number)
);

-- The second wall: even a statement that forgets the user sees one user's rows only. FORCE binds the
-- owner of the tables too; a superuser passes all the same.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['settings', 'employers', 'people', 'applications', 'facts', 'erasures', 'messages',
                                'calendar_entries', 'imports', 'aliases', 'proposals', 'actions']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY own_rows ON %I USING (user_id = current_setting(''meanwhile.user_id'', true))', name);
    END LOOP;
    -- Who there is and who is due is asked for all users at once, under a name that no user can have.
    FOREACH name IN ARRAY ARRAY['users', 'wake']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY own_rows ON %I USING (current_setting(''meanwhile.user_id'', true) IN (user_id, ''*''))', name);
    END LOOP;
END
$$;
