// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartOptionsTests {

  @Test
  void readsWhatTheLauncherHandsOver() {
    assertThat(StartOptions.read(false, "--db", "jdbc:postgresql://h/e", "--port", "0"))
        .contains(new StartOptions(false, 0, Optional.empty(), "jdbc:postgresql://h/e"));
    assertThat(StartOptions.read(true, "--data", "here"))
        .contains(new StartOptions(true, 8080, Optional.of(Path.of("here")), ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--port",
        "--port x",
        "--port 65536",
        "--port -1",
        "--db jdbc:h2:mem",
        "--what 1",
        "8080"
      })
  void refusesWhatItDoesNotKnow(String words) {
    assertThat(StartOptions.read(false, words.split(" "))).isEmpty();
  }

  @Test
  void keepsMadeUpCentreOffRealDatabase() {
    assertThat(StartOptions.read(true, "--db", "jdbc:postgresql://h/e")).isEmpty();
  }
}
