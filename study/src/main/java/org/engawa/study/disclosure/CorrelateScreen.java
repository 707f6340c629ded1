// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import java.util.HashSet;
import java.util.Set;
import org.engawa.study.plan.Part;
import org.engawa.study.plan.Part.Content;

/** Pairs of columns. */
record CorrelateScreen(Part part) implements Screen {

  @Override
  public void count(Cells cells) {
    Parts.rows(part, "pairs").forEach(pair -> cells.put(cell(pair), Parts.number(pair, "n")));
  }

  private static Cell cell(Part pair) {
    String x = Parts.word(pair, "x");
    String y = Parts.word(pair, "y");
    return Cell.of(x.compareTo(y) < 0 ? x + " & " + y : y + " & " + x);
  }

  @Override
  public Part shown(Cells cells) {
    Set<String> hidden = new HashSet<>();
    Part shown =
        Parts.withRows(
            part,
            "pairs",
            pair -> {
              var reason = cells.reason(cell(pair));
              if (reason.isPresent()) {
                hidden.add(Parts.word(pair, "y"));
              }
              return reason.map(why -> Veil.counted(pair, why, "n")).orElse(pair);
            });
    return Parts.replaced(
        shown,
        "selected",
        content ->
            content instanceof Content.Words(var names)
                ? new Content.Words(names.stream().filter(each -> !hidden.contains(each)).toList())
                : content);
  }
}
