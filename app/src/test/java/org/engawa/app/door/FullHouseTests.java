// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** A house that has taken in as many as it can today. */
@TestPropertySource(properties = {"engawa.limits.factor=1", "engawa.limits.nicknames=1"})
class FullHouseTests extends AtTheDoors {

  @TempDir static Path folder;

  @DynamicPropertySource
  static void apart(DynamicPropertyRegistry registry) {
    registry.add("engawa.data", () -> folder.resolve("data"));
  }

  @Test
  void saysThatThereIsRoomTomorrowAndNotInAMinute() {
    assertThat(enter("/come-in").response().statusCode()).isEqualTo(303);
    browser = new Browser(port);
    Entered late = enter("/come-in");
    HttpResponse<String> refused = late.response();
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).isEmpty();
    assertThat(refused.body())
        .contains("until tomorrow", late.nickname())
        .doesNotContain("In a minute");
    assertThat(
            browser
                .post("/return", "nickname", late.nickname(), "words", late.phrase())
                .statusCode())
        .isEqualTo(422);
  }
}
