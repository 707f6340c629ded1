// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.engawa.measure.document.YamlMap;

/** Item numbers as cards write them: a list, one number, or {@code 1..6}. */
final class ItemNumbers {

  private static final Pattern SPAN = Pattern.compile("(\\d{1,3})\\.\\.(\\d{1,3})");

  private ItemNumbers() {}

  static Set<Integer> of(YamlMap map, String key, int items) {
    var numbers = new LinkedHashSet<Integer>();
    for (int number : written(map, key)) {
      if (number < 1 || number > items) {
        map.problem(key, "item " + number + " is not among 1 to " + items);
      } else if (!numbers.add(number)) {
        map.problem(key, "item " + number + " stands here twice");
      }
    }
    return numbers;
  }

  private static List<Integer> written(YamlMap map, String key) {
    if (!map.has(key)) {
      return List.of();
    }
    if (map.isSequence(key)) {
      return map.integers(key);
    }
    if (map.isInteger(key)) {
      return map.optionalInteger(key).stream().boxed().toList();
    }
    var text = map.optionalText(key);
    if (text.isEmpty()) {
      return List.of();
    }
    var span = SPAN.matcher(text.get());
    if (span.matches()) {
      int first = Integer.parseInt(span.group(1));
      int last = Integer.parseInt(span.group(2));
      if (first <= last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
      }
    }
    map.problem(key, "expected item numbers such as 1..6 or [1, 4], not '" + text.get() + "'");
    return List.of();
  }
}
