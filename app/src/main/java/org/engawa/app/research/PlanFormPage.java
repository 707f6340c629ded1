// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.List;
import java.util.stream.IntStream;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Where a plan is put together field by field.
 *
 * @param cards the installed instruments, by id and title
 */
public record PlanFormPage(Frame frame, List<Card> cards) implements Page {

  @Override
  public String template() {
    return "research/plan-form";
  }

  /** The places for instruments. */
  public List<Integer> places() {
    return IntStream.rangeClosed(1, PlanForm.INSTRUMENTS).boxed().toList();
  }

  /** An installed instrument. */
  public record Card(String id, String title) {}
}
