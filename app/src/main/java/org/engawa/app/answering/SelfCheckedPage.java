// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * What somebody answered for themselves, sent back once.
 *
 * @param lines its values with what is known about their errors; none where each answer stands for
 *     itself, and none beside an answer that calls for a human
 */
public record SelfCheckedPage(Frame frame, Offer offer, Sheet sheet, List<ScoreView.Line> lines)
    implements Page {

  @Override
  public String template() {
    return "answering/self-checked";
  }

  /** Whether the crisis page comes first. */
  public boolean reachesOut() {
    return Safety.reachedIn(sheet);
  }

  /** The title of the words. */
  public String title() {
    return offer.wording().title();
  }

  /** Whether nobody has held the key against the original. */
  public boolean provisional() {
    return !lines.isEmpty() && offer.card().key().provisional();
  }

  /** What can be said about the answers; the end of a message key. */
  public String can() {
    if (reachesOut()) {
      return "human";
    }
    return lines.isEmpty() ? "own" : "values";
  }

  /** The items that were asked, each with its answer in words. */
  public List<Map.Entry<String, String>> answers() {
    return offer.asked().stream()
        .map(
            item ->
                Map.entry(
                    offer.wording().items().getOrDefault(item, ""),
                    OwnSheetPage.said(
                        frame, Optional.of(offer.wording()), sheet.answers().item(item))))
        .toList();
  }
}
