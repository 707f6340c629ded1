// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * All instruments of the house.
 *
 * @param refused what the folder of the house holds that could not be taken, with place and reason
 */
public record InstrumentsPage(Frame frame, List<Row> rows, List<String> refused) implements Page {

  @Override
  public String template() {
    return "house/instruments";
  }

  /**
   * One instrument.
   *
   * @param about how long it is, and how sure its key
   * @param words which words there are, for whom
   * @param on for whom it is switched on
   */
  public record Row(String id, String title, String about, String words, String on) {}
}
