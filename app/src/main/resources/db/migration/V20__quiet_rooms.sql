-- SPDX-License-Identifier: Apache-2.0
-- Rooms that forget at dawn, and quiet company. A new column, because what an old one allows cannot be changed everywhere.
alter table board add column kind varchar(5) default 'PLAIN' not null
  constraint board_kind_ck check (kind in ('PLAIN', 'SLOW', 'HOURS', 'DAWN', 'QUIET'));
update board set kind = room;
alter table board drop column room;
alter table board rename column kind to room;

-- When the night that runs ends by itself.
alter table board add column night_ends_at bigint;

-- The night under whose key the words are sealed, around the seal of their voice.
alter table board_post add column night_id varchar(36);

-- Until when a cushion stays, as its author chose.
alter table board_post add column ends_at bigint;
create index board_post_ends_ix on board_post (ends_at) where ends_at is not null;
