-- A complaint is merged into an open one, and that stays open until the merger is committed. Later the
-- other may end, as decision 26 says.

create function refuse_closed_survivor() returns trigger language plpgsql as $$
begin
  perform 1 from complaint
    where id = new.merged_into_id and stage <> 'CLOSED' for no key update;
  if not found then
    raise exception 'complaint % is closed: nothing is merged into it', new.merged_into_id
      using errcode = 'check_violation';
  end if;
  return new;
end;
$$;

create trigger complaint_survivor_is_open before update of merged_into_id on complaint
  for each row
  when (new.merged_into_id is not null and new.merged_into_id is distinct from old.merged_into_id)
  execute function refuse_closed_survivor();
