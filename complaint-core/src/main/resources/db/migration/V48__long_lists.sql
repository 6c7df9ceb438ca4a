-- The delay register T9 finds and sorts by what a delay is about: as of the visit, which never changes after it.
alter table delay
  add complaint_id bigint references complaint,
  add stage        varchar(20),
  add due_at       timestamptz;
update delay l set complaint_id = v.complaint_id, stage = v.stage, due_at = v.due_at from stage_visit v where v.id = l.visit_id;
alter table delay
  alter complaint_id set not null,
  alter stage set not null,
  alter due_at set not null;
-- The delays of one complaint, and all in the order of the complaints' numbers.
create index delay_complaint on delay (complaint_id);
-- The delays of one step, and all in the order of the steps, each the newest first.
create index delay_stage on delay (stage, found_at desc, id desc);
-- What is to be decided, among all that was.
create index delay_open on delay (found_at desc, id desc) where status = 'OPEN';

-- The register T3 filtered by what is seldom, and read value by value in the order of these columns.
create index complaint_severity on complaint (severity);
create index complaint_channel on complaint (channel);
create index complaint_outcome on complaint (outcome) where outcome is not null;
