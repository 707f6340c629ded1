-- SPDX-License-Identifier: Apache-2.0
-- When somebody of the staff reads what comes, by the day of the week (Monday is 1), and the days
-- on which it is otherwise; a day without minutes is one on which nobody does.
create table staff_shift (
  id varchar(36) not null,
  weekday integer not null,
  from_minute integer not null,
  to_minute integer not null,
  role varchar(16) not null,
  constraint staff_shift_pk primary key (id),
  constraint staff_shift_weekday_ck check (weekday between 1 and 7),
  constraint staff_shift_minutes_ck
    check (from_minute >= 0 and from_minute < to_minute and to_minute <= 1440)
);

create table staff_other_day (
  id varchar(36) not null,
  day varchar(10) not null,
  from_minute integer,
  to_minute integer,
  role varchar(16),
  constraint staff_other_day_pk primary key (id),
  constraint staff_other_day_minutes_ck check (
    from_minute is null and to_minute is null and role is null
    or from_minute >= 0 and from_minute < to_minute and to_minute <= 1440 and role is not null)
);

-- What is paused at the boards while nobody of the staff is there: each turn of the switch.
create table board_pause_turn (
  id varchar(36) not null,
  position varchar(10) not null,
  turned_by_id varchar(36) not null,
  turned_at bigint not null,
  constraint board_pause_turn_pk primary key (id),
  constraint board_pause_turn_ck check (position in ('NOTHING', 'THREADS', 'POSTS'))
);

-- What waits for a human. The owner is whose key seals: a person, a voice of the boards, or the
-- entry itself where nobody is signed in. No level and no score stands here, and none may.
create table safety_entry (
  id varchar(36) not null,
  kind varchar(6) not null,
  owner_id varchar(36) not null,
  about_id varchar(36),
  words_sealed bytea,
  receipt_lookup bytea,
  queue varchar(7) not null,
  came_at bigint not null,
  taken_by_id varchar(36),
  closed_at bigint,
  constraint safety_entry_pk primary key (id),
  constraint safety_entry_kind_ck check (kind in ('WORD', 'CRISIS', 'BOARD', 'ITEM')),
  constraint safety_entry_queue_ck check (queue in ('URGENT', 'TODAY', 'ROUTINE')),
  constraint safety_entry_receipt_ck check ((kind = 'CRISIS') = (receipt_lookup is not null))
);
create unique index safety_entry_receipt_uk on safety_entry (receipt_lookup);
create index safety_entry_owner_ix on safety_entry (owner_id, came_at);
create index safety_entry_open_ix on safety_entry (came_at) where closed_at is null;
create index safety_entry_closed_ix on safety_entry (closed_at) where closed_at is not null;

create table safety_act (
  id varchar(36) not null,
  entry_id varchar(36) not null,
  kind varchar(9) not null,
  staff_id varchar(36) not null,
  to_id varchar(36),
  acted_at bigint not null,
  day varchar(10),
  words_sealed bytea,
  settled_at bigint,
  constraint safety_act_pk primary key (id),
  constraint safety_act_entry_fk foreign key (entry_id)
    references safety_entry (id) on delete cascade,
  constraint safety_act_kind_ck check (
    kind in ('TOOK', 'LAID_BACK', 'HANDED', 'MOVED', 'ANSWERED', 'PLANNED', 'CLOSED')),
  constraint safety_act_day_ck check ((kind = 'PLANNED') = (day is not null))
);
create index safety_act_entry_ix on safety_act (entry_id, acted_at);

-- More of what is known about a contact: where in its country, what it does with what it hears,
-- and in which time zone its hours are meant.
alter table service_contact add column region varchar(80) not null default '';
alter table service_contact add column data_sharing varchar(300) not null default '';
alter table contact_channel add column zone varchar(40) not null default '';

-- Who is not entered, and why: places that use force, by their name or by where they stand on the
-- web.
create table blocked_contact (
  id varchar(36) not null,
  name varchar(200) not null,
  host varchar(200) not null,
  reason varchar(500) not null,
  blocked_at bigint not null,
  constraint blocked_contact_pk primary key (id),
  constraint blocked_contact_what_ck check (name <> '' or host <> '')
);
