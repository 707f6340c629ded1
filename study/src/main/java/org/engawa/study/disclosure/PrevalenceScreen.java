// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.engawa.study.plan.Part;

/** The share of one level, in all and by group. */
record PrevalenceScreen(Part part) implements Screen {

  private Cell level() {
    return Cell.level(Parts.word(part, "of"), Parts.word(part, "level"));
  }

  private Cell with(Part group) {
    return Cell.both(level(), Cell.level(Parts.word(part, "by"), Parts.word(group, "group")));
  }

  private Cell asked(Part group) {
    return Cell.group(level().of(), Parts.word(part, "by"), Parts.word(group, "group"));
  }

  @Override
  public void count(Cells cells) {
    cells.put(level(), Parts.number(part, "x"));
    cells.put(Cell.of(level().of()), Parts.number(part, "n"));
    for (Part group : Parts.rows(part, "groups")) {
      cells.put(with(group), Parts.number(group, "x"));
      cells.put(asked(group), Parts.number(group, "n"));
    }
  }

  @Override
  public Part shown(Cells cells) {
    List<Cell> crossed = new ArrayList<>();
    Parts.rows(part, "groups").forEach(group -> crossed.addAll(List.of(with(group), asked(group))));
    Part shown =
        Parts.withRows(
            part,
            "groups",
            group ->
                cells
                    .reason(List.of(with(group), asked(group)))
                    .map(why -> Veil.all(group, why))
                    .orElse(group));
    for (String why : cells.reason(crossed).stream().toList()) {
      shown = Parts.with(shown, "contingency", each -> Veil.all(each, why));
      shown = Parts.with(shown, "two_by_two", each -> Veil.all(each, why));
    }
    var own = cells.reason(List.of(level(), Cell.of(level().of())));
    if (own.isEmpty()) {
      return shown;
    }
    Part veiled = Veil.all(part, own.get());
    for (String kept : new String[] {"groups", "contingency", "two_by_two"}) {
      var of = shown;
      veiled = Parts.replaced(veiled, kept, content -> of.byName().getOrDefault(kept, content));
    }
    return veiled;
  }
}
