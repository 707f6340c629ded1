-- SPDX-License-Identifier: Apache-2.0
-- What stands in the tab of somebody's browser in the place of our titles and icon.
create table tab_disguise (
  owner_id varchar(36) not null,
  tab_sealed bytea not null,
  constraint tab_disguise_pk primary key (owner_id)
);

-- Who accompanies whom as a peer mentor. A relation that ended stays as a row that says when.
create table mentor_of_person (
  id varchar(36) not null,
  person_id varchar(36) not null,
  staff_id varchar(36) not null,
  begun_at bigint not null,
  ended_at bigint,
  constraint mentor_of_person_pk primary key (id),
  constraint mentor_of_person_order_ck check (ended_at is null or ended_at >= begun_at)
);
create unique index mentor_of_person_uk on mentor_of_person (person_id) where ended_at is null;
create index mentor_of_person_staff_ix on mentor_of_person (staff_id);

-- A page that a peer supporter wrote about themselves; what is changed is confirmed anew.
create table mentor_portrait (
  staff_id varchar(36) not null,
  words_sealed bytea not null,
  written_at bigint not null,
  confirmed_by_id varchar(36),
  confirmed_at bigint,
  resting_at bigint,
  constraint mentor_portrait_pk primary key (staff_id),
  constraint mentor_portrait_confirmed_ck
    check ((confirmed_by_id is null) = (confirmed_at is null))
);

-- What a person asked a peer mentor; there is one for each person, and it goes with the relation.
create table mentor_ask (
  id varchar(36) not null,
  person_id varchar(36) not null,
  staff_id varchar(36) not null,
  words_sealed bytea not null,
  asked_at bigint not null,
  opened_by_id varchar(36),
  answer varchar(7),
  answered_at bigint,
  constraint mentor_ask_pk primary key (id),
  constraint mentor_ask_person_uk unique (person_id),
  constraint mentor_ask_answer_ck check (answer in ('YES', 'NOT_NOW')),
  constraint mentor_ask_answered_ck check ((answer is null) = (answered_at is null))
);
create index mentor_ask_staff_ix on mentor_ask (staff_id);

-- Meet-ups. Who may come is in no table: a mark is a leaf of a person's own, and says so sealed.
create table meet_up (
  id varchar(36) not null,
  circle varchar(9) not null,
  place varchar(7) not null,
  thread_id varchar(36),
  begins_at bigint not null,
  until_at bigint,
  words_sealed bytea not null,
  kept_by_id varchar(36) not null,
  changed_at bigint not null,
  called_off_at bigint,
  constraint meet_up_pk primary key (id),
  constraint meet_up_circle_ck check (circle in ('EVERYBODY', 'ADULTS', 'UNDER_18')),
  constraint meet_up_place_ck check (place in ('THREAD', 'ROOM', 'OUTSIDE')),
  constraint meet_up_until_ck check (until_at is null or until_at > begins_at)
);
create index meet_up_begins_ix on meet_up (begins_at, id);
