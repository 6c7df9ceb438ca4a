-- Which version of a complaint an approver has opened: only that may be approved together with others.
create table complaint_opening (
  complaint_id      bigint      not null references complaint,
  employee_id       bigint      not null references employee,
  complaint_version bigint      not null,
  opened_at         timestamptz not null,
  primary key (employee_id, complaint_id)
);
create index complaint_opening_complaint on complaint_opening (complaint_id);
