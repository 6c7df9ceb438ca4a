-- What like losses cost in each department, from one index.
create index penalty_consistency on penalty (severity, proposed_at)
  include (complaint_id, department_id, loss, amount, final_amount, status) where delay_id is null;
