-- What is counted is a complaint, by categories that exist. Its department may be 0, the whole company.
alter table counted_complaint
  add foreign key (complaint_id) references complaint,
  add foreign key (category_id) references category,
  add foreign key (branch_id) references category,
  add foreign key (root_cause_id) references category;
