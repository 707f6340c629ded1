// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import java.time.Instant;

/** A note as it is stored. */
record SealedNote(NoteId id, Instant notedAt, byte[] saw, byte[] think) {}
