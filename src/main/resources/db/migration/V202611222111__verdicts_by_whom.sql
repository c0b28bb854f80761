-- Who gave the verdict; nobody knows of those of before, and their seals stay what they are.
alter table verdict add column decided_by text;

create or replace view verdict_change as
select v.position, text 'verdict' as kind, v.flag as subject, v.decided_at as recorded_at,
    json_strip_nulls(row_to_json(c))::text as content
from verdict v cross join lateral (
    select
        contract_instant(v.decided_at) as "decidedAt",
        v.decided_by as "decidedBy",
        v.flag,
        v.note,
        contract_word(v.verdict) as verdict,
        v.version) c;
