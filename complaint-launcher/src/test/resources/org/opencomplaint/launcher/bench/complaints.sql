-- :count made-up complaints of three years, one in a hundred open in the steps 2 to 8, the same in every run, with all that the
-- tables and dashboards read; the portal numbers its own after them. Loss lines, liabilities, remedies and approvals are made for
-- the latest 10,000 only: those that pages are asked for.
create temp table crew as
select d.id as department_id, array_agg(e.id order by e.id) filter (where r.role = 'HANDLER') as handlers,
       min(e.id) filter (where r.role = 'HEAD') as head_id, array_agg(distinct e.id) as people
  from department d join employee e on e.department_id = d.id join employee_role r on r.employee_id = e.id
 group by d.id having count(*) filter (where r.role = 'HANDLER') > 0 and count(*) filter (where r.role = 'HEAD') > 0;

-- done: how many steps are left behind, of seven.
create temp table made as
select 1000000 + i as id, i, 1000000 + i / 3 as customer_id, category.id as category_id, open, open_step,
       case when open then open_step - 1 else 7 end as done,
       now() - (:count - i) * (interval '3 years' / :count) - interval '1 hour' as registered_at,
       department_id, head_id, handlers[1 + i / 50 % cardinality(handlers)] as handler_id,
       people[1 + i / 60 % cardinality(people)] as liable_id,
       clerks[1 + i % cardinality(clerks)] as clerk_id, officers[1 + i % cardinality(officers)] as officer_id, manager_id
  from generate_series(1, :count) i
 cross join lateral (select i > :count - greatest(500, :count / 100) as open, 1 + i % 7 as open_step) state
 cross join (select array_agg(employee_id order by employee_id) filter (where role = 'CLERK') as clerks,
                    array_agg(employee_id order by employee_id) filter (where role = 'OFFICER') as officers,
                    min(employee_id) filter (where role = 'MANAGER') as manager_id from employee_role) staff
  join (select id, row_number() over (order by id) - 1 as n, count(*) over () as of
          from category where tree = 'COMPLAINT' and parent_id is not null) category
    on category.n = i * 7919::bigint % category.of
  join (select *, row_number() over (order by department_id) - 1 as n, count(*) over () as of from crew) crew
    on crew.n = i * 104729::bigint % crew.of;
analyze made;

-- Where each stage of each complaint was entered and left; one in ten was left late.
create temp table passed as
select m.id as complaint_id, m.i, n as position, m.open and n = m.open_step as current, m.department_id, m.manager_id,
       (array['VALIDITY', 'ASSIGNMENT', 'INVESTIGATION', 'PROPOSAL', 'APPROVAL', 'EXECUTION', 'REVIEW'])[n] as stage,
       (array['ACCEPT', 'ASSIGN', 'SUBMIT_FINDINGS', 'PROPOSE', 'APPROVE', 'COMPLETE', 'CLOSE'])[n] as action,
       case when n in (1, 2) then m.officer_id when n = 5 then m.head_id when n = 7 then m.manager_id
            else m.handler_id end as holder_id,
       m.registered_at + (n - 1) * slot.length as entered_at, m.registered_at + n * slot.length as left_at,
       m.registered_at + (n - 1) * slot.length
         + case when (m.i * 7 + n * 3) % 10 = 0 then slot.length / 2 else slot.length * 2 end as due_at
  from made m cross join generate_series(1, 7) n
  cross join lateral (select least(interval '30 hours', (now() - m.registered_at) / 8) as length) slot
 where n <= m.done + 1;
analyze passed;

-- What the trigger would index, by texts that come often.
create temp table worded as
select product, facts, array(select distinct term from search_terms(concat_ws(' ', '商品' || product, text, '客户'))) as terms, text
  from generate_series(0, 499) product
 cross join unnest(array['收到的冰箱门上有一道划痕，要求换货', '快件比承诺时间晚到三天，电话没有人接', '包裹里少了两件，包装被拆开过',
         '客服态度不好，问题没有解决就挂断了电话', '合同约定一等品，到货是二等品', '机器用了一周就不能启动'])
       with ordinality as facts (text, facts)
 where product % 2 = (facts - 1) % 2;
analyze worded;

