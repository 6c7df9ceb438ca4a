-- Every change of a text for customers is kept, as of the other settings.
alter table setting_change
  drop constraint setting_change_area_check,
  add constraint setting_change_area_check
    check (area in ('CALENDAR', 'ROUTING', 'ABSENCE', 'ORGANISATION', 'DELEGATION', 'REPLY'));
