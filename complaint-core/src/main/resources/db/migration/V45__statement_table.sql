-- Since when what is carried has been due: the month in which the oldest penalty became final of
-- which something is left. Kept with the line, so that the table of a month can be filtered and
-- sorted by it.
alter table statement_line
  add carried_since char(7) check (carried_since ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');

-- Of the months that there are: from the ledger, refunds whole and then the oldest penalty first. Of
-- a closed month what was deducted is on the ledger, and where nothing is deducted nothing is posted.
-- No figure of a line changes.
alter table statement_line disable trigger statement_of_open_month;
update statement_line s set carried_since = (
  select to_char(min(o.final_at) at time zone 'Asia/Shanghai', 'YYYY-MM')
  from (
    select p.final_at, d.due,
      sum(greatest(d.due, 0)) over (order by p.final_at, p.id) as reached,
      sum(least(d.due, 0)) over () as refunds
    from (
      select l.penalty_id, sum(l.amount) as due
      from posting_line l join posting g on g.id = l.posting_id
      where l.employee_id = s.employee_id and l.account = 'DUE'
        and (m.ledger_position is null or g.position <= m.ledger_position)
      group by l.penalty_id) d
    join penalty p on p.id = d.penalty_id) o
  where o.due > 0
    and o.reached > case when m.status = 'CLOSED' or s.deducted = 0 then 0 else s.deducted - o.refunds end)
from payroll_period m
where m.id = s.period_id and s.carried > 0;
alter table statement_line enable trigger statement_of_open_month;

-- Rows of a statement that were taken away as a filter showed them are no statement: which filter
-- and how many rows are recorded in place of the bytes.
alter table statement_pull
  alter sha256 drop not null,
  add filter text,
  add lines  bigint,
  drop constraint statement_pull_format_check,
  add constraint statement_pull_format_check check (format in ('CSV', 'XLSX', 'JSON', 'PDF')),
  add check ((filter is null) = (lines is null)),
  add check ((filter is null) = (sha256 is not null));
