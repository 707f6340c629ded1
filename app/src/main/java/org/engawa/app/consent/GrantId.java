// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.util.UUID;

/**
 * One consent that was given.
 *
 * @param value random
 */
public record GrantId(UUID value) {

  static GrantId random() {
    return new GrantId(UUID.randomUUID());
  }
}
