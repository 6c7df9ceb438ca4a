-- What those who work on a complaint tell each other about it. A comment is all its versions: the last one counts, one
-- without content withdraws it, and none is ever replaced.
create table complaint_comment (
  id           bigint primary key,
  complaint_id bigint      not null references complaint,
  author_id    bigint      not null references employee,
  written_at   timestamptz not null
);
create index complaint_comment_complaint on complaint_comment (complaint_id, written_at desc, id desc);

create table comment_version (
  id         bigint primary key,
  comment_id bigint      not null references complaint_comment,
  position   int         not null check (position > 0),
  content    varchar(4000),
  by_id      bigint      not null references employee,
  at         timestamptz not null,
  unique (comment_id, position),
  check (content is not null or position > 1)
);

create table comment_mention (
  comment_id  bigint not null references complaint_comment,
  employee_id bigint not null references employee,
  primary key (comment_id, employee_id)
);

create trigger complaint_comment_append_only before update or delete on complaint_comment
  for each row execute function refuse_change();
create trigger complaint_comment_no_truncate before truncate on complaint_comment
  for each statement execute function refuse_change();
create trigger comment_version_append_only before update or delete on comment_version
  for each row execute function refuse_change();
create trigger comment_version_no_truncate before truncate on comment_version
  for each statement execute function refuse_change();
create trigger comment_mention_append_only before update or delete on comment_mention
  for each row execute function refuse_change();
create trigger comment_mention_no_truncate before truncate on comment_mention
  for each statement execute function refuse_change();

-- So that the bell leads to the comment itself.
alter table notification add comment_id bigint references complaint_comment;

-- What else there is of the same product or batch, the newest first, beside a complaint.
create index complaint_product on complaint (product, registered_at desc, id desc) where product is not null;
create index complaint_batch on complaint (batch, registered_at desc, id desc) where batch is not null;
