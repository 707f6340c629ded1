-- SPDX-License-Identifier: Apache-2.0
-- Small sealed texts that stand by themselves: what somebody was writing when they left, by the form
-- and by whom or what it is about, and what stands in their tab. They go with the key of their owner.
create table slip (
  owner_id varchar(36) not null,
  form varchar(40) not null,
  about varchar(36) not null,
  moved boolean not null,
  text_sealed bytea not null,
  constraint slip_pk primary key (owner_id, form, about),
  constraint slip_owner_fk foreign key (owner_id) references owner_key (owner_id) on delete cascade
);
create index slip_about_ix on slip (about) where about <> '';

-- A seal is bound to where it was made: what is moved here opens under its old place, and is sealed
-- under the new one when it is next written.
insert into slip (owner_id, form, about, moved, text_sealed)
  select owner_id, form, '', true, fields_sealed from unsent_leaf
  where owner_id in (select owner_id from owner_key);
insert into slip (owner_id, form, about, moved, text_sealed)
  select owner_id, 'check-in', '', true, fields_sealed from check_in_draft
  where owner_id in (select owner_id from owner_key);
insert into slip (owner_id, form, about, moved, text_sealed)
  select family_id, form, '', true, fields_sealed from family_draft
  where family_id in (select owner_id from owner_key);
insert into slip (owner_id, form, about, moved, text_sealed)
  select owner_id, 'board-post', target_id, true, fields_sealed from board_draft
  where owner_id in (select owner_id from owner_key);
insert into slip (owner_id, form, about, moved, text_sealed)
  select owner_id, 'tab', '', true, tab_sealed from tab_disguise
  where owner_id in (select owner_id from owner_key);

drop table unsent_leaf;
drop table check_in_draft;
drop table family_draft;
drop table board_draft;
drop table tab_disguise;
