-- Counted and joined from the index alone: the complaints of a category, and with them their penalties.
drop index complaint_category;
create index complaint_category on complaint (category_id, registered_at desc) include (id);

-- Whether a complaint was or is late in a step, and what a department refused.
create index stage_visit_late_in on stage_visit (stage, complaint_id) where left_at > due_at;
create index stage_visit_present on stage_visit (stage, due_at) include (complaint_id) where left_at is null;
create index assignment_refused on assignment (department_id, complaint_id) where refused_at is not null;

-- What is due of each penalty.
create index posting_line_due on posting_line (penalty_id) include (amount) where account = 'DUE';

-- The postings of a year, together with posting_period.
create index posting_at on posting (posted_at) where period is null;
