// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.mentor;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Those whom a person can ask, and how it stands with the one who was asked.
 *
 * @param own the ask of this person, when there is one
 */
public record MentorsPage(Frame frame, Optional<Own> own, List<Portrait> offered) implements Page {

  @Override
  public String template() {
    return "mentor/mentors";
  }

  /**
   * What the person asked.
   *
   * @param name of the mentor
   * @param id of the mentor
   * @param state where it stands
   */
  public record Own(String name, String id, String state, String called, String words) {

    /** Whether the two accompany each other, and can write letters. */
    public boolean writes() {
      return state.equals(Ask.State.YES.key());
    }
  }

  /** The id in the address of a portrait. */
  public String id(Portrait portrait) {
    return portrait.mentor().value().toString();
  }
}
