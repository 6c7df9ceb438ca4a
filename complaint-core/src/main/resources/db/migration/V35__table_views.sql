-- How an employee wants to see a table: its columns in his order, and the order of its rows. Null is as it comes.
create table table_view (
  employee_id bigint      not null references employee,
  name        varchar(40) not null,
  columns     varchar(1000),
  sort        varchar(200),
  saved_at    timestamptz not null,
  primary key (employee_id, name)
);
