-- A company that has so many complaints: 46 departments beside those of the demo organisation, each with a head, four handlers and
-- five other employees; 20 clerks and 10 officers.
insert into department (id, code, name, parent_id)
select 900000 + n, 'D' || lpad(n::text, 2, '0'), '第' || n || '分公司', null from generate_series(1, 46) n;

insert into employee (id, no, name, department_id, manager_id, performance_pay)
select 901000 + n * 10 + k, 'E' || lpad((n * 10 + k)::text, 3, '0'), '员工' || (n * 10 + k), 900000 + n,
       case when k > 0 then 901000 + n * 10 end, 3000
  from generate_series(1, 46) n cross join generate_series(0, 9) k
 order by n, k;
insert into employee (id, no, name, department_id, performance_pay)
select 902000 + n, 'S' || lpad(n::text, 2, '0'), '客服' || n, department.id, 3000
  from generate_series(1, 30) n join department on department.code = 'SERVICE';

insert into employee_role (employee_id, role)
select id, case when id >= 902000 then case when id <= 902020 then 'CLERK' else 'OFFICER' end
                when id % 10 = 0 then 'HEAD' when id % 10 < 5 then 'HANDLER' else 'EMPLOYEE' end
  from employee where id >= 901000;
insert into employee_account select id from employee on conflict do nothing;
