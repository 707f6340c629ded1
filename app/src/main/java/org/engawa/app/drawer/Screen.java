// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.drawer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * As many leaves as one page shows, the newest first by when they were kept.
 *
 * @param earlier the leaf with which the screen before begins
 * @param later the leaf with which the screen after begins
 */
public record Screen(List<Leaf> leaves, Optional<UUID> earlier, Optional<UUID> later) {

  static final int LONGEST = 20;
}
