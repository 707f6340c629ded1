-- SPDX-License-Identifier: Apache-2.0
-- Roles that are laid down for a time, until a day or until they are taken up again; without a reason.
create table role_rest (
  account_id varchar(36) not null,
  role varchar(20) not null,
  since_at bigint not null,
  until_at bigint,
  constraint role_rest_pk primary key (account_id, role),
  constraint role_rest_staff_fk foreign key (account_id) references staff (account_id),
  constraint role_rest_role_ck check (role in ('PEER_SUPPORTER', 'MODERATOR')),
  constraint role_rest_until_ck check (until_at is null or until_at > since_at)
);

