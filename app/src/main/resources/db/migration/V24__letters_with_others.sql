-- SPDX-License-Identifier: Apache-2.0
-- Letters between two who met at the boards. No table here names an account beside another: somebody
-- is found by a lookup, and is to the other the voice under which they met.

-- A pause may begin at a letter, too: the act that began it no longer has to be one at a post.
create table paused_writing (
  act_id varchar(36) not null,
  author_lookup bytea not null,
  until_at bigint not null,
  lifted_at bigint,
  constraint paused_writing_pk primary key (act_id)
);
insert into paused_writing (act_id, author_lookup, until_at, lifted_at)
  select act_id, author_lookup, until_at, lifted_at from writing_pause;
drop table writing_pause;
alter table paused_writing rename to writing_pause;
create index writing_pause_author_ix on writing_pause (author_lookup);

-- Whoever may be asked for letters; without a row nobody asks them.
create table pen_switch (
  person_id varchar(36) not null,
  on_since_at bigint not null,
  constraint pen_switch_pk primary key (person_id)
);

-- At which hours letters arrive with somebody, as they chose it for all letters; none means at once.
create table pen_hours (
  hand_lookup bytea not null,
  hours varchar(40) not null,
  constraint pen_hours_pk primary key (hand_lookup)
);

create table pen_ask (
  id varchar(36) not null,
  asker_lookup bytea not null,
  from_voice_id varchar(36) not null,
  to_voice_id varchar(36) not null,
  post_id varchar(36) not null,
  circle varchar(8) not null,
  asked_at bigint not null,
  state varchar(6) not null,
  taken_back boolean not null,
  noticed boolean not null,
  constraint pen_ask_pk primary key (id),
  constraint pen_ask_circle_ck check (circle in ('ADULTS', 'UNDER_18')),
  constraint pen_ask_state_ck check (state in ('STANDS', 'YES', 'NO'))
);
create index pen_ask_asker_ix on pen_ask (asker_lookup, asked_at);
create index pen_ask_to_ix on pen_ask (to_voice_id, asked_at);

-- From whom somebody wants to be asked no more.
create table pen_shut (
  hand_lookup bytea not null,
  other_lookup bytea not null,
  constraint pen_shut_pk primary key (hand_lookup, other_lookup)
);

-- Between whoever asked and whoever was asked; of those who left only the voice stays.
create table pen_correspondence (
  id varchar(36) not null,
  post_id varchar(36) not null,
  circle varchar(8) not null,
  begun_at bigint not null,
  told_at bigint not null,
  asker_lookup bytea,
  asker_voice_id varchar(36) not null,
  asker_rests_at bigint,
  asked_lookup bytea,
  asked_voice_id varchar(36) not null,
  asked_rests_at bigint,
  ended_by varchar(5),
  ended_at bigint,
  end_told_at bigint,
  constraint pen_correspondence_pk primary key (id),
  constraint pen_correspondence_circle_ck check (circle in ('ADULTS', 'UNDER_18')),
  constraint pen_correspondence_ended_by_ck check (ended_by in ('ASKER', 'ASKED')),
  constraint pen_correspondence_end_ck
    check ((ended_by is null) = (ended_at is null) and (ended_at is null) = (end_told_at is null))
);
create index pen_correspondence_asker_ix on pen_correspondence (asker_lookup);
create index pen_correspondence_asked_ix on pen_correspondence (asked_lookup);

-- Words are sealed under the voice that wrote them; what has no time of sending is a draft, sealed
-- under its writer's key for them alone.
create table pen_letter (
  id varchar(36) not null,
  correspondence_id varchar(36) not null,
  side varchar(5) not null,
  written_at bigint not null,
  sent_at bigint,
  arrives_at bigint,
  noticed boolean not null,
  let_go boolean not null,
  words_sealed bytea not null,
  constraint pen_letter_pk primary key (id),
  constraint pen_letter_exchange_fk foreign key (correspondence_id) references pen_correspondence (id),
  constraint pen_letter_side_ck check (side in ('ASKER', 'ASKED')),
  constraint pen_letter_sent_ck check ((sent_at is null) = (arrives_at is null))
);
create index pen_letter_exchange_ix on pen_letter (correspondence_id, written_at, id);

-- What somebody asked a moderator to look at; who asked stands here as a voice and is shown nowhere.
create table pen_report (
  id varchar(36) not null,
  letter_id varchar(36) not null,
  voice_id varchar(36) not null,
  kind varchar(12) not null,
  reach varchar(6) not null,
  words_sealed bytea,
  said_at bigint not null,
  settled_at bigint,
  constraint pen_report_pk primary key (id),
  constraint pen_report_letter_fk foreign key (letter_id) references pen_letter (id),
  constraint pen_report_kind_ck check (kind in ('DANGER', 'HURTS', 'PRIVATE', 'LURING', 'OTHER')),
  constraint pen_report_reach_ck check (reach in ('ALONE', 'AROUND'))
);
create index pen_report_letter_ix on pen_report (letter_id);
create index pen_report_open_ix on pen_report (said_at) where settled_at is null;

-- Who of the staff opened a letter of which side; both of the two read it.
create table pen_look (
  letter_id varchar(36) not null,
  staff_id varchar(36) not null,
  correspondence_id varchar(36) not null,
  side varchar(5) not null,
  looked_at bigint not null,
  constraint pen_look_pk primary key (letter_id, staff_id),
  constraint pen_look_exchange_fk foreign key (correspondence_id) references pen_correspondence (id),
  constraint pen_look_side_ck check (side in ('ASKER', 'ASKED'))
);
create index pen_look_exchange_ix on pen_look (correspondence_id, looked_at);

-- What was done at a letter, as its writer reads it.
create table pen_act (
  id varchar(36) not null,
  letter_id varchar(36) not null,
  correspondence_id varchar(36) not null,
  side varchar(5) not null,
  kind varchar(5) not null,
  staff_id varchar(36) not null,
  acted_at bigint not null,
  until_at bigint,
  words_sealed bytea,
  constraint pen_act_pk primary key (id),
  constraint pen_act_exchange_fk foreign key (correspondence_id) references pen_correspondence (id),
  constraint pen_act_side_ck check (side in ('ASKER', 'ASKED')),
  constraint pen_act_kind_ck check (kind in ('LEAVE', 'PAUSE', 'LIFT'))
);
create index pen_act_letter_ix on pen_act (letter_id, acted_at);
create index pen_act_exchange_ix on pen_act (correspondence_id, acted_at);
