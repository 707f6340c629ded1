-- SPDX-License-Identifier: Apache-2.0
-- What researchers asked to be reckoned. The plan, and what came of it, stand in what is sealed,
-- under the key of whoever asked. A table that somebody brings is kept nowhere.
create table analysis (
  id varchar(36) not null,
  by_id varchar(36) not null,
  asked_at bigint not null,
  asked_sealed bytea not null,
  ended_at bigint,
  ended_as varchar(8),
  found_sealed bytea,
  constraint analysis_pk primary key (id),
  constraint analysis_end_ck check ((ended_at is null) = (ended_as is null)),
  constraint analysis_as_ck check (ended_as in ('DONE', 'REFUSED', 'STOPPED'))
);
create index analysis_by_ix on analysis (by_id, asked_at, id);

-- What left the house: who, when, which file, how many rows stood behind it. Stays when the
-- analysis is taken out.
create table study_export (
  id varchar(36) not null,
  by_id varchar(36) not null,
  analysis_id varchar(36) not null,
  what varchar(20) not null,
  row_count bigint,
  exported_at bigint not null,
  constraint study_export_pk primary key (id)
);
create index study_export_by_ix on study_export (by_id, exported_at);

-- Whether somebody agreed to count in studies: the sixth and the seventh level, each by itself.
create table study_consent (
  id varchar(36) not null,
  owner_id varchar(36) not null,
  consent_level varchar(24) not null,
  wording integer not null,
  given_at bigint not null,
  taken_back_at bigint,
  constraint study_consent_pk primary key (id),
  constraint study_consent_level_ck
    check (consent_level in ('RESEARCH_AGGREGATED', 'RESEARCH_PSEUDONYMOUS'))
);
create unique index study_consent_open_uk on study_consent (owner_id, consent_level)
  where taken_back_at is null;
create index study_consent_level_ix on study_consent (consent_level, given_at);

-- In which study somebody counted, as they read it: one line for a study and a month, its title
-- sealed under the key of whoever counted.
create table study_use (
  id varchar(36) not null,
  owner_id varchar(36) not null,
  study_id varchar(36) not null,
  consent_level varchar(24) not null,
  used_month varchar(7) not null,
  counted_at bigint not null,
  title_sealed bytea not null,
  constraint study_use_pk primary key (id),
  constraint study_use_month_uk unique (owner_id, study_id, consent_level, used_month)
);

-- Which lead agreed that a study counts people of this house, at which level; for the seventh they
-- have seen the approval of an ethics board. Retired when the study ended.
create table study_approval (
  study_id varchar(36) not null,
  consent_level varchar(24) not null,
  confirmed_by_id varchar(36) not null,
  confirmed_at bigint not null,
  retired_at bigint,
  constraint study_approval_pk primary key (study_id)
);

-- A study over those who agreed: what it asks, and whom it counts, sealed under its own key.
create table study (
  id varchar(36) not null,
  by_id varchar(36) not null,
  made_at bigint not null,
  drawn_at bigint not null,
  ended_at bigint,
  about_sealed bytea not null,
  constraint study_pk primary key (id)
);
create index study_by_ix on study (by_id, made_at, id);

-- About whom it was answered: who counted stands there by a value that leads to nobody, so that two
-- cohorts that differ by a few people are not both answered. It outlives the analyses.
create table answered_cohort (
  id varchar(36) not null,
  study_id varchar(36) not null,
  answered_at bigint not null,
  members_sealed bytea not null,
  counts_sealed bytea not null,
  constraint answered_cohort_pk primary key (id),
  constraint answered_cohort_study_fk foreign key (study_id) references study (id)
);
create index answered_cohort_study_ix on answered_cohort (study_id, answered_at);
