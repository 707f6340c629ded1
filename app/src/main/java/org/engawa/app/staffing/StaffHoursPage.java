// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.staffing;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.app.account.Role;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * When somebody reads what comes in, and where that is said.
 *
 * @param sentence what everybody reads
 * @param typed what was sent and could not be taken
 */
public record StaffHoursPage(
    Frame frame,
    String here,
    String sentence,
    List<Row> week,
    List<Row> otherDays,
    Typed typed,
    Optional<String> say)
    implements Page {

  @Override
  public String template() {
    return "staffing/hours";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  /** The days of the week as one can choose them. */
  public List<Choice> days() {
    return Stream.of(DayOfWeek.values())
        .map(
            day ->
                new Choice(
                    Integer.toString(day.getValue()),
                    day.getDisplayName(TextStyle.FULL, frame.visit().language().locale()),
                    Integer.toString(day.getValue()).equals(typed.weekday())))
        .toList();
  }

  /** Who can answer. */
  public List<Choice> roles() {
    return Stream.of(Role.MODERATOR, Role.SUPPORTER, Role.CLINICIAN, Role.LEAD)
        .map(
            role ->
                new Choice(
                    role.name(),
                    StaffHoursController.role(frame.visit(), role),
                    role.name().equals(typed.role())))
        .toList();
  }

  /** Hours that were said. */
  public record Row(String id, String say) {}

  /** One of what can be chosen. */
  public record Choice(String value, String say, boolean chosen) {}

  /** What stands in the forms. */
  public record Typed(String weekday, String day, String from, String to, String role) {

    static Typed nothing() {
      return new Typed("1", "", "", "", Role.SUPPORTER.name());
    }
  }
}
