// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * One talk, while it goes on and after; the other side sees only words.
 *
 * @param path of this page
 * @param back where the other talks are
 * @param to the id of the other or of the case, for words that stay when somebody leaves
 * @param about by which way, for how long and where
 * @param brought what the person kept of the last talk
 * @param meeting where one talks by voice or video
 * @param still whether nothing is to arrive by itself
 * @param turns the earliest first
 * @param after what the person may do with it, once it is over
 */
public record OneTalkPage(
    Frame frame,
    String path,
    String back,
    String to,
    String name,
    String about,
    String brought,
    Meeting meeting,
    Stands stands,
    boolean still,
    List<Turn> turns,
    SayForm form,
    Optional<String> say,
    Optional<After> after)
    implements Page {

  private static final List<String> PROMPTS =
      List.of("what", "when", "where", "who", "why", "how", "small", "nothing");

  @Override
  public String template() {
    return "talk/one";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  /** The name under which typed words stay when somebody leaves: as a draft of a letter. */
  public String formName() {
    return frame.door() == Door.ROOM ? LetterForm.ROOM : LetterForm.DESK;
  }

  /** Which form leaving sends along. */
  public String leaving() {
    return switch (stands) {
      case OPEN -> formName();
      case AHEAD -> "";
      case OVER -> after.isPresent() ? After.FORM : "";
    };
  }

  /** Whether words come to the page by themselves. */
  public boolean arrives() {
    return stands == Stands.OPEN && !still;
  }

  /** Open questions, none of which has to be taken up. */
  public List<String> prompts() {
    return PROMPTS.stream().map(key -> frame.text("talk.prompt." + key)).toList();
  }

  /** Whether it can be said in now. */
  public enum Stands {
    AHEAD,
    OPEN,
    OVER
  }

  /**
   * What one of the two said.
   *
   * @param place from 1 on, in the order in which it was said
   */
  public record Turn(int place, String who, String words) {}

  /** What is being typed. */
  public record SayForm(String id, String words) {}

  /**
   * Where one talks by voice or video.
   *
   * @param say what is said of it; empty when the talk is in text
   * @param address where it leads, or empty
   */
  public record Meeting(String say, String address) {}

  /** What the person keeps of it. */
  public record After(String carried, String reflection, boolean shut) {

    /** The name of its form. */
    public static final String FORM = "talk-after";
  }
}
