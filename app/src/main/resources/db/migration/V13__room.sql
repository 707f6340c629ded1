-- SPDX-License-Identifier: Apache-2.0
-- Leaves of a person's own room: entries of the diary, outings, steps, milestones, the sheet for when it ebbs.
-- What a leaf says, its day too, stands in what is sealed; the kind says only which page it is of.
create table leaf (
  id varchar(36) not null,
  kind varchar(20) not null,
  owner_id varchar(36) not null,
  kept_at bigint not null,
  text_sealed bytea not null,
  constraint leaf_pk primary key (id, kind)
);

create index leaf_of_owner on leaf (owner_id, kind, kept_at, id);

-- What somebody was writing when they left: one for each form, replaced at the next leaving.
create table unsent_leaf (
  owner_id varchar(36) not null,
  form varchar(20) not null,
  fields_sealed bytea not null,
  constraint unsent_leaf_pk primary key (owner_id, form)
);
