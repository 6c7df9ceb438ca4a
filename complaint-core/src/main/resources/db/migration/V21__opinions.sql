-- What co-handling departments think.
create table opinion (
  id            bigint primary key,
  complaint_id  bigint        not null references complaint,
  position      int           not null,
  department_id bigint        not null references department,
  opinion       varchar(4000) not null check (length(opinion) > 0),
  given_by_id   bigint        not null references employee,
  given_at      timestamptz   not null,
  unique (complaint_id, position)
);
