// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Wording;

/**
 * Brings words that the house may use.
 *
 * @param informant for whom they are
 */
public record BringWording(WordingId id, Wording wording, Informant informant, RightToUse right) {

  /** Refuses whoever does not fill anything in. */
  public BringWording {
    switch (informant) {
      case SELF, FAMILY, SUPPORTER -> {}
      case INSTRUMENT, CALENDAR ->
          throw new IllegalArgumentException(informant + " reads no words");
    }
  }
}
