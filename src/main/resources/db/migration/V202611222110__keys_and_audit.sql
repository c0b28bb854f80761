-- Who may write. A key is never forgotten, so that its name keeps its meaning in the audit trail.
create table access_key (
    id           text        primary key,
    name         text        not null unique check (name <> ''),
    scopes       text[]      not null check (cardinality(scopes) > 0),
    -- The SHA-256 of the salt and the secret; the secret itself is nowhere.
    salt         bytea       not null check (length(salt) = 16),
    hash         bytea       not null check (length(hash) = 32),
    created_by   text        not null,
    created_at   timestamptz not null,
    rotated_at   timestamptz,
    expires_at   timestamptz,
    revoked_at   timestamptz,
    last_used_at timestamptz
);

-- What somebody set out to do, written before it is done, so that nothing is done that is not written.
create table act (
    id        text        primary key,
    who       text        not null,
    key       text,
    operation text        not null,
    method    text        not null,
    path      text        not null,
    address   text        not null,
    at        timestamptz not null
);
-- Serve GET /audit by who acted and by what was done, the newest first; ids grow with time.
create index act_who on act (who, id);
create index act_key on act (key, id) where key is not null;
create index act_operation on act (operation, id);
create index act_at on act (at);

-- What came of it. A service that dies in between leaves an act without.
create table act_outcome (
    act         text        primary key references act,
    status      int         not null,
    subject     text,
    finished_at timestamptz not null
);
-- Serves what was done to one subject.
create index act_outcome_subject on act_outcome (subject, act) where subject is not null;

-- Not of the ledger and not sealed, but kept as it is.
create trigger kept before update or delete on act for each row execute function refuse_change();
create trigger kept before update or delete on act_outcome for each row execute function refuse_change();
create trigger kept_whole before truncate on act for each statement execute function refuse_change();
create trigger kept_whole before truncate on act_outcome for each statement execute function refuse_change();
