-- A person may enter a claim without an article: then it has no revision and no evidence, but perhaps an address.
alter table claim
    alter column article drop not null,
    alter column revision drop not null,
    alter column start_at drop not null,
    alter column end_at drop not null,
    alter column exact drop not null,
    alter column prefix drop not null,
    alter column suffix drop not null,
    add column url text,
    add column entry_sha256 text,
    add constraint claim_of_an_article_or_entered check (
        num_nonnulls(article, revision, start_at, end_at, exact, prefix, suffix)
            = case when entry_sha256 is null then 7 else 0 end
        and (url is null or entry_sha256 is not null));
-- The same content again is the same claim.
create unique index claim_entered on claim (entry_sha256) where entry_sha256 is not null;

-- Whoever enters a claim names its speaker, and no words that attribute it.
alter table hop
    alter column cue drop not null,
    alter column start_at drop not null,
    alter column end_at drop not null,
    alter column cue_start_at drop not null,
    alter column cue_end_at drop not null;

-- Which ledger this is, for what is derived from it and kept elsewhere.
create table ledger_identity (
    only_row boolean primary key default true check (only_row),
    id       text    not null
);
insert into ledger_identity (id) values (gen_random_uuid()::text);
create trigger append_only before update or delete on ledger_identity for each row execute function refuse_change();

-- Candidates are found by that index now.
drop table claim_term;
