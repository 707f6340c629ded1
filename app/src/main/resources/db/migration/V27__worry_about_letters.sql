-- SPDX-License-Identifier: Apache-2.0
-- A worry that comes from the boards is about a post or about a letter between two who met there.
alter table safety_entry add column about_letter boolean not null default false;
