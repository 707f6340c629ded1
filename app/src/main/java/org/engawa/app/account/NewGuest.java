// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.util.Optional;
import org.engawa.app.shell.Language;

/**
 * Somebody who wants to come in.
 *
 * @param kind a person or one of a family
 * @param words the return words in their one form; of a room for tonight nobody knows them
 * @param length for how long the room is
 */
public record NewGuest(
    AccountKind kind,
    Nickname nickname,
    Optional<AgeBand> age,
    Language language,
    String words,
    Length length) {

  /** Somebody who may stay. */
  public NewGuest(
      AccountKind kind, Nickname nickname, Optional<AgeBand> age, Language language, String words) {
    this(kind, nickname, age, language, words, Length.AS_THEY_LIKE);
  }

  @Override
  public String toString() {
    return "NewGuest[kept secret]";
  }

  /** For how long a room is. */
  public enum Length {
    AS_THEY_LIKE,
    TONIGHT
  }
}
