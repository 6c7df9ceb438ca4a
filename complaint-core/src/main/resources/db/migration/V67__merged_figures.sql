-- The loss of a merged complaint is its survivor's from now on, and an appeal that was upheld before
-- the penalty was taken back for another reason was not won: the days of these are added up afresh.

insert into stale_day
  select distinct local_day(c.registered_at) from complaint c
   where c.outcome = 'MERGED'
      or exists (select 1 from penalty p
                  where p.complaint_id = c.id and p.heard_at is not null and p.status = 'REVOKED');
