-- SPDX-License-Identifier: Apache-2.0
-- Letters are written within a case, or within a mentorship: then this is the id of
-- mentor_of_person.
alter table letter rename column case_id to within_id;
alter table letter add column within_kind varchar(10) default 'CASE' not null
  constraint letter_within_kind_ck check (within_kind in ('CASE', 'MENTORSHIP'));
