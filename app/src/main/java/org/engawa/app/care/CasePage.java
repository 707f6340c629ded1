// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.care;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.answering.ScoreView;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * One case.
 *
 * @param person the nickname of the person, once they have joined
 * @param called the word by which the person wants to be called, when it is open to the viewer
 * @param families the nicknames of those of the family who are in contact
 * @param words the words to hand over, just made and shown this once
 * @param wordsOut whether words are out that still open
 */
public record CasePage(
    Frame frame,
    UUID id,
    String name,
    String begun,
    Optional<String> person,
    Optional<String> called,
    List<String> families,
    List<String> team,
    List<ScoreView> sheets,
    Optional<List<String>> words,
    boolean wordsOut)
    implements Page {

  @Override
  public String template() {
    return "care/case";
  }

  /** Names, as a list in the language of the page. */
  public String names(List<String> those) {
    return String.join(frame.text("care.comma"), those);
  }
}
