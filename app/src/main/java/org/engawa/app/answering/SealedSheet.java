// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.time.Instant;

/** A sheet as it is stored. */
record SealedSheet(SheetId id, Instant keptAt, byte[] sheet) {}
