-- Serves the claims that first stood in a revision, which every run asks for, and those that still stand in it.
create index claim_by_revision on claim (revision, id) where revision is not null;
create index claim_event_by_revision on claim_event (revision);
