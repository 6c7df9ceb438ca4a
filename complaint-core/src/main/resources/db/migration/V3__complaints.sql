-- A complaint and everything the eight steps leave on it.
create table customer (
  id           bigint primary key,
  version      bigint      not null default 0,
  kind         varchar(12) not null check (kind in ('PERSON', 'ORGANISATION')),
  name         varchar(100),
  phone        varchar(40),
  email        varchar(200),
  address      varchar(300),
  anonymous    boolean     not null default false,
  confidential boolean     not null default false,
  check (anonymous or name is not null),
  check (anonymous or phone is not null or email is not null or address is not null)
);
create index customer_phone on customer (phone);
create index customer_name on customer (name);

-- The running number of each year, taken inside the registering transaction: no gaps, no doubles.
create table complaint_number (
  year int primary key,
  last int not null check (last > 0)
);

create table complaint (
  id                       bigint primary key,
  version                  bigint        not null default 0,
  number                   varchar(20)   not null unique check (number ~ '^TS-[0-9]{4}-[0-9]{6,}$'),
  stage                    varchar(20)   not null check (stage in ('VALIDITY', 'ASSIGNMENT', 'INVESTIGATION',
    'PROPOSAL', 'APPROVAL', 'EXECUTION', 'REVIEW', 'CLOSED')),
  outcome                  varchar(20) check (outcome in ('INVALID', 'RESOLVED', 'WITHDRAWN', 'MERGED')),
  round                    int           not null default 1 check (round > 0),
  severity                 varchar(10)   not null check (severity in ('GENERAL', 'URGENT', 'MAJOR')),
  channel                  varchar(20)   not null check (channel in
    ('PHONE', 'WEB', 'EMAIL', 'VISIT', 'LETTER', 'APP', 'WECHAT', 'OTHER')),
  category_id              bigint        not null references category,
  customer_id              bigint        not null references customer,
  product                  varchar(200),
  order_no                 varchar(60),
  batch                    varchar(60),
  quantity                 numeric(14, 3) check (quantity >= 0),
  defective_quantity       numeric(14, 3) check (defective_quantity >= 0),
  place                    varchar(300),
  complained_department_id bigint references department,
  complained_employee_id   bigint references employee,
  facts                    text          not null check (length(facts) between 1 and 10000),
  demand_remedy            varchar(20),
  demand_amount            numeric(14, 2) check (demand_amount >= 0),
  reply_by                 date,
  occurred_at              timestamptz,
  registered_at            timestamptz   not null,
  recorded_by_id           bigint        not null references employee,
  acknowledge_by           timestamptz   not null,
  acknowledged_at          timestamptz,
  nth                      int           not null default 1 check (nth > 0),
  source                   varchar(40),
  source_key               varchar(100),
  holder_id                bigint references employee,
  due_at                   timestamptz,
  lead_department_id       bigint references department,
  verdict                  varchar(20) check (verdict in ('VALID', 'PARTLY_VALID', 'INVALID')),
  resolvability            varchar(20) check (resolvability in ('ON_THE_SPOT', 'SHORT_TERM', 'NOT_YET_POSSIBLE')),
  verdict_reason_code      varchar(40),
  verdict_reason           varchar(2000),
  verdict_reply            varchar(2000),
  verdict_by_id            bigint references employee,
  summary                  varchar(4000),
  lessons                  varchar(4000),
  expected_score           numeric(3, 2),
  perceived_score          numeric(3, 2),
  closed_at                timestamptz,
  trail_length             int           not null default 0,
  trail_head               char(64)      not null,
  unique (source, source_key),
  check ((stage = 'CLOSED') = (outcome is not null)),
  check ((stage = 'CLOSED') = (closed_at is not null)),
  check ((stage = 'CLOSED') = (holder_id is null)),
  check ((stage = 'CLOSED') = (due_at is null))
);
-- Closed ones have no holder; so said, the index also serves those who only ask who holds what.
create index complaint_holder on complaint (holder_id, due_at) where holder_id is not null;
create index complaint_overdue on complaint (due_at) where stage <> 'CLOSED';
create index complaint_registered on complaint (registered_at desc, id desc);
create index complaint_stage on complaint (stage, registered_at desc);
create index complaint_category on complaint (category_id, registered_at desc);
create index complaint_lead_department on complaint (lead_department_id, registered_at desc);
create index complaint_customer on complaint (customer_id);
create index complaint_order_no on complaint (order_no);

create table co_handling_department (
  complaint_id  bigint not null references complaint,
  department_id bigint not null references department,
  primary key (complaint_id, department_id)
);

-- One visit of one stage. A complaint is in exactly one place: its one visit not yet left.
create table stage_visit (
  id           bigint primary key,
  complaint_id bigint      not null references complaint,
  position     int         not null,
  stage        varchar(20) not null,
  round        int         not null,
  entered_at   timestamptz not null,
  due_at       timestamptz,
  left_at      timestamptz check (left_at >= entered_at),
  left_by      varchar(30),
  skipped_why  varchar(2000),
  unique (complaint_id, position)
);
create unique index stage_visit_one_current on stage_visit (complaint_id) where left_at is null;

-- Who held the complaint, from when to when.
create table holding (
  id          bigint primary key,
  visit_id    bigint      not null references stage_visit,
  employee_id bigint      not null references employee,
  from_at     timestamptz not null,
  to_at       timestamptz check (to_at >= from_at)
);
create unique index holding_one_current on holding (visit_id) where to_at is null;
create index holding_visit on holding (visit_id);

