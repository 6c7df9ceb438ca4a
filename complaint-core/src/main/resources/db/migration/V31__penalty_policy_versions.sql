-- The penalty policy as versions: drafted, tried out, released by somebody else, and never changed after that.
alter table penalty_policy
  drop constraint penalty_policy_effective_from_key,
  add status varchar(10) not null default 'RELEASED' check (status in ('DRAFT', 'RELEASED', 'WITHDRAWN')),
  add revision bigint not null default 0,
  add based_on int references penalty_policy,
  add reason varchar(1000),
  add drafted_by varchar(20),
  add drafted_at timestamptz,
  add decided_by varchar(20),
  add decided_at timestamptz,
  add delay_block_hours int not null default 8 check (delay_block_hours > 0),
  add delay_per_block numeric(12, 2) not null default 50.00 check (delay_per_block > 0),
  add delay_maximum numeric(12, 2) not null default 500.00 check (delay_maximum >= 0),
  add check ((drafted_by is null) = (drafted_at is null)),
  add check ((decided_by is null) = (decided_at is null)),
  add check (status <> 'DRAFT' or decided_by is null),
  add check (drafted_by is null or status = 'DRAFT' or decided_by is not null),
  -- Four eyes.
  add check (status <> 'RELEASED' or drafted_by is distinct from decided_by or drafted_by is null);
alter table penalty_policy
  alter status drop default,
  alter delay_block_hours drop default,
  alter delay_per_block drop default,
  alter delay_maximum drop default;
create unique index penalty_policy_effective on penalty_policy (effective_from) where status = 'RELEASED';

-- What a delay costs that is no longer than this.
create table penalty_delay_band (
  policy_version int            not null references penalty_policy,
  up_to_hours    int            not null check (up_to_hours > 0),
  amount         numeric(12, 2) not null check (amount >= 0),
  primary key (policy_version, up_to_hours)
);
insert into penalty_delay_band (policy_version, up_to_hours, amount) values (1, 4, 0.00), (1, 8, 50.00), (1, 24, 100.00);

-- The roles of liability are data of a version, gravest first.
alter table penalty_role_factor rename to penalty_role;
alter table penalty_role
  drop constraint penalty_role_factor_role_check,
  alter role type varchar(20),
  add position int,
  add name_zh varchar(20),
  add name_en varchar(40),
  add share_of varchar(10) check (share_of in ('OWN', 'WHOLE', 'DEPARTMENT'));
update penalty_role set
  position = case role when 'DIRECT' then 1 when 'SUPERVISOR' then 2 else 3 end,
  name_zh = case role when 'DIRECT' then '直接责任' when 'SUPERVISOR' then '管理责任' else '领导责任' end,
  name_en = case role when 'DIRECT' then 'Direct' when 'SUPERVISOR' then 'Supervisory' else 'Senior' end,
  share_of = case role when 'DIRECT' then 'OWN' else 'WHOLE' end;
alter table penalty_role
  alter position set not null,
  alter name_zh set not null,
  alter name_en set not null,
  alter share_of set not null,
  add unique (policy_version, position);

create function refuse_change_of_policy() returns trigger language plpgsql as $$
begin
  if old.status <> 'DRAFT' or tg_op = 'DELETE' then
    raise exception 'policy version % cannot be changed', old.version using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create function refuse_change_of_policy_part() returns trigger language plpgsql as $$
begin
  if exists (select from penalty_policy
             where version in ((case when tg_op <> 'INSERT' then old.policy_version end),
                               (case when tg_op <> 'DELETE' then new.policy_version end))
               and status <> 'DRAFT') then
    raise exception 'a decided policy version cannot be changed' using errcode = 'integrity_constraint_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger penalty_policy_fixed before update or delete on penalty_policy
  for each row execute function refuse_change_of_policy();
create trigger penalty_policy_no_truncate before truncate on penalty_policy
  for each statement execute function refuse_change();
do $$
declare part text;
begin
  foreach part in array array['penalty_rate', 'penalty_fixed_amount', 'penalty_role', 'penalty_repeat_factor', 'penalty_delay_band'] loop
    execute format('create trigger %I before insert or update or delete on %I for each row execute function refuse_change_of_policy_part()',
      part || '_fixed', part);
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()',
      part || '_no_truncate', part);
  end loop;
end $$;
