// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.time.LocalDate;
import java.util.UUID;
import org.engawa.app.account.StaffId;

/** What one of the staff wants to do with something that waits. */
public sealed interface Doing {

  /** Takes it, so that one human has it. */
  record Take() implements Doing {}

  /** Lays it back for anybody. */
  record LayBack() implements Doing {}

  /** Hands it to a colleague, with a note for them. */
  record HandOver(StaffId to, String note) implements Doing {
    @Override
    public String toString() {
      return "HandOver";
    }
  }

  /** Puts it into another queue. */
  record Move(QueueWord to) implements Doing {}

  /** Answers; whoever it came from reads this. */
  record Answer(String words) implements Doing {
    @Override
    public String toString() {
      return "Answer";
    }
  }

  /** Plans something for a day. */
  record Plan(LocalDate day, String words) implements Doing {
    @Override
    public String toString() {
      return "Plan";
    }
  }

  /** Has done what was planned. */
  record Settle(UUID plan) implements Doing {}

  /** Closes it with a note for the staff. */
  record Close(String note) implements Doing {
    @Override
    public String toString() {
      return "Close";
    }
  }
}
