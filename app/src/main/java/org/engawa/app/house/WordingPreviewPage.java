// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.util.List;
import java.util.Map;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Wording;

/**
 * What was understood of a file, before anything is kept.
 *
 * @param about language, for whom, and coding
 * @param right who confirmed what
 * @param dropped what the file has and this house has no place for
 * @param hidden what the form carries on, by name
 */
public record WordingPreviewPage(
    Frame frame,
    Card card,
    Wording wording,
    String about,
    String right,
    List<String> dropped,
    List<Map.Entry<String, String>> hidden)
    implements Page {

  @Override
  public String template() {
    return "house/wording-preview";
  }

  /** Where it is sent. */
  public String path() {
    return "/house/instruments/" + card.id() + "/wordings";
  }

  /** All items. */
  public List<Integer> items() {
    return InstrumentPage.items(wording);
  }
}
