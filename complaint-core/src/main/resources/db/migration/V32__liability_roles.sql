-- Findings keep the policy version they are judged under; who is liable answers in one of its roles.
alter table findings add policy_version int not null default 1 references penalty_policy;
alter table findings alter policy_version drop default;
alter table liability drop constraint liability_role_check, alter role type varchar(20);
alter table penalty drop constraint penalty_role_check, alter role type varchar(20),
  add foreign key (policy_version, role) references penalty_role (policy_version, role);
alter table delay add policy_version int not null default 1 references penalty_policy;
alter table delay alter policy_version drop default;

-- How the liability is divided between departments, each with its ground.
create table department_part (
  id            bigint primary key,
  findings_id   bigint        not null references findings,
  position      int           not null,
  department_id bigint        not null references department,
  share         numeric(5, 4) not null check (share > 0 and share <= 1),
  ground        varchar(1000) not null,
  unique (findings_id, position),
  unique (findings_id, department_id)
);
