// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.xlsform;

import javax.xml.stream.XMLStreamReader;

/**
 * Gathers the text of a string of a workbook, which may stand in several runs; how it is read aloud
 * ({@code rPh}, common in Japanese files) is no part of it.
 */
final class CellText {

  /** The most that Excel itself puts into a cell. */
  static final int LONGEST = 32_767;

  private final StringBuilder text = new StringBuilder();
  private boolean gathers;
  private boolean aloud;

  void clear() {
    text.setLength(0);
    gathers = false;
  }

  void open(XMLStreamReader element) {
    switch (element.getLocalName()) {
      case "rPh" -> aloud = true;
      case "t", "v" -> gathers = !aloud;
      default -> {}
    }
  }

  void add(String more) {
    if (gathers && text.length() <= LONGEST) {
      text.append(more, 0, Math.min(more.length(), LONGEST + 1));
    }
  }

  void close(String name) {
    switch (name) {
      case "rPh" -> aloud = false;
      case "t", "v" -> gathers = false;
      default -> {}
    }
  }

  boolean tooLong() {
    return text.length() > LONGEST;
  }

  /** Excel writes a carriage return in a cell as {@code _x000D_}. */
  String text() {
    return text.toString().replace("_x000D_", "").strip();
  }
}
