-- What one of a family notices: seen and made of it are sealed apart.
create table family_note (
  id varchar(36) not null,
  family_id varchar(36) not null,
  noted_at bigint not null,
  saw_sealed bytea not null,
  think_sealed bytea not null,
  constraint family_note_pk primary key (id)
);

create index family_note_of_family on family_note (family_id, noted_at, id);

create table family_draft (
  family_id varchar(36) not null,
  form varchar(20) not null,
  fields_sealed bytea not null,
  constraint family_draft_pk primary key (family_id, form)
);
