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
  row_count bigint not null,
  exported_at bigint not null,
  constraint study_export_pk primary key (id)
);
create index study_export_by_ix on study_export (by_id, exported_at);
