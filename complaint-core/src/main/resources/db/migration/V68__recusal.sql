-- Who was passed over because of recusal (回避), and one decision that counts for two levels.
-- Nothing is known of either for what happened before.
alter table holding
  add column recused_id bigint references employee,
  add constraint holding_recused check ((coalesce(basis, '') = 'RECUSAL') = (recused_id is not null)),
  add constraint holding_not_recused check (recused_id <> employee_id);
alter table approval
  add column counted_with varchar(10) check (counted_with in ('HEAD', 'MANAGER', 'LEADER')),
  add constraint approval_counted check (counted_with is null or (decision = 'APPROVED' and counted_with <> level));
