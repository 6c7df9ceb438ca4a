-- What the dashboard counts, each from an index alone. What follows a complaint comes after it: so the rows of a
-- period's complaints are found from the period's first moment on.
drop index complaint_registered;
create index complaint_registered on complaint (registered_at desc, id desc)
  include (lead_department_id, severity, category_id, stage, verdict);
create index complaint_open on complaint (registered_at, id) include (lead_department_id, due_at) where stage <> 'CLOSED';
create index stage_visit_entered on stage_visit (entered_at) include (complaint_id, stage, due_at, left_at)
  where due_at is not null;
-- Few are left late; they are counted without the others.
create index stage_visit_late on stage_visit (entered_at) include (complaint_id) where left_at > due_at;
create index feedback_recorded on feedback (recorded_at) include (complaint_id, overall);
create index penalty_proposed on penalty (proposed_at) include (id, complaint_id);

-- Findings are never changed, so their loss (domain rules §6) can stand beside its lines.
alter table findings add column loss numeric(14, 2) check (loss >= 0);
update findings set loss = greatest(0, coalesce((
  select sum(case kind when 'RECOVERY' then -amount else amount end) from loss_line where findings_id = findings.id), 0));
alter table findings alter column loss set not null;
create index findings_submitted on findings (submitted_at) include (complaint_id, position, root_cause_id, loss);
-- Few complaints are investigated twice.
create index findings_later on findings (complaint_id, position) where position > 1;
