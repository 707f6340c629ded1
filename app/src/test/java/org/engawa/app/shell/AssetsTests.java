// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AssetsTests {

  private final AssetFilter filter = new AssetFilter();

  @Test
  void addressesCarryTheContent() {
    assertThat(Assets.at("engawa.css")).matches("/assets/engawa\\.[0-9a-f]{12}\\.css");
    assertThatThrownBy(() -> Assets.at("other.css")).hasMessageContaining("other.css");
  }

  @Test
  void sheetsStayLight() {
    int compressed = asset("pico.css").gzipped().length + asset("engawa.css").gzipped().length;
    assertThat(compressed).isLessThan(24_000);
  }

  @Test
  void sheetsNameNoOtherOrigin() {
    String sheet = new String(asset("engawa.css").plain(), UTF_8);
    assertThat(sheet).doesNotContain("http").doesNotContain("@import");
  }

  @Test
  void onlyTheTokensNameColours() throws Exception {
    for (String name : new String[] {"ground", "frame", "forms", "parts", "records", "drawings"}) {
      String sheet =
          new String(
              AssetsTests.class.getResourceAsStream("/static/css/" + name + ".css").readAllBytes(),
              UTF_8);
      assertThat(sheet).as(name).doesNotContainPattern("#[0-9a-fA-F]{3,6}\\b");
    }
  }

  @Test
  void mayBeKeptForAYear() throws Exception {
    MockHttpServletResponse response = get(Assets.at("engawa.css"));
    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getHeader("Cache-Control"))
        .isEqualTo("public, max-age=31536000, immutable");
    assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
    byte[] sheet =
        new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray()))
            .readAllBytes();
    assertThat(sheet).isEqualTo(asset("engawa.css").plain());
  }

  @Test
  void knowsNoOtherFile() throws Exception {
    assertThat(get("/assets/engawa.css").getStatus()).isEqualTo(404);
    assertThat(get("/assets/../application.properties").getStatus()).isEqualTo(404);
  }

  private MockHttpServletResponse get(String path) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    request.addHeader("Accept-Encoding", "gzip, br");
    MockHttpServletResponse response = new MockHttpServletResponse();
    filter.doFilter(request, response, new MockFilterChain());
    return response;
  }

  private static Assets.Asset asset(String name) {
    return Assets.under(Assets.at(name)).orElseThrow();
  }
}
