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

-- Until when what came to the desk was told outside in fixed words; one row for all nodes.
create table desk_bell (
  name varchar(4) not null,
  heard_until_at bigint not null,
  tried_at bigint not null,
  rung_at bigint not null,
  failed boolean not null,
  constraint desk_bell_pk primary key (name),
  constraint desk_bell_name_ck check (name = 'desk')
);
