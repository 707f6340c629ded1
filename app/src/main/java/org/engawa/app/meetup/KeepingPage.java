// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.meetup;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Page;

/**
 * At the desk: keeping meet-ups.
 *
 * @param kept those that the viewer may change; empty while one is changed
 * @param changes the one that the form changes
 */
public record KeepingPage(
    Frame frame,
    MeetUpForm form,
    Optional<String> say,
    List<MeetUpsPage.Entry> kept,
    Optional<MeetUpsPage.Entry> changes)
    implements Page {

  @Override
  public String template() {
    return changes.isPresent() ? "meetup/change" : "meetup/keeping";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  public Circle[] circles() {
    return Circle.values();
  }

  public Where[] wheres() {
    return Where.values();
  }

  public Language[] languages() {
    return Language.values();
  }
}