insert into customer (id, kind, name, phone, phone_normal)
select 1000000 + n, 'PERSON', '客户' || n, phone, phone
  from generate_series(0, :count / 3) n cross join lateral (select '138' || lpad(n::text, 8, '0') as phone) p;

insert into complaint (id, number, stage, outcome, severity, channel, category_id, customer_id, product, order_no, batch, facts,
  demand_remedy, demand_amount, registered_at, recorded_by_id, acknowledge_by, acknowledged_at, nth, holder_id, due_at, total_due_at,
  lead_department_id, verdict, verdict_reason, verdict_by_id, expected_score, perceived_score, closed_at, trail_length, trail_head,
  search)
select m.id, 'TS-' || year || '-' || running, case when m.open then p.stage else 'CLOSED' end, case when not m.open then 'RESOLVED' end,
       (array['GENERAL', 'GENERAL', 'GENERAL', 'URGENT', 'MAJOR'])[1 + m.i % 5],
       (array['PHONE', 'WEB', 'EMAIL', 'WECHAT'])[1 + m.i % 4], m.category_id, m.customer_id,
       '商品' || product, order_no, case when m.i % 4 = 0 then 'B' || m.i % 5000 end, w.text,
       'COMPENSATION', m.i % 2000, m.registered_at, m.clerk_id, m.registered_at + interval '4 hours', m.registered_at,
       case when m.i % 20 = 0 then 2 else 1 end, p.holder_id, p.due_at, m.registered_at + interval '9 days', case when m.done > 1 then m.department_id end,
       case when m.done = 0 then null when m.i % 5 = 0 then 'PARTLY_VALID' else 'VALID' end,
       case when m.done > 0 then '属实' end, case when m.done > 0 then m.officer_id end,
       case when m.done = 7 then 4 end, case when m.done = 7 then 3 + m.i % 3 end,
       case when m.done = 7 then m.registered_at + 7 * interval '30 hours' end, 1, repeat('0', 64),
       array_to_tsvector(w.terms || array[running, lower(order_no), customer, 'tel138' || lpad(customer, 8, '0')])
  from (select *, extract(year from registered_at) as year, 'D' || lpad((i % 1000000)::text, 7, '0') as order_no,
               lpad((row_number() over (partition by extract(year from registered_at) order by i))::text, 6, '0') as running,
               (i / 3)::text as customer
          from made) m
  join worded w on w.product = m.i % 500 and w.facts = 1 + m.i % 6
  left join passed p on p.complaint_id = m.id and p.current
 order by m.i;

insert into complaint_number (year, last)
select extract(year from registered_at), count(*) from made group by 1
    on conflict (year) do update set last = complaint_number.last + excluded.last;

insert into co_handling_department (complaint_id, department_id)
select m.id, c.department_id from made m join lateral (select department_id from crew
         where department_id <> m.department_id order by department_id limit 1 offset m.i % 40) c on true
 where m.done > 1 and m.i % 20 = 0;

-- Everybody was told of what is overdue already.
insert into stage_visit (id, complaint_id, position, stage, round, entered_at, due_at, left_at, left_by, warn_at, alarm_at, escalated)
select 1000000 + i * 10 + position, complaint_id, position, stage, 1, entered_at, due_at, case when not current then left_at end,
       case when not current then action end, due_at, due_at, case when current and due_at < now() then 3 else 0 end
  from passed;

insert into holding (id, visit_id, employee_id, from_at, to_at)
select 1000000 + i * 10 + position, 1000000 + i * 10 + position, holder_id, entered_at, case when not current then left_at end
  from passed;

insert into delay (id, visit_id, complaint_id, stage, due_at, employee_id, department_id, overrun_minutes, found_at, status,
  decided_by_id, decided_at, reason, amount, policy_version)
select 1000000 + i * 10 + position, 1000000 + i * 10 + position, complaint_id, stage, due_at, holder_id, p.department_id,
       greatest(1, extract(epoch from left_at - due_at) / 180), left_at, status,
       case when decided then manager_id end, case when decided then left_at + interval '2 days' end,
       case when decided then '已核实' end, 50 * (i % 4), 1
  from passed p
 cross join lateral (select i <= :count - 30000 as decided) d
 cross join lateral (select case when not decided then 'OPEN' when i % 3 = 0 then 'EXCUSED' else 'CONFIRMED' end as status) s
 where left_at > due_at and not current and holder_id <> manager_id;

