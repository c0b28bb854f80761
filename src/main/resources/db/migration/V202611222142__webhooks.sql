-- Who is told what the ledger records. No part of the ledger.
create table webhook (
    id              text        primary key,
    url             text        not null,
    events          text[]      not null check (cardinality(events) > 0),
    flag_type       text,
    outlet          text,
    enabled         boolean     not null,
    disabled_reason text,
    -- Up to where the ledger was looked through for it; nothing beyond has a delivery.
    position        bigint      not null,
    secret          text        not null,
    former_secret   text,
    former_until    timestamptz,
    created_at      timestamptz not null,
    check ((former_secret is null) = (former_until is null))
);

create table delivery (
    id              text        primary key,
    webhook         text        not null references webhook on delete cascade,
    event           text        not null,
    -- Null for what was not recorded but only tried out.
    position        bigint,
    payload         text        not null,
    state           text        not null check (state in ('PENDING', 'DELIVERED', 'DEAD')),
    -- Out of the order of positions, since somebody asked for it.
    by_hand         boolean     not null,
    attempts        int         not null,
    next_attempt_at timestamptz,
    last_attempt_at timestamptz,
    last_status     int,
    last_failure    text,
    created_at      timestamptz not null,
    settled_at      timestamptz,
    check ((state = 'PENDING') = (next_attempt_at is not null)),
    check ((state = 'PENDING') = (settled_at is null)),
    -- Whatever is repeated, a webhook has one delivery of each position.
    unique (webhook, position)
);
-- Serves the search for what is due, and for what must go before it.
create index delivery_pending on delivery (webhook, position) where state = 'PENDING';
-- Serves the deliveries of a webhook, the newest first.
create index delivery_of_webhook on delivery (webhook, id);
-- Serves forgetting what was settled long ago.
create index delivery_settled on delivery (settled_at) where settled_at is not null;
