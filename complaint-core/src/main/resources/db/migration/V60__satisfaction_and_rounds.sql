-- Satisfied is who gave an overall score of at least 3 and said nothing to the contrary; no answer is no answer. What was
-- stored otherwise becomes what the answers say.
--   settled: whether the matter is settled, in the customer's own word; null if nothing was said of it
--   reason: what was still wrong when a new round began
alter table feedback
  alter column satisfied drop not null,
  add column settled boolean,
  add column reason varchar(2000);
update feedback set satisfied = case when overall < 3 then false end
 where satisfied and (overall is null or overall < 3);
update feedback f set reason = cast(t.details as jsonb) ->> 'reason'
  from trail_event t
 where t.complaint_id = f.complaint_id and t.at = f.recorded_at and t.action = 'DISSATISFIED';
alter table feedback
  add constraint feedback_satisfied_as_said
    check (satisfied is not true or (overall is not null and overall >= 3 and settled is not false)),
  add constraint feedback_dissatisfied_as_said
    check (satisfied is not false or settled is not true or (overall is not null and overall < 3)),
  add constraint feedback_without_answer
    check (satisfied is not null or (overall is null and settled is not false));

-- Attempts belong to the round at whose end they were recorded: until now only the completion of step 7 recorded them.
alter table contact_attempt add column round int check (round > 0);
update contact_attempt a set round = coalesce(
  (select v.round from stage_visit v
    where v.complaint_id = a.complaint_id and v.stage = 'EXECUTION' and v.left_by = 'COMPLETE'
    order by v.left_at < a.attempted_at, abs(extract(epoch from v.left_at - a.attempted_at)) limit 1),
  (select c.round from complaint c where c.id = a.complaint_id));
alter table contact_attempt alter column round set not null;
