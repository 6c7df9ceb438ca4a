-- Long tables written to files behind the scenes, each for who asked; gone after a day. One that is RUNNING is saved
-- every second; one that has not been for longer died with its server.
create table export_job (
  id               bigint generated always as identity primary key,
  owner_id         bigint       not null references employee,
  name             varchar(100) not null,
  format           varchar(4)   not null check (format in ('XLSX', 'CSV', 'PDF')),
  total            bigint       not null check (total >= 0),
  written          bigint       not null default 0 check (written >= 0),
  status           varchar(12)  not null check (status in ('RUNNING', 'FINISHED', 'CANCELLED', 'FAILED')),
  cancel_requested boolean      not null default false,
  started_at       timestamptz  not null,
  saved_at         timestamptz  not null,
  finished_at      timestamptz,
  check ((status = 'RUNNING') = (finished_at is null))
);
create index export_job_owner on export_job (owner_id, id desc);
create index export_job_finished on export_job (finished_at);

-- The file in pieces, so that neither writing nor sending it needs it whole.
create table export_part (
  job_id   bigint not null references export_job on delete cascade,
  position int    not null,
  content  bytea  not null,
  primary key (job_id, position)
);
