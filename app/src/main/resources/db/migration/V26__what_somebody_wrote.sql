-- SPDX-License-Identifier: Apache-2.0
-- Asked before each post: how much its author wrote lately, where, and whether it says the same again. All of that stands
-- in the index, so that nothing is looked up in the table.
drop index board_post_voice_ix;
create index board_post_voice_ix on board_post (voice_id, written_at, board_id, thread_id);
