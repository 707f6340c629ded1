-- SPDX-License-Identifier: Apache-2.0
-- What a person and one of the team of their case write to each other. The words of both sides are
-- sealed under the key of the person. What has no time of arrival is a draft of whoever writes.
create table letter (
  id varchar(36) not null,
  case_id varchar(36) not null,
  person_id varchar(36) not null,
  staff_id varchar(36) not null,
  side varchar(9) not null,
  written_at bigint not null,
  arrives_at bigint,
  noticed boolean not null,
  words_sealed bytea not null,
  constraint letter_pk primary key (id),
  constraint letter_side_ck check (side in ('PERSON', 'SUPPORTER'))
);
create index letter_between_ix on letter (person_id, staff_id, written_at, id);

-- All that stays of letters and talks once they are let go: that there were some.
create table was_exchanged (
  case_id varchar(36) not null,
  staff_id varchar(36) not null,
  what varchar(7) not null,
  constraint was_exchanged_pk primary key (case_id, staff_id, what),
  constraint was_exchanged_what_ck check (what in ('LETTERS', 'TALK'))
);

-- At which hours of the day letters arrive; none means at once.
create table letter_arrival (
  person_id varchar(36) not null,
  hours varchar(40) not null,
  on_first_page boolean not null,
  constraint letter_arrival_pk primary key (person_id)
);

-- When the team usually looks, in the words of the house.
create table talk_hours (
  language varchar(2) not null,
  words varchar(300) not null,
  constraint talk_hours_pk primary key (language)
);

-- How far a person opened the ways to one supporter: each change and each offer, by whom and when.
create table rung_change (
  person_id varchar(36) not null,
  staff_id varchar(36) not null,
  place integer not null,
  what varchar(8) not null,
  rung varchar(16) not null,
  side varchar(9) not null,
  changed_at bigint not null,
  constraint rung_change_pk primary key (person_id, staff_id, place),
  constraint rung_change_what_ck check (what in ('OPENED', 'OFFERED', 'PUT_AWAY')),
  constraint rung_change_side_ck check (side in ('PERSON', 'SUPPORTER')),
  constraint rung_change_own_ck check (what <> 'OPENED' or side = 'PERSON')
);

-- A talk at a chosen time. Who asked and when both wanted it stands in talk_change.
create table talk (
  id varchar(36) not null,
  case_id varchar(36) not null,
  person_id varchar(36) not null,
  staff_id varchar(36) not null,
  wished_by varchar(9) not null,
  wished_at bigint not null,
  rung varchar(16) not null,
  begins_at bigint not null,
  minutes integer not null,
  state varchar(7) not null,
  where_sealed bytea not null,
  carried_sealed bytea,
  constraint talk_pk primary key (id),
  constraint talk_wished_by_ck check (wished_by in ('PERSON', 'SUPPORTER')),
  constraint talk_minutes_ck check (minutes between 5 and 120),
  constraint talk_state_ck check (state in ('OFFERED', 'ASKED', 'PLANNED', 'LET_BE', 'ENDED'))
);
create index talk_between_ix on talk (person_id, staff_id, begins_at, id);

create table talk_change (
  talk_id varchar(36) not null,
  state varchar(7) not null,
  side varchar(9) not null,
  changed_at bigint not null,
  constraint talk_change_pk primary key (talk_id, state),
  constraint talk_change_talk_fk foreign key (talk_id) references talk (id)
);

create table talk_turn (
  id varchar(36) not null,
  talk_id varchar(36) not null,
  place integer not null,
  side varchar(9) not null,
  said_at bigint not null,
  words_sealed bytea not null,
  constraint talk_turn_pk primary key (id),
  constraint talk_turn_place_uk unique (talk_id, place),
  constraint talk_turn_talk_fk foreign key (talk_id) references talk (id)
);

-- Where the house talks by voice and by video: an address elsewhere, with a hole for a random name.
create table meeting_room (
  kind varchar(5) not null,
  name varchar(80) not null,
  address varchar(300) not null,
  constraint meeting_room_pk primary key (kind),
  constraint meeting_room_kind_ck check (kind in ('VOICE', 'VIDEO'))
);