insert into trail_event (id, complaint_id, position, at, actor, action, to_stage, details, previous_hash, hash)
select id, id, 1, registered_at, 'x', 'REGISTER', 'VALIDITY', '{}', repeat('0', 64), repeat('0', 64) from made;

-- Every eighth complaint was refused by another department first; every fortieth by its own and by another before it came back.
create temp table assigned as
select m.id as complaint_id, m.i, n as position, n <= refusals as refused,
       case when (refusals - n) % 2 = 0 then m.department_id else other.id end as department_id,
       m.registered_at + n * slot.length as assigned_at, slot.length / 2 as kept, m.officer_id, m.head_id
  from made m
  cross join lateral (select case when m.i % 40 = 0 then 2 when m.i % 8 = 0 then 1 else 0 end as refusals) r
  cross join generate_series(1, 3) n
  cross join lateral (select least(interval '10 hours', (now() - m.registered_at) / 8) as length) slot
  join (select department_id as own, coalesce(lead(department_id) over w, first_value(department_id) over w) as id
          from crew window w as (order by department_id)) other on other.own = m.department_id
 where m.done > 1 and n <= refusals + 1;

insert into assignment (id, complaint_id, position, department_id, reason, assigned_by_id, assigned_at, refused_by_id,
  refused_at, refusal_reason)
select 1000000 + i * 10 + position, complaint_id, position, department_id, '由该部门经办', officer_id, assigned_at,
       case when refused then head_id end, case when refused then assigned_at + kept end,
       case when refused then '不属于本部门' end
  from assigned;

insert into passing (complaint_id, refusals, transfers, returns, last_at)
select complaint_id, max(position) - 1, max(position) - 1, greatest(max(position) - 2, 0), max(assigned_at)
  from assigned group by complaint_id having max(position) > 1;

-- With every fiftieth customer a date was agreed; what is open is followed up next month.
insert into prospect (id, complaint_id, position, resolvability, negotiated_on, reason, notified_at, set_by_id, set_at, warn_at,
  day_at, until_at, ended_at)
select m.id, m.id, 1, 'NOT_YET_POSSIBLE', day, '配件缺货', m.registered_at, m.officer_id, m.registered_at, day - 3, day, day + 1,
       case when m.done = 7 then m.registered_at + 7 * interval '30 hours' end
  from made m cross join lateral (select local_day(m.registered_at) + case when m.open then 60 else 8 end as day) d
 where m.done > 0 and m.i % 50 = 0;

insert into findings (id, complaint_id, position, investigator_id, root_cause_id, submitted_at, loss, policy_version)
select m.id, m.id, 1, m.handler_id, cause.id, m.registered_at + interval '90 hours', m.i % 50 * 40, 1
  from made m
  join (select id, row_number() over (order by id) - 1 as n, count(*) over () as of
          from category where tree = 'ROOT_CAUSE') cause on cause.n = m.i % cause.of
 where m.done > 2;

insert into liability (id, findings_id, position, employee_id, role, share)
select id, id, 1, liable_id, 'DIRECT', 1 from made where done > 2 and i > :count - 10000;

insert into loss_line (id, findings_id, position, kind, quantity, unit_cost, amount)
select id, id, 1, 'GOODS', 1, i % 50 * 40, i % 50 * 40 from made where done > 2 and i > :count - 10000;

insert into proposal (id, complaint_id, position, round, proposer_id, customer_agreed, proposed_at, status)
select id, id, 1, 1, handler_id, true, registered_at + interval '110 hours', case when done > 4 then 'APPROVED' else 'PENDING' end
  from made where done > 3;

insert into remedy (id, proposal_id, position, kind, value, basis, carried_out_by_id, carried_out_at, evidence)
select id, id, 1, 'COMPENSATION', 500, '合同第七条', case when done > 5 then handler_id end,
       case when done > 5 then registered_at + interval '170 hours' end, case when done > 5 then '签收单' end
  from made where done > 3 and i > :count - 10000;