create table assignment (
  id             bigint primary key,
  complaint_id   bigint        not null references complaint,
  position       int           not null,
  department_id  bigint        not null references department,
  suggested_id   bigint references department,
  reason         varchar(2000),
  assigned_by_id bigint        not null references employee,
  assigned_at    timestamptz   not null,
  arbitrated     boolean       not null default false,
  refused_by_id  bigint references employee,
  refused_at     timestamptz,
  refusal_reason varchar(2000),
  unique (complaint_id, position),
  check ((refused_at is null) = (refusal_reason is null)),
  check (refused_at is null or not arbitrated)
);

create table findings (
  id              bigint primary key,
  complaint_id    bigint      not null references complaint,
  position        int         not null,
  investigator_id bigint      not null references employee,
  root_cause_id   bigint      not null references category,
  analysis        varchar(4000),
  concealed_by_id bigint references employee,
  submitted_at    timestamptz not null,
  unique (complaint_id, position)
);
create table loss_line (
  id          bigint primary key,
  findings_id bigint         not null references findings,
  position    int            not null,
  kind        varchar(20)    not null check (kind in
    ('GOODS', 'FREIGHT', 'LABOUR', 'COMPENSATION', 'DISCOUNT', 'OTHER', 'RECOVERY')),
  description varchar(300),
  quantity    numeric(14, 3) not null check (quantity > 0),
  unit_cost   numeric(14, 2) not null check (unit_cost >= 0),
  amount      numeric(14, 2) not null check (amount >= 0),
  unique (findings_id, position)
);
create table liability (
  id          bigint primary key,
  findings_id bigint        not null references findings,
  position    int           not null,
  employee_id bigint        not null references employee,
  role        varchar(12)   not null check (role in ('DIRECT', 'SUPERVISOR', 'SENIOR')),
  share       numeric(5, 4) not null check (share > 0 and share <= 1),
  basis       varchar(1000),
  unique (findings_id, position),
  unique (findings_id, employee_id)
);
create index liability_employee on liability (employee_id);

create table proposal (
  id                  bigint primary key,
  complaint_id        bigint      not null references complaint,
  position            int         not null,
  round               int         not null,
  proposer_id         bigint      not null references employee,
  customer_agreed     boolean     not null,
  disagreement_reason varchar(2000),
  proposed_at         timestamptz not null,
  status              varchar(12) not null check (status in ('PENDING', 'APPROVED', 'RETURNED')),
  unique (complaint_id, position),
  check (customer_agreed or disagreement_reason is not null)
);
create table remedy (
  id                bigint primary key,
  proposal_id       bigint         not null references proposal,
  position          int            not null,
  kind              varchar(20)    not null check (kind in ('RETURN', 'EXCHANGE', 'REPAIR', 'DISCOUNT', 'COMPENSATION',
    'APOLOGY', 'REDELIVERY', 'EXPLANATION', 'OTHER')),
  value             numeric(14, 2) not null check (value >= 0),
  basis             varchar(1000)  not null,
  carried_out_by_id bigint references employee,
  carried_out_at    timestamptz,
  evidence          varchar(1000),
  unique (proposal_id, position),
  check ((carried_out_at is null) = (evidence is null)),
  check ((carried_out_at is null) = (carried_out_by_id is null))
);
create table approval (
  id          bigint primary key,
  proposal_id bigint      not null references proposal,
  position    int         not null,
  level       varchar(10) not null check (level in ('HEAD', 'MANAGER', 'LEADER')),
  approver_id bigint      not null references employee,
  decision    varchar(10) not null check (decision in ('PENDING', 'APPROVED', 'RETURNED')),
  comment     varchar(2000),
  decided_at  timestamptz,
  unique (proposal_id, position),
  check ((decision = 'PENDING') = (decided_at is null))
);

create table feedback (
  id           bigint primary key,
  complaint_id bigint      not null references complaint,
  position     int         not null,
  round        int         not null,
  satisfied    boolean     not null,
  speed        int check (speed between 1 and 5),
  attitude     int check (attitude between 1 and 5),
  result       int check (result between 1 and 5),
  overall      int check (overall between 1 and 5),
  comment      varchar(2000),
  notified_at  timestamptz not null,
  recorded_at  timestamptz not null,
  unique (complaint_id, position)
);
create table contact_attempt (
  id           bigint primary key,
  complaint_id bigint       not null references complaint,
  attempted_at timestamptz  not null,
  note         varchar(500) not null
);
create index contact_attempt_complaint on contact_attempt (complaint_id);
create table improvement (
  id           bigint primary key,
  complaint_id bigint        not null references complaint,
  action       varchar(1000) not null,
  owner_id     bigint        not null references employee,
  due_on       date          not null
);
create index improvement_complaint on improvement (complaint_id);

create table trail_event (
  id            bigint primary key,
  complaint_id  bigint      not null references complaint,
  position      int         not null,
  at            timestamptz not null,
  actor         varchar(20),
  action        varchar(30) not null,
  from_stage    varchar(20),
  to_stage      varchar(20) not null,
  details       text        not null,
  previous_hash char(64)    not null,
  hash          char(64)    not null,
  unique (complaint_id, position)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger trail_event_append_only before update or delete on trail_event
  for each row execute function refuse_change();
create trigger trail_event_no_truncate before truncate on trail_event
  for each statement execute function refuse_change();
