-- One row for each complaint that a department has refused: how it was passed about (推诿扯皮). Few are; so the
-- worst are found at once among a million.
create table passing (
  complaint_id bigint primary key references complaint,
  refusals     int         not null check (refusals > 0),
  transfers    int         not null check (transfers >= 0),
  returns      int         not null check (returns >= 0),
  last_at      timestamptz not null
);
create index passing_worst on passing (returns desc, refusals desc, transfers desc, complaint_id desc);
create index passing_last on passing (last_at);
create index assignment_period on assignment (assigned_at) include (department_id, refused_at);
