-- What was recorded in step 1 and has been put right: who, when, why, and what stood there before. Who the customer is
-- stands here and not on the trail, which names such a field only, with a digest of both values.
create table correction (
  id              bigint primary key,
  complaint_id    bigint        not null references complaint,
  position        int           not null check (position > 0),
  reason          varchar(2000) not null check (reason ~ '[^[:space:]]'),
  corrected_by_id bigint        not null references employee,
  corrected_at    timestamptz   not null,
  salt            varchar(36)   not null,
  unique (complaint_id, position)
);

create table corrected_field (
  id            bigint primary key,
  correction_id bigint      not null references correction,
  position      int         not null check (position > 0),
  field         varchar(40) not null check (field ~ '^[A-Z_]+$'),
  old_value     text,
  new_value     text,
  unique (correction_id, field),
  unique (correction_id, position),
  check (old_value is distinct from new_value)
);

create trigger correction_append_only before update or delete on correction
  for each row execute function refuse_change();
create trigger correction_no_truncate before truncate on correction
  for each statement execute function refuse_change();
create trigger corrected_field_append_only before update or delete on corrected_field
  for each row execute function refuse_change();
create trigger corrected_field_no_truncate before truncate on corrected_field
  for each statement execute function refuse_change();
