-- Who entered a claim by hand, and which release of the service read a revision; of older ones nobody knows.
alter table claim
    add column entered_by text,
    add constraint claim_entered_by check (entered_by is null or entry_sha256 is not null);
alter table revision add column reader text;

-- The same as before with the new members.
create or replace view revision_change as
select r.position, text 'revision' as kind, r.id as subject, r.recorded_at, json_strip_nulls(row_to_json(c))::text as content
from revision r cross join lateral (
    select
        article_content(r.article) as article,
        r.byline,
        r.headline,
        r.id,
        (select array_to_json(array_agg(m order by m.speaker collate "C")) from (
            select m.gender, contract_instant(m.published_at) as "publishedAt", m.roles, m.speaker
            from speaker_mention m where m.revision = r.id) m) as mentions,
        (select array_to_json(array_agg(n order by n.ordinal)) from (
            select n.dated, n.end_at as "end", contract_word(n.kind) as kind, n.ordinal, n.start_at as start
            from notice n where n.revision = r.id) n) as notices,
        r.number,
        outlet_content(r.origin) as origin,
        (select array_to_json(array_agg(p order by p.ordinal)) from (
            select p.author, p.credit_end_at as "creditEnd", p.credit_start_at as "creditStart", p.end_at as "end",
                contract_word(p.kind) as kind, contract_word(p.medium) as medium, p.ordinal,
                contract_instant(p.posted_at) as "postedAt", p.posted_on as "postedOn", p.start_at as start
            from passage p where p.revision = r.id) p) as passages,
        r.reader,
        contract_instant(r.recorded_at) as "recordedAt",
        contract_instant(r.revised_at) as "revisedAt",
        r.sha256,
        r.text,
        r.topic) c;

create or replace view claim_change as
select k.position, text 'claim' as kind, k.id as subject, k.recorded_at, json_strip_nulls(row_to_json(c))::text as content
from claim k cross join lateral (
    select
        k.article,
        (select array_to_json(array_agg(h order by h.ordinal)) from (
            select h.cue, h.cue_end_at as "cueEnd", h.cue_start_at as "cueStart", h.end_at as "end",
                contract_word(h.kind) as kind, contract_word(h.medium) as medium, h.name, h.named, h.ordinal,
                outlet_content(h.outlet) as outlet, speaker_content(h.speaker) as speaker, h.start_at as start
            from hop h where h.claim = k.id) h) as attribution,
        k.end_at as "end",
        k.entered_by as "enteredBy",
        k.entry_sha256 as "entrySha256",
        k.exact,
        k.id,
        contract_word(k.kind) as kind,
        contract_word(k.modality) as modality,
        outlet_content(k.origin) as origin,
        outlet_content(k.outlet) as outlet,
        k.prefix,
        contract_instant(k.published_at) as "publishedAt",
        contract_instant(k.recorded_at) as "recordedAt",
        k.revision,
        k.sentence,
        k.start_at as start,
        k.stated_end_at as "statedEnd",
        k.stated_from as "statedFrom",
        k.stated_on as "statedOn",
        k.stated_start_at as "statedStart",
        k.stated_to as "statedTo",
        k.suffix,
        k.terms,
        k.text,
        k.url) c;
