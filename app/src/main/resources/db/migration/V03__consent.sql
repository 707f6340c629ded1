-- SPDX-License-Identifier: Apache-2.0
-- Who stands how to whom. A relation that ended stays as a row that says when.
create table person_of_case (
  id varchar(36) not null,
  case_id varchar(36) not null,
  person_id varchar(36) not null,
  begun_at bigint not null,
  ended_at bigint,
  constraint person_of_case_pk primary key (id),
  constraint person_of_case_order_ck check (ended_at is null or ended_at >= begun_at)
);
create unique index person_of_case_person_uk on person_of_case (person_id) where ended_at is null;
create unique index person_of_case_case_uk on person_of_case (case_id) where ended_at is null;

create table family_of_case (
  id varchar(36) not null,
  case_id varchar(36) not null,
  family_id varchar(36) not null,
  begun_at bigint not null,
  ended_at bigint,
  constraint family_of_case_pk primary key (id),
  constraint family_of_case_order_ck check (ended_at is null or ended_at >= begun_at)
);
create unique index family_of_case_uk on family_of_case (family_id, case_id)
  where ended_at is null;
create index family_of_case_case_ix on family_of_case (case_id);

create table staff_of_case (
  id varchar(36) not null,
  case_id varchar(36) not null,
  staff_id varchar(36) not null,
  begun_at bigint not null,
  ended_at bigint,
  constraint staff_of_case_pk primary key (id),
  constraint staff_of_case_order_ck check (ended_at is null or ended_at >= begun_at)
);
create unique index staff_of_case_uk on staff_of_case (staff_id, case_id) where ended_at is null;
create index staff_of_case_case_ix on staff_of_case (case_id);

-- What was opened to whom: to one of the staff, or to the team of a case.
create table consent_grant (
  id varchar(36) not null,
  owner_id varchar(36) not null,
  topic varchar(40) not null,
  item_id varchar(36),
  staff_id varchar(36),
  case_id varchar(36),
  wording integer not null,
  given_at bigint not null,
  taken_back_at bigint,
  taken_back_as varchar(12),
  constraint consent_grant_pk primary key (id),
  constraint consent_grant_whom_ck check ((staff_id is null) <> (case_id is null)),
  constraint consent_grant_back_ck check ((taken_back_at is null) = (taken_back_as is null)),
  constraint consent_grant_as_ck check (taken_back_as in ('by_owner', 'by_leaving'))
);
create unique index consent_grant_open_uk
  on consent_grant (owner_id, topic, coalesce(item_id, ''), coalesce(staff_id, case_id))
  where taken_back_at is null;
create index consent_grant_owner_ix on consent_grant (owner_id, given_at);

-- Who has looked, as its owner reads it. One line for an hour; the audit chain keeps each.
create table look (
  id varchar(36) not null,
  owner_id varchar(36) not null,
  staff_id varchar(36) not null,
  topic varchar(40) not null,
  item_id varchar(36),
  hour bigint not null,
  looked_at bigint not null,
  why_sealed bytea,
  constraint look_pk primary key (id)
);
create unique index look_hour_uk
  on look (owner_id, staff_id, topic, coalesce(item_id, ''), hour)
  where why_sealed is null;
create index look_owner_ix on look (owner_id, looked_at);
