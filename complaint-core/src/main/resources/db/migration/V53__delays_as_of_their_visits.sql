-- What a delay repeats of its visit is as the visit has it, whichever of both is written, looked at when all is written.
-- A foreign key would need another index on all visits, of which one in ten is late.
create function check_delay_of_visit() returns trigger language plpgsql as $$
declare
  checked bigint := case tg_table_name when 'stage_visit' then new.id else (to_jsonb(new) ->> 'visit_id')::bigint end;
begin
  if exists (select 1 from delay l join stage_visit v on v.id = l.visit_id where v.id = checked
       and (l.complaint_id, l.stage, l.due_at) is distinct from (v.complaint_id, v.stage, v.due_at)) then
    raise exception 'a delay is not that of its visit %', checked using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger delay_of_visit after insert or update on delay
  deferrable initially deferred for each row execute function check_delay_of_visit();
create constraint trigger visit_of_delay after update of complaint_id, stage, due_at on stage_visit
  deferrable initially deferred for each row execute function check_delay_of_visit();
