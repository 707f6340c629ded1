// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether each case at the edge is held by a test that it is handed to. */
class EdgeWalkTests {

  private static final List<Class<?>> TESTS =
      List.of(
          EdgeCaseTests.class,
          RegressionEdgeTests.class,
          CorrelationsTests.class,
          AgreementEdgeTests.class,
          ChangeEdgeTests.class,
          TailsTests.class);

  @Test
  void everyCaseIsHeldAndNoOther() {
    assertThat(Edge.ids()).hasSize(39).doesNotHaveDuplicates();
    assertThat(held(TESTS.stream())).containsExactlyInAnyOrderElementsOf(Edge.ids());
  }

  @Test
  void noticesCasesThatNothingHolds() {
    var left = new TreeSet<>(Edge.ids());
    left.removeAll(held(TESTS.stream().filter(Predicate.not(ChangeEdgeTests.class::equals))));

    assertThat(left).containsExactly("rci_alpha_one");
  }

  private static TreeSet<String> held(Stream<Class<?>> tests) {
    var ids = new TreeSet<String>();
    tests
        .flatMap(test -> Arrays.stream(test.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(OfEdge.class))
        .forEach(method -> ids.addAll(List.of(method.getAnnotation(OfEdge.class).value())));
    return ids;
  }
}
