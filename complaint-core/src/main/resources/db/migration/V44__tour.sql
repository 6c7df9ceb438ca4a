-- Who has been asked whether he wants to be shown around: nobody is asked twice.
create table tour_invitation (
  employee_id bigint      primary key references employee,
  answered_at timestamptz not null
);
