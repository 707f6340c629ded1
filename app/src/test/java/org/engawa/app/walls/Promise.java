// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** What each response must say and must not say, whatever was asked and however it went. */
final class Promise {

  private static final Map<String, String> HEADERS =
      Map.ofEntries(
          Map.entry(
              "content-security-policy",
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                  + " font-src 'self'; connect-src 'self'; form-action 'self';"
                  + " frame-ancestors 'none'; base-uri 'none'; object-src 'none'; report-to csp"),
          Map.entry("reporting-endpoints", "csp=\"/csp\""),
          Map.entry("x-content-type-options", "nosniff"),
          Map.entry("x-frame-options", "DENY"),
          Map.entry("referrer-policy", "same-origin"),
          Map.entry("cross-origin-opener-policy", "same-origin"),
          Map.entry("cross-origin-resource-policy", "same-origin"),
          Map.entry("cross-origin-embedder-policy", "require-corp"),
          Map.entry("x-xss-protection", "0"));
  private static final String LASTING = "public, max-age=31536000, immutable";

  private Promise() {}

  static void keptBy(String asked, Answer answer) {
    HEADERS.forEach(
        (name, value) ->
            assertThat(answer.header(name)).as(name + " of " + asked).isEqualTo(value));
    assertThat(answer.header("permissions-policy"))
        .as("Permissions-Policy of " + asked)
        .contains("camera=()", "microphone=()", "geolocation=()");
    boolean lasts = asked.contains(" /assets/") && answer.status() == 200;
    assertThat(answer.header("cache-control"))
        .as("Cache-Control of " + asked)
        .isEqualTo(lasts ? LASTING : "no-store");
    assertThat(answer.header("server") + answer.header("x-powered-by")).isEmpty();
    assertThat(asked).as("an address").doesNotContain(Canaries.MARK);
    assertThat(answer.headers().toString()).as("headers of " + asked).doesNotContain(Canaries.MARK);
    assertThat(answer.title()).as("title of " + asked).doesNotContain(Canaries.MARK);
  }
}
