-- What became of a claim tells where it stood, what stands in its place, how significant that is and which notice says so.
-- Of older events only that it was kept, and where, or that it was withdrawn is known.
alter table claim_event
    add column before_revision text references revision,
    add column before_start_at int,
    add column before_end_at int,
    add column successor text references claim,
    add column significance text,
    add column notice int,
    add constraint claim_event_place check (
        num_nonnulls(start_at, end_at) = case when kind = 'WITHDRAWN' then 0 else 2 end),
    add constraint claim_event_before check (num_nonnulls(before_revision, before_start_at, before_end_at) in (0, 3)),
    add constraint claim_event_successor check ((successor is not null) = (kind in ('AMENDED', 'CORRECTED'))),
    add constraint claim_event_notice foreign key (revision, notice) references notice (revision, ordinal)
        deferrable initially deferred;
-- Serve the claims that another amends, and what stood in a revision.
create index claim_event_by_successor on claim_event (successor) where successor is not null;
create index claim_event_by_before on claim_event (before_revision) where before_revision is not null;
create index claim_event_by_notice on claim_event (revision, notice) where notice is not null;

-- Serves the last revision of an article, and those next to one: an older one may be recorded late.
create index revision_in_time on revision (article, revised_at, number);

-- Whether a claim stood when the ledger was at a position: whether the last revision of its article that was known then has
-- it. One without an article stands for ever.
create function claim_stood(of_claim text, known bigint) returns boolean language sql stable as $$
    select c.position <= known and (c.article is null or coalesce((
        select r.id = c.revision or exists (
            select 1 from claim_event e
            where e.claim = c.id and e.revision = r.id and e.kind in ('KEPT', 'MOVED') and e.position <= known)
        from revision r where r.article = c.article and r.position <= known
        order by r.revised_at desc, r.number desc limit 1), false))
    from claim c where c.id = of_claim
$$;

-- What a claim is now: by the last revision of its article, or by what became of it last.
create function claim_status(of_claim text, its_revision text, its_article text) returns text language sql stable as $$
    select coalesce(
        (select case when r.id = its_revision then 'STANDING' else (
                select 'STANDING' from claim_event e
                where e.claim = of_claim and e.revision = r.id and e.kind in ('KEPT', 'MOVED')) end
            from revision r where r.article = its_article
            order by r.revised_at desc, r.number desc limit 1),
        (select e.kind from claim_event e join revision r on r.id = e.revision
            where e.claim = of_claim and e.kind not in ('KEPT', 'MOVED')
            order by r.revised_at desc, r.number desc limit 1),
        case when its_article is null then 'STANDING' else 'WITHDRAWN' end)
$$;
