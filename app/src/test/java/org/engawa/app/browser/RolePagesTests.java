// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page that somebody of the made-up centre can reach by links from their own door. */
class RolePagesTests extends WholePages {

  /** One page of a kind is looked at: one case, one text, one questionnaire. */
  private static final Pattern ONE_OF_MANY =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/(questions|instruments|open)/)[^/?]+");

  @ParameterizedTest
  @CsvSource({
    "/room, haru, 20",
    "/meet-ups, haru, 2",
    "/desk/mentoring, nagi, 3",
    "/boards, haru, 3",
    "/home, haru-mother, 4",
    "/house, operator, 9",
    "/desk, mori, 11",
    "/desk/moderation, hoshi, 4",
    "/desk/safety, hoshi, 2",
    "/desk/hours, ono, 1",
    "/study, researcher, 8"
  })
  void openWithoutBarrierOrTrace(String door, String guest, int atLeast) {
    try (Visitor visitor = Visitor.atDesk(port)) {
      visitor.as(guest);
      Set<String> kinds = new LinkedHashSet<>();
      Queue<String> ahead = new ArrayDeque<>(List.of(door));
      while (!ahead.isEmpty()) {
        String path = ahead.remove();
        if (kinds.add(kind(path))) {
          visitor.open(path);
          visitor.looksAtItInEveryWay();
          links(visitor).stream()
              .filter(link -> link.startsWith(door) || link.endsWith("/settings"))
              .filter(link -> !link.endsWith("/feed"))
              .forEach(ahead::add);
        }
      }
      assertThat(kinds).hasSizeGreaterThanOrEqualTo(atLeast);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> links(Visitor visitor) {
    return (List<String>)
        visitor
            .page()
            .locator("a[href^='/']:not([download])")
            .evaluateAll("links => links.map(link => link.getAttribute('href'))");
  }

  private static String kind(String path) {
    return ONE_OF_MANY.matcher(path.replaceFirst("\\?.*", "")).replaceAll("*");
  }
}
