-- The written notice of a penalty as it was served, kept byte for byte: what was put before the employee never changes.
create table penalty_notice (
  id         bigint primary key,
  penalty_id bigint         not null references penalty,
  position   int            not null check (position > 0),
  amount     numeric(14, 2) not null check (amount >= 0),
  issued_at  timestamptz    not null,
  content    bytea          not null,
  sha256     char(64)       not null,
  unique (penalty_id, position)
);
create trigger penalty_notice_append_only before update or delete on penalty_notice
  for each row execute function refuse_change();
create trigger penalty_notice_no_truncate before truncate on penalty_notice
  for each statement execute function refuse_change();

-- What somebody can be told grows with every feature; which kinds there are, the program says.
alter table notification
  drop constraint notification_kind_check,
  add constraint notification_kind_check check (kind ~ '^[A-Z_]+$');
