-- A later change of the loss adds findings that differ in the loss only; the earlier ones stay readable.
alter table findings
  add correction_reason varchar(2000),
  add corrected_by_id bigint references employee,
  add investigated_at timestamptz,
  add check ((correction_reason is null) = (corrected_by_id is null)),
  add check ((correction_reason is null) = (investigated_at is null));

-- What was revoked gives way to a penalty by the corrected loss.
drop index penalty_once;
create unique index penalty_once on penalty (proposal_id, employee_id) where status not in ('LAPSED', 'REVOKED');

-- What a hearing left is not raised by a correction.
alter table penalty add heard_limit numeric(14, 2) check (heard_limit > 0 and heard_limit >= amount);
