// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.Notice;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.measure.instrument.Wording;

/**
 * The first page of the room.
 *
 * @param beside what is shown beside the check-in
 */
public record TodayPage(
    Frame frame,
    CheckInForm form,
    Wording wording,
    Optional<String> say,
    boolean kept,
    Beside beside)
    implements Page {

  public static final String FORM = "check-in";

  @Override
  public String template() {
    return "journal/today";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  public String now() {
    return frame.visit().weekday(frame.visit().now());
  }

  public List<Question> questions() {
    return form.asked().stream()
        .map(
            item ->
                new Question(
                    item,
                    wording.items().getOrDefault(item, ""),
                    wording.options().entrySet().stream().map(each -> choice(item, each)).toList(),
                    CheckInForm.SKIP.equals(form.chosen().get(item))))
        .toList();
  }

  private Choice choice(int item, Map.Entry<Integer, String> option) {
    String value = option.getKey().toString();
    return new Choice(value, option.getValue(), value.equals(form.chosen().get(item)));
  }

  /**
   * What is shown beside the check-in.
   *
   * @param step one tiny step that lies at hand
   * @param notices what has to be said before all else
   */
  public record Beside(Optional<String> step, List<Notice.Line> notices) {}

  /** One item with its answers. */
  public record Question(int item, String text, List<Choice> choices, boolean skipped) {}

  /** One answer. */
  public record Choice(String value, String label, boolean chosen) {}
}
