-- Every position of the ledger with the digest of what was recorded there, chained to the digest of the position before.
create table ledger_entry (
    position       bigint      primary key check (position > 0),
    kind           text        not null,
    subject        text        not null,
    recorded_at    timestamptz not null,
    content_digest bytea       not null check (length(content_digest) = 32),
    digest         bytea       not null check (length(digest) = 32)
);
-- Serves the last position that was recorded by an instant.
create index ledger_entry_recorded on ledger_entry (recorded_at, position);

-- Nothing is recorded at or before this instant any more.
alter table ledger_head add column recorded_at timestamptz not null default '-infinity';

-- The content of a change is JSON in the canonical form of RFC 8785: members in the order of their names, no white space,
-- nothing where there is no value. So a member that a later migration adds changes no digest of before, as long as it is
-- null there; it is added to the view of its kind, in its alphabetical place.

-- A word of a vocabulary as the contract writes it. No two words become one.
create function contract_word(word text) returns text immutable strict parallel safe language sql as $$
    select translate(word,
        'ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz-',
        'abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOPQRSTUVWXYZ_')
$$;

-- An instant as the contract writes it, with six digits of a second whatever they are.
create function contract_instant(instant timestamptz) returns text stable strict parallel safe language sql as $$
    select to_char(instant at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;

-- An outlet, a speaker and an article as a change names them: their keys even where they are gone.
create function outlet_content(slug text) returns json stable strict parallel safe language sql as $$
    select row_to_json(c) from (
        select o.name, contract_instant(o.recorded_at) as "recordedAt", s.slug, o.time_zone as "timeZone"
        from (values ($1)) s (slug) left join outlet o on o.slug = s.slug) c
$$;

create function speaker_content(slug text) returns json stable strict parallel safe language sql as $$
    select row_to_json(c) from (
        select contract_word(p.kind) as kind, p.name, contract_instant(p.recorded_at) as "recordedAt", s.slug
        from (values ($1)) s (slug) left join speaker p on p.slug = s.slug) c
$$;

create function article_content(id text) returns json stable strict parallel safe language sql as $$
    select row_to_json(c) from (
        select s.id, outlet_content(a.outlet) as outlet, contract_instant(a.published_at) as "publishedAt",
            contract_instant(a.recorded_at) as "recordedAt", a.url
        from (values ($1)) s (id) left join article a on a.id = s.id) c
$$;

-- A revision with the article whose it is, its notices, its passages, and what it says of the speakers it mentions.
create view revision_change as
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
        contract_instant(r.recorded_at) as "recordedAt",
        contract_instant(r.revised_at) as "revisedAt",
        r.sha256,
        r.text,
        r.topic) c;

-- A claim with its attribution, and with the outlets and speakers that it names.
create view claim_change as
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

create view claim_event_change as
select e.position, text 'claim-event' as kind, e.claim as subject, e.recorded_at,
    json_strip_nulls(row_to_json(c))::text as content
from claim_event e cross join lateral (
    select
        e.before_end_at as "beforeEnd",
        e.before_revision as "beforeRevision",
        e.before_start_at as "beforeStart",
        e.claim,
        e.end_at as "end",
        contract_word(e.kind) as kind,
        e.notice,
        contract_instant(e.recorded_at) as "recordedAt",
        e.revision,
        contract_word(e.significance) as significance,
        e.start_at as start,
        e.successor) c;

-- A relation with its operands, and with the flag that was raised on it.
create view relation_change as
select l.position, text 'relation' as kind, l.id as subject, l.recorded_at,
    json_strip_nulls(row_to_json(c))::text as content
from relation l cross join lateral (
    select
        l.confidence,
        l.earlier,
        l.explanation,
        (select row_to_json(f) from (
            select f.confidence, f.earlier, f.explanation, f.id, f.later, contract_instant(f.recorded_at) as "recordedAt",
                f.rule, f.run, f.subtype, contract_word(f.type) as type
            from flag f where f.relation = l.id) f) as flag,
        l.id,
        l.later,
        (select array_to_json(array_agg(o order by o.ordinal)) from (
            select o.earlier, o.earlier_end as "earlierEnd", o.earlier_start as "earlierStart", o.later,
                o.later_end as "laterEnd", o.later_start as "laterStart", o.name, o.ordinal
            from operand o where o.relation = l.id) o) as operands,
        contract_instant(l.recorded_at) as "recordedAt",
        l.rule,
        l.ruleset,
        l.run,
        l.subtype,
        contract_word(l.type) as type) c;

