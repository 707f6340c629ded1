// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names of columns that differ by the number at their end: {@code absh_01..absh_26}. */
final class NameSpan {

  private static final Pattern SPAN = Pattern.compile("(.*?)(\\d{1,4})\\.\\.(.*?)(\\d{1,4})");

  private NameSpan() {}

  /** The names; the word itself where it is no span, none where it is a broken one. */
  static List<String> of(String written) {
    if (!written.contains("..")) {
      return List.of(written);
    }
    var span = SPAN.matcher(written);
    if (!span.matches() || !(span.group(3).isEmpty() || span.group(1).equals(span.group(3)))) {
      return List.of();
    }
    int from = Integer.parseInt(span.group(2));
    int to = Integer.parseInt(span.group(4));
    // As wide as it is written: 01..26 has two digits, 1..26 as many as each needs.
    int width = span.group(2).startsWith("0") ? span.group(2).length() : 1;
    String name = span.group(1);
    return from > to
        ? List.of()
        : IntStream.rangeClosed(from, to)
            .mapToObj(number -> name + ("%0" + width + "d").formatted(number))
            .toList();
  }
}
