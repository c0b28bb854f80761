-- The ledger as of two times: what outlets had published by one, what was recorded up to a position. Only these functions say
-- what was shown then, to lists and single answers, now and as of any time: now, nothing is published or recorded later.

-- Serves the question whether an outlet was known, by the revisions of a wire's report.
create index revision_origin on revision (origin) where origin is not null;
-- Serves the claims that an earlier revision has which came in later than they: a list as of a time of publication looks
-- for them among those that were published later.
create index claim_event_early on claim_event (claim) where before_revision is null and kind in ('KEPT', 'MOVED');
-- The others are served by what is there: the revision that an article showed by revision_in_time, a claim by claim_pkey, its place in a revision by claim_event_pkey, a match by
-- the unique alias and speaker and by speaker_match_speaker, an event of it by speaker_match_event_pkey, an outlet by
-- claim_newest_by_outlet, article_newest_by_outlet and hop_outlet, a speaker by hop_speaker, a relation beneath a flag by
-- relation_pkey, the newest verdict by verdict_pkey.

-- The revision that an article showed: the last by the time of revising, of two at one time the last that came in.
create function revision_at(article text, published timestamptz, known bigint)
returns table (id text) stable parallel safe language sql as $$
    select r.id from revision r
    where r.article = $1 and r.revised_at <= $2 and r.position <= $3
    order by r.revised_at desc, r.number desc limit 1
$$;

-- Whether a claim stood: whether it first stood in the revision that its article showed, or an event says that it stands there
-- too; and if not, what ended it last, in the order of publication. A claim that a person entered stands. No row if no
-- revision that has it was published and known.
create function claim_at(claim text, published timestamptz, known bigint)
returns table (status text, ended bigint) stable parallel safe language sql as $$
    select case when here.stands then 'STANDING' else coalesce(gone.kind, 'WITHDRAWN') end, gone.position
    from claim c
    left join lateral revision_at(c.article, $2, $3) shown on true
    cross join lateral (
        select c.article is null or c.revision = shown.id or exists (
            select 1 from claim_event e
            where e.claim = c.id and e.revision = shown.id and e.kind in ('KEPT', 'MOVED') and e.position <= $3)
        ) here (stands)
    left join lateral (
        select e.kind, e.position from claim_event e join revision r on r.id = e.revision
        where not here.stands and e.claim = c.id and e.kind not in ('KEPT', 'MOVED') and e.position <= $3
            and r.revised_at <= $2
        order by r.revised_at desc, r.number desc limit 1) gone on true
    where c.id = $1 and c.position <= $3 and (c.published_at <= $2 or exists (
        select 1 from claim_event e join revision r on r.id = e.revision
        where e.claim = c.id and e.kind in ('KEPT', 'MOVED') and e.position <= $3 and r.revised_at <= $2))
$$;

-- The same, asked otherwise.
create or replace function claim_stood(of_claim text, known bigint) returns boolean language sql stable as $$
    select exists (select 1 from claim_at($1, 'infinity', $2) s where s.status = 'STANDING')
$$;
drop function claim_status(text, text, text);

-- The speaker and all names that stood for the same one.
create function known_as(slug text, known bigint) returns setof text stable parallel safe language sql as $$
    with recursive
        standing as not materialized (
            select m.alias, m.speaker from speaker_match m
            where m.position <= $2 and not exists (
                select 1 from speaker_match_event e where e.match = m.id and e.position <= $2)),
        up (slug) as (
            select $1
            union
            select m.speaker from up join standing m on m.alias = up.slug),
        down (slug) as (
            select up.slug from up
            union
            select m.alias from down join standing m on m.speaker = down.slug)
    select down.slug from down
$$;

create or replace function known_as(slug text) returns setof text stable language sql as $$
    select known_as($1, 9223372036854775807)
$$;

-- Whether anything was recorded that an outlet published or in which it is cited.
create function outlet_known(slug text, known bigint) returns boolean stable parallel safe language sql as $$
    select exists (select 1 from claim c where c.outlet = $1 and c.position <= $2)
        or exists (
            select 1 from article a join revision r on r.article = a.id where a.outlet = $1 and r.position <= $2)
        or exists (select 1 from hop h join claim c on c.id = h.claim where h.outlet = $1 and c.position <= $2)
        or exists (select 1 from revision r where r.origin = $1 and r.position <= $2)
$$;
