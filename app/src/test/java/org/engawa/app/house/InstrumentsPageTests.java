// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engawa.app.TestPages;
import org.engawa.app.answering.Instruments;
import org.engawa.app.answering.TestCards;
import org.engawa.app.answering.TestInstruments;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.TestVisits;
import org.engawa.measure.document.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of instruments of a house that has a folder of its own. */
class InstrumentsPageTests {

  @Test
  void tellsWhichFilesWereLeftOutWithPlaceAndReason(@TempDir Path data) throws IOException {
    TestCards.into(data);
    Files.writeString(data.resolve("instruments/broken.yaml"), "id: broken\nitems: many\n");
    Instruments instruments = TestInstruments.in(data);
    assertThat(instruments.card("made-up")).isPresent();
    List<String> refused = instruments.refused().stream().map(Problem::sentence).toList();
    var visit = TestVisits.signedIn(Language.EN, "/house/instruments");
    var page =
        new InstrumentsPage(visit.frame(Door.HOUSE, "house.instruments.title"), List.of(), refused);
    assertThat(TestPages.html(page)).contains("files in the folder", "broken.yaml:2:8: items: ");
  }
}
