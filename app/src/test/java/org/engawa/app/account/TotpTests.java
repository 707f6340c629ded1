// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TotpTests {

  private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

  /** RFC 6238, appendix B, the rows of SHA-1. */
  @Test
  void givesTheCodesOfTheRfc() {
    Map<Long, String> published =
        Map.of(
            59L, "94287082",
            1111111109L, "07081804",
            1111111111L, "14050471",
            1234567890L, "89005924",
            2000000000L, "69279037",
            20000000000L, "65353130");
    published.forEach(
        (seconds, code) ->
            assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(seconds)), 8))
                .isEqualTo(code));
  }

  @Test
  void takesTheNeighbouringStepsAndNoOthers() {
    Instant now = Instant.ofEpochSecond(1111111109L);
    long step = Totp.step(now);
    for (long near = step - 1; near <= step + 1; near++) {
      assertThat(Totp.accepts(SECRET, Totp.code(SECRET, near, 6), now, 0)).hasValue(near);
    }
    assertThat(Totp.accepts(SECRET, Totp.code(SECRET, step - 2, 6), now, 0)).isEmpty();
    assertThat(Totp.accepts(SECRET, Totp.code(SECRET, step + 2, 6), now, 0)).isEmpty();
  }

  @Test
  void takesNoStepTwice() {
    Instant now = Instant.ofEpochSecond(1111111109L);
    long step = Totp.step(now);
    assertThat(Totp.accepts(SECRET, Totp.code(SECRET, step, 6), now, step)).isEmpty();
    assertThat(Totp.accepts(SECRET, "", now, 0)).isEmpty();
  }
}
