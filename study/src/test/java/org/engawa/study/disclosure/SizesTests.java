// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SizesTests {

  private static List<Long> kept(List<ShownCount> before, Map<String, Integer> sizes) {
    var cells = new Cells(Threshold.STANDARD, before);
    sizes.forEach((of, n) -> cells.put(Cell.of(of), n));
    new Sizes(cells).part();
    return sizes.keySet().stream()
        .filter(of -> !cells.isHidden(Cell.of(of)))
        .map(of -> cells.count(Cell.of(of)))
        .sorted()
        .collect(Collectors.toList());
  }

  @Test
  void keepsSizesThatAreEqualOrFarApart() {
    assertThat(kept(List.of(), Map.of("a", 100, "b", 100, "c", 89, "d", 60)))
        .containsExactly(60L, 89L, 100L, 100L);
  }

  @Test
  void keepsAsManyAsCanBe() {
    assertThat(kept(List.of(), Map.of("a", 100, "b", 92, "c", 92, "d", 92)))
        .containsExactly(92L, 92L, 92L);
    assertThat(kept(List.of(), Map.of("a", 100, "b", 92, "c", 84))).containsExactly(84L, 100L);
    assertThat(kept(List.of(), Map.of("a", 100, "b", 95))).containsExactly(100L);
  }

  @Test
  void keepsAwayFromWhatWasShownEarlier() {
    var before = List.of(Cell.of("b").shown(95));

    assertThat(kept(before, Map.of("a", 100, "b", 95))).containsExactly(95L);
    assertThat(kept(before, Map.of("a", 100))).isEmpty();
  }

  @Test
  void hidesANumberThatMovedByFewSinceItWasShown() {
    var before = List.of(Cell.of("a").shown(95));

    assertThat(kept(before, Map.of("a", 96))).isEmpty();
    assertThat(kept(before, Map.of("a", 106))).containsExactly(106L);
  }

  @Test
  void forgetsNothingThatWasEverShown() {
    var cells = new Cells(Threshold.STANDARD, List.of(Cell.of("a").shown(95)));
    cells.put(Cell.of("a"), 106);
    assertThat(cells.shown()).containsExactly(Cell.of("a").shown(95), Cell.of("a").shown(106));

    var later = new Cells(Threshold.STANDARD, cells.shown());
    later.put(Cell.of("a"), 96);
    assertThat(later.isHidden(Cell.of("a"))).isTrue();
    assertThat(later.shown()).hasSize(2);
  }
}
