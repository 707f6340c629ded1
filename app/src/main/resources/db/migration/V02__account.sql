-- SPDX-License-Identifier: Apache-2.0
-- Everybody who has a place in the house. The row stays as an empty tombstone after an erasure.
create table account (
  id varchar(36) not null,
  kind varchar(10) not null,
  language varchar(2) not null,
  theme varchar(5) not null,
  erase_after_at bigint,
  gone_at bigint,
  constraint account_pk primary key (id),
  constraint account_kind_ck check (kind in ('person', 'family', 'staff'))
);

create index account_erase_ix on account (erase_after_at);

-- Persons and families come in by a nickname and return words.
create table nickname (
  account_id varchar(36) not null,
  nickname_lookup bytea not null,
  nickname_sealed bytea not null,
  age_sealed bytea,
  words varchar(200) not null,
  constraint nickname_pk primary key (account_id),
  constraint nickname_lookup_uk unique (nickname_lookup),
  constraint nickname_account_fk foreign key (account_id) references account (id)
);

create table staff (
  account_id varchar(36) not null,
  name_lookup bytea not null,
  name_sealed bytea not null,
  password varchar(200),
  totp_sealed bytea,
  totp_step bigint not null,
  tries integer not null,
  wait_until_at bigint,
  constraint staff_pk primary key (account_id),
  constraint staff_name_uk unique (name_lookup),
  constraint staff_account_fk foreign key (account_id) references account (id)
);

create table staff_role (
  account_id varchar(36) not null,
  role varchar(20) not null,
  constraint staff_role_pk primary key (account_id, role),
  constraint staff_role_staff_fk foreign key (account_id) references staff (account_id)
);

create table recovery_code (
  code_hash bytea not null,
  account_id varchar(36) not null,
  constraint recovery_code_pk primary key (account_id, code_hash),
  constraint recovery_code_staff_fk foreign key (account_id) references staff (account_id)
);

-- A link that is good once; without an account it makes the first operator.
create table enrolment (
  token_hash bytea not null,
  account_id varchar(36),
  ends_at bigint not null,
  used_at bigint,
  constraint enrolment_pk primary key (token_hash)
);

-- Holds no cookie value, so that whoever reads the table cannot enter.
create table open_session (
  id_hash bytea not null,
  account_id varchar(36) not null,
  device varchar(10) not null,
  started_at bigint not null,
  used_at bigint not null,
  ends_at bigint not null,
  fresh_at bigint not null,
  alone_sealed bytea,
  constraint open_session_pk primary key (id_hash),
  constraint open_session_account_fk foreign key (account_id) references account (id)
);

create index open_session_account_ix on open_session (account_id);
create index open_session_ends_ix on open_session (ends_at);
