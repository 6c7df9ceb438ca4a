-- Each complaint in whose figures it counts, as those of its day are added up from it: for what cannot be added up,
-- medians and figures of two things at once. Written whenever its day is added up.
--   department_id 0: the whole company; else as responsible or helping
--   worked: minutes of working time in all steps that are over, without waiting
create table counted_complaint (
  day            date           not null,
  department_id  bigint         not null,
  complaint_id   bigint         not null,
  severity       varchar(20)    not null,
  channel        varchar(20)    not null,
  category_id    bigint         not null,
  branch_id      bigint         not null,
  root_cause_id  bigint,
  closed         boolean        not null,
  judged         boolean,
  valid          boolean,
  acknowledged   boolean,
  first_contact  boolean,
  repeated       boolean,
  closed_in_time boolean,
  appealed       boolean,
  appeal_won     boolean,
  overall        smallint,
  speed          smallint,
  attitude       smallint,
  result         smallint,
  gap            numeric(6, 2),
  worked         int            not null,
  loss           numeric(18, 2) not null,
  deducted       numeric(18, 2) not null,
  primary key (day, department_id, complaint_id)
);

-- How long each visit took that is over, in whole minutes of working time.
alter table daily_stage add column visit_minutes int[] not null default '{}';

insert into stale_day select distinct day from daily_figure;
