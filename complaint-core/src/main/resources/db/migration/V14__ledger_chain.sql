-- The postings are one chain: each carries the hash of the one before. The last hash of a day is its head; once the next
-- day has one, it stays, so that whoever has written down a day's head can tell whether anything before was changed.
alter table posting
  add position      bigint   not null unique check (position > 0),
  add previous_hash char(64) not null,
  add hash          char(64) not null;

create table ledger_head (
  day      date     primary key,
  position bigint   not null unique references posting (position) deferrable initially deferred,
  hash     char(64) not null
);

create function refuse_other_than_latest_head() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.day <> old.day or new.position <= old.position
    or exists (select 1 from ledger_head where day > old.day) then
    raise exception 'the head of a past day stays' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger ledger_head_stays before update or delete on ledger_head
  for each row execute function refuse_other_than_latest_head();
create trigger ledger_head_no_truncate before truncate on ledger_head
  for each statement execute function refuse_change();
