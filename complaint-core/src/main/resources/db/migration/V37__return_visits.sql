-- T8: who called the customer. What is on the trail says it for what was recorded before.
alter table feedback add recorded_by_id bigint references employee;
update feedback f set recorded_by_id = e.id
  from trail_event t join employee e on e.no = t.actor
 where t.complaint_id = f.complaint_id and t.at = f.recorded_at and t.action in ('COMPLETE', 'DISSATISFIED');

-- The return visits of all complaints, the latest first.
create index feedback_latest on feedback (recorded_at desc, id desc);
create index contact_attempt_at on contact_attempt (attempted_at desc, id desc);
