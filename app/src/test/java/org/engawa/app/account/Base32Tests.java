// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Base32Tests {

  /** RFC 4648, section 10, without the padding. */
  @Test
  void writesTheVectorsOfTheRfc() {
    assertThat(Base32.encode("f".getBytes(US_ASCII))).isEqualTo("MY");
    assertThat(Base32.encode("fo".getBytes(US_ASCII))).isEqualTo("MZXQ");
    assertThat(Base32.encode("foob".getBytes(US_ASCII))).isEqualTo("MZXW6YQ");
    assertThat(Base32.encode("foobar".getBytes(US_ASCII))).isEqualTo("MZXW6YTBOI");
  }

  @Test
  void readsPastSpacesAndDashes() {
    assertThat(Base32.folded(" mzxw-6ytb oi ")).isEqualTo("MZXW6YTBOI");
  }
}
