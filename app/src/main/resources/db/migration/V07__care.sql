-- A case is what the centre keeps about one situation. Its name is sealed under its own key.
create table care_case (
  id varchar(36) not null,
  opened_at bigint not null,
  name_sealed bytea not null,
  constraint care_case_pk primary key (id)
);

-- A word that a supporter hands over, by which a person joins by their own act. Used once.
create table join_word (
  id varchar(36) not null,
  case_id varchar(36) not null,
  staff_id varchar(36) not null,
  made_at bigint not null,
  word_lookup bytea not null,
  constraint join_word_pk primary key (id),
  constraint join_word_once unique (word_lookup),
  constraint join_word_of_case foreign key (case_id) references care_case (id) on delete cascade
);

-- What ends a word: a person joined with it, or it was taken back.
create table join_word_end (
  join_word_id varchar(36) not null,
  ended_at bigint not null,
  joined boolean not null,
  constraint join_word_end_pk primary key (join_word_id),
  constraint join_word_end_of foreign key (join_word_id) references join_word (id) on delete cascade
);
