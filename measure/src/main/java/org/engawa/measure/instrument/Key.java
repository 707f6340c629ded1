// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

/** The scoring key of a card; its version rises whenever the same answers could score otherwise. */
public record Key(int version, Confidence confidence) {

  /** Whether scores must be marked as provisional. */
  public boolean provisional() {
    return confidence == Confidence.PROVISIONAL;
  }
}
