// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import java.util.Optional;

/** A feature with places of one kind where something can arrive. */
public interface Speaker {

  /** The kind of its places. */
  String kind();

  /** Looks once at a place for all who listen there; empty when nobody may listen any more. */
  Optional<Round> look(Nook nook);
}
