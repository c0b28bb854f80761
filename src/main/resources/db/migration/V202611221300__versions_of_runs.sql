-- Which model judged beside the rules; runs before there was any had none.
alter table run add column model text not null default 'none';
