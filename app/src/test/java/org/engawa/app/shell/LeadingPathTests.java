// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

class LeadingPathTests {

  @ParameterizedTest
  @CsvSource({
    "/room/{id}/posts, /room/7/posts",
    "/room/{id}, /r%6Fom/7",
    "/room/{id}, /room;x=1/7",
    "/assets/**, /assets/a/b.css",
    "/assets/**, /assets",
    "/assets/{*rest}, /assets",
    "/room/a?, /room/ab",
    "/room/*.zip, /room/all.zip",
    "/, /"
  })
  void leadsWhereThePatternFits(String pattern, String path) {
    assertThat(
            PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(path)))
        .isTrue();
    assertThat(LeadingPath.of(pattern).mayLeadTo(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"/room/{id}, /home/7", "/room/steps, /room/step", "/desk/{id}/a, /des"})
  void sortsOutWhatDoesNotFit(String pattern, String path) {
    assertThat(LeadingPath.of(pattern).mayLeadTo(path)).isFalse();
  }
}
