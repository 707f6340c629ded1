// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.study.plan.Part;
import org.engawa.study.plan.Part.Content;

/**
 * One table of a report.
 *
 * @param caption already escaped
 * @param columns the heading, and after {@code =} the path of what stands below it
 */
record ApaTable(String caption, List<String> columns) {

  ApaTable {
    columns = List.copyOf(columns);
  }

  static ApaTable of(String caption, String... columns) {
    return new ApaTable(ApaText.escaped(caption), List.of(columns));
  }

  /** A table of whatever words and numbers these rows have. */
  static String all(String caption, List<Part> rows) {
    Set<String> names = new LinkedHashSet<>();
    for (Part row : rows) {
      row.byName()
          .forEach(
              (name, content) -> {
                if (content instanceof Content.Number || content instanceof Content.Word) {
                  names.add(name);
                }
              });
    }
    return new ApaTable(
            ApaText.escaped(caption),
            names.stream().map(name -> name.replace('_', ' ') + "=" + name).toList())
        .html(rows);
  }

  /** Nothing where there are no rows. */
  String html(List<Part> rows) {
    if (rows.isEmpty() || columns.isEmpty()) {
      return "";
    }
    var html =
        new StringBuilder(
            "<div class=\"wide\" tabindex=\"0\"><table><caption>"
                + caption
                + "</caption><thead><tr>");
    List<String> paths = new ArrayList<>();
    for (String column : columns) {
      int equals = column.lastIndexOf('=');
      paths.add(column.substring(equals + 1));
      String head = ApaText.escaped(column.substring(0, equals));
      html.append("<th scope=\"col\"%s>%s</th>".formatted(look(rows, paths.getLast()), head));
    }
    html.append("</tr></thead><tbody>\n");
    for (Part row : rows) {
      html.append(
          paths.stream()
              .map(path -> "<td%s>%s</td>".formatted(look(rows, path), ApaText.at(row, path)))
              .collect(Collectors.joining("", "<tr>", "</tr>\n")));
    }
    return html.append("</tbody></table></div>\n").toString();
  }

  /** Words begin at the left and may be broken, numbers end at the right and may not. */
  private static String look(List<Part> rows, String path) {
    boolean words =
        rows.stream()
            .map(row -> row.byName().get(path))
            .anyMatch(it -> it instanceof Content.Word || it instanceof Content.Words);
    return words ? " class=\"word\"" : "";
  }
}
