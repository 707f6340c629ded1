// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.TestVisits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsPageTests {

  private static final Instant UNTIL = Instant.parse("2026-11-25T13:36:00Z");

  @ParameterizedTest
  @CsvSource({"EN, '25 November 2026, 22:36'", "JA, 2026年11月25日 22時36分"})
  void saysTimesAsEverywhereElse(Language language, String text) {
    Frame frame =
        TestVisits.signedIn(language, "/room/settings").frame(Door.ROOM, "account.settings.title");
    SettingsPage.Here here = new SettingsPage.Here(UNTIL, false);
    assertThat(
            new SettingsPage(
                    frame,
                    "/room/settings",
                    here,
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    Optional.empty())
                .untilText())
        .isEqualTo(text);
    assertThat(new ErasePage(frame, "/room/erase", Optional.of(UNTIL), "").laterText())
        .isEqualTo(text);
  }
}
