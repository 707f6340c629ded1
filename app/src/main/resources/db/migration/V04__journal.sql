-- Check-ins of a person. Answers and words are sealed apart, since they are opened apart.
create table check_in (
  id varchar(36) not null,
  owner_id varchar(36) not null,
  kept_at bigint not null,
  answers_sealed bytea not null,
  constraint check_in_pk primary key (id)
);

create index check_in_of_owner on check_in (owner_id, kept_at, id);

create table check_in_words (
  check_in_id varchar(36) not null,
  words_sealed bytea not null,
  constraint check_in_words_pk primary key (check_in_id),
  constraint check_in_words_belong foreign key (check_in_id) references check_in (id) on delete cascade
);

-- What somebody was writing when they left: one for each person, replaced at the next leaving.
create table check_in_draft (
  owner_id varchar(36) not null,
  fields_sealed bytea not null,
  constraint check_in_draft_pk primary key (owner_id)
);
