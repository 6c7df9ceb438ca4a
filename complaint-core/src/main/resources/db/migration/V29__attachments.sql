-- Files that show something. What is in them is kept apart, so that lists never read it; nothing is replaced or deleted,
-- and withdrawing is the one change there is.
create table attachment (
  id                bigint primary key,
  complaint_id      bigint       not null references complaint,
  purpose           varchar(12)  not null check (purpose in ('COMPLAINT', 'LOSS', 'EXECUTION', 'APPEAL')),
  line              int check (line > 0),
  penalty_id        bigint references penalty,
  name              varchar(120) not null,
  media_type        varchar(100) not null,
  bytes             int          not null check (bytes > 0),
  sha256            char(64)     not null,
  added_by_id       bigint       not null references employee,
  added_at          timestamptz  not null,
  withdrawn_by_id   bigint references employee,
  withdrawn_at      timestamptz check (withdrawn_at >= added_at),
  withdrawal_reason varchar(1000),
  check ((purpose in ('LOSS', 'EXECUTION')) = (line is not null)),
  check ((purpose = 'APPEAL') = (penalty_id is not null)),
  check (num_nulls(withdrawn_by_id, withdrawn_at, withdrawal_reason) in (0, 3))
);
create index attachment_complaint on attachment (complaint_id, id);
create index attachment_penalty on attachment (penalty_id) where penalty_id is not null;

create table attachment_content (
  attachment_id bigint primary key references attachment,
  content       bytea not null
);

create function refuse_other_than_withdrawal() returns trigger language plpgsql as $$
declare
  kept text[] := array['withdrawn_by_id', 'withdrawn_at', 'withdrawal_reason'];
begin
  if tg_op = 'DELETE' or old.withdrawn_at is not null or to_jsonb(new) - kept <> to_jsonb(old) - kept then
    raise exception 'an attachment stays as it is' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger attachment_stays before update or delete on attachment
  for each row execute function refuse_other_than_withdrawal();
create trigger attachment_content_append_only before update or delete on attachment_content
  for each row execute function refuse_change();
create trigger attachment_content_no_truncate before truncate on attachment_content
  for each statement execute function refuse_change();
