-- What is taken from a feed says what the feed says, and that is often neither words nor a day.
alter table review
    alter column text drop not null,
    alter column reviewed_on drop not null,
    add column rating_explanation text check (rating_explanation <> ''),
    -- Taken from a feed, and so replaced by what the same feed says later.
    add column imported boolean not null default false,
    add check (imported or num_nonnulls(text, reviewed_on) = 2);

-- What has no value is in no content, and nothing was imported before, so all that is recorded keeps its digest.
create or replace view review_change as
select v.position, text 'review' as kind, v.id as subject, v.recorded_at, json_strip_nulls(row_to_json(c))::text as content
from review v cross join lateral (
    select
        (select row_to_json(a) from (
            select contract_word(v.author_kind) as kind, v.author_name as name, v.author_url as url) a) as author,
        v.claim,
        v.id,
        case when v.imported then true end as imported,
        (select row_to_json(r) from (
            select v.best, v.rating_explanation as explanation, v.rating_name as name, v.rating as value, v.worst) r)
            as rating,
        contract_instant(v.recorded_at) as "recordedAt",
        v.recorded_by as "recordedBy",
        v.replaces,
        v.reviewed_on as "reviewedOn",
        v.text,
        v.url) c;

alter table bulk_import
    -- Reviews that its lines told of, and lines that were taken without all that they say.
    add column reviews   bigint not null default 0,
    add column omissions bigint not null default 0;

create table bulk_import_omission (
    bulk_import text   not null references bulk_import on delete cascade,
    number      bigint not null,
    parts       text   not null,
    primary key (bulk_import, number)
);
