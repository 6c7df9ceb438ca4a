-- A draft of what is done with a complaint belongs to one stay of it in one stage: that by its position; 0 for other forms.
alter table draft add column visit int not null default 0;
update draft d set visit = coalesce(
  (select max(v.position) from complaint c join stage_visit v on v.complaint_id = c.id
    where c.number = split_part(d.form, '/', 1) and v.entered_at <= d.saved_at), 0);
alter table draft alter column visit drop default;
