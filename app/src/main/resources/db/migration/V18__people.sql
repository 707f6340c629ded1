-- SPDX-License-Identifier: Apache-2.0
-- What stands in the tab of somebody's browser in the place of our titles and icon.
create table tab_disguise (
  owner_id varchar(36) not null,
  tab_sealed bytea not null,
  constraint tab_disguise_pk primary key (owner_id)
);
