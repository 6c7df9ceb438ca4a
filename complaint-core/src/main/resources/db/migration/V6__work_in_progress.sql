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

-- A RUNNING job is saved every second; one that has not been for longer died with its server.
create table import_job (
  id               bigint primary key,
  version          bigint       not null default 0,
  owner_id         bigint       not null references employee,
  file_name        varchar(200) not null,
  source           varchar(40)  not null,
  dry_run          boolean      not null,
  status           varchar(12)  not null check (status in ('RUNNING', 'FINISHED', 'CANCELLED', 'FAILED')),
  total            int          not null check (total >= 0),
  imported         int          not null default 0 check (imported >= 0),
  duplicates       int          not null default 0 check (duplicates >= 0),
  rejected         int          not null default 0 check (rejected >= 0),
  cancel_requested boolean      not null default false,
  started_at       timestamptz  not null,
  saved_at         timestamptz  not null,
  finished_at      timestamptz,
  check (imported + duplicates + rejected <= total),
  check ((status = 'RUNNING') = (finished_at is null))
);
create index import_job_owner on import_job (owner_id, started_at desc, id desc);

-- The file stays until it is imported or its owner starts with another; the mapping serves the next file.
create table import_file (
  id      bigint primary key,
  job_id  bigint not null unique references import_job,
  mapping text   not null check (length(mapping) <= 100000),
  content bytea
);

create table import_row (
  id         bigint primary key,
  job_id     bigint      not null references import_job,
  line       int         not null,
  result     varchar(12) not null check (result in ('IMPORTED', 'DUPLICATE', 'REJECTED')),
  source_key varchar(100),
  number     varchar(20),
  problems   text,
  unique (job_id, line),
  check ((result = 'REJECTED') = (problems is not null))
);
create index import_row_result on import_row (job_id, result, line);
