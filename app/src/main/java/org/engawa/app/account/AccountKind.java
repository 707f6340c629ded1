// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.util.Locale;
import java.util.UUID;

/** The kinds of accounts as the database keeps them. */
enum AccountKind {
  PERSON,
  FAMILY,
  STAFF;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static AccountKind of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }

  static AccountKind of(AccountId id) {
    return switch (id) {
      case PersonId _ -> PERSON;
      case FamilyId _ -> FAMILY;
      case StaffId _ -> STAFF;
    };
  }

  AccountId id(UUID value) {
    return switch (this) {
      case PERSON -> new PersonId(value);
      case FAMILY -> new FamilyId(value);
      case STAFF -> new StaffId(value);
    };
  }
}
