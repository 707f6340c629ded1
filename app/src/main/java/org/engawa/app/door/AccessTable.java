// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.shell.CannotStart;
import org.engawa.app.shell.LeadingPath;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every route of the house and whom it lets in; what is not in it is not there. */
final class AccessTable {

  private static final Set<String> METHODS = Set.of("GET", "POST");
  private static final Set<String> MARKS = Set.of("fresh", "file", "table", "demo");
  private static final long LARGEST_FILE = 1_100 * 1_024;
  private static final long LARGEST_TABLE = 5 * 1_024 * 1_024;

  private final List<AccessRow> rows;

  AccessTable(List<AccessRow> rows) {
    this.rows =
        rows.stream()
            .sorted(Comparator.comparing(AccessRow::pattern).thenComparing(AccessRow::method))
            .toList();
  }

  /** Reads the table that is shipped; rows of the demo count only in the demo. */
  static AccessTable shipped(boolean demo) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                AccessTable.class.getResourceAsStream("/access.table"), StandardCharsets.UTF_8))) {
      return read(reader.lines().toList(), demo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AccessTable read(List<String> lines, boolean demo) {
    List<AccessRow> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        row(line, i + 1, demo).ifPresent(rows::add);
      }
    }
    return new AccessTable(rows);
  }

  List<AccessRow> rows() {
    return rows;
  }

  /** The row for this method and path; the most specific pattern wins. */
  Optional<AccessRow> find(String method, String path) {
    String asked = "HEAD".equals(method) ? "GET" : method;
    PathContainer parsed = PathContainer.parsePath(path);
    return rows.stream()
        .filter(row -> row.method().equals(asked) && row.leading().mayLeadTo(path))
        .filter(row -> row.pattern().matches(parsed))
        .findFirst();
  }

  /** Whether this page takes everybody for a stranger. */
  boolean takesForStranger(String method, String path) {
    return find(method, path).filter(row -> row.who() instanceof Who.Stranger).isPresent();
  }

  private static Optional<AccessRow> row(String line, int number, boolean demo) {
    List<String> words = List.of(line.split("\\s+"));
    Set<String> marks = Set.copyOf(words.subList(Math.min(3, words.size()), words.size()));
    Optional<Who> who = words.size() < 3 ? Optional.empty() : Who.of(words.get(2));
    if (who.isEmpty() || !METHODS.contains(words.getFirst()) || !MARKS.containsAll(marks)) {
      throw new CannotStart(
          "access.table, line "
              + number
              + ": expected METHOD PATTERN WHO [file|table] [fresh] [demo].");
    }
    if (marks.contains("demo") && !demo) {
      return Optional.empty();
    }
    return Optional.of(
        new AccessRow(
            words.getFirst(),
            PathPatternParser.defaultInstance.parse(words.get(1)),
            LeadingPath.of(words.get(1)),
            who.get(),
            marks.contains("fresh"),
            mostBytes(marks)));
  }

  private static long mostBytes(Set<String> marks) {
    if (marks.contains("table")) {
      return LARGEST_TABLE;
    }
    return marks.contains("file") ? LARGEST_FILE : 0;
  }
}
