// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.space;

import java.util.List;
import java.util.Optional;
import org.engawa.app.drawer.Telling;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Where the person was: the form, the rings, and what was noted.
 *
 * @param sees who reads it
 * @param places the person's own names, to be chosen again
 * @param older from which outing on the older ones stand
 * @param changes the outing that the form changes
 */
public record SpacePage(
    Frame frame,
    OutingForm form,
    Optional<String> say,
    String sees,
    List<String> places,
    SpaceView view,
    List<Entry> entries,
    Optional<Integer> older,
    Optional<String> changes,
    boolean shut)
    implements Page {

  public static final String FORM = "outing";

  @Override
  public String template() {
    return changes.isPresent() ? "space/outing" : "space/space";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  public Zone[] zones() {
    return Zone.values();
  }

  public List<String> dayParts() {
    return Outing.DAY_PARTS;
  }

  public List<String> company() {
    return Outing.COMPANY;
  }

  /** One outing as it is read again. */
  public record Entry(String id, Telling said) {}
}
