// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.chime;

import java.util.Optional;

/**
 * One dimension of CHIME+: the place where observations, codes and findings are filed.
 *
 * @param id stable, begins with the id of its domain, such as {@code meaning.experience}
 * @param definition in our own words, English; what people read stands in the message bundles
 * @param knownGap what the review says is not known about it
 */
public record Dimension(
    String id, Domain domain, Evidence evidence, String definition, Optional<String> knownGap) {

  /** Refuses an id that does not begin with the domain's. */
  public Dimension {
    if (!id.matches("[a-z-]+\\.[a-z-]+") || !id.startsWith(domain.id() + ".")) {
      throw new IllegalArgumentException(
          "dimension id " + id + " must be " + domain.id() + ".name in lower case");
    }
  }

  Dimension(String id, Domain domain, Evidence evidence, String definition, String knownGap) {
    this(id, domain, evidence, definition, Optional.of(knownGap));
  }

  Dimension(String id, Domain domain, Evidence evidence, String definition) {
    this(id, domain, evidence, definition, Optional.empty());
  }
}
