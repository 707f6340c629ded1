-- SPDX-License-Identifier: Apache-2.0
-- Where somebody can be reached. Nothing is built in: each row was entered and verified by a
-- named human. Until when a check holds is at most 90 days (in microseconds) after it.
create table service_contact (
  id varchar(36) not null,
  added_at bigint not null,
  status varchar(10) not null,
  country varchar(2) not null,
  languages varchar(40) not null,
  category varchar(24) not null,
  name varchar(200) not null,
  age_from integer not null,
  age_to integer not null,
  anonymity varchar(16) not null,
  free boolean not null,
  source_url varchar(500) not null,
  verified_by varchar(200),
  verified_at bigint,
  expires_at bigint,
  retired_at bigint,
  constraint service_contact_pk primary key (id),
  constraint service_contact_status_ck check (status in ('PENDING', 'APPROVED', 'RETIRED')),
  constraint service_contact_ages_ck check (age_from >= 0 and age_from <= age_to),
  constraint service_contact_verified_ck check (
    status <> 'APPROVED'
    or (verified_by is not null and verified_at is not null and expires_at is not null)),
  constraint service_contact_expires_ck check (
    expires_at is null or expires_at <= verified_at + 7776000000000),
  constraint service_contact_retired_ck check (status <> 'RETIRED' or retired_at is not null)
);

create table contact_channel (
  contact_id varchar(36) not null,
  place integer not null,
  kind varchar(16) not null,
  address varchar(300) not null,
  hours varchar(200) not null,
  cost varchar(200) not null,
  for_deaf boolean not null,
  constraint contact_channel_pk primary key (contact_id, place),
  constraint contact_channel_contact_fk foreign key (contact_id)
    references service_contact (id) on delete cascade
);
