// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Who is in a person's life: the rings, the table, and the form for one more or for changing one.
 *
 * @param sees who reads it
 * @param changes whether the form changes somebody who is kept
 */
public record NetworkPage(
    Frame frame,
    TieForm form,
    Optional<String> say,
    String sees,
    NetworkView view,
    Optional<String> changes,
    boolean shut)
    implements Page {

  public static final String FORM = "tie";

  @Override
  public String template() {
    return changes.isPresent() ? "people/tie" : "people/network";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  public Nearness[] rings() {
    return Nearness.values();
  }

  public List<String> channels() {
    return Tie.CHANNELS;
  }

  public List<String> often() {
    return Tie.OFTEN;
  }
}
