// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

/** What stands between two cells of a row. */
public enum Delimiter {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t');

  private final char mark;

  Delimiter(char mark) {
    this.mark = mark;
  }

  /** The character itself. */
  public char mark() {
    return mark;
  }

  /** Of the three the one that stands most often in a header outside quotes. */
  static Delimiter of(CharSequence header) {
    var counts = new int[values().length];
    boolean quoted = false;
    for (int at = 0; at < header.length(); at++) {
      char here = header.charAt(at);
      quoted ^= here == '"';
      for (Delimiter each : values()) {
        if (!quoted && here == each.mark) {
          counts[each.ordinal()]++;
        }
      }
    }
    var most = COMMA;
    for (Delimiter each : values()) {
      most = counts[each.ordinal()] > counts[most.ordinal()] ? each : most;
    }
    return most;
  }
}
