-- Counted and joined from the index alone: the complaints of a category, and with them their penalties.
drop index complaint_category;
create index complaint_category on complaint (category_id, registered_at desc) include (id);

-- Whether a complaint was or is late, in any step or in one; whether it was resolved on the spot; what a department refused.
create index stage_visit_late_in on stage_visit (complaint_id, stage) where left_at > due_at;
create index stage_visit_on_the_spot on stage_visit (complaint_id) where left_by = 'RESOLVE_ON_SPOT';
create index stage_visit_present on stage_visit (stage, due_at) include (complaint_id) where left_at is null;
create index assignment_refused on assignment (department_id, complaint_id) where refused_at is not null;

-- What is due of each penalty.
create index posting_line_due on posting_line (penalty_id) include (amount) where account = 'DUE';

-- The postings of a year, together with posting_period.
create index posting_at on posting (posted_at) where period is null;

-- The same as before, but no longer strict: so the database takes it into the query that adds up days, instead of calling it
-- for each end of each visit.
create or replace function worked_by(moment time) returns double precision
language sql immutable parallel safe as $$
  select (greatest(0, least(10800, extract(epoch from moment) - 32400))
        + greatest(0, least(18000, extract(epoch from moment) - 46800))) / 60.0
$$;
