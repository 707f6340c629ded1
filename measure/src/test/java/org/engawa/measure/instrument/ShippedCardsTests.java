// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.measure.chime.Dimension;
import org.engawa.measure.chime.Domain;
import org.engawa.measure.chime.Informant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedCardsTests {

  private static final Cards CARDS = Cards.shipped();

  static Stream<Card> cards() {
    return CARDS.all().stream();
  }

  @Test
  void areThoseOfTheField() {
    assertThat(CARDS.ids())
        .containsExactlyInAnyOrder(
            ("engawa-check-in hq-25 hq-25m lsns-6 ucla-3 ucla-20 k6 k10 rses phq-9 gad-7 sads svs"
                    + " scs-sf aaq-ii brief-cope isel-12 isel-48 whoqol-bref mspss isi sas-sv"
                    + " katz-adl lawton-iadl whodas-12 qpr-15 brief-inspire-o gaf abs-h srs-18"
                    + " sni-bs-mod cqls")
                .split(" "));
  }

  @Test
  void indexNamesExactlyWhatTheFolderHolds() throws IOException, URISyntaxException {
    var folder = folder();
    try (var files = Files.walk(folder)) {
      var held =
          files
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .filter(name -> !name.equals("index.txt"))
              .collect(Collectors.toCollection(TreeSet::new));
      var named =
          Files.readAllLines(folder.resolve("index.txt")).stream()
              .filter(line -> !line.startsWith("#"))
              .collect(Collectors.toCollection(TreeSet::new));

      assertThat(named).isEqualTo(held);
    }
  }

  @ParameterizedTest
  @MethodSource("cards")
  void haveTheIdOfTheirFileInAnyCase(Card card) {
    assertThat(CARDS.card(card.id().toUpperCase(Locale.ROOT))).contains(card);
    assertThat(card.answersTo(card.id().toUpperCase(Locale.ROOT))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("cards")
  void areCalledInTheRoomInBothLanguages(Card card) {
    assertThat(card.roomTitle().by()).containsOnlyKeys("en", "ja");
  }

  @Test
  void noFileClaimsADiagnosis() throws IOException, URISyntaxException {
    try (var files = Files.walk(folder())) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(Files.readString(file).toLowerCase(Locale.ROOT))
                      .doesNotContain("diagnos", "診断", "患者"));
    }
  }

  @Test
  void hq25IsProvisionalAndTellsWhy() {
    var card = CARDS.card("HQ-25").orElseThrow();

    assertThat(card.key().provisional()).isTrue();
    assertThat(card.coding().reverse()).containsExactly(4, 7, 10, 15, 21, 25);
    assertThat(card.notes()).anyMatch(note -> note.contains("22"));
    assertThat(card.bands()).extracting(Band::id).containsExactly("total-42", "total-44");
    assertThat(card.bands().getFirst().rates().ppv()).hasValue(0.17);
    assertThat(card.bands().getFirst().rates().people()).hasValue(399);
    assertThat(card.scales().stream().map(scale -> scale.items().size()))
        .containsExactly(25, 11, 8, 6);
  }

  @Test
  void subscalesOfHq25ShareOutItsItems() {
    var card = CARDS.card("hq-25").orElseThrow();
    var items =
        card.scales().stream()
            .filter(scale -> !scale.id().equals("total"))
            .flatMap(scale -> scale.items().stream())
            .toList();

    assertThat(items)
        .containsExactlyInAnyOrderElementsOf(card.scale("total").orElseThrow().items());
  }

  @Test
  void phq9MarksItsNinthItem() {
    assertThat(CARDS.card("phq-9").orElseThrow().safetyItems()).containsExactly(9);
  }

  @Test
  void bandsOfK10BelongToOneCoding() {
    var card = CARDS.card("k10").orElseThrow();

    assertThat(card.codings()).extracting(Coding::name).containsExactly("1-5", "0-4");
    assertThat(card.bands()).allMatch(band -> band.coding().equals(Optional.of("1-5")));
  }

  @Test
  void checkInTouchesEveryDomainWithADimensionPerItem() {
    var card = CARDS.card("engawa-check-in").orElseThrow();

    assertThat(card.validated()).isFalse();
    assertThat(card.bands()).isEmpty();
    assertThat(card.informants()).containsExactlyInAnyOrder(Informant.SELF, Informant.FAMILY);
    assertThat(card.scales()).hasSize(12).allMatch(scale -> scale.items().size() == 1);
    assertThat(card.scales()).extracting(Scale::dimension).doesNotHaveDuplicates();
    assertThat(
            card.scales().stream()
                .flatMap(scale -> scale.dimension().stream())
                .map(Dimension::domain)
                .distinct())
        .containsExactlyInAnyOrder(Domain.values());
  }

  @Test
  void readsAWordingOnceHoweverOftenItIsAskedFor() {
    var card = CARDS.card("engawa-check-in").orElseThrow();

    assertThat(CARDS.wordings(card).getFirst()).isSameAs(CARDS.wordings(card).getFirst());
  }

  @Test
  void onlyTheCheckInBringsWording() {
    assertThat(cards().filter(card -> !CARDS.wordings(card).isEmpty()))
        .extracting(Card::id)
        .containsExactly("engawa-check-in");
    assertThat(cards().filter(card -> card.licence().ships()))
        .extracting(Card::id)
        .containsExactly("engawa-check-in");
  }

  @Test
  void checkInSpeaksBothLanguages() {
    var card = CARDS.card("engawa-check-in").orElseThrow();

    for (String language : List.of("en", "ja")) {
      var wording = CARDS.wording(card, language).orElseThrow();
      assertThat(wording.items().values()).hasSize(12).doesNotHaveDuplicates();
      assertThat(wording.options()).hasSize(5);
    }
    assertThat(CARDS.wording(card, "de")).isEmpty();
    assertThat(CARDS.wording(card, "ja").orElseThrow().items().values())
        .noneMatch(text -> text.matches(".*(頑張|がんば|早く|まだ|患者|お客様).*"));
  }

  @ParameterizedTest
  @MethodSource("cards")
  void sayWhatIsNotCertain(Card card) {
    assertThat(card.source()).isNotBlank();
    assertThat(card.licence().note()).isNotBlank();
    assertThat(card.informants()).isNotEmpty();
    if (card.key().provisional()) {
      assertThat(card.notes()).isNotEmpty();
    }
  }

  @Test
  void totalsRememberedKeysAndThoseOfWithdrawalAreProvisional() {
    assertThat(cards().filter(card -> card.key().provisional()))
        .extracting(Card::id)
        .containsExactlyInAnyOrder(
            "hq-25",
            "hq-25m",
            "lawton-iadl",
            "brief-inspire-o",
            "abs-h",
            "srs-18",
            "sni-bs-mod",
            "cqls",
            "isel-48");
  }

  // As printed by the sources that the cards name.
  @ParameterizedTest
  @CsvSource({
    "ucla-20, 55.4, 10.5", "lsns-6, 9.7, 5.7", "sads, 9.11, 8.01", "aaq-ii, 28.3, 9.9",
    "k6, 5.71, 5.84", "k10, 8.5, 7.3", "whodas-12, 6.3, 7.1", "sni-bs-mod, 2.79, 1.8",
    "cqls, 11.7, 2.7", "isel-48, 24.6, 6.3"
  })
  void carryNorms(String id, double mean, double sd) {
    var norm = total(id).norms().getFirst();

    assertThat(norm.mean()).isEqualTo(mean);
    assertThat(norm.sd()).hasValue(sd);
    assertThat(norm.confidence()).isEqualTo(Confidence.VERIFIED);
  }

  @ParameterizedTest
  @CsvSource({
    "hq-25, ALPHA, 0.91", "ucla-20, RETEST, 0.73", "k6, RETEST, 0.73", "aaq-ii, RETEST, 0.81",
    "qpr-15, RETEST, 0.74", "sads, RETEST, 0.68", "scs-sf, ALPHA, 0.80", "abs-h, ALPHA, 0.97"
  })
  void carryReliabilityForChange(String id, Reliability.Kind kind, double value) {
    var first = total(id).reliability().getFirst();

    assertThat(first.kind()).isEqualTo(kind);
    assertThat(first.value()).isEqualTo(value);
    assertThat(first.confidence()).isNotEqualTo(Confidence.PROVISIONAL);
  }

  @Test
  void unseenFiguresAreMarked() {
    assertThat(total("hq-25").reliability().getLast().confidence())
        .isEqualTo(Confidence.PROVISIONAL);
    assertThat(total("ucla-20").norms().getLast().confidence()).isEqualTo(Confidence.PROVISIONAL);
  }

  @ParameterizedTest
  @MethodSource("cards")
  void bandsHaveIdsOfTheirOwn(Card card) {
    assertThat(card.bands()).extracting(Band::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("cards")
  void bandsLeaveNoWholeNumberBetweenThem(Card card) {
    var closed = card.bands().stream().filter(band -> band.bounds().to().isPresent()).toList();
    for (int next = 1; next < closed.size(); next++) {
      assertThat(closed.get(next).bounds().from().orElseThrow())
          .isEqualTo(closed.get(next - 1).bounds().to().orElseThrow() + 1);
    }
  }

  private static Scale total(String id) {
    return CARDS.card(id).orElseThrow().scale("total").orElseThrow();
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(
            Objects.requireNonNull(ShippedCardsTests.class.getResource("/instruments/index.txt"))
                .toURI())
        .getParent();
  }
}
