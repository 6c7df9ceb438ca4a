-- When a complaint can be resolved, as it was said at one time after another. With a date agreed with the customer it is
-- followed up: reminders are claimed by counting them, so that each goes out once on however many nodes.
create table prospect (
  id            bigint primary key,
  complaint_id  bigint        not null references complaint,
  position      int           not null,
  resolvability varchar(20)   not null check (resolvability in ('ON_THE_SPOT', 'SHORT_TERM', 'NOT_YET_POSSIBLE')),
  negotiated_on date,
  reason        varchar(2000) not null,
  notified_at   timestamptz,
  set_by_id     bigint        not null references employee,
  set_at        timestamptz   not null,
  warn_at       timestamptz,
  day_at        timestamptz,
  until_at      timestamptz,
  ended_at      timestamptz check (ended_at >= set_at),
  reminded      int           not null default 0 check (reminded between 0 and 3),
  remind_at     timestamptz generated always as
    (case reminded when 0 then warn_at when 1 then day_at when 2 then until_at end) stored,
  unique (complaint_id, position),
  check ((resolvability = 'NOT_YET_POSSIBLE') = (negotiated_on is not null)),
  check (num_nulls(negotiated_on, warn_at, day_at, until_at) in (0, 4)),
  check (warn_at <= day_at and day_at < until_at)
);
create unique index prospect_one_to_meet on prospect (complaint_id) where negotiated_on is not null and ended_at is null;
create index prospect_remind on prospect (remind_at) where ended_at is null;

alter table notification
  drop constraint notification_kind_check,
  add constraint notification_kind_check check (kind in
    ('DUE_SOON', 'OVERDUE', 'LONG_OVERDUE', 'MAJOR', 'DELAY', 'FOLLOW_UP_SOON', 'FOLLOW_UP_TODAY', 'FOLLOW_UP_MISSED'));
-- Who was told what of a complaint, on its own page.
create index notification_complaint on notification (complaint_id, at);
