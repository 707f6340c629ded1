-- SPDX-License-Identifier: Apache-2.0
-- One row for each whose words are kept. Without the row the words cannot be opened.
create table owner_key (
  owner_id varchar(36) not null,
  erasure_id varchar(36) not null,
  wrapped_key bytea not null,
  public_key bytea,
  private_sealed bytea,
  constraint owner_key_pk primary key (owner_id),
  constraint owner_key_erasure_uk unique (erasure_id)
);

-- Random ids that say nothing about anybody; a restore of older keys erases these again.
create table erasure_ledger (
  id varchar(36) not null,
  erased_at bigint not null,
  finished_at bigint,
  constraint erasure_ledger_pk primary key (id)
);

create table audit_line (
  seq bigint not null,
  id varchar(36) not null,
  written_at bigint not null,
  kind varchar(40) not null,
  actor_id varchar(36),
  subject_lookup bytea,
  what varchar(200) not null,
  why_sealed bytea,
  previous_hash bytea not null,
  line_hash bytea not null,
  constraint audit_line_pk primary key (seq)
);

create index audit_line_subject_ix on audit_line (subject_lookup, seq);

-- A single row: writers of the chain queue here.
create table audit_head (
  place integer not null,
  seq bigint not null,
  line_hash bytea not null,
  signed_hash bytea not null,
  constraint audit_head_pk primary key (place),
  constraint audit_head_single_ck check (place = 1)
);
