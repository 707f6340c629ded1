-- SPDX-License-Identifier: Apache-2.0
-- A study's own survey. All that it says is sealed under a key of its own, and so is every answer:
-- without the row of that key nothing of it can be read.
create table survey (
  id varchar(36) not null,
  made_by_id varchar(36) not null,
  made_at bigint not null,
  form_sealed bytea not null,
  token_sealed bytea not null,
  token_lookup bytea not null,
  constraint survey_pk primary key (id),
  constraint survey_token_uk unique (token_lookup)
);

-- Each turn of a survey is a row, and the newest counts; without one it is in preparation.
create table survey_turn (
  id varchar(36) not null,
  survey_id varchar(36) not null,
  turned_to varchar(6) not null,
  turned_by_id varchar(36) not null,
  turned_at bigint not null,
  constraint survey_turn_pk primary key (id),
  constraint survey_turn_to_ck check (turned_to in ('OPEN', 'PAUSED', 'CLOSED')),
  constraint survey_turn_survey_fk foreign key (survey_id) references survey (id) on delete cascade
);
create index survey_turn_ix on survey_turn (survey_id, turned_at);

-- Who took the table out of the house, when, and how many rows it had.
create table survey_taking (
  id varchar(36) not null,
  survey_id varchar(36) not null,
  taken_by_id varchar(36) not null,
  taken_at bigint not null,
  answers integer not null,
  constraint survey_taking_pk primary key (id),
  constraint survey_taking_survey_fk foreign key (survey_id) references survey (id) on delete cascade
);
create index survey_taking_ix on survey_taking (survey_id, taken_at);

-- What one person gave. No account and no time stands here, and none may: a row must lead to
-- nobody. Group and code are found by a lookup that does not tell them.
create table survey_sheet (
  id varchar(36) not null,
  survey_id varchar(36) not null,
  group_lookup bytea not null,
  code_lookup bytea not null,
  sheet_sealed bytea not null,
  constraint survey_sheet_pk primary key (id),
  constraint survey_sheet_code_uk unique (code_lookup),
  constraint survey_sheet_survey_fk foreign key (survey_id) references survey (id) on delete cascade
);
create index survey_sheet_ix on survey_sheet (survey_id, group_lookup);

-- The bare id of what was taken back, so that a page that is sent again does not bring it back.
create table survey_sheet_end (
  sheet_id varchar(36) not null,
  survey_id varchar(36) not null,
  constraint survey_sheet_end_pk primary key (sheet_id),
  constraint survey_sheet_end_survey_fk foreign key (survey_id)
    references survey (id) on delete cascade
);
