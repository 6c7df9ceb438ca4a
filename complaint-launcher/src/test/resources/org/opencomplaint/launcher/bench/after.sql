do $$
declare definition text;
begin
  for definition in select l.definition from index_of_later l loop
    execute definition;
  end loop;
end $$;
