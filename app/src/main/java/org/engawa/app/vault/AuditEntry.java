// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What is written into the audit chain.
 *
 * @param kind a code such as {@code consent.given}
 * @param actor the account that did it; empty when the house did it by itself
 * @param subject whose words or rights it was about; empty when it was about the house
 * @param what what was touched, as a code or an id, never words of people
 * @param why the reason given, sealed with the subject's key; needs a subject
 */
public record AuditEntry(
    String kind,
    Optional<UUID> actor,
    Optional<OwnerId> subject,
    String what,
    Optional<String> why) {

  private static final Pattern KIND = Pattern.compile("[a-z][a-z.-]{1,39}");
  private static final int LONGEST_WHAT = 200;

  /** Refuses what the chain cannot hold. */
  public AuditEntry {
    if (!KIND.matcher(kind).matches()) {
      throw new IllegalArgumentException("not a kind of audit line: " + kind);
    }
    if (what.length() > LONGEST_WHAT) {
      throw new IllegalArgumentException(
          "what has at most " + LONGEST_WHAT + " characters, not " + what.length());
    }
    if (why.isPresent() && subject.isEmpty()) {
      throw new IllegalArgumentException("a reason is sealed for its subject, and there is none");
    }
  }

  /** Something that an account did to the house itself. */
  public static AuditEntry ofHouse(String kind, UUID actor, String what) {
    return new AuditEntry(kind, Optional.of(actor), Optional.empty(), what, Optional.empty());
  }

  /** Something that an account did with what belongs to the subject. */
  public static AuditEntry about(OwnerId subject, String kind, UUID actor, String what) {
    return new AuditEntry(kind, Optional.of(actor), Optional.of(subject), what, Optional.empty());
  }

  @Override
  public String toString() {
    return "AuditEntry[" + kind + "]";
  }
}
