-- What the page of a revision sets apart in its text: posts, quotations, lists, tables, entries of a live blog.
create table passage (
    revision        text not null references revision,
    ordinal         int  not null,
    kind            text not null,
    start_at        int  not null,
    end_at          int  not null check (end_at > start_at),
    author          text,
    credit_start_at int,
    credit_end_at   int,
    posted_on       date,
    posted_at       timestamptz,
    medium          text,
    primary key (revision, ordinal),
    check ((credit_start_at is null) = (credit_end_at is null))
);

create trigger append_only before update or delete on passage for each row execute function refuse_change();
