// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BlockedLoadsTests {

  private static final String REPORT =
      "[{\"type\":\"csp-violation\",\"url\":\"http://localhost/room\",\"body\":"
          + "{\"effectiveDirective\":\"script-src-elem\",\"sample\":\"words of somebody\"}}]";

  private final BlockedLoads blocked = new BlockedLoads();

  @Test
  void countsByRuleAndKeepsNothingElse() {
    blocked.count(REPORT);
    blocked.count(REPORT);
    blocked.count("{\"csp-report\":{\"effective-directive\":\"img-src\"}}");
    blocked.count("{\"effectiveDirective\":\"made-up-src\"}");
    blocked.count("no report at all");

    assertThat(blocked.byRule()).isEqualTo(Map.of("script-src", 2L, "img-src", 1L));
  }

  @Test
  void answersEveryReportAlike() throws Exception {
    for (String body : new String[] {REPORT, "", "x".repeat(1_000_000)}) {
      var request = new MockHttpServletRequest("POST", "/csp");
      request.setContent(body.getBytes(UTF_8));
      var response = new MockHttpServletResponse();
      new BlockedLoadsFilter(blocked).doFilter(request, response, new MockFilterChain());

      assertThat(response.getStatus()).isEqualTo(204);
      assertThat(response.getContentAsByteArray()).isEmpty();
    }
    assertThat(blocked.byRule()).containsOnlyKeys("script-src");
  }
}
