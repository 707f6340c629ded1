// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Where a plan is written, and a table is brought for it.
 *
 * @param plan what was written so far
 * @param say the message key of why it was not taken, or empty
 * @param spots where the plan is wrong
 * @param surveys those whose table can be taken instead of one that is brought
 */
public record PlanPage(Frame frame, String plan, String say, List<Spot> spots, List<Survey> surveys)
    implements Page {

  @Override
  public String template() {
    return "research/plan";
  }

  @Override
  public int status() {
    return say.isEmpty() ? 200 : 422;
  }

  /** Whether the table is what was wrong, and not the plan. */
  public boolean ofTable() {
    return say.startsWith("research.say.table");
  }

  /** A survey with a table. */
  public record Survey(String id, String title) {}

  /**
   * A place in the plan.
   *
   * @param where line and column in words, or empty
   * @param text the line as it was written
   * @param expected what was expected there
   */
  public record Spot(String where, String text, String expected) {}
}
