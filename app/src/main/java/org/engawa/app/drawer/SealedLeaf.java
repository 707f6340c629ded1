// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.drawer;

import java.time.Instant;
import java.util.UUID;

/** A leaf as it is stored. */
record SealedLeaf(LeafKind kind, UUID id, Instant keptAt, byte[] text) {}
