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
            part, "groups", group -> share(cells, group, List.of(with(group), asked(group))));
    for (String why : cells.reason(crossed).stream().toList()) {
      shown = Parts.with(shown, "contingency", each -> Veil.all(each, why));
      shown = Parts.with(shown, "two_by_two", each -> Veil.all(each, why));
    }
    Part veiled = share(cells, part, List.of(level(), Cell.of(level().of())));
    for (String kept : new String[] {"groups", "contingency", "two_by_two"}) {
      var of = shown;
      veiled = Parts.replaced(veiled, kept, content -> of.byName().getOrDefault(kept, content));
    }
    return veiled;
  }

  /** Either number tells the other one beside the share. */
  private static Part share(Cells cells, Part share, List<Cell> withAndAsked) {
    Part shown = share;
    for (String why : cells.reason(withAndAsked).stream().toList()) {
      shown = Veil.all(shown, why);
    }
    for (String why : cells.reason(withAndAsked.getFirst()).stream().toList()) {
      shown = Veil.of(shown, why, "x");
    }
    for (String why : cells.reason(withAndAsked.getLast()).stream().toList()) {
      shown = Veil.of(shown, why, "n");
    }
    return shown;
  }
}
