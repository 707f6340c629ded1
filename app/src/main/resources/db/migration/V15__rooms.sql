-- SPDX-License-Identifier: Apache-2.0
-- Rooms of the veranda, and what is heard there while it is written.
create index quiet_voice_voice_ix on quiet_voice (voice_id);
