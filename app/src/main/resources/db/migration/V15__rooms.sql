-- SPDX-License-Identifier: Apache-2.0
-- Rooms of the veranda: boards with hours of their own.
alter table board add column room varchar(5) default 'PLAIN' not null
  constraint board_room_ck check (room in ('PLAIN', 'SLOW', 'HOURS'));

-- The hours of a slow room, or what becomes of the words of open hours.
alter table board add column room_rule varchar(60) default '' not null;

-- The sitting that runs now: a thread.
alter table board add column sitting_id varchar(36);

-- When open hours usually are, in somebody's words.
alter table board_words add column times_sealed bytea;

-- Asked for each post that arrives while people listen.
create index quiet_voice_voice_ix on quiet_voice (voice_id);
