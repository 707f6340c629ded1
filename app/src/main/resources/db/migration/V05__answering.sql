-- Answer sheets. Which instrument it is, who answered and what, all stands in what is sealed.
-- own_sheet: filled in by a person in the own room, sealed under that person's key.
create table own_sheet (
  id varchar(36) not null,
  owner_id varchar(36) not null,
  kept_at bigint not null,
  sheet_sealed bytea not null,
  constraint own_sheet_pk primary key (id)
);

create index own_sheet_of_owner on own_sheet (owner_id, kept_at, id);

-- case_sheet: entered by staff from paper, sealed under the key of the case.
create table case_sheet (
  id varchar(36) not null,
  case_id varchar(36) not null,
  entered_by_id varchar(36) not null,
  entered_at bigint not null,
  sheet_sealed bytea not null,
  constraint case_sheet_pk primary key (id)
);

create index case_sheet_of_case on case_sheet (case_id, entered_at, id);

-- What was begun and is not finished, one for each instrument; taken up again where it was left.
create table sheet_draft (
  owner_id varchar(36) not null,
  draft_lookup bytea not null,
  draft_id varchar(36) not null,
  draft_sealed bytea not null,
  constraint sheet_draft_pk primary key (owner_id, draft_lookup)
);
