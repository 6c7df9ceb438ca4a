-- :count made-up complaints of three years, one in a hundred open in the steps 2 to 5, the same in every run; the portal
-- numbers its own after them. Holdings, loss lines, liabilities, remedies and approvals are made for the latest 10,000 only:
-- those that pages are asked for.
create temp table made as
select 1000000 + i as id, i, 1000000 + i / 3 as customer_id, category.id as category_id,
       now() - (:count - i) * (interval '3 years' / :count) - interval '1 hour' as registered_at,
       i > :count - greatest(500, :count / 100) as open, 1 + i % 4 as step,
       department.id as department_id, department.handler_id, department.head_id
  from generate_series(1, :count) i
  join (select id, row_number() over (order by id) - 1 as n, count(*) over () as of
          from category where tree = 'COMPLAINT' and parent_id is not null) category
    on category.n = i * 7919::bigint % category.of
  join (select d.id, row_number() over (order by d.id) - 1 as n, count(*) over () as of,
               min(e.id) filter (where r.role = 'HANDLER') as handler_id,
               min(e.id) filter (where r.role = 'HEAD') as head_id
          from department d join employee e on e.department_id = d.id
          join employee_role r on r.employee_id = e.id and r.role in ('HANDLER', 'HEAD')
         group by d.id having count(distinct r.role) = 2) department
    on department.n = i * 104729::bigint % department.of;

create temp table staff as
select (select employee_id from account where username = 'clerk') as clerk_id,
       (select employee_id from account where username = 'officer') as officer_id,
       (select employee_id from account where username = 'manager') as manager_id,
       (select employee_id from account where username = 'employee') as employee_id;

-- Where each stage of each complaint was entered and left; one in ten was left late.
create temp table passed as
select m.id as complaint_id, m.i, n as position, m.open and n = m.step as current,
       (array['VALIDITY', 'ASSIGNMENT', 'INVESTIGATION', 'PROPOSAL', 'APPROVAL', 'EXECUTION', 'REVIEW'])[n] as stage,
       (array['ACCEPT', 'ASSIGN', 'SUBMIT_FINDINGS', 'PROPOSE', 'APPROVE', 'COMPLETE', 'CLOSE'])[n] as action,
       case when n in (1, 2) then s.officer_id when n = 5 then m.head_id when n = 7 then s.manager_id
            else m.handler_id end as holder_id,
       m.registered_at + (n - 1) * slot.length as entered_at, m.registered_at + n * slot.length as left_at,
       m.registered_at + (n - 1) * slot.length
         + case when (m.i * 7 + n * 3) % 10 = 0 then slot.length / 2 else slot.length * 2 end as due_at
  from made m cross join staff s cross join generate_series(1, 7) n
  cross join lateral (select least(interval '30 hours', (now() - m.registered_at) / 8) as length) slot
 where not m.open or n <= m.step;

insert into customer (id, kind, name, phone)
select 1000000 + n, 'PERSON', '客户' || n, '138' || lpad(n::text, 8, '0') from generate_series(0, :count / 3) n;

insert into complaint (id, number, stage, outcome, severity, channel, category_id, customer_id, product, order_no, facts,
  demand_remedy, demand_amount, registered_at, recorded_by_id, acknowledge_by, acknowledged_at, holder_id, due_at,
  lead_department_id, verdict, verdict_reason, verdict_by_id, closed_at, trail_length, trail_head)
select m.id, 'TS-' || extract(year from m.registered_at) || '-'
         || lpad((row_number() over (partition by extract(year from m.registered_at) order by m.i))::text, 6, '0'),
       case when m.open then p.stage else 'CLOSED' end, case when not m.open then 'RESOLVED' end,
       (array['GENERAL', 'GENERAL', 'GENERAL', 'URGENT', 'MAJOR'])[1 + m.i % 5],
       (array['PHONE', 'WEB', 'EMAIL', 'WECHAT'])[1 + m.i % 4], m.category_id, m.customer_id,
       '商品' || m.i % 500, 'D' || lpad((m.i % 1000000)::text, 7, '0'),
       (array['收到的冰箱门上有一道划痕，要求换货', '快件比承诺时间晚到三天，电话没有人接', '包裹里少了两件，包装被拆开过',
         '客服态度不好，问题没有解决就挂断了电话', '合同约定一等品，到货是二等品', '机器用了一周就不能启动'])[1 + m.i % 6],
       'COMPENSATION', m.i % 2000, m.registered_at, s.clerk_id, m.registered_at + interval '4 hours', m.registered_at,
       p.holder_id, p.due_at, case when not m.open or m.step > 2 then m.department_id end,
       case when m.open and m.step = 1 then null when m.i % 5 = 0 then 'PARTLY_VALID' else 'VALID' end,
       case when not m.open or m.step > 1 then '属实' end, case when not m.open or m.step > 1 then s.officer_id end,
       case when not m.open then m.registered_at + 7 * interval '30 hours' end, 1, repeat('0', 64)
  from made m cross join staff s left join passed p on p.complaint_id = m.id and p.current
 order by m.i;

insert into complaint_number (year, last)
select extract(year from registered_at), count(*) from made group by 1
    on conflict (year) do update set last = complaint_number.last + excluded.last;

insert into stage_visit (id, complaint_id, position, stage, round, entered_at, due_at, left_at, left_by, warn_at, alarm_at)
select 1000000 + i * 10 + position, complaint_id, position, stage, 1, entered_at, due_at, case when not current then left_at end,
       case when not current then action end, due_at, due_at
  from passed;

insert into holding (id, visit_id, employee_id, from_at, to_at)
select 1000000 + i * 10 + position, 1000000 + i * 10 + position, holder_id, entered_at, case when not current then left_at end
  from passed where i > :count - 10000;

