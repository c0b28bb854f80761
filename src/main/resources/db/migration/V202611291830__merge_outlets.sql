-- That one outlet of the ledger is the same as another, as a person has found. What was printed keeps the outlet of then.
create table outlet_merger (
    id          text        primary key,
    alias       text        not null references outlet,
    outlet      text        not null references outlet,
    note        text,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    position    bigint      not null unique,
    check (alias <> outlet)
);
-- Serve the way from an outlet to the one as which it is found, and back.
create index outlet_merger_alias on outlet_merger (alias);
create index outlet_merger_outlet on outlet_merger (outlet);

create table outlet_merger_undoing (
    merger      text        primary key references outlet_merger,
    note        text,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    position    bigint      not null unique
);

create trigger append_only before update or delete on outlet_merger for each row execute function refuse_change();
create trigger append_only before update or delete on outlet_merger_undoing for each row execute function refuse_change();

create function merger_stands(merger text, recorded bigint, known bigint) returns boolean stable parallel safe language sql as $$
    select $2 <= $3 and not exists (
        select 1 from outlet_merger_undoing u where u.merger = $1 and u.position <= $3)
$$;

-- The outlet as which one was found when the ledger was at a position; itself, unless it was merged into another.
create function present_outlet(slug text, known bigint) returns text stable parallel safe language sql as $$
    with recursive up (slug, step) as (
        select $1, 0
        union all
        select m.outlet, up.step + 1
        from up join outlet_merger m on m.alias = up.slug and merger_stands(m.id, m.position, $2))
    select up.slug from up order by up.step desc limit 1
$$;

-- All outlets that were held to be the same as one, itself among them.
create function same_outlets(slug text, known bigint) returns setof text stable parallel safe rows 2 language sql as $$
    with recursive down (slug) as (
        select present_outlet($1, $2)
        union
        select m.alias from down join outlet_merger m on m.outlet = down.slug and merger_stands(m.id, m.position, $2))
    select down.slug from down
$$;

create view outlet_merger_change as
select m.position, text 'outlet-merger' as kind, m.id as subject, m.recorded_at, json_strip_nulls(row_to_json(c))::text as content
from outlet_merger m cross join lateral (
    select
        outlet_content(m.alias) as alias,
        m.id,
        m.note,
        outlet_content(m.outlet) as outlet,
        contract_instant(m.recorded_at) as "recordedAt",
        m.recorded_by as "recordedBy") c;

create view outlet_merger_undoing_change as
select u.position, text 'outlet-merger-undoing' as kind, u.merger as subject, u.recorded_at,
    json_strip_nulls(row_to_json(c))::text as content
from outlet_merger_undoing u cross join lateral (
    select
        u.merger,
        u.note,
        contract_instant(u.recorded_at) as "recordedAt",
        u.recorded_by as "recordedBy") c;

create or replace view ledger_change as
select * from revision_change
union all select * from claim_change
union all select * from claim_event_change
union all select * from relation_change
union all select * from verdict_change
union all select * from match_change
union all select * from match_event_change
union all select * from review_change
union all select * from review_withdrawal_change
union all select * from outlet_merger_change
union all select * from outlet_merger_undoing_change;
