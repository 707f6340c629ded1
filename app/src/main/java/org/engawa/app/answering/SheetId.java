// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.UUID;
import org.engawa.app.vault.Place;

/**
 * One answer sheet.
 *
 * @param value random; the form carries it, so that a form sent twice is kept once
 */
public record SheetId(UUID value) {

  Place own() {
    return new Place("own_sheet", "sheet_sealed", value);
  }

  Place ofCase() {
    return new Place("case_sheet", "sheet_sealed", value);
  }

  Place draft() {
    return new Place("sheet_draft", "draft_sealed", value);
  }
}
