-- Serves GET /flags, newest first: the relations that flags are raised of, without the many that tell of the same.
create index relation_flagged on relation (position) where type <> 'SAME';
