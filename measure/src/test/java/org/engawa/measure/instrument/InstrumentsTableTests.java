// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.measure.chime.Informant;
import org.junit.jupiter.api.Test;

class InstrumentsTableTests {

  private static final Path DOCUMENT = Path.of("../docs/instruments.md");
  private static final Path MADE = Path.of("target/instruments-table.md");
  private static final String BEGIN =
      "<!-- made from the cards; InstrumentsTableTests holds it to them -->\n";
  private static final String END = "<!-- end -->\n";

  @Test
  void documentSaysOfEachCardWhatTheCardSays() throws IOException {
    String table =
        Stream.concat(
                Stream.of(
                    "| Card | Title | Items | Answers | Scales | Missing | Filled in by | Key |",
                    "|---|---|---|---|---|---|---|---|"),
                Cards.shipped().all().stream().map(InstrumentsTableTests::row))
            .collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(MADE, table);
    String document = Files.readString(DOCUMENT);

    assertThat(document.substring(document.indexOf(BEGIN) + BEGIN.length(), document.indexOf(END)))
        .as("the table of " + DOCUMENT + ", which " + MADE + " has as it should be")
        .isEqualTo(table);
  }

  private static String row(Card card) {
    return List.of(
            "`" + card.id() + "`",
            card.title(),
            switch (card.entry()) {
              case ITEMS -> Integer.toString(card.items());
              case TOTAL -> "total only";
              case RATING -> "one rating";
            },
            card.codings().stream()
                .map(coding -> coding.from() + "–" + coding.to())
                .distinct()
                .collect(Collectors.joining(", ")),
            Integer.toString(card.scales().size()),
            card.scales().stream()
                .map(scale -> missing(scale.missing()))
                .distinct()
                .collect(Collectors.joining(", ")),
            card.informants().stream()
                .sorted()
                .map(InstrumentsTableTests::word)
                .collect(Collectors.joining(", ")),
            card.key().confidence() == Confidence.PROVISIONAL ? "**provisional**" : "verified")
        .stream()
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String missing(MissingRule rule) {
    return switch (rule) {
      case MissingRule.None() -> "no score";
      case MissingRule.Prorate(double share) -> "mean of the others from %s on".formatted(share);
      case MissingRule.SubstituteMean(int atMost, double ofSheet) ->
          atMost == 0 ? "no score" : "up to %d by the mean".formatted(atMost);
    };
  }

  private static String word(Informant informant) {
    return informant.name().toLowerCase(Locale.ROOT);
  }
}
