-- What was handed in to be recorded line by line. No part of the ledger; what came of it is.
create table bulk_import (
    id            text        primary key,
    state         text        not null check (state in ('RECEIVING', 'WAITING', 'RUNNING', 'FINISHED', 'CANCELLED')),
    lines         bigint      not null check (lines >= 0),
    last_line     bigint      not null,
    recorded      bigint      not null,
    known         bigint      not null,
    rejected      bigint      not null,
    latest        text,
    created_at    timestamptz not null,
    started_at    timestamptz,
    progressed_at timestamptz,
    finished_at   timestamptz,
    -- When it is another's turn to go on with it, or, while it is received, when it is given up.
    next_turn_at  timestamptz,
    check ((next_turn_at is null) = (state in ('FINISHED', 'CANCELLED')))
);
-- Serves the search for what is to be gone on with.
create index bulk_import_turn on bulk_import (next_turn_at, id) where next_turn_at is not null;

-- The lines that are left; each goes once it is settled.
create table bulk_import_line (
    bulk_import text   not null references bulk_import on delete cascade,
    number      bigint not null,
    -- As it came; null where it was too long to be kept.
    content     bytea,
    attempts    int    not null default 0,
    primary key (bulk_import, number)
);

create table bulk_import_rejection (
    bulk_import text   not null references bulk_import on delete cascade,
    number      bigint not null,
    problem     text   not null,
    primary key (bulk_import, number)
);
