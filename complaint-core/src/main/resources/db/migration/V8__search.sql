-- Finding complaints by words. Chinese has no spaces: it is indexed as pairs of neighbouring characters,
-- so that a word of two characters is one look-up. Latin words and numbers are indexed whole.
--   kind: w word, p pair, e end of a run (its last character), s single character between separators
create function search_terms(source text) returns table (term text, kind text)
language sql immutable strict parallel safe as $$
  select distinct left(word[1], 60), 'w'
    from regexp_matches(lower(normalize(source, nfkc)), '[a-z0-9]+', 'g') word
  union all
  select distinct own || coalesce(next, ''),
         case when next is not null then 'p' when before is not null then 'e' else 's' end
    from (select nullif(c, ' ') own,
                 nullif(lead(c) over (order by i), ' ') next,
                 nullif(lag(c) over (order by i), ' ') before
            from string_to_table(
                   regexp_replace(normalize(source, nfkc), '[\x01-\x7f\u2000-\u206f\u3000-\u303f]', ' ', 'g'), null)
                 with ordinality as characters (c, i)) neighbours
   where own is not null
$$;

-- The last word may be unfinished: it stands for all that begin so. A telephone number is found whole or not at
-- all, so that nobody can guess one digit by digit.
create function search_query(source text) returns tsquery
language sql immutable strict parallel safe as $$
  select string_agg(
           case
             when term ~ '^[0-9]{7,}$' then '(' || term || ':* | tel' || term || ')'
             when kind = 's' or kind = 'w' and lower(normalize(source, nfkc)) like '%' || term then '''' || term || ''':*'
             else '''' || term || ''''
           end, ' & ')::tsquery
    from search_terms(source)
   where kind <> 'e'
$$;

-- Who a confidential customer is, is not indexed.
create function complaint_search_text() returns trigger language plpgsql as $$
declare
  who text;
begin
  select concat_ws(' ', name, 'tel' || regexp_replace(phone, '[^0-9]', '', 'g')) into who
    from customer where id = new.customer_id and not confidential;
  new.search := array_to_tsvector(array(select distinct term from search_terms(
    concat_ws(' ', split_part(new.number, '-', 3), new.product, new.order_no, new.facts, who))));
  return new;
end $$;

alter table complaint add column search tsvector;
create trigger complaint_search before insert or update of number, product, order_no, facts, customer_id
  on complaint for each row execute function complaint_search_text();
create index complaint_search on complaint using gin (search);

create function customer_search_text() returns trigger language plpgsql as $$
begin
  update complaint set customer_id = customer_id where customer_id = new.id;
  return null;
end $$;
create trigger customer_search after update of name, phone, confidential
  on customer for each row execute function customer_search_text();

create index complaint_recorded_by on complaint (recorded_by_id, registered_at desc, id desc);
create index complaint_due on complaint (due_at, id);
create index co_handling_department_department on co_handling_department (department_id);
