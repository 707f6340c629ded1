-- SPDX-License-Identifier: Apache-2.0
-- One choice of hours for all that comes to a person: their letters, and what is new on the boards.
create table arrival_hours (
  person_id varchar(36) not null,
  hours varchar(40) not null,
  letters boolean not null,
  boards boolean not null,
  since_at bigint not null,
  constraint arrival_hours_pk primary key (person_id)
);
create index arrival_hours_boards_ix on arrival_hours (person_id) where boards;

insert into arrival_hours (person_id, hours, letters, boards, since_at)
select person_id, hours, true, false, 0 from letter_arrival where hours <> '';

alter table letter_arrival drop column hours;

-- When a post came to stand, up to the next full minute; never said on a page.
alter table board_post add column shown_at bigint;
update board_post set shown_at = written_at where place is not null;
