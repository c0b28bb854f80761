-- What tells this ledger from all others, for ever; a feed of it carries it in its id.
alter table ledger_head add column id uuid not null default gen_random_uuid();
