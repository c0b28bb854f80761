-- "Last month" is no day: the days between which a statement was made, both included, where the article names no single one.
alter table claim
    add column stated_from date,
    add column stated_to date,
    add constraint claim_stated_on_or_within check (
        (stated_from is null) = (stated_to is null)
        and (stated_from is null or (stated_on is null and stated_from < stated_to)));
-- Serve statedFrom and statedTo, beside claim_stated.
create index claim_stated_to on claim (stated_to) where stated_to is not null;
create index claim_stated_from on claim (stated_from) where stated_from is not null;
