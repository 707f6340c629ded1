// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import java.util.List;
import java.util.Optional;
import org.engawa.app.drawer.Telling;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Days by their hours: the drawing, the table, and the form.
 *
 * @param sees who reads it
 * @param offered what can be chosen for an hour, besides words of one's own
 * @param older from which day on the older ones stand
 * @param changes the day that the form changes
 */
public record HoursPage(
    Frame frame,
    DayForm form,
    Optional<String> say,
    String sees,
    List<String> offered,
    HoursView view,
    List<Entry> entries,
    Optional<Integer> older,
    Optional<String> changes,
    boolean shut)
    implements Page {

  public static final String FORM = "hours";

  @Override
  public String template() {
    return changes.isPresent() ? "people/day" : "people/hours";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  /** One day as it is read again. */
  public record Entry(String id, Telling said) {}
}
