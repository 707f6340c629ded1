// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.app.account.Role;

/** Whom a row of the access table lets in. */
sealed interface Who {

  /** Anybody, with or without a session. */
  record Everyone() implements Who {}

  /** Anybody, as a stranger: a session that the browser may have is not read. */
  record Stranger() implements Who {}

  /** Anybody who is signed in. */
  record SignedIn() implements Who {}

  /** Whoever is of the staff, also while every role of theirs rests. */
  record Staff() implements Who {}

  /** Whoever has one of these roles. */
  record OneOf(Set<Role> roles) implements Who {}

  /** What a word of the table means; empty when it means nothing. */
  static Optional<Who> of(String word) {
    return switch (word) {
      case "everyone" -> Optional.of(new Everyone());
      case "stranger" -> Optional.of(new Stranger());
      case "signed-in" -> Optional.of(new SignedIn());
      case "staff" -> Optional.of(new Staff());
      case "desk" -> Optional.of(new OneOf(EnumSet.of(Role.SUPPORTER, Role.CLINICIAN, Role.LEAD)));
      default -> roles(word);
    };
  }

  private static Optional<Who> roles(String word) {
    Set<String> known =
        Arrays.stream(Role.values()).map(Who::key).collect(Collectors.toUnmodifiableSet());
    String[] names = word.split(",", -1);
    return known.containsAll(Arrays.asList(names))
        ? Optional.of(
            new OneOf(
                Arrays.stream(Role.values())
                    .filter(role -> Arrays.asList(names).contains(key(role)))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))))
        : Optional.empty();
  }

  private static String key(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
