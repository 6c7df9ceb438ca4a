-- What customers were really told: when, by whom, by which means; or that there is no way to reach them.
create table telling (
  id             bigint primary key,
  complaint_id   bigint      not null references complaint,
  position       int         not null check (position > 0),
  about          varchar(20) not null check (about in
    ('ACKNOWLEDGEMENT', 'REJECTION', 'NEW_DATE', 'PROPOSAL', 'RESULT', 'OTHER')),
  told_at        timestamptz check (told_at <= recorded_at),
  means          varchar(20) check (means in ('PHONE', 'SMS', 'EMAIL', 'WECHAT', 'LETTER', 'IN_PERSON')),
  told_by_id     bigint references employee,
  unreachable    varchar(500),
  note           varchar(1000),
  recorded_by_id bigint references employee,
  recorded_at    timestamptz not null,
  unique (complaint_id, position),
  check ((told_at is null) = (unreachable is not null)),
  check (unreachable is null or num_nonnulls(means, told_by_id) = 0),
  check (about <> 'OTHER' or note is not null)
);

-- The actions that told the customer something said when, but neither by whom nor how: so it stays unknown.
insert into telling (id, complaint_id, position, about, told_at, recorded_by_id, recorded_at)
select nextval('id_seq'), complaint_id, row_number() over (partition by complaint_id order by position),
       case when action in ('COMPLETE', 'DISSATISFIED') then 'RESULT' else 'NEW_DATE' end, told_at, employee_id, at
  from (select e.complaint_id, e.position, e.action, e.at, a.id as employee_id,
               cast(cast(e.details as json) ->> 'notifiedAt' as timestamptz) as told_at
          from trail_event e left join employee a on a.no = e.actor
         where e.action in ('COMPLETE', 'DISSATISFIED', 'EXTEND', 'NEGOTIATE_DATE', 'CHANGE_RESOLVABILITY')) told
 where told_at is not null;

-- What a customer is still to be told, with an index for the list of whom to tell.
alter table complaint add to_tell varchar(20);

-- Until now registering wrote that the customer was acknowledged in the same moment, which nobody had said. Whether
-- and when they were told is not known, so it is not claimed: of the open ones it is to be told, or recorded, still.
-- Writing it notes the days, so the figures follow.
update complaint c
   set acknowledged_at = null,
       to_tell = case when c.stage <> 'CLOSED' and num_nonnulls(k.phone, k.email, k.address) > 0 then 'ACKNOWLEDGEMENT' end
  from customer k
 where k.id = c.customer_id and c.acknowledged_at = c.registered_at;

alter table complaint
  add constraint complaint_to_tell_check check (case to_tell
    when 'ACKNOWLEDGEMENT' then stage <> 'CLOSED' and acknowledged_at is null
    when 'REJECTION' then outcome is not distinct from 'INVALID'
    else to_tell is null end),
  add constraint complaint_acknowledged_check check (acknowledged_at > registered_at - interval '1 minute');
create index complaint_to_tell on complaint (acknowledge_by, id) where to_tell is not null;

-- What has to be written into a text before a customer is told stands in brackets by which it is recognised.
update reply_template
   set text = replace(replace(text, '（请在这里写明查到的事实和依据）', '【请在这里写明查到的事实和依据】'),
     '(please write here what was found, and on which ground)', '【please write here what was found, and on which ground】')
 where changed_at is null;
