-- What is looked at again and again. No part of the ledger: a watch changes and may be deleted, what it led to stays.
create table watch (
    id             text        primary key,
    -- One address is watched once, so that whoever points to it, it is asked no more often.
    url            text        not null unique,
    host           text        not null,
    kind           text        not null,
    outlet_slug    text,
    outlet_name    text,
    outlet_domain  text,
    found_in       text        references watch on delete cascade,
    headline       text,
    published_at   timestamptz,
    state          text        not null,
    article        text        references article,
    etag           text,
    last_modified  text,
    last_result    text,
    failures       int         not null check (failures >= 0),
    failure_kind   text,
    failure_detail text,
    failed_at      timestamptz,
    created_at     timestamptz not null,
    last_fetch_at  timestamptz,
    last_change_at timestamptz,
    next_fetch_at  timestamptz,
    check ((outlet_slug is null) = (outlet_name is null)),
    check ((state = 'ENDED') = (next_fetch_at is null))
);
-- Serves the search for what is due, one of each host, and the holding off of a host.
create index watch_due on watch (host, next_fetch_at, id);
-- Serves the pages of a feed, and their end with it.
create index watch_found_in on watch (found_in, id);
