-- Answers that are given again to whoever repeats a request with its Idempotency-Key, for a while. Neither the key nor the
-- answer can be read here: the one is there as a digest, the other encrypted by the key.
create table kept_answer (
    id          text        primary key,
    started_at  timestamptz not null,
    -- The digest of the request, once it is answered.
    fingerprint bytea,
    -- Nothing while the request is being answered.
    sealed      bytea,
    check ((fingerprint is null) = (sealed is null))
);
-- Serves the search for what is no longer kept.
create index kept_answer_started on kept_answer (started_at);
