// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who may walk through which door, as it is written in {@code walls/oracle.txt}. */
final class Oracle {

  private final Map<String, Set<String>> groups = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();

  static Oracle written() {
    Oracle oracle = new Oracle();
    List<String> text = read("/walls/oracle.txt");
    text.stream().filter(line -> line.contains("=")).toList().reversed().forEach(oracle::group);
    text.stream()
        .filter(line -> line.startsWith("GET ") || line.startsWith("POST "))
        .forEach(oracle::line);
    return oracle;
  }

  List<Line> lines() {
    return lines;
  }

  Set<String> group(Object name) {
    return groups.get(name);
  }

  /** Rows of the access table, as METHOD PATTERN. */
  static List<String> accessTable() {
    return read("/access.table").stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.endsWith(" demo"))
        .map(line -> line.replaceAll("\\s+", " "))
        .map(line -> line.substring(0, line.indexOf(' ', 5)))
        .toList();
  }

  /** Rows of the access table with this mark. */
  static List<String> marked(String mark) {
    return read("/access.table").stream()
        .filter(line -> !line.startsWith("#") && line.endsWith(" " + mark))
        .map(line -> line.replaceAll("\\s+", " "))
        .map(line -> line.substring(0, line.indexOf(' ', 5)))
        .toList();
  }

  private void group(String text) {
    String[] sides = text.split("=");
    groups.put(sides[0].strip(), named(sides[1]));
  }

  private void line(String text) {
    int colon = text.lastIndexOf(':');
    int space = text.indexOf(' ');
    lines.add(
        new Line(
            text.substring(0, space),
            text.substring(space, colon).strip(),
            named(text.substring(colon + 1))));
  }

  private Set<String> named(String names) {
    Set<String> all = new LinkedHashSet<>();
    Arrays.stream(names.strip().split("\\s+"))
        .filter(name -> !name.isEmpty())
        .flatMap(name -> groups.containsKey(name) ? groups.get(name).stream() : Stream.of(name))
        .forEach(all::add);
    return all;
  }

  private static List<String> read(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Oracle.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One line.
   *
   * @param path with the things of the village in braces
   * @param may who may
   */
  record Line(String method, String path, Set<String> may) {

    /** Whether this line is about a route of the access table. */
    boolean isOf(String route) {
      String asked = method + " " + path.replaceAll("\\{[^}]*}", "{}");
      return asked.equals(route.replaceAll("\\{[^}]*}|\\*\\*", "{}"));
    }
  }
}
