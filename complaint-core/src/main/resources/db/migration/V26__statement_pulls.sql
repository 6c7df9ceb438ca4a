-- A token that may do only one thing, with a name, an issuer and an end.
alter table api_token
  add scope         varchar(20) not null default 'ALL' check (scope in ('ALL', 'STATEMENTS')),
  add name          varchar(100),
  add revoked_at    timestamptz,
  add revoked_by_id bigint references employee,
  add check (scope = 'ALL' or (name is not null and expires_at is not null)),
  add check ((revoked_at is null) = (revoked_by_id is null));

-- Every statement that was ever handed out as a file: to whom, which month, which bytes.
create table statement_pull (
  id        bigint primary key,
  period_id bigint      not null references payroll_period,
  format    varchar(5)  not null check (format in ('CSV', 'XLSX', 'JSON')),
  closed    boolean     not null,
  sha256    char(64)    not null,
  pulled_by varchar(20) not null,
  token_id  bigint references api_token,
  pulled_at timestamptz not null
);
create index statement_pull_period on statement_pull (period_id, id desc);
create trigger statement_pull_append_only before update or delete on statement_pull
  for each row execute function refuse_change();
create trigger statement_pull_no_truncate before truncate on statement_pull
  for each statement execute function refuse_change();
