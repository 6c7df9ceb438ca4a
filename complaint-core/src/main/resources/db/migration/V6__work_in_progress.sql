-- What makes repeated and interrupted work safe: answers kept by key, drafts, import jobs.
create table idempotent_answer (
  caller    varchar(60)  not null,
  key       varchar(200) not null,
  operation varchar(200) not null,
  request   char(64)     not null,
  answer    text         not null,
  stored_at timestamptz  not null,
  primary key (caller, key, operation)
);

create table draft (
  employee_id bigint      not null references employee,
  form        varchar(60) not null,
  content     text        not null check (length(content) <= 50000),
  saved_at    timestamptz not null,
  primary key (employee_id, form)
);

create table import_job (
  id          bigint primary key,
  version     bigint      not null default 0,
  owner_id    bigint      not null references employee,
  file_name   varchar(200) not null,
  dry_run     boolean     not null,
  status      varchar(12) not null check (status in ('RUNNING', 'FINISHED', 'CANCELLED', 'FAILED')),
  total       int         not null default 0,
  done        int         not null default 0,
  imported    int         not null default 0,
  duplicates  int         not null default 0,
  rejected    int         not null default 0,
  started_at  timestamptz not null,
  finished_at timestamptz
);
create table import_row (
  job_id   bigint       not null references import_job,
  line     int          not null,
  result   varchar(12)  not null check (result in ('IMPORTED', 'DUPLICATE', 'REJECTED')),
  number   varchar(20),
  field    varchar(60),
  problem  varchar(500),
  primary key (job_id, line)
);
