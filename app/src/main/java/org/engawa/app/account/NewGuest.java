// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.util.Optional;
import org.engawa.app.shell.Language;

/**
 * Somebody who wants to come in.
 *
 * @param kind a person or one of a family
 * @param words the return words in their one form
 */
record NewGuest(
    AccountKind kind, Nickname nickname, Optional<AgeBand> age, Language language, String words) {

  @Override
  public String toString() {
    return "NewGuest[kept secret]";
  }
}
