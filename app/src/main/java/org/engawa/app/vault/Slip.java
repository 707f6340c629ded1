// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import java.util.Optional;
import java.util.UUID;

/**
 * Where one small text of somebody is kept.
 *
 * @param owner whose it is
 * @param form what it belongs to
 * @param about whom or what it is about; empty where there is one for each owner
 */
public record Slip(OwnerId owner, String form, Optional<UUID> about) {

  String aboutText() {
    return about.map(UUID::toString).orElse("");
  }

  Place place() {
    return new Place("slip", "text_sealed of " + form + " " + aboutText(), owner.value());
  }

  /** Where it stood before there were slips; a seal opens only where it was made. */
  Place oldPlace() {
    return switch (form) {
      case "check-in" -> new Place("check_in_draft", "fields_sealed", owner.value());
      case "tab" -> new Place("tab_disguise", "tab_sealed", owner.value());
      case "board-post" ->
          new Place("board_draft", "fields_sealed of " + aboutText(), owner.value());
      case "family-note", "family-ask" ->
          new Place("family_draft", "fields_sealed of " + form, owner.value());
      default -> new Place("unsent_leaf", "fields_sealed of " + form, owner.value());
    };
  }
}