insert into trail_event (id, complaint_id, position, at, actor, action, to_stage, details, previous_hash, hash)
select id, id, 1, registered_at, 'x', 'REGISTER', 'VALIDITY', '{}', repeat('0', 64), repeat('0', 64) from made;

-- Every eighth complaint was refused by another department first; every fortieth by its own and by another before it came back.
create temp table assigned as
select m.id as complaint_id, m.i, n as position, n <= refusals as refused,
       case when (refusals - n) % 2 = 0 then m.department_id else other.id end as department_id,
       m.registered_at + n * slot.length as assigned_at, slot.length / 2 as kept, s.officer_id, m.head_id
  from made m cross join staff s
  cross join lateral (select case when m.i % 40 = 0 then 2 when m.i % 8 = 0 then 1 else 0 end as refusals) r
  cross join generate_series(1, 3) n
  cross join lateral (select least(interval '10 hours', (now() - m.registered_at) / 8) as length) slot
  join (select id as own, coalesce(lead(id) over (order by id), first_value(id) over (order by id)) as id
          from (select distinct department_id as id from made) departments) other on other.own = m.department_id
 where (not m.open or m.step > 2) and n <= refusals + 1;

insert into assignment (id, complaint_id, position, department_id, reason, assigned_by_id, assigned_at, refused_by_id,
  refused_at, refusal_reason)
select 1000000 + i * 10 + position, complaint_id, position, department_id, '由该部门经办', officer_id, assigned_at,
       case when refused then head_id end, case when refused then assigned_at + kept end,
       case when refused then '不属于本部门' end
  from assigned;

insert into passing (complaint_id, refusals, transfers, returns, last_at)
select complaint_id, max(position) - 1, max(position) - 1, greatest(max(position) - 2, 0), max(assigned_at)
  from assigned group by complaint_id having max(position) > 1;

insert into findings (id, complaint_id, position, investigator_id, root_cause_id, submitted_at, loss, policy_version)
select m.id, m.id, 1, m.handler_id, cause.id, m.registered_at + interval '90 hours', m.i % 50 * 40, 1
  from made m
  join (select id, row_number() over (order by id) - 1 as n, count(*) over () as of
          from category where tree = 'ROOT_CAUSE') cause on cause.n = m.i % cause.of
 where not m.open;

insert into liability (id, findings_id, position, employee_id, role, share)
select m.id, m.id, 1, s.employee_id, 'DIRECT', 1 from made m cross join staff s
 where not m.open and m.i > :count - 10000;

insert into loss_line (id, findings_id, position, kind, quantity, unit_cost, amount)
select m.id, m.id, 1, 'GOODS', 1, m.i % 50 * 40, m.i % 50 * 40 from made m where not m.open and m.i > :count - 10000;

insert into feedback (id, complaint_id, position, round, satisfied, speed, attitude, result, overall, notified_at, recorded_at)
select id, id, 1, 1, true, 4, 4, 4, 1 + i % 5, registered_at + interval '170 hours', registered_at + interval '170 hours'
  from made where not open and i % 2 = 0;

insert into proposal (id, complaint_id, position, round, proposer_id, customer_agreed, proposed_at, status)
select id, id, 1, 1, handler_id, true, registered_at + interval '110 hours', 'APPROVED' from made where not open;

insert into remedy (id, proposal_id, position, kind, value, basis, carried_out_by_id, carried_out_at, evidence)
select id, id, 1, 'COMPENSATION', 500, '合同第七条', handler_id, registered_at + interval '170 hours', '签收单'
  from made where not open and i > :count - 10000;

insert into approval (id, proposal_id, position, level, approver_id, decision, comment, decided_at)
select id, id, 1, 'HEAD', head_id, 'APPROVED', '同意', registered_at + interval '120 hours'
  from made where not open and i > :count - 10000;

insert into penalty (id, complaint_id, proposal_id, employee_id, department_id, role, policy_version, loss, severity, share,
  performance_pay, prior_penalties, amount, status, proposed_at, decided_at, noticed_at, served_on, appeal_until,
  final_amount, final_at)
select m.id, m.id, m.id, s.employee_id, m.department_id, 'DIRECT', 1, 1000, 'GENERAL', 1, 3000, 0, 300, 'FINAL',
       m.registered_at + interval '110 hours', m.registered_at + interval '120 hours', m.registered_at + interval '120 hours',
       (m.registered_at + interval '120 hours')::date, (m.registered_at + interval '300 hours')::date,
       300, m.registered_at + interval '320 hours'
  from made m cross join staff s where not m.open and m.i % 10 = 0;

insert into employee_account select employee_id from staff on conflict do nothing;
insert into posting (id, idempotency_key, posted_at, posted_by, reason, period, position, previous_hash, hash)
select id * 2 + kind, kind || '-' || id, registered_at + interval '320 hours', 'x',
       case kind when 0 then 'ASSESS' else 'DEDUCT' end, null, row_number() over (order by i, kind), repeat('0', 64), repeat('0', 64)
  from made cross join generate_series(0, 1) kind where not open and i % 10 = 0;
insert into posting_line (id, posting_id, employee_id, account, penalty_id, amount)
select (id * 2 + kind) * 2 + side, id * 2 + kind, s.employee_id,
       (array['PENALTY', 'DUE', 'DUE', 'DEDUCTION'])[1 + kind * 2 + side], id, case side when 0 then -300 else 300 end
  from made cross join staff s cross join generate_series(0, 1) kind cross join generate_series(0, 1) side
 where not open and i % 10 = 0;
insert into ledger_head select current_date, max(position), repeat('0', 64) from posting;

select setval('id_seq', 100000000);
