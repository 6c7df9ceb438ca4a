-- What HR is told is about a month, and no complaint.
alter table notification
  alter complaint_id drop not null,
  alter stage drop not null,
  add month varchar(7),
  add check (num_nonnulls(complaint_id, month) = 1);

-- What somebody wants to be told, and how. Where nothing stands he hears it in the portal alone.
create table notification_choice (
  employee_id bigint      not null references employee,
  topic       varchar(20) not null check (topic ~ '^[A-Z_]+$'),
  portal      boolean     not null,
  mail        boolean     not null,
  primary key (employee_id, topic)
);
create table mail_address (
  employee_id bigint primary key references employee,
  address     varchar(200) not null
);

-- Mails that are to go out: written with what they tell of, sent after it, kept until they are gone.
create table mail (
  id           bigint primary key,
  recipient_id bigint      not null references employee,
  kind         varchar(30) not null check (kind ~ '^[A-Z_]+$'),
  complaint_id bigint references complaint,
  stage        varchar(20),
  comment_id   bigint references complaint_comment,
  month        varchar(7),
  at           timestamptz not null,
  attempts     int         not null default 0,
  next_at      timestamptz,
  sent_at      timestamptz,
  failure      varchar(500),
  check (num_nonnulls(complaint_id, month) = 1),
  check (sent_at is null or next_at is null)
);
create index mail_next on mail (next_at, id) where next_at is not null;
alter table notification alter kind type varchar(30);
