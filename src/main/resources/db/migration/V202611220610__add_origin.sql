-- The outlet whose report an article prints, where it is not the publishing outlet's own.
alter table revision add column origin text references outlet;
alter table claim add column origin text references outlet;
