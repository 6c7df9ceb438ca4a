-- What an employee looks for again and again in the register.
create table saved_filter (
  employee_id bigint        not null references employee,
  name        varchar(40)   not null,
  query       varchar(1000) not null,
  saved_at    timestamptz   not null,
  primary key (employee_id, name)
);
