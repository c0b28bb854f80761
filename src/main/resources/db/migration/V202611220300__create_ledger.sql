-- The ledger's position: one row, locked by whoever records, so that positions are gapless and in the order of commit.
create table ledger_head (
    only_row boolean primary key default true check (only_row),
    position bigint  not null
);
insert into ledger_head (position) values (0);

-- What is printed is printed: rows of these tables are added, never changed or removed.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;

create table outlet (
    slug        text        primary key,
    name        text        not null check (name <> ''),
    time_zone   text        not null,
    recorded_at timestamptz not null
);

-- Every name under which an outlet is known, folded for comparison; its own name is one of them.
create table outlet_alias (
    folded text primary key,
    alias  text not null,
    outlet text not null references outlet
);
create index outlet_alias_outlet on outlet_alias (outlet);

create table outlet_domain (
    domain text primary key,
    outlet text not null references outlet
);
create index outlet_domain_outlet on outlet_domain (outlet);

create table article (
    id           text        primary key,
    url          text        not null unique,
    outlet       text        not null references outlet,
    published_at timestamptz not null,
    recorded_at  timestamptz not null
);
-- Serves GET /articles, newest first, also by outlet.
create index article_newest on article (published_at desc, id);
create index article_newest_by_outlet on article (outlet, published_at desc, id);

create table revision (
    id          text        primary key,
    article     text        not null references article,
    number      int         not null check (number > 0),
    headline    text        not null,
    byline      text,
    revised_at  timestamptz not null,
    text        text        not null check (text <> ''),
    sha256      text        not null,
    topic       text[]      not null,
    recorded_at timestamptz not null,
    position    bigint      not null unique,
    -- Serves the revisions of an article and the search for its latest.
    unique (article, number)
);
create index revision_headline on revision using gin (to_tsvector('english', headline));

create table notice (
    revision text not null references revision,
    ordinal  int  not null,
    kind     text not null,
    start_at int  not null,
    end_at   int  not null check (end_at > start_at),
    dated    date,
    primary key (revision, ordinal)
);

create table speaker (
    slug        text        primary key,
    name        text        not null check (name <> ''),
    kind        text        not null,
    recorded_at timestamptz not null
);

create table claim (
    id              text        primary key,
    article         text        not null references article,
    outlet          text        not null references outlet,
    revision        text        not null references revision,
    text            text        not null check (text <> ''),
    kind            text        not null,
    modality        text        not null,
    start_at        int         not null,
    end_at          int         not null check (end_at > start_at),
    exact           text        not null,
    prefix          text        not null,
    suffix          text        not null,
    sentence        text        not null,
    terms           text[]      not null,
    stated_on       date,
    stated_start_at int,
    stated_end_at   int,
    published_at    timestamptz not null,
    recorded_at     timestamptz not null,
    position        bigint      not null unique,
    search          tsvector    generated always as (to_tsvector('english', text)) stored
);
-- Serves GET /claims, newest first, also by outlet and by article.
create index claim_newest on claim (published_at desc, id);
create index claim_newest_by_outlet on claim (outlet, published_at desc, id);
create index claim_by_article on claim (article, id);
create index claim_stated on claim (stated_on);
-- Serves q.
create index claim_search on claim using gin (search);

create table hop (
    claim        text    not null references claim,
    ordinal      int     not null,
    kind         text    not null,
    name         text    not null,
    named        boolean not null,
    outlet       text    references outlet,
    speaker      text    references speaker,
    cue          text    not null,
    start_at     int     not null,
    end_at       int     not null,
    cue_start_at int     not null,
    cue_end_at   int     not null,
    medium       text,
    primary key (claim, ordinal)
);
-- Serves the claims that cite an outlet, and what a speaker said.
create index hop_outlet on hop (outlet, claim) where outlet is not null;
create index hop_speaker on hop (speaker, claim) where speaker is not null;

-- What became of a claim in the later revisions of its article: where it still stands, or that it is gone.
create table claim_event (
    claim       text        not null references claim,
    revision    text        not null references revision,
    kind        text        not null,
    start_at    int,
    end_at      int,
    recorded_at timestamptz not null,
    position    bigint      not null unique,
    primary key (claim, revision)
);

-- What a claim and its article speak of, for the search for others about the same.
create table claim_term (
    term         text        not null,
    published_at timestamptz not null,
    claim        text        not null references claim,
    -- Serves the candidates of a claim: a range of one term near in time.
    primary key (term, published_at, claim)
);

create table run (
    id              text        primary key,
    revision        text        references revision,
    state           text        not null,
    ruleset         int         not null,
    input_position  bigint      not null,
    progress        text        not null,
    claims          int         not null,
    pairs           int         not null,
    relations_found int         not null,
    relations_added int         not null,
    digest          text        not null,
    attempts        int         not null,
    failure         text,
    queued_at       timestamptz not null,
    started_at      timestamptz,
    finished_at     timestamptz
);
-- Serves the worker's search for the next run.
create index run_waiting on run (id) where state in ('QUEUED', 'RUNNING');
create index run_revision on run (revision);

create table relation (
    id          text        primary key,
    earlier     text        not null references claim,
    later       text        not null references claim,
    type        text        not null,
    subtype     text        not null,
    rule        text        not null,
    ruleset     int         not null,
    confidence  float8      not null check (confidence between 0 and 1),
    explanation text        not null,
    run         text        not null references run,
    recorded_at timestamptz not null,
    position    bigint      not null unique,
    check (earlier <> later),
    unique (earlier, later, type)
);
-- Serves the relations of a claim, with the unique one above.
create index relation_later on relation (later);

create table operand (
    relation      text not null references relation,
    ordinal       int  not null,
    name          text not null,
    earlier       text not null,
    earlier_start int  not null,
    earlier_end   int  not null,
    later         text not null,
    later_start   int  not null,
    later_end     int  not null,
    primary key (relation, ordinal)
);

create table flag (
    id          text        primary key,
    relation    text        not null unique references relation,
    earlier     text        not null references claim,
    later       text        not null references claim,
    type        text        not null,
    subtype     text        not null,
    rule        text        not null,
    confidence  float8      not null,
    explanation text        not null,
    run         text        not null references run,
    recorded_at timestamptz not null
);
-- Serve the flags raised on a claim.
create index flag_earlier on flag (earlier);
create index flag_later on flag (later);

-- Every verdict is kept; the one with the highest version counts.
create table verdict (
    flag       text        not null references flag,
    version    int         not null check (version > 0),
    verdict    text        not null,
    note       text,
    decided_at timestamptz not null,
    position   bigint      not null unique,
    primary key (flag, version)
);

create trigger append_only before update or delete on article for each row execute function refuse_change();
create trigger append_only before update or delete on revision for each row execute function refuse_change();
create trigger append_only before update or delete on notice for each row execute function refuse_change();
create trigger append_only before update or delete on claim for each row execute function refuse_change();
create trigger append_only before update or delete on hop for each row execute function refuse_change();
create trigger append_only before update or delete on claim_event for each row execute function refuse_change();
create trigger append_only before update or delete on relation for each row execute function refuse_change();
create trigger append_only before update or delete on operand for each row execute function refuse_change();
create trigger append_only before update or delete on flag for each row execute function refuse_change();
create trigger append_only before update or delete on verdict for each row execute function refuse_change();
