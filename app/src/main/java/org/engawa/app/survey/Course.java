// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * The pages of a survey for somebody who is on them.
 *
 * @param words the instruments in their language; empty while words of one are missing
 */
record Course(
    Frame frame, Running running, Begun begun, Optional<List<Worded>> words, SealedSurveys sealed) {

  Page screening(Prompt prompt) {
    return new ScreeningPage(
        frame, running.path(), running.survey(), handed(), begun.option(), prompt == Prompt.AGAIN);
  }

  /** The page of this number; before the first comes the question about the group. */
  Page page(int number) {
    if (words.isEmpty()) {
      return new EndPage(
          frame, running.path(), "paused", Optional.empty(), Optional.of(handed()), near());
    }
    if (number < 1) {
      return screening(Prompt.FIRST);
    }
    return number > leaves().size()
        ? new GivePage(frame, running.path(), handed(), count(number), near())
        : leaf(number, begun.said(), Set.of());
  }

  /** Whether this is the last page and says that the answers are given. */
  boolean isGiven(Map<String, String> fields) {
    return words.isPresent()
        && "give".equals(fields.get("act"))
        && at(fields) == leaves().size() + 1;
  }

  /** Takes what was answered on a page, and goes the way that was pressed. */
  Page answer(Map<String, String> fields) {
    int at = at(fields);
    boolean back = "back".equals(fields.get("act"));
    if (words.isEmpty() || at < 1 || at > leaves().size()) {
      return page(back ? at - 1 : at);
    }
    LeafReading.Way way = back ? LeafReading.Way.BACK : LeafReading.Way.ON;
    LeafReading read = LeafReading.of(leaves().get(at - 1), fields, way);
    Course next = new Course(frame, running, begun.saying(read.said()), words, sealed);
    return read.wrong().isEmpty()
        ? next.page(back ? at - 1 : at + 1)
        : next.again(at, read.wrong(), fields);
  }

  Page given() {
    return new EndPage(
        frame,
        running.path(),
        "given",
        Optional.of(new WithdrawalCode(begun.code()).shown()),
        Optional.empty(),
        near());
  }

  Page end(String how) {
    return EndPage.of(frame, running, how);
  }

  /** The same page, with what was typed where it is no answer. */
  private Page again(int number, Set<String> wrong, Map<String, String> typed) {
    Map<String, String> shown = new HashMap<>(begun.said());
    wrong.forEach(field -> shown.put(field, typed.getOrDefault(field, "")));
    return leaf(number, shown, wrong);
  }

  private Page leaf(int number, Map<String, String> said, Set<String> wrong) {
    return new LeafPage(
        frame,
        running.path(),
        leaves().get(number - 1),
        handed(),
        said,
        wrong,
        count(number),
        near());
  }

  private LeafPage.Count count(int number) {
    return new LeafPage.Count(number, leaves().size() + 1);
  }

  private List<Leaf> leaves() {
    return Leaf.all(running.survey(), words.orElse(List.of()));
  }

  private boolean near() {
    return words.orElse(List.of()).stream()
        .anyMatch(
            worded ->
                worded.items().stream()
                    .anyMatch(
                        item ->
                            worded.reachedBy(
                                item, begun.said().getOrDefault(worded.named() + item, ""))));
  }

  private String handed() {
    return sealed.carried(running.id(), begun);
  }

  private static int at(Map<String, String> fields) {
    String at = fields.getOrDefault("at", "");
    return at.matches("[0-9]{1,3}") ? Integer.parseInt(at) : 1;
  }
}
