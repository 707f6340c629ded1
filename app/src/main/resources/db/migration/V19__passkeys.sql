-- SPDX-License-Identifier: Apache-2.0
-- Rooms of which nothing is kept once their last session has ended.
create table tonight (
  account_id varchar(36) not null,
  since_at bigint not null,
  constraint tonight_pk primary key (account_id),
  constraint tonight_account_fk foreign key (account_id) references account (id)
);

-- The second way in. A credential is found by a lookup; all else about it is sealed under its owner.
create table passkey (
  id varchar(36) not null,
  account_id varchar(36) not null,
  kind varchar(10) not null,
  credential_lookup bytea not null,
  credential_sealed bytea not null,
  handle_sealed bytea not null,
  label_sealed bytea not null,
  uses bigint not null,
  added_at bigint not null,
  constraint passkey_pk primary key (id),
  constraint passkey_credential_uk unique (credential_lookup),
  constraint passkey_kind_ck check (kind in ('person', 'family', 'staff'))
);

create index passkey_account_ix on passkey (account_id);

-- A person without a factor to give asked for the file of all that is theirs, for later.
create table take_along (
  person_id varchar(36) not null,
  from_at bigint not null,
  constraint take_along_pk primary key (person_id)
);
