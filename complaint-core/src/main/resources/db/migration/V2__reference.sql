-- What rules are looked up in: category trees, calendar, limits, penalty policy. Policies are versioned, never edited.
create table category (
  id                bigint primary key,
  version           bigint      not null default 0,
  tree              varchar(20) not null check (tree in ('COMPLAINT', 'ROOT_CAUSE')),
  code              varchar(60) not null unique,
  parent_id         bigint references category,
  name_zh           varchar(60) not null,
  name_en           varchar(60) not null,
  position          int         not null,
  carries_liability boolean     not null default true,
  active            boolean     not null default true
);

create table calendar_day (
  day  date primary key,
  kind varchar(10) not null check (kind in ('OFF', 'WORKING'))
);

create table clock_limit (
  policy_version int         not null,
  severity       varchar(10) not null check (severity in ('GENERAL', 'URGENT', 'MAJOR')),
  step           varchar(20) not null check (step in
    ('ACKNOWLEDGE', 'VALIDITY', 'ASSIGNMENT', 'INVESTIGATION', 'PROPOSAL', 'APPROVAL', 'EXECUTION', 'REVIEW')),
  minutes        int         not null check (minutes > 0),
  time_base      varchar(10) not null check (time_base in ('WORKING', 'ELAPSED')),
  primary key (policy_version, severity, step)
);

create table penalty_policy (
  version        int primary key,
  effective_from date not null unique
);
-- The rate from a loss upwards, as far as the next band.
create table penalty_rate (
  policy_version int            not null references penalty_policy,
  loss_from      numeric(14, 2) not null check (loss_from >= 0),
  rate           numeric(5, 4)  not null check (rate between 0 and 1),
  primary key (policy_version, loss_from)
);
create table penalty_fixed_amount (
  policy_version int            not null references penalty_policy,
  severity       varchar(10)    not null check (severity in ('GENERAL', 'URGENT', 'MAJOR')),
  amount         numeric(12, 2) not null check (amount >= 0),
  primary key (policy_version, severity)
);
create table penalty_role_factor (
  policy_version int           not null references penalty_policy,
  role           varchar(12)   not null check (role in ('DIRECT', 'SUPERVISOR', 'SENIOR')),
  factor         numeric(5, 4) not null check (factor >= 0),
  primary key (policy_version, role)
);
create table penalty_repeat_factor (
  policy_version  int           not null references penalty_policy,
  prior_penalties int           not null check (prior_penalties >= 0),
  factor          numeric(5, 4) not null check (factor >= 1),
  primary key (policy_version, prior_penalties)
);

-- Which department a category, and what is below it, is suggested to.
create table routing_rule (
  id            bigint primary key,
  version       bigint not null default 0,
  category_id   bigint not null unique references category,
  department_id bigint not null references department
);
