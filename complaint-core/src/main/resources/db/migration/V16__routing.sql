-- Rules with several conditions and a priority; absences with deputies; who got work why.
alter table routing_rule
  alter column category_id drop not null,
  alter column department_id drop not null,
  drop constraint routing_rule_category_id_key,
  add column name varchar(100) not null default '–',
  add column priority int not null default 500 check (priority between 1 and 999),
  add column product varchar(100),
  add column region varchar(100),
  add column customer varchar(100),
  add column officer_id bigint references employee,
  add column automatic boolean not null default false,
  add column active boolean not null default true,
  add constraint routing_rule_target check (department_id is not null or officer_id is not null),
  add constraint routing_rule_automatic check (not automatic or department_id is not null);
alter table routing_rule alter column name drop default, alter column priority drop default;

alter table department add column distribution varchar(20) not null default 'LEAST_LOADED'
  check (distribution in ('LEAST_LOADED', 'ROUND_ROBIN'));

create table absence (
  id          bigint primary key,
  version     bigint not null default 0,
  employee_id bigint not null references employee,
  deputy_id   bigint not null references employee check (deputy_id <> employee_id),
  from_on     date   not null,
  to_on       date   not null check (to_on >= from_on - 1)
);
create index absence_employee on absence (employee_id, to_on);

alter table assignment add column rule varchar(100);
alter table holding
  add column stands_in_for_id bigint references employee,
  add column basis varchar(20),
  add column rule varchar(100);
create index holding_employee on holding (employee_id, from_at);
