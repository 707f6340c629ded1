// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.util.List;
import java.util.stream.IntStream;
import org.engawa.app.answering.CardView;
import org.engawa.app.answering.Switch;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Wording;

/**
 * One instrument: what its card says, its switches, and its words.
 *
 * @param say what was not done and why, or empty
 */
public record InstrumentPage(
    Frame frame, CardView card, List<Turnable> switches, List<Words> words, String say)
    implements Page {

  @Override
  public String template() {
    return "house/instrument";
  }

  @Override
  public int status() {
    return say.isEmpty() ? 200 : 422;
  }

  /** Where the forms of this page are sent. */
  public String path() {
    return "/house/instruments/" + card.id();
  }

  /** All items, as the page of questions would show them. */
  public static List<Integer> items(Wording wording) {
    return IntStream.rangeClosed(1, wording.items().size()).boxed().toList();
  }

  /**
   * A switch.
   *
   * @param now how it stands, and since when and by whom
   * @param to where it can be turned
   * @param act the words of the button
   */
  public record Turnable(Switch what, String now, Switch.Position to, String act) {}

  /**
   * One wording.
   *
   * @param id empty for those that ship
   * @param informant for whom
   * @param lines who confirmed the right to it, who brought it, and whether it is out of use
   * @param inUse whether it may be used for new sheets
   */
  public record Words(
      String id,
      String about,
      Informant informant,
      List<String> lines,
      boolean inUse,
      Wording wording) {}
}
