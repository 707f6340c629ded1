// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPages;
import org.engawa.app.TestPeople;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Role;
import org.engawa.app.answering.CardViews;
import org.engawa.app.answering.Instruments;
import org.engawa.app.answering.Switches;
import org.engawa.app.answering.TestCards;
import org.engawa.app.answering.Wordings;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.TestVisits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of instruments of a house that has a folder of its own. */
class InstrumentsPageTests {

  @Test
  void tellsWhichFilesWereLeftOutWithPlaceAndReason(@TempDir Path folder) throws IOException {
    Path data = folder.resolve("data");
    TestCards.into(data);
    Files.writeString(data.resolve("instruments/broken.yaml"), "id: broken\nitems: many\n");
    try (TestHouse house =
        TestHouse.onSqlite(
            folder,
            "org.engawa.app.vault",
            "org.engawa.app.account",
            "org.engawa.app.consent",
            "org.engawa.app.answering")) {
      InstrumentsController controller =
          new InstrumentsController(
              house.get(Instruments.class),
              house.get(Wordings.class),
              house.get(Switches.class),
              house.get(CardViews.class),
              house.get(Accounts.class));
      String page =
          TestPages.html(
              controller.instruments(
                  TestPeople.staff(Role.OPERATOR),
                  TestVisits.signedIn(Language.EN, "/house/instruments")));
      assertThat(page).contains("A made-up instrument", "broken.yaml:2:8: items: expected");
    }
  }
}
