-- A customer has two telephones. Each is kept as it was typed and in the normal form in which telephones are compared
-- and found (core/customer/PhoneNumber). Those of earlier customers are written in that form by the migration 72.1,
-- which reads them by the same rules as new ones.
alter table customer
  add column phone2 varchar(40),
  add column phone_normal varchar(50),
  add column phone2_normal varchar(50),
  add constraint customer_phone_normal check (
    phone_normal is null or phone is not null and phone_normal ~ '^[+]?[0-9]+(x[0-9]+)?$'),
  add constraint customer_phone2_normal check (
    phone2_normal is null or phone2 is not null and phone2_normal ~ '^[+]?[0-9]+(x[0-9]+)?$'),
  drop constraint customer_check1,
  add constraint customer_reachable check (
    anonymous or phone is not null or phone2 is not null or email is not null or address is not null);
drop index customer_phone;
create index customer_phone_normal on customer (phone_normal);
create index customer_phone2_normal on customer (phone2_normal);

-- In which names are compared: the dot in the name of many is written in several ways, and so are Latin letters.
create function name_key(name text) returns text
language sql immutable strict parallel safe as $$
  select lower(regexp_replace(normalize(name, nfkc), '\s*[·•‧∙⋅・]\s*', '·', 'g'))
$$;
drop index customer_name;
create index customer_name_key on customer (name_key(name));

-- As before, but what separates the parts of a name separates words, whichever dot it is.
create or replace function search_terms(source text) returns table (term text, kind text)
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
                   regexp_replace(normalize(source, nfkc), '[\x01-\x7f·\u2000-\u206f∙⋅\u3000-\u303f・]', ' ', 'g'), null)
                 with ordinality as characters (c, i)) neighbours
   where own is not null
$$;

-- As before, but with beginnings the first seven digits of a telephone find it; without them, for those who are not told
-- whole numbers, it is found whole or not at all. A service number of five or six digits is found whole.
create function search_query(source text, beginnings boolean) returns tsquery
language sql immutable strict parallel safe as $$
  select string_agg(
           case
             when term ~ '^[0-9]{5,6}$' then '(' || term || ':* | tel' || term || ')'
             when term ~ '^[0-9]{7,}(x[0-9]+)?$' then
               '(' || term || ':* | tel' || term || case when beginnings then ':*' else '' end || ')'
             when term ~ '^tel[0-9]' then '''' || term || ''''
             when kind = 's' or kind = 'w' and lower(normalize(source, nfkc)) like '%' || term then '''' || term || ''':*'
             else '''' || term || ''''
           end, ' & ')::tsquery
    from search_terms(source)
   where kind <> 'e'
$$;

create or replace function search_query(source text) returns tsquery
language sql immutable strict parallel safe as $$
  select search_query(source, false)
$$;

-- What of a customer's telephones is indexed; of one not yet in its normal form the digits.
create function customer_tels(c customer) returns text
language sql immutable parallel safe as $$
  select concat_ws(' ',
    'tel' || coalesce(replace(c.phone_normal, '+', ''), nullif(regexp_replace(c.phone, '[^0-9]', '', 'g'), '')),
    'tel' || replace(c.phone2_normal, '+', ''))
$$;

create or replace function complaint_search_text() returns trigger language plpgsql as $$
declare
  who text;
begin
  select concat_ws(' ', c.name, customer_tels(c)) into who
    from customer c where c.id = new.customer_id and not c.confidential;
  new.search := array_to_tsvector(array(select distinct term from search_terms(
    concat_ws(' ', split_part(new.number, '-', 3), new.product, new.order_no, new.facts, who))));
  return new;
end $$;

drop trigger customer_search on customer;
create trigger customer_search after update on customer for each row
  when (old.name is distinct from new.name or old.confidential is distinct from new.confidential
    or customer_tels(old) is distinct from customer_tels(new))
  execute function customer_search_text();

-- Texts with such a dot are indexed anew.
update complaint set facts = facts
 where concat_ws(' ', product, facts) ~ '[·∙⋅・･]'
    or customer_id in (select id from customer where name ~ '[·∙⋅・･]' and not confidential);
