-- Departments, employees, their roles, and how they sign in.
-- One sequence numbers every row; JPA takes 50 numbers at a time.
create sequence id_seq increment by 50;

create table department (
  id        bigint primary key,
  version   bigint       not null default 0,
  code      varchar(40)  not null unique,
  name      varchar(100) not null unique,
  parent_id bigint references department,
  active    boolean      not null default true
);

create table employee (
  id              bigint primary key,
  version         bigint         not null default 0,
  no              varchar(20)    not null unique,
  name            varchar(100)   not null,
  department_id   bigint         not null references department,
  manager_id      bigint references employee check (manager_id <> id),
  performance_pay numeric(12, 2) not null default 0 check (performance_pay >= 0),
  active          boolean        not null default true
);
create index employee_department on employee (department_id);

create table employee_role (
  employee_id bigint      not null references employee,
  role        varchar(20) not null check (role in
    ('CLERK', 'OFFICER', 'HANDLER', 'HEAD', 'MANAGER', 'LEADER', 'HR', 'AUDITOR', 'ADMIN', 'EMPLOYEE')),
  primary key (employee_id, role)
);
create index employee_role_role on employee_role (role);

create table account (
  id            bigint primary key,
  version       bigint       not null default 0,
  employee_id   bigint       not null unique references employee,
  username      varchar(60)  not null unique,
  password_hash varchar(400) not null,
  must_change_password boolean not null default false,
  language      varchar(10)  not null default 'zh_CN' check (language in ('zh_CN', 'en'))
);

-- Wrong passwords by name, whether or not there is such an account; rows of yesterday are deleted.
create table sign_in_attempts (
  name_hash    char(64) primary key,
  failures     int         not null check (failures >= 0),
  last_failure timestamptz not null,
  locked_until timestamptz
);
create index sign_in_attempts_last_failure on sign_in_attempts (last_failure);

-- Only the SHA-256 of a token is kept: who reads the database cannot use it.
create table api_token (
  id          bigint primary key,
  employee_id bigint      not null references employee,
  token_hash  char(64)    not null unique,
  created_at  timestamptz not null,
  expires_at  timestamptz
);
