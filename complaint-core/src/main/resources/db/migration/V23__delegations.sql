-- Approvals that somebody lets another decide in his place, up to a value and for some days.
create table delegation (
  id           bigint primary key,
  version      bigint         not null default 0,
  delegator_id bigint         not null references employee,
  delegate_id  bigint         not null references employee check (delegate_id <> delegator_id),
  value_limit  numeric(14, 2) not null check (value_limit >= 0),
  from_on      date           not null,
  to_on        date           not null check (to_on >= from_on),
  from_at      timestamptz    not null,
  until_at     timestamptz    not null check (until_at > from_at),
  revoked_at   timestamptz
);
create index delegation_delegator on delegation (delegator_id, until_at);
create index delegation_delegate on delegation (delegate_id, until_at);

alter table approval add column decided_for_id bigint references employee check (decided_for_id <> approver_id);
create index approval_pending on approval (approver_id) where decision = 'PENDING';

alter table setting_change
  drop constraint setting_change_area_check,
  add constraint setting_change_area_check
    check (area in ('CALENDAR', 'ROUTING', 'ABSENCE', 'ORGANISATION', 'DELEGATION'));
