-- Blank is one notion, the same as core/typed/Text: Unicode white space, with the no-break and the
-- ideographic space, and the characters of no width.
create function is_blank(value text) returns boolean
  language sql immutable parallel safe
  return btrim(value, U&'\0009\000A\000B\000C\000D\0020\0085\00A0\1680\2000\2001\2002\2003\2004\2005\2006'
    '\2007\2008\2009\200A\200B\200C\200D\2028\2029\202F\205F\2060\3000\FEFF') = '';

-- What has to be filled in is not blank, whoever writes it. A row that is blank already (a form used to
-- take a no-break space for a text) stays as it is and can go on: the constraint names it, for nothing
-- may be invented in its place.
create procedure forbid_blank(in_table text, in_column text) language plpgsql as $$
declare
  blank bigint[];
begin
  execute format('select array_agg(id) from %I where is_blank(%I)', in_table, in_column) into blank;
  execute format('alter table %1$I add constraint %1$s_%2$s_not_blank check (not is_blank(%2$I)%3$s)',
    in_table, in_column, case when blank is null then '' else format(' or id = any (%L)', blank) end);
end $$;

alter table complaint drop constraint complaint_facts_check, add check (length(facts) <= 10000);
alter table added_facts drop constraint added_facts_facts_check, add check (length(facts) <= 10000);
alter table opinion drop constraint opinion_opinion_check;

call forbid_blank('complaint', 'facts');
call forbid_blank('added_facts', 'facts');
call forbid_blank('opinion', 'opinion');
call forbid_blank('department', 'name');
call forbid_blank('employee', 'name');
call forbid_blank('waiting', 'reason');
call forbid_blank('prospect', 'reason');
call forbid_blank('remedy', 'basis');
call forbid_blank('contact_attempt', 'note');
call forbid_blank('improvement', 'action');
call forbid_blank('improvement_event', 'note');
call forbid_blank('department_part', 'ground');
call forbid_blank('routing_rule', 'name');
call forbid_blank('write_off', 'reason');
call forbid_blank('comment_version', 'content');
call forbid_blank('reply_template', 'name');
call forbid_blank('reply_template', 'text');
call forbid_blank('customer', 'name');
call forbid_blank('attachment', 'name');

drop procedure forbid_blank;
