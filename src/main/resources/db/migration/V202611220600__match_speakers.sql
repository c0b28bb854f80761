-- What the articles say of a speaker: the roles, and m or f where a pronoun or a title tells.
create table speaker_mention (
    speaker      text        not null references speaker,
    revision     text        not null references revision,
    roles        text[]      not null,
    gender       text        check (gender in ('m', 'f')),
    published_at timestamptz not null,
    primary key (speaker, revision)
);
-- Serves the search for mentions near in time.
create index speaker_mention_newest on speaker_mention (speaker, published_at desc);

-- The last word of a name's slug, without "Jr." and the like.
create function family_name(slug text) returns text immutable strict parallel safe language sql as $$
    select substring(regexp_replace(slug, '-(jr|sr|ii|iii|iv)$', '') from '[^-]+$')
$$;
-- Serves the search for speakers of one last name.
create index speaker_family_name on speaker (family_name(slug)) where kind = 'PERSON';

-- That two names are one speaker's, and why the ledger holds it so. No pair is matched twice, whatever became of it.
create table speaker_match (
    id          text        primary key,
    alias       text        not null references speaker,
    speaker     text        not null references speaker,
    rule        text        not null,
    reason      text        not null,
    revision    text        not null references revision,
    recorded_at timestamptz not null,
    position    bigint      not null unique,
    check (alias <> speaker),
    unique (alias, speaker)
);
-- Serves the other names of a speaker.
create index speaker_match_speaker on speaker_match (speaker);

-- What became of a match: a person has undone it, or a second candidate has shown up. A match without events stands.
create table speaker_match_event (
    match       text        not null references speaker_match,
    kind        text        not null,
    note        text,
    recorded_at timestamptz not null,
    position    bigint      not null unique,
    primary key (match, kind)
);

-- The speaker and all names that stand for the same one.
create function known_as(slug text) returns setof text stable language sql as $$
    with recursive
        up (slug) as (
            select $1
            union
            select m.speaker from up join speaker_match m on m.alias = up.slug
            where not exists (select 1 from speaker_match_event e where e.match = m.id)),
        down (slug) as (
            select up.slug from up
            union
            select m.alias from down join speaker_match m on m.speaker = down.slug
            where not exists (select 1 from speaker_match_event e where e.match = m.id))
    select down.slug from down
$$;

create trigger append_only before update or delete on speaker_mention for each row execute function refuse_change();
create trigger append_only before update or delete on speaker_match for each row execute function refuse_change();
create trigger append_only before update or delete on speaker_match_event for each row execute function refuse_change();
