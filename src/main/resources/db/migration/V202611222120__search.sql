-- Words as texts are searched by them: stems with their places, so that phrases are found, and without places the words as
-- they are printed, of which a search may know only the beginning.
create function search_vector(words text) returns tsvector immutable strict parallel safe language sql as $$
    select to_tsvector('english', $1) || strip(to_tsvector('simple', $1))
$$;

alter table claim drop column search;
alter table claim add column search tsvector generated always as (search_vector(text)) stored;
-- Serves q.
create index claim_search on claim using gin (search);

drop index revision_headline;
create index revision_headline on revision using gin (search_vector(headline));

-- The day by which a claim is put in order: on which it was stated at the earliest, else on which it was published.
create function stated_day(stated_on date, stated_from date, published_at timestamptz)
returns date immutable parallel safe language sql as $$
    select coalesce($1, $2, cast($3 at time zone 'UTC' as date))
$$;
-- Serves sort=stated, in both directions.
create index claim_stated_day on claim (stated_day(stated_on, stated_from, published_at) desc, id);
