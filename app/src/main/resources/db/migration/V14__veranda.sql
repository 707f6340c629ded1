-- SPDX-License-Identifier: Apache-2.0
-- The boards of the veranda. No table here names an account that writes: an author is found by a
-- lookup, and each name under which somebody writes is a voice with a key of its own.
create table board (
  id varchar(36) not null,
  circle varchar(8) not null,
  reading varchar(9) not null,
  opened_by_id varchar(36) not null,
  opened_at bigint not null,
  closed_at bigint,
  constraint board_pk primary key (id),
  constraint board_circle_ck check (circle in ('ADULTS', 'UNDER_18')),
  constraint board_reading_ck check (reading in ('EVERYBODY', 'NICKNAMES')),
  constraint board_minors_ck check (circle = 'ADULTS' or reading = 'NICKNAMES')
);

create table board_words (
  board_id varchar(36) not null,
  language varchar(2) not null,
  title_sealed bytea not null,
  about_sealed bytea not null,
  constraint board_words_pk primary key (board_id, language),
  constraint board_words_board_fk foreign key (board_id) references board (id)
);

-- When somebody reads what waits, in the words of whoever said it last.
create table board_hours (
  language varchar(2) not null,
  words_sealed bytea not null,
  said_by_id varchar(36) not null,
  said_at bigint not null,
  constraint board_hours_pk primary key (language)
);

-- A nickname has one voice; without a name there is one for each thread.
create table voice (
  id varchar(36) not null,
  author_lookup bytea not null,
  thread_id varchar(36),
  name_sealed bytea,
  constraint voice_pk primary key (id),
  constraint voice_name_ck check ((thread_id is null) = (name_sealed is not null))
);
create unique index voice_uk on voice (author_lookup, coalesce(thread_id, ''));

-- One row for each author: how many of their posts a person reads before they appear.
create table writer (
  author_lookup bytea not null,
  to_read integer not null,
  begun_at bigint not null,
  constraint writer_pk primary key (author_lookup),
  constraint writer_to_read_ck check (to_read between 0 and 3)
);

create table board_thread (
  id varchar(36) not null,
  board_id varchar(36) not null,
  voice_id varchar(36),
  title_sealed bytea,
  nameless boolean not null,
  places integer not null,
  begun_at bigint not null,
  last_at bigint,
  constraint board_thread_pk primary key (id),
  constraint board_thread_board_fk foreign key (board_id) references board (id)
);
create index board_thread_last_ix on board_thread (board_id, last_at, id);

-- A place in a thread is never given to another post: what is taken back leaves it empty.
create table board_post (
  id varchar(36) not null,
  thread_id varchar(36) not null,
  board_id varchar(36) not null,
  place integer,
  voice_id varchar(36),
  state varchar(6) not null,
  words_sealed bytea,
  note_sealed bytea,
  written_at bigint not null,
  send_at bigint,
  constraint board_post_pk primary key (id),
  constraint board_post_thread_fk foreign key (thread_id) references board_thread (id),
  constraint board_post_state_ck check (state in ('LATER', 'HELD', 'SHOWN', 'HIDDEN', 'EMPTY')),
  constraint board_post_empty_ck check (state <> 'EMPTY' or words_sealed is null),
  constraint board_post_shown_ck check (state <> 'SHOWN' or place is not null)
);
create unique index board_post_place_uk on board_post (thread_id, place);
create index board_post_board_ix on board_post (board_id, written_at) where state = 'SHOWN';
create index board_post_voice_ix on board_post (voice_id, written_at);
create index board_post_held_ix on board_post (written_at) where state = 'HELD';
create index board_post_later_ix on board_post (send_at) where state = 'LATER';

create table board_report (
  id varchar(36) not null,
  post_id varchar(36) not null,
  reporter_id varchar(36),
  kind varchar(12) not null,
  words_sealed bytea,
  said_at bigint not null,
  settled_at bigint,
  constraint board_report_pk primary key (id),
  constraint board_report_post_fk foreign key (post_id) references board_post (id),
  constraint board_report_kind_ck
    check (kind in ('DANGER', 'HURTS', 'PRIVATE', 'LURING', 'OTHER')),
  constraint board_report_words_ck check (reporter_id is not null or words_sealed is null)
);
create index board_report_post_ix on board_report (post_id);
create index board_report_reporter_ix on board_report (reporter_id);
create index board_report_open_ix on board_report (said_at) where settled_at is null;

-- What was done with a post, as its author reads it.
create table board_act (
  id varchar(36) not null,
  post_id varchar(36) not null,
  kind varchar(12) not null,
  staff_id varchar(36) not null,
  acted_at bigint not null,
  until_at bigint,
  words_sealed bytea,
  constraint board_act_pk primary key (id),
  constraint board_act_post_fk foreign key (post_id) references board_post (id),
  constraint board_act_kind_ck check (kind in ('LEAVE', 'HIDE', 'PAUSE', 'LIFT', 'READ_FIRST'))
);
create index board_act_post_ix on board_act (post_id, acted_at);

-- Binds to the person behind every voice, and covers writing only.
create table writing_pause (
  act_id varchar(36) not null,
  author_lookup bytea not null,
  until_at bigint not null,
  lifted_at bigint,
  constraint writing_pause_pk primary key (act_id),
  constraint writing_pause_act_fk foreign key (act_id) references board_act (id)
);
create index writing_pause_author_ix on writing_pause (author_lookup);

-- Who of the staff opened a post that does not stand on the board.
create table board_look (
  post_id varchar(36) not null,
  staff_id varchar(36) not null,
  looked_at bigint not null,
  constraint board_look_pk primary key (post_id, staff_id),
  constraint board_look_post_fk foreign key (post_id) references board_post (id)
);

-- The second channel: what staff say to each other about a thread.
create table thread_note (
  id varchar(36) not null,
  thread_id varchar(36) not null,
  staff_id varchar(36) not null,
  said_at bigint not null,
  words_sealed bytea not null,
  constraint thread_note_pk primary key (id),
  constraint thread_note_thread_fk foreign key (thread_id) references board_thread (id)
);
create index thread_note_thread_ix on thread_note (thread_id, said_at);

create table quiet_voice (
  reader_lookup bytea not null,
  voice_id varchar(36) not null,
  constraint quiet_voice_pk primary key (reader_lookup, voice_id)
);

create table board_draft (
  owner_id varchar(36) not null,
  target_id varchar(36) not null,
  fields_sealed bytea not null,
  constraint board_draft_pk primary key (owner_id, target_id)
);