insert into approval (id, proposal_id, position, level, approver_id, decision, comment, decided_at)
select id, id, 1, 'HEAD', head_id, case when done > 4 then 'APPROVED' else 'PENDING' end, case when done > 4 then '同意' end,
       case when done > 4 then registered_at + interval '120 hours' end
  from made where done > 3 and i > :count - 10000;

insert into feedback (id, complaint_id, position, round, satisfied, speed, attitude, result, overall, notified_at, recorded_at,
  recorded_by_id)
select id, id, 1, 1, i % 5 > 1, 1 + i % 5, 4, 5 - i % 4, 1 + i % 5, registered_at + interval '170 hours',
       registered_at + interval '170 hours', handler_id
  from made where done > 5 and i % 2 = 0;

insert into contact_attempt (id, complaint_id, round, attempted_at, note)
select 50000000 + id, id, 1, registered_at + interval '160 hours', '无人接听' from made where done > 5 and i % 5 = 0;

insert into improvement (id, complaint_id, action, owner_id, due_on, status, done_on)
select id, id, '改进包装', handler_id, local_day(registered_at) + 40,
       case when i < :count * 0.97 then 'EFFECTIVE' when i % 3 = 0 then 'REPORTED' else 'OPEN' end,
       case when i < :count * 0.97 or i % 3 = 0 then local_day(registered_at) + 39 end
  from made where done = 7 and i % 4 = 0;

-- Nearly everything was read, and every mail sent.
insert into notification (id, recipient_id, complaint_id, kind, stage, at, read_at)
select id, handler_id, id, 'DUE_SOON', 'INVESTIGATION', registered_at + interval '70 hours',
       case when i < :count * 0.99 then registered_at + interval '80 hours' end
  from made where done > 2;
insert into mail (id, recipient_id, kind, complaint_id, stage, at, attempts, sent_at)
select id, handler_id, 'DUE_SOON', id, 'INVESTIGATION', registered_at + interval '70 hours', 1, registered_at + interval '71 hours'
  from made where done > 2 and i % 2 = 0;

-- Every tenth complaint has a penalty; the latest are on their way to the ledger.
insert into penalty (id, complaint_id, proposal_id, employee_id, department_id, role, policy_version, loss, severity, share,
  performance_pay, prior_penalties, amount, status, proposed_at, decided_at, noticed_at, served_on, appeal_until,
  final_amount, final_at)
select id, id, id, liable_id, department_id, 'DIRECT', 1, i % 50 * 40,
       (array['GENERAL', 'GENERAL', 'GENERAL', 'URGENT', 'MAJOR'])[1 + i / 10 % 5], 1, 3000, 0, 100 + i % 7 * 50,
       case when final then 'FINAL' else 'SERVED' end,
       registered_at + interval '110 hours', registered_at + interval '120 hours', registered_at + interval '120 hours',
       (registered_at + interval '120 hours')::date, (registered_at + interval '300 hours')::date,
       case when final then 100 + i % 7 * 50 end, case when final then registered_at + interval '320 hours' end
  from made cross join lateral (select registered_at + interval '320 hours' < now() as final) f where done = 7 and i % 10 = 0;

insert into posting (id, idempotency_key, posted_at, posted_by, reason, period, position, previous_hash, hash)
select id * 2 + kind, kind || '-' || id, final_at, 'x', case kind when 0 then 'ASSESS' else 'DEDUCT' end, null,
       row_number() over (order by id, kind), repeat('0', 64), repeat('0', 64)
  from penalty cross join generate_series(0, 1) kind where status = 'FINAL';
insert into posting_line (id, posting_id, employee_id, account, penalty_id, amount)
select (id * 2 + kind) * 2 + side, id * 2 + kind, employee_id,
       (array['PENALTY', 'DUE', 'DUE', 'DEDUCTION'])[1 + kind * 2 + side], id, case side when 0 then -amount else amount end
  from penalty cross join generate_series(0, 1) kind cross join generate_series(0, 1) side where status = 'FINAL';
insert into ledger_head select current_date, max(position), repeat('0', 64) from posting having count(*) > 0;

-- Days of which somebody asks here; others would only be added up meanwhile.
insert into stale_day select distinct local_day(registered_at) from made where registered_at > now() - interval '25 months';
select setval('id_seq', 100000000);
