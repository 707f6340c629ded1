// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.util.Locale;
import java.util.UUID;

/** The kinds of accounts as the database keeps them. */
public enum AccountKind {
  PERSON,
  FAMILY,
  STAFF;

  /** As the database and the keys of messages spell it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind that is spelled so. */
  public static AccountKind of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }

  static AccountKind of(AccountId id) {
    return switch (id) {
      case PersonId _ -> PERSON;
      case FamilyId _ -> FAMILY;
      case StaffId _ -> STAFF;
    };
  }

  /** The id of an account of this kind. */
  public AccountId id(UUID value) {
    return switch (this) {
      case PERSON -> new PersonId(value);
      case FAMILY -> new FamilyId(value);
      case STAFF -> new StaffId(value);
    };
  }
}
