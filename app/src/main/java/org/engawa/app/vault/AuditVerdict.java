// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

/** What a walk along the audit chain found. */
public sealed interface AuditVerdict {

  /** Every line follows from the one before, and the head and all anchors fit. */
  record Whole(long lines) implements AuditVerdict {}

  /** The chain was changed; the first place where that shows, and how. */
  record Broken(long seq, Breach breach) implements AuditVerdict {}

  /** How a change shows. */
  enum Breach {
    /** A line does not have the hash of its content. */
    LINE_CHANGED,
    /** A number is missing: a line was taken out. */
    LINE_MISSING,
    /** A line does not follow from the one before: put in, moved or rebuilt. */
    LINE_OUT_OF_ORDER,
    /** The chain ends elsewhere than its head says. */
    TAIL_CUT,
    /** The head was not signed with the key of this house. */
    HEAD_FORGED,
    /** An anchor that was kept elsewhere no longer fits: the chain was cut or rebuilt. */
    ANCHOR_LOST
  }
}
