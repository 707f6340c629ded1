-- SPDX-License-Identifier: Apache-2.0
-- What the house does with its instruments: each turn of a switch is a row, and the newest counts.
create table instrument_turn (
  id varchar(36) not null,
  card varchar(80) not null,
  turned varchar(12) not null,
  position varchar(3) not null,
  turned_by_id varchar(36) not null,
  turned_at bigint not null,
  constraint instrument_turn_pk primary key (id),
  constraint instrument_turn_turned_ck
    check (turned in ('OFFERED', 'SELF', 'FAMILY', 'SUPPORTER', 'SAFETY')),
  constraint instrument_turn_position_ck check (position in ('ON', 'OFF'))
);
create index instrument_turn_ix on instrument_turn (card, turned_at);

-- Words of an instrument that somebody may use: our own text of them, never the file, and who
-- confirmed the right to them, when and on what ground.
create table brought_wording (
  id varchar(36) not null,
  card varchar(80) not null,
  language varchar(35) not null,
  informant varchar(12) not null,
  coding varchar(80) not null,
  yaml text not null,
  confirmed_by varchar(200) not null,
  confirmed_on varchar(10) not null,
  ground varchar(2000) not null,
  brought_by_id varchar(36) not null,
  brought_at bigint not null,
  constraint brought_wording_pk primary key (id),
  constraint brought_wording_informant_ck check (informant in ('SELF', 'FAMILY', 'SUPPORTER'))
);
create index brought_wording_ix on brought_wording (card, brought_at);

create table wording_retirement (
  wording_id varchar(36) not null,
  retired_by_id varchar(36) not null,
  retired_at bigint not null,
  constraint wording_retirement_pk primary key (wording_id),
  constraint wording_retirement_wording_fk foreign key (wording_id)
    references brought_wording (id)
);
