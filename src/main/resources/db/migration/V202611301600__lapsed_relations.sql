-- That a pass over the whole ledger, with other rules or another model, did not find a relation again. It stays where it is,
-- for who asks about before.
create table relation_lapse (
    relation    text        primary key references relation,
    run         text        not null references run,
    ruleset     int         not null,
    model       text        not null,
    recorded_at timestamptz not null,
    position    bigint      not null unique
);
create trigger append_only before update or delete on relation_lapse for each row execute function refuse_change();

-- How far a run over the whole ledger is with the relations that others had found.
alter table run add column reconsidered text not null default '', add column relations_lapsed int not null default 0;

-- What has lapsed may be found again.
alter table relation drop constraint relation_earlier_later_type_key;
create index relation_earlier on relation (earlier, later, type);

-- Whether a relation that was recorded at a position stood when the ledger was at another.
create function relation_stands(relation text, recorded bigint, known bigint) returns boolean stable parallel safe language sql as $$
    select $2 <= $3 and not exists (select 1 from relation_lapse p where p.relation = $1 and p.position <= $3)
$$;

-- The relations that stand now.
create view standing_relation as
select r.* from relation r where not exists (select 1 from relation_lapse p where p.relation = r.id);

create view relation_lapse_change as
select p.position, text 'relation-lapse' as kind, p.relation as subject, p.recorded_at,
    json_strip_nulls(row_to_json(c))::text as content
from relation_lapse p cross join lateral (
    select
        p.model,
        contract_instant(p.recorded_at) as "recordedAt",
        p.relation,
        p.ruleset,
        p.run) c;

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
union all select * from outlet_merger_undoing_change
union all select * from relation_lapse_change;