create view verdict_change as
select v.position, text 'verdict' as kind, v.flag as subject, v.decided_at as recorded_at,
    json_strip_nulls(row_to_json(c))::text as content
from verdict v cross join lateral (
    select
        contract_instant(v.decided_at) as "decidedAt",
        v.flag,
        v.note,
        contract_word(v.verdict) as verdict,
        v.version) c;

create view match_change as
select m.position, text 'match' as kind, m.id as subject, m.recorded_at, json_strip_nulls(row_to_json(c))::text as content
from speaker_match m cross join lateral (
    select
        speaker_content(m.alias) as alias,
        m.id,
        m.reason,
        contract_instant(m.recorded_at) as "recordedAt",
        m.revision,
        contract_word(m.rule) as rule,
        speaker_content(m.speaker) as speaker) c;

create view match_event_change as
select e.position, text 'match-event' as kind, e.match as subject, e.recorded_at,
    json_strip_nulls(row_to_json(c))::text as content
from speaker_match_event e cross join lateral (
    select
        contract_word(e.kind) as kind,
        e.match,
        e.note,
        contract_instant(e.recorded_at) as "recordedAt") c;

-- All that has a position, with its content.
create view ledger_change as
select * from revision_change
union all select * from claim_change
union all select * from claim_event_change
union all select * from relation_change
union all select * from verdict_change
union all select * from match_change
union all select * from match_event_change;

create function ledger_digest(
    before bytea, at_position bigint, kind text, subject text, recorded_at timestamptz, content_digest bytea)
returns bytea stable strict parallel safe language sql as $$
    select sha256(convert_to(concat_ws(E'\n',
        encode(before, 'hex'), at_position, kind, subject, contract_instant(recorded_at), encode(content_digest, 'hex')),
        'UTF8'))
$$;

-- Seals all positions that are not sealed yet. Whoever records holds the lock on ledger_head.
create function seal_ledger() returns void language plpgsql set jit = off as $$
declare
    head   bigint := (select h.position from ledger_head h);
    last   ledger_entry;
    change record;
begin
    select * into last from ledger_entry order by position desc limit 1;
    if not found then
        last := (0, '', '', '-infinity'::timestamptz, null, decode(repeat('00', 32), 'hex'));
    end if;
    for change in
        select c.position, c.kind, c.subject, c.recorded_at, sha256(convert_to(c.content, 'UTF8')) as content_digest
        from ledger_change c where c.position > last.position and c.position <= head order by c.position
    loop
        if change.position <> last.position + 1 then
            raise exception 'not one change, but none or two, at position % or %', last.position, last.position + 1;
        end if;
        last := (change.position, change.kind, change.subject, greatest(change.recorded_at, last.recorded_at),
            change.content_digest,
            ledger_digest(last.digest, change.position, change.kind, change.subject,
                greatest(change.recorded_at, last.recorded_at), change.content_digest));
        insert into ledger_entry values (last.*);
    end loop;
    if last.position <> head then
        raise exception 'no change at position %', last.position + 1;
    end if;
    update ledger_head h set recorded_at = last.recorded_at where h.recorded_at < last.recorded_at;
end
$$;

do $$ begin perform seal_ledger(); end $$;

create function seal_recorded() returns trigger language plpgsql as $$
begin
    perform seal_ledger();
    return null;
end
$$;

-- At the end of a transaction, when all that it records is there, whoever wrote it and however.
create constraint trigger seal after update on ledger_head
deferrable initially deferred for each row when (new.position > old.position) execute function seal_recorded();
alter table ledger_head enable always trigger seal;

create trigger append_only before update or delete on ledger_entry for each row execute function refuse_change();
create trigger append_only before update or delete on outlet for each row execute function refuse_change();
create trigger append_only before update or delete on speaker for each row execute function refuse_change();
