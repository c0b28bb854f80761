-- What a fact-checker found of a claim. Another opinion is another review, which replaces this one.
create table review (
    id          text        primary key,
    claim       text        not null references claim,
    rating_name text        not null check (rating_name <> ''),
    -- A verdict in words needs no number; where there is one, the scale is told.
    rating      float8,
    worst       float8,
    best        float8,
    text        text        not null check (text <> ''),
    author_kind text        not null,
    author_name text        not null check (author_name <> ''),
    author_url  text,
    url         text,
    reviewed_on date        not null,
    -- A review is replaced once.
    replaces    text        unique references review,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    -- Serves the reviews, newest first.
    position    bigint      not null unique,
    check (num_nonnulls(rating, worst, best) in (0, 3)),
    check (worst < best and rating between worst and best)
);
-- Serve the reviews of a claim and those by an author, newest first.
create index review_by_claim on review (claim, position desc);
create index review_by_author on review (author_name, position desc);

-- That a review is taken back, and nothing put in its place.
create table review_withdrawal (
    review      text        primary key references review,
    note        text,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    position    bigint      not null unique
);

create trigger append_only before update or delete on review for each row execute function refuse_change();
create trigger append_only before update or delete on review_withdrawal for each row execute function refuse_change();

create view review_change as
select v.position, text 'review' as kind, v.id as subject, v.recorded_at, json_strip_nulls(row_to_json(c))::text as content
from review v cross join lateral (
    select
        (select row_to_json(a) from (
            select contract_word(v.author_kind) as kind, v.author_name as name, v.author_url as url) a) as author,
        v.claim,
        v.id,
        (select row_to_json(r) from (
            select v.best, v.rating_name as name, v.rating as value, v.worst) r) as rating,
        contract_instant(v.recorded_at) as "recordedAt",
        v.recorded_by as "recordedBy",
        v.replaces,
        v.reviewed_on as "reviewedOn",
        v.text,
        v.url) c;

create view review_withdrawal_change as
select w.position, text 'review-withdrawal' as kind, w.review as subject, w.recorded_at,
    json_strip_nulls(row_to_json(c))::text as content
from review_withdrawal w cross join lateral (
    select
        w.note,
        contract_instant(w.recorded_at) as "recordedAt",
        w.recorded_by as "recordedBy",
        w.review) c;

create or replace view ledger_change as
select * from revision_change
union all select * from claim_change
union all select * from claim_event_change
union all select * from relation_change
union all select * from verdict_change
union all select * from match_change
union all select * from match_event_change
union all select * from review_change
union all select * from review_withdrawal_change;
